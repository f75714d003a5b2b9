import { type Diagram, diagram } from "../../kit/learning-diagram";
import { type Plane, type Sheet, sheet } from "../../kit/learning-grid";

/** Room for what stands below the network, layer by layer. */
const reports = 76;

/** Network on the left and map on the right; on a phone the map stands above. */
export function layout(width: number, sizes: readonly number[], plane: Plane) {
  return width < 720 ? narrow(width, sizes, plane) : wide(width, sizes, plane);
}

function wide(width: number, sizes: readonly number[], plane: Plane) {
  const size = Math.round(Math.min(400, 0.38 * width));
  const map = sheet(plane, width - size, 2, size);
  const chart = { left: width - size, top: size + 36, width: size, height: 84 };
  const height = chart.top + chart.height + 24;
  const right = width - size - 64;
  const bottom = height - reports - 22;
  const network = diagram(sizes, { left: 40, right, top: 96, bottom, tile: 38 });
  return { narrow: false, width, height, map, chart, network, title: 46, reports: bottom + 26 };
}

function narrow(width: number, sizes: readonly number[], plane: Plane) {
  const map = sheet(plane, 0, 88, width);
  const chart = { left: 0, top: map.top + width + 34, width, height: 76 };
  const top = chart.top + chart.height + 58;
  const largest = Math.max(...sizes);
  const bottom = top + Math.max(150, Math.min(300, 40 * largest));
  const network = diagram(sizes, { left: 34, right: width - 20, top, bottom, tile: 30 });
  const height = bottom + 40 + reports * 1.75;
  return { narrow: true, width, height, map, chart, network, title: 46, reports: bottom + 30 };
}

export interface Layout {
  readonly narrow: boolean;
  readonly width: number;
  readonly height: number;
  readonly map: Sheet;
  readonly chart: { left: number; top: number; width: number; height: number };
  readonly network: Diagram;
  readonly title: number;
  /** Where the reports of the layers begin. */
  readonly reports: number;
}
