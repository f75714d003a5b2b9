import type { Data } from "../../kit/csv";
import { nameOf } from "../../kit/learning-names";
import type { Points } from "../../kit/learning-points";
import type { PerceptronRun } from "../../kit/learning-run";
import type { Texts } from "./texts";

/** Every visit, to be recomputed by hand. */
export function trace(points: Points, run: PerceptronRun, t: Texts): Data {
  const { start, startLoss } = run;
  const first = [
    ...[t.startRow, "", "", "", "", "", "", "", ""],
    ...[...start.weights, start.bias, startLoss.value, startLoss.misclassified],
  ];
  const rows = run.entries.map(({ point, margin, update, state, loss }, i) => {
    const { x = 0, y = 0, label = 1 } = points[point] ?? {};
    return [
      ...[i + 1, nameOf(point), x, y, label, margin],
      ...[...update.weights, update.bias, ...state.weights, state.bias],
      ...[loss.value, loss.misclassified],
    ];
  });
  return { columns: t.columnsOfTrace, rows: [first, ...rows] };
}

/** Before the prediction there are only the points. */
export const withheldTrace = (points: Points, t: Texts): Data => ({
  columns: t.columnsOfTrace.slice(0, 5),
  rows: points.map(({ x, y, label }, i) => ["?", nameOf(i), x, y, label]),
});
