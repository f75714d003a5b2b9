"""Measures of two distributions. Each is the form whose slopes the core returns."""

from mpmath import inf, log, sqrt


def kl(p, q):
    if any(a > 0 and b == 0 for a, b in zip(p, q)):
        return inf
    return sum(a * log(a / b) for a, b in zip(p, q) if a > 0) - sum(p) + sum(q)


def cross_entropy(p, q):
    if any(a > 0 and b == 0 for a, b in zip(p, q)):
        return inf
    return -sum(a * log(b) for a, b in zip(p, q) if a > 0)


def jeffreys(p, q):
    return kl(p, q) + kl(q, p)


def jensen_shannon(p, q):
    m = [(a + b) / 2 for a, b in zip(p, q)]
    return (kl(p, m) + kl(q, m)) / 2


def total_variation(p, q):
    return sum(abs(a - b) for a, b in zip(p, q)) / 2


def squared_hellinger(p, q):
    return sum((sqrt(a) - sqrt(b)) ** 2 for a, b in zip(p, q)) / 2


def hellinger(p, q):
    return sqrt(squared_hellinger(p, q))


def pearson(p, q):
    if any(a > 0 and b == 0 for a, b in zip(p, q)):
        return inf
    return sum((a - b) ** 2 / b for a, b in zip(p, q) if b > 0)


def triangular(p, q):
    return sum((a - b) ** 2 / (a + b) for a, b in zip(p, q) if a + b > 0)


def normalized(p):
    return [a / sum(p) for a in p]
