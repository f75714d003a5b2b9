import type { Core } from "../../kit/core";
import type { Direction } from "../../kit/direction";
import type { Explained } from "../../kit/explained";
import type { Numbers } from "../../kit/number";
import type { Column } from "./table";
import type { texts } from "./texts";

interface Said {
  readonly core: Core;
  readonly labels: readonly string[];
  readonly p: Column;
  readonly q: Column;
  readonly pq: Explained;
  readonly qp: Explained;
  /** The rows that the picture has room for. */
  readonly drawn: readonly number[];
  readonly show: Direction;
  readonly t: typeof texts.en;
  readonly numbers: Numbers;
}

/** What the picture shows: both KLs, the dearest row, and what it leaves out. */
export function sentence(s: Said): string {
  const { t, numbers, p, q, pq, qp } = s;
  const [e, truth, belief] = s.show === "qp" ? [qp, q.name, p.name] : [pq, p.name, q.name];
  const share = (values: ArrayLike<number>, i: number) => numbers.significant(values[i] ?? 0, 2);
  const [missing] = e.infiniteAt;
  if (missing !== undefined) {
    return t.impossible(truth, belief, s.labels[missing] ?? "", share(e.p, missing)) + rest(s, e);
  }
  if (pq.value === 0) return t.same;
  const dearest = Array.from(e.terms).reduce((b, x, i) => (x > (e.terms[b] ?? 0) ? i : b), 0);
  const back = s.show === "qp" ? pq : qp;
  const term = numbers.term(e.terms[dearest] ?? 0);
  return (
    t.costs(truth, belief, numbers.information(e.value), numbers.information(back.value)) +
    t.dearest(s.labels[dearest] ?? "", share(e.p, dearest), share(e.q, dearest), term) +
    rest(s, e)
  );
}

function rest({ core, drawn, labels, t, numbers }: Said, e: Explained): string {
  if (drawn.length === labels.length) return "";
  const seen = new Set(drawn);
  const left = Array.from(e.terms).filter((_, i) => !seen.has(i));
  const count = ({ length }: { readonly length: number }) => numbers.round(length, 0);
  return t.rest(count(drawn), count(left), numbers.term(core.sum(left)));
}
