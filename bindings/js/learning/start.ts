import { starter } from "../instantiate.js";
import createModule from "./glue.js";
import { createLearning } from "./learning.js";

/** Starts the module of what learns. */
export const startLearning = starter(createModule, createLearning);
