import type { Nested } from "./api/numbers.js";
import type { Explanation, Gradient } from "./api/results.js";
import type { Placed } from "./heap.js";
import type { Memory } from "./memory.js";
import { placeNested, shapeOf, sizeOf, withNestedIndex } from "./nested.js";
import { type Options, optionNames, readOptions } from "./options.js";
import { output, outputs } from "./outputs.js";

const name = "totalCorrelation";
const known = optionNames(true);

/** A call's arguments, checked, in wasm memory; and Σp as it was given. */
interface Call {
  p: Placed;
  shape: number[];
  sizes: Placed;
  pSum: number;
  options: Options;
}

/** Makes s.totalCorrelation and what goes with it. */
export function totalCorrelationFunctions(memory: Memory) {
  const { module } = memory;

  /** Places the cells and leaves room for `copies` more arrays of their size. */
  function begin(nested: Nested, given: unknown, copies: number): Call {
    const shape = shapeOf(nested, name, "p");
    const options = readOptions(given, name, known);
    memory.reserve((1 + copies) * sizeOf(shape) + shape.length);
    const p = placeNested(memory, nested, shape, name, "p");
    const sizes = memory.place(shape, name, "shape");
    const pSum = module.sum(p.address, p.length);
    return { p, shape, sizes, pSum, options };
  }

  /** Runs a call's computation with counts made into a distribution, and messages that name nested cells. */
  function run<Result>(call: Call, compute: (call: Call) => Result): Result {
    const { p, shape, options } = call;
    return withNestedIndex("p", shape, () => {
      if (options.counts) module.smooth(name, "p", p.address, p.length, options.smoothing);
      return compute(call);
    });
  }

  const valueIn = ({ p, sizes, options }: Call) =>
    module.totalCorrelation(p.address, p.length, sizes.address, sizes.length) / options.unit;

  const termsIn = ({ p, sizes, options }: Call) =>
    output(memory, p.length, options.unit, (out) =>
      module.totalCorrelationTerms(p.address, p.length, sizes.address, sizes.length, out),
    );

  function gradientIn({ p, sizes, options }: Call): Gradient {
    const [byP, byLogits] = outputs(memory, p.length, 2, options.unit, (out) =>
      module.totalCorrelationGradient(p.address, p.length, sizes.address, sizes.length, out),
    );
    return { p: byP, logits: byLogits } as Gradient;
  }

  const explanationIn = (call: Call): Explanation => ({
    value: valueIn(call),
    terms: termsIn(call),
    infiniteAt: [],
    reason: null,
    normalized: call.options.counts,
    pSum: call.pSum,
    p: memory.read(call.p),
  });

  return {
    value: (p: Nested, options?: unknown) => run(begin(p, options, 0), valueIn),
    terms: (p: Nested, options?: unknown) => run(begin(p, options, 1), termsIn),
    gradient: (p: Nested, options?: unknown) => run(begin(p, options, 2), gradientIn),
    explain: (p: Nested, options?: unknown) => run(begin(p, options, 1), explanationIn),
  };
}
