#!/usr/bin/python3
"""Reference values of core/surprisal/distributions: every family's functions, from mpmath on the exact double arguments.

    tests/reference/families.py           writes distributions/*.inc, which the tests include
    tests/reference/families.py --check   compares them with the committed ones
    tests/reference/families.py gamma …   only these families

A row is: function, parameters, argument, value, and the size that its error is relative to: the value's own, unless it
is a difference of larger parts. SciPy only guesses where a quantile is; mpmath finds it.
"""

import math
import sys
import warnings
from pathlib import Path

from committed import write
from mpmath import mp, mpf
from scipy import stats

here = Path(__file__).parent
mp.dps = 50
warnings.simplefilter("ignore", RuntimeWarning)  # SciPy's, where it gives up; its answer is only a start
LOWER = [1e-250, 1e-20, 0.02, 0.5]
UPPER = [0.02, 1e-20, 1e-250]
PLACES = [1e-300, 1e-12, 0.05, 0.5, 0.9]


# ---- incomplete functions: mpmath's where it is quick, else the integral over the tail ----


def beyond(log_density, x, width, end):
    """The integral from x towards end, where exp(log_density) falls within about `width`."""
    side = 1 if end > x else -1
    nodes = [x]
    for factor in (0.25, 1, 3, 8, 20, 50, 120):
        node = x + side * factor * width
        if (end - node) * side <= 0:
            nodes.append(end)
            break
        nodes.append(node)
    top = log_density(x)
    return mp.exp(top) * abs(mp.quad(lambda t: mp.exp(log_density(t) - top), nodes))


def gamma_tails(a, x):
    """P(a, x) and Q(a, x)."""
    a, x = mpf(a), mpf(x)
    if a < 500:
        with mp.workdps(400):
            lower = mp.gammainc(a, 0, x, regularized=True)
            return lower, 1 - lower
    density = lambda t: (a - 1) * mp.log(t) - t - mp.loggamma(a)
    slope = abs((a - 1) / x - 1)
    width = 1 / (slope + mp.sqrt(a) / x)
    with mp.workdps(80):
        part = beyond(density, x, width, mpf("inf") if x > a else mpf(0))
        return (1 - part, part) if x > a else (part, 1 - part)


def beta_tails(a, b, x, y):
    """I and 1 − I at x = 1 − y, both exact."""
    a, b = mpf(a), mpf(b)
    if max(a, b) < 2000:
        with mp.workdps(400):
            lower = mp.betainc(a, b, 0, x, regularized=True)
            return lower, 1 - lower
    with mp.workdps(80):
        if x > y:
            lower, upper = beta_tails_by_integral(b, a, y)
            return upper, lower
        return beta_tails_by_integral(a, b, x)


def beta_tails_by_integral(a, b, x):
    scale = mp.loggamma(a + b) - mp.loggamma(a) - mp.loggamma(b)
    density = lambda t: (a - 1) * mp.log(t) + (b - 1) * mp.log1p(-t) + scale
    slope = abs((a - 1) / x - (b - 1) / (1 - x))
    width = 1 / (slope + mp.sqrt((a + 1) / x**2 + (b + 1) / (1 - x) ** 2))
    above = x * (a + b) > a
    part = beyond(density, x, width, mpf(1) if above else mpf(0))
    return (1 - part, part) if above else (part, 1 - part)


# ---- quantiles without a formula ----


def continuous_quantile(family, parameters, u, upper):
    """Newton's method on the logarithm of the tail, from SciPy's answer."""
    frozen = family.scipy(*parameters)
    x = mpf(float(frozen.isf(u) if upper else frozen.ppf(u)))
    if not x or not mp.isfinite(x):
        return None
    for _ in range(60):
        tail = family.tails(*parameters, x)[1 if upper else 0]
        density = mp.exp(family.log_density(*parameters, x))
        step = (mp.log(tail) - mp.log(mpf(u))) * tail / density * (1 if upper else -1)
        limit = abs(x) / 2
        x += max(-limit, min(limit, step))
        if abs(step) < abs(x) * mpf(10) ** -40:
            return x
    return None


def discrete_quantile(family, parameters, u, upper):
    """The first k that has reached u, from SciPy's answer on."""
    frozen = family.scipy(*parameters)
    k = float(frozen.isf(u) if upper else frozen.ppf(u))
    low, high = family.support(*parameters)
    k = int(min(max(k, low), high)) if math.isfinite(k) else int(low)

    def reached(place):
        if place < low:
            return False
        lower, above = family.tails(*parameters, mpf(place))
        return above <= u if upper else lower >= u

    step = 1
    if reached(k):
        while reached(k - step):
            k, step = k - step, 2 * step
        low_side, high_side = k - step, k
    else:
        while not reached(k + step):
            k, step = k + step, 2 * step
        low_side, high_side = k, k + step
    while high_side - low_side > 1:
        middle = (low_side + high_side) // 2
        low_side, high_side = (low_side, middle) if reached(middle) else (middle, high_side)
    return mpf(high_side)


