import { type Diagram, diagram } from "../../kit/learning-diagram";
import { type Plane, type Sheet, sheet } from "../../kit/learning-grid";
import { sizes } from "./course";

export interface Layout {
  readonly narrow: boolean;
  readonly width: number;
  readonly height: number;
  readonly map: Sheet;
  readonly network: Diagram;
  readonly radius: number;
}

/** The plane on the left, the network with its numbers on the right; on a phone below. */
export function layout(width: number, plane: Plane): Layout {
  const narrow = width < 720;
  const size = narrow ? width : Math.min(380, Math.round(0.38 * width));
  const map = sheet(plane, 0, 2, size);
  const radius = narrow ? 21 : 28;
  const left = narrow ? radius : size + 60 + radius;
  const top = narrow ? size + 46 : 34;
  const bottom = narrow ? top + 250 : size - 12;
  const frame = { left, right: width - radius - 2, top, bottom, tile: 2 * radius };
  const even = diagram(sizes, frame);
  const pitch = (bottom - top) / 2.7;
  const middle = (top + bottom) / 2;
  // Three units have room to breathe: their numbers stand on the lines.
  const columns = even.columns.map((units) =>
    units.map((unit) => ({ ...unit, y: middle + (unit.unit - (units.length - 1) / 2) * pitch })),
  );
  const network = { ...even, columns };
  return { narrow, width, height: narrow ? bottom + 36 : size + 6, map, network, radius };
}
