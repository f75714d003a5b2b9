import { type Code, cpp } from "../../kit/snippet";

/** The articles' course in JavaScript, in C++, and as one writes it with scikit-learn. */
export const code = (seed: number): Code => ({
  javascript: `import { load } from "surprisal/learning";

const s = await load();
const { features, labels } = s.datasets.makeClassification({
  samples: 1000, features: 20, informative: 2, redundant: 10, seed: 42,
});
const { train, test } = s.datasets.trainTestSplit(labels, { test: 0.2, seed: 42 });
const part = (rows) => ({
  features: [...rows].map((i) => features[i]),
  labels: [...rows].map((i) => labels[i]),
});
const options = {
  layers: [{ units: 64, activation: "relu" }, { units: 1 }],
  loss: "binaryCrossEntropy", optimizer: "adam", rate: 0.01, batch: 32, seed: ${seed},
};
const net = s.network(options, part(train));
net.epoch(10);
const judge = s.network(options, part(test));
judge.setParameters(net.parameters);
judge.evaluate(); // loss, accuracy, confusion`,
  cpp: cpp(
    ["dataset/make_classification", "dataset/train_test_split", "network/trainer"],
    `using namespace surprisal;
const auto data = make_classification({.samples = 1000, .redundant = 10, .seed = 42});
const auto [train, test] = train_test_split(data, {.test = 0.2, .seed = 42});
const LayerSpec layers[] = {{64, "relu"}, {1, "identity"}};
const Shape shape(20, layers);
const TrainingOptions options{.loss = "binary_cross_entropy", .rate = 0.01, .seed = ${seed}};
Trainer<float> trainer(
    shape, training_set<float>(train.features, train.labels, shape, loss(options.loss)), options);
trainer.epochs(10);`,
  ),
  numpy: `from sklearn.datasets import make_classification
from sklearn.model_selection import train_test_split
from sklearn.neural_network import MLPClassifier

x, y = make_classification(n_samples=1000, n_features=20, n_informative=2, n_redundant=10, random_state=42)
x_train, x_test, y_train, y_test = train_test_split(x, y, test_size=0.2, random_state=42)
net = MLPClassifier((64,), learning_rate_init=0.01, batch_size=32, max_iter=10, alpha=0, random_state=${seed})
net.fit(x_train, y_train).score(x_test, y_test)`,
});
