// npm test [-- step …]: sets up, runs every step, and ends with each runner's own summary and one total.
import { mkdirSync, rmSync } from "node:fs";
import { judge } from "./lib/counts.mjs";
import { described, inProject, main } from "./lib/project.mjs";
import { setup } from "./setup.mjs";

const tail = (text, lines) => text.trimEnd().split("\n").slice(-lines).join("\n");
const seconds = (since) => `${((performance.now() - since) / 1000).toFixed(1)} s`;

/** Runs one step; whatever goes wrong in it is at least one failed test. */
async function runStep(name, step) {
  const log = inProject("build", "logs", `${name}.log`);
  rmSync(log, { force: true });
  const begun = performance.now();
  let outcomes;
  try {
    outcomes = await step({ log });
  } catch (error) {
    outcomes = [{ ok: false, output: `${described(error)}\n` }];
  }
  const total = { name, passed: 0, failed: 0, skipped: 0, closing: [], output: "" };
  for (const outcome of outcomes) {
    const counts = judge(outcome);
    for (const key of ["passed", "failed", "skipped"]) total[key] += counts[key];
    total.closing.push(...counts.closing);
    if (counts.failed > 0) total.output += outcome.output;
  }
  console.log(`${total.failed === 0 ? "ok    " : "FAILED"} ${name.padEnd(11)} ${seconds(begun)}`);
  if (total.failed > 0)
    console.log(`${tail(total.output, 80)}\n(all of it: build/logs/${name}.log)\n`);
  return total;
}

function summarize(totals, begun) {
  const sum = (key) => totals.reduce((whole, total) => whole + total[key], 0);
  console.log("");
  for (const { name, closing, passed, failed } of totals) {
    console.log(`== ${name}: ${passed} passed, ${failed} failed`);
    for (const line of closing) console.log(line);
  }
  if (sum("skipped") > 0) console.log(`\n${sum("skipped")} skipped`);
  if (process.env.SURPRISAL_SKIP_BROWSERS === "1") {
    console.log("\nSURPRISAL_SKIP_BROWSERS=1: THE BROWSER TESTS WERE NOT RUN.");
  }
  console.log(`\nin ${seconds(begun)}\n${sum("passed")} passed, ${sum("failed")} failed`);
  return sum("failed") === 0;
}

await main(async () => {
  const begun = performance.now();
  const long = process.argv.includes("--long");
  const wanted = process.argv.slice(2).filter((word) => word !== "--long");
  await setup();
  const { steps, longSteps } = await import("./lib/steps.mjs");
  const all = { ...steps, ...longSteps };
  const unknown = wanted.filter((name) => !(name in all));
  if (unknown.length > 0) {
    throw new Error(
      `test: no step is named ${unknown.join(", ")}; there are ${Object.keys(all).join(", ")}.`,
    );
  }
  mkdirSync(inProject("build", "logs"), { recursive: true });
  const names = wanted.length > 0 ? wanted : Object.keys(long ? all : steps);
  const totals = [];
  for (const name of names) totals.push(await runStep(name, all[name]));
  process.exitCode = summarize(totals, begun) ? 0 : 1;
});
