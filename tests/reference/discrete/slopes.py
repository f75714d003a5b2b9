"""Slopes: central differences with a step of 1e-30."""

import math
from itertools import count

from discrete.chernoff import chernoff
from discrete.draw import Draw, pair_of, probabilities
from discrete.entropies import ENTROPIES, renyi_own
from discrete.inc import inc, number, numbers
from discrete.orders import alpha_divergence, bhattacharyya, renyi_scale_free, tsallis_divergence
from discrete.pairs import PLAIN
from discrete.tables import TABLES
from discrete.two import normalized
from mpmath import exp, mpf

STEP = mpf(10) ** -30


def slope(f, x, i):
    up, down = list(x), list(x)
    up[i] += STEP
    down[i] -= STEP
    return (f(up) - f(down)) / (2 * STEP)


def softmax_from(q, z):
    """The distribution q when z is 0."""
    w = [b * exp(t) for b, t in zip(q, z)]
    return [b / sum(w) for b in w]


def slopes(f, x):
    zero = [mpf(0)] * len(x)
    by_x = [slope(f, x, i) for i in range(len(x))]
    return by_x, [slope(lambda z: f(softmax_from(x, z)), zero, i) for i in range(len(x))]


SLOPE_FORMS = [(name, 0.0, f) for name, f in PLAIN.items() if name != "bhattacharyya"]
SLOPE_FORMS += [("bhattacharyya", 0.0, lambda p, q: bhattacharyya(normalized(p), normalized(q)))]
SLOPE_FORMS += [
    (name, order, lambda p, q, f=f, a=order: f(p, q, mpf(a)))
    for name, f, orders in [
        ("renyi_divergence", renyi_scale_free, [0.3, 0.9, 1 - 1e-9, 1.0, 1 + 1e-9, 2.0, 20.0, math.inf]),
        ("tsallis_divergence", tsallis_divergence, [0.3, 0.9, 1 - 1e-9, 1.0, 1 + 1e-9, 2.0, 20.0]),
        ("alpha_divergence", alpha_divergence, [-2.0, -1e-9, 0.0, 0.3, 0.9, 1.0, 1 + 1e-9, 2.0, 20.0]),
    ]
    for order in orders
]
SLOPE_FORMS += [("chernoff", 0.0, lambda p, q: chernoff(normalized(p), normalized(q)))]


def write_pair_slopes(seeds):
    rows = []
    for kind in ["even", "steep"]:
        for delta in [0.0, 0.1, 1e-4, 1e-8, 1e-12]:
            for name, order, f in SLOPE_FORMS:
                seed = next(seeds)
                p, q = map(probabilities, pair_of(kind, 4, delta, seed))
                by_p = [slope(lambda x: f(x, q), p, i) for i in range(4)]
                by_q, logits = slopes(lambda x: f(p, x), q)
                cells = f'"{name}", {number(order)}, "{kind}", {delta!r}, {seed}'
                rows.append(f"{{{cells}, {numbers(by_p)}, {numbers(by_q)}, {numbers(logits)}}}")
    inc("pair_slopes.inc", rows)


def write_entropy_slopes(seeds):
    rows = []
    for kind in ["even", "steep"]:
        for name, order, f in ENTROPIES:
            if name == "renyi_entropy":
                f = lambda p, a=order: renyi_own(p, mpf(a))
            seed = next(seeds)
            p = probabilities(Draw(seed).distribution(kind, 4))
            by_p, logits = slopes(f, p)
            if order == 0 and name == "renyi_entropy":  # log of a number of outcomes, over Σp
                by_p = [mpf(-1)] * 4
            rows.append(f'{{"{name}", {number(order)}, "{kind}", {seed}, {numbers(by_p)}, {numbers(logits)}}}')
    inc("entropy_slopes.inc", rows)


def write_table_slopes(seeds):
    rows = []
    for delta in [1.0, 0.1, 1e-4, 1e-8, 1e-12]:
        for name, f in TABLES:
            seed = next(seeds)
            cells = probabilities(Draw(seed).independent([2, 3], delta))
            by_cell, logits = slopes(lambda x: f(x, [2, 3]), cells)
            rows.append(f'{{"{name}", {delta!r}, {seed}, {numbers(by_cell)}, {numbers(logits)}}}')
    inc("table_slopes.inc", rows)


def write_slopes():
    seeds = count(4001)
    write_pair_slopes(seeds)
    write_entropy_slopes(seeds)
    write_table_slopes(seeds)
