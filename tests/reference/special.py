#!/usr/bin/python3
"""Reference values of the special functions that distributions need, from mpmath on the exact double arguments.

    tests/reference/special.py           writes numerics/*.inc, which the tests include
    tests/reference/special.py --check   compares them with the committed ones
    tests/reference/special.py --full -- COMMAND …
                                         measures 2,100 points a function, and writes special.md

COMMAND runs numerics/measure.cpp; see numerics.md. Incomplete functions are summed or integrated here, since mpmath's own
are too slow, or give up, for large parameters.
"""

import array
import math
import random
import subprocess
import sys
import tempfile
from pathlib import Path

from committed import write
from mpmath import mp, mpf
from numerics.exact import rounded
from numerics.includes import literal
from numerics.points import arguments, beside, close, decades, pair, points_of, uniform, usable

here = Path(__file__).parent
mp.dps = 50


def digits(count):
    return mp.workdps(int(50 + max(0, count)))


# ---- the functions, in many digits ----


def expm1mx(x):
    x = mpf(x)
    if abs(x) < 1e-6:
        return sum(x**k / mp.factorial(k) for k in range(2, 12))
    return mp.expm1(x) - x


def stirling_remainder(x):
    x = mpf(x)
    if x > 1e5:
        return sum(mp.bernoulli(2 * k) / (2 * k * (2 * k - 1) * x ** (2 * k - 1)) for k in range(1, 12))
    return mp.loggamma(x) - (x - 0.5) * mp.log(x) + x - mp.log(2 * mp.pi) / 2


def log_minus_digamma(x):
    x = mpf(x)
    if x > 1e5:
        return 1 / (2 * x) + sum(mp.bernoulli(2 * k) / (2 * k * x ** (2 * k)) for k in range(1, 12))
    return mp.log(x) - mp.digamma(x)


def trigamma_excess(x):
    x = mpf(x)
    if x > 1e5:
        return 1 / (2 * x * x) + sum(mp.bernoulli(2 * k) / x ** (2 * k + 1) for k in range(1, 12))
    return mp.psi(1, x) - 1 / x


def bregman(a, b, log_gamma, psi):
    """At the digits that the cancellation takes: those of a − b twice, and those of the size of a and b."""
    a, b = mpf(a), mpf(b)
    if a == b:
        return mpf(0)
    near = -2 * mp.log10(abs(a - b) / max(a, b))
    far = 2 * abs(mp.log10(max(a, b))) + 2 * abs(mp.log10(min(a, b)))
    with digits(near + far):
        return log_gamma(a) - log_gamma(b) - psi(b) * (a - b)


def lgamma_bregman(a, b):
    return bregman(a, b, mp.loggamma, mp.digamma)


def stirling_bregman(a, b):
    return bregman(a, b, lambda x: mp.loggamma(x) - x * mp.log(x) + x, lambda x: mp.digamma(x) - mp.log(x))


def polygamma_change(order, sign):
    """sign·(ψ⁽ⁿ⁾(b + difference) − ψ⁽ⁿ⁾(b)), at the digits that the cancellation takes."""

    def change(difference, b):
        difference, b = mpf(difference), mpf(b)
        with digits(2 * abs(mp.log10(difference)) + 3 * abs(mp.log10(b))):
            return sign * (mp.psi(order, b + difference) - mp.psi(order, b))

    return change


def exp_minus_kl_term(p, q):
    p, q = mpf(p), mpf(q)
    with digits(abs(mp.log10(p))):
        return mp.exp(p - q - p * mp.log(p / q)) if p else mp.exp(-q)


def poisson_mass(k, mean):
    k, mean = mpf(k), mpf(mean)
    with digits(abs(mp.log10(k)) if k else 0):
        return mp.exp(k * mp.log(mean) - mean - mp.loggamma(k + 1))


def tail(start, end, places, density):
    """The integral from start to end, broken at the places between."""
    inner = sorted(x for x in places if min(start, end) < x < max(start, end))
    nodes = [start, *(inner if start < end else inner[::-1]), end]
    return abs(mp.quad(density, nodes))


