// SciPy runs in a process of its own, which times itself; the rounds stay interleaved.
import { spawn, spawnSync } from "node:child_process";
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";

export const name = "SciPy";
const python = "/usr/bin/python3";
const script = fileURLToPath(new URL("scipy_peer.py", import.meta.url));

export const available = () => spawnSync(python, ["-c", "import scipy"]).status === 0;

let child;
let answers;

function start() {
  child = spawn(python, [script], { stdio: ["pipe", "pipe", "inherit"] });
  answers = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
}

async function ask(question) {
  child.stdin.write(`${JSON.stringify(question)}\n`);
  return JSON.parse((await answers.next()).value);
}

export function stop() {
  child?.stdin.end();
}

export async function measures(arrays) {
  if (!child) start();
  const folder = mkdtempSync(join(tmpdir(), "surprisal-bench-"));
  for (const [key, values] of Object.entries(arrays)) writeFileSync(join(folder, key), values);
  await ask({ load: folder });
  const measure = (which) =>
    Object.assign(async () => (await ask({ call: which, times: 1 })).value, {
      time: async (times) => (await ask({ call: which, times })).nanoseconds,
    });
  return Object.fromEntries(
    ["kl", "entropy", "jensenShannon", "logSumExp"].map((which) => [which, measure(which)]),
  );
}
