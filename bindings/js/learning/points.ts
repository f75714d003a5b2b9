import type { Numbers } from "../api/numbers.js";
import { isNumbers, lengthOf } from "../arguments.js";
import type { Placed } from "../heap.js";
import type { Memory } from "../memory.js";
import { refuse } from "../messages.js";
import type { WasmModule } from "../module.js";

/** Points in wasm memory, one after another. */
export interface PlacedPoints extends Placed {
  readonly samples: number;
  readonly columns: number;
}

/** How many points there are, and of how many numbers; all of the same length. */
export function shapeOf(
  points: unknown,
  name: string,
  argument: string,
): { samples: number; columns: number } {
  if (!Array.isArray(points)) refuse(name, argument, "an array of points", points);
  const columns = points.length > 0 ? lengthOf(points[0], name, `${argument}[0]`) : 0;
  points.forEach((point, i) => {
    if (isNumbers(point) && point.length === columns) return;
    const length = lengthOf(point, name, `${argument}[${i}]`);
    throw new RangeError(
      `${name} requires ${argument}[${i}] to be as long as ${argument}[0] (${columns}), but it has length ${length}`,
    );
  });
  return { samples: points.length, columns };
}

/** Copies points into wasm memory; room for them must have been reserved. */
export function placePoints(
  memory: Memory<WasmModule>,
  points: readonly Numbers[],
  name: string,
  argument: string,
): PlacedPoints {
  const { samples, columns } = shapeOf(points, name, argument);
  const placed = memory.room(0);
  points.forEach((point, i) => {
    memory.copy(point, name, () => `${argument}[${i}]`);
  });
  return { ...placed, length: samples * columns, samples, columns };
}
