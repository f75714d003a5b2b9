#!/usr/bin/python3
"""Expected values for what tests/bindings ask of distributions, one call a line: mpmath at 30 digits on the exact doubles.

Written from the textbooks' densities, with no regard to how the core computes them. Each line has the bound within which
an answer must be, relative to the value. SciPy is asked, too, where it has the family: it must agree to 1e-9.
"""

import json
from pathlib import Path

import scipy.stats
from committed import write
from mpmath import betainc, binomial, erfc, exp, factorial, floor, fsum, gamma, gammainc, inf, log, mp, mpf, pi, quad, sqrt, workdps

mp.dps = 30
EPS = 2**-52


def normal(mean, sd):
    return lambda x: exp(-(((x - mean) / sd) ** 2) / 2) / (sd * sqrt(2 * pi))


def laplace(mean, scale):
    return lambda x: exp(-abs(x - mean) / scale) / (2 * scale)


def student_t(degrees, mean=mpf(0), scale=mpf(1)):
    factor = gamma((degrees + 1) / 2) / (sqrt(degrees * pi) * gamma(degrees / 2) * scale)
    return lambda x: factor * (1 + ((x - mean) / scale) ** 2 / degrees) ** (-(degrees + 1) / 2)


def logistic(mean, scale):
    return lambda x: exp(-(x - mean) / scale) / (scale * (1 + exp(-(x - mean) / scale)) ** 2)


def gumbel(mode, scale):
    return lambda x: exp(-(x - mode) / scale - exp(-(x - mode) / scale)) / scale


def gamma_density(shape, rate):
    return lambda x: rate**shape * x ** (shape - 1) * exp(-rate * x) / gamma(shape)


def beta(a, b):
    return lambda x: x ** (a - 1) * (1 - x) ** (b - 1) * gamma(a + b) / (gamma(a) * gamma(b))


def bernoulli(probability):
    return lambda k: probability if k == 1 else 1 - probability


def binomial_masses(trials, probability):
    return lambda k: binomial(trials, k) * probability**k * (1 - probability) ** (trials - k)


def poisson(rate):
    return lambda k: rate**k * exp(-rate) / factorial(k)


# name: density, its parameters by name, places, SciPy's distribution of the same parameters
FAMILIES = {
    "normal": (normal, {"mean": 0.5, "sd": 2.0}, [-1.0, 3.5], lambda m, s: scipy.stats.norm(m, s)),
    "laplace": (laplace, {"mean": 0.5, "scale": 2.0}, [-1.0, 3.5], lambda m, s: scipy.stats.laplace(m, s)),
    "studentT": (student_t, {"degrees": 3.5, "mean": 0.5, "scale": 2.0}, [-1.0, 3.5], lambda n, m, s: scipy.stats.t(n, m, s)),
    "logistic": (logistic, {"mean": 0.5, "scale": 2.0}, [-1.0, 3.5], lambda m, s: scipy.stats.logistic(m, s)),
    "gumbel": (gumbel, {"mode": 0.5, "scale": 2.0}, [-1.0, 3.5], lambda m, s: scipy.stats.gumbel_r(m, s)),
    "gamma": (gamma_density, {"shape": 2.5, "rate": 0.75}, [0.25, 6.0], lambda a, r: scipy.stats.gamma(a, scale=1 / r)),
    "beta": (beta, {"a": 2.5, "b": 0.75}, [0.25, 0.875], scipy.stats.beta),
    "uniform": (lambda a, b: lambda x: 1 / (b - a), {"low": -1.0, "high": 4.0}, [0.5, 3.5], lambda a, b: scipy.stats.uniform(a, b - a)),
    "bernoulli": (bernoulli, {"probability": 0.375}, [0.0, 1.0], scipy.stats.bernoulli),
    "binomial": (binomial_masses, {"trials": 12, "probability": 0.375}, [3.0, 9.0], scipy.stats.binom),
    "poisson": (poisson, {"rate": 4.25}, [0.0, 7.0], scipy.stats.poisson),
}
LOWEST = {"gamma": 0, "beta": 0, "uniform": -1, "bernoulli": 0, "binomial": 0, "poisson": 0}
DISCRETE = {"bernoulli", "binomial", "poisson"}


def density_of(name):
    make, parameters, _, _ = FAMILIES[name]
    return make(*map(mpf, parameters.values()))


def member(name, **other):
    return {"family": name, **FAMILIES[name][1], **other}


def integral(function, name, low, high, cuts=()):
    if name in DISCRETE:
        return fsum(function(mpf(k)) for k in range(int(low), int(floor(high)) + 1))
    return quad(function, sorted({low, *[c for c in cuts if low < c < high], high}))


# Beyond ±150 nothing of these is felt; densities of densities would have exponents that no computer holds.
CUTS = [mpf(x) for x in (-60, -20, -5, -1, 0.5, 1, 3, 8, 20, 60)]
HIGHEST = {"beta": 1, "uniform": 4, "bernoulli": 1, "binomial": 12}


