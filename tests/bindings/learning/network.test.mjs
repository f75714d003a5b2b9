// A network as JavaScript has it: what it says of itself, what it keeps, what its numbers are by hand.
import assert from "node:assert/strict";
import { test } from "node:test";
import { load } from "surprisal/learning";

const s = await load();
const data = s.datasets.makeMoons({ samples: 120, noise: 0.1, seed: 3 });
const options = { layers: [{ units: 6, activation: "tanh" }, { units: 1 }], rate: 0.05, batch: 16 };
const make = (more = {}) => s.network({ ...options, ...more }, data);
const bits = (numbers) => Array.from(numbers, (x) => (Object.is(x, -0) ? "-0" : x));

test("reset goes back to the same start and on to the same bits; reseed to another", () => {
  const net = make();
  const start = bits(net.parameters);
  const first = net.epoch(5);
  const learned = bits(net.parameters);
  net.reset();
  assert.deepEqual(bits(net.parameters), start);
  assert.deepEqual(net.progress, { ...first, steps: 0, epochs: 0, loss: null });
  assert.deepEqual(net.epoch(5), first);
  assert.deepEqual(bits(net.parameters), learned);
  net.reseed(2);
  assert.notDeepEqual(bits(net.parameters), start);
  assert.equal(net.progress.seed, 2);
});

test("a step is part of an epoch: 8 of 120 / 16", () => {
  const net = make();
  assert.deepEqual([net.step(7).epochs, net.step().epochs], [0, 1]);
  const other = make();
  other.epoch();
  assert.deepEqual(bits(net.parameters), bits(other.parameters));
});

test("forward gives what one recomputes by hand, in both precisions", () => {
  for (const [precision, bound] of [
    ["single", 1e-6],
    ["double", 1e-15],
  ]) {
    const net = make({ precision });
    net.epoch(3);
    const point = [0.3, -0.2];
    const [hidden, output] = net.forward([point]);
    const p = net.parameters;
    let sum = p[12 + 6 + 6]; // after W (6 × 2), b (6), W (1 × 6)
    for (let unit = 0; unit < 6; unit++) {
      const z = p[2 * unit] * point[0] + p[2 * unit + 1] * point[1] + p[12 + unit];
      assert.ok(Math.abs(hidden.preactivations[unit] - z) < bound);
      assert.ok(Math.abs(hidden.activations[unit] - Math.tanh(z)) < bound);
      sum += p[18 + unit] * Math.tanh(z);
    }
    assert.deepEqual([hidden.units, output.units], [6, 1]);
    assert.ok(Math.abs(output.preactivations[0] - sum) < 4 * bound);
    assert.ok(Math.abs(net.predict([point])[0] - 1 / (1 + Math.exp(-sum))) < bound);
  }
});

test("a flat grid is the same as its points", () => {
  const net = make();
  const grid = Array.from({ length: 700 }, (_, i) => [Math.sin(i), Math.cos(i)]);
  const flat = Float64Array.from(grid.flat());
  assert.deepEqual(net.predict(flat), net.predict(grid));
  assert.deepEqual(net.forward(flat), net.forward(grid));
  assert.equal(net.predict([]).length, 0);
});

test("what is answered is a copy", () => {
  const net = make();
  const taken = net.parameters;
  taken.fill(0);
  assert.ok(net.parameters.some((x) => x !== 0));
});

test("parameters of one's own are trained on; as many as there are, all finite", () => {
  const net = make();
  const own = Float64Array.from(net.parameters, (_, i) => i / 32);
  net.setParameters(own);
  assert.deepEqual(net.parameters, own);
  const wrong = [...own];
  wrong[3] = Number.NaN;
  assert.throws(
    () => net.setParameters(wrong),
    /^RangeError: network requires parameters to be finite, but parameters\[3\] is NaN/,
  );
  assert.throws(
    () => net.setParameters([1, 2]),
    /^RangeError: network requires parameters to be as long as/,
  );
  assert.deepEqual(net.parameters, own);
});

test("a state goes through JSON and comes back to the same bits", () => {
  const net = make({ optimizer: "adam", validation: 0.25 });
  net.epoch(3);
  net.step(2);
  const text = JSON.stringify(net);
  const other = make({ optimizer: "adam", validation: 0.25 });
  other.restore(JSON.parse(text));
  assert.deepEqual(other.progress, net.progress);
  assert.deepEqual(other.epoch(4), net.epoch(4));
  assert.deepEqual(bits(other.parameters), bits(net.parameters));
});

