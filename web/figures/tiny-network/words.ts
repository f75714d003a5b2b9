import { sized } from "../../kit/learning-sizes";
import type { Snapshot } from "../../kit/learning-snapshot";
import type { Numbers } from "../../kit/number";
import type { PresetName } from "./presets";
import type { Texts } from "./texts";

/** How training stands, in a sentence or two. */
export function standing(
  snapshot: Snapshot,
  wrong: number,
  points: number,
  t: Texts,
  numbers: Numbers,
): string {
  const { progress, training } = snapshot;
  const says = (value: number) => numbers.round(value);
  if (progress.divergence) {
    const { step, layer } = progress.divergence;
    return t.diverged(says(step), t.layer(says(layer + 1)));
  }
  if (progress.steps === 0) return t.begins(says(points), says(wrong));
  const after = t.epochs(numbers.round(progress.epochs));
  const loss = sized(numbers, training.loss);
  const result =
    wrong === 0
      ? t.saysAll(after, loss, says(points))
      : t.says(after, loss, says(wrong), says(points));
  return `${result}${aside(snapshot, t, numbers)}`;
}

/** Gradients this much smaller in the first layer than in the last are worth a word. */
const vanished = 30;

function aside({ reports }: Snapshot, t: Texts, numbers: Numbers): string {
  const most = Math.max(...reports.map(({ deadShare }) => deadShare));
  if (most > 0.5) {
    const dead = reports.findIndex(({ deadShare }) => deadShare === most);
    const share = numbers.percent(most, 0);
    return t.saysDead(share, t.layer(numbers.round(dead + 1)));
  }
  const [first, last] = [reports[0]?.gradientNorm ?? 0, reports.at(-1)?.gradientNorm ?? 0];
  if (first === 0 || last < vanished * first) return "";
  return t.saysVanishing(sized(numbers, first, 2), sized(numbers, last, 2));
}

/** Why a preset is worth a look. */
export const reason = (t: Texts, name: PresetName): string =>
  ({
    line: t.whyLine,
    xor: t.whyXor,
    circles: t.whyCircles,
    spiral: t.whySpiral,
    clouds: t.whyClouds,
    vanishing: t.whyVanishing,
    dead: t.whyDead,
    zeros: t.whyZeros,
    fast: t.whyFast,
  })[name];
