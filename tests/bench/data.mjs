// The same input for everybody: two distributions and scores, from a fixed seed.

/** Numerical Recipes' 32-bit congruential generator: enough for timing, easy to repeat elsewhere. */
export function generator(seed) {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return (state + 0.5) / 2 ** 32;
  };
}

function distribution(n, next) {
  const weights = Float64Array.from({ length: n }, () => next() + 0.01);
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  return weights.map((weight) => weight / total);
}

export function data(n) {
  const next = generator(2026);
  return {
    p: distribution(n, next),
    q: distribution(n, next),
    scores: Float64Array.from({ length: n }, () => 20 * next() - 10),
  };
}
