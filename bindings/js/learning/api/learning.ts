import type { Networks } from "./network.js";
import type { LearningTables } from "./tables.js";

/** What `load()` of "surprisal/learning" answers. */
export interface Learning extends LearningTables, Networks {}