test("a hostile state is refused, and nothing has changed", () => {
  const net = make();
  net.epoch();
  const before = [bits(net.parameters), net.progress];
  const state = net.toJSON();
  for (const hostile of [
    {},
    [],
    { ...state, version: 99 },
    { ...state, parameters: [1] },
    { ...state, parameters: "x" },
  ]) {
    assert.throws(
      () => net.restore(hostile),
      { name: "RangeError" },
      JSON.stringify(hostile).slice(0, 60),
    );
  }
  assert.throws(() => net.restore("{}"), { name: "TypeError" });
  assert.throws(() => net.restore(null), { name: "TypeError" });
  assert.deepEqual([bits(net.parameters), net.progress], before);
});

test("divergence is told with its step and layer, and the last good parameters are kept", () => {
  const net = s.network(
    {
      layers: [{ units: 8, activation: "relu" }, { units: 1 }],
      loss: "squaredError",
      optimizer: "sgd",
      rate: 1e6,
      batch: 0,
    },
    data,
  );
  const { status, divergence } = net.epoch(1000);
  assert.equal(status, "diverged");
  assert.ok(divergence.step >= 1 && divergence.layer >= 0);
  assert.ok(net.parameters.every(Number.isFinite));
  assert.equal(net.epoch().steps, divergence.step - 1);
  net.reset();
  assert.equal(net.progress.status, "running");
});

test("patience ends training; a validation share is held back", () => {
  const net = make({ validation: 0.25, patience: 3, rate: 0.5 });
  assert.equal(net.epoch(2000).status, "stopped");
  const all = (which) =>
    net
      .evaluate(which)
      .confusion.flat()
      .reduce((a, b) => a + b);
  assert.deepEqual([all("training"), all("validation")], [90, 30]);
});

test("evaluation counts: accuracy is the diagonal's share", () => {
  const net = make();
  net.epoch(200);
  const { accuracy, confusion, loss } = net.evaluate();
  assert.equal(accuracy, (confusion[0][0] + confusion[1][1]) / 120);
  assert.ok(accuracy > 0.95 && loss < 0.2);
});

test("layers report norms of gradient and weights, and units that no sample moves", () => {
  const net = make({ layers: [{ units: 4, activation: "relu" }, { units: 1 }] });
  const parameters = new Float64Array(17).fill(0.1);
  parameters.fill(-100, 8, 12); // biases that keep every unit off
  net.setParameters(parameters);
  net.step();
  const [hidden, output] = net.layers();
  assert.deepEqual([hidden.deadShare, hidden.gradientNorm], [1, 0]);
  const slope = net.gradient.subarray(12);
  assert.ok(Math.abs(output.gradientNorm - Math.hypot(...slope)) < 1e-6);
});

test("train and training go through the same bits as epoch, in slices", async () => {
  const expected = make();
  const end = expected.epoch(300);
  const trained = make();
  const seen = [];
  assert.deepEqual(
    await trained.train({ epochs: 300, onProgress: ({ epochs }) => seen.push(epochs) }),
    end,
  );
  assert.ok(seen.length > 2 && seen.at(-1) === 300, `${seen}`);
  const iterated = make();
  for await (const { epochs } of iterated.training({ epochs: 300 })) if (epochs === 300) break;
  for (const net of [trained, iterated])
    assert.deepEqual(bits(net.parameters), bits(expected.parameters));
  assert.deepEqual(await trained.train({ epochs: 0 }), end);
});

test("training lets others have their turn, and stops when it is told to", async () => {
  const net = make();
  const end = new AbortController();
  let turns = 0;
  const timer = setInterval(() => {
    turns += 1;
    if (turns === 5) end.abort();
  }, 1);
  await assert.rejects(net.train({ epochs: 1e9, signal: end.signal }), { name: "AbortError" });
  clearInterval(timer);
  const { epochs, status } = net.progress;
  assert.ok(epochs > 0 && status === "running");
  await assert.rejects(net.train({ epochs: 1, signal: AbortSignal.abort(new Error("no")) }), /no/);
  assert.equal(net.progress.epochs, epochs);
});

test("a network is exported as NumPy and as C++", () => {
  const net = make();
  assert.match(net.toNumPy(), /^import numpy/m);
  assert.match(net.toCpp(), /#include <array>/);
});

test("after dispose every use is a clear error; disposing again is none", () => {
  const net = make();
  net.dispose();
  net.dispose();
  const uses = [
    () => net.progress,
    () => net.parameters,
    () => net.step(),
    () => net.predict([[0, 0]]),
    () => net.forward([[0, 0]]),
    () => net.toJSON(),
  ];
  for (const use of uses) assert.throws(use, /^TypeError: this network was disposed/);
});
