// Wrong distributions and wrong calls of what takes them: [what is wrong, the arguments, the error's class, what its message must say].

const type = TypeError;
const range = RangeError;

const normal = { family: "normal", mean: 0, sd: 1 };
const mixed = (weights, ...components) => ({ family: "mixture", weights, components });
const endless = { family: "mixture", weights: [1], components: [] };
endless.components.push(endless);

/** What no distribution is: [what, value, class, the message's rest after the argument's name]. */
const noDistributions = [
  ...["normal", null, undefined, 3, true, {}, [0.5, 0.5], () => 1, 3n, Symbol("p")].map((value) => [
    `${typeof value} ${String(value)}`,
    value,
    type,
    / to be a distribution, such as s\.normal\(0, 1\)/,
  ]),
  ["of no family", { family: "nope" }, type, /\.family to be one of normal, .*histogram.*"nope"/],
  ["without sd", { family: "normal", mean: 0 }, type, /\.sd to be a number.*missing/],
  ["with a text", { ...normal, mean: "0" }, type, /\.mean to be a number.*"0"/],
  ["with too much", { ...normal, scale: 1 }, type, / .*normal, but "scale" is none of mean, sd/],
  ["too narrow", { ...normal, sd: 0 }, range, /\.sd to be positive and finite.*\.sd is 0/],
  ["of NaN", { ...normal, mean: NaN }, range, /\.mean to be finite.*\.mean is NaN/],
  ["with one weight", mixed([1], normal, normal), range, /\.weights .*as long.*2.*1/],
  ["of weights 2", mixed([1, 1], normal, normal), range, /\.weights/],
  ["of no weights", mixed("ab", normal), type, /\.weights to be an array of numbers.*"ab"/],
  ["of no parts", mixed([1]), range, /\.weights .*as long/],
  ["of one no part", mixed([1], 3), type, /\.components\[0\] to be a distribution.*3/],
  [
    "of one wrong part",
    mixed([0.5, 0.5], normal, { ...normal, sd: -1 }),
    range,
    /\.components\[1\]\.sd to be positive.*components\[1\]\.sd is -1/,
  ],
  ["part of itself", endless, range, / to be at most 32 mixtures deep/],
  ["a heap of 3 edges", { family: "histogram", edges: [0, 1, 2], masses: [1] }, range, /\.edges/],
  ["falling edges", { family: "histogram", edges: [1, 0], masses: [1] }, range, /\.edges/],
];

const replaced = (given, index, value) => given.map((old, i) => (i === index ? value : old));

/** Wrong distributions for the arguments of these names, which come first. */
export function distributions({ names, given }) {
  return names.flatMap((name, index) =>
    noDistributions.map(([what, value, kind, says]) => [
      `${name} is ${what}`,
      replaced(given, index, value),
      kind,
      new RegExp(`requires ${name}${says.source}`),
    ]),
  );
}

const noOptions = [
  [null, type, /options to be an object.*null/],
  ["nats", type, /options to be an object.*"nats"/],
  [{ bases: 2 }, type, /no option "bases"/],
];

const noBases = [
  [{ base: "2" }, type, /base to be a number.*"2"/],
  [{ base: 1 }, range, /base .*is 1/],
];

const withOptions = (given, list) =>
  list.map(([options, kind, says]) => [
    `options are ${JSON.stringify(options)}`,
    [...given, options],
    kind,
    says,
  ]);

/** What only arrays take. */
const ofArrays = [
  [{ normalize: true }, type, /of distributions has no option "normalize"/],
  [{ smoothing: 1 }, type, /of distributions has no option "smoothing"/],
  [{ positions: [1] }, type, /of distributions has no option "positions"/],
];

/** A parameter's values that no function takes, and one outside its domain. */
const numbers = (argument, given, index, outside) => [
  ...["1", null, undefined, {}, [1], 1n, true, () => 1, Symbol("1")].map((value) => [
    `${argument} is ${typeof value}`,
    replaced(given, index, value),
    type,
    new RegExp(`requires ${argument} to be a number`),
  ]),
  ...outside.map((value) => [
    `${argument} is ${value}`,
    replaced(given, index, value),
    range,
    new RegExp(`requires ${argument} .*${String(value).replace("+", "\\+")}`),
  ]),
];

const noArrays = (argument, given, index) =>
  ["ab", null, undefined, 3, {}, () => 1].map((value) => [
    `${argument} is ${typeof value}`,
    replaced(given, index, value),
    type,
    new RegExp(`requires ${argument} to be an array of numbers`),
  ]);

const noFamilies = (given, index) =>
  ["nope", "mixture", "student_t", 3, null, undefined, {}].map((value) => [
    `family is ${String(value)}`,
    replaced(given, index, value),
    type,
    /requires family to be one of normal, /,
  ]);