# ---- families ----


class Family:
    discrete = False

    def support(self, *_):
        return -math.inf, math.inf

    def quantile(self, parameters, u, upper):
        search = discrete_quantile if self.discrete else continuous_quantile
        return search(self, parameters, u, upper)

    def offset(self, *_):
        """What a quantile, or a mean, is added to."""
        return 0.0


class Normal(Family):
    name = "normal"
    members = [(0, 1), (3, 0.5), (-1e5, 1e-3), (0, 1e150), (2, 1e-150), (1, 1 + 1e-9)]

    def log_density(self, mean, sd, x):
        z = (x - mean) / mpf(sd)
        return -z * z / 2 - mp.log(mpf(sd)) - mp.log(2 * mp.pi) / 2

    def tails(self, mean, sd, x):
        z = (x - mean) / mpf(sd) / mp.sqrt(2)
        return mp.erfc(-z) / 2, mp.erfc(z) / 2

    def quantile(self, parameters, u, upper):
        mean, sd = parameters
        z = mpf(float(stats.norm.ppf(u)))
        if z:
            for _ in range(60):
                cdf, _ = self.tails(0, 1, z)
                step = (mp.log(cdf) - mp.log(mpf(u))) * cdf / mp.exp(self.log_density(0, 1, z))
                z -= step
                if abs(step) < mpf(10) ** -40:
                    break
        return mpf(mean) + (-z if upper else z) * mpf(sd)

    def offset(self, mean, _):
        return mean

    def moments(self, mean, sd):
        return mpf(mean), mpf(sd) ** 2, mpf(mean), mp.log(2 * mp.pi * mp.e) / 2 + mp.log(mpf(sd))


class Laplace(Family):
    name = "laplace"
    members = [(0, 1), (3, 0.5), (-1e5, 1e-3), (0, 1e150), (2, 1e-150)]

    def log_density(self, mean, scale, x):
        return -abs(x - mean) / mpf(scale) - mp.log(2 * mpf(scale))

    def tails(self, mean, scale, x):
        z = (x - mean) / mpf(scale)
        part = mp.exp(-abs(z)) / 2
        return (part, 1 - part) if z < 0 else (1 - part, part)

    def quantile(self, parameters, u, upper):
        mean, scale = parameters
        u = mpf(u)
        z = mp.log(2 * u) if u < 0.5 else -mp.log(2 * (1 - u))
        return mean + (-z if upper else z) * mpf(scale)

    def offset(self, mean, _):
        return mean

    def moments(self, mean, scale):
        return mpf(mean), 2 * mpf(scale) ** 2, mpf(mean), 1 + mp.log(2 * mpf(scale))


class Logistic(Family):
    name = "logistic"
    members = [(0, 1), (3, 0.5), (-1e5, 1e-3), (0, 1e150), (2, 1e-150)]

    def log_density(self, mean, scale, x):
        z = abs(x - mean) / mpf(scale)
        return -z - 2 * mp.log1p(mp.exp(-z)) - mp.log(mpf(scale))

    def tails(self, mean, scale, x):
        z = (x - mean) / mpf(scale)
        return 1 / (1 + mp.exp(-z)), 1 / (1 + mp.exp(z))

    def quantile(self, parameters, u, upper):
        mean, scale = parameters
        z = mp.log(mpf(u)) - mp.log1p(-mpf(u))
        return mean + (-z if upper else z) * mpf(scale)

    def offset(self, mean, _):
        return mean

    def moments(self, mean, scale):
        return mpf(mean), (mp.pi * mpf(scale)) ** 2 / 3, mpf(mean), 2 + mp.log(mpf(scale))


class Gumbel(Family):
    name = "gumbel"
    members = [(0, 1), (3, 0.5), (-1e5, 1e-3), (0, 1e150), (2, 1e-150)]

    def log_density(self, mode, scale, x):
        z = (x - mode) / mpf(scale)
        return -z - mp.exp(-z) - mp.log(mpf(scale))

    def tails(self, mode, scale, x):
        w = mp.exp((mode - x) / mpf(scale))
        return mp.exp(-w), -mp.expm1(-w)

    def quantile(self, parameters, u, upper):
        mode, scale = parameters
        w = -mp.log1p(-mpf(u)) if upper else -mp.log(mpf(u))
        return mode - mpf(scale) * mp.log(w)

    def offset(self, mode, scale):
        return max(abs(mode), scale)

    def moments(self, mode, scale):
        scale = mpf(scale)
        entropy = mp.log(scale) + mp.euler + 1
        return mode + mp.euler * scale, (mp.pi * scale) ** 2 / 6, mpf(mode), entropy


