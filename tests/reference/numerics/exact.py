"""The functions of core/surprisal/numerics in 50 digits, from their definitions, on the exact double arguments."""

import math

from mpmath import mp, mpf

mp.dps = 50
TINY = mpf(10) ** -6


def log1pmx(t):
    t = mpf(t)
    if abs(t) > TINY:
        return mp.log1p(t) - t
    return sum((-1) ** (k + 1) * t**k / k for k in range(2, 12))


def js_shape(s):
    """(1 + s)·log(1 + s) + (1 − s)·log(1 − s)"""
    if abs(s) > TINY:
        return sum((1 + t) * mp.log1p(t) for t in (s, -s) if t != -1)
    return sum(s ** (2 * k) / (k * (2 * k - 1)) for k in range(1, 7))


def log_ratio(p, q):
    return mp.log1p((mpf(p) - q) / q) if abs(mpf(p) - q) < TINY * q else mp.log(mpf(p)) - mp.log(mpf(q))


def kl_term(p, q):
    if abs(mpf(p) - q) < TINY * q:
        return -mpf(p) * log1pmx((mpf(q) - p) / p)
    return mpf(p) * log_ratio(p, q) - p + q if p else mpf(q)


def js_term(p, q):
    return (mpf(p) + q) / 4 * js_shape((mpf(p) - q) / (mpf(p) + q)) if p or q else mpf(0)


def jeffreys_term(p, q):
    return (mpf(p) - q) * log_ratio(p, q)


def xlogy(x, y):
    return mpf(x) * mp.log(mpf(y)) if x else mpf(0)


def log_sum_exp(x):
    top = max(x)
    others = sorted(x)[:-1]
    return mpf(top) + mp.log1p(mp.fsum(mp.exp(mpf(v) - top) for v in others))


def softmax(x):
    total = mp.fsum(mp.exp(mpf(v) - max(x)) for v in x)
    return [mp.exp(mpf(v) - max(x)) / total for v in x]


def log_softmax(x):
    top = x.index(max(x))
    others = mp.fsum(mp.exp(mpf(v) - x[top]) for i, v in enumerate(x) if i != top)
    return [mpf(v) - x[top] - mp.log1p(others) for v in x]


def of_equal_scores(n, top, x):
    """Log-sum-exp of top and n times x; log-softmax of both, and softmax."""
    others = mp.log1p(n * mp.exp(mpf(x) - top))
    logs = -others, mpf(x) - top - others
    return top + others, *logs, *map(mp.exp, logs)


def rounded(y):
    """The nearest double to y, and what is missing in its ulps."""
    double = float(y)
    return double, float((y - mpf(double)) / mpf(math.ulp(double))) if math.isfinite(double) else 0.0


def ulps(got, double, missing):
    if got == double:
        return abs(missing)
    return abs(float((mpf(got) - mpf(double)) / mpf(math.ulp(double))) - missing)
