import { svg, type TemplateResult } from "lit";
import { spread, textWidth } from "../../kit/label";
import { heightAt, type Layout } from "./hills";

interface Named {
  readonly layout: Layout;
  /** Of the world and of the belief: name, where its peak stands, and its hill. */
  readonly names: readonly [string, string];
  readonly peaks: readonly [number, number];
  readonly hills: readonly [Float64Array, Float64Array];
}

/** The hills' names above their peaks and clear of the other hill, beside each other where the peaks meet. */
export function hillNames({ layout: l, names, peaks, hills }: Named): TemplateResult {
  const gap = (textWidth(names.join("")) / 2) * 1.15 + 10;
  const xs = spread(peaks.map(l.x), gap, [gap / 2, l.width - gap / 2]);
  return svg`${names.map((name, i) => {
    const [x = 0, peak = 0] = [xs[i], peaks[i]];
    const half = textWidth(name) / 2;
    const below = [peak, ...[x - half, x, x + half].map((edge) => l.x.invert(edge))];
    const top = Math.max(...hills.flatMap((hill) => below.map((place) => heightAt(hill, place))));
    return svg`<text class="hill on-paper ${i === 0 ? "p" : "q"}" aria-hidden="true"
      x=${x} y=${l.y(top) - 24} text-anchor="middle">${name}</text>`;
  })}`;
}
