"""The textbooks' densities in mpmath, and where an integral of them is cut."""

from mpmath import beta, exp, inf, log, loggamma, mpf, pi, sqrt

WHOLE = [-inf, -40, -8, -2, 0, 0.5, 1, 3, 10, 40, inf]
HALF = [0, 1e-3, 0.1, 0.5, 1, 3, 10, 40, inf]
UNIT = [0, 1e-3, 0.1, 0.5, 0.9, 0.999, 1]


def exact(values):
    return tuple(mpf(v) for v in values)


def hexes(values):
    return "{" + ", ".join(float(v).hex() for v in values) + "}"


def log_density_of(name, v):
    if name == "normal":
        m, s = v
        return lambda x: -(((x - m) / s) ** 2) / 2 - log(s * sqrt(2 * pi))
    if name == "laplace":
        m, s = v
        return lambda x: -abs(x - m) / s - log(2 * s)
    if name == "logistic":
        m, s = v
        return lambda x: -abs(x - m) / s - log(s) - 2 * log(1 + exp(-abs(x - m) / s))
    if name == "gumbel":
        m, s = v
        return lambda x: -(x - m) / s - exp(-(x - m) / s) - log(s)
    if name == "gamma":
        a, r = v
        return lambda x: a * log(r) + (a - 1) * log(x) - r * x - loggamma(a)
    if name == "beta":
        a, b = v
        return lambda x: (a - 1) * log(x) + (b - 1) * log(1 - x) - log(beta(a, b))
    if name == "uniform":
        a, b = v
        return lambda x: -log(b - a)
    if name == "student_t":
        n, m, s = v
        c = loggamma((n + 1) / 2) - loggamma(n / 2) - log(n * pi) / 2 - log(s)
        return lambda x: c - (n + 1) / 2 * log(1 + ((x - m) / s) ** 2 / n)
    raise ValueError(name)
