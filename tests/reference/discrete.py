#!/usr/bin/python3
"""Writes discrete/*.inc: reference values of the measures of discrete distributions, and slopes.

mpmath at 80 digits or more, by the textbook formulas, not by the core's. Each module of measures/
writes a table or two. Distributions are drawn by a generator that the tests repeat
(measures/draw.py), so that only seeds and results are stored. Where SciPy agrees, it is asked too.
"""

from measures.alpha_terms import write_alpha_terms
from measures.entropies import write_entropies
from measures.generators import write_generators
from measures.mixtures import write_mixtures
from measures.pairs import write_pairs
from measures.scipy_check import check_scipy
from measures.slopes import write_slopes
from measures.tables import write_tables

check_scipy()
write_pairs()
write_entropies()
write_tables()
write_mixtures()
write_slopes()
write_generators()
write_alpha_terms()
