// Whatever cannot be taken is refused by name, index and value, in JavaScript's words, and everything works on.
import assert from "node:assert/strict";
import { test } from "node:test";
import { load } from "surprisal/learning";

const s = await load();
const points = [
  [3, 3],
  [4, 3],
  [1, 1],
];
const labels = [1, 1, -1];
const features = points;
const classes = [1, 1, 0];
const layers = [{ units: 2, activation: "tanh" }, { units: 1 }];
const good = { points, labels };
const data = { features, labels: classes };

const network =
  (options, more = data) =>
  () =>
    s.network({ layers, ...options }, more);
const learned = (changes) => network({}, { ...data, ...changes });
const rule =
  (changes, name = "perceptron") =>
  () =>
    s[name]({ ...good, ...changes });
const lossNamed = (name) => s.losses.find((row) => row.name === name);
const loss =
  (name, ...given) =>
  () =>
    lossNamed(name).evaluate(...given);
const [type, range] = [TypeError, RangeError];

/** [what is done, its error's class, what its message says]. */
const refusals = {
  network: [
    [
      () => s.network(),
      type,
      /network requires options to be an object, but options is missing|network requires/,
    ],
    [() => s.network({ layers }), type, /requires options to be an object/],
    [network({ layers: undefined }), type, /layers to be an array, but layers is missing/],
    [network({ layers: [] }), range, /layers to be nonempty/],
    [network({ layers: [3] }), type, /layers\[0\] to be an object, but layers\[0\] is 3/],
    [
      network({ layers: [{ units: 0 }] }),
      range,
      /layers\[0\]\.units to be between 1 and 65536, but layers\[0\]\.units is 0/,
    ],
    [network({ layers: [{ units: 1.5 }] }), range, /layers\[0\]\.units .*1\.5/],
    [network({ layers: [{ units: Infinity }] }), range, /layers\[0\]\.units to be finite/],
    [
      network({ layers: [{ units: 2, width: 2 }] }),
      type,
      /layers\[0\] to have units and activation, not "width"/,
    ],
    [
      network({ layers: [{ units: 2, activation: "tan" }] }),
      type,
      /layers\[0\]\.activation to be one of identity, sigmoid, .*"tan"/,
    ],
    [
      network({ layers: [{ units: 2, activation: "softmax" }, { units: 2 }] }),
      range,
      /layers\[0\]\.activation .*softmax is for the last layer/,
    ],
    [
      network({ layers: [{ units: 1, activation: "tanh" }] }),
      range,
      /identity before binaryCrossEntropy, which takes scores, but it is tanh/,
    ],
    [network({ loss: "crossentropy" }), type, /loss to be one of .*crossEntropy.*"crossentropy"/],
    [
      network({ loss: { name: "binaryFocal", gamma: 2 } }),
      type,
      /no setting "gamma" of binaryFocal; its settings are focus/,
    ],
    [
      network({ loss: { name: "binaryFocal", focus: -2 } }),
      range,
      /focus to be between 0 and 100, but focus is -2/,
    ],
    [
      network({ optimizer: 3 }),
      type,
      /optimizer to be a name, or an object with a name, but optimizer is 3/,
    ],
    [
      network({ optimizer: { name: "adam", meanDecay: 2 } }),
      range,
      /meanDecay to be between 0 and 1, but meanDecay is 2/,
    ],
    [
      network({ initializer: "lecun" }),
      type,
      /initializer to be one of zeros, uniform, glorot, he, but initializer is "lecun"/,
    ],
    [
      network({ precision: "half" }),
      type,
      /precision to be one of single, double, but precision is "half"/,
    ],
    [network({ rate: 0 }), range, /rate to be positive and finite, but rate is 0/],
    [network({ rate: "0.1" }), type, /rate to be a number, but rate is "0.1"/],
    [network({ rate: NaN }), range, /rate to be finite, but rate is NaN/],
    [network({ batch: -1 }), range, /batch to be nonnegative, but batch is -1/],
    [network({ batch: 1.5 }), range, /batch .*1\.5/],
    [
      network({ validation: 1 }),
      range,
      /validation to be at least 0 and below 1, but validation is 1/,
    ],
    [network({ clip: 0 }), range, /clip to be positive, but clip is 0/],
    [network({ patience: -1 }), range, /patience to be nonnegative/],
    [network({ seed: -1 }), range, /seed to be nonnegative, but seed is -1/],
    [
      network({ classWeights: [1] }),
      range,
      /classWeights to be as long as the classes \(2\), but classWeights has length 1/,
    ],
    [
      network({ classWeights: [1, -1] }),
      range,
      /classWeights to be nonnegative and finite, but classWeights\[1\] is -1/,
    ],
    [network({ momentum: 0.9 }), type, /network has no option "momentum"; its options are layers/],
    [learned({ labels: undefined }), type, /either labels or targets, one of the two/],
    [learned({ targets: [[1], [2], [3]] }), type, /either labels or targets/],
    [learned({ features: 3 }), type, /features to be an array of points, but features is 3/],
    [
      learned({ features: [[1, 2], [3], [4, 5]] }),
      range,
      /features\[1\] to be as long as features\[0\] \(2\), but it has length 1/,
    ],
    [
      learned({
        features: [
          [1, 2],
          ["3", 4],
          [5, 6],
        ],
      }),
      type,
      /features\[1\] to be an array of numbers, but features\[1\]\[0\] is "3"/,
    ],
    [
      learned({
        features: [
          [1, 2],
          [NaN, 4],
          [5, 6],
        ],
      }),
      range,
      /features\[1\]\[0\] is NaN/,
    ],
    [
      learned({ labels: [1, 1] }),
      range,
      /labels to be as long as features \(3\), but labels has length 2/,
    ],
    [
      learned({ labels: [1, 2, 0] }),
      range,
      /labels to be a class from 0 to 1, but labels\[1\] is 2/,
    ],
    [
      learned({ labels: [1, 0.5, 0] }),
      range,
      /labels to be a whole number, but labels\[1\] is 0\.5/,
    ],
    [learned({ labels: [1, "b", 0] }), type, /labels\[1\] is "b"/],
    [
      learned({
        labels: undefined,
        targets: [
          [1, 2],
          [2, 3],
          [3, 4],
        ],
      }),
      range,
      /targets/,
    ],
    [learned({ targetz: 1 }), type, /no option "targetz"/],
  ],
  perceptron: [
    [() => s.perceptron(), type, /options to be an object/],
    [rule({ points: [], labels: [] }), range, /points/],
    [
      rule({ points: [[1, 2], [3]], labels: [1, 1] }),
      range,
      /points\[1\] to be as long as points\[0\] \(2\)/,
    ],
    [
      rule({
        points: [
          [1, 2],
          [3, NaN],
          [1, 1],
        ],
      }),
      range,
      /NaN/,
    ],
    [
      rule({ labels: [1, 1] }),
      range,
      /labels to be as long as points \(3\), but labels has length 2/,
    ],
    [rule({ labels: [1, 1, 0] }), range, /labels to be .*but labels\[2\] is 0/],
    [
      rule({ rate: -1 }),
      range,
      /perceptron requires rate to be positive and finite, but rate is -1/,
    ],
    [rule({ rate: "1" }), type, /rate to be a number/],
    [
      rule({ order: "last" }),
      type,
      /order to be one of first, cyclic, shuffled, random, chosen, but order is "last"/,
    ],
    [
      rule({ order: "chosen", chosen: [0, 3] }),
      range,
      /chosen to be the index of a point, but chosen\[1\] is 3/,
    ],
    [rule({ order: "chosen", chosen: [0.5] }), range, /chosen\[0\].*0\.5/],
    [rule({ start: 3 }), type, /start to be an object with weights and bias, but start is 3/],
    [rule({ start: { weights: [1], bias: 0 } }), range, /weights to be as long as a point \(2\)/],
    [rule({ start: { weights: [1, "2"], bias: 0 } }), type, /start\.weights\[1\] to be a number/],
    [rule({ seed: -1 }), range, /seed to be a whole number/],
    [rule({ limit: -1 }), range, /limit to be a whole number/],
    [rule({ everyVisit: 1 }), type, /everyVisit to be true or false, but everyVisit is 1/],
    [rule({ eta: 1 }), type, /perceptron has no option "eta"/],
    [rule({ rate: 0 }, "dualPerceptron"), range, /^dualPerceptron requires rate/],
    [rule({ order: "first" }, "fitPerceptron"), range, /^fitPerceptron requires/],
    [rule({ rate: 0 }, "pocketPerceptron"), range, /^pocketPerceptron requires rate/],
    [rule({ rate: 0 }, "averagedPerceptron"), range, /^averagedPerceptron requires rate/],
    [
      () => s.linearSeparability(points, [1, 1, 2]),
      range,
      /^linearSeparability requires labels .*labels\[2\] is 2/,
    ],
    [
      () => s.novikoffBound(points, [1, 1]),
      range,
      /^novikoffBound requires labels to be as long as points/,
    ],
  ],
  losses: [
    [
      loss("crossEntropy", [[1, 2]], [2]),
      range,
      /crossEntropy requires classes to be an index of an output, from 0 to 1, but classes\[0\] is 2/,
    ],
    [loss("crossEntropy", [[1, 2]], [[0.5, 0.6]]), range, /the sum of targets\[0\] to be 1/],
    [
      loss("crossEntropy", [[1, 2]], [0, 1]),
      range,
      /targets to be as long as outputs \(1\), but targets has length 2/,
    ],
    [
      loss("crossEntropy", [[1, 2]], [[1, 0, 0]]),
      range,
      /each of targets to be 2 numbers, one an output, but targets\[0\] has length 3/,
    ],
    [
      loss("crossEntropy", [[1, 2]], [0], { smoothing: 0.1 }),
      type,
      /no option "smoothing"; its options are reduction, weights, labelSmoothing/,
    ],
    [
      loss("crossEntropy", [[1, 2]], [0], { labelSmoothing: 2 }),
      range,
      /labelSmoothing to be between 0 and 1, but labelSmoothing is 2/,
    ],
    [
      loss("crossEntropy", [[1, 2]], [0], { weights: [1] }),
      range,
      /weights to be one a class \(2\)/,
    ],
    [
      loss("crossEntropy", [[1, 2]], [0], { reduction: "batchmean" }),
      type,
      /reduction to be one of none, sum, mean/,
    ],
    [
      loss("hinge", [1, 2], [1, 0]),
      range,
      /targets\[1\] to be -1 or 1, but targets\[1\]\[0\] is 0/,
    ],
    [loss("squaredError", [1, 2], [1, Infinity]), range, /targets/],
    [
      loss("squaredError", "12", [1, 2]),
      type,
      /outputs to be an array of points, but outputs is "12"/,
    ],
    [loss("squaredError", [1, "2"], [1, 2]), type, /outputs\[1\] is "2"/],
    [loss("squaredError", [], []), range, /outputs to be nonempty/],
  ],
  datasets: [
    [() => s.datasets.makeMoons({ samples: 0.5 }), range, /^makeMoons requires samples/],
    [() => s.datasets.makeMoons({ noise: -1 }), range, /^makeMoons requires noise .*-1/],
    [
      () => s.datasets.makeMoons({ points: 3 }),
      type,
      /makeMoons has no option "points"; its options are samples, noise, seed/,
    ],
    [
      () => s.datasets.makeClassification({ informative: 30 }),
      range,
      /^makeClassification requires/,
    ],
    [() => s.datasets.makeClassification({ clustersPerClass: 0 }), range, /clustersPerClass .*0/],
    [() => s.datasets.fromCsv(3), type, /fromCsv requires text to be a string, but text is 3/],
    [() => s.datasets.fromCsv(""), range, /fromCsv requires text .*empty/],
    [() => s.datasets.fromCsv("x,kind\n1,a\n2\n"), range, /line 3/],
    [() => s.datasets.fromCsv("x,kind\n1,a\n?,b\n"), range, /line 3.*column|column.*line 3/],
    [() => s.datasets.fromCsv("x,my_kind\n1,a\noh_no,b\n", { header: true }), range, /"oh_no"/],
    [
      () => s.datasets.fromCsv("x,kind\n1,a\n", { missing: "drop" }),
      type,
      /missing to be one of refuse, leaveOut, takeMeans/,
    ],
    [() => s.datasets.fromCsv("x,kind\n1,a\n", { label: 7 }), range, /label .*7/],
    [() => s.datasets.trainTestSplit([0, 1], { test: 2 }), range, /^trainTestSplit requires/],
    [() => s.datasets.trainTestSplit([0, 1], { seed: -1 }), range, /seed/],
    [
      () => s.datasets.trainTestSplit([0, 0, 1], { stratify: true }),
      range,
      /^trainTestSplit requires each class to be of at least two samples/,
    ],
  ],
};

