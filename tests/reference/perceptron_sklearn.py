#!/usr/bin/python3
"""Writes perceptron_sklearn.inc: what scikit-learn's Perceptron has learnt after some passes in cyclic order.

Whole numbers, so both are exact, and equal to the last bit.
"""

import random
import warnings
from pathlib import Path

from committed import write
from sklearn.linear_model import Perceptron

random.seed(20261121)
warnings.simplefilter("ignore")


def learnt(points, labels, rate, passes):
    model = Perceptron(shuffle=False, tol=None, max_iter=passes, eta0=rate)
    model.fit(points, labels)
    return [*model.coef_[0], *model.intercept_]


def numbers(values):
    return "{" + ", ".join(repr(float(v)).removesuffix(".0") for v in values) + "}"


def row():
    n, d = random.randrange(2, 30), random.randrange(1, 7)
    points = [[float(random.randrange(-9, 10)) for _ in range(d)] for _ in range(n)]
    labels = [1, -1] + [random.choice([1, -1]) for _ in range(n - 2)]
    rate, passes = random.choice([1, 0.25]), random.randrange(1, 20)
    rows = "{" + ", ".join(numbers(p) for p in points) + "}"
    weights = numbers(learnt(points, labels, rate, passes))
    return f"    {{{rows}, {numbers(labels)}, {rate}, {passes}, {weights}}},\n"


write(
    Path(__file__).with_suffix(".inc"),
    "// Written by perceptron_sklearn.py: points, labels, rate, passes, weights and bias after them.\n"
    + "".join(row() for _ in range(60)),
)