def gamma_parts(a, x):
    """P and Q: the series below a, the integral over the tail above, and for large a both by the integral."""
    a, x = mpf(a), mpf(x)
    with digits(-mp.log10(a) + (mp.log10(a) if a > 1 else 0)):
        mass = a * mp.log(x) - x - mp.loggamma(a + 1)
        if x <= a + 1 and a < 1e5 or x < 2:
            total = term = mpf(1)
            n = 0
            while term > total * mpf(10) ** -mp.dps:
                n += 1
                term *= x / (a + n)
                total += term
            lower = mp.exp(mass) * total
            return lower, 1 - lower
        side = 1 if x > a else -1
        slope = abs(1 - (a - 1) / x)
        width = 120 / (slope + mp.sqrt(a) / x)
        end = x + width * 6 if side > 0 else max(mpf(0), x - width)
        places = [x + side * width * f for f in (mpf(1) / 64, mpf(1) / 16, mpf(1) / 4, 1, 2, 4)]
        value = tail(x, end, places, lambda t: mp.exp((a - 1) * mp.log(t / x) - (t - x)))
        smaller = mp.exp(mass) * a / x * value
        return (1 - smaller, smaller) if side > 0 else (smaller, 1 - smaller)


def beta_parts(a, b, x, y):
    """I and its complement; the smaller of x and y is exact, the other is what it leaves of 1."""
    if y < x:
        return beta_parts(b, a, y, x)[::-1]
    a, b, x = mpf(a), mpf(b), mpf(x)
    with digits(-mp.log10(min(a, b)) + mp.log10(max(a, b)) + 5):
        y = 1 - x
        log_mass = a * mp.log(x) + b * mp.log(y) + mp.loggamma(a + b) - mp.loggamma(a) - mp.loggamma(b)
        if max(a, b) < 30:
            lower = mp.exp(log_mass) / a * mp.hyp2f1(a + b, 1, a + 1, x)
            if lower < 0.9:
                return lower, 1 - lower
            if y * (a + b) > b:  # few digits of 1 − lower are left
                with digits(mp.dps + 20):
                    return lower, 1 - mp.exp(log_mass) / a * mp.hyp2f1(a + b, 1, a + 1, x)
            upper = mp.exp(log_mass) / b * mp.hyp2f1(a + b, 1, b + 1, y)
            return 1 - upper, upper
        below = x * (a + b) <= a
        if below and (a < 1e4 or b < 1) and x < 0.9:
            total = term = mpf(1)
            n = 0
            while term > total * mpf(10) ** -mp.dps:
                term *= x * (a + b + n) / (a + 1 + n)
                total += term
                n += 1
            lower = mp.exp(log_mass) / a * total
            return lower, 1 - lower
        side = -1 if below else 1
        slope = abs((a - 1) / x - (b - 1) / y)
        width = 120 / (slope + mp.sqrt(a / x**2 + b / y**2))
        end = max(mpf(0), x - 6 * width) if below else min(mpf(1), x + 6 * width)
        places = [x + side * width * f for f in (mpf(1) / 64, mpf(1) / 16, mpf(1) / 4, 1, 3)]
        density = lambda t: mp.exp((a - 1) * mp.log(t / x) + (b - 1) * mp.log((1 - t) / y))
        smaller = mp.exp(log_mass) / (x * y) * tail(x, end, places, density)
        return (smaller, 1 - smaller) if below else (1 - smaller, smaller)


# ---- the points ----


def either_side(place):
    return random.choice([-1, 1]) * place()


def near_the_mean(shapes, deviations):
    """A shape a, and x so many standard deviations from it."""

    def point():
        a = shapes()
        return a, max(a + deviations() * math.sqrt(a), a * 1e-3)

    return point


def tail_of(shape, depth):
    """Where a·log(a/x) − a + x = depth, on either side."""

    def point():
        a, d = shape(), depth()
        low = random.random() < 0.5 and d < 600 * a
        log_h = -1 - d / a if low else math.log1p(d / a + math.sqrt(2 * d / a))
        for _ in range(100):
            if log_h != 0:
                log_h -= (math.expm1(log_h) - log_h - d / a) / math.expm1(log_h)
        return a, a * math.exp(log_h)

    return point


def with_rest(point):
    """a, b, x and 1 − x, where the smaller one is exact."""

    def quadruple():
        a, b, x = point()
        if x < 0.5:
            return a, b, x, 1 - x
        y = 1 - x
        return a, b, 1 - y, y

    return quadruple


def mirrored(point):
    """Half of the points with the ends exchanged: the exact digits are then those of y."""

    def quadruple():
        a, b, x, y = with_rest(point)()
        return (a, b, x, y) if random.random() < 0.5 else (b, a, y, x)

    return quadruple


def beta_near_the_mean(first, second, deviations):
    def point():
        a, b = first(), second()
        mean = a / (a + b)
        x = mean + deviations() * math.sqrt(a * b / (a + b)) / (a + b)
        return a, b, x if 0 < x < 1 else mean

    return mirrored(point)