for (const [what, rows] of Object.entries(refusals)) {
  test(`${what}: each wrong call is refused, and the next right one works`, () => {
    for (const [call, kind, says] of rows) {
      const told = `${call} (${says})`;
      assert.throws(call, (error) => {
        assert.equal(error.constructor, kind, `${told}: ${error}`);
        assert.match(error.message, says);
        assert.doesNotMatch(error.message, /\b(?!oh)[a-z]+_[a-z]/, "the core's own names");
        return true;
      });
      assert.equal(s.perceptron({ ...good, order: "first" }).mistakes, 7);
    }
  });
}

test("members of a network refuse in their own names", () => {
  const net = s.network({ layers }, data);
  const calls = [
    [() => net.step(-1), range, /^step requires count to be a whole number from 0/],
    [() => net.epoch("2"), type, /^epoch requires count to be a number, but count is "2"/],
    [() => net.reseed(0.5), range, /^reseed requires seed/],
    [
      () => net.evaluate("test"),
      type,
      /^evaluate requires which to be one of training, validation, but which is "test"/,
    ],
    [
      () => net.predict([[1]]),
      range,
      /^predict requires each of points to be 2 numbers, one an input, but points\[0\] has length 1/,
    ],
    [
      () => net.predict(Float64Array.of(1, 2, 3)),
      range,
      /^predict requires points to be of a multiple of 2 numbers, but points has length 3/,
    ],
    [
      () => net.predict("ab"),
      type,
      /^predict requires points to be an array of points, but points is "ab"/,
    ],
    [
      () => net.forward([[1, null]]),
      type,
      /^forward requires points\[0\] to be an array of numbers, but points\[0\]\[1\] is null/,
    ],
    [
      () => net.setParameters("x"),
      type,
      /^setParameters requires parameters to be an array of numbers/,
    ],
  ];
  for (const [call, kind, says] of calls) {
    assert.throws(
      call,
      (error) => error.constructor === kind && says.test(error.message),
      `${call}`,
    );
  }
});

test("train refuses what it cannot take", async () => {
  const net = s.network({ layers }, data);
  const calls = [
    [net.train(), /train requires options to be an object/],
    [net.train({}), /train requires epochs to be a number, but epochs is missing/],
    [net.train({ epochs: -1 }), /train requires epochs to be a whole number from 0/],
    [net.train({ epochs: 1, signal: {} }), /signal to be an AbortSignal, but signal is an object/],
    [net.train({ epochs: 1, onProgress: 3 }), /onProgress to be a function, but onProgress is 3/],
    [net.train({ epochs: 1, onprogress: 3 }), /train has no option "onprogress"/],
    [net.training({ epochs: "1" }).next(), /training requires epochs to be a number/],
  ];
  for (const [call, says] of calls) await assert.rejects(call, says);
});
