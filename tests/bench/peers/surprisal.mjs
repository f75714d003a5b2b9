import { load } from "../../../dist/node.js";

const s = await load();

const calls = (p, q, scores) => ({
  kl: () => s.kl(p, q),
  entropy: () => s.entropy(p),
  jensenShannon: () => s.jensenShannon(p, q),
  logSumExp: () => s.logSumExp(scores),
});

/** Data that stay in wasm memory. */
export const vectors = {
  name: "surprisal, in wasm",
  measures: ({ p, q, scores }) => calls(s.vector(p), s.vector(q), s.vector(scores)),
};

/** Typed arrays, copied in at each call. */
export const typedArrays = {
  name: "surprisal, typed arrays",
  measures: ({ p, q, scores }) => calls(p, q, scores),
};

/** Plain arrays, copied in and checked at each call. */
export const plainArrays = {
  name: "surprisal, plain arrays",
  measures: ({ p, q, scores }) => calls([...p], [...q], [...scores]),
};
