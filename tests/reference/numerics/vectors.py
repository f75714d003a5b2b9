"""The functions of vectors, and the vectors that they are measured on."""

import math
import random

from numerics.exact import jeffreys_term, js_term, kl_term, xlogy


def distribution(n, spread):
    raw = [math.exp(spread * random.gauss(0, 1)) for _ in range(n)]
    return [x / math.fsum(raw) for x in raw]


def neighbour(p, delta):
    raw = [x * math.exp(delta * random.gauss(0, 1)) for x in p]
    return [x / math.fsum(raw) for x in raw]


deltas = [3.0, 1.0, 1e-2, 1e-4, 1e-6, 1e-8, 1e-10, 1e-12]
pair_sums = {
    "sum_kl_terms": kl_term,
    "sum_js_terms": js_term,
    "sum_jeffreys_terms": jeffreys_term,
    "sum_xlogy": xlogy,
    "sum_xlogx": lambda p, q: xlogy(p, p),
}


def score_vectors(n):
    """Scores of every kind: ordinary, far apart, shifted far away, with one that dominates, below 0."""
    return [
        [random.gauss(0, 1) for _ in range(n)],
        [random.gauss(0, 30) for _ in range(n)],
        [1e300 + 0 * random.random() for _ in range(n)],
        [1000 + random.random() for _ in range(n)],
        [40.0] + [random.gauss(0, 1) for _ in range(n - 1)],
        [0.0] + [-600 + random.gauss(0, 50) for _ in range(n - 1)],
        [-1000 + random.gauss(0, 3) for _ in range(n)],
        [math.log(x) for x in distribution(n, 2)],
    ]


def equal_scores(n):
    """A score at the top and n equal ones below it: their roundings add up. Some sum to about 1, as probabilities do."""
    others = n ** random.uniform(-0.3, 0.7)
    sums_to_one = random.uniform(-1, 1) - math.log1p(others)
    top = random.choice([0.0, random.uniform(-1, 1), random.uniform(-20, 20), sums_to_one])
    return top, top - math.log(n / others)


# n, top, x: the largest errors of log_sum_exp and of log_softmax that a search among three million found.
WORST_EQUAL_SCORES = [
    (69, -1.5079950364313861, -3.5578845415452962),
    (2395, -0.061827734085482144, -8.9531071377700826),
]
