// What npm test runs, in order. A step returns the outcomes of the programs that it ran, each { ok, output, counts };
// one that counts its tests says in the end how many they were, another is itself one test.
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { availableParallelism } from "node:os";
import { installDependencies } from "../setup.mjs";
import { provideBrowsers } from "./browsers.mjs";
import { cmake, hasCatch2 } from "./cmake.mjs";
import { inProject, root, run } from "./project.mjs";
import { build } from "./stages.mjs";
import { isUpToDate, stamped } from "./stamp.mjs";

/** The files of the project that git knows or would add, below `folder`, whose name matches. */
export function files(folder, pattern) {
  const args = ["ls-files", "--cached", "--others", "--exclude-standard", "--", folder];
  const { stdout, stderr, status } = spawnSync("git", args, { cwd: root, encoding: "utf8" });
  if (status !== 0) throw new Error(`git cannot list the project's files: ${stderr}`);
  return [...new Set(stdout.split("\n"))].filter(
    (file) => pattern.test(file) && existsSync(inProject(file)),
  );
}

export const cppFiles = () =>
  ["core", "bindings", "tests"].flatMap((room) => files(room, /\.[ch]pp$/));

/** clang-format 21: SURPRISAL_CLANG_FORMAT, else the one that the toolchain unpacked, else the one on PATH. */
export function clangFormat() {
  const own = inProject(".toolchain", "root", "usr", "bin", "clang-format-21");
  return process.env.SURPRISAL_CLANG_FORMAT ?? (existsSync(own) ? own : "clang-format");
}

const skipBrowsers = process.env.SURPRISAL_SKIP_BROWSERS === "1";

const bin = (name) => inProject("node_modules", ".bin", name);

/**
 * Runs the tests below `folder`, `atOnce` files at the same time; those with "browser" in their name need browsers. What
 * other sets are named, as "door", npm test leaves out.
 */
async function nodeTests(folder, atOnce, options, set = "test") {
  const all = files(folder, new RegExp(`\\.${set}\\.mjs$`));
  const found = skipBrowsers ? all.filter((file) => !/browser/.test(file)) : all;
  if (found.some((file) => /browser/.test(file))) await provideBrowsers(options);
  if (found.length === 0) return [{ ok: false, output: `no test files below ${folder}\n` }];
  const how = ["--test-reporter=spec", "--test-timeout=600000", `--test-concurrency=${atOnce}`];
  const outcome = await run(process.execPath, ["--test", ...how, ...found], options);
  return [{ ...outcome, counts: true }];
}

const cores = availableParallelism();
const parts = 8;

/** Resolves to `work(0)` … `work(count − 1)`, as many at the same time as there are cores. */
async function shared(count, work) {
  const results = [];
  let next = 0;
  const worker = async () => {
    while (next < count) {
      const index = next++;
      results[index] = await work(index);
    }
  };
  await Promise.all(Array.from({ length: cores }, worker));
  return results;
}

/** Runs the core's tests, or those of a tag, in parts; all or a share of them. */
async function coreTests(preset, options, { tags = [], share = 1 } = {}) {
  if (!hasCatch2()) {
    const how = "set SURPRISAL_CATCH2 to the folder of its extras/catch_amalgamated.cpp";
    return [{ ok: false, output: `The C++ tests need Catch2 3: ${how}.\n` }];
  }
  await cmake(preset, "surprisal_tests", { ...options, strict: true });
  const program = inProject("build", preset, "tests", "core", "surprisal_tests");
  const command = preset === "wasm" ? [process.execPath, `${program}.cjs`] : [program];
  return shared(parts, async (index) => {
    const which = ["--shard-count", `${parts * share}`, "--shard-index", `${index}`];
    const [first, ...rest] = [...command, ...tags, ...which];
    return { ...(await run(first, rest, options)), counts: true };
  });
}

/**
 * The same for a slow build of them. A program that has passed would pass again: while it stays the same, a third of its
 * tests say that it still starts.
 */
