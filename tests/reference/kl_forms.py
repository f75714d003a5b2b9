"""The textbooks' closed forms of KL between two members of a family, for mpmath: parameters of p, of q."""

from mpmath import beta, digamma, euler, exp, gamma, inf, log, loggamma, mpf


def normal(p, q):
    (m, s), (n, t) = p, q
    return log(t / s) + (s**2 + (m - n) ** 2) / (2 * t**2) - mpf(1) / 2


def laplace(p, q):
    (m, s), (n, t) = p, q
    d = abs(m - n)
    return log(t / s) + (s * exp(-d / s) + d) / t - 1


def gumbel(p, q):
    (m, s), (n, t) = p, q
    return log(t / s) + euler * (s / t - 1) + exp((n - m) / t) * gamma(s / t + 1) - 1 + (m - n) / t


def gammas(p, q):
    (a, r), (b, s) = p, q
    return ((a - b) * digamma(a) - loggamma(a) + loggamma(b) + b * (log(r) - log(s))
            + a * (s - r) / r)


def betas(p, q):
    (a, b), (c, d) = p, q
    return (log(beta(c, d)) - log(beta(a, b)) + (a - c) * digamma(a) + (b - d) * digamma(b)
            + (c - a + d - b) * digamma(a + b))


def cauchy(p, q):
    (_, m, s), (_, n, t) = p, q
    return log(((s + t) ** 2 + (m - n) ** 2) / (4 * s * t))


def uniform(p, q):
    (a, b), (c, d) = p, q
    return log((d - c) / (b - a)) if c <= a and b <= d else inf


def term(x, y):
    return 0 if x == 0 else inf if y == 0 else x * log(x / y)


def bernoulli(p, q):
    return term(p[0], q[0]) + term(1 - p[0], 1 - q[0])


def binomial(p, q):
    return p[0] * bernoulli(p[1:], q[1:])


def poisson(p, q):
    return term(p[0], q[0]) - p[0] + q[0]
