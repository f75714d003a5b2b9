#!/usr/bin/python3
"""Expected values for tests/bindings, one call a line: mpmath at 50 digits on the exact double inputs.

Written from the definitions, one line a measure, with no regard to how the core computes them.
"""

import json
import random
from itertools import product
from pathlib import Path

from committed import write
from mpmath import exp, fsum, inf, log, mp, mpf, sqrt

mp.dps = 50


def xlog(p, ratio):
    """p·log(ratio), 0 where p is 0, ∞ where the ratio is."""
    return mpf(0) if p == 0 else p * log(ratio) if ratio != inf else inf


def over(p, q):
    return inf if q == 0 and p != 0 else mpf(0) if p == 0 else p / q


def kl(p, q):
    return fsum(xlog(a, over(a, b)) for a, b in zip(p, q))


def entropy(p):
    return -fsum(xlog(a, a) for a in p)


def cross_entropy(p, q):
    return fsum(xlog(a, over(1, b)) for a, b in zip(p, q))


def middle(p, q):
    return [(a + b) / 2 for a, b in zip(p, q)]


def jensen_shannon(p, q):
    m = middle(p, q)
    return (kl(p, m) + kl(q, m)) / 2


def overlap(p, q, alpha):
    """Σ p^α·q^(1−α)"""
    return fsum(power(a, alpha) * power(b, 1 - alpha) if a or b else 0 for a, b in zip(p, q))


def power(x, exponent):
    return inf if x == 0 and exponent < 0 else x**exponent


def chernoff(p, q):
    """The largest of −log overlap, by golden section on [0, 1]."""
    golden = (sqrt(5) - 1) / 2
    low, high = mpf(0), mpf(1)
    for _ in range(300):
        left, right = high - golden * (high - low), low + golden * (high - low)
        if overlap(p, q, left) < overlap(p, q, right):
            high = right
        else:
            low = left
    return -log(overlap(p, q, (low + high) / 2))


def chi_square(p, q):
    return fsum(inf if b == 0 and a > 0 else (a - b) ** 2 / b for a, b in zip(p, q) if a or b)


def cumulative(p, q, positions):
    """(F − G, gap) over the sorted positions."""
    order = sorted(range(len(p)), key=lambda i: positions[i])
    height, steps = mpf(0), []
    for here, there in zip(order, order[1:]):
        height += p[here] - q[here]
        steps.append((height, mpf(positions[there]) - mpf(positions[here])))
    return steps


def wasserstein(p, q, positions=None):
    return fsum(abs(h) * gap for h, gap in cumulative(p, q, positions or range(len(p))))


def energy_distance(p, q, positions=None):
    return sqrt(2 * fsum(h * h * gap for h, gap in cumulative(p, q, positions or range(len(p)))))


def renyi_entropy(p, alpha):
    if alpha == 1:
        return entropy(p)
    if alpha == inf:
        return -log(max(p))
    return log(fsum(a**alpha for a in p if a > 0)) / (1 - alpha)


def tsallis_entropy(p, alpha):
    return entropy(p) if alpha == 1 else (1 - fsum(a**alpha for a in p if a > 0)) / (alpha - 1)


def renyi_divergence(p, q, alpha):
    if alpha == 1:
        return kl(p, q)
    if alpha == inf:
        return log(max(over(a, b) for a, b in zip(p, q)))
    return log(overlap(p, q, alpha)) / (alpha - 1)


def tsallis_divergence(p, q, alpha):
    return kl(p, q) if alpha == 1 else (overlap(p, q, alpha) - 1) / (alpha - 1)


def alpha_divergence(p, q, alpha):
    if alpha == 1:
        return kl(p, q)
    if alpha == 0:
        return kl(q, p)
    return (overlap(p, q, alpha) - 1) / (alpha * (alpha - 1))


def joint_entropy(table):
    return entropy([cell for row in table for cell in row])


def marginals(table):
    return [fsum(row) for row in table], [fsum(column) for column in zip(*table)]


def conditional_entropy(table):
    return joint_entropy(table) - entropy(marginals(table)[1])


def mutual_information(table):
    rows, columns = marginals(table)
    return entropy(rows) + entropy(columns) - joint_entropy(table)


def variation_of_information(table):
    return joint_entropy(table) - mutual_information(table)


def total_correlation(cube):
    cells = {index: cube[index[0]][index[1]][index[2]] for index in product(range(2), repeat=3)}
    alone = [
        [fsum(value for index, value in cells.items() if index[axis] == k) for k in range(2)]
        for axis in range(3)
    ]
    return fsum(entropy(marginal) for marginal in alone) - entropy(list(cells.values()))


def log_sum_exp(x):
    return log(fsum(exp(a) for a in x))


