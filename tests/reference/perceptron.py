#!/usr/bin/python3
"""Writes perceptron.inc and perceptron_nearly.inc: runs, margins, separability of small data sets, in exact fractions.

The nearest point of a hull to the origin is found by trying every simplex of the points, so nothing here
shares a thought with what it checks.
"""

import math
import random
from fractions import Fraction
from itertools import combinations
from pathlib import Path

from committed import write

random.seed(20261121)
here = Path(__file__).parent


def dot(a, b):
    return sum(x * y for x, y in zip(a, b))


def run(points, labels, order, rate, start, limit):
    """How it ended, the updated points, the last weights with the bias, and the cycle."""
    x = [[*map(Fraction, p), Fraction(1)] for p in points]
    w = [Fraction(v) for v in start]
    position, updated, seen = 0, [], {(tuple(w), 0): 0}
    while True:
        wrong = [i for i in range(len(x)) if labels[i] * dot(w, x[i]) <= 0]
        if not wrong:
            return "separated", updated, w, 0
        if len(updated) == limit:
            return "limited", updated, w, 0
        i = min(wrong, key=lambda k: (k - position) % len(x))
        w = [a + Fraction(rate) * labels[i] * b for a, b in zip(w, x[i])]
        updated.append(i)
        position = 0 if order == "first" else (i + 1) % len(x)
        place = (tuple(w), position)
        if place in seen:
            return "cycles", updated, w, seen[place]
        seen[place] = len(updated)


def solve(matrix, right):
    """Gauss and Jordan; None when singular."""
    rows = [[*row, r] for row, r in zip(matrix, right)]
    n = len(rows)
    for p in range(n):
        pivot = next((i for i in range(p, n) if rows[i][p] != 0), None)
        if pivot is None:
            return None
        rows[p], rows[pivot] = rows[pivot], rows[p]
        rows[p] = [v / rows[p][p] for v in rows[p]]
        for i in range(n):
            if i != p:
                rows[i] = [a - rows[i][p] * b for a, b in zip(rows[i], rows[p])]
    return [row[n] for row in rows]


def margin_squared(points, labels):
    """γ²: the squared distance of the origin from the hull of y·(x, 1), over all simplices."""
    z = [[y * Fraction(v) for v in (*p, 1)] for p, y in zip(points, labels)]
    best = None
    for size in range(1, len(z[0]) + 2):
        for face in combinations(z, size):
            shares = solve([[1 + dot(a, b) for b in face] for a in face], [1] * size)
            if shares is None or min(shares) < 0:
                continue
            total = sum(shares)
            nearest = [dot(shares, column) / total for column in zip(*face)]
            square = dot(nearest, nearest)
            best = square if best is None else min(best, square)
    return best


def numbers(values):
    return "{" + ", ".join(repr(float(v)).removesuffix(".0") for v in values) + "}"


def row(points, labels, order, rate, start):
    status, updated, w, cycle_from = run(points, labels, order, rate, start, 3000)
    assert all(Fraction(float(v)) == v for v in w), "weights that doubles cannot write"
    gamma = margin_squared(points, labels)
    radius = max(dot(p, p) for p in [[*map(Fraction, p), 1] for p in points])
    bound = radius / gamma if gamma else 0
    assert gamma or status != "separated"
    assert not gamma or any(map(float, start)) or len(updated) <= bound
    indices = "{" + ", ".join(map(str, updated[:30])) + "}"
    rows = "{" + ", ".join(numbers(p) for p in points) + "}"
    return (
        f'    {{{rows}, {numbers(labels)}, "{order}", {float(rate)}, {numbers(start)},\n'
        f'     "{status}", {len(updated)}, {indices}, {numbers(w)}, {cycle_from},\n'
        f"     {float(radius)!r}, {float(gamma)!r}, {float(bound)!r}}},\n"
    )


def random_case():
    d = random.choice([1, 2, 2, 2, 3])
    n = random.randrange(2, 8)
    unit = random.choice([1, 1, Fraction(1, 4), Fraction(1, 1024)])
    size = random.choice([2, 5, 40])
    points = [[unit * random.randrange(-size, size + 1) for _ in range(d)] for _ in range(n)]
    if random.random() < 0.7:
        labels = [random.choice([1, -1]) for _ in points]
    else:
        line = [random.randrange(-9, 10) for _ in range(d + 1)]
        labels = [1 if dot(line, [*p, 1]) > 0 else -1 for p in points]
    start = [0] * (d + 1) if random.random() < 0.7 else [random.randrange(-5, 6) for _ in range(d + 1)]
    return points, labels, random.choice(["first", "cyclic"]), random.choice([1, 1, Fraction(1, 8), 3]), start


article = ([[3, 3], [4, 3], [1, 1]], [1, 1, -1])
assert run(*article, "first", 1, [0, 0, 0], 99)[1:3] == ([0, 2, 2, 2, 0, 2, 2], [1, 1, -3])
assert Fraction(26) / margin_squared(*article) == 117
cases = [(*article, "first", 1, [0, 0, 0]), (*article, "cyclic", 1, [0, 0, 0])]
cases += [random_case() for _ in range(250)]
write(
    here / "perceptron.inc",
    "// Written by perceptron.py: points, labels, order, rate, start (bias last); how the run ends, its\n"
    "// updates, the points of the first 30, the last weights, where its cycle begins; R², γ² and R²/γ² (0: not separable).\n"
    + "".join(row(*case) for case in cases),
)


def nearly_touching():
    """A point of one class is between points of the other, but for rounding, and sometimes for one unit more."""
    d, n = random.choice([1, 2, 2, 3]), random.randrange(3, 7)
    sizes = [2.0 ** random.choice([0, 0, 0, 30, -40, 600, -600]) for _ in range(d)]
    points = [[random.gauss(0, 1) * size for size in sizes] for _ in range(n)]
    corners = random.sample(range(1, n), min(n - 1, random.choice([1, 2, 2, d + 1])))
    shares = [random.choice([1, random.random()]) for _ in corners]
    total = sum(shares)
    points[0] = [sum(s / total * points[c][j] for s, c in zip(shares, corners)) for j in range(d)]
    if random.random() < 0.4:
        j = random.randrange(d)
        points[0][j] = math.nextafter(points[0][j], random.choice([-math.inf, math.inf]))
    labels = [1 if i in corners else -1 for i in range(n)]
    if random.random() < 0.7:  # else the other points of the first one's class decide, too
        points, labels = [points[0], *(points[c] for c in corners)], [-1, *(1 for _ in corners)]
    return points, labels


def verdict(points, labels):
    separable = "true" if margin_squared(points, labels) > 0 else "false"
    rows = "{" + ", ".join(numbers(p) for p in points) + "}"
    return f"    {{{rows}, {numbers(labels)}, {separable}}},\n"


write(
    here / "perceptron_nearly.inc",
    "// Written by perceptron.py: points, labels, whether a line separates them.\n"
    + "".join(verdict(*nearly_touching()) for _ in range(300)),
)
