import type { Create } from "../glue.js";
import type { LearningModule } from "./module.js";

/** Emscripten's glue, built from bindings/embind/learning. */
declare const createModule: Create<LearningModule>;
export default createModule;
