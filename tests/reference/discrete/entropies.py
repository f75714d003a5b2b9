"""Measures of one distribution, and distributions that nearly are a point mass."""

import math

from discrete.draw import ONE, Draw, probabilities
from discrete.inc import inc, number, numbers
from discrete.pairs import ORDERS
from discrete.two import normalized
from mpmath import exp, inf, log, mp, mpf


def entropy(p):
    return -sum(a * log(a) for a in p if a > 0)


def powers(p, alpha):
    return sum(exp(alpha * log(a)) for a in p if a > 0)


def renyi_entropy(p, alpha):
    if alpha == inf:
        return -log(max(p))
    if alpha == 1:
        return entropy(p)
    value = powers(p, alpha)
    return log(value - (sum(p) - 1 if value > 0.5 else 0)) / (1 - alpha)


def renyi_own(p, alpha):
    """Rényi's form for any Σp, whose slopes the core returns."""
    if alpha in (1, inf):
        return entropy(normalized(p)) - sum(p) if alpha == 1 else -log(max(p))
    return log(powers(p, alpha) / sum(p)) / (1 - alpha)


def tsallis_entropy(p, alpha):
    return entropy(p) if alpha == 1 else (sum(p) - powers(p, alpha)) / (alpha - 1)


ENTROPIES = [
    ("entropy", 0.0, entropy),
    ("perplexity", 0.0, lambda p: exp(entropy(p))),
    *[("renyi_entropy", a, lambda p, a=a: renyi_entropy(p, mpf(a))) for a in [*ORDERS, math.inf]],
    *[("tsallis_entropy", a, lambda p, a=a: tsallis_entropy(p, mpf(a))) for a in ORDERS],
]


def certain(w, delta):
    """Nearly a point mass: all but a delta goes to the first outcome."""
    moved = [int(float(x) * delta) for x in w]
    moved[0] = 0
    moved[0] = ONE - sum(moved)
    return moved


def write_entropies():
    inc("entropy_columns.inc", [f'{{"{name}", {number(order)}}}' for name, order, _ in ENTROPIES])
    rows, seed = [], 1000
    for kind in ["even", "steep", "sparse", "wide"]:
        mp.dps = 900 if kind == "wide" else 80
        for n in [1, 2, 3, 10, 100] if kind == "wide" else [1, 2, 3, 10, 100, 1000]:
            for delta in [0.0] if kind == "wide" else [0.0, 1e-2, 1e-6, 1e-10, 1e-14]:
                seed += 1
                p = Draw(seed).distribution(kind, n)
                p = probabilities(certain(p, delta) if delta else p)
                values = [f(p) for _, _, f in ENTROPIES]
                rows.append(f'{{"{kind}", {n}, {delta!r}, {seed}, {numbers(values)}}}')
    mp.dps = 80
    inc("entropies.inc", rows)
