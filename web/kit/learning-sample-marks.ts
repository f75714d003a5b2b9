import { svg, type TemplateResult } from "lit";
import { guard } from "lit/directives/guard.js";
import { classTones, marksOf, type Reading, rings, wrongOnes } from "./learning-classes";
import type { Sheet } from "./learning-grid";
import type { Samples } from "./learning-samples";

/** The samples on the map, and rings around those on the wrong side, while they are the exceptions. */
export function samplesMark(
  sheet: Sheet,
  samples: Samples,
  predictions: ArrayLike<number> | undefined,
  reading: Reading,
): TemplateResult {
  const { features, labels } = samples;
  const radius = sheet.size < 220 ? 2 : labels.length > 300 ? 2.6 : 3.2;
  const wrong = predictions ? wrongOnes(predictions, labels, reading) : [];
  const few = wrong.length <= labels.length / 6;
  return svg`<g aria-hidden="true">
    <rect class="edge-of-map" x=${sheet.left} y=${sheet.top} width=${sheet.size} height=${sheet.size}></rect>
    ${guard([samples, sheet.left, sheet.top, sheet.size], () =>
      classTones.map(
        (tone, kind) =>
          svg`<path class="sample ${tone}" d=${marksOf(kind, features, labels, sheet, radius)}></path>`,
      ),
    )}
    <path class="wrong" d=${rings(features, few ? wrong : [], sheet, radius + 2.6)}></path></g>`;
}
