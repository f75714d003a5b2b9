"""Writes a reference file, or, with --check on the command line, compares it with the committed one."""

import sys
from pathlib import Path


def write(path, text):
    path = Path(path)
    if "--check" not in sys.argv:
        path.write_text(text, encoding="utf-8")
    elif not path.exists() or path.read_text(encoding="utf-8") != text:
        sys.exit(f"{path.name} is not what its generator writes")
    else:
        print(f"{path.name}: as committed")
