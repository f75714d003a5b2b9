"""The parts of ../numerics.py, beside the files that it writes."""
