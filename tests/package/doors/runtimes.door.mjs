// The installed package in Deno and Bun.
import assert from "node:assert/strict";
import { test } from "node:test";
import { install, run, write } from "../installed.mjs";
import { bun, deno } from "./doors.mjs";

const folder = install();
const main = `
  import { load } from "surprisal";
  import { loadSync } from "surprisal/inline";
  import { load as loadLearning } from "surprisal/learning";
  const s = await load();
  const l = await loadLearning();
  const { features, labels } = l.datasets.makeXor({ samples: 40, seed: 1 });
  const network = l.network({ layers: [{ units: 4, activation: "tanh" }, { units: 1 }], seed: 1 }, { features, labels });
  network.epoch(5);
  console.log(s.entropy([0.5, 0.25, 0.25], { base: 2 }), loadSync() === undefined, network.epochs ?? "", "ok");
`;
write(folder, { "main.js": main });

test("Deno", () => {
  const flags = ["run", "--quiet", "--allow-read", "--node-modules-dir=manual"];
  assert.match(run(deno, [...flags, "main.js"], { cwd: folder }), /^1\.5 false .*ok/);
});

test("Deno knows the types", () => {
  write(folder, {
    "types.ts": `import { load, type Surprisal } from "surprisal";
      const s: Surprisal = await load();
      export const value: number = s.kl([0.5, 0.5], [0.5, 0.5]);`,
  });
  run(deno, ["check", "--quiet", "--node-modules-dir=manual", "types.ts"], {
    cwd: folder,
  });
});

test("Bun", () => {
  assert.match(run(bun, ["main.js"], { cwd: folder }), /^1\.5 false .*ok/);
});
