// The loop that everybody writes, over typed arrays.
export const name = "plain loop";

export function measures({ p, q, scores }) {
  return {
    kl() {
      let sum = 0;
      for (let i = 0; i < p.length; i++) sum += p[i] * Math.log(p[i] / q[i]);
      return sum;
    },
    entropy() {
      let sum = 0;
      for (let i = 0; i < p.length; i++) sum -= p[i] * Math.log(p[i]);
      return sum;
    },
    jensenShannon() {
      let sum = 0;
      for (let i = 0; i < p.length; i++) {
        const m = (p[i] + q[i]) / 2;
        sum += p[i] * Math.log(p[i] / m) + q[i] * Math.log(q[i] / m);
      }
      return sum / 2;
    },
    logSumExp() {
      let largest = -Infinity;
      for (let i = 0; i < scores.length; i++) if (scores[i] > largest) largest = scores[i];
      let sum = 0;
      for (let i = 0; i < scores.length; i++) sum += Math.exp(scores[i] - largest);
      return largest + Math.log(sum);
    },
  };
}