class Uniform(Family):
    name = "uniform"
    members = [(0, 1), (-1, 3), (1, 1 + 1e-9), (-1e200, 1e307), (1e-300, 3e-300), (0.1, 0.3)]

    def support(self, low, high):
        return low, high

    def log_density(self, low, high, x):
        return -mp.log(mpf(high) - mpf(low)) if low <= x <= high else None

    def tails(self, low, high, x):
        width = mpf(high) - mpf(low)
        return (x - low) / width, (high - x) / width

    def quantile(self, parameters, u, upper):
        low, high = map(mpf, parameters)
        return high - mpf(u) * (high - low) if upper else low + mpf(u) * (high - low)

    def offset(self, low, high):
        return max(abs(low), abs(high))

    def moments(self, low, high):
        width = mpf(high) - mpf(low)
        return (mpf(low) + mpf(high)) / 2, width**2 / 12, mpf(low), mp.log(width)


class Gamma(Family):
    name = "gamma"
    members = [(1, 1), (0.01, 1), (1e-6, 2), (0.5, 1e100), (3.5, 2), (19.5, 1e-3), (100, 0.1), (1e8, 1e3), (1e14, 1)]

    def support(self, *_):
        return 0, math.inf

    def scipy(self, shape, rate):
        return stats.gamma(shape, scale=1 / rate)

    def log_density(self, shape, rate, x):
        if not x > 0:
            return None
        with mp.workdps(80):
            shape, rate = mpf(shape), mpf(rate)
            return shape * mp.log(rate * x) - mp.log(x) - rate * x - mp.loggamma(shape)

    def tails(self, shape, rate, x):
        return gamma_tails(shape, mpf(rate) * x)

    def moments(self, shape, rate):
        shape, rate = mpf(shape), mpf(rate)
        with mp.workdps(80):
            entropy = shape - mp.log(rate) + mp.loggamma(shape) + (1 - shape) * mp.digamma(shape)
        return shape / rate, shape / rate**2, max(mpf(0), (shape - 1) / rate), entropy


class Beta(Family):
    name = "beta"
    members = [(1, 1), (0.5, 0.5), (2, 3), (1e-3, 0.1), (5, 0.01), (200, 30), (1e6, 1e6), (1e10, 3)]

    def support(self, *_):
        return 0, 1

    def scipy(self, a, b):
        return stats.beta(a, b)

    def log_density(self, a, b, x):
        if not 0 < x < 1:
            return None
        with mp.workdps(80):
            a, b = mpf(a), mpf(b)
            scale = mp.loggamma(a + b) - mp.loggamma(a) - mp.loggamma(b)
            return (a - 1) * mp.log(x) + (b - 1) * mp.log1p(-x) + scale

    def tails(self, a, b, x):
        x = mpf(x)
        if x in (0, 1):
            return x, 1 - x
        return beta_tails(a, b, x, 1 - x)

    def quantile(self, parameters, u, upper):
        """Beyond ½ by the distance from 1, which SciPy's answer for the mirrored member still has."""
        frozen = self.scipy(*parameters)
        if float(frozen.isf(u) if upper else frozen.ppf(u)) <= 0.5:
            return continuous_quantile(self, parameters, u, upper)
        distance = continuous_quantile(self, parameters[::-1], u, not upper)
        return None if distance is None else 1 - distance

    def moments(self, a, b):
        a, b = mpf(a), mpf(b)
        with mp.workdps(80):
            n = a + b
            entropy = mp.loggamma(a) + mp.loggamma(b) - mp.loggamma(n)
            entropy += (n - 2) * mp.digamma(n) - (a - 1) * mp.digamma(a) - (b - 1) * mp.digamma(b)
        if a > 1 and b > 1:
            mode = (a - 1) / (n - 2)
        else:
            mode = mpf(0) if a < 1 or a == 1 and b >= 1 else mpf(1)
        return a / n, a * b / (n**2 * (n + 1)), mode, entropy


