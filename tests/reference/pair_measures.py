#!/usr/bin/python3
"""Writes distributions/pair_measures.inc: every measure of two members, mostly of different families.

Continuous ones by mpmath's tanh-sinh nodes between cuts and crossings of the densities, at 40 digits;
two levels must agree to 25. Discrete ones by their sums. The formulas are those of the textbooks,
without any care for cancellation: the digits are enough. Parameters are doubles.
"""

import math
import sys
from pathlib import Path

from committed import write
from densities import HALF, UNIT, WHOLE, exact, hexes, log_density_of
from mpmath import binomial, exp, factorial, findroot, inf, log, mp, mpf, sqrt
from mpmath.calculus.quadrature import TanhSinh

mp.dps = 40
ORDERS = {"renyi_divergence": [0.5, 0.9, 1.25], "tsallis_divergence": [0.25, 1.5],
          "alpha_divergence": [-0.5, 0.5, 1.25]}


def e(x):
    """exp, without the exponents of 10⁴⁰ digits that a Gumbel's lower end would have."""
    return mpf(0) if x < -1e7 else exp(x)


def gap(p, q, lp, lq, a):
    """1 − ∫ p^a·q^(1−a), as an integral."""
    return a * p + (1 - a) * q - e(a * lp + (1 - a) * lq)


# What is integrated, and what is done with the integral.
MEASURES = {
    "kl": (lambda p, q, lp, lq, a: p * (lp - lq), None),
    "cross_entropy": (lambda p, q, lp, lq, a: -p * lq, None),
    "jeffreys": (lambda p, q, lp, lq, a: (p - q) * (lp - lq), None),
    "jensen_shannon": (lambda p, q, lp, lq, a: (p * (lp - log((p + q) / 2))
                                                + q * (lq - log((p + q) / 2))) / 2, None),
    "total_variation": (lambda p, q, lp, lq, a: abs(p - q) / 2, None),
    "hellinger": (lambda p, q, lp, lq, a: (sqrt(p) - sqrt(q)) ** 2 / 2, lambda s, a: sqrt(s)),
    "squared_hellinger": (lambda p, q, lp, lq, a: (sqrt(p) - sqrt(q)) ** 2 / 2, None),
    "bhattacharyya": (lambda p, q, lp, lq, a: (sqrt(p) - sqrt(q)) ** 2 / 2,
                      lambda s, a: -log(1 - s)),
    "pearson_chi_square": (lambda p, q, lp, lq, a: q - 2 * p + e(2 * lp - lq), None),
    "neyman_chi_square": (lambda p, q, lp, lq, a: p - 2 * q + e(2 * lq - lp), None),
    "triangular_discrimination": (lambda p, q, lp, lq, a: (p - q) ** 2 / (p + q), None),
    "renyi_divergence": (gap, lambda s, a: log(1 - s) / (a - 1)),
    "tsallis_divergence": (gap, lambda s, a: s / (1 - a)),
    "alpha_divergence": (gap, lambda s, a: s / (a * (1 - a))),
}
ALL = [(name, a) for name in MEASURES for a in ORDERS.get(name, [0.0])]


def of_logs(name, a, lp, lq):
    """The integrand; a density that is 0 has the logarithm −∞."""
    p, q = e(lp), e(lq)
    if p == 0 and q == 0:
        return mpf(0)
    if lp > -inf and lq > -inf:
        return MEASURES[name][0](p, q, lp, lq, mpf(a))
    # Only one has mass: the limits, for the measures that are finite then.
    if name in ("kl", "cross_entropy"):
        return mpf(0) if p == 0 else inf
    if name == "jensen_shannon":
        return (p + q) * log(mpf(2)) / 2
    if name in ("total_variation", "hellinger", "squared_hellinger", "bhattacharyya"):
        return (p + q) / 2
    if name == "triangular_discrimination":
        return p + q
    if name == "pearson_chi_square":
        return q if p == 0 else inf
    if name == "neyman_chi_square":
        return p if q == 0 else inf
    if name == "jeffreys":
        return inf
    finite = 0 < a < 1 or (q > 0 if a > 1 else p > 0)
    return a * p + (1 - a) * q if finite else inf


# ---- members beyond those of pairs.py ----


