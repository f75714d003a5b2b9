import type { TemplateResult } from "lit";
import { chart, type Line } from "../../kit/learning-chart";
import type { Moment } from "../../kit/learning-curve";
import { placed } from "../../kit/learning-sizes";
import type { Numbers } from "../../kit/number";
import type { Layout } from "./layout";
import type { Texts } from "./texts";

/** How the loss has gone, and that of the points held back where there are any. */
export function curvesMark(
  { chart: room }: Layout,
  moments: readonly Moment[],
  t: Texts,
  numbers: Numbers,
): TemplateResult {
  const last = moments.at(-1);
  const first = [moments[0]?.loss ?? 0, moments[0]?.validationLoss ?? 0].filter(Number.isFinite);
  const says = (value: number | undefined) => placed(numbers, value ?? Number.NaN, 3);
  const heldBack: Line = {
    tone: "shared",
    dashed: true,
    values: moments.map(({ validationLoss }) => validationLoss),
    says: t.validationLoss(says(last?.validationLoss)),
  };
  return chart({
    ...room,
    at: moments.map(({ steps }) => steps),
    low: 0,
    high: 1.15 * Math.max(...first, 0.1),
    lines: [
      {
        tone: "ink",
        values: moments.map(({ loss }) => loss),
        says: t.trainingLoss(says(last?.loss)),
      },
      ...(Number.isFinite(last?.validationLoss) ? [heldBack] : []),
    ],
    from: t.start,
    to: t.epoch(numbers.round(last?.epochs ?? 0)),
  });
}
