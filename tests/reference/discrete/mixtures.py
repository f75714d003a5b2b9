"""Jensen-Shannon of several distributions; the weights are one more distribution."""

from itertools import count, product

from discrete.draw import DELTAS, Draw, probabilities
from discrete.inc import inc, number
from discrete.two import kl
from mpmath import mpf


def mixture(weights, rows):
    mean = [sum(a * p[i] for a, p in zip(weights, rows)) for i in range(len(rows[0]))]
    value = sum(a * kl(p, mean) for a, p in zip(weights, rows))
    return 0 if value < mpf(10) ** -60 else value


def drawn_mixture(kind, n, k, delta, seed):
    draw = Draw(seed)
    weights = draw.distribution("even", k)
    base = draw.distribution(kind, n)
    rows = [draw.neighbour(base, delta) if delta else draw.distribution(kind, n) for _ in range(k)]
    return probabilities(weights), [probabilities(row) for row in rows]


def write_mixtures():
    rows, seeds = [], count(3001)
    for k, kind, n, delta in product([1, 2, 3, 7], ["even", "sparse"], [2, 10, 50], DELTAS):
        seed = next(seeds)
        value = mixture(*drawn_mixture(kind, n, k, delta, seed))
        rows.append(f'{{"{kind}", {n}, {k}, {delta!r}, {seed}, {number(value)}}}')
    inc("mixtures.inc", rows)