def two_normals(x):
    f, g = log_density_of("normal", exact((-1.0, 0.5))), log_density_of("normal", exact((2.0, 1.0)))
    return log(mpf(0.25) * exp(f(x)) + mpf(0.75) * exp(g(x)))


def steps(x):
    """A histogram on −2 … 0 … 1 … 3."""
    if not -2 < x < 3:
        return -inf
    return log(mpf(0.25) / 2 if x < 0 else mpf(0.5) if x < 1 else mpf(0.25) / 2)


def density(name, parameters):
    if name == "two_normals":
        return two_normals
    if name == "steps":
        return steps
    inside = {"gamma": (0, inf), "beta": (0, 1), "uniform": parameters[:2]}.get(name, (-inf, inf))
    f = log_density_of(name, exact(parameters))
    return lambda x: f(x) if inside[0] < x < inside[1] else -inf


def mass(name, parameters):
    if name == "poisson":
        rate = mpf(parameters[0])
        return lambda k: k * log(rate) - rate - log(factorial(k))
    trials, probability = {"binomial": parameters, "bernoulli": (1.0, *parameters)}[name]
    n, r = int(trials), mpf(probability)
    return lambda k: (log(binomial(n, k)) + k * log(r) + (n - k) * log(1 - r)) if k <= n else -inf


# ---- integrals of all measures at once ----


def crossings(f, g, places):
    """Where the densities are equal, between two places."""
    found = []
    for low, high in zip(places, places[1:]):
        grid = [low + (high - low) * mpf(i) / 40 + mpf(10) ** -9 for i in range(40)]
        for a, b in zip(grid, grid[1:]):
            ratios = [f(a) - g(a), f(b) - g(b)]
            if any(math.isnan(r) or math.isinf(r) or r == 0 for r in ratios):
                continue
            if (ratios[0] > 0) != (ratios[1] > 0):
                found.append(findroot(lambda x: f(x) - g(x), (a, b), solver="anderson", tol=1e-70))
    return found


def levels(f, g, wanted, places, most):
    """The sums of the wanted measures, level by level."""
    rule = TanhSinh(mp)
    sums = [mpf(0)] * len(wanted)
    for degree in range(1, most + 1):
        for low, high in zip(places, places[1:]):
            for x, weight in rule.get_nodes(low, high, degree, mp.prec):
                lp, lq = f(x), g(x)
                for i, (name, a) in enumerate(wanted):
                    sums[i] += weight * of_logs(name, a, lp, lq)
        yield [s * mpf(2) ** -degree for s in sums]


def integrals(f, g, wanted, places, most=7):
    finite = [x for x in places if math.isfinite(x)]
    places = sorted({*map(mpf, places), *crossings(f, g, list(map(mpf, finite)))})
    last = None
    for values in levels(f, g, wanted, places, most):
        if last and all(abs(v - w) <= mpf(10) ** -13 * abs(v) for v, w in zip(values, last)):
            return values  # the error of a level is about the square of that of the one before
        last = values
    sys.exit("tanh-sinh has not converged")


def sums(f, g, wanted, count):
    logs = [(f(k), g(k)) for k in range(count)]
    return [sum(of_logs(name, a, *pair) for pair in logs) for name, a in wanted]


# ---- the pairs ----

NEAR = 1 + 1e-9
FINE = sorted({*WHOLE, -20, -4, -1, 2, 5, 20})
STEPS = [-2, 0, 1, 3]
LOCAL = ["kl", "cross_entropy", "jeffreys", "jensen_shannon", "total_variation", "hellinger",
         "squared_hellinger", "bhattacharyya", "triangular_discrimination"]
