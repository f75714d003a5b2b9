import createModule from "./glue.js";
import { starter } from "./instantiate.js";
import { createSurprisal } from "./surprisal.js";

/** Starts the module of measures. */
export const startSurprisal = starter(createModule, createSurprisal);
