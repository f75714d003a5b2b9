import type { Core } from "../../kit/core";
import type { Numbers } from "../../kit/number";
import { type Order, others, singular, sumOf, type TextComparison, type Unit } from "./comparison";
import type { texts } from "./texts";

interface Said {
  readonly core: Core;
  readonly c: TextComparison;
  readonly drawn: readonly number[];
  readonly state: { readonly unit: Unit; readonly order: Order; readonly symbol: string };
  readonly t: typeof texts.en;
  readonly numbers: Numbers;
}

/** What the picture says: of the chosen symbol, or of both texts. */
export function sentence(s: Said): string {
  const { c, state, t, numbers } = s;
  const chosen = c.symbols.indexOf(state.symbol);
  if (chosen >= 0) {
    const share = (values: ArrayLike<number>) => numbers.percent(values[chosen] ?? 0);
    return t.chosen(
      state.symbol,
      share(c.p),
      share(c.q),
      numbers.term(c.pq.terms[chosen] ?? 0),
      numbers.term(c.qp.terms[chosen] ?? 0),
    );
  }
  return infinite(s) ?? finite(s) + rest(s);
}

function infinite({ c, t }: Said): string | undefined {
  const [lacking] = c.pq.infiniteAt;
  if (lacking !== undefined) return t.infinite(c.symbols[lacking] ?? "", "q", "p");
  const [other] = c.qp.infiniteAt;
  return other === undefined ? undefined : t.infinite(c.symbols[other] ?? "", "p", "q");
}

function finite({ c, state, t, numbers }: Said): string {
  if (c.pq.value === 0) return t.same;
  const per = t[singular[state.unit]];
  return t.costs(numbers.information(c.pq.value), numbers.information(c.qp.value), per);
}

/** What the picture has no room for, summed. */
function rest({ core, c, drawn, state, t, numbers }: Said): string {
  const left = c.symbols.length - drawn.length;
  if (left <= 0) return "";
  const [e, name] = state.order === "qp" ? [c.qp, "KL(q‖p)"] : [c.pq, "KL(p‖q)"];
  const sum = sumOf(core, e, others(c, drawn));
  return t.rest(numbers.round(drawn.length, 0), numbers.round(left, 0), numbers.term(sum), name);
}
