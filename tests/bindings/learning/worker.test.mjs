// Networks in a worker thread: the same answers, the same errors, as promises.
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { after, test } from "node:test";
import { load, loadWorker } from "surprisal/learning";
import { inProject } from "../../../scripts/lib/project.mjs";

const s = await load();
const worker = await loadWorker();
after(() => worker.dispose());
const data = s.datasets.makeCircles({ samples: 100, noise: 0.05 });
const options = { layers: [{ units: 5, activation: "tanh" }, { units: 1 }], rate: 0.05 };
const ways = ["layers", "evaluate", "toJSON", "toNumPy", "toCpp"];

test("every member answers what the network on the page answers", async () => {
  const here = s.network(options, data);
  const there = await worker.network(options, data);
  assert.deepEqual(await there.epoch(3), here.epoch(3));
  assert.deepEqual(await there.step(2), here.step(2));
  assert.deepEqual(await there.parameters(), here.parameters);
  assert.deepEqual(await there.gradient(), here.gradient);
  assert.deepEqual(await there.progress(), here.progress);
  for (const way of ways) assert.deepEqual(await there[way](), here[way](), way);
  const points = [
    [0, 0],
    [1, 1],
  ];
  assert.deepEqual(await there.predict(points), here.predict(points));
  assert.deepEqual(await there.forward(points), here.forward(points));
  const state = await there.toJSON();
  await there.reseed(9);
  await there.restore(state);
  assert.deepEqual(await there.toJSON(), here.toJSON());
  await there.setParameters(new Float64Array(21));
  await there.reset();
  here.reset();
  assert.deepEqual(await there.parameters(), here.parameters);
});

test("questions are answered in their order, of several networks at once", async () => {
  const nets = await Promise.all(
    [1, 2, 3].map((seed) => worker.network({ ...options, seed }, data)),
  );
  const answers = await Promise.all(
    nets.flatMap((net) => [net.epoch(2), net.epoch(1), net.progress()]),
  );
  assert.deepEqual(
    answers.map(({ epochs }) => epochs),
    [2, 3, 3, 2, 3, 3, 2, 3, 3],
  );
});

test("train and training work there, and stop", async () => {
  const net = await worker.network(options, data);
  const here = s.network(options, data);
  const seen = [];
  await net.train({ epochs: 40, onProgress: ({ epochs }) => seen.push(epochs) });
  here.epoch(40);
  assert.deepEqual(await net.parameters(), here.parameters);
  assert.equal(seen.at(-1), 40);
  for await (const { epochs } of net.training({ epochs: 1e9 })) if (epochs > 100) break;
  const end = new AbortController();
  setTimeout(() => end.abort(), 20);
  await assert.rejects(net.train({ epochs: 1e9, signal: end.signal }), { name: "AbortError" });
});

test("errors come back as they are, and nothing breaks", async () => {
  await assert.rejects(
    worker.network({ ...options, rate: -1 }, data),
    /^RangeError: network requires rate to be positive and finite, but rate is -1/,
  );
  await assert.rejects(worker.network({ layers: 3 }, data), { name: "TypeError" });
  const net = await worker.network(options, data);
  await assert.rejects(net.predict([[1, 2, 3]]), { name: "RangeError" });
  await assert.rejects(
    net.setParameters(() => 3),
    { name: "DataCloneError" },
  );
  assert.equal((await net.epoch()).epochs, 1);
});

test("a disposed network says so; a disposed worker rejects who waits", async () => {
  const net = await worker.network(options, data);
  net.dispose();
  net.dispose();
  await assert.rejects(net.step(), /^TypeError: this network was disposed/);
  const other = await loadWorker();
  const waiting = (await other.network(options, data)).epoch(1e7);
  other.dispose();
  await assert.rejects(waiting, { name: "AbortError" });
  await assert.rejects(other.network(options, data), { name: "AbortError" });
});

test("a module of one's own serves, and an unknown option does not", async () => {
  const wasm = readFileSync(inProject("dist/learning/learning.wasm"));
  const own = await loadWorker({ module: await WebAssembly.compile(wasm) });
  assert.equal((await (await own.network(options, data)).epoch(2)).epochs, 2);
  own.dispose();
  await assert.rejects(loadWorker({ wasmURL: "x" }), /^TypeError: load has no option "wasmURL"/);
});

test("an idle worker keeps no program alive", () => {
  const code = `
    import { load, loadWorker } from "surprisal/learning";
    const s = await load();
    const worker = await loadWorker();
    const net = await worker.network({ layers: [{ units: 1 }] }, s.datasets.makeMoons());
    console.log((await net.epoch(2)).epochs);`;
  const { stdout, status } = spawnSync(process.execPath, ["--input-type=module", "-e", code], {
    cwd: inProject(),
    encoding: "utf8",
    timeout: 20_000,
  });
  assert.deepEqual([stdout.trim(), status], ["2", 0]);
});
