// Cross-entropy from scores and its gradient, the mean over samples; answers the loss and one slope, added up.

/** The loop that everybody writes. */
export function plainSoftmax({ scores, classes, samples, width }) {
  const gradient = new Float32Array(scores.length);
  return () => {
    let sum = 0;
    for (let i = 0; i < samples; i++) {
      const from = i * width;
      let largest = scores[from];
      for (let j = 1; j < width; j++) if (scores[from + j] > largest) largest = scores[from + j];
      let total = 0;
      for (let j = 0; j < width; j++)
        total += gradient[from + j] = Math.exp(scores[from + j] - largest);
      for (let j = 0; j < width; j++) gradient[from + j] /= total * samples;
      gradient[from + classes[i]] -= 1 / samples;
      sum += largest + Math.log(total) - scores[from + classes[i]];
    }
    return sum / samples + gradient[classes[0]];
  };
}
