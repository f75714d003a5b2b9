// npm run fuzz [-- seconds] [-- reader …]: throws changed texts at the readers of CSV and of JSON, half a minute each,
// beginning with tests/fuzz/corpus. An input that breaks one is left in build/fuzz/ and fails the command.
import { mkdirSync, readdirSync } from "node:fs";
import { basename } from "node:path";
import { cmake } from "./lib/cmake.mjs";
import { fuzzerEnvironment } from "./lib/fuzzer.mjs";
import { inProject, main, run } from "./lib/project.mjs";
import { setup } from "./setup.mjs";

const readers = readdirSync(inProject("tests", "fuzz"))
  .filter((file) => file.endsWith(".cpp"))
  .map((file) => basename(file, ".cpp"));

async function fuzz(reader, seconds) {
  const found = inProject("build", "fuzz", "found", reader);
  mkdirSync(found, { recursive: true });
  const limits = [`-max_total_time=${seconds}`, "-timeout=5", "-rss_limit_mb=2048"];
  const dictionary = inProject("tests", "fuzz", `${reader}.dict`);
  const result = await run(
    inProject("build", "fuzz", "tests", "fuzz", `fuzz_${reader}`),
    [
      ...[...limits, `-dict=${dictionary}`, "-print_final_stats=1"],
      `-artifact_prefix=${inProject("build", "fuzz", `${reader}-`)}`,
      ...[found, inProject("tests", "fuzz", "corpus", reader)],
    ],
    { log: inProject("build", "logs", `fuzz-${reader}.log`) },
  );
  const inputs = result.output.match(/number_of_executed_units: (\d+)/)?.[1];
  if (!result.ok) console.error(result.output.split("\n").slice(-60).join("\n"));
  console.log(`${reader}: ${result.ok ? `${inputs} inputs, nothing found` : "FAILED, see above"}`);
  return result.ok;
}

await main(async () => {
  const words = process.argv.slice(2);
  const wanted = words.filter((word) => !/^\d+$/.test(word));
  const unknown = wanted.filter((word) => !readers.includes(word));
  if (unknown.length > 0)
    throw new Error(`fuzz: no reader is named ${unknown.join(", ")}; there are ${readers}.`);
  await setup();
  await cmake("fuzz", "fuzzers", { env: await fuzzerEnvironment() });
  const seconds = words.find((word) => /^\d+$/.test(word)) ?? 30;
  for (const reader of wanted.length > 0 ? wanted : readers)
    if (!(await fuzz(reader, seconds))) process.exitCode = 1;
});
