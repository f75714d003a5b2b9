"""The parts of ../discrete.py, beside the files that it writes."""

from mpmath import mp

mp.dps = 80
