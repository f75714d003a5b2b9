"""Chernoff's information, by Newton's method kept in a bracket."""

from discrete.orders import defect, moment
from mpmath import exp, inf, log, mpf


def near(p, q):
    """Whether the defect of rounding is subtracted, as the core says it is."""
    return moment(p, q, mpf(1) / 2) > 0.5


def chernoff_alpha(p, q):
    shared = [(b, log(a / b)) for a, b in zip(p, q) if a > 0 and b > 0]
    linear = sum(p) - sum(q) if near(p, q) else 0  # of the defect

    def slope(alpha):
        return sum(b * exp(alpha * r) * r for b, r in shared) - linear

    def curvature(alpha):
        return sum(b * exp(alpha * r) * r * r for b, r in shared)

    low, high, alpha = mpf(0), mpf(1), mpf(1) / 2
    if slope(low) >= 0:
        return low
    if slope(high) <= 0:
        return high
    for _ in range(400):
        low, high = (alpha, high) if slope(alpha) < 0 else (low, alpha)
        step = slope(alpha) / curvature(alpha)
        if abs(step) < mpf(10) ** -60:
            break
        alpha = alpha - step if low <= alpha - step <= high else (low + high) / 2
    return alpha


def chernoff(p, q):
    alpha = chernoff_alpha(p, q)
    value = moment(p, q, alpha)
    if value > 0.5:
        value -= defect(p, q, alpha)
    return -log(value) if value > 0 else inf
