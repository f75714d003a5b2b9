import { scaleLinear } from "d3-scale";
import { svg, type TemplateResult } from "lit";
import { handle } from "../../kit/handle";
import type { Learning } from "../../kit/learning";
import type { Numbers } from "../../kit/number";
import { curvePath } from "../../kit/path";
import { limits, slopeAt } from "./course";
import type { Layout } from "./layout";
import type { Texts } from "./texts";

interface Sigmoid {
  readonly core: Learning;
  readonly layout: Layout;
  readonly t: Texts;
  readonly numbers: Numbers;
  readonly bias: number;
  readonly drawn: number;
  readonly change: (bias: number) => void;
}

const places = Array.from({ length: 81 }, (_, i) => -10 + i / 4);

/** Where the output begins, on the curve that turns it into a probability, and how hard either loss pulls there. */
export function sigmoidMark({
  core,
  layout,
  t,
  numbers,
  bias,
  drawn,
  change,
}: Sigmoid): TemplateResult {
  const { left, top, width, height } = layout.sigmoid;
  const row = core.activations.find(({ name }) => name === "sigmoid");
  const value = (z: number) => row?.value(z) ?? 0;
  const x = scaleLinear([limits.bias.min, limits.bias.max], [left + 8, left + width - 8]);
  const y = scaleLinear([0, 1], [top + height, top]);
  const pulls = [
    ["q", t.squaredError, slopeAt(core, "squaredError", bias)],
    ["p", t.crossEntropy, slopeAt(core, "binaryCrossEntropy", bias)],
  ] as const;
  const below = top + height;
  return svg`<g aria-hidden="true">
      <text class="soft small" x=${left} y=${top - 14}>${t.starts(numbers.round(bias, 1), numbers.share(value(bias), 4))}</text>
      <line class="base" x1=${left} x2=${left + width} y1=${below} y2=${below}></line>
      <line class="guide" x1=${x(0)} x2=${x(0)} y1=${top} y2=${below}></line>
      <path class="course ink" d=${curvePath(x, y, places, places.map(value))}></path>
      ${[-8, 0, 8].map((z) => svg`<text class="soft small" x=${x(z)} y=${below + 16} text-anchor="middle">${numbers.round(z)}</text>`)}
      <text class="soft small" x=${left} y=${below + 40}>${t.pull}</text>
      ${pulls.map(
        (
          [tone, name, pull],
          i,
        ) => svg`<text class="small says ${tone}" x=${left} y=${below + 60 + 19 * i}>${name}</text>
        <text class="small says ${tone}" x=${left + Math.min(width, 250)} y=${below + 60 + 19 * i} text-anchor="end">${numbers.significant(pull, 3)}</text>`,
      )}
    </g>
    ${handle({
      at: [x(drawn), y(value(drawn))],
      name: t.bias,
      says: t.biasSays(numbers.round(bias, 1), numbers.share(value(bias), 4)),
      shows: numbers.fixed(bias, 1),
      tone: "ink",
      way: "x",
      value: bias,
      ...limits.bias,
      step: 0.5,
      to: (px) => Number(x.invert(px).toFixed(1)),
      change,
    })}`;
}
