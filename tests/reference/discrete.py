#!/usr/bin/python3
"""Writes discrete/*.inc: reference values of the measures of discrete distributions, and slopes.

mpmath at 80 digits or more, by the textbook formulas, not by the core's. Distributions are drawn by a
generator that tests/core/discrete/reference_cases.hpp repeats bit for bit (Draw, below), so that
only seeds and results are stored. Their probabilities are multiples of 2^-52 that sum to 1 exactly:
all forms of a measure agree on them. ("wide" ones reach down to 2^-900 and cannot; there the
formulas below subtract the defect of rounding, as the core says it does.) Slopes are central
differences with a step of 1e-30. Where SciPy agrees, it is asked too (check_scipy).
"""

import math
from pathlib import Path

from committed import write
from mpmath import exp, inf, log, mp, mpf, sqrt

mp.dps = 80
here = Path(__file__).parent / "discrete"
ONE = 2**52


class Draw:
    """The generator that both sides run: a linear congruence, 53 bits of it, IEEE arithmetic."""

    def __init__(self, seed):
        self.state = seed

    def uniform(self):
        self.state = (self.state * 6364136223846793005 + 1442695040888963407) % 2**64
        return (self.state >> 11) * 2.0**-53

    def raw(self, kind):
        u = self.uniform()
        if kind == "even":
            return u + 0.01
        if kind == "steep":
            return (u * u) * (u * u)
        if kind == "sparse":
            return 0.0 if u < 0.3 else u
        return math.ldexp(u + 0.5, -int(self.uniform() * 900))  # wide

    def distribution(self, kind, n):
        """Multiples of 2^-52 that sum to 1, as integers."""
        x = [self.raw(kind) for _ in range(n)]
        if kind == "sparse":
            x[0] += 0.5
        total = 0.0
        for value in x:
            total += value
        if kind == "wide":
            return [value / total * ONE for value in x]
        return self.whole([int(value / total * ONE) for value in x])

    @staticmethod
    def whole(w):
        w[w.index(max(w))] += ONE - sum(w)
        return w

    def neighbour(self, w, delta):
        """Each factor within 1 ± delta, but for a common one."""
        x = [float(value) * (1 + delta * (2 * self.uniform() - 1)) for value in w]
        total = 0.0
        for value in x:
            total += value
        return self.whole([int(value / total * ONE) for value in x])

    def marginal(self, n):
        """Multiples of 2^-26 that sum to 1, as integers."""
        x = [self.uniform() + 0.05 for _ in range(n)]
        total = 0.0
        for value in x:
            total += value
        w = [int(value / total * 2**26) for value in x]
        w[w.index(max(w))] += 2**26 - sum(w)
        return w

    def independent(self, shape, delta):
        """A product of marginals, row-major, moved by delta."""
        cells = [1]
        for n in shape:
            factors = self.marginal(n)
            cells = [a * b for a in cells for b in factors]
        excess = 26 * len(shape) - 52  # three marginals have 78 bits
        return self.neighbour([c >> excess for c in cells] if excess > 0 else cells, delta)

    def determined(self, n, delta):
        """A table whose rows nearly tell the columns: all but a delta is on the diagonal."""
        diagonal = self.distribution("even", n)
        cells = []
        for i in range(n):
            for j in range(n):
                cells.append(diagonal[i] if i == j else int(float(diagonal[i]) * (delta / n) * self.uniform()))
        return self.whole_or_less(cells, n)

    @staticmethod
    def whole_or_less(cells, n):
        """The diagonal gives what the rest has taken."""
        for i in range(n):
            taken = sum(cells[i * n + j] for j in range(n) if j != i)
            cells[i * n + i] -= taken
        return cells


def probabilities(w):
    return [mpf(x) / ONE for x in w]


# Measures of two distributions. Each is the form whose slopes the core returns.


def defect(p, q, alpha):
    return alpha * (sum(p) - 1) + (1 - alpha) * (sum(q) - 1)


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


def normalized(p):
    return [a / sum(p) for a in p]


def renyi_scale_free(p, q, alpha):
    """The form whose slopes the core returns."""
    return renyi_divergence(normalized(p), normalized(q), alpha)


def bhattacharyya(p, q):
    return renyi_divergence(p, q, mpf(1) / 2) / 2


