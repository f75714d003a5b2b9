// SciPy runs in a process of its own, which times itself; the rounds stay interleaved.
import { spawn, spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";

export const name = "SciPy";
const python = "/usr/bin/python3";
const script = fileURLToPath(new URL("scipy_peer.py", import.meta.url));

/** SciPy's version and NumPy's, or nothing where they are not installed. */
export function version() {
  const print = "import numpy, scipy; print(scipy.__version__, 'on NumPy', numpy.__version__)";
  return spawnSync(python, ["-c", print], { encoding: "utf8" }).stdout?.trim();
}

let child;
let answers;

function start() {
  child = spawn(python, [script], { stdio: ["pipe", "pipe", "inherit"] });
  answers = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
}

async function ask(question) {
  child.stdin.write(`${JSON.stringify(question)}\n`);
  const { value, done } = await answers.next();
  if (done) throw new Error("bench: SciPy's process has ended before it answered");
  return JSON.parse(value);
}

export function stop() {
  child?.stdin.end();
}

export async function measures(arrays) {
  if (!child) start();
  const folder = mkdtempSync(join(tmpdir(), "surprisal-bench-"));
  for (const [key, values] of Object.entries(arrays)) writeFileSync(join(folder, key), values);
  await ask({ load: folder });
  rmSync(folder, { recursive: true });
  const measure = (which) =>
    Object.assign(async () => (await ask({ call: which, times: 1 })).value, {
      time: async (times) => (await ask({ call: which, times })).nanoseconds,
    });
  return Object.fromEntries(
    ["kl", "entropy", "jensenShannon", "logSumExp"].map((which) => [which, measure(which)]),
  );
}
