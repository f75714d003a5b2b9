#!/usr/bin/python3
"""Writes distributions/pairs.inc: KL between two members, in mpmath at 50 digits.

Members of one family by the textbook's closed form, over the parameter space, and with parameters
that differ by factors 1 + 1e-1 … 1 + 1e-12, where that form needs all of the 50 digits. Members of
different families by mpmath's quadrature at 25 digits. Parameters are doubles.
"""

import random
from pathlib import Path

from committed import write
from densities import HALF, UNIT, WHOLE, exact, hexes, log_density_of
from kl_forms import (bernoulli, betas, binomial, cauchy, gammas, gumbel, laplace, normal, poisson,
                      uniform)
from mpmath import exp, isinf, mp, mpf, quad

mp.dps = 50
random.seed(20261121)


def size():
    return 10 ** random.uniform(-3, 3)


def place():
    return random.gauss(0, 1) * size()


def near(x, delta):
    return x * (1 + delta * random.choice([-1, 1]))


# name: the form, a random member, a member near another
FAMILIES = {
    "normal": (normal, lambda: (place(), size())),
    "laplace": (laplace, lambda: (place(), size())),
    "gumbel": (gumbel, lambda: (random.gauss(0, 3), 10 ** random.uniform(-1, 1))),
    "gamma": (gammas, lambda: (size(), size())),
    "beta": (betas, lambda: (size(), size())),
    "student_t": (cauchy, lambda: (1.0, place(), size())),
    "bernoulli": (bernoulli, lambda: (random.random(),)),
    "binomial": (binomial, lambda: (float(random.randint(1, 1000)), random.random())),
    "poisson": (poisson, lambda: (size(),)),
}
FIXED = {"student_t": 1, "binomial": 1}  # so many leading parameters are the same in q
DELTAS = [1e-1, 1e-3, 1e-6, 1e-9, 1e-12]


def row(name, p, other, q, value):
    text = "infinity" if isinf(value) else float(value).hex()
    return f'    {{"{name}", {hexes(p)}, "{other}", {hexes(q)}, {text}}},'


def row_of(name, p, q):
    form = FAMILIES[name][0]
    value = form(exact(p), exact(q))
    return row(name, p, name, q, mpf(0) if p == q else value)


def within(name, values):
    """A probability that has left [0, 1] comes back."""
    last = values[-1]
    return values[:-1] + (min(last, 1.0),) if name in ("bernoulli", "binomial") else values


rows = []
for name, (form, member) in FAMILIES.items():
    fixed = FIXED.get(name, 0)
    for _ in range(25):
        p, q = member(), member()
        rows.append(row_of(name, p, p[:fixed] + q[fixed:]))
    for delta in DELTAS:
        for _ in range(3):
            p = member()
            q = p[:fixed] + tuple(near(x, delta) for x in p[fixed:])
            rows.append(row_of(name, p, within(name, q)))
        p = member()  # one parameter only
        k = random.randrange(fixed, len(p))
        q = p[:k] + (near(p[k], delta),) + p[k + 1:]
        rows.append(row_of(name, p, within(name, q)))
for low, high, more in [(0.0, 1.0, 1e-9), (-3.0, 5.0, 1e-3), (0.0, 1e-300, 1e-301), (1.0, 2.0, 1e3)]:
    rows.append(row("uniform", (low, high), "uniform", (low - more, high + more),
                    uniform(exact((low, high)), exact((low - more, high + more)))))
# Borders, where PyTorch 1.13 has NaN: NUMERICS, section 5.
for name, p, q in [("poisson", (0.0,), (0.5,)), ("poisson", (0.0,), (0.0,)),
                   ("bernoulli", (0.0,), (0.3,)), ("bernoulli", (1.0,), (1.0,)),
                   ("binomial", (0.0, 0.5), (0.0, 0.1)), ("normal", (0.0, 1.0), (0.0, 1.000000001)),
                   ("gamma", (1e6, 1.0), (1000001.0, 1.000001)), ("beta", (1.0, 1.0), (1e-3, 1.0))]:
    rows.append(row_of(name, p, q))


# Different families, by quadrature of p·(log p − log q).
def by_quadrature(name, p, other, q, points):
    mp.dps = 25
    f, g = log_density_of(name, exact(p)), log_density_of(other, exact(q))

    def integrand(x):
        y = f(x)
        return exp(y) * (y - g(x)) if y > -5000 else mpf(0)

    value = quad(integrand, points, maxdegree=7)
    mp.dps = 50
    return value


MIXED = [
    ("normal", (0.5, 1.5), WHOLE, ["laplace", "logistic", "gumbel", "student_t"]),
    ("laplace", (0.0, 0.75), WHOLE, ["normal", "logistic", "gumbel", "student_t"]),
    ("logistic", (0.5, 0.5), WHOLE, ["normal", "laplace", "gumbel", "student_t"]),
    ("gumbel", (0.0, 0.75), WHOLE, ["normal", "laplace", "logistic", "student_t"]),
    ("gamma", (2.5, 1.25), HALF, ["normal", "laplace", "logistic", "gumbel", "student_t"]),
    ("beta", (2.0, 3.5), UNIT, ["normal", "laplace", "gumbel", "gamma", "uniform", "student_t"]),
    ("uniform", (0.0, 1.0), UNIT, ["normal", "laplace", "gumbel", "gamma", "beta", "student_t"]),
    ("student_t", (6.0, 0.0, 1.0), WHOLE, ["normal", "laplace", "logistic"]),
]
TARGETS = {
    "normal": (0.0, 1.0), "laplace": (0.5, 1.25), "logistic": (0.0, 1.0), "gumbel": (0.5, 1.5),
    "gamma": (1.5, 0.5), "beta": (1.5, 1.5), "uniform": (0.0, 1.0), "student_t": (3.0, 0.0, 1.0),
}
for name, p, points, others in MIXED:
    for other in others:
        q = TARGETS[other]
        rows.append(row(name, p, other, q, by_quadrature(name, p, other, q, points)))

header = "// Written by pairs.py: family and parameters of p, of q, KL(p‖q) in nats.\n"
write(Path(__file__).parent / "distributions" / "pairs.inc", header + "\n".join(rows) + "\n")