def student_cdf(x, degrees, mean, scale):
    z = (x - mean) / scale
    outside = betainc(degrees / 2, mpf(1) / 2, 0, degrees / (degrees + z * z), regularized=True) / 2
    return outside if z < 0 else 1 - outside


CDFS = {
    "normal": lambda x, mean, sd: erfc((mean - x) / (sd * sqrt(2))) / 2,
    "laplace": lambda x, mean, scale: exp((x - mean) / scale) / 2 if x < mean else 1 - exp((mean - x) / scale) / 2,
    "studentT": student_cdf,
    "logistic": lambda x, mean, scale: 1 / (1 + exp((mean - x) / scale)),
    "gumbel": lambda x, mode, scale: exp(-exp((mode - x) / scale)),
    "gamma": lambda x, shape, rate: gammainc(shape, 0, rate * x, regularized=True),
    "beta": lambda x, a, b: betainc(a, b, 0, x, regularized=True),
    "uniform": lambda x, low, high: (x - low) / (high - low),
}


def cdf(name, x):
    if name in DISCRETE:
        return integral(density_of(name), name, mpf(0), mpf(x))
    return CDFS[name](mpf(x), *map(mpf, FAMILIES[name][1].values()))


def kl(name_p, name_q):
    p, q = density_of(name_p), density_of(name_q)
    low, high = mpf(LOWEST.get(name_p, -150)), mpf(HIGHEST.get(name_p, 150))
    return integral(lambda x: p(x) * log(p(x) / q(x)) if p(x) else mpf(0), name_p, low, high, CUTS)


def agree(ours, theirs, what):
    assert abs(float(ours) - theirs) <= 1e-9 * abs(float(ours)), f"{what}: {ours}, SciPy: {theirs}"


def of_one_family(name):
    density = density_of(name)
    theirs = FAMILIES[name][3](*FAMILIES[name][1].values())
    mass = theirs.pmf if name in DISCRETE else theirs.pdf
    for x in FAMILIES[name][2]:
        value, below = density(mpf(x)), cdf(name, x)
        agree(value, mass(x), f"density of {name}")
        agree(below, theirs.cdf(x), f"cdf of {name}")
        yield "density", [member(name), x], value, 64 * EPS
        yield "logDensity", [member(name), x], log(value), 64 * EPS
        yield "cdf", [member(name), x], below, 1e-12
        if below < 1:
            yield "survival", [member(name), x], 1 - below, 1e-12
            yield "quantile", [member(name), float(below * (1 - mpf(10) ** -12))], mpf(x), 1e-9
    yield "mean", [member(name)], mpf(float(theirs.mean())), 1e-9
    yield "variance", [member(name)], mpf(float(theirs.var())), 1e-9
    yield "entropy", [member(name)], mpf(float(theirs.entropy())), 1e-9


def of_two():
    reached = [("normal", "laplace"), ("laplace", "normal"), ("gumbel", "logistic"), ("uniform", "normal"), ("beta", "normal")]
    for p, q in [*reached, ("normal", "studentT"), ("gamma", "studentT"), ("bernoulli", "poisson"), ("binomial", "poisson")]:
        yield "kl", [member(p), member(q)], kl(p, q), 1e-11
    p, q = {"family": "normal", "mean": 0.5, "sd": 2.0}, {"family": "normal", "mean": -1.0, "sd": 0.5}
    yield "wasserstein2", [p, q], sqrt(mpf(1.5) ** 2 + mpf(1.5) ** 2), 1e-12
    yield "wasserstein1", [p, {**p, "mean": 3.0}], mpf(2.5), 1e-12
    yield "hellinger", [p, {**p, "mean": 3.0}], sqrt(1 - exp(-mpf(2.5) ** 2 / 32)), 1e-11
    yield "renyiDivergence", [p, {**p, "mean": 3.0}, 2], mpf(2.5) ** 2 / 4, 1e-11
    yield "kl", [p, {**p, "mean": 3.0}, {"base": 2}], mpf(2.5) ** 2 / 8 / log(2), 64 * EPS


def of_mixtures():
    weights = [0.25, 0.75]
    mixture = {"family": "mixture", "weights": weights, "components": [member("normal"), member("laplace")]}
    p, q = density_of("normal"), density_of("laplace")
    both = lambda x: (p(x) + 3 * q(x)) / 4
    yield "density", [mixture, 1.5], both(mpf(1.5)), 64 * EPS
    surprise = lambda x: -both(x) * log(both(x))
    yield "entropy", [mixture], quad(surprise, [mpf(-150), *CUTS, mpf(150)]), 1e-11
    yield "kl", [mixture, member("normal")], quad(lambda x: both(x) * log(both(x) / p(x)), [mpf(-150), *CUTS, mpf(150)]), 1e-9
    histogram = {"family": "histogram", "edges": [0.0, 1.0, 3.0], "masses": [0.25, 0.75]}
    yield "density", [histogram, 2.0], mpf(0.375), 4 * EPS
    yield "mean", [histogram], mpf(0.25) / 2 + mpf(0.75) * 2, 8 * EPS


# Derivatives are central differences: at 50 digits a step of 1e-20 leaves 1e-30 of them.
STEP = mpf(10) ** -20