def chernoff_alpha(p, q):
    both = [(a, log(a / b)) for a, b in zip(p, q) if a > 0 and b > 0]
    bs = [b for a, b in zip(p, q) if a > 0 and b > 0]

    linear = sum(p) - sum(q) if moment(p, q, mpf(1) / 2) > 0.5 else 0  # of the defect

    def slope(alpha):
        return sum(b * exp(alpha * r) * r for b, (_, r) in zip(bs, both)) - linear

    if slope(mpf(0)) >= 0:
        return mpf(0)
    if slope(mpf(1)) <= 0:
        return mpf(1)
    low, high = mpf(0), mpf(1)
    alpha = mpf(1) / 2
    for _ in range(400):
        s = slope(alpha)
        if s < 0:
            low = alpha
        else:
            high = alpha
        step = s / sum(b * exp(alpha * r) * r * r for b, (_, r) in zip(bs, both))
        if abs(step) < mpf(10) ** -60:
            break
        alpha = alpha - step if low <= alpha - step <= high else (low + high) / 2
    return alpha


def chernoff(p, q):
    alpha = chernoff_alpha(p, q)
    value = moment(p, q, alpha) - (defect(p, q, alpha) if moment(p, q, alpha) > 0.5 else 0)
    return -log(value) if value > 0 else inf


PLAIN = {
    "kl": kl,
    "cross_entropy": cross_entropy,
    "jeffreys": jeffreys,
    "jensen_shannon": jensen_shannon,
    "total_variation": total_variation,
    "squared_hellinger": squared_hellinger,
    "hellinger": hellinger,
    "bhattacharyya": bhattacharyya,
    "pearson_chi_square": pearson,
    "neyman_chi_square": lambda p, q: pearson(q, p),
    "triangular_discrimination": triangular,
}
ORDERS = [0.0, 1e-9, 0.3, 0.5, 0.9, 1 - 1e-6, 1 - 1e-12, 1.0, 1 + 1e-12, 1 + 1e-6, 1.5, 2.0, 5.0, 50.0]
ORDERED = {
    "renyi_divergence": (renyi_divergence, [*ORDERS, math.inf]),
    "tsallis_divergence": (tsallis_divergence, ORDERS),
    "alpha_divergence": (alpha_divergence, [-2.5, -1.0, -1e-9, *ORDERS]),
}
COLUMNS = [(name, 0.0, f) for name, f in PLAIN.items()]
COLUMNS += [
    (name, order, lambda p, q, f=f, a=order: f(p, q, mpf(a)))
    for name, (f, orders) in ORDERED.items()
    for order in orders
]
COLUMNS += [("chernoff", 0.0, chernoff)]


# Measures of one distribution.


def entropy(p):
    return -sum(a * log(a) for a in p if a > 0)


def powers(p, alpha):
    return sum(exp(alpha * log(a)) for a in p if a > 0)


def renyi_entropy(p, alpha):
    if alpha == inf:
        return -log(max(p))
    if alpha == 1:
        return entropy(p)
    value = powers(p, alpha)
    return log(value - (sum(p) - 1 if value > 0.5 else 0)) / (1 - alpha)


def renyi_own(p, alpha):
    """Rényi's form for any Σp, whose slopes the core returns."""
    if alpha in (1, inf):
        return entropy(normalized(p)) - sum(p) if alpha == 1 else -log(max(p))
    return log(powers(p, alpha) / sum(p)) / (1 - alpha)


def tsallis_entropy(p, alpha):
    return entropy(p) if alpha == 1 else (sum(p) - powers(p, alpha)) / (alpha - 1)


ENTROPIES = [
    ("entropy", 0.0, entropy),
    ("perplexity", 0.0, lambda p: exp(entropy(p))),
    *[("renyi_entropy", a, lambda p, a=a: renyi_entropy(p, mpf(a))) for a in [*ORDERS, math.inf]],
    *[("tsallis_entropy", a, lambda p, a=a: tsallis_entropy(p, mpf(a))) for a in ORDERS],
]


# Measures of a table: rows are X, columns are Y.


def margins(cells, shape):
    sums = [[mpf(0)] * n for n in shape]
    for index, value in enumerate(cells):
        for axis in reversed(range(len(shape))):
            sums[axis][index % shape[axis]] += value
            index //= shape[axis]
    return sums


