// Where things lie, and how the scripts start programs.
import { spawn } from "node:child_process";
import { createWriteStream, existsSync, mkdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

export const root = join(dirname(fileURLToPath(import.meta.url)), "..", "..");
export const inProject = (...parts) => join(root, ...parts);

/** What scripts/toolchain.sh found, as environment variables; empty before it has run. */
export function toolchain() {
  const file = inProject(".toolchain", "environment");
  if (!existsSync(file)) return {};
  const lines = readFileSync(file, "utf8").trim().split("\n");
  return Object.fromEntries(lines.map((line) => line.split(/=(.*)/s).slice(0, 2)));
}

/**
 * Runs a program in the project folder with the toolchain in its environment.
 * Its output goes to `log` (a file) or to the terminal. Resolves to { ok, code, output }.
 */
export function run(command, args, { env = {}, log = null } = {}) {
  const child = spawn(command, args, {
    cwd: root,
    env: { ...process.env, ...toolchain(), ...env },
    stdio: ["ignore", log ? "pipe" : "inherit", log ? "pipe" : "inherit"],
  });
  const parts = [];
  if (log) {
    mkdirSync(dirname(log), { recursive: true });
    const file = createWriteStream(log, { flags: "a" });
    for (const stream of [child.stdout, child.stderr]) {
      stream.on("data", (data) => {
        parts.push(data);
        file.write(data);
      });
    }
    child.on("close", () => file.end());
  }
  return new Promise((resolve) => {
    child.on("error", (error) =>
      resolve({ ok: false, code: -1, output: `${command}: ${error.message}\n` }),
    );
    child.on("close", (code) =>
      resolve({ ok: code === 0, code, output: Buffer.concat(parts).toString() }),
    );
  });
}

/** As run, but a failure is an error. */
export async function must(command, args, options) {
  const { ok, code, output } = await run(command, args, options);
  if (!ok) throw new Error(`${output}failed (${code}): ${command} ${args.join(" ")}`);
}

/** What to print of an error: the message of one that was meant for people, the whole of any other. */
export const described = (error) => (error.name === "Error" ? error.message : error.stack);

/** The body of a script: an error ends it with its description and exit code 1. */
export async function main(body) {
  try {
    await body();
  } catch (error) {
    console.error(described(error));
    process.exit(1);
  }
}
