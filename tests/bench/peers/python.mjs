// A peer in Python runs in a process of its own, which times itself; the rounds stay interleaved.
import { spawn, spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";

const python = "/usr/bin/python3";

/** What Python prints, or nothing where it fails: a package is not installed. */
export const printed = (code) =>
  spawnSync(python, ["-c", code], { encoding: "utf8" }).stdout?.trim();

/** Talks to a script beside this file: see answering.py. */
export class PythonPeer {
  #script;
  #child;
  #answers;

  constructor(script) {
    this.#script = fileURLToPath(new URL(script, import.meta.url));
  }

  #start() {
    this.#child = spawn(python, [this.#script], { stdio: ["pipe", "pipe", "inherit"] });
    const lines = createInterface({ input: this.#child.stdout });
    this.#answers = lines[Symbol.asyncIterator]();
  }

  async #ask(question) {
    if (!this.#child) this.#start();
    this.#child.stdin.write(`${JSON.stringify(question)}\n`);
    const { value, done } = await this.#answers.next();
    if (done) throw new Error(`bench: ${this.#script} has ended before it answered`);
    return JSON.parse(value);
  }

  /** Hands arrays of doubles over, by name. */
  async load(arrays) {
    const folder = mkdtempSync(join(tmpdir(), "surprisal-bench-"));
    for (const [key, values] of Object.entries(arrays)) writeFileSync(join(folder, key), values);
    await this.#ask({ load: folder });
    rmSync(folder, { recursive: true });
  }

  /** One that calls what the script knows by this name, and times itself. */
  contestant(name, which) {
    return {
      name,
      call: async () => (await this.#ask({ call: which, times: 1 })).value,
      time: async (times) => (await this.#ask({ call: which, times })).nanoseconds,
    };
  }

  stop() {
    this.#child?.stdin.end();
  }
}
