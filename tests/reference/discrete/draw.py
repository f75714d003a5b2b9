"""Distributions, drawn by a generator that tests/core/discrete/reference_cases.hpp repeats bit for bit.

Their probabilities are multiples of 2^-52 that sum to 1 exactly: all forms of a measure agree on
them. ("wide" ones reach down to 2^-900 and cannot; there the measures subtract the defect of
rounding, as the core says it does.)
"""

import math

from mpmath import mpf

ONE = 2**52
DELTAS = [0.0, 1.0, 0.1, 1e-2, 1e-4, 1e-6, 1e-8, 1e-10, 1e-12, 1e-14, 1e-15]


def plain_sum(x):
    """As C++ adds: from Python 3.12 on, sum() compensates."""
    total = 0.0
    for value in x:
        total += value
    return total


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
        total = plain_sum(x)
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
        total = plain_sum(x)
        return self.whole([int(value / total * ONE) for value in x])

    def marginal(self, n):
        """Multiples of 2^-26 that sum to 1, as integers."""
        x = [self.uniform() + 0.05 for _ in range(n)]
        total = plain_sum(x)
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


def pair_of(kind, n, delta, seed):
    """delta 0: drawn apart."""
    draw = Draw(seed)
    p = draw.distribution(kind, n)
    return p, (draw.neighbour(p, delta) if delta else draw.distribution(kind, n))