/** By kind of function, as in calls.mjs. */
export const ofDistributions = {
  constructor: ({ names, given, optional = [] }) =>
    names
      .flatMap((name, index) => numbers(name, given, index, [NaN, Infinity, -Infinity]))
      .filter(([, [...all]]) => !optional.some((i) => all.length > i && all[i] === undefined)),
  mixture: () => mixtures,
  histogram: () => histograms,
  fit: (row) => [
    ...noFamilies(row.given, 0),
    ...noArrays("samples", row.given, 1),
    ["one sample is NaN", ["normal", [1, NaN]], range, /samples .*samples\[1\] is NaN/],
    ["samples are equal", ["normal", [2, 2]], range, /samples .*different/],
    ["a sample is a text", ["normal", [1, "2"]], type, /samples\[1\] is "2"/],
    ["an option is unknown", [...row.given, { trials: 3 }], type, /no option "trials".*mean, sd/],
    ["what is known is a text", [...row.given, { mean: "0" }], type, /mean to be a number.*"0"/],
    ["what is known is NaN", [...row.given, { mean: NaN }], range, /mean to be finite.*is NaN/],
    ["what is known is outside", [...row.given, { sd: -1 }], range, /sd to be .*between 0.*is -1/],
    ["what is known is found", [...row.given, { mean: 0 }], range, /finds mean of normal .*known/],
  ],
  pair: (row, information) => [
    ...distributions(row),
    ...withOptions(row.given, [...noOptions, ...ofArrays, ...(information ? noBases : [])]),
    ["p is an array, q is none", [[0.5, 0.5], normal, ...row.given.slice(2)], type, /an array/],
    ["q is an array, p is none", [normal, [0.5, 0.5], ...row.given.slice(2)], type, /an array/],
    ...(row.given.length > 2
      ? numbers("alpha", row.given, 2, [NaN]).filter(([what]) => what !== "alpha is NaN")
      : []),
  ],
  member: distributions,
  at: (row) => [
    ...distributions(row),
    ...numbers(row.name === "quantile" ? "u" : "x", row.given, 1, []).filter(
      ([what]) => what !== "x is object" && what !== "u is object",
    ),
    ["an element is a text", [normal, [0, "1"]], type, /\[1\] is "1"/],
  ],
  sample: (row) => [
    ...distributions(row),
    ...numbers("n", row.given, 1, [-1, 0.5, NaN, Infinity]),
    ...withOptions(row.given, noOptions),
    ...[-1, 0.5, NaN, 2 ** 60].map((seed) => [
      `seed is ${seed}`,
      [...row.given, { seed }],
      range,
      /requires seed to be a whole number/,
    ]),
  ],
  curves: (row) => [
    ...distributions(row),
    ...withOptions(row.given, [
      ...noOptions,
      ...noBases,
      [{ from: "0" }, type, /from to be a number.*"0"/],
      [{ to: Infinity }, range, /to to be finite.*Infinity/],
      [{ from: 1, to: 1 }, range, /to to be above from.*1/],
      [{ points: 1 }, range, /points to be a whole number from 2.*1/],
      [{ points: 1e9 }, range, /points to be a whole number .*1000000000/],
      [{ points: "9" }, type, /points to be a number.*"9"/],
    ]),
  ],
  landscape: (row) => [
    ...distributions(row),
    ...noFamilies(row.given, 1),
    ...noArrays("x", [undefined], 0).map(([what, [x], ...rest]) => [
      what,
      [...row.given.slice(0, 2), { x, y: [1] }],
      ...rest,
    ]),
    ...withOptions(row.given.slice(0, 2), [
      [undefined, type, /options to be an object.*missing/],
      [{ x: [0], y: [1, 0] }, range, /y\[1\], the sd, to be positive and finite, .*y\[1\] is 0/],
      [{ x: [0, NaN], y: [1] }, range, /x\[1\], the mean, to be finite.*x\[1\] is NaN/],
      [
        { x: [0], y: [1], divergence: "nope" },
        type,
        /divergence to be one of reverseKl, kl, .*"nope"/,
      ],
      [{ x: [0], y: [1], divergence: "renyiDivergence" }, type, /alpha to be a number.*missing/],
      [
        { x: [0], y: [1], divergence: "hellinger", base: 2 },
        type,
        /no option "base" for hellinger/,
      ],
      [{ x: [0], y: [1], base: 1 }, range, /base .*1/],
      [{ x: [0], y: [1], z: 1 }, type, /no option "z"/],
    ]),
    ["the family has one parameter", [normal, "bernoulli", { x: [0], y: [1] }], range, /two param/],
  ],
  klEach: (row) => [
    ...noFamilies(row.given, 0),
    ...noArrays("p", row.given, 1),
    ...noArrays("q", row.given, 2),
    ["q is longer", ["normal", [0, 1], [0, 1, 0, 1]], range, /q to be as long as p \(2\).*4/],
    ["a number is missing", ["normal", [0, 1, 0], [0, 1, 0]], range, /multiple of 2.*3/],
    ["an sd is 0", ["normal", [0, 1, 0, 0], [0, 1, 0, 1]], range, /p .*p\[3\] is 0/],
    ["a mean is NaN", ["normal", [0, 1], [NaN, 1]], range, /q .*q\[0\] is NaN/],
    ...withOptions(row.given, [...noOptions, ...noBases]),
  ],
  klBall: (row) => [
    ...noArrays("center", row.given, 0),
    ...numbers("radius", row.given, 1, [-1, NaN, Infinity]),
    ["there are two outcomes", [[0.5, 0.5], 0.1], range, /center .*2/],
    ["a share is 0", [[0.5, 0.5, 0], 0.1], range, /center .*center\[2\] is 0/],
    ["the sum is not 1", [[1, 1, 1], 0.1], range, /center .*sum/],
    ...withOptions(row.given, [
      ...noOptions,
      ...noBases,
      [{ direction: "left" }, type, /direction to be one of forward, reverse.*"left"/],
      [{ points: 2 }, range, /points to be a whole number from 3.*2/],
    ]),
  ],
  project: (row) => [
    ...distributions(row),
    ...noFamilies(row.given, 1),
    ...withOptions(row.given, [
      ...noOptions,
      [{ divergence: "hellinger" }, type, /divergence to be one of kl, .*"hellinger"/],
      [{ alpha: "1" }, type, /alpha to be a number.*"1"/],
      [{ known: { scale: 1 } }, type, /no option "scale"/],
      [{ known: { mean: "1" } }, type, /mean to be a number.*"1"/],
      [{ known: { sd: -1 } }, range, /sd to be .*between 0.*is -1/],
      [{ alpha: NaN }, range, /alpha to be finite.*NaN/],
      [{ start: 3 }, type, /start to be a distribution.*3/],
      [{ start: { family: "laplace", mean: 0, scale: 1 } }, range, /start .*normal.*"laplace"/],
      [{ start: { ...normal, sd: 0 } }, range, /start\.sd .*0/],
      [{ rate: -1 }, range, /rate .*-1/],
      [{ rate: "0.01" }, type, /rate to be a number.*"0.01"/],
      [{ steps: 0.5 }, range, /steps .*0.5/],
      [{ base: 1 }, range, /base .*1/],
      [{ base: 2, divergence: "wasserstein2" }, type, /no option "base" for wasserstein2/],
    ]),
  ],
};

