import type { Datasets } from "./datasets.js";
import type { Networks } from "./network.js";
import type { Perceptrons } from "./perceptron.js";
import type { LearningTables } from "./tables.js";

/** What `load()` of "surprisal/learning" answers. */
export interface Learning extends LearningTables, Networks, Perceptrons {
  /** Data to learn from. */
  readonly datasets: Datasets;
}
