"""The values of every measure of two distributions, at every order."""

import math

from discrete.chernoff import chernoff
from discrete.draw import DELTAS, pair_of, probabilities
from discrete.inc import inc, number, numbers
from discrete.orders import alpha_divergence, bhattacharyya, renyi_divergence, tsallis_divergence
from discrete.two import (
    cross_entropy,
    hellinger,
    jeffreys,
    jensen_shannon,
    kl,
    pearson,
    squared_hellinger,
    total_variation,
    triangular,
)
from mpmath import mp, mpf

PLAIN = {
    "kl": kl,
    "cross_entropy": cross_entropy,
    "jeffreys": jeffreys,
    "jensen_shannon": jensen_shannon,
    "total_variation": total_variation,
    "squared_hellinger": squared_hellinger,
    "hellinger": hellinger,
    "bhattacharyya": bhattacharyya,
    "pearson_chi_square": pearson,
    "neyman_chi_square": lambda p, q: pearson(q, p),
    "triangular_discrimination": triangular,
}
ORDERS = [0.0, 1e-9, 0.3, 0.5, 0.9, 1 - 1e-6, 1 - 1e-12, 1.0, 1 + 1e-12, 1 + 1e-6, 1.5, 2.0, 5.0, 50.0]
ORDERED = {
    "renyi_divergence": (renyi_divergence, [*ORDERS, math.inf]),
    "tsallis_divergence": (tsallis_divergence, ORDERS),
    "alpha_divergence": (alpha_divergence, [-2.5, -1.0, -1e-9, *ORDERS]),
}
COLUMNS = [(name, 0.0, f) for name, f in PLAIN.items()]
COLUMNS += [
    (name, order, lambda p, q, f=f, a=order: f(p, q, mpf(a)))
    for name, (f, orders) in ORDERED.items()
    for order in orders
]
COLUMNS += [("chernoff", 0.0, chernoff)]


SMALL = [(n, delta) for n in [2, 3, 10] for delta in DELTAS for _ in range(2)]
LARGE = [(100, delta) for delta in DELTAS[:-2]] + [(1000, delta) for delta in [0.0, 1.0, 1e-4, 1e-8]]
CASES = {
    "even": [*SMALL, *LARGE, (10000, 0.0), (10000, 1e-4)],
    "steep": SMALL + LARGE,
    "sparse": SMALL + LARGE,
    "wide": [(n, delta) for n, delta in SMALL + LARGE if n <= 100 and delta == 0],
}


def pair_cases():
    """Kind, size, delta, seed."""
    cases = [(kind, n, delta) for kind, sizes in CASES.items() for n, delta in sizes]
    return [(*case, seed) for seed, case in enumerate(cases, start=2)]


def write_pairs():
    inc("pair_columns.inc", [f'{{"{name}", {number(order)}}}' for name, order, _ in COLUMNS])
    rows = []
    for kind, n, delta, seed in pair_cases():
        mp.dps = 900 if kind == "wide" else 80
        p, q = map(probabilities, pair_of(kind, n, delta, seed))
        if p == q:
            continue
        values = [0 if n > 100 and name == "chernoff" else f(p, q) for name, _, f in COLUMNS]
        rows.append(f'{{"{kind}", {n}, {delta!r}, {seed}, {numbers(values)}}}')
    mp.dps = 80
    inc("pairs.inc", rows)
