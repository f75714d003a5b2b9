"""The texts of the .inc files, which the tests include."""

import math
import random

from mpmath import mp

from numerics.exact import log_softmax, log_sum_exp, of_equal_scores, rounded, softmax
from numerics.points import arguments, usable
from numerics.scalars import scalar_points, scalars
from numerics.vectors import WORST_EQUAL_SCORES, deltas, distribution, equal_scores, neighbour, pair_sums, score_vectors
from numerics.xoshiro import MASK, Xoshiro


def literal(x):
    return float(x).hex()


def include(name, count):
    function = scalars[name][0]
    rows = []
    for _, point in scalar_points(name, count):
        if not usable(point):
            continue
        double, missing = rounded(function(*arguments(point)))
        if math.isfinite(double):
            numbers = [literal(x) for x in (*arguments(point), double)]
            rows.append(f"{{{', '.join(numbers)}, {missing:.3f}}},\n")
    return f"// Written by numerics.py: arguments, value, and what the value lacks, in its ulps.\n{''.join(rows)}"


def braces(numbers):
    return "{" + ", ".join(literal(x) for x in numbers) + "}"


def include_pairs():
    """p, q, and the four sums, for vectors of several lengths and distances."""
    random.seed("pairs")
    rows = []
    for n in (2, 3, 7, 65, 300):
        for delta in deltas:
            p = distribution(n, 1)
            q = neighbour(p, delta)
            sums = [float(mp.fsum(map(term, p, q))) for term in pair_sums.values()]
            rows.append(f"{{{braces(p)},\n {braces(q)},\n {braces(sums)}}},\n")
    header = "// Written by numerics.py: p, q, and the sums of KL, JS and Jeffreys terms, of p·log q and p·log p.\n"
    return header + "".join(rows)


def include_scores():
    random.seed("scores")
    rows = []
    for n in (2, 5, 70):
        for x in score_vectors(n):
            row = [braces(x), literal(float(log_sum_exp(x))), braces(map(float, softmax(x))), braces(map(float, log_softmax(x)))]
            rows.append("{" + ",\n ".join(row) + "},\n")
    return "// Written by numerics.py: scores, their log-sum-exp, softmax and log-softmax.\n" + "".join(rows)


def include_equal_scores():
    random.seed("equal scores")
    drawn = [(n, *equal_scores(n)) for n in (2, 10, 100, 1000, 10000) for _ in range(50)]
    rows = [f"{{{n}, {', '.join(map(literal, (*scores, *of_equal_scores(n, *scores))))}}},\n" for n, *scores in WORST_EQUAL_SCORES + drawn]
    header = "// Written by numerics.py: n, a score, another one n times, their log-sum-exp, log-softmax and softmax of both.\n"
    return header + "".join(rows)


def include_random():
    rows = []
    for seed in (0, 1, 20261121, MASK):
        bits = Xoshiro(seed)
        words = ", ".join(f"{bits.bits():#x}u" for _ in range(4))
        uniform = Xoshiro(seed)
        normal = Xoshiro(seed)
        normals = [float(x) for _ in range(2) for x in normal.normals()]
        below = Xoshiro(seed)
        dice = ", ".join(str(below.below(6)) for _ in range(10))
        order = ", ".join(map(str, Xoshiro(seed).shuffled(10)))
        uniforms = braces(uniform.uniform() for _ in range(4))
        rows.append(f"{{{seed}u, {{{words}}},\n {uniforms},\n {braces(normals)},\n {{{dice}}},\n {{{order}}}}},\n")
    header = "// Written by numerics.py: seed, first bits, uniforms, normals, dice, and an order of ten, each from a fresh generator.\n"
    return header + "".join(rows)