const half = [0.5, normal];
const mixtures = [
  ...["ab", null, undefined, 3, {}].map((value) => [
    `components are ${String(value)}`,
    [value],
    type,
    /requires components to be an array of pairs/,
  ]),
  ["a pair is a distribution", [[normal]], type, /components\[0\] to be a pair/],
  ["a weight is a text", [[["1", normal]]], type, /weights\[0\] to be a number.*"1"/],
  ["a weight is missing", [[half, []]], type, /weights\[1\] to be a number.*missing/],
  ["a distribution is missing", [[half, [0.5]]], type, /components\[1\] to be a dist.*missing/],
  ["there are no pairs", [[]], range, /weights|components/],
  [
    "the weights' sum is 2",
    [
      [
        [1, normal],
        [1, normal],
      ],
    ],
    range,
    /weights/,
  ],
  [
    "a weight is negative",
    [
      [
        [1.5, normal],
        [-0.5, normal],
      ],
    ],
    range,
    /weights\[1\] is -0.5/,
  ],
  ["a weight is NaN", [[[NaN, normal]]], range, /weights\[0\] is NaN/],
  ["an sd is 0", [[[1, { ...normal, sd: 0 }]]], range, /components\[0\]\.sd .* is 0/],
  [
    "one is on whole numbers",
    [[half, [0.5, { family: "bernoulli", probability: 0.5 }]]],
    range,
    /components/,
  ],
];

const histograms = [
  ...["ab", null, undefined, 3, true].map((value) => [
    `samples are ${String(value)}`,
    [value],
    type,
    /requires samples to be an array of numbers, or/,
  ]),
  ["a sample is a text", [[1, "2"]], type, /samples\[1\] is "2"/],
  ["a sample is NaN", [[1, NaN]], range, /samples .*samples\[1\] is NaN/],
  ["samples are equal", [[1, 1]], range, /samples/],
  ["there are no samples", [[]], range, /samples/],
  ["there are no bins", [[1, 2], { bins: 0 }], range, /bins to be a whole number .*0/],
  ["bins are a text", [[1, 2], { bins: "2" }], type, /bins to be a number.*"2"/],
  ["an option is unknown", [[1, 2], { bin: 2 }], type, /no option "bin"/],
  ["there is no edge", [{ counts: [1] }], type, /edges to be an array of numbers.*missing/],
  ["counts are a text", [{ edges: [0, 1], counts: "a" }], type, /counts to be an array/],
  ["edges fall", [{ edges: [1, 0], counts: [1] }], range, /edges/],
  ["a count is negative", [{ edges: [0, 1], counts: [-1] }], range, /counts|masses/],
  ["a count is missing", [{ edges: [0, 1, 2], counts: [1] }], range, /edges|counts|masses/],
  ["what is counted has bins", [{ edges: [0, 1], counts: [1] }, { bins: 2 }], type, /bins/],
];