around = lambda *places: beside(*places, least=-16, most=-2)
shape_pairs = [
    ("1e-3 … 1e3", pair(decades(-3, 3), decades(-3, 3))),
    ("1e-100 … 1e100", pair(decades(-100, 100), decades(-100, 100))),
    ("a = b·(1 ± 1e-15 … 1e-6)", close(decades(-6, 12), -15, -6)),
    ("a = b·(1 ± 1e-6 … 0.9)", close(decades(-6, 12), -6, -0.05)),
    ("switches at 13", pair(around(12.0, 13.0, 0.5), around(12.0, 13.0, 1.0))),
]
growth_points = [
    ("1e-3 … 1e3", pair(decades(-3, 3), decades(-3, 3))),
    ("1e-50 … 1e50", pair(decades(-50, 50), decades(-50, 50))),
    ("difference 1e-50 … 1, b 1e-2 … 1e4", pair(decades(-50, 0), decades(-2, 4))),
    ("b around 13", pair(decades(-10, 2), around(12.0, 13.0))),
]
gamma_points = [
    ("a 0 … 30, x 0 … 40", pair(uniform(0, 30), uniform(0, 40))),
    ("a 1e-100 … 1, x 1e-100 … 10", pair(decades(-100, 0), decades(-100, 1))),
    ("a 1e-3 … 20, x 1e-3 … 100", pair(decades(-3, 1.3), decades(-3, 2))),
    ("a 20 … 1e6, |x − a| < 8√a", near_the_mean(decades(1.3, 6), uniform(-8, 8))),
    ("a 1e6 … 1e15, |x − a| < 8√a", near_the_mean(decades(6, 15), uniform(-8, 8))),
    ("a 1 … 1e6, tails to 1e-300", tail_of(decades(0, 6), uniform(1, 680))),
    ("switches", pair(around(1.0, 20.0, 0.5), lambda: random.choice([around(1.0, 2.0, 20.0, 21.0)(), uniform(0, 30)()]))),
]
beta_points = [
    ("a, b 0 … 25", mirrored(lambda: (uniform(0, 25)(), uniform(0, 25)(), uniform(0, 1)()))),
    ("a, b 1e-10 … 10", mirrored(lambda: (decades(-10, 1)(), decades(-10, 1)(), random.choice([uniform(0, 1), decades(-100, 0)])()))),
    ("a 0.1 … 20, b 20 … 1e6, 5σ", beta_near_the_mean(decades(-1, 1.3), decades(1.3, 6), uniform(-5, 5))),
    ("a 0.1 … 20, b 1e6 … 1e15, 5σ", beta_near_the_mean(decades(-1, 1.3), decades(6, 15), uniform(-5, 5))),
    ("a, b 20 … 1e6, 8σ", beta_near_the_mean(decades(1.3, 6), decades(1.3, 6), uniform(-8, 8))),
    ("a, b 1e6 … 1e12, 8σ", beta_near_the_mean(decades(6, 12), decades(6, 12), uniform(-8, 8))),
    ("a, b 20 … 1e4, tails", mirrored(lambda: (decades(1.3, 4)(), decades(1.3, 4)(), uniform(0, 1)()))),
    ("a, b 0.5 … 20, tails", mirrored(lambda: (decades(-0.3, 1.3)(), decades(-0.3, 1.3)(), decades(-15, 0)()))),
]

