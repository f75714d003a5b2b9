#!/usr/bin/python3
"""Runs every generator of reference values here, each a file of its own; mpmath and SciPy are Debian's.

    tests/reference/generate.py            writes the files anew
    tests/reference/generate.py --check    compares with the committed ones, and fails where they differ
"""

import subprocess
import sys
from pathlib import Path

here = Path(__file__).parent
not_generators = {"generate.py", "committed.py", "densities.py", "kl_forms.py"}
failed = []
for generator in sorted(here.glob("*.py")):
    if generator.name in not_generators:
        continue
    print(f"{generator.name} …", flush=True)
    if subprocess.run([sys.executable, generator, *sys.argv[1:]], cwd=here).returncode != 0:
        failed.append(generator.name)
sys.exit(f"failed: {', '.join(failed)}" if failed else 0)
