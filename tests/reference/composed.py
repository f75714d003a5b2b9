#!/usr/bin/python3
"""Writes distributions/mixture.inc and distributions/histogram.inc: their functions in mpmath.

The rows are those of families.py, with the member's number in the place of parameters; the members
stand in the same order in tests/core/distributions/accuracy.test.cpp. Sums of the textbooks'
densities and tails; quantiles by bisection, entropies by quadrature or sums, at 40 digits.
"""

from pathlib import Path

from committed import write
from densities import exact, log_density_of
from mpmath import binomial, erfc, exp, expm1, factorial, inf, log, mp, mpf, quad, sqrt

mp.dps = 40
here = Path(__file__).parent / "distributions"


def normal_tails(m, s, x):
    z = (x - m) / s / sqrt(mpf(2))
    return erfc(-z) / 2, erfc(z) / 2


def exponential_tails(rate, x):
    return (-expm1(-rate * x), exp(-rate * x)) if x > 0 else (mpf(0), mpf(1))


def laplace_tails(m, s, x):
    part = exp(-abs(x - m) / s) / 2
    return (part, 1 - part) if x < m else (1 - part, part)


def uniform_tails(a, b, x):
    share = min(max((x - a) / (b - a), mpf(0)), mpf(1))
    return share, 1 - share


def density(name, parameters):
    low, high = {"gamma": (0, inf), "uniform": parameters}.get(name, (-inf, inf))
    f = log_density_of(name, exact(parameters))
    return lambda x: exp(f(x)) if low <= x <= high else mpf(0)


TAILS = {"normal": normal_tails, "laplace": laplace_tails, "uniform": uniform_tails,
         "gamma": lambda _, rate, x: exponential_tails(rate, x)}
MOMENTS = {"normal": lambda m, s: (m, s**2), "laplace": lambda m, s: (m, 2 * s**2),
           "uniform": lambda a, b: ((a + b) / 2, (b - a) ** 2 / 12),
           "gamma": lambda a, r: (a / r, a / r**2)}

# Weights and components, the range of the quantiles, and where the entropy's integral is cut.
MIXTURES = [
    ([(0.25, "normal", (-1.0, 0.5)), (0.75, "normal", (2.0, 1.0))], [-40, -3, -1, 0, 2, 5, 45]),
    ([(0.5, "laplace", (0.0, 1.0)), (0.5, "normal", (0.5, 3.0))], [-90, -10, 0, 0.5, 10, 90]),
    ([(1 - 2.0**-10, "normal", (0.0, 1.0)), (2.0**-10, "normal", (5.0, 1e-3))],
     [-40, -4, 0, 3, 4.99, 5, 5.01, 8, 40]),
    ([(0.5, "gamma", (1.0, 1.0)), (0.5, "uniform", (2.0, 3.0))], [0, 2, 3, 100]),
]
# Weights of a Poisson and of a binomial.
COUNTS = (0.25, 3.0, 0.75, 10, 0.5)
HISTOGRAMS = [
    ([-1.0, 0.0, 0.5, 2.0, 4.0], [0.25, 0.0, 0.5, 0.25]),
    ([0.0, 1e-9, 1.0, 1e9], [2.0**-30, 0.5, 0.5 - 2.0**-30]),
    ([1000.0, 1000.5, 1001.0, 1002.0], [0.125, 0.75, 0.125]),
]
SHARES = [1e-12, 1e-6, 0.01, 0.1, 0.4, 0.5, 0.7, 0.9, 0.999]


def literal(value):
    return "infinity" if value == inf else float(value).hex()


def row(function, member, argument, value, least):
    size = float(max(abs(value), mpf(least)))
    return (f"{{{function}, {{{float(member).hex()}}}, {float(argument).hex()}, {literal(value)}, "
            f"{size:.3g}}},\n")


def bisected(f, low, high):
    """Where an increasing f passes 0."""
    low, high = mpf(low), mpf(high)
    for _ in range(160):
        middle = (low + high) / 2
        low, high = (middle, high) if f(middle) < 0 else (low, middle)
    return high


def functions_at(member, x, log_density, tails):
    yield row("log_density", member, x, log_density, 1)
    for name, tail in zip(("cdf", "survival"), tails):
        if 1e-290 < tail < 1:
            yield row(name, member, x, tail, 0)


def quantiles(member, tails, f, low, high):
    for u in SHARES:
        for name, x in (("quantile", bisected(lambda x: tails(x)[0] - mpf(u), low, high)),
                        ("upper_quantile", bisected(lambda x: mpf(u) - tails(x)[1], low, high))):
            # What a relative step of the tail is worth in x.
            yield row(name, member, u, x, mpf(u) / f(x) if f(x) > 0 else 0)


