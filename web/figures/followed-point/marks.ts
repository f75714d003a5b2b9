import { svg, type TemplateResult } from "lit";
import { placesOf, thickness, type Unit } from "../../kit/learning-diagram";
import type { Plane, Sheet } from "../../kit/learning-grid";
import type { Numbers } from "../../kit/number";
import { sizes, type Way } from "./course";
import type { Layout } from "./layout";

export const low = (i: number): string => "₁₂₃"[i] ?? "";

/** Where a hidden unit bends the plane: the line on which its z is 0, as far as it is on the map. */
export function bendOf(way: Way, unit: number, { x, y }: Plane): [number, number][] {
  const { weights, bias } = placesOf(sizes, 1, unit);
  const [u = 0, v = 0, b = 0] = [...weights, bias].map((at) => way.parameters[at] ?? 0);
  const onSides = [...x].map((at): [number, number] => [at, -(u * at + b) / v]);
  const onEnds = [...y].map((at): [number, number] => [-(v * at + b) / u, at]);
  const inside = ([a, c]: [number, number]) =>
    a >= x[0] - 1e-9 && a <= x[1] + 1e-9 && c >= y[0] - 1e-9 && c <= y[1] + 1e-9;
  return [...onSides, ...onEnds].filter(inside).slice(0, 2);
}

export function bendsMark(way: Way, map: Sheet, plane: Plane): TemplateResult {
  const taken: (readonly [number, number])[] = [];
  return svg`<g aria-hidden="true">${[0, 1, 2].map((unit) => {
    const [from, to] = bendOf(way, unit, plane);
    if (!from || !to) return svg``;
    const [x1, y1, x2, y2] = [map.x(from[0]), map.y(from[1]), map.x(to[0]), map.y(to[1])];
    const along = (share: number) => [x1 + (x2 - x1) * share, y1 + (y2 - y1) * share] as const;
    const room = (at: readonly [number, number]) =>
      Math.min(...taken.map(([x, y]) => Math.hypot(at[0] - x, at[1] - y)));
    const ends = [along(0.08), along(0.92)] as const;
    const place = room(ends[1]) > room(ends[0]) ? ends[1] : ends[0];
    taken.push(place);
    return svg`<line class="bend" x1=${x1} y1=${y1} x2=${x2} y2=${y2}></line>
      <text class="small on-paper" x=${place[0]} y=${place[1] + 4} text-anchor="middle">a${low(unit)}</text>`;
  })}</g>`;
}

/** Every number on its place: weights on the lines, z and a in the units. */
export function numbersMark(l: Layout, way: Way, numbers: Numbers): TemplateResult {
  const { columns } = l.network;
  const says = (value: number | undefined) => numbers.fixed(value ?? Number.NaN, l.narrow ? 2 : 3);
  const edges = columns.slice(1).flatMap((units, layer) =>
    units.flatMap((to) =>
      (columns[layer] ?? []).map((from) => {
        const at = placesOf(sizes, layer + 1, to.unit).weights[from.unit] ?? 0;
        return edge(from, to, way.parameters[at] ?? 0, l, says);
      }),
    ),
  );
  return svg`<g aria-hidden="true">${edges.map((one) => one.line)}${edges.map((one) => one.label)}
    ${columns[0]?.map((one) => unitMark(one, l.radius, `x${low(one.unit)}`, says(way.point[one.unit])))}
    ${columns[1]?.map((one) => unitMark(one, l.radius, `a${low(one.unit)}`, says(way.layers[0]?.activations[one.unit])))}
    ${columns[2]?.map((one) => unitMark(one, l.radius, "p", says(way.probability)))}
    ${columns[1]?.map((one) => svg`<text class="soft small on-paper" x=${one.x} y=${one.y + l.radius + 16} text-anchor="middle">z = ${says(way.layers[0]?.preactivations[one.unit])}</text>`)}
    ${columns[2]?.map((one) => svg`<text class="soft small on-paper" x=${one.x + l.radius} y=${one.y + l.radius + 16} text-anchor="end">z = ${says(way.layers[1]?.preactivations[0])}</text>`)}
  </g>`;
}

function edge(
  from: Unit,
  to: Unit,
  weight: number,
  { radius, narrow }: Layout,
  says: (value: number) => string,
) {
  const length = Math.hypot(to.x - from.x, to.y - from.y);
  const [dx, dy] = [(to.x - from.x) / length, (to.y - from.y) / length];
  const [x1, y1] = [from.x + dx * radius, from.y + dy * radius];
  const [x2, y2] = [to.x - dx * radius, to.y - dy * radius];
  // Two inputs' lines cross: their numbers stand before and behind the crossing.
  const share = to.layer === 2 ? 0.42 : from.unit === 0 ? 0.3 : 0.68;
  const tone = weight < 0 ? "q" : "p";
  return {
    line: svg`<line class="edge ${tone}" x1=${x1} y1=${y1} x2=${x2} y2=${y2} stroke-width=${thickness(weight)}></line>`,
    label: svg`<text class="on-paper says ${tone} ${narrow ? "tiny" : "small"}" x=${x1 + (x2 - x1) * share} y=${y1 + (y2 - y1) * share + 4} text-anchor="middle">${says(weight)}</text>`,
  };
}

const unitMark = ({ x, y }: Unit, radius: number, name: string, value: string) =>
  svg`<circle class="cell" cx=${x} cy=${y} r=${radius}></circle>
    <text class="soft small" x=${x} y=${y - 5} text-anchor="middle">${name}</text>
    <text class="value" x=${x} y=${y + 12} text-anchor="middle">${value}</text>`;
