import { type Plane, type Sheet, sheet } from "../../kit/learning-grid";

interface Room {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

export interface Layout {
  readonly narrow: boolean;
  readonly width: number;
  readonly height: number;
  readonly maps: readonly [Sheet, Sheet];
  readonly sigmoid: Room;
  readonly chart: Room;
}

const [above, gap] = [66, 28];

/** Two maps side by side, the sigmoid beside them, the race below; on a phone the sigmoid comes below the maps. */
export function layout(width: number, plane: Plane): Layout {
  const narrow = width < 720;
  const size = Math.round(narrow ? (width - 14) / 2 : Math.min(300, (width - 2 * gap - 250) / 2));
  const second = narrow ? width - size : size + gap;
  const maps = [sheet(plane, 0, above, size), sheet(plane, second, above, size)] as const;
  const floor = above + size;
  const beside = second + size + 2 * gap;
  const sigmoid = narrow
    ? { left: 0, top: floor + 62, width, height: 130 }
    : { left: beside, top: above + 20, width: width - beside, height: size - 110 };
  const top = narrow ? sigmoid.top + sigmoid.height + 118 : floor + 44;
  const chart = { left: 0, top, width, height: 96 };
  return { narrow, width, height: top + 96 + 24, maps, sigmoid, chart };
}
