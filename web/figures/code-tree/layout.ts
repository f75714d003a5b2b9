/** The probabilities and their tree side by side, or one below the other; then the chase and the message. */
export function layout(width: number) {
  const narrow = width < 640;
  if (narrow) {
    return {
      bars: { width, height: 268, top: 112 },
      answer: [0, 44] as const,
      tree: { left: 0, right: width, top: 312, depth: 264, trunk: 56 },
      chase: { x: 0, y: 636, start: 76, perBit: (width - 80) / 3.1, width },
      message: 736,
    };
  }
  const left = Math.round(width * 0.46);
  return {
    bars: { width: left - 60, height: 348, top: 126 },
    answer: [0, 48] as const,
    tree: { left, right: width, top: 26, depth: 288, trunk: 88 },
    chase: { x: 0, y: 376, start: 110, perBit: (width - 270) / 3.1, width },
    message: 450,
  };
}

export type Layout = ReturnType<typeof layout>;
