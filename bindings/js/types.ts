export type { Entropies } from "./api/entropies.js";
export type { PairMeasures } from "./api/pair-measures.js";
export type {
  DivergenceRow,
  Explanations,
  Gradients,
  Surprisal,
  Terms,
} from "./api/surprisal.js";
export type { Numbers } from "./arguments.js";
export type { LoadOptions } from "./compile.js";
export type { Explanation, Gradient } from "./entropies.js";
export type { CountOptions, InformationOptions } from "./options.js";
export type { PairExplanation, PairGradient } from "./pair-measures.js";
export type { Vector } from "./vector.js";
