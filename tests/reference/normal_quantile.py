#!/usr/bin/python3
"""Reference values of core/surprisal/numerics/normal_quantile.hpp, from mpmath on the exact double arguments.

    tests/reference/normal_quantile.py           writes numerics/normal_quantile.inc, which the test includes
    tests/reference/normal_quantile.py --check   compares it with the committed one
"""

import random
from pathlib import Path

from committed import write
from mpmath import mp, mpf
from numerics.exact import rounded
from numerics.includes import literal
from numerics.points import beside, decades, points_of, uniform

here = Path(__file__).parent
mp.dps = 50


def normal_quantile(u):
    """The root of log Φ(z) = log u (above ½ of the other tail), by Newton's method."""
    u = mpf(u)
    if u > 0.5:
        return -normal_quantile(1 - u)
    if u == 0.5:
        return mpf(0)
    z = -mp.sqrt(2 * mp.log(1 / (2 * u))) if u < 0.3 else (u - 0.5) * mp.sqrt(2 * mp.pi)
    while True:
        cdf = mp.erfc(-z / mp.sqrt(2)) / 2
        step = mp.log(cdf / u) * cdf * mp.sqrt(2 * mp.pi) * mp.exp(z * z / 2)
        z -= step
        if abs(step) < abs(z) * mpf(10) ** -45:
            return z


# Where the rational functions meet: |u − ½| = 0.425, and √(−log u) = 5.
SWITCHES = (0.075, 0.925, float(mp.exp(-25)))
regions = [
    ("0 … 1", uniform(0, 1)),
    ("1e-300 … 1", decades(-300, 0)),
    ("1 − 1e-16 … 1", lambda: 1 - 10 ** random.uniform(-15, -1)),
    ("around ½", beside(0.5, least=-16, most=-1)),
    ("around switches", lambda: (lambda place: place * (1 + random.gauss(0, 1e-6)))(random.choice(SWITCHES))),
]

random.seed("normal_quantile")
rows = []
for _, u in points_of(regions, 600):
    double, missing = rounded(normal_quantile(u))
    rows.append(f"{{{literal(u)}, {literal(double)}, {missing:.3f}}},\n")
header = "// Written by normal_quantile.py: argument, value, and what the value lacks, in its ulps.\n"
write(here / "numerics" / "normal_quantile.inc", header + "".join(rows))
