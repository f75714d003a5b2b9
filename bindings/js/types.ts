export type * from "./api/entropies.js";
export type * from "./api/load.js";
export type * from "./api/numbers.js";
export type * from "./api/options.js";
export type * from "./api/pair-measures.js";
export type * from "./api/results.js";
export type * from "./api/surprisal.js";
