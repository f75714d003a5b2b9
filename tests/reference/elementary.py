#!/usr/bin/python3
"""Reference values of core/surprisal/numerics/elementary.hpp, from mpmath on the exact arguments, floats and doubles.

    tests/reference/elementary.py           writes numerics/elementary.inc, which the test includes
    tests/reference/elementary.py --check   compares it with the committed one
    tests/reference/elementary.py --full -- COMMAND
                                            measures 100,000 points a function, and writes elementary.md

COMMAND runs numerics/measure_elementary.cpp, compiled; see the head of elementary.md.
"""

import math
import random
import struct
import sys
from pathlib import Path

from committed import write
from mpmath import mp, mpf
from numerics.points import beside, decades, minus, points_of, uniform
from numerics.table import cells, run

here = Path(__file__).parent
mp.dps = 40
LN2 = float(mp.ln2)
# Where exp takes the next power of 2.
HALVES = [(k + 0.5) * LN2 for k in range(-120, 120)]


def logistic(x):
    return 1 / (1 + mp.exp(-x)) if x > 0 else mp.exp(x) / (1 + mp.exp(x))


def softplus(x):
    return max(x, mpf(0)) + mp.log1p(mp.exp(-abs(x)))


def functions_between(least, most):
    """The functions and their regions, for a type that has exp from `least` to `most`."""
    smallest = int(least / math.log(10))
    exponents = beside(*(x for x in HALVES if least < x < most), least=-8, most=-3)
    halved = beside(*(x / 2 for x in HALVES if abs(x) < 40), least=-8, most=-3)
    beside_powers = [m * 2.0**k for k in range(-120, 120) for m in (0.75, 1.0, 1.5)]
    of_logits = [
        ("all", uniform(least, -least)),
        ("−20 … 20", uniform(-20, 20)),
        ("around 0", beside(0.0)),
        ("between powers of 2", exponents),
    ]
    return {
        "exp_of": (
            mp.exp,
            [
                ("all", uniform(least, most)),
                ("−1 … 1", uniform(-1, 1)),
                ("around 0", beside(0.0)),
                ("between powers of 2", exponents),
            ],
        ),
        "tanh_of": (
            mp.tanh,
            [
                ("−20 … 20", uniform(-20, 20)),
                ("−1 … 1", uniform(-1, 1)),
                ("around 0", beside(0.0)),
                ("between powers of 2", halved),
            ],
        ),
        "logistic_of": (logistic, of_logits),
        "log1p_of": (
            mp.log1p,
            [("0 … 1", uniform(0, 1)), ("tiny … 1", decades(smallest, 0)), ("below 1", minus(beside(-1.0)))],
        ),
        "log_of": (
            mp.log,
            [
                ("all", decades(smallest, -smallest)),
                ("½ … 2", uniform(0.5, 2)),
                ("around 1", beside(1.0)),
                ("between powers of 2", lambda: random.choice(beside_powers) * (1 + random.gauss(0, 1e-3))),
            ],
        ),
        "softplus_of": (softplus, of_logits),
    }


def to_float(x):
    return struct.unpack("f", struct.pack("f", x))[0]


def ulp(x, digits, least_exponent):
    return 2.0 ** max(math.frexp(x)[1] - digits, least_exponent)


class Type:
    def __init__(self, name, least, most, rounded, digits, least_normal):
        self.name, self.rounded, self.digits, self.least_normal = name, rounded, digits, least_normal
        self.functions = functions_between(least, most)

    def points(self, name, count):
        """Region, argument, exact value; only of those in the domain whose value is normal."""
        function, regions = self.functions[name]
        random.seed(name + self.name)
        for region, x in points_of(regions, count):
            x = self.rounded(x)
            if name == "log1p_of" and not 0 <= x <= 1 or name == "log_of" and x < self.least_normal:
                continue
            exact = function(mpf(x))
            if abs(exact) >= self.least_normal:
                yield region, x, exact

    def errors_in_ulps(self, got, exact):
        return abs(float((mpf(got) - exact) / ulp(float(exact), self.digits, -1074)))


TYPES = [Type("double", -707, 709, float, 53, 2.0**-1022), Type("float", -86, 88, to_float, 24, 2.0**-126)]


def include(count):
    rows = []
    for kind in TYPES:
        for name in kind.functions:
            for _, x, exact in kind.points(name, count):
                value = float(exact)
                missing = float((exact - mpf(value)) / ulp(value, 53, -1074))
                rows.append(f'{{"{name}", {str(kind.name == "float").lower()}, {x!r}, {value!r}, {missing:.2f}}},\n')
    header = "// Written by elementary.py: function, whether of floats, argument, value, what the value lacks in ulps of doubles.\n"
    return header + "".join(rows)


def table(command, kind, count):
    lines = []
    for name in kind.functions:
        points = list(kind.points(name, count))
        got = run(command, f"{name} {kind.name}", [x for _, x, _ in points])
        found = {}
        for (region, x, exact), value in zip(points, got):
            found.setdefault(region, []).append((kind.errors_in_ulps(value, exact), x))
        for region, errors in found.items():
            most, where = max(errors)
            mean = sum(error for error, _ in errors) / len(errors)
            lines.append(cells(name, region, f"{len(errors):,}", f"{most:.2f}", f"{mean:.2f}", repr(where)))
    return "".join(lines)


HEAD = """# How exact core/surprisal/numerics/elementary.hpp is

Errors against mpmath at 40 digits on the exact arguments, in ulps of the type. No function calls libm: the bits are the same in
WebAssembly.

    g++ -std=c++20 -O2 -ffp-contract=off -Icore tests/reference/numerics/measure_elementary.cpp -o build/measure_elementary
    tests/reference/elementary.py --full -- build/measure_elementary
"""

if "--full" in sys.argv:
    command = sys.argv[sys.argv.index("--") + 1 :]
    head = "\n| function | region | points | max ulp | mean ulp | worst at |\n|---|---|---|---|---|---|\n"
    parts = [f"\n## {kind.name}\n{head}{table(command, kind, 100_000)}" for kind in TYPES]
    (here / "elementary.md").write_text(HEAD + "".join(parts), encoding="utf-8")
else:
    write(here / "numerics" / "elementary.inc", include(150))
