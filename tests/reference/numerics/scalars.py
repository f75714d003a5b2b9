"""The functions of one number or two: what each promises, and where it is measured."""

import math
import random

from mpmath import mp, mpf

from numerics.exact import jeffreys_term, js_term, kl_term, log1pmx, log_ratio, xlogy
from numerics.points import beside, close, decades, minus, pair, points_of, ratio, uniform


LN2 = math.log(2)
ROOT = 1.4616321449683622
pairs = [
    ("random", pair(uniform(0, 1), uniform(0, 1))),
    ("random exponents", pair(decades(-280, 0), decades(-280, 0))),
    ("q = p·(1 ± 1e-16 … 1e-8)", close(decades(-8, 0), -16, -8)),
    ("q = p·(1 ± 1e-8 … 0.5)", close(decades(-8, 0), -8, -0.3)),
    ("p/q at 2/3, 3/2 and powers of 2 of them", ratio(uniform(0.5, 1), 2 / 3, 3 / 2, 4 / 3, 3 / 4, 3, 1 / 3, 2, 0.5)),
    ("subnormal or huge", pair(decades(-320, -300), decades(-320, -300))),
]

# name: function, promise, regions (half of the points go to the second list: roots and switches)
scalars = {
    "xlogx": (
        lambda x: mpf(x) * mp.log(mpf(x)),
        "3 ulp",
        [("0 … 1", uniform(0, 1)), ("1e-300 … 1e300", decades(-300, 300))],
        [("around 1", beside(1.0))],
    ),
    "xlogy": (
        xlogy,
        "3 ulp",
        [("0 … 1", pair(uniform(0, 1), uniform(0, 1))), ("1e-150 … 1e150", pair(decades(-150, 150), decades(-300, 300)))],
        [("y around 1", pair(uniform(0, 1), beside(1.0)))],
    ),
    "log1pmx": (
        log1pmx,
        "3 ulp",
        [("−1 … 3", uniform(-1, 3)), ("1 … 1e300", decades(0, 300))],
        [
            ("around 0", lambda: random.choice([-1, 1]) * 10 ** random.uniform(-150, -1)),
            ("around −0.6 and 1", beside(-0.6, 1.0)),
            ("above −1", lambda: -1 + 10 ** random.uniform(-16, -0.5)),
        ],
    ),
    "log1mexp": (
        lambda x: mp.log(-mp.expm1(mpf(x))) if x > -1 else mp.log1p(-mp.exp(mpf(x))),
        "3 ulp",
        [("−40 … 0", uniform(-40, 0)), ("−700 … −40", uniform(-700, -40))],
        [("around −ln 2", beside(-LN2)), ("below 0", minus(decades(-300, -1)))],
    ),
    "softplus": (
        lambda x: mp.log1p(mp.exp(mpf(x))),
        "3 ulp",
        [("−40 … 40", uniform(-40, 40)), ("−700 … −40", uniform(-700, -40))],
        [("around 0", beside(0.0)), ("around ±36", beside(36.0, -36.0, 37.0, -37.0))],
    ),
    "logistic": (
        lambda x: 1 / (1 + mp.exp(-mpf(x))),
        "3 ulp",
        [("−40 … 40", uniform(-40, 40)), ("−700 … −40", uniform(-700, -40))],
        [("around 0", beside(0.0)), ("around ±37", beside(37.0, -37.0))],
    ),
    "lgamma": (
        lambda x: mp.loggamma(mpf(x)),
        "3 ulp",
        [("0 … 10", uniform(0, 10)), ("1e-300 … 1e300", decades(-300, 300)), ("8 … 1e6", decades(0.9, 6))],
        [
            ("around its roots 1, 2", beside(1.0, 2.0)),
            ("around its minimum", beside(ROOT)),
            ("around switches", beside(0.23164, 0.7316, 0.9, 1.23164, 1.7316, 3.0, 4.0, 7.0, 8.0, least=-16, most=-3)),
        ],
    ),
    "digamma": (
        lambda x: mp.digamma(mpf(x)),
        "2 eps",
        [("0 … 12", uniform(0, 12)), ("1e-300 … 1e300", decades(-300, 300))],
        [
            ("around its root", beside(ROOT)),
            ("around switches", beside(1.0, 2.0, 3.0, 5.0, 9.0, 10.0, least=-16, most=-3)),
        ],
    ),
    "trigamma": (
        lambda x: mp.psi(1, mpf(x)),
        "2 eps",
        [("0 … 12", uniform(0, 12)), ("1e-150 … 1e300", decades(-150, 300))],
        [("around switches", beside(1.0, 2.0, 5.0, 9.0, 10.0, least=-16, most=-3))],
    ),
    "log_ratio": (log_ratio, "3 ulp", pairs[:2], pairs[2:]),
    "kl_term": (kl_term, "16 eps", pairs[:2], pairs[2:]),
    "js_term": (js_term, "16 eps", pairs[:2], pairs[2:]),
    "jeffreys_term": (jeffreys_term, "16 eps", pairs[:2], pairs[2:]),
}


def scalar_points(name, count):
    _, _, ordinary, special = scalars[name]
    random.seed(name)
    return points_of(ordinary, count // 2) + points_of(special, count // 2)
