/** Where a network is drawn. */
export interface Frame {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  /** The largest tile of a unit. */
  readonly tile: number;
}

export interface Unit {
  readonly layer: number;
  readonly unit: number;
  readonly x: number;
  readonly y: number;
}

export interface Edge {
  readonly from: Unit;
  readonly to: Unit;
  /** Its place among all parameters. */
  readonly index: number;
  readonly path: string;
}

/** The drawing of a network: columns[0] are the inputs. */
export interface Diagram {
  readonly tile: number;
  readonly columns: readonly (readonly Unit[])[];
  readonly edges: readonly Edge[];
}

/** Where the parameters of a layer begin: W (units × inputs), then b. */
export function offsets(sizes: readonly number[]): number[] {
  const starts = [0];
  for (let layer = 1; layer < sizes.length; layer++) {
    const [inputs = 0, units = 0] = [sizes[layer - 1], sizes[layer]];
    starts.push((starts.at(-1) ?? 0) + units * (inputs + 1));
  }
  return starts;
}

/** The places of a unit's weights and of its bias among all parameters; layer 1 is the first after the inputs. */
export function placesOf(sizes: readonly number[], layer: number, unit: number) {
  const inputs = sizes[layer - 1] ?? 0;
  const start = offsets(sizes)[layer - 1] ?? 0;
  const weights = Array.from({ length: inputs }, (_, i) => start + unit * inputs + i);
  return { weights, bias: start + (sizes[layer] ?? 0) * inputs + unit };
}

export function diagram(sizes: readonly number[], frame: Frame): Diagram {
  const largest = Math.max(...sizes);
  const pitch = Math.min(frame.tile + 14, (frame.bottom - frame.top) / largest);
  const tile = Math.min(frame.tile, Math.max(12, 0.8 * pitch));
  const middle = (frame.top + frame.bottom) / 2;
  const columns = sizes.map((units, layer) => {
    const x = frame.left + ((frame.right - frame.left) * layer) / (sizes.length - 1);
    return Array.from({ length: units }, (_, unit) => {
      return { layer, unit, x, y: middle + (unit - (units - 1) / 2) * pitch };
    });
  });
  return { tile, columns, edges: edgesOf(sizes, columns, tile) };
}

function edgesOf(sizes: readonly number[], columns: Diagram["columns"], tile: number): Edge[] {
  return columns.slice(1).flatMap((units, i) =>
    units.flatMap((to) => {
      const { weights } = placesOf(sizes, i + 1, to.unit);
      return (columns[i] ?? []).map((from, k) => ({
        from,
        to,
        index: weights[k] ?? 0,
        path: curveBetween(from, to, tile),
      }));
    }),
  );
}

function curveBetween(from: Unit, to: Unit, tile: number): string {
  const [x1, x2] = [from.x + tile / 2, to.x - tile / 2];
  const bend = (x2 - x1) * 0.45;
  return `M${x1.toFixed(1)} ${from.y.toFixed(1)}C${(x1 + bend).toFixed(1)} ${from.y.toFixed(1)} ${(x2 - bend).toFixed(1)} ${to.y.toFixed(1)} ${x2.toFixed(1)} ${to.y.toFixed(1)}`;
}

/** How thick a line says how large a weight is. */
export const thickness = (weight: number): string =>
  (0.4 + Math.min(6.6, 2.4 * Math.sqrt(Math.abs(weight)))).toFixed(1);