def total_correlation(cells, shape):
    total = sum(cells)
    return (
        sum(a * log(a) for a in cells if a > 0)
        - sum(a * log(a) for sums in margins(cells, shape) for a in sums if a > 0)
        + (len(shape) - 1) * total * log(total)
    )


def conditional_entropy(cells, shape, given=1):
    by = margins(cells, shape)[given]
    return sum(a * log(a) for a in by if a > 0) - sum(a * log(a) for a in cells if a > 0)


TABLES = [
    ("joint_entropy", lambda c, s: entropy(c)),
    ("conditional_entropy", conditional_entropy),
    ("mutual_information", total_correlation),
    ("variation_of_information", lambda c, s: conditional_entropy(c, s) + conditional_entropy(c, s, 0)),
]


# Writing.


def number(x):
    x = float(x)
    return "inf" if math.isinf(x) else x.hex() if math.copysign(1, x) > 0 or x != 0 else "0x0p+0"


def numbers(values):
    return "{" + ", ".join(number(v) for v in values) + "}"


def inc(name, rows):
    head = f"// Written by tests/reference/discrete.py; mpmath.\n"
    here.mkdir(exist_ok=True)
    write(here / name, head + "".join(row + ",\n" for row in rows))


def pair_of(kind, n, delta, seed):
    """delta 0: drawn apart."""
    draw = Draw(seed)
    p = draw.distribution(kind, n)
    return p, (draw.neighbour(p, delta) if delta else draw.distribution(kind, n))


DELTAS = [0.0, 1.0, 0.1, 1e-2, 1e-4, 1e-6, 1e-8, 1e-10, 1e-12, 1e-14, 1e-15]


def pair_cases():
    seed = 1
    for kind in ["even", "steep", "sparse", "wide"]:
        for n, deltas, repeats in [(2, DELTAS, 2), (3, DELTAS, 2), (10, DELTAS, 2), (100, DELTAS[:-2], 1), (1000, [0.0, 1.0, 1e-4, 1e-8], 1), (10000, [0.0, 1e-4], 1)]:
            if (n == 10000 and kind != "even") or (n > 100 and kind == "wide"):
                continue
            for delta in deltas:
                if kind == "wide" and delta:
                    continue
                for _ in range(repeats):
                    seed += 1
                    yield kind, n, delta, seed


def write_pairs():
    inc("pair_columns.inc", [f'{{"{name}", {number(order)}}}' for name, order, _ in COLUMNS])
    rows = []
    for kind, n, delta, seed in pair_cases():
        mp.dps = 900 if kind == "wide" else 80
        p, q = map(probabilities, pair_of(kind, n, delta, seed))
        if p == q:
            continue
        values = [0 if n > 100 and name == "chernoff" else f(p, q) for name, _, f in COLUMNS]
        rows.append(f'{{"{kind}", {n}, {delta!r}, {seed}, {numbers(values)}}}')
    mp.dps = 80
    inc("pairs.inc", rows)


def certain(w, delta):
    """Nearly a point mass: all but a delta goes to the first outcome."""
    moved = [int(float(x) * delta) for x in w]
    moved[0] = 0
    moved[0] = ONE - sum(moved)
    return moved


def write_entropies():
    inc("entropy_columns.inc", [f'{{"{name}", {number(order)}}}' for name, order, _ in ENTROPIES])
    rows, seed = [], 1000
    for kind in ["even", "steep", "sparse", "wide"]:
        mp.dps = 900 if kind == "wide" else 80
        for n in [1, 2, 3, 10, 100] if kind == "wide" else [1, 2, 3, 10, 100, 1000]:
            for delta in [0.0] if kind == "wide" else [0.0, 1e-2, 1e-6, 1e-10, 1e-14]:
                seed += 1
                p = Draw(seed).distribution(kind, n)
                p = probabilities(certain(p, delta) if delta else p)
                values = [f(p) for _, _, f in ENTROPIES]
                rows.append(f'{{"{kind}", {n}, {delta!r}, {seed}, {numbers(values)}}}')
    mp.dps = 80
    inc("entropies.inc", rows)


