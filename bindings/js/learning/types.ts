export type * from "../api/load.js";
export type * from "../api/numbers.js";
export type * from "./api/datasets.js";
export type * from "./api/learning.js";
export type * from "./api/load.js";
export type * from "./api/network.js";
export type * from "./api/perceptron.js";
export type * from "./api/tables.js";
