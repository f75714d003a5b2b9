import type { Choice, NetworkOptions } from "surprisal/learning";
import { isGenerated, makerOf, type Source } from "./learning-samples";
import { cpp, literal } from "./snippet";

const snake = (name: string): string =>
  /^[a-z]\d$/.test(name) ? name : name.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

const entries = (options: object) =>
  Object.entries(options).map(
    ([key, value]) =>
      [key, typeof value === "number" ? literal(value) : JSON.stringify(value)] as const,
  );

const object = (options: object): string =>
  `{ ${entries(options)
    .map(([key, value]) => `${key}: ${value}`)
    .join(", ")} }`;

const choice = (value: unknown): string =>
  typeof value === "object" && value !== null
    ? object(value)
    : typeof value === "number"
      ? literal(value)
      : JSON.stringify(value);

/** A network and its points in JavaScript; `rest` is what is done with `net`. */
export function networkInJavaScript(source: Source, options: NetworkOptions, rest: string): string {
  const { layers, ...others } = options;
  const data = isGenerated(source)
    ? `${makerOf(source)[0]}(${object(makerOf(source)[1])})`
    : "fromCsv(text)";
  const lines = Object.entries(others).map(([key, value]) => `  ${key}: ${choice(value)},`);
  return `import { load } from "surprisal/learning";

const s = await load();
const { features, labels } = s.datasets.${data};
const net = s.network({
  layers: [${layers.map(object).join(", ")}],
${lines.join("\n")}
}, { features, labels });
${rest}`;
}

const settings = (value: Choice | undefined, key: string): string[] => {
  if (value === undefined) return [];
  if (typeof value === "string") return [`.${key} = "${snake(value)}"`];
  const { name, ...own } = value;
  const told = entries(own).map(([setting, number]) => `{"${snake(setting)}", ${number}}`);
  return [`.${key} = "${snake(name)}"`, `.${key}_settings = {${told.join(", ")}}`];
};

/** The same in C++; `rest` is what is done with `trainer`. */
export function networkInCpp(source: Source, options: NetworkOptions, rest: string): string {
  const generated = isGenerated(source);
  const [maker, told] = generated ? makerOf(source) : ["datasetFromTable", {}];
  const call = `${snake(maker)}({${entries(told)
    .map(([key, value]) => `.${key} = ${value}`)
    .join(", ")}})`;
  const data = generated
    ? `${call}${maker === "makeLinear" ? ".data" : ""}`
    : "dataset_from_table(table_from_csv(text))";
  const layers = options.layers.map(
    ({ units, activation = "identity" }) => `{${units}, "${snake(activation)}"}`,
  );
  const scalar = options.precision === "double" ? "double" : "float";
  const number = (key: "rate" | "batch" | "validation" | "seed") =>
    options[key] === undefined ? [] : [`.${key} = ${literal(options[key])}`];
  const all = [
    ...settings(options.loss, "loss"),
    ...settings(options.optimizer, "optimizer"),
    ...number("rate"),
    ...settings(options.schedule, "schedule"),
    ...settings(options.penalty, "penalty"),
    ...settings(options.initializer, "initializer"),
    ...number("batch"),
    ...number("validation"),
    ...number("seed"),
  ];
  return cpp(
    [`dataset/${snake(maker)}`, "network/trainer"],
    `using namespace surprisal;
const Dataset data = ${data};
const LayerSpec layers[] = {${layers.join(", ")}};
const Shape shape(2, layers);
const TrainingOptions options{
    ${all.join(",\n    ")}};
Trainer<${scalar}> trainer(
    shape, training_set<${scalar}>(data.features, data.labels, shape, loss(options.loss)), options);
${rest}`,
  );
}
