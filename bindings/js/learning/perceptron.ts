import type { Numbers } from "../api/numbers.js";
import { lengthOf } from "../arguments.js";
import type { Memory } from "../memory.js";
import { checkKeys } from "../options.js";
import type {
  PerceptronEnding,
  PerceptronLoss,
  PerceptronState,
  Perceptrons,
  VisitingOrder,
} from "./api/perceptron.js";
import type { LearningModule } from "./module.js";
import { NumberReader } from "./number-reader.js";
import { ruleKeys, ruleNumbers } from "./perceptron-rule.js";
import { Samples } from "./samples.js";

const keys = ["points", "labels", ...ruleKeys];

/** In the core's order. */
const statuses = ["separated", "cycles", "limited", "overflow"] as const;

type RunName =
  | "perceptronRun"
  | "perceptronRunDual"
  | "perceptronFit"
  | "perceptronPocket"
  | "perceptronAveraged";

/** What the core wrote, in the order in which it did. */
class PerceptronReader extends NumberReader {
  readonly #dimensions: number;

  constructor(numbers: Float64Array, dimensions: number) {
    super(numbers);
    this.#dimensions = dimensions;
  }

  state(): PerceptronState {
    return { weights: this.list(this.#dimensions), bias: this.number() };
  }

  loss(): PerceptronLoss {
    return { value: this.number(), misclassified: this.number() };
  }

  ending(): PerceptronEnding {
    const status = statuses[this.number()] ?? "limited";
    const [mistakes, from, to] = [this.number(), this.number(), this.number()];
    return { status, mistakes, cycle: status === "cycles" ? { from, to } : null };
  }

  visit() {
    const [point, margin, updated, visits] = [
      this.number(),
      this.number(),
      this.number(),
      this.number(),
    ];
    return { point, margin, updated: updated === 1, visits };
  }
}

/** Makes the functions of perceptrons. */
export function perceptronFunctions(memory: Memory<LearningModule>): Perceptrons {
  return {
    perceptron(options) {
      const { reader } = run(memory, "perceptron", "perceptronRun", options, "cyclic");
      const ending = reader.ending();
      const [start, startLoss] = [reader.state(), reader.loss()];
      const entries = reader.rest(() => ({
        ...reader.visit(),
        update: reader.state(),
        state: reader.state(),
        loss: reader.loss(),
      }));
      return { ...ending, start, startLoss, entries, end: entries.at(-1)?.state ?? start };
    },
    dualPerceptron(options) {
      const { reader, count } = run(
        memory,
        "dualPerceptron",
        "perceptronRunDual",
        options,
        "cyclic",
      );
      const ending = reader.ending();
      const [end, startLoss] = [reader.state(), reader.loss()];
      const gram = Array.from({ length: count }, () => reader.list(count));
      const entries = reader.rest(() => ({
        ...reader.visit(),
        alpha: reader.list(count),
        bias: reader.number(),
        loss: reader.loss(),
      }));
      return { ...ending, gram, startLoss, entries, end };
    },
    fitPerceptron(options) {
      const { reader } = run(memory, "fitPerceptron", "perceptronFit", options, "cyclic");
      const state = reader.state();
      const [mistakes, passes] = [reader.number(), reader.number()];
      return { state, mistakes, passes, separated: reader.number() === 1 };
    },
    pocketPerceptron(options) {
      const { reader } = run(
        memory,
        "pocketPerceptron",
        "perceptronPocket",
        options,
        "random",
        100,
      );
      const state = reader.state();
      const [misclassified, mistakesBefore] = [reader.number(), reader.number()];
      return {
        state,
        misclassified,
        mistakesBefore,
        last: reader.state(),
        mistakes: reader.number(),
      };
    },
    averagedPerceptron(options) {
      const { reader } = run(
        memory,
        "averagedPerceptron",
        "perceptronAveraged",
        options,
        "cyclic",
        10,
      );
      return { average: reader.state(), last: reader.state(), mistakes: reader.number() };
    },
    linearSeparability(points, labels) {
      const { reader, dimensions } = look(memory, "linearSeparability", points, labels);
      if (reader.number() === 1) {
        return { separable: true, separator: reader.state(), exact: reader.number() === 1 };
      }
      const meetingPoint = reader.list(dimensions);
      const support = reader.rest(() => ({ point: reader.number(), share: reader.number() }));
      return { separable: false, meetingPoint, support };
    },
    novikoffBound(points, labels) {
      const { reader } = look(memory, "novikoffBound", points, labels);
      const [bound, radiusSquared, margin] = [reader.number(), reader.number(), reader.number()];
      return {
        bound,
        radiusSquared,
        margin,
        widest: reader.state(),
        support: reader.rest(() => reader.number()),
      };
    },
  };
}

/** Points and labels in wasm memory, with room for what follows. */
function placed(
  memory: Memory<LearningModule>,
  name: string,
  points: unknown,
  labels: unknown,
  more: number,
) {
  const length = lengthOf(labels as Numbers, name, "labels");
  const given = Samples.ofMany(points, name, "points", length);
  if (length !== given.samples) {
    throw new RangeError(
      `${name} requires labels to be as long as points (${given.samples}), but labels has length ${length}`,
    );
  }
  memory.reserve(given.length + length + more);
  const at = given.place(memory);
  return { at, labels: memory.copy(labels as Numbers, name, "labels") };
}

function look(
  memory: Memory<LearningModule>,
  name: "linearSeparability" | "novikoffBound",
  points: unknown,
  labelled: unknown,
) {
  const { at, labels } = placed(memory, name, points, labelled, 0);
  const found = memory.module[name](at.address, at.samples, at.columns, labels.address);
  return { reader: new PerceptronReader(found, at.columns), dimensions: at.columns };
}

function run(
  memory: Memory<LearningModule>,
  name: string,
  called: RunName,
  options: unknown,
  order: VisitingOrder,
  limit = 1000,
) {
  const given = checkKeys(options, name, keys);
  const numbers = ruleNumbers(given, name, order, limit);
  const { at, labels } = placed(memory, name, given.points, given.labels, numbers.length);
  const rule = memory.place(numbers, name, "rule");
  const found = memory.module[called](
    at.address,
    at.samples,
    at.columns,
    labels.address,
    rule.address,
    rule.length,
  );
  return { reader: new PerceptronReader(found, at.columns), count: at.samples };
}
