import type { Numbers } from "../../kit/number";
import { type Order, singular, type TextComparison, type Unit } from "./comparison";
import type { texts } from "./texts";

interface Said {
  readonly c: TextComparison;
  readonly drawn: readonly number[];
  readonly state: { readonly unit: Unit; readonly order: Order; readonly symbol: string };
  readonly t: typeof texts.en;
  readonly numbers: Numbers;
  readonly term: (value: number) => string;
}

/** What the picture says: of the chosen symbol, or of both texts. */
export function sentence(s: Said): string {
  const { c, state, t, numbers, term } = s;
  const chosen = c.symbols.indexOf(state.symbol);
  if (chosen >= 0) {
    const share = (values: ArrayLike<number>) => numbers.percent(values[chosen] ?? 0);
    return t.chosen(
      state.symbol,
      share(c.p),
      share(c.q),
      term(c.pq.terms[chosen] ?? 0),
      term(c.qp.terms[chosen] ?? 0),
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
function rest({ c, drawn, state, t, numbers, term }: Said): string {
  const left = c.symbols.length - drawn.length;
  if (left <= 0) return "";
  const seen = new Set(drawn);
  const { terms } = state.order === "qp" ? c.qp : c.pq;
  const sum = Array.from(terms).reduce((a, x, i) => (seen.has(i) ? a : a + x), 0);
  return t.rest(
    numbers.round(drawn.length, 0),
    numbers.round(left, 0),
    term(sum),
    state.order === "qp" ? "KL(q‖p)" : "KL(p‖q)",
  );
}