def moved(values, index, by):
    return [value + by * (i == index) for i, value in enumerate(values)]


def slope(function, values, index):
    return (function(*moved(values, index, STEP)) - function(*moved(values, index, -STEP))) / (2 * STEP)


def values_of(name):
    return [mpf(value) for value in FAMILIES[name][1].values()]


def free(name):
    """The indices of the parameters that are no whole number."""
    return range(1, 2) if name == "binomial" else range(len(FAMILIES[name][1]))


def kl_slopes(name_p, name_q):
    def at(values_p, values_q):
        p, q = FAMILIES[name_p][0](*values_p), FAMILIES[name_q][0](*values_q)
        low, high = mpf(LOWEST.get(name_p, -150)), mpf(HIGHEST.get(name_p, 150))
        return integral(lambda x: p(x) * log(p(x) / q(x)) if p(x) else mpf(0), name_p, low, high, CUTS)

    p, q = values_of(name_p), values_of(name_q)
    by_p = [slope(lambda *values: at(values, q), p, i) if i in free(name_p) else None for i in range(len(p))]
    by_q = [slope(lambda *values: at(p, values), q, i) if i in free(name_q) else None for i in range(len(q))]
    named = lambda name, slopes: None if name == "uniform" else dict(zip(FAMILIES[name][1], slopes))
    return {"p": named(name_p, by_p), "q": named(name_q, by_q)}


def expectation(statistic, name):
    density = density_of(name)
    far = inf if name == "studentT" else mpf(150)
    # Below −20 Gumbel's density is exp(−exp(10)), of which no digit counts and every one is slow.
    low = mpf(-20) if name == "gumbel" else LOWEST.get(name, -far)
    high = HIGHEST.get(name, far)
    return integral(lambda x: density(x) * statistic(x), name, low, high, CUTS)


def fisher(name):
    make, values = FAMILIES[name][0], values_of(name)
    score = lambda x, i: slope(lambda *moved_values: log(make(*moved_values)(x)), values, i)
    entry = lambda i, j: expectation(lambda x: score(x, i) * score(x, j), name) if {i, j} <= set(free(name)) else None
    size = range(len(values))
    upper = {(i, j): entry(i, j) for i in size for j in size if i <= j}
    return [[upper[min(i, j), max(i, j)] for j in size] for i in size]


# name: natural parameters, statistics, the density's factor h
EXPONENTIAL = {
    "normal": (lambda m, s: [m / s**2, -1 / (2 * s**2)], [lambda x: x, lambda x: x * x], lambda x: 1),
    "gamma": (lambda a, r: [a, -r], [log, lambda x: x], lambda x: 1 / x),
    "beta": (lambda a, b: [a, b], [log, lambda x: log(1 - x)], lambda x: 1 / (x * (1 - x))),
    "bernoulli": (lambda p: [log(p / (1 - p))], [lambda x: x], lambda x: 1),
    "binomial": (lambda n, p: [log(p / (1 - p))], [lambda x: x], lambda x: binomial(12, x)),
    "poisson": (lambda r: [log(r)], [lambda x: x], lambda x: 1 / factorial(x)),
}


def exponential_form(name):
    make, statistics, factor = EXPONENTIAL[name]
    natural = make(*values_of(name))
    # h·exp(natural·T) over the density is exp(logPartition), wherever it is asked.
    x = mpf(FAMILIES[name][2][1])
    partition = factor(x) * exp(fsum(eta * t(x) for eta, t in zip(natural, statistics))) / density_of(name)(x)
    return {"natural": natural, "expected": [expectation(t, name) for t in statistics], "logPartition": log(partition)}


def of_parameters():
    pairs = [("normal", "laplace"), ("laplace", "normal"), ("gumbel", "logistic"), ("uniform", "normal"), ("beta", "normal")]
    for p, q in [*pairs, ("normal", "studentT"), ("gamma", "studentT"), ("bernoulli", "poisson"), ("binomial", "poisson")]:
        yield "gradient.kl", [member(p), member(q)], kl_slopes(p, q), 1e-11
    for name in FAMILIES:
        yield "fisherInformation", [member(name)], None if name == "uniform" else fisher(name), 1e-12
        form = exponential_form(name) if name in EXPONENTIAL else None
        yield "exponentialForm", [member(name)], form, 64 * EPS


def plain(value):
    """As JSON: what is None stays it; what differences leave of 0 is 0."""
    if isinstance(value, dict):
        return {key: plain(one) for key, one in value.items()}
    if isinstance(value, list):
        return [plain(one) for one in value]
    return None if value is None else 0.0 if abs(value) < 1e-20 else float(value)


def line(name, given, value, bound):
    return json.dumps({"name": name, "given": given, "value": plain(value), "bound": bound}) + "\n"


calls = [call for name in FAMILIES for call in of_one_family(name)] + [*of_two(), *of_mixtures()]
with workdps(50):
    calls += of_parameters()
write(Path(__file__).with_suffix(".jsonl"), "".join(line(*call) for call in calls))
