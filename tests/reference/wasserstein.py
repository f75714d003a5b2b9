#!/usr/bin/python3
"""Writes distributions/wasserstein.inc: Wasserstein's distances in mpmath at 30 digits.

W₁ as the integral of |F − G| between the places where the two cross; W₂ as that of the squared
difference of quantiles, of families whose quantiles are formulas. Parameters are doubles.
"""

import math
import sys
from pathlib import Path

from committed import write
from densities import exact, hexes
from mpmath import (acos, betainc, binomial, cos, erfc, erfinv, exp, factorial, findroot,
                    gammainc, inf, log, mp, mpf, quad, sqrt)

mp.dps = 30


def normal_quantile(u):
    if u < mpf(10) ** -300:
        return -sqrt(-2 * log(u))  # a node of no weight
    with mp.workdps(30 + int(-mp.log10(u))):
        return -sqrt(mpf(2)) * erfinv(1 - 2 * u)


def distance_functions(name, parameters):
    """cdf, survival, and the quantile of u < ½ and of the same share above, where there is one."""
    v = exact(parameters)
    if name == "normal":
        m, s = v
        root = normal_quantile
        return (lambda x: erfc((m - x) / s / sqrt(mpf(2))) / 2,
                lambda x: erfc((x - m) / s / sqrt(mpf(2))) / 2,
                lambda u: m + s * root(u), lambda u: m - s * root(u))
    if name == "laplace":
        m, s = v
        half = lambda z: exp(-z) / 2 if z > 0 else 1 - exp(z) / 2
        return (lambda x: half((m - x) / s), lambda x: half((x - m) / s),
                lambda u: m + s * log(2 * u), lambda u: m - s * log(2 * u))
    if name == "logistic":
        m, s = v
        return (lambda x: 1 / (1 + exp((m - x) / s)), lambda x: 1 / (1 + exp((x - m) / s)),
                lambda u: m + s * log(u / (1 - u)), lambda u: m - s * log(u / (1 - u)))
    if name == "gumbel":
        m, s = v
        growth = lambda x: exp(min((m - x) / s, mpf(20)))  # exp(−exp(20)) is nothing
        return (lambda x: exp(-growth(x)), lambda x: -mp.expm1(-growth(x)),
                lambda u: m - s * log(-log(u)), lambda u: m - s * log(-mp.log1p(-u)))
    if name == "gamma":
        a, r = v
        inside = lambda x: max(r * x, mpf(0))
        lower = (lambda u: -mp.log1p(-u) / r) if a == 1 else None
        return (lambda x: gammainc(a, 0, inside(x), regularized=True),
                lambda x: gammainc(a, inside(x), inf, regularized=True),
                lower, lambda u: -log(u) / r)
    if name == "beta":
        a, b = v
        inside = lambda x: min(max(x, mpf(0)), mpf(1))
        return (lambda x: betainc(a, b, 0, inside(x), regularized=True),
                lambda x: betainc(b, a, 0, 1 - inside(x), regularized=True),
                (lambda u: 1 - (1 - u) ** (1 / b)) if a == 1 else None,
                lambda u: 1 - u ** (1 / b))
    if name == "uniform":
        a, b = v
        share = lambda x: min(max((x - a) / (b - a), mpf(0)), mpf(1))
        return (share, lambda x: 1 - share(x), lambda u: a + u * (b - a),
                lambda u: b - u * (b - a))
    if name == "student_t":
        n, m, s = v
        # The cdf of 2 degrees, and the quantile of 4.
        size = lambda z: sqrt(2 + z * z)
        half = lambda z: 1 / (size(z) * (size(z) + z)) if z > 0 else 1 - half(-z) if z < 0 else mpf(0.5)
        # Shaw 2006, Sampling Student's T distribution.
        far = lambda u: 2 * sqrt(cos(acos(sqrt(4 * u * (1 - u))) / 3) / sqrt(4 * u * (1 - u)) - 1)
        return (lambda x: half((m - x) / s), lambda x: half((x - m) / s),
                (lambda u: m - s * far(u)) if n == 4 else None, lambda u: m + s * far(u))
    raise ValueError(name)


def masses(name, parameters):
    v = exact(parameters)
    if name == "poisson":
        return [exp(k * log(v[0]) - v[0]) / factorial(k) for k in range(150)]
    n, r = (v[0], v[1]) if name == "binomial" else (mpf(1), v[0])
    return [binomial(n, k) * r**k * (1 - r) ** (n - k) for k in range(int(n) + 1)]


def crossing(f, low, high):
    """Where f changes its sign, or nothing."""
    low, high = low + (high - low) * mpf("1e-12"), high - (high - low) * mpf("1e-12")
    if (f(low) > 0) == (f(high) > 0):
        return []
    return [findroot(f, (low, high), solver="anderson", tol=1e-50)]


def split(f, places):
    """The places and the crossings of f between them."""
    found = []
    for low, high in zip(places, places[1:]):
        if math.isinf(low) or math.isinf(high):
            continue
        grid = [low + (high - low) * mpf(i) / 17 for i in range(18)]
        for a, b in zip(grid, grid[1:]):
            found += crossing(f, a, b)
    return sorted({*places, *found})


