/// <reference lib="esnext.disposable" preserve="true" />

/**
 * Numbers that stay in wasm memory: calls that take them again and again copy nothing.
 * Made by `s.vector(n)` or `s.vector(array)`; accepted wherever an array of numbers is, by the module that made it.
 *
 * `dispose()` frees the memory at once, as the end of a `using` block does; a vector that is only forgotten is freed
 * when it is collected. Using a disposed vector throws a TypeError.
 *
 * @example
 * const p = s.vector([0.5, 0.25, 0.25]);
 * s.entropy(p, { base: 2 }); // 1.5
 * p.dispose();
 */
export interface Vector {
  readonly length: number;
  /** Replaces all the numbers. RangeError when not as many are given, TypeError when one is no number; nothing changes then. */
  set(values: Numbers): this;
  /** The number at an index; undefined outside, as with arrays. */
  get(index: number): number | undefined;
  /** A fresh copy of the numbers. */
  toArray(): Float64Array;
  /** Frees the memory at once. Disposing again does nothing. */
  dispose(): void;
  /** The same as dispose, for `using` declarations. */
  readonly [Symbol.dispose]: () => void;
}

/** What is accepted wherever numbers are asked for: an array, a typed array of any kind of number, or a Vector. */
export type Numbers = ArrayLike<number> | Vector;

/** A table: one array of numbers a row, all of one length. Rows are the outcomes of X, columns those of Y. */
export type Rows = ArrayLike<Numbers>;

/** Arrays in arrays, as deep as there are variables; all of one length at each depth. */
export type Nested = Numbers | ArrayLike<Nested>;
