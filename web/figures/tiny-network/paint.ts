import type { Reading } from "../../kit/learning-classes";
import type { Diagram } from "../../kit/learning-diagram";
import { type Inks, stretch, tileOf, washOf } from "../../kit/learning-paint";
import type { Snapshot } from "../../kit/learning-snapshot";
import type { Layout } from "./layout";

export interface Painting {
  readonly layout: Layout;
  readonly snapshot: Snapshot;
  readonly reading: Reading;
  readonly inks: Inks;
  readonly activations: readonly string[];
}

/** What a unit's activation is compared with: a sigmoid says nothing at one half. */
export const middleOf = (
  activation: string | undefined,
  output: boolean,
  border: number,
): number => (activation === "sigmoid" ? 0.5 : output ? border : 0);

/** The map, and in each unit what it makes of the plane. */
export function paint(context: CanvasRenderingContext2D, p: Painting): void {
  const { map, network } = p.layout;
  stretch(context, washOf(p.snapshot.map, p.reading, p.inks), map.left, map.top, map.size);
  inputs(context, network, p.inks);
  p.snapshot.tiles.forEach(({ units, activations }, layer) => {
    const middle = middleOf(p.activations[layer], false, 0);
    for (const { unit, x, y } of network.columns[layer + 1] ?? []) {
      const image = tileOf(activations, units, unit, middle, p.inks);
      stretch(context, image, x - network.tile / 2, y - network.tile / 2, network.tile);
    }
  });
}

const cells = 12;
const ramp = Float64Array.from({ length: cells }, (_, i) => (2 * i + 1) / cells - 1);
const across = Float64Array.from({ length: cells * cells }, (_, i) => ramp[i % cells] ?? 0);
const upward = Float64Array.from(
  { length: cells * cells },
  (_, i) => -(ramp[Math.floor(i / cells)] ?? 0),
);

function inputs(context: CanvasRenderingContext2D, { columns, tile }: Diagram, inks: Inks): void {
  for (const { unit, x, y } of columns[0] ?? []) {
    const image = tileOf(unit === 0 ? across : upward, 1, 0, 0, inks);
    stretch(context, image, x - tile / 2, y - tile / 2, tile);
  }
}
