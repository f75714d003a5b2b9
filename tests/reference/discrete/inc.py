"""How rows of numbers are written into the files beside this one."""

import math
from pathlib import Path

from committed import write

here = Path(__file__).parent


def number(x):
    x = float(x)
    return "inf" if math.isinf(x) else x.hex() if math.copysign(1, x) > 0 or x != 0 else "0x0p+0"


def numbers(values):
    return "{" + ", ".join(number(v) for v in values) + "}"


def inc(name, rows):
    head = "// Written by tests/reference/discrete.py; mpmath.\n"
    write(here / name, head + "".join(row + ",\n" for row in rows))