class StudentT(Family):
    name = "student_t"
    members = [(1, 0, 1), (0.1, 0, 1), (2, 0, 1), (2.5, 1, 2), (30, 0, 1e-3), (1e5, -3, 1), (1e10, 0, 1), (1e20, 0, 1)]

    def scipy(self, degrees, mean, scale):
        return stats.t(degrees, mean, scale)

    def log_density(self, degrees, mean, scale, x):
        with mp.workdps(100):
            nu, scale = mpf(degrees), mpf(scale)
            z = (x - mean) / scale
            constant = mp.loggamma((nu + 1) / 2) - mp.loggamma(nu / 2) - mp.log(nu * mp.pi) / 2 - mp.log(scale)
            return constant - (nu + 1) / 2 * mp.log1p(z * z / nu)

    def tails(self, degrees, mean, scale, x):
        z = (x - mpf(mean)) / mpf(scale)
        nu = mpf(degrees)
        if nu < 2000:
            with mp.workdps(100):
                part = mp.betainc(nu / 2, mpf(1) / 2, 0, nu / (nu + z * z), regularized=True) / 2
        else:
            with mp.workdps(80):
                width = 1 / (1 + abs(z))
                part = beyond(lambda t: self.log_density(degrees, 0, 1, t), abs(z), width, mpf("inf"))
        return (part, 1 - part) if z < 0 else (1 - part, part)

    def quantile(self, parameters, u, upper):
        if u == 0.5:
            return mpf(parameters[1])
        return continuous_quantile(self, parameters, u, upper)

    def offset(self, _, mean, __):
        return mean

    def moments(self, degrees, mean, scale):
        nu, scale = mpf(degrees), mpf(scale)
        with mp.workdps(100):
            half = (nu + 1) / 2
            entropy = half * (mp.digamma(half) - mp.digamma(nu / 2)) + mp.log(nu) / 2
            entropy += mp.loggamma(nu / 2) + mp.log(mp.pi) / 2 - mp.loggamma(half) + mp.log(scale)
        variance = scale**2 * nu / (nu - 2) if nu > 2 else mpf("inf") if nu > 1 else None
        return mpf(mean) if nu > 1 else None, variance, mpf(mean), entropy


def summed_entropy(log_mass, mean, sd):
    """−Σ P·log P; of wide bells the integral, which by Poisson's summation formula differs by exp(−2π²·sd²)."""
    with mp.workdps(60):
        if sd < 60:
            total, k = mpf(0), mpf(0)
            while k < mean or log_mass(k) is not None and log_mass(k) > -150:
                here = log_mass(k)
                if here is not None:
                    total -= here * mp.exp(here)
                k += 1
            return total
        nodes = [mean + mpf(j) * sd for j in range(-24, 28, 2)]
        return mp.quad(lambda k: -log_mass(k) * mp.exp(log_mass(k)), [x for x in nodes if x > 0])


class Bernoulli(Family):
    name = "bernoulli"
    discrete = True
    members = [(0,), (1e-300,), (1e-9,), (0.25,), (0.5,), (0.9,), (1 - 2**-53,), (1,)]

    def support(self, p):
        return (0 if p < 1 else 1), (1 if p > 0 else 0)

    def log_density(self, p, x):
        mass = mpf(p) if x == 1 else 1 - mpf(p)
        return mp.log(mass) if mass else None

    def tails(self, p, x):
        return (mpf(1), mpf(0)) if x >= 1 else (1 - mpf(p), mpf(p))

    def quantile(self, parameters, u, upper):
        (p,) = parameters
        if p == 1:
            return mpf(1)
        return mpf(0) if (u >= p if upper else u <= 1 - mpf(p)) else mpf(1)

    def moments(self, p):
        p = mpf(p)
        entropy = -sum(x * mp.log(x) for x in (p, 1 - p) if x)
        return p, p * (1 - p), mpf(1 if p > 0.5 else 0), entropy


