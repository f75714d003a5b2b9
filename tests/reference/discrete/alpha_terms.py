"""One outcome's share of the measures of order alpha, where n equal outcomes would add up its error."""

from discrete.draw import Draw
from discrete.inc import inc, number
from mpmath import mpf


def write_alpha_terms():
    rows, draw = [], Draw(5000)
    for low, high in [(0.0, 1.0), (0.9999, 1.0001), (1.0, 5.0), (5.0, 30.0), (-4.0, 0.0)]:
        for delta in [0.0, 0.5, 1e-3, 1e-9]:
            for _ in range(150):
                alpha = low + (high - low) * draw.uniform()
                p = draw.raw("steep") + 1e-9
                q = p * (1 + delta * (2 * draw.uniform() - 1)) if delta else draw.raw("steep") + 1e-9
                a, x, y = mpf(alpha), mpf(p), mpf(q)
                value = (x**a * y ** (1 - a) - a * x - (1 - a) * y) / (a * (a - 1))
                rows.append(f"{{{low!r}, {high!r}, {delta!r}, {number(value)}}}")
    inc("alpha_terms.inc", rows)
