import { kinds } from "../../kit/learning-samples";
import type { Edit } from "../../kit/learning-snapshot";
import { passage } from "../../kit/passage";
import { choice, type Field, number, type StateOf, text } from "../../kit/schema";

/** A hidden layer: how many units, and what each does last. */
export type Hidden = readonly [activation: string, units: number];

export const limits = {
  layers: 5,
  units: { min: 1, max: 16 },
  samples: { min: 20, max: 500 },
  noise: { min: 0, max: 0.5 },
  rate: { min: 0.0001, max: 100 },
  horizon: { min: 1, max: 5000 },
  strength: { min: 0, max: 1 },
  batch: { min: 0, max: 500 },
  validation: { min: 0, max: 0.5 },
  probe: { min: -20, max: 20 },
  weight: { min: -1000, max: 1000 },
  stop: { min: 0, max: 100_000 },
} as const;

const mostSteps = 2_000_000;
const mostEdits = 120;

const whole = (initial: number, range: { min: number; max: number }): Field<number> => {
  const field = number(initial, range);
  return {
    ...field,
    parse: (written) => {
      const value = field.parse(written);
      return value === undefined ? undefined : Math.round(value);
    },
  };
};

const within = (value: number, { min, max }: { min: number; max: number }) =>
  Math.min(max, Math.max(min, value));

/** "8tanh,8relu"; "none" is a network without a hidden layer. */
const layers = (initial: readonly Hidden[]): Field<readonly Hidden[]> => ({
  initial,
  format: (all) => all.map(([name, units]) => `${units}${name}`).join(",") || "none",
  parse: (written) => {
    if (written === "none") return [];
    const found = written.split(",").map((part) => /^(\d{1,3})([a-zA-Z]{1,20})$/.exec(part));
    if (found.length > limits.layers || found.includes(null)) return undefined;
    return found.map((part) => [part?.[2] ?? "", within(Number(part?.[1]), limits.units)] as const);
  },
});

/** "0:12:0.5": after no step, parameter 12 is set to 0.5. */
const edits: Field<readonly Edit[]> = {
  initial: [],
  format: (all) => all.map((edit) => edit.join(":")).join(","),
  parse: (written) => {
    if (written === "") return [];
    const found = written.split(",").map((part) => part.split(":").map(Number));
    const good = found.every((edit) => edit.length === 3 && edit.every(Number.isFinite));
    if (!good || found.length > mostEdits) return undefined;
    return found.map(([steps = 0, index = 0, value = 0]) => [
      within(Math.round(steps), { min: 0, max: mostSteps }),
      Math.max(0, Math.round(index)),
      within(value, limits.weight),
    ]);
  },
};

export const schema = {
  data: choice("xor", kinds),
  samples: whole(256, limits.samples),
  noise: number(0, limits.noise),
  classes: whole(2, { min: 2, max: 4 }),
  draw: whole(1, { min: 0, max: 9999 }),
  own: passage("@none", { longest: 7000 }),
  hidden: layers([["tanh", 8]]),
  loss: text("binaryCrossEntropy", { longest: 40 }),
  optimizer: text("adam", { longest: 40 }),
  rate: number(0.03, limits.rate),
  schedule: text("constant", { longest: 40 }),
  horizon: whole(300, limits.horizon),
  penalty: text("none", { longest: 40 }),
  strength: number(0.01, limits.strength),
  initializer: text("glorot", { longest: 40 }),
  batch: whole(32, limits.batch),
  validation: number(0, limits.validation),
  seed: whole(1, { min: 0, max: 9999 }),
  steps: whole(0, { min: 0, max: mostSteps }),
  edits,
  stop: whole(0, limits.stop),
  speed: choice("slow", ["slow", "quick", "full"]),
  unit: text("1.0", { longest: 6 }),
  px: number(0.6, limits.probe),
  py: number(-0.35, limits.probe),
};
export type State = StateOf<typeof schema>;

/** What may change without beginning anew. */
const free = new Set(["steps", "edits", "stop", "speed", "unit", "px", "py"]);

/** Everything that the course of training depends on, as one text. */
export const settingOf = (state: State): string =>
  JSON.stringify(Object.entries(state).filter(([key]) => !free.has(key)));

/** A parameter set anew where it was just set: the later value stands alone. */
export function edited(all: readonly Edit[], edit: Edit): readonly Edit[] {
  const before = all.filter(([steps, index]) => steps !== edit[0] || index !== edit[1]);
  return [...before, edit].slice(-mostEdits);
}
