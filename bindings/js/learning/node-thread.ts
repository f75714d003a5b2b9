// What Node's worker runs.
import { parentPort } from "node:worker_threads";
import { serve } from "./serve.js";

parentPort?.once("message", serve);
