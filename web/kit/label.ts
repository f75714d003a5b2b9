const wide = /[\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff\uff00-\uff60]/;

/** About how many pixels a text takes: enough to keep labels apart, not to typeset. */
export function textWidth(text: string, size = 14): number {
  let ems = 0;
  for (const character of text) ems += wide.test(character) ? 1 : 0.54;
  return ems * size;
}

/** Positions on a line moved apart, as little as needed, to keep `gap` between neighbours. */
export function spread(
  positions: readonly number[],
  gap: number,
  [min, max]: readonly [number, number],
): number[] {
  const order = positions.map((_, i) => i).sort((a, b) => at(positions, a) - at(positions, b));
  const placed = order.map((i) => at(positions, i));
  for (let i = 0; i < placed.length; i++) {
    placed[i] = Math.max(at(placed, i), i === 0 ? min : at(placed, i - 1) + gap);
  }
  for (let i = placed.length - 1; i >= 0; i--) {
    placed[i] = Math.min(at(placed, i), i === placed.length - 1 ? max : at(placed, i + 1) - gap);
  }
  const result = [...positions];
  order.forEach((i, rank) => {
    result[i] = at(placed, rank);
  });
  return result;
}

const at = (values: readonly number[], i: number) => values[i] as number;

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Which boxes to draw so that none covers another: earlier ones win. */
export function uncovered(boxes: readonly Box[], taken: readonly Box[] = []): boolean[] {
  const kept = [...taken];
  return boxes.map((box) => {
    const free = kept.every((other) => apart(box, other));
    if (free) kept.push(box);
    return free;
  });
}

const apart = (a: Box, b: Box) =>
  a.x + a.width <= b.x || b.x + b.width <= a.x || a.y + a.height <= b.y || b.y + b.height <= a.y;
