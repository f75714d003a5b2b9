const subscripts = "₀₁₂₃₄₅₆₇₈₉";

/** The name of a point in a formula: x₁₂. */
export const nameOf = (index: number): string =>
  `x${[...String(index + 1)].map((digit) => subscripts[Number(digit)]).join("")}`;