# name: function, promise, regions
functions = {
    "expm1mx": (
        expm1mx,
        "4 eps",
        [("−40 … 40", uniform(-40, 40)), ("around 0", lambda: either_side(decades(-150, -1))), ("around ±½", around(-0.5, 0.5))],
    ),
    "stirling_remainder": (
        stirling_remainder,
        "4 eps",
        [("0 … 12", uniform(0, 12)), ("1e-300 … 1e300", decades(-300, 300)), ("switches", around(1.0, 2.0, 9.0, 10.0))],
    ),
    "log_minus_digamma": (
        log_minus_digamma,
        "4 eps",
        [("0 … 12", uniform(0, 12)), ("1e-300 … 1e300", decades(-300, 300)), ("switches", around(1.0, 2.0, 9.0, 10.0))],
    ),
    "trigamma_excess": (
        trigamma_excess,
        "4 eps",
        [("0 … 15", uniform(0, 15)), ("1e-100 … 1e100", decades(-100, 100)), ("switches", around(1.0, 2.0, 12.0, 13.0))],
    ),
    "lgamma_bregman": (lgamma_bregman, "8 eps", shape_pairs),
    "stirling_bregman": (stirling_bregman, "8 eps", shape_pairs),
    "digamma_growth": (polygamma_change(0, 1), "4 eps", growth_points),
    "trigamma_drop": (polygamma_change(1, -1), "4 eps", growth_points),
    "exp_minus_kl_term": (
        exp_minus_kl_term,
        "8 eps",
        [
            ("0 … 100", pair(uniform(0, 100), uniform(0, 100))),
            ("p 1e-3 … 1e8, down to 1e-300", tail_of(decades(-3, 8), uniform(1e-6, 690))),
            ("q/p around 0.6 and 1.6", lambda: (lambda p: (p, p * random.choice([0.6, 1.6]) * (1 + random.gauss(0, 1e-3))))(decades(0, 3.2)())),
        ],
    ),
    "poisson_mass": (
        poisson_mass,
        "8 eps",
        [
            ("0 … 100", pair(uniform(0, 100), uniform(0, 100))),
            ("k 1e-3 … 1e8, down to 1e-300", tail_of(decades(-3, 8), uniform(1e-6, 680))),
            ("k around 1", pair(around(1.0), uniform(0, 5))),
        ],
    ),
    "gamma_p": (lambda a, x: gamma_parts(a, x)[0], "16 eps", gamma_points),
    "gamma_q": (lambda a, x: gamma_parts(a, x)[1], "16 eps", gamma_points),
    "beta_p": (lambda *point: beta_parts(*point)[0], "16 eps", beta_points),
    "beta_q": (lambda *point: beta_parts(*point)[1], "16 eps", beta_points),
}


def points(name, count):
    random.seed(name)
    return points_of(functions[name][2], count)


def within(value):
    """Neither an overflow nor the loss of digits below the normal numbers."""
    return 1e-300 < abs(value) < 1e300


def include(name, count):
    function = functions[name][0]
    rows = []
    for _, point in points(name, count):
        if not usable(point):
            continue
        value = function(*arguments(point))
        if within(value):
            double, missing = rounded(value)
            numbers = ", ".join(literal(x) for x in (*arguments(point), double))
            rows.append(f"{{{numbers}, {missing:.3f}}},\n")
    return "// Written by special.py: arguments, value, and what the value lacks, in its ulps.\n" + "".join(rows)


# ---- the table of errors ----


def run(command, name, numbers):
    with tempfile.TemporaryDirectory() as folder:
        source, target = Path(folder, "in"), Path(folder, "out")
        source.write_bytes(array.array("d", numbers).tobytes())
        subprocess.run([*command, name, str(source), str(target)], check=True)
        result = array.array("d")
        result.frombytes(target.read_bytes())
        return result


def rows_of(command, name, count):
    function, promise, _ = functions[name]
    chosen = [(region, point) for region, point in points(name, count) if usable(point)]
    got = run(command, name, [x for _, point in chosen for x in arguments(point)])
    worst = {}
    for (region, point), value in zip(chosen, got):
        exact = function(*arguments(point))
        if not within(exact):
            continue
        error = abs(float((mpf(value) - exact) / exact)) / 2**-52
        most, where, total, number = worst.get(region, (0, point, 0, 0))
        worst[region] = (max(error, most), point if error > most else where, total + error, number + 1)
    rows = []
    for region, (most, where, total, number) in worst.items():
        place = ", ".join(map(repr, arguments(where)))
        rows.append(f"| {name} | {region} | {number:,} | {most:.2f} | {total / number:.2f} | {place} | {promise} |\n")
    return "".join(rows)


def full(command, count, names):
    text = (here / "numerics" / "special.head.md").read_text(encoding="utf-8")
    text += "| function | region | points | max eps | mean eps | worst at | promise |\n|---|---|---|---|---|---|---|\n"
    for name in names:
        rows = rows_of(command, name, count)
        print(rows, end="", flush=True)
        text += rows
    return text


if "--full" in sys.argv:
    split = sys.argv.index("--")
    (here / "special.md").write_text(full(sys.argv[split + 1 :], 2100, functions), encoding="utf-8")
elif "--some" in sys.argv:  # --some 700 gamma_p gamma_q -- COMMAND: prints a part of the table
    split, some = sys.argv.index("--"), sys.argv.index("--some")
    full(sys.argv[split + 1 :], int(sys.argv[some + 1]), sys.argv[some + 2 : split])
else:
    for name in functions:
        write(here / "numerics" / f"{name}.inc", include(name, 600))
