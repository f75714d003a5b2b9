#!/usr/bin/python3
"""Writes transport.inc: W1, energy distance and their gradients, by other formulas than the core's.

W1 is the integral of |F^-1 - G^-1| over the quantiles, energy distance the root of
2 E|X-Y| - E|X-X'| - E|Y-Y'|, both in mpmath at 50 digits; the slope of W1 is a difference quotient
with a step of 1e-30 of mass, moved from the largest position. Probabilities are multiples of 2^-52
that sum to 1 exactly, so that all the definitions agree to the last digit.
"""

import random
from pathlib import Path

from committed import write
from mpmath import mp, mpf, sqrt

mp.dps = 50
ONE = 2**52
random.seed(20261121)


def weights(n, share_of_zeros):
    raw = [0.0 if random.random() < share_of_zeros else random.expovariate(1) for _ in range(n)]
    raw[random.randrange(n)] += 1
    whole = [int(x / sum(raw) * ONE) for x in raw]
    whole[whole.index(max(whole))] += ONE - sum(whole)
    return whole


def neighbour(w, delta):
    """Weights that differ from w by factors of about 1 + delta."""
    moved = [max(0, x + int(x * delta * random.gauss(0, 1))) for x in w]
    moved[moved.index(max(moved))] += ONE - sum(moved)
    return moved


def wasserstein(p, q, x):
    order = sorted(range(len(x)), key=lambda i: x[i])
    left, right = [[p[i], x[i]] for i in order], [[q[i], x[i]] for i in order]
    work, i, j = mpf(0), 0, 0
    while i < len(left) and j < len(right):
        carried = min(left[i][0], right[j][0])
        work += carried * abs(mpf(left[i][1]) - mpf(right[j][1]))
        left[i][0] -= carried
        right[j][0] -= carried
        i += left[i][0] == 0
        if j < len(right):
            j += right[j][0] == 0
    return work


def mean_distance(p, q, x):
    return sum(a * b * abs(mpf(s) - mpf(t)) for a, s in zip(p, x) for b, t in zip(q, x))


def energy(p, q, x):
    square = 2 * mean_distance(p, q, x) - mean_distance(p, p, x) - mean_distance(q, q, x)
    return sqrt(square) if square > 0 else mpf(0)


def wasserstein_slopes(p, q, x):
    last, step = x.index(max(x)), mpf("1e-30")
    start, slopes = wasserstein(p, q, x), []
    for i in range(len(x)):
        moved = list(p)
        moved[i] += step
        moved[last] -= step
        slopes.append((wasserstein(moved, q, x) - start) / step)
    return slopes


def energy_slopes(p, q, x):
    size = energy(p, q, x)
    raw = [sum((b - a) * abs(mpf(s) - mpf(t)) for a, b, t in zip(p, q, x)) / size for s in x]
    return [slope - raw[x.index(max(x))] for slope in raw]


def crossing(p, q, x):
    """Whether F = G across some gap: there W1 has a kink and no slope."""
    total = 0
    for i in sorted(range(len(x)), key=lambda i: x[i])[:-1]:
        total += p[i] - q[i]
        if total == 0:
            return True
    return p[x.index(max(x))] == 0


def positions(kind, n):
    return {
        "steps": lambda: [float(i) for i in range(n)],
        "spread": lambda: [random.gauss(0, 1) * 10 ** random.uniform(-3, 3) for _ in range(n)],
        "ties": lambda: [float(random.randrange(n // 2 + 1)) / 8 for _ in range(n)],
        "far": lambda: [1e9 + random.random() for _ in range(n)],
    }[kind]()


def hexes(values):
    return "{" + ", ".join(float(value).hex() for value in values) + "}"


def case(n, delta, kind):
    while True:
        w = weights(n, 0.2 if n > 4 else 0)
        v = neighbour(w, delta) if delta else weights(n, 0.2 if n > 4 else 0)
        x = positions(kind, n)
        p, q = [mpf(a) / ONE for a in w], [mpf(b) / ONE for b in v]
        if len(set(x)) > 1 and wasserstein(p, q, x) > 0 and not (kind != "ties" and crossing(p, q, x)):
            break
    slopes = [] if kind == "ties" else wasserstein_slopes(p, q, x)
    return (
        f"    {{{delta or 1:g},\n     {hexes(p)},\n     {hexes(q)},\n     {hexes(x)},\n"
        f"     {float(wasserstein(p, q, x)).hex()}, {float(energy(p, q, x)).hex()},\n"
        f"     {hexes(slopes)},\n     {hexes(energy_slopes(p, q, x))}}},\n"
    )


cases = [
    case(n, delta, kind)
    for n in (2, 5, 24)
    for delta in (0, 1e-2, 1e-4, 1e-6, 1e-8)
    for kind in ("steps", "spread", "ties", "far")
]
write(
    Path(__file__).with_suffix(".inc"),
    "// Written by transport.py: δ, p, q, positions, W1, energy distance, ∂W1/∂p (empty at ties), ∂E/∂p.\n"
    + "".join(cases),
)
