import { all, create } from "mathjs";

const math = create(all);
export const name = "mathjs";

/** It has KL alone among the four. It takes plain arrays, normalises them, and answers through its matrices. */
export function measures({ p, q }) {
  const plainP = [...p];
  const plainQ = [...q];
  return { kl: () => math.kldivergence(plainP, plainQ) };
}
