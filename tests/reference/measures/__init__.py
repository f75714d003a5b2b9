"""What discrete.py is made of, one module a table."""

from mpmath import mp

mp.dps = 80
