const wide = /[\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff\uff00-\uff60]/;

/** About how many pixels a text takes: enough to keep labels apart, not to typeset. */
export function textWidth(text: string, size = 14): number {
  let ems = 0;
  for (const character of text) ems += wide.test(character) ? 1 : 0.54;
  return ems * size;
}

/**
 * Positions on a line moved apart, as little as possible in squares, to keep `gap` between neighbours:
 * with the gaps taken out, neighbours in the wrong order pool at their mean.
 */
export function spread(
  positions: readonly number[],
  gap: number,
  [min, max]: readonly [number, number],
): number[] {
  const order = positions
    .map((_, i) => i)
    .sort((a, b) => (positions[a] ?? 0) - (positions[b] ?? 0));
  const pools: { sum: number; count: number }[] = [];
  order.forEach((i, rank) => {
    let pool = { sum: (positions[i] ?? 0) - rank * gap, count: 1 };
    for (let last = pools.at(-1); last && mean(last) > mean(pool); last = pools.at(-1)) {
      pools.pop();
      pool = { sum: pool.sum + last.sum, count: pool.count + last.count };
    }
    pools.push(pool);
  });
  const room = max - (positions.length - 1) * gap;
  const placed = pools.flatMap((pool) => {
    const at = Math.max(min, Math.min(room, mean(pool)));
    return Array.from({ length: pool.count }, () => at);
  });
  const result = [...positions];
  order.forEach((i, rank) => {
    result[i] = (placed[rank] ?? 0) + rank * gap;
  });
  return result;
}

const mean = (pool: { sum: number; count: number }) => pool.sum / pool.count;
