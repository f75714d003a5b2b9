// Wrong arrays, distributions and tables, in rows: [what is wrong, the arguments, the error's class, what its message must say].

const type = TypeError;
const range = RangeError;

/** What no array of numbers is, with the words of the message. */
const noArrays = [
  ["a string", "ab", /"ab"/],
  ["null", null, /null/],
  ["nothing", undefined, /missing/],
  ["a number", 3, /is 3/],
  ["a truth value", true, /true/],
  ["an object without length", {}, /an object/],
  ["a length that is no whole number", { length: 1.5 }, /an object/],
  ["a negative length", { length: -1 }, /an object/],
  ["a function", (a, b) => a + b, /a function/],
  ["a big integer", 3n, /3n/],
  ["a symbol", Symbol("p"), /Symbol\(p\)/],
];

/** Arrays of n things that are no numbers at index 1. */
const noNumbers = (good) =>
  [
    ["a hole", (values) => delete values[1] && values, /\[1\] is missing/],
    ["undefined", undefined, /\[1\] is missing/],
    ["null", null, /\[1\] is null/],
    ["a string", "0.5", /\[1\] is "0.5"/],
    ["a nested array", [0.5], /\[1\] is an array/],
    ["a big integer", 1n, /\[1\] is 1n/],
    ["a truth value", false, /\[1\] is false/],
    ["a boxed number", Object(1), /\[1\] is an object/],
  ].map(([what, element, says]) => {
    const values = Array.from(good);
    if (typeof element === "function") element(values);
    else values[1] = element;
    return [`${what} among the numbers`, values, says];
  });

const noDistributions = (good) =>
  [
    ["NaN", NaN, /\[0\] is NaN/],
    ["a negative number", -0.1, /nonnegative.*\[0\] is -0.1/],
    ["infinity", Infinity, /\[0\] is Infinity/],
    ["a sum that is not 1", 5, /sum .*normalize: true/],
  ].map(([what, first, says]) => [what, [first, ...good.slice(1)], says]);

const replaced = (given, index, value) => given.map((old, i) => (i === index ? value : old));

/** Vectors that cannot be used: one that was disposed, one of another module. */
export function badVectors(s, other, good) {
  const disposed = s.vector(good);
  disposed.dispose();
  return [
    ["a disposed vector", disposed, /was disposed/],
    ["another module's vector", other.vector(good), /same load\(\)/],
  ];
}

/** Wrong arrays, one for each argument that is an array of numbers. */
export function arrays({ names, given }, vectors) {
  return names.flatMap((name, index) => {
    const good = given[index];
    const wrong = [...noArrays, ...noNumbers(good), ...vectors(good)];
    const big = ["an array of big integers", BigInt64Array.of(1n, 2n, 3n), /is 1n/];
    return [...wrong, big].map(([what, value, says]) => [
      `${name} is ${what}`,
      replaced(given, index, value),
      type,
      new RegExp(`requires ${name}\\b.*${says.source}`),
    ]);
  });
}

/** Arrays of numbers that are no distributions, or not of one length. */
export function distributions({ names, given }) {
  const wrong = names.flatMap((name, index) =>
    [...noDistributions(given[index]), ["empty", [], /nonempty|as long as/]].map(
      ([what, value, says]) => [
        `${name} has ${what}`,
        replaced(given, index, value),
        range,
        new RegExp(says.source),
      ],
    ),
  );
  if (names.length < 2) return wrong;
  const longer = replaced(given, 1, [...given[1], 0]);
  return [...wrong, ["q is longer", longer, range, /q to be as long as p \(3\).*length 4/]];
}

/** Wrong nested arrays, by the message that names the cell. */
export function tables({ names: [name], given: [good] }) {
  const leaf = typeof good[0][0] === "number";
  const inRow = (row) => (leaf ? [good[0], row] : [good[0], [good[1][0], row]]);
  const at = leaf ? "\\[1\\]" : "\\[1\\]\\[1\\]";
  return [
    ...noArrays.map(([what, value, says]) => [
      `${name} is ${what}`,
      [value],
      type,
      new RegExp(`requires ${name} .*${says.source}`),
    ]),
    ["a row is a number", [inRow(3)], type, new RegExp(`${name}${at} .*3`)],
    ["a row is null", [inRow(null)], type, new RegExp(`${name}${at} .*null`)],
    ["a row is shorter", [inRow([0.5])], range, new RegExp(`${name}${at} .*length 2.*1`)],
    ["a cell is a string", [inRow([0.5, "x"])], type, new RegExp(`${name}${at}\\[1\\] is "x"`)],
    ["a cell is missing", [inRow([0.5, undefined])], type, new RegExp(`${at}\\[1\\] is missing`)],
    ["a cell is negative", [inRow([0.5, -1])], range, new RegExp(`${name}${at}\\[1\\] is -1`)],
    ["a cell is NaN", [inRow([NaN, 0.5])], range, new RegExp(`${name}${at}\\[0\\] is NaN`)],
    ["the sum is not 1", [inRow([5, 5])], range, new RegExp(`${name} .*sum.*normalize: true`)],
    ["there are no rows", [[]], range, new RegExp(`${name} .*nonempty`)],
    [
      "counts are negative",
      [inRow([5, -5]), { normalize: true }],
      range,
      new RegExp(`${name}${at}\\[1\\] is -5`),
    ],
  ];
}
