#!/usr/bin/python3
"""Writes huffman.inc: the least expected length of a prefix code, by heapq and exact fractions.

Trees differ where probabilities tie; the expected length does not, so that is what is compared.
"""

import heapq
import random
from fractions import Fraction
from itertools import count
from pathlib import Path

from committed import write

random.seed(20261121)


def least_expected_length(p):
    """Each merge adds one bit to all that is below it."""
    tick = count()
    heap = [(Fraction(x), next(tick), [i]) for i, x in enumerate(p) if x > 0]
    heapq.heapify(heap)
    total = Fraction(0)
    while len(heap) > 1:
        a, _, left = heapq.heappop(heap)
        b, _, right = heapq.heappop(heap)
        total += a + b
        heapq.heappush(heap, (a + b, next(tick), left + right))
    return total


def random_case():
    n = random.choice([2, 3, 5, 8, 13, 40])
    kind = random.choice(["flat", "steep", "holes", "tied"])
    raw = {
        "flat": lambda: [random.random() for _ in range(n)],
        "steep": lambda: [2.0 ** random.uniform(-40, 0) for _ in range(n)],
        "holes": lambda: [random.choice([0.0, random.random()]) for _ in range(n)],
        "tied": lambda: [float(random.randrange(1, 4)) for _ in range(n)],
    }[kind]()
    raw[random.randrange(n)] += 1
    return [x / sum(raw) for x in raw]


def row(p):
    values = ", ".join(x.hex() for x in p)
    return f"    {{{{{values}}}, {float(least_expected_length(p)).hex()}}},\n"


cases = [random_case() for _ in range(60)] + [[0.5**k for k in range(1, 30)] + [0.5**29]]
write(
    Path(__file__).with_suffix(".inc"),
    "// Written by huffman.py: p, and the least expected length of a prefix code for it, in bits.\n"
    + "".join(row(p) for p in cases),
)
