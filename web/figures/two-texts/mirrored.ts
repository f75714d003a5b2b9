import { html, type TemplateResult } from "lit";
import type { Core } from "../../kit/core";
import type { Numbers } from "../../kit/number";
import {
  type Order,
  ordered,
  singular,
  type TextComparison,
  telltales,
  type Unit,
} from "./comparison";
import { skyline } from "./drawing";
import { headline, marksInWords } from "./headline";
import { foot, mirror } from "./mirror";
import type { texts } from "./texts";

interface Mirrored {
  readonly c: TextComparison;
  readonly core: Core;
  readonly width: number;
  readonly state: { readonly unit: Unit; readonly order: Order; readonly symbol: string };
  readonly t: typeof texts.en;
  readonly numbers: Numbers;
  readonly ease: (key: string, target: readonly number[]) => readonly number[];
  readonly choose: (symbol: string) => void;
}

/** How symbols are written, which of them there is room for, and in which order they stand. */
export function arranged({ c, width, state }: Pick<Mirrored, "c" | "width" | "state">) {
  const names = c.symbols.map((s) => (state.unit === "bytes" ? s.replace(/^0x/, "") : s));
  const m = mirror(width, names);
  return { names, mirror: m, order: ordered(c, state.order, m.most) };
}

/** Both texts as a skyline and its mirror image, and both KLs. */
export function mirrored(d: Mirrored): TemplateResult {
  const { c, width, state, t, numbers, ease } = d;
  const { names, mirror, order } = arranged(d);
  const top = Math.max(...order.map((i) => Math.max(c.p[i] ?? 0, c.q[i] ?? 0)));
  const marked = state.order === "frequency" ? 0 : telltales(d.core, c[state.order], order);
  const head = { x: width, numbers, per: t.a(numbers.unit(), t[singular[state.unit]]) };
  return html`<svg class="drawing" width=${width} height=${mirror.height} role="group" aria-label=${t.title}>
    ${skyline({
      mirror,
      width,
      order,
      symbols: names,
      ranks: ease("ranks", ranked(order, names.length)),
      p: ease("p", Array.from(c.p)),
      q: ease("q", Array.from(c.q)),
      top: ease("top", [top])[0] ?? top,
      marked,
      marks: marksInWords(d.core, c, state.order, order.slice(0, marked), t, numbers),
      side: state.order === "qp" ? "p" : "q",
      chosen: c.symbols.indexOf(state.symbol),
      name: t.symbols,
      says: (i) => symbolInWords(d, i),
      choose: (i) => d.choose(c.symbols[i] ?? ""),
    })}
    ${headline({ ...head, name: "KL(p‖q)", tone: "q", value: c.pq.value, y: 12 })}
    ${headline({ ...head, name: "KL(q‖p)", tone: "p", value: c.qp.value, y: mirror.height - foot + 16 })}
  </svg>`;
}

/** Where each symbol stands; those without room wait behind the last. */
function ranked(order: readonly number[], count: number): number[] {
  const ranks = Array.from({ length: count }, () => order.length);
  order.forEach((i, rank) => {
    ranks[i] = rank;
  });
  return ranks;
}

const symbolInWords = ({ c, t, numbers }: Mirrored, i: number): string =>
  t.symbol(
    c.symbols[i] ?? "",
    numbers.percent(c.p[i] ?? 0),
    numbers.percent(c.q[i] ?? 0),
    numbers.term(c.pq.terms[i] ?? 0),
  );
