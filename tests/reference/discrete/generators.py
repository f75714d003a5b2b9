"""f, f' and f'' of the generators at t, and f* at the double nearest to f'(t), by solving f'(t) = s."""

from discrete.inc import inc, numbers
from mpmath import log, mpf, sqrt

POINTS = [1e-8, 0.01, 0.3, 0.75, 1 - 1e-3, 1 - 1e-9, 1 - 2.0**-53, 1 + 2.0**-52, 1 + 1e-9, 1 + 1e-3, 1.5, 4.0, 100.0]
H = mpf(10) ** -25


def generator_functions(alpha):
    return {
        "kl": lambda t: t * log(t) - t + 1,
        "reverse_kl": lambda t: -log(t) + t - 1,
        "jeffreys": lambda t: (t - 1) * log(t),
        "jensen_shannon": lambda t: (t * log(t) - (1 + t) * log((1 + t) / 2)) / 2,
        "squared_hellinger": lambda t: (sqrt(t) - 1) ** 2 / 2,
        "total_variation": lambda t: abs(t - 1) / 2,
        "pearson_chi_square": lambda t: (t - 1) ** 2,
        "neyman_chi_square": lambda t: (t - 1) ** 2 / t,
        "triangular_discrimination": lambda t: (t - 1) ** 2 / (t + 1),
        "alpha": lambda t: (t**alpha - alpha * t - 1 + alpha) / (alpha * (alpha - 1)),
    }


def first(f, x):
    return (f(x + H) - f(x - H)) / (2 * H)


def second(f, x):
    return (f(x + H) - 2 * f(x) + f(x - H)) / H**2


def conjugate(f, s, t):
    """f*(s), where f'(t) is s but for a rounding."""
    for _ in range(3):  # Newton
        t -= (first(f, t) - s) / second(f, t)
    return s * t - f(t)


def values_at(name, f, t):
    s = mpf(float(first(f, t)))
    if name == "total_variation":  # a kink: no curvature, and every t has the slope of its side
        return [t, f(t), first(f, t), mpf(0), s, s]
    return [t, f(t), first(f, t), second(f, t), s, conjugate(f, s, t)]


def write_generators():
    rows = []
    for alpha in [-1.5, 0.25, 3.0]:
        for name, f in generator_functions(mpf(alpha)).items():
            if name != "alpha" and alpha > 0:
                continue
            for point in POINTS:
                rows.append(f'{{"{name}", {alpha!r}, {numbers(values_at(name, f, mpf(point)))}}}')
    inc("generators.inc", rows)