def write_tables():
    rows, seed = [], 2000
    for n, m in [(2, 2), (3, 5), (10, 10), (40, 25)]:
        for kind in ["independent", "determined"]:
            for delta in DELTAS[1:]:
                if kind == "determined" and n != m:
                    continue
                seed += 1
                draw = Draw(seed)
                cells = draw.independent([n, m], delta) if kind == "independent" else draw.determined(n, delta)
                values = [f(probabilities(cells), [n, m]) for _, f in TABLES]
                rows.append(f'{{"{kind}", {n}, {m}, {delta!r}, {seed}, {numbers(values)}}}')
    inc("tables.inc", rows)
    rows = []
    for shape in [[5], [2, 2, 2], [2, 3, 4], [5, 1, 6], [7, 3, 5]]:
        for delta in DELTAS[1:]:
            seed += 1
            cells = Draw(seed).independent(shape, delta)
            value = total_correlation(probabilities(cells), shape)
            sizes = "{" + ", ".join(map(str, shape)) + "}"
            rows.append(f"{{{sizes}, {delta!r}, {seed}, {number(value)}}}")
    inc("total_correlations.inc", rows)


def write_mixtures():
    """Jensen-Shannon of several distributions; the weights are one more distribution."""
    rows, seed = [], 3000
    for k in [1, 2, 3, 7]:
        for kind in ["even", "sparse"]:
            for n in [2, 10, 50]:
                for delta in DELTAS:
                    seed += 1
                    draw = Draw(seed)
                    weights = draw.distribution("even", k)
                    base = draw.distribution(kind, n)
                    ps = [probabilities(draw.neighbour(base, delta) if delta else draw.distribution(kind, n)) for _ in range(k)]
                    w = probabilities(weights)
                    m = [sum(a * p[i] for a, p in zip(w, ps)) for i in range(n)]
                    value = sum(a * kl(p, m) for a, p in zip(w, ps))
                    value = 0 if value < mpf(10) ** -60 else value
                    rows.append(f'{{"{kind}", {n}, {k}, {delta!r}, {seed}, {number(value)}}}')
    inc("mixtures.inc", rows)


# Slopes.

STEP = mpf(10) ** -30


def slope(f, x, i):
    up, down = list(x), list(x)
    up[i] += STEP
    down[i] -= STEP
    return (f(up) - f(down)) / (2 * STEP)


def softmax_from(q, z):
    """The distribution q when z is 0."""
    w = [b * exp(t) for b, t in zip(q, z)]
    return [b / sum(w) for b in w]


def slopes(f, x):
    zero = [mpf(0)] * len(x)
    by_x = [slope(f, x, i) for i in range(len(x))]
    return by_x, [slope(lambda z: f(softmax_from(x, z)), zero, i) for i in range(len(x))]


SLOPE_FORMS = [(name, 0.0, f) for name, f in PLAIN.items() if name != "bhattacharyya"]
SLOPE_FORMS += [("bhattacharyya", 0.0, lambda p, q: bhattacharyya(normalized(p), normalized(q)))]
SLOPE_FORMS += [
    (name, order, lambda p, q, f=f, a=order: f(p, q, mpf(a)))
    for name, f, orders in [
        ("renyi_divergence", renyi_scale_free, [0.3, 0.9, 1 - 1e-9, 1.0, 1 + 1e-9, 2.0, 20.0, math.inf]),
        ("tsallis_divergence", tsallis_divergence, [0.3, 0.9, 1 - 1e-9, 1.0, 1 + 1e-9, 2.0, 20.0]),
        ("alpha_divergence", alpha_divergence, [-2.0, -1e-9, 0.0, 0.3, 0.9, 1.0, 1 + 1e-9, 2.0, 20.0]),
    ]
    for order in orders
]
SLOPE_FORMS += [("chernoff", 0.0, lambda p, q: chernoff(normalized(p), normalized(q)))]