OF_ONE = {"entropy": entropy, "perplexity": lambda p: exp(entropy(p))}
OF_ONE_WITH_ORDER = {"renyiEntropy": renyi_entropy, "tsallisEntropy": tsallis_entropy}
OF_TWO = {
    "kl": kl,
    "crossEntropy": cross_entropy,
    "jeffreys": lambda p, q: kl(p, q) + kl(q, p),
    "jensenShannon": jensen_shannon,
    "totalVariation": lambda p, q: fsum(abs(a - b) for a, b in zip(p, q)) / 2,
    "squaredHellinger": lambda p, q: 1 - overlap(p, q, mpf(1) / 2),
    "hellinger": lambda p, q: sqrt(1 - overlap(p, q, mpf(1) / 2)),
    "bhattacharyya": lambda p, q: -log(overlap(p, q, mpf(1) / 2)),
    "chernoff": chernoff,
    "pearsonChiSquare": chi_square,
    "neymanChiSquare": lambda p, q: chi_square(q, p),
    "triangularDiscrimination": lambda p, q: fsum(
        (a - b) ** 2 / (a + b) for a, b in zip(p, q) if a or b
    ),
    "wasserstein1": wasserstein,
    "energyDistance": energy_distance,
}
OF_TWO_WITH_ORDER = {
    "renyiDivergence": renyi_divergence,
    "tsallisDivergence": tsallis_divergence,
    "alphaDivergence": alpha_divergence,
}
TABLES = {
    "jointEntropy": joint_entropy,
    "conditionalEntropy": conditional_entropy,
    "mutualInformation": mutual_information,
    "variationOfInformation": variation_of_information,
}


def dyadic(weights, scale=2**20):
    """Weights over a power of 2, so that the doubles sum to 1 exactly."""
    total = sum(weights)
    cut = [w * scale // total for w in weights]
    cut[cut.index(max(cut))] += scale - sum(cut)
    return [c / scale for c in cut]


def exact(values):
    return [exact(v) for v in values] if isinstance(values, list) else mpf(values)


def number(value):
    return {inf: "Infinity", -inf: "-Infinity"}.get(value) or float(value)


def case(name, function, *arguments):
    """One call and its value; arguments as JSON, orders as numbers."""
    given = ["Infinity" if a == inf else a for a in arguments]
    return {"name": name, "given": given, "value": number(function(*map(exact, arguments)))}


def log_ratios(p, q):
    """log(p/q) of each outcome, 0 where both are 0."""
    return [mpf(0) if a == b else -inf if a == 0 else log(over(a, b)) for a, b in zip(p, q)]


def all_cases():
    rng = random.Random(20261121)
    draw = lambda n: dyadic([rng.randrange(1, 1000) for _ in range(n)])
    pairs = [(draw(n), draw(n)) for n in (2, 3, 10, 37)]
    near = [2**-2 + 2**-30, 2**-2 - 2**-30, 0.5]
    pairs.append((near, [0.25, 0.25, 0.5]))
    pairs.append(([0.5, 0.0, 0.5, 0.0], [0.25, 0.5, 0.25, 0.0]))
    for p, q in pairs:
        for name, function in OF_ONE.items():
            yield case(name, function, p)
        for name, function in OF_TWO.items():
            yield case(name, function, p, q)
        ratios = log_ratios(exact(p), exact(q))
        yield {"name": "logRatios", "given": [p, q], "value": [number(ratio) for ratio in ratios]}
        for alpha in (0.5, 1, 2, 3.5):
            for name, function in OF_ONE_WITH_ORDER.items():
                yield case(name, function, p, alpha)
            for name, function in OF_TWO_WITH_ORDER.items():
                yield case(name, function, p, q, alpha)
        yield case("renyiEntropy", renyi_entropy, p, inf)
        yield case("renyiDivergence", renyi_divergence, p, q, inf)
    for rows, columns in ((2, 2), (3, 5)):
        cells = draw(rows * columns)
        table = [cells[row * columns : (row + 1) * columns] for row in range(rows)]
        for name, function in TABLES.items():
            yield case(name, function, table)
    cells = draw(8)
    cube = [[cells[0:2], cells[2:4]], [cells[4:6], cells[6:8]]]
    yield case("totalCorrelation", total_correlation, cube)
    yield case("logSumExp", log_sum_exp, [0.5, -3.25, 700.0, 699.5])
    yield case("sum", fsum, [0.1] * 10)
    yield case("sum", fsum, [1e16, 1.0, -1e16, 0.25])
    uneven = [rng.uniform(-1, 1) * 2.0 ** rng.randrange(-40, 40) for _ in range(100)]
    yield case("sum", fsum, uneven)
    yield case("selfInformation", lambda x: -log(x), 0.375)


lines = "".join(json.dumps(one, ensure_ascii=False) + "\n" for one in all_cases())
write(Path(__file__).with_suffix(".jsonl"), lines)
