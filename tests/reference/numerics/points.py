"""Random arguments: where they are drawn, as functions that draw one. Half of a function's go to roots and switches."""

import math
import random


def uniform(low, high):
    return lambda: random.uniform(low, high)


def decades(low, high):
    """10^u, u uniform."""
    return lambda: 10 ** random.uniform(low, high)


def minus(point):
    return lambda: -point()


def beside(*places, least=-16, most=-1):
    """Near one of the places: neighbouring doubles, or 10^u away on either side."""

    def point():
        place = random.choice(places)
        if random.random() < 0.25:
            x = place
            for _ in range(random.randrange(4)):
                x = math.nextafter(x, random.choice([-math.inf, math.inf]))
            return x
        return place + random.choice([-1, 1]) * max(abs(place), 1) * 10 ** random.uniform(least, most)

    return point


def pair(first, second):
    return lambda: (first(), second())


def close(first, least, most):
    """p and q = p·(1 ± 10^u)."""

    def point():
        p = first()
        return p, p * (1 + random.choice([-1, 1]) * 10 ** random.uniform(least, most))

    return point


def ratio(first, *ratios):
    """p and p over a ratio, give or take neighbouring doubles: where a term switches its form."""

    def point():
        p = first()
        q = p / random.choice(ratios)
        for _ in range(random.randrange(4)):
            q = math.nextafter(q, random.choice([0, math.inf]))
        return p, q

    return point


def points_of(regions, count):
    return [(name, point()) for name, point in regions for _ in range(count // len(regions))]


def arguments(point):
    return point if isinstance(point, tuple) else (point,)


def usable(point):
    return all(math.isfinite(x) for x in arguments(point))
