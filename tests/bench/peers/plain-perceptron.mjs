/** The loop that everybody writes, over typed arrays: { weights, bias, mistakes } after some passes. */
export function plainPerceptron({ flat, signs, dimensions, passes }) {
  const weights = new Float64Array(dimensions);
  let [bias, mistakes] = [0, 0];
  for (let pass = 0; pass < passes; pass++) {
    for (let i = 0; i < signs.length; i++) {
      const from = i * dimensions;
      let score = bias;
      for (let j = 0; j < dimensions; j++) score += weights[j] * flat[from + j];
      if (signs[i] * score > 0) continue;
      for (let j = 0; j < dimensions; j++) weights[j] += signs[i] * flat[from + j];
      bias += signs[i];
      mistakes++;
    }
  }
  return { weights, bias, mistakes };
}
