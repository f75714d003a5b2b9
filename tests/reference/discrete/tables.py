"""Measures of a table, whose rows are X and columns Y, and of tables of more axes."""

from itertools import count

from discrete.draw import DELTAS, Draw, probabilities
from discrete.entropies import entropy
from discrete.inc import inc, number, numbers
from mpmath import log, mpf


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


def write_tables():
    rows, seeds = [], count(2001)
    for n, m in [(2, 2), (3, 5), (10, 10), (40, 25)]:
        for kind in ["independent", "determined"]:
            for delta in DELTAS[1:]:
                if kind == "determined" and n != m:
                    continue
                seed = next(seeds)
                draw = Draw(seed)
                cells = draw.independent([n, m], delta) if kind == "independent" else draw.determined(n, delta)
                values = [f(probabilities(cells), [n, m]) for _, f in TABLES]
                rows.append(f'{{"{kind}", {n}, {m}, {delta!r}, {seed}, {numbers(values)}}}')
    inc("tables.inc", rows)
    write_total_correlations(seeds)


def write_total_correlations(seeds):
    rows = []
    for shape in [[5], [2, 2, 2], [2, 3, 4], [5, 1, 6], [7, 3, 5]]:
        for delta in DELTAS[1:]:
            seed = next(seeds)
            cells = Draw(seed).independent(shape, delta)
            value = total_correlation(probabilities(cells), shape)
            sizes = "{" + ", ".join(map(str, shape)) + "}"
            rows.append(f"{{{sizes}, {delta!r}, {seed}, {number(value)}}}")
    inc("total_correlations.inc", rows)
