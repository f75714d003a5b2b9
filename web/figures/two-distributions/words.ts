import type { Direction } from "../../kit/direction";
import type { Explained } from "../../kit/explained";
import type { texts } from "./texts";

interface Said {
  readonly p: readonly number[];
  readonly q: readonly number[];
  readonly pq: Explained;
  readonly qp: Explained;
  readonly show: Direction;
  readonly t: typeof texts.en;
  readonly amount: (value: number) => string;
  readonly term: (value: number) => string;
  readonly share: (value: number) => string;
}

/** What the picture shows, in a sentence or two. */
export function sentence(s: Said): string {
  const { pq, qp, t } = s;
  if (s.show !== "both") return oneWay(s);
  if (!Number.isFinite(pq.value)) return oneWay({ ...s, show: "pq" });
  if (!Number.isFinite(qp.value)) return oneWay({ ...s, show: "qp" });
  if (pq.value === 0) return oneWay({ ...s, show: "pq" });
  const close = Math.abs(pq.value - qp.value) < 1e-9 * pq.value;
  return close ? t.alike(s.amount(pq.value)) : t.differ(s.amount(pq.value), s.amount(qp.value));
}

function oneWay(s: Said): string {
  const { t, show } = s;
  const [truth, belief] = show === "pq" ? (["p", "q"] as const) : (["q", "p"] as const);
  const e = s[show === "pq" ? "pq" : "qp"];
  const [world, believed] = [s[truth], s[belief]];
  const at = (values: ArrayLike<number>, i: number) => values[i] ?? 0;
  const [missing] = e.infiniteAt;
  if (missing !== undefined) return t.impossible(belief, missing + 1, s.share(at(world, missing)));
  if (e.value === 0) return t.right(truth, belief, s.amount(e.entropy));
  const sure = world.indexOf(1);
  if (sure >= 0) return t.certain(truth, belief, sure + 1, s.amount(e.value));
  const dearest = Array.from(e.terms).reduce((best, x, i) => (x > at(e.terms, best) ? i : best), 0);
  return t.costs(
    truth,
    belief,
    dearest + 1,
    s.share(at(world, dearest)),
    s.share(at(believed, dearest)),
    s.term(at(e.terms, dearest)),
    s.amount(e.value),
  );
}