def mixture_rows(member, components, cuts):
    parts = [(mpf(w), density(name, v), TAILS[name], exact(v)) for w, name, v in components]
    f = lambda x: sum(w * d(x) for w, d, _, _ in parts)
    tails = lambda x: [sum(w * t(*v, x)[side] for w, _, t, v in parts) for side in (0, 1)]
    low, high = cuts[0], cuts[-1]
    for x in [*cuts[1:-1], *(cuts[0] + (cuts[-1] - cuts[0]) * i / 16 for i in range(1, 16))]:
        x = mpf(float(x))
        yield from functions_at(member, x, log(f(x)), tails(x))
    yield from quantiles(member, tails, f, low, high)
    moments = [(mpf(w), *MOMENTS[name](*exact(v))) for w, name, v in components]
    mean = sum(w * m for w, m, _ in moments)
    variance = sum(w * (s + (m - mean) ** 2) for w, m, s in moments)
    yield row("mean", member, 0, mean, max(abs(m) for _, m, _ in moments))
    yield row("variance", member, 0, variance, 0)
    term = lambda x: -f(x) * log(f(x)) if f(x) > 0 else mpf(0)
    yield row("entropy", member, 0, quad(term, cuts, maxdegree=9), 1)


def count_rows(member):
    weight, rate, other, trials, probability = map(mpf, COUNTS)
    f = lambda k: (weight * exp(-rate) * rate**k / factorial(k)
                   + other * binomial(trials, k) * probability**k * (1 - probability) ** (trials - k)
                   * (1 if k <= trials else 0))
    masses = [f(mpf(k)) for k in range(160)]
    for k in (0, 1, 3, 5, 9, 10, 11, 20, 60):
        yield from functions_at(member, k, log(masses[k]), (sum(masses[: k + 1]), sum(masses[k + 1:])))
    for u in SHARES:
        first = next(k for k in range(160) if sum(masses[: k + 1]) >= u)
        above = next(k for k in range(160) if sum(masses[k + 1:]) <= u)
        yield row("quantile", member, u, mpf(first), 0)
        yield row("upper_quantile", member, u, mpf(above), 0)
    mean = sum(k * m for k, m in enumerate(masses))
    yield row("mean", member, 0, mean, 0)
    yield row("variance", member, 0, sum(m * (k - mean) ** 2 for k, m in enumerate(masses)), 0)
    yield row("mode", member, 0, mpf(max(range(160), key=lambda k: masses[k])), 0)
    yield row("entropy", member, 0, -sum(m * log(m) for m in masses), 0)


def histogram_rows(member, edges, masses):
    bins = [(mpf(a), mpf(b), mpf(m)) for a, b, m in zip(edges, edges[1:], masses)]
    f = lambda x: next((m / (b - a) for a, b, m in bins if a <= x < b), mpf(0))
    share = lambda x, a, b: min(max((x - a) / (b - a), mpf(0)), mpf(1))
    tails = lambda x: [sum(m * share(x, a, b) for a, b, m in bins),
                       sum(m * (1 - share(x, a, b)) for a, b, m in bins)]
    for a, b, m in bins:
        for x in {a, a + (b - a) / 8, a + (b - a) * 3 / 4}:
            x = mpf(float(x))
            if m > 0:
                yield from functions_at(member, x, log(f(x)), tails(x))
    yield from quantiles(member, tails, f, edges[0], edges[-1])
    mean = sum(m * (a + b) / 2 for a, b, m in bins)
    square = sum(m * ((b - a) ** 2 / 12 + ((a + b) / 2 - mean) ** 2) for a, b, m in bins)
    yield row("mean", member, 0, mean, 0)
    yield row("variance", member, 0, square, 0)
    best = max((b for b in bins), key=lambda b: b[2] / (b[1] - b[0]))
    yield row("mode", member, 0, best[0], 0)
    yield row("entropy", member, 0, -sum(m * log(m / (b - a)) for a, b, m in bins if m > 0), 1)


HEADER = ("// Written by composed.py: function, member, argument, value, and the size errors are "
          "relative to.\n")
mixtures = [line for i, each in enumerate(MIXTURES) for line in mixture_rows(i, *each)]
mixtures += count_rows(len(MIXTURES))
histograms = [line for i, each in enumerate(HISTOGRAMS) for line in histogram_rows(i, *each)]
write(here / "mixture.inc", HEADER + "".join(mixtures))
write(here / "histogram.inc", HEADER + "".join(histograms))