def write_slopes():
    rows, seed = [], 4000
    for kind in ["even", "steep"]:
        for delta in [0.0, 0.1, 1e-4, 1e-8, 1e-12]:
            for name, order, f in SLOPE_FORMS:
                seed += 1
                p, q = map(probabilities, pair_of(kind, 4, delta, seed))
                by_p = [slope(lambda x: f(x, q), p, i) for i in range(4)]
                by_q, logits = slopes(lambda x: f(p, x), q)
                cells = f'"{name}", {number(order)}, "{kind}", {delta!r}, {seed}'
                rows.append(f"{{{cells}, {numbers(by_p)}, {numbers(by_q)}, {numbers(logits)}}}")
    inc("pair_slopes.inc", rows)
    rows = []
    for kind in ["even", "steep"]:
        for name, order, f in ENTROPIES:
            if name == "renyi_entropy":
                f = lambda p, a=order: renyi_own(p, mpf(a))
            seed += 1
            p = probabilities(Draw(seed).distribution(kind, 4))
            by_p, logits = slopes(f, p)
            if order == 0 and name == "renyi_entropy":  # log of a number of outcomes, over Σp
                by_p = [mpf(-1)] * 4
            rows.append(f'{{"{name}", {number(order)}, "{kind}", {seed}, {numbers(by_p)}, {numbers(logits)}}}')
    inc("entropy_slopes.inc", rows)
    rows = []
    for delta in [1.0, 0.1, 1e-4, 1e-8, 1e-12]:
        for name, f in TABLES:
            seed += 1
            cells = probabilities(Draw(seed).independent([2, 3], delta))
            by_cell, logits = slopes(lambda x: f(x, [2, 3]), cells)
            rows.append(f'{{"{name}", {delta!r}, {seed}, {numbers(by_cell)}, {numbers(logits)}}}')
    inc("table_slopes.inc", rows)


# Generators.


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


def write_generators():
    """f, f' and f'' at t, and f* at the double nearest to f'(t), by solving f'(t) = s."""
    rows = []
    points = [1e-8, 0.01, 0.3, 0.75, 1 - 1e-3, 1 - 1e-9, 1 - 2.0**-53, 1 + 2.0**-52, 1 + 1e-9, 1 + 1e-3, 1.5, 4.0, 100.0]
    h = mpf(10) ** -25
    for alpha in [-1.5, 0.25, 3.0]:
        for name, f in generator_functions(mpf(alpha)).items():
            if name != "alpha" and alpha > 0:
                continue
            for point in points:
                t = mpf(point)

                def first(x):
                    return (f(x + h) - f(x - h)) / (2 * h)

                second = (f(t + h) - 2 * f(t) + f(t - h)) / h**2 if name != "total_variation" else mpf(0)
                s = mpf(float(first(t)))
                if name == "total_variation":
                    conjugate = s
                else:
                    root = t
                    for _ in range(3):  # Newton, from a distance of one rounding
                        root -= (first(root) - s) / ((f(root + h) - 2 * f(root) + f(root - h)) / h**2)
                    conjugate = s * root - f(root)
                values = [t, f(t), first(t), second, s, conjugate]
                rows.append(f'{{"{name}", {alpha!r}, {numbers(values)}}}')
    inc("generators.inc", rows)


def write_alpha_terms():
    """One outcome's share, where n equal outcomes would add up its error."""
    rows, draw = [], Draw(5000)
    for low, high in [(0.0, 1.0), (0.9999, 1.0001), (1.0, 5.0), (5.0, 30.0), (-4.0, 0.0)]:
        for delta in [0.0, 0.5, 1e-3, 1e-9]:
            for _ in range(150):
                alpha = low + (high - low) * draw.uniform()
                p = draw.raw("steep") + 1e-9
                q = p * (1 + delta * (2 * draw.uniform() - 1)) if delta else draw.raw("steep") + 1e-9
                a, x, y = mpf(alpha), mpf(p), mpf(q)
                value = (x**a * y ** (1 - a) - a * x - (1 - a) * y) / (a * (a - 1))
                rows.append(f"{{{low!r}, {high!r}, {delta!r}, {number(value)}}}")
    inc("alpha_terms.inc", rows)


def check_scipy():
    """The same quantities by SciPy, where it has them and p and q are apart."""
    from scipy.spatial.distance import jensenshannon
    from scipy.stats import entropy as scipy_entropy

    for kind in ["even", "steep"]:
        for n in [3, 10, 100]:
            p, q = map(probabilities, pair_of(kind, n, 0.0, 7 + n))
            a, b = [float(x) for x in p], [float(x) for x in q]
            for ours, theirs in [
                (kl(p, q), scipy_entropy(a, b)),
                (entropy(p), scipy_entropy(a)),
                (sqrt(jensen_shannon(p, q)), jensenshannon(a, b)),
            ]:
                assert abs(theirs / float(ours) - 1) < 1e-12, (kind, n, ours, theirs)


check_scipy()
write_pairs()
write_entropies()
write_tables()
write_mixtures()
write_slopes()
write_generators()
write_alpha_terms()
