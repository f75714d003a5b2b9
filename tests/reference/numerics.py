#!/usr/bin/python3
"""Reference values of core/surprisal/numerics, from mpmath on the exact double arguments.

    tests/reference/numerics.py           writes numerics/*.inc, which the tests include
    tests/reference/numerics.py --check   compares them with the committed ones
    tests/reference/numerics.py --full -- COMMAND …
                                          measures 100,000 points a scalar function, and writes numerics.md

COMMAND runs numerics/measure.cpp, compiled with the core; see the head of numerics.md.
"""

import sys
from pathlib import Path

from committed import write
from numerics.includes import include, include_equal_scores, include_pairs, include_random, include_scores
from numerics.scalars import scalars
from numerics.table import full

here = Path(__file__).parent

if "--full" in sys.argv:
    command = sys.argv[sys.argv.index("--") + 1 :]
    (here / "numerics.md").write_text(full(command, 100_000), encoding="utf-8")
else:
    for name in scalars:
        write(here / "numerics" / f"{name}.inc", include(name, 600))
    write(here / "numerics" / "pairs.inc", include_pairs())
    write(here / "numerics" / "scores.inc", include_scores())
    write(here / "numerics" / "equal_scores.inc", include_equal_scores())
    write(here / "numerics" / "random.inc", include_random())
