import { Memory } from "../memory.js";
import type { Learning } from "./api/learning.js";
import { datasetFunctions } from "./datasets.js";
import type { LearningModule } from "./module.js";
import { networkFunction } from "./network.js";
import { perceptronFunctions } from "./perceptron.js";
import { learningTables } from "./tables.js";

/** The API of a module. */
export function createLearning(module: LearningModule): Learning {
  const memory = new Memory(module);
  const tables = learningTables(memory);
  return Object.freeze({
    ...tables,
    ...perceptronFunctions(memory),
    network: networkFunction(memory, tables),
    datasets: datasetFunctions(memory),
  });
}
