#!/usr/bin/python3
"""Writes discrete/*.inc: reference values of the measures of discrete distributions, and slopes.

mpmath at 80 digits or more, by the textbook formulas, not by the core's. Each module of discrete/
writes a table or two. Distributions are drawn by a generator that the tests repeat
(discrete/draw.py), so that only seeds and results are stored. Where SciPy agrees, it is asked too.
"""

from discrete.alpha_terms import write_alpha_terms
from discrete.entropies import write_entropies
from discrete.generators import write_generators
from discrete.mixtures import write_mixtures
from discrete.pairs import write_pairs
from discrete.scipy_check import check_scipy
from discrete.slopes import write_slopes
from discrete.tables import write_tables

check_scipy()
write_pairs()
write_entropies()
write_tables()
write_mixtures()
write_slopes()
write_generators()
write_alpha_terms()
