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

/** Talks to a program that answers as answering.py does. */
export class ProcessPeer {
  #command;
  #env;
  #child;
  #answers;

  constructor(command, env = {}) {
    this.#command = command;
    this.#env = env;
  }

  #start() {
    const [program, ...args] = this.#command;
    const env = { ...process.env, ...this.#env };
    this.#child = spawn(program, args, { stdio: ["pipe", "pipe", "inherit"], env });
    const lines = createInterface({ input: this.#child.stdout });
    this.#answers = lines[Symbol.asyncIterator]();
  }

  async #ask(question) {
    if (!this.#child) this.#start();
    this.#child.stdin.write(`${JSON.stringify(question)}\n`);
    const { value, done } = await this.#answers.next();
    if (done) throw new Error(`bench: ${this.#command.join(" ")} has ended before it answered`);
    return JSON.parse(value);
  }

  /** Hands arrays of doubles over, by name, and what is to be done with them. */
  async load(arrays, work = null) {
    const folder = mkdtempSync(join(tmpdir(), "surprisal-bench-"));
    for (const [key, values] of Object.entries(arrays)) writeFileSync(join(folder, key), values);
    await this.#ask({ load: folder, work });
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

/** A script beside this file. */
export class PythonPeer extends ProcessPeer {
  constructor(script, env) {
    super([python, fileURLToPath(new URL(script, import.meta.url))], env);
  }
}
