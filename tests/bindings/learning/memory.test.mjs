// Nothing grows: not wasm memory, not the heap of JavaScript, by networks that are forgotten or disposed of, and by runs.
import assert from "node:assert/strict";
import { test } from "node:test";
import { memories, settled } from "../memories.mjs";

const { load } = await import("surprisal/learning");
const s = await load();
const data = s.datasets.makeSpiral({ samples: 200 });
const points = data.features.slice(0, 20);
const labels = Array.from(data.labels.slice(0, 20), (label) => 2 * label - 1);
const layers = [{ units: 30, activation: "relu" }, { units: 30, activation: "tanh" }, { units: 1 }];

async function growth(count, call) {
  const rounds = async (times) => {
    for (let i = 0; i < times; i++) {
      call(i);
      if (i % 50 === 49) await settled();
    }
    await settled();
  };
  await rounds(100);
  const before = [memories[0].buffer.byteLength, process.memoryUsage().heapUsed];
  await rounds(count);
  return [memories[0].buffer.byteLength - before[0], process.memoryUsage().heapUsed - before[1]];
}

const tried = {
  "networks that are disposed of": () => {
    const net = s.network({ layers }, data);
    net.epoch();
    net.predict(data.features);
    net.dispose();
  },
  "networks that are forgotten": () => s.network({ layers }, data).step(),
  "networks that are refused": () =>
    assert.throws(() => s.network({ layers, rate: -1 }, data), RangeError),
  perceptrons: () => {
    s.perceptron({ points, labels, limit: 50 });
    s.novikoffBound(points, labels);
  },
  data: () => s.datasets.makeClassification({ samples: 100 }),
};

for (const [what, call] of Object.entries(tried)) {
  test(`600 ${what} leave memory as it was`, async (t) => {
    const [wasm, heap] = await growth(600, call);
    t.diagnostic(`wasm +${wasm} bytes, heap +${heap} bytes`);
    assert.equal(wasm, 0);
    assert.ok(heap < 500_000, `${heap} bytes`);
  });
}