ONE_WAY = [name for name in LOCAL if name != "jeffreys"]  # q has mass where p has none
PAIRS = [
    ("normal", (0.5, 1.5), "laplace", (0.0, 1.0), FINE, LOCAL + ["renyi_divergence"]),
    ("normal", (0.0, 1.0), "logistic", (0.25, 0.5), FINE, LOCAL + ["pearson_chi_square"]),
    ("normal", (0.0, 1.0), "gumbel", (0.5, 1.5), FINE, LOCAL),
    ("normal", (0.25, 1.0), "student_t", (5.0, 0.0, 1.0), FINE, LOCAL + ["pearson_chi_square"]),
    ("laplace", (0.0, 0.75), "logistic", (0.5, 0.5), FINE, list(MEASURES)),
    ("laplace", (0.5, 1.0), "student_t", (3.0, 0.0, 1.0), FINE, LOCAL),
    ("logistic", (0.0, 0.5), "gumbel", (0.0, 1.0), FINE, LOCAL),
    ("gamma", (2.5, 1.25), "normal", (2.0, 2.0), HALF, ONE_WAY),
    ("gamma", (1.0, 1.0), "laplace", (0.5, 1.5), HALF, ONE_WAY + ["pearson_chi_square"]),
    ("gamma", (3.0, 2.0), "gumbel", (1.0, 1.0), HALF, ONE_WAY),
    ("beta", (2.0, 3.5), "uniform", (0.0, 1.0), UNIT, LOCAL + ["pearson_chi_square"]),
    ("beta", (1.5, 2.5), "gamma", (1.25, 2.0), UNIT, ONE_WAY + ["tsallis_divergence"]),
    ("uniform", (0.0, 1.0), "beta", (1.25, 1.5), UNIT, list(MEASURES)),
    ("uniform", (-1.0, 2.0), "normal", (0.0, 1.0), [-1, 0, 2],
     ONE_WAY + ["pearson_chi_square", "renyi_divergence"]),
    ("two_normals", (), "student_t", (4.0, 0.0, 2.0), FINE, LOCAL + ["pearson_chi_square"]),
    ("normal", (1.0, 2.0), "two_normals", (), FINE, LOCAL),
    ("steps", (), "normal", (0.0, 1.5), STEPS, ONE_WAY + ["pearson_chi_square"]),
    ("steps", (), "two_normals", (), STEPS, ONE_WAY + ["renyi_divergence"]),
    ("logistic", (0.0, 1.0), "logistic", (0.0, NEAR), FINE, list(MEASURES)),
    ("student_t", (4.0, 0.0, 1.0), "student_t", (4.0, 0.0, NEAR), FINE, list(MEASURES)),
    ("normal", (0.0, 1.0), "normal", (0.0, NEAR), FINE, list(MEASURES)),
    ("gamma", (2.5, 1.0), "gamma", (2.5, NEAR), HALF, list(MEASURES)),
    ("poisson", (3.0,), "binomial", (40.0, 0.1), 200, []),
    ("binomial", (12.0, 0.25), "poisson", (2.5,), 200, ONE_WAY + ["pearson_chi_square"]),
    ("bernoulli", (0.25,), "poisson", (0.5,), 200, ONE_WAY + ["renyi_divergence"]),
    ("poisson", (3.0,), "poisson", (3.0 * NEAR,), 200, list(MEASURES)),
    ("binomial", (20.0, 0.3), "binomial", (20.0, 0.5), 21, list(MEASURES)),
]
BOUNDED = ["jensen_shannon", "total_variation", "hellinger", "squared_hellinger", "bhattacharyya",
           "triangular_discrimination"]


def widened(places, name, other):
    """Where q has mass outside of the support of p it counts too, in all that are integrated."""
    if {name, other} & {"normal", "laplace", "logistic", "gumbel", "student_t", "two_normals"}:
        return sorted({*places, *FINE})
    return sorted({*places, *HALF}) if "gamma" in (name, other) else places


def rows_of(name, p, other, q, places, names):
    wanted = [(m, a) for m, a in ALL if m in (names or BOUNDED)
              or m in ORDERS and 0 < a < 1]  # between 0 and 1 always finite
    if isinstance(places, int):
        values = sums(mass(name, p), mass(other, q), wanted, places)
    else:
        values = integrals(density(name, p), density(other, q), wanted,
                           widened(places, name, other))
    for (measure, a), value in zip(wanted, values):
        finish = MEASURES[measure][1]
        value = finish(value, mpf(a)) if finish else value
        yield (f'    {{"{measure}", {float(a).hex()}, "{name}", {hexes(p)}, "{other}", {hexes(q)}, '
               f'{float(value).hex()}}},')


if __name__ == "__main__":
    rows = []
    for pair in PAIRS:
        print(pair[:4], file=sys.stderr, flush=True)
        rows += rows_of(*pair)
    header = "// Written by pair_measures.py: measure, order, p, q, value in nats or as it is.\n"
    target = Path(__file__).parent / "distributions" / "pair_measures.inc"
    write(target, header + "\n".join(rows) + "\n")