async function slowCoreTests(preset, options) {
  const name = preset === "wasm" ? "surprisal_tests.wasm" : "surprisal_tests";
  const tried = { inputs: [`build/${preset}/tests/core/${name}`], outputs: [] };
  if (hasCatch2()) await cmake(preset, "surprisal_tests", { ...options, strict: true });
  if (isUpToDate(`tests-${preset}`, tried)) return coreTests(preset, options, { share: 3 });
  let outcomes;
  const make = async () => {
    outcomes = await coreTests(preset, options);
    return outcomes.every(({ ok }) => ok);
  };
  await stamped(`tests-${preset}`, { ...tried, make });
  return outcomes;
}

async function format(options) {
  const version = spawnSync(clangFormat(), ["--version"], { encoding: "utf8" }).stdout ?? "";
  const cpp = /version 21\./.test(version)
    ? await run(clangFormat(), ["--dry-run", "--Werror", ...cppFiles()], options)
    : {
        ok: false,
        output: `clang-format 21 is needed, but ${clangFormat()} is ${version.trim() || "missing"}; name it in SURPRISAL_CLANG_FORMAT.\n`,
      };
  return [await run(bin("biome"), ["ci", "--colors=off", "--error-on-warnings"], options), cpp];
}

async function types(options) {
  await build("package", options);
  const outcomes = [];
  for (const config of files(".", /(^|\/)tsconfig[^/]*\.json$/)) {
    outcomes.push(await run(bin("tsc"), ["--noEmit", "-p", config], options));
  }
  return outcomes.length > 0 ? outcomes : [{ ok: false, output: "no tsconfig.json is there\n" }];
}

const onBuilt = (stage, folder, atOnce) => async (options) => {
  await build(stage, options);
  return nodeTests(folder, atOnce, options);
};

/**
 * The tests below `folder` of what a stage leaves in `made`. What is new is tried in both browsers; of what all figures
 * share Firefox sees one figure a page, and only in test:long each. Once that went well, and as long as nothing changes,
 * all of it is tried in Chromium, and a sample of it in Firefox.
 */
const inBrowsers = (stage, made, folder) => ({
  async whole(options, which = "all") {
    await build(stage, options);
    return nodeTests(folder, cores + 1, { ...options, env: { SURPRISAL_THOROUGH: which } });
  },
  async usual(options) {
    await build(stage, options);
    const tried = {
      inputs: [made, folder, "tests/browsers.mjs", "package-lock.json"],
      outputs: [],
    };
    if (isUpToDate(folder.replace("/", "-"), tried)) return nodeTests(folder, cores + 1, options);
    let outcomes;
    const make = async () => {
      outcomes = await this.whole(options, "new");
      return outcomes.every(({ ok }) => ok);
    };
    await stamped(folder.replace("/", "-"), { ...tried, make });
    return outcomes;
  },
});

const packageTests = inBrowsers("package", "dist", "tests/package");
const webTests = inBrowsers("site", "build/site", "tests/web");

export const steps = {
  format,
  types,
  repository: onBuilt("package", "tests/repository", cores),
  native: (options) => slowCoreTests("sanitize", options), // as released: a long step
  wasm: (options) => slowCoreTests("wasm", options),
  bindings: onBuilt("package", "tests/bindings", cores),
  package: (options) => packageTests.usual(options),
  web: (options) => webTests.usual(options),
};

/**
 * What only `npm run test:long` adds: the native core without sanitizers, as it is released; tests of many settings;
 * every figure in both browsers; the package in runtimes and bundlers that are installed for that alone; and the
 * committed references are computed again.
 */
export const longSteps = {
  release: (options) => coreTests("native-release", options),
  settings: (options) => coreTests("native-release", options, { tags: ["[.long]"] }),
  figures: (options) => webTests.whole(options),
  doors: async (options) => {
    const outcomes = await packageTests.whole(options);
    await installDependencies(inProject("tests", "package", "doors"));
    return [...outcomes, ...(await nodeTests("tests/package/doors", 1, options, "door"))];
  },
  references: async (options) => [
    await run("/usr/bin/python3", ["tests/reference/generate.py", "--check"], options),
  ],
};
