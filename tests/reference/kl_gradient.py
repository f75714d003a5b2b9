#!/usr/bin/python3
"""Writes distributions/kl_gradient.inc: the slopes of KL(p‖q) by the parameters of p and of q.

Within a family mpmath differentiates the closed form at 50 digits, by as many more digits as its
steps take; also for parameters that differ by factors 1 + 1e-3 … 1 + 1e-9, where the slopes are as
small. Between families it integrates p·score_q and p·score_p·log(p/q) at 25 digits, where a score is
the derivative of the log-density.
"""

import random
from pathlib import Path

from committed import write
from densities import HALF, UNIT, WHOLE, exact, hexes, log_density_of
from kl_forms import bernoulli, betas, binomial, gammas, gumbel, laplace, normal, poisson
from mpmath import diff, exp, mp, mpf, quad

mp.dps = 50
random.seed(20261122)


def size(decades=2):
    return 10 ** random.uniform(-decades, decades)


def place():
    return random.gauss(0, 1) * size()


FAMILIES = {
    "normal": (normal, lambda: (place(), size())),
    "laplace": (laplace, lambda: (place(), size())),
    "gumbel": (gumbel, lambda: (random.gauss(0, 3), 10 ** random.uniform(-0.7, 0.7))),
    "gamma": (gammas, lambda: (size(), size())),
    "beta": (betas, lambda: (size(), size())),
    "bernoulli": (bernoulli, lambda: (random.random(),)),
    "binomial": (binomial, lambda: (float(random.randint(1, 1000)), random.random())),
    "poisson": (poisson, lambda: (size(),)),
}
FIXED = {"binomial": 1}  # so many leading parameters are the same in q, and have no slope


def slots(values, first=0):
    """Three numbers, those before `first` and those that are not there NaN."""
    shown = ["nan"] * first + [float(v).hex() for v in values]
    return "{" + ", ".join(shown + ["nan"] * (3 - len(shown))) + "}"


def row(name, p, other, q, slopes_p, slopes_q):
    return (f'    {{"{name}", {hexes(p)}, "{other}", {hexes(q)},\n'
            f'     {slopes_p}, {slopes_q}}},')


def slopes_of(form, p, q, fixed, side):
    """The partial derivatives by the free parameters of one side."""
    given = [list(exact(p)), list(exact(q))]

    def moved(i):
        def price(x):
            sides = [given[0][:], given[1][:]]
            sides[side][i] = x
            return form(*sides)
        return price
    return [diff(moved(i), given[side][i]) for i in range(fixed, len(p))]


rows = []
for name, (form, member) in FAMILIES.items():
    fixed = FIXED.get(name, 0)
    pairs = []
    for _ in range(12):
        p, q = member(), member()
        pairs.append((p, p[:fixed] + q[fixed:]))
    for delta in [1e-3, 1e-6, 1e-9]:
        for _ in range(3):
            p = member()
            near = tuple(x * (1 - random.random() * delta) for x in p[fixed:])
            pairs.append((p, p[:fixed] + near))
    for p, q in pairs:
        rows.append(row(name, p, name, q, *(slots(slopes_of(form, p, q, fixed, side), fixed)
                                            for side in (0, 1))))


def score_of(name, v, i):
    """∂/∂parameter of the log-density, as a function of x."""
    def at(x):
        return diff(lambda u: log_density_of(name, v[:i] + (u,) + v[i + 1:])(x), v[i])
    return at


def by_quadrature(name, p, other, q, points):
    p, q = exact(p), exact(q)
    f, g = log_density_of(name, p), log_density_of(other, q)

    def mean(statistic):
        def integrand(x):
            y = f(x)
            return exp(y) * statistic(x, y) if y > -200 else mpf(0)
        return quad(integrand, points, maxdegree=6)

    def by_p(score):
        return mean(lambda x, y: score(x) * (y - g(x)))

    def by_q(score):
        return -mean(lambda x, y: score(x))
    return ([by_p(score_of(name, p, i)) for i in range(len(p))],
            [by_q(score_of(other, q, i)) for i in range(len(q))])


mp.dps = 25
MIXED = [
    ("normal", (0.5, 1.5), "laplace", (0.5, 1.25), WHOLE),
    ("laplace", (0.0, 0.75), "normal", (0.0, 1.0), WHOLE),
    ("normal", (0.25, 0.5), "student_t", (3.0, 0.0, 1.0), WHOLE),
    ("logistic", (0.5, 0.5), "logistic", (0.0, 1.0), WHOLE),
    ("gumbel", (0.0, 0.75), "logistic", (0.0, 1.0), WHOLE),
    ("gamma", (2.5, 1.25), "normal", (0.0, 1.0), HALF),
    ("beta", (2.0, 3.5), "gamma", (1.5, 0.5), UNIT),
]
for name, p, other, q, points in MIXED:
    if name == "laplace" or other == "laplace":  # the kinks, of the scores too
        points = sorted({*points, p[0], q[0]})
    slopes_p, slopes_q = by_quadrature(name, p, other, q, points)
    rows.append(row(name, p, other, q, slots(slopes_p), slots(slopes_q)))

header = "// Written by kl_gradient.py: p, q, the slopes by the parameters of p, of q; NaN for none.\n"
write(Path(__file__).parent / "distributions" / "kl_gradient.inc", header + "\n".join(rows) + "\n")
