// Wrong arguments by kind of function: [what is wrong, the arguments, the error's class, what its message must say].
import { arrays, distributions, tables } from "./bad-numbers.mjs";

const type = TypeError;
const range = RangeError;

const countOptions = [
  [{ bases: 2 }, type, /has no option "bases"; its options are .*normalize, smoothing/],
  [{ normalize: "yes" }, type, /normalize to be true or false.*"yes"/],
  [{ normalize: 1 }, type, /normalize to be true or false.*1/],
  [{ smoothing: "a" }, type, /smoothing to be a number.*"a"/],
  [{ smoothing: null }, type, /smoothing to be a number.*null/],
  [{ smoothing: -1 }, range, /smoothing .*-1/],
  [{ smoothing: NaN }, range, /smoothing .*NaN/],
  [{ smoothing: Infinity }, range, /smoothing .*Infinity/],
];

const noOptions = [
  [null, type, /options to be an object.*null/],
  ["nats", type, /options to be an object.*"nats"/],
  [2, type, /options to be an object.*2/],
  [[2], type, /options to be an object.*an array/],
];

const baseOptions = [
  [{ base: "2" }, type, /base to be a number.*"2"/],
  [{ base: 2n }, type, /base to be a number.*2n/],
  [{ base: 1 }, range, /base .*is 1/],
  [{ base: 0 }, range, /base .*is 0/],
  [{ base: -2 }, range, /base .*is -2/],
  [{ base: NaN }, range, /base .*is NaN/],
  [{ base: Infinity }, range, /base .*is Infinity/],
];

const withOptions = (given, list) =>
  list.map(([options, kind, says]) => [
    `options are ${JSON.stringify(options, (_, value) => (typeof value === "bigint" ? `${value}n` : value))}`,
    [...given, options],
    kind,
    says,
  ]);

const parameters = {
  alpha: [
    ["2", type, /alpha to be a number.*"2"/],
    [undefined, type, /alpha to be a number.*missing/],
    [null, type, /alpha to be a number.*null/],
    [NaN, range, /alpha .*NaN/],
  ],
  generator: [
    ["nope", type, /generator to be one of kl, .*"nope"/],
    [undefined, type, /generator .*missing/],
    [null, type, /generator .*null/],
    [{}, type, /f to be a function.*missing/],
    [{ f: "t" }, type, /f to be a function.*"t"/],
    [{ f: Math.log, atZero: 0 }, type, /slopeAtInfinity to be a number.*missing/],
    [{ f: Math.log, atZero: "0", slopeAtInfinity: 1 }, type, /atZero to be a number.*"0"/],
    [{ f: Math.log, atZero: NaN, slopeAtInfinity: 1 }, range, /atZero .*NaN/],
  ],
};

function ofParameter({ given, parameter, names }) {
  if (!parameter) return [];
  return parameters[parameter].map(([value, kind, says]) => [
    `${parameter} is ${String(value)}`,
    [...given.slice(0, names.length), value],
    kind,
    says,
  ]);
}

const ofKind = {
  distributions: (row, vectors, information) => [
    ...arrays(row, vectors),
    ...distributions(row),
    ...ofParameter(row),
    ...withOptions(row.given, [...noOptions, ...countOptions]),
    ...withOptions(row.given, information ? baseOptions : [[{ base: 2 }, type, /"base"/]]),
  ],
  table: (row, vectors) => [
    ...tables(row, vectors),
    ...withOptions(row.given, [...noOptions, ...countOptions, ...baseOptions]),
  ],
  numbers: (row, vectors) => arrays(row, vectors),
  number: ({ given }) => [
    ...["0.5", null, undefined, [0.5], {}, true, 1n, () => 0.5].map((value) => [
      `probability is ${typeof value}`,
      [value],
      type,
      /requires probability to be a number/,
    ]),
    ...[-0.1, 1.5, NaN, Infinity].map((value) => [
      `probability is ${value}`,
      [value],
      range,
      new RegExp(`requires probability .*${value}`),
    ]),
    ...withOptions(given, [...noOptions, ...baseOptions]),
  ],
  text: ({ name, given }) => [
    ...[null, undefined, 3, {}, true, 1n, () => "a", Symbol("a"), NaN, new Date(0)].map((value) => [
      `the text is ${String(value)}`,
      [value],
      type,
      /requires text to be a string/,
    ]),
    ["the text is empty", [""], range, /requires text .*(none|empty)/],
    ...(name === "fromText" ? fromText(given) : csv),
  ],
  contents: () => contents,
};

/** At least a dozen wrong calls of the function in `row`. */
export function badCalls(row, vectors, information) {
  return ofKind[row.kind](row, vectors, information);
}

const fromText = (given) => [
  ["there is no letter", ["1 + 1"], range, /requires text .*letter/],
  ["unit is unknown", [...given, { unit: "bits" }], type, /unit to be one of letters, .*"bits"/],
  ["unit is a number", [...given, { unit: 1 }], type, /unit to be one of .*1/],
  ["an option is unknown", [...given, { smoothing: 1 }], type, /no option "smoothing".*unit/],
  ["options are null", [...given, null], type, /options to be an object.*null/],
  ["there is one text", [["a"]], range, /two texts.*1/],
  ["there are three texts", [["a", "b", "c"]], range, /two texts.*3/],
  ["the second text is a hole", [Array(2).fill("a", 0, 1)], type, /texts\[1\] .*missing/],
  ["the second text is a number", [["a", 3]], type, /texts\[1\] to be a string.*3/],
  ["the second text has no letter", [["a", "3"]], range, /texts\[1\] .*letter/],
  ["smoothing is negative", [["a", "b"], { smoothing: -1 }], range, /smoothing .*-1/],
  ["smoothing is a string", [["a", "b"], { smoothing: "1" }], type, /smoothing .*"1"/],
];

const csv = [
  ["a count is a word", ["a,1\nb,x"], range, /line 2, column 2 .*"x"/],
  ["a count is negative", ["a,1\nb,-2"], range, /line 2.*-2/],
  ["a count is missing", ["a,1\nb,"], range, /line 2/],
  ["a line is longer", ["a,1\nb,2,3"], range, /line 2/],
  ["a label occurs twice", ["a,1\na,2"], range, /lines 1 and 2 .*"a"/],
  ["a quote is not closed", ['a,1\n"b,2'], range, /line 2/],
];

const contents = [
  ...["3", null, undefined, {}, true, 3n, () => 3, Symbol("n")].map((value) => [
    `contents is ${typeof value}`,
    [value],
    type,
    /vector requires contents to be/,
  ]),
  ...[0, -1, 1.5, NaN, Infinity].map((value) => [
    `contents is ${value}`,
    [value],
    range,
    new RegExp(`vector requires contents .*${value}`),
  ]),
  ["contents is empty", [[]], range, /vector requires contents .*0/],
  ["an element is a string", [[1, "2"]], type, /contents\[1\] is "2"/],
  ["an element is a hole", [new Array(3)], type, /contents\[0\] is missing/],
  ["elements are big integers", [BigInt64Array.of(1n)], type, /contents\[0\] is 1n/],
  ["contents is larger than memory", [2 ** 40], range, /no memory left/],
];