def first_order(p, q, places):
    (f, above_f, *_), (g, above_g, *_) = p, q

    def moved(x):
        return g(x) - f(x) if x < 0 else above_f(x) - above_g(x)

    cuts = split(moved, [mpf(x) for x in places])
    return sum(abs(quad(moved, [a, b], maxdegree=8)) for a, b in zip(cuts, cuts[1:]))


def second_order(p, q):
    def square(way):
        return quad(lambda u: (p[way](u) - q[way](u)) ** 2, [0, mpf("1e-6"), mpf("0.01"), 0.5],
                    maxdegree=8)

    return sqrt(square(2) + square(3))


def steps_and_density(p, q, order):
    """p on whole numbers: each mass is moved to its stretch of q's quantiles."""
    total, below = mpf(0), mpf(0)
    above = sum(p)
    for k, mass in enumerate(p):
        u, above = below, above - mass
        below += mass
        pieces = [(max(a, mpf(0)), min(b, mpf(1) / 2), 2) for a, b in [(u, below)]]
        pieces += [(max(above, mpf(0)), min(above + mass, mpf(1) / 2), 3)]
        for a, b, way in pieces:
            if a >= b or b - a < mpf(10) ** -28:
                continue
            gap = lambda s: q[way](s) - k
            cuts = [a, *crossing(gap, a, b), b]
            total += sum(quad(lambda s: abs(gap(s)) ** order, [c, d], maxdegree=8)
                         for c, d in zip(cuts, cuts[1:]))
    return total ** (mpf(1) / order)


def steps_and_steps(p, q, order):
    """Both on whole numbers: the masses are moved in their order."""
    p, q, total = list(p), list(q), mpf(0)
    i = j = 0
    while i < len(p) and j < len(q):
        mass = min(p[i], q[j])
        total += mass * abs(mpf(i) - j) ** order
        p[i], q[j] = p[i] - mass, q[j] - mass
        i, j = (i + 1, j) if p[i] == 0 else (i, j + 1)
    return total ** (mpf(1) / order)


WHOLE = [-inf, -100, -20, -5, -2, 0, 1, 3, 10, 50, inf]
FIRST = [
    ("normal", (0.5, 1.5), "laplace", (0.0, 1.0), WHOLE),
    ("normal", (0.0, 1.0), "student_t", (2.0, 0.25, 1.0), WHOLE),
    ("logistic", (0.0, 1.0), "gumbel", (-0.5, 1.25), WHOLE),
    ("laplace", (0.0, 2.0), "uniform", (-1.0, 4.0), [-inf, -20, -1, 0, 1, 4, 20, inf]),
    ("gamma", (2.5, 1.0), "normal", (2.0, 2.0), [-inf, -20, 0, 1, 2, 5, 20, 100, inf]),
    ("gamma", (0.5, 0.5), "beta", (0.5, 2.0), [0, 0.01, 0.2, 1, 5, 20, 100, inf]),
    ("beta", (2.0, 3.5), "uniform", (0.0, 1.0), [0, 0.2, 0.5, 0.8, 1]),
    ("student_t", (2.0, 0.0, 1.0), "student_t", (2.0, 1.0, 2.0),
     [-inf, -1e6, -1e4, -1000, *WHOLE[1:-1], 1000, 1e4, 1e6, inf]),
]
SECOND = [
    ("normal", (0.5, 1.5), "laplace", (0.0, 1.0)),
    ("normal", (0.0, 1.0), "student_t", (4.0, 0.25, 1.0)),
    ("logistic", (0.0, 1.0), "gumbel", (-0.5, 1.25)),
    ("laplace", (0.0, 2.0), "uniform", (-1.0, 4.0)),
    ("gamma", (1.0, 0.5), "normal", (2.0, 2.0)),
    ("beta", (1.0, 2.5), "gamma", (1.0, 3.0)),
    ("uniform", (0.0, 1.0), "beta", (1.0, 4.0)),
]
MIXED = [  # whole numbers and a density
    ("poisson", (3.0,), "normal", (3.0, 1.75)),
    ("binomial", (10.0, 0.25), "gamma", (1.0, 0.5)),
    ("bernoulli", (0.25,), "uniform", (0.0, 1.0)),
]
COUNTS = [
    ("poisson", (3.0,), "binomial", (12.0, 0.25)),
    ("bernoulli", (0.25,), "poisson", (0.5,)),
    ("binomial", (20.0, 0.5), "binomial", (30.0, 0.5)),
]

rows = []


def row(order, name, p, other, q, value):
    print(f"W{order} of {name} and {other}", file=sys.stderr, flush=True)
    rows.append(f'    {{{order}, "{name}", {hexes(p)}, "{other}", {hexes(q)}, '
                f"{float(value).hex()}}},")


for name, p, other, q, places in FIRST:
    row(1, name, p, other, q,
        first_order(distance_functions(name, p), distance_functions(other, q), places))
for name, p, other, q in SECOND:
    row(2, name, p, other, q, second_order(distance_functions(name, p),
                                           distance_functions(other, q)))
for order in (1, 2):
    for name, p, other, q in MIXED:
        row(order, name, p, other, q,
            steps_and_density(masses(name, p), distance_functions(other, q), order))
    for name, p, other, q in COUNTS:
        row(order, name, p, other, q, steps_and_steps(masses(name, p), masses(other, q), order))

header = "// Written by wasserstein.py: order, family and parameters of p, of q, the distance.\n"
write(Path(__file__).parent / "distributions" / "wasserstein.inc", header + "\n".join(rows) + "\n")
