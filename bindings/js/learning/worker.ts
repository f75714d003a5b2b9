// What the browser's worker runs.
import { type Begin, serve } from "./serve.js";

addEventListener("message", ({ data }: MessageEvent<Begin>) => serve(data), { once: true });