class Binomial(Family):
    name = "binomial"
    discrete = True
    members = [(7, 1), (1, 0.3), (10, 0.5), (50, 1e-3), (1000, 0.37), (1e6, 1 - 1e-4), (1e12, 0.3), (2.0**53, 1e-15)]

    def support(self, n, p):
        return (0 if p < 1 else n), (n if p > 0 else 0)

    def scipy(self, n, p):
        return stats.binom(n, p)

    def log_density(self, n, p, k):
        with mp.workdps(90):
            n, p, k = mpf(n), mpf(p), mpf(k)
            if k < 0 or k > n or (p == 0 and k > 0) or (p == 1 and k < n):
                return None
            choices = mp.loggamma(n + 1) - mp.loggamma(k + 1) - mp.loggamma(n - k + 1)
            return choices + (k * mp.log(p) if k else 0) + ((n - k) * mp.log1p(-p) if k < n else 0)

    def tails(self, n, p, k):
        k = mpf(k)
        if k >= n or p == 0:
            return mpf(1), mpf(0)
        if p == 1:
            return mpf(0), mpf(1)
        if n < 1e5:
            lower = mp.fsum(mp.exp(self.log_density(n, p, i)) for i in range(int(k) + 1))
            upper = mp.fsum(mp.exp(self.log_density(n, p, i)) for i in range(int(k) + 1, int(n) + 1))
            return lower, upper
        p = mpf(p)
        return beta_tails(n - k, k + 1, 1 - p, p)

    def moments(self, n, p):
        n, p = mpf(n), mpf(p)
        mean, variance = n * p, n * p * (1 - p)
        mode = max(mpf(0), min(n, mp.ceil((n + 1) * p) - 1))
        # The side with fewer successes: the same bell, and a short sum.
        few = min(p, 1 - p)
        entropy = summed_entropy(lambda k: self.log_density(n, few, k), n * few, mp.sqrt(variance))
        return mean, variance, mode, entropy if variance else mpf(0)


class Poisson(Family):
    name = "poisson"
    discrete = True
    members = [(0,), (1e-10,), (0.5,), (3,), (50,), (1500.5,), (1e7,), (1e12,)]

    def support(self, rate):
        return 0, (math.inf if rate > 0 else 0)

    def scipy(self, rate):
        return stats.poisson(rate)

    def log_density(self, rate, k):
        with mp.workdps(90):
            if rate == 0:
                return mpf(0) if k == 0 else None
            return mpf(k) * mp.log(mpf(rate)) - mpf(rate) - mp.loggamma(mpf(k) + 1)

    def tails(self, rate, k):
        if rate == 0:
            return mpf(1), mpf(0)
        lower, upper = gamma_tails(mpf(k) + 1, rate)
        return upper, lower

    def moments(self, rate):
        rate = mpf(rate)
        mode = max(mpf(0), mp.ceil(rate) - 1)
        entropy = summed_entropy(lambda k: self.log_density(rate, k), rate, mp.sqrt(rate)) if rate else mpf(0)
        return rate, rate, mode, entropy


families = [
    family()
    for family in (Normal, Laplace, StudentT, Logistic, Gumbel, Gamma, Beta, Uniform, Bernoulli, Binomial, Poisson)
]


# ---- rows ----


def usable(value):
    """A number that a double holds with all its digits, or 0, or +∞."""
    return value is not None and (value == 0 or value == mp.inf or 1e-290 < abs(value) < 1e300)


def row(function, parameters, argument, value, size):
    values = ", ".join(float(x).hex() for x in parameters)
    size = float(max(abs(value), mpf(size))) if mp.isfinite(value) else 1.0
    return f"{{{function}, {{{values}}}, {float(argument).hex()}, {text(value)}, {size:.3g}}},\n"


def text(value):
    return "infinity" if value == mp.inf else float(value).hex()


def places(family, parameters):
    """Doubles spread over the bulk and both tails."""
    found = set()
    for upper, shares in ((False, LOWER), (True, UPPER)):
        for u in shares:
            x = family.quantile(parameters, u, upper)
            if usable(x):
                found.add(float(x))
    low, high = family.support(*parameters)
    return sorted(x for x in found if low <= x <= high)


def rows(family, parameters):
    for x in places(family, parameters):
        log_density = family.log_density(*parameters, mpf(x))
        if usable(log_density):
            yield row("log_density", parameters, x, log_density, 1)
        for name, value in zip(("cdf", "survival"), family.tails(*parameters, mpf(x))):
            if usable(value) and float(value) != 1:
                yield row(name, parameters, x, value, 0)
    offset = family.offset(*parameters)
    for name, upper in (("quantile", False), ("upper_quantile", True)):
        for u in PLACES:
            x = family.quantile(parameters, u, upper)
            if usable(x):
                yield row(name, parameters, u, x, abs(offset))
    for name, value in zip(("mean", "variance", "mode", "entropy"), family.moments(*parameters)):
        if not usable(value):
            continue
        size = {"mean": abs(offset), "entropy": 0 if family.discrete else 1}.get(name, 0)
        yield row(name, parameters, 0, value, size)


wanted = [name for name in sys.argv[1:] if not name.startswith("-")]
for family in families:
    if wanted and family.name not in wanted:
        continue
    header = "// Written by families.py: function, parameters, argument, value, and the size errors are relative to.\n"
    body = "".join(line for parameters in family.members for line in rows(family, parameters))
    write(here / "distributions" / f"{family.name}.inc", header + body)
