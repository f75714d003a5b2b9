"""Measures of two distributions that have an order alpha."""

from discrete.two import kl, normalized
from mpmath import exp, inf, log, mpf


def defect(p, q, alpha):
    return alpha * (sum(p) - 1) + (1 - alpha) * (sum(q) - 1)


def moment(p, q, alpha):
    """Σ p^α q^(1−α), for 0 ≤ α < 1 or full support of q."""
    if alpha == 0:
        return sum(b for a, b in zip(p, q) if a > 0)
    return sum(exp(alpha * log(a) + (1 - alpha) * log(b)) for a, b in zip(p, q) if a > 0 and b > 0)


def singular(p, q, alpha):
    """Whether an outcome makes the measures of order alpha infinite."""
    return (alpha >= 1 and any(a > 0 and b == 0 for a, b in zip(p, q))) or (
        alpha <= 0 and any(a == 0 and b > 0 for a, b in zip(p, q))
    )


def alpha_divergence(p, q, alpha):
    if alpha == 1:
        return kl(p, q)
    if alpha == 0:
        return kl(q, p)
    if singular(p, q, alpha):
        return inf
    return (moment(p, q, alpha) - 1 - defect(p, q, alpha)) / (alpha * (alpha - 1))


def tsallis_divergence(p, q, alpha):
    if alpha == 1:
        return kl(p, q)
    if alpha > 1 and singular(p, q, alpha):
        return inf
    return (moment(p, q, alpha) - 1 - defect(p, q, alpha)) / (alpha - 1)


def renyi_divergence(p, q, alpha):
    if alpha == inf:
        return inf if singular(p, q, 2) else log(max(a / b for a, b in zip(p, q) if a > 0))
    if alpha == 1:
        return kl(p, q)
    if alpha > 1 and singular(p, q, alpha):
        return inf
    value = moment(p, q, alpha)
    if value > 0.5:
        value -= defect(p, q, alpha)
    return log(value) / (alpha - 1) if value > 0 else inf


def renyi_scale_free(p, q, alpha):
    """The form whose slopes the core returns."""
    return renyi_divergence(normalized(p), normalized(q), alpha)


def bhattacharyya(p, q):
    return renyi_divergence(p, q, mpf(1) / 2) / 2
