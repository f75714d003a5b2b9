import { distance } from "ml-distance";

export const name = "ml-distance";

/** It has KL and Jensen–Shannon. */
export function measures({ p, q }) {
  const plainP = [...p];
  const plainQ = [...q];
  return {
    kl: () => distance.kullbackLeibler(plainP, plainQ),
    jensenShannon: () => distance.jensenShannon(plainP, plainQ),
  };
}
