// The articles' network in Surprisal, with the seeds and settings of articles_network.py, beside what that wrote.
//   node tests/reference/articles_network.mjs     writes articles_network.md, with the built package
import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { load } from "surprisal/learning";

const beside = (name) => new URL(name, import.meta.url);
const s = await load();
const seeds = Array.from({ length: 20 }, (_, i) => i + 1);
const measures = { accuracy: "test accuracy", loss: "test loss", trainingLoss: "training loss" };

/** What scikit-learn and PyTorch came to: { name: [{ accuracy, loss, trainingLoss }, …] }. */
export const peers = JSON.parse(readFileSync(beside("articles_network.json"), "utf8"));

/** The articles' samples, 800 to learn from and 200 to test with. */
export function articlesData() {
  const { features, labels } = s.datasets.makeClassification({
    ...{ samples: 1000, features: 20, informative: 2, redundant: 10, seed: 42 },
  });
  const { train, test } = s.datasets.trainTestSplit(labels, { test: 0.2, seed: 42 });
  const part = (which) => ({
    features: Array.from(which, (i) => features[i]),
    labels: Array.from(which, (i) => labels[i]),
  });
  return { training: part(train), test: part(test) };
}

export const articlesOptions = {
  layers: [{ units: 64, activation: "relu" }, { units: 1 }],
  ...{ loss: "binaryCrossEntropy", optimizer: "adam", rate: 0.01, batch: 32 },
};

const mean = (values) => values.reduce((sum, value) => sum + value, 0) / values.length;

/** The mean surprisal of labels under probabilities of label 1, and the share of labels that are met. */
function judged(probabilities, labels) {
  const given = labels.map((label, i) => (label ? probabilities[i] : 1 - probabilities[i]));
  return {
    accuracy: given.filter((p) => p > 0.5).length / labels.length,
    loss: mean(given.map((p) => -Math.log(p))),
  };
}

/** { accuracy, loss, trainingLoss } after ten epochs, for each seed. */
export function ours() {
  const { training, test } = articlesData();
  return seeds.map((seed) => {
    const network = s.network({ ...articlesOptions, seed }, training);
    network.epoch(10);
    const { accuracy, loss } = judged(network.predict(test.features), test.labels);
    const trainingLoss = network.evaluate().loss;
    network.dispose();
    return { accuracy, loss, trainingLoss };
  });
}

/** { median, least, most } of one measure. */
export function summary(runs, measure) {
  const sorted = runs.map((run) => run[measure]).sort((a, b) => a - b);
  const middle = sorted.length / 2;
  return {
    median: (sorted[Math.ceil(middle) - 1] + sorted[Math.floor(middle)]) / 2,
    least: sorted[0],
    most: sorted.at(-1),
  };
}

const cell = ({ median, least, most }) =>
  `${median.toFixed(3)} (${least.toFixed(3)} to ${most.toFixed(3)})`;

const row = (name, runs) =>
  `| ${[name, ...Object.keys(measures).map((measure) => cell(summary(runs, measure)))].join(" | ")} |`;

export function page(own = ours()) {
  const rows = Object.entries(peers).map(([name, runs]) => row(name, runs));
  return `# The articles' network, here and elsewhere

make_classification(n_samples=1000, n_features=20, n_informative=2, n_redundant=10, random_state=42), split by
train_test_split(test_size=0.2, random_state=42); a network 20-64-1, ReLU and a sigmoid, binary cross-entropy in nats,
Adam(0.01), batches of 32, 10 epochs, no penalty; each library's own way to draw first weights.

Median (least to most) of 20 seeds, 1 to 20. The first rows are written down by articles_network.py, in double; *ours* is
computed by articles_network.mjs with the built package, in single precision, and is the same bits wherever it runs.
tests/bindings/articles-network.test.mjs asks that our medians lie within the peers' extremes.

| | ${Object.values(measures).join(" | ")} |
|---|---|---|---|
${rows.join("\n")}
${row("*ours*: Surprisal", own)}
`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  writeFileSync(beside("articles_network.md"), page());
}
