#!/usr/bin/python3
"""Reference values of core/surprisal/loss, from mpmath on the exact double arguments: one sample each, also where PyTorch
loses digits: outputs that are sure, far apart, or nearly what the targets ask for.

    tests/reference/losses.py           writes losses/exact.inc, which a test includes
    tests/reference/losses.py --check   compares it with the committed one
"""

import random
from pathlib import Path

from committed import write
from mpmath import mp, mpf

mp.dps = 60
random.seed("exact losses")


def logit(z):
    """p, 1 − p, −log p, −log(1 − p)"""
    p = [1 / (1 + mp.exp(-x)) if x > 0 else mp.exp(x) / (1 + mp.exp(x)) for x in (z, -z)]
    s = [max(x, mpf(0)) + mp.log1p(mp.exp(-abs(x))) for x in (-z, z)]
    return *p, *s


def binary(z, y, weights, focus):
    """Value and slope of −w₁·y·(1 − p)^γ·log p − w₀·(1 − y)·p^γ·log(1 − p)."""
    p, q, of_1, of_0 = logit(z)
    a, b = weights[1] * y * q**focus, weights[0] * (1 - y) * p**focus
    return a * of_1 + b * of_0, b * (p + focus * q * of_0) - a * (q + focus * p * of_1)


def softmax(z):
    """p, 1 − p, −log p of each class, without a difference that cancels."""
    powers = [mp.exp(x - max(z)) for x in z]
    total = mp.fsum(powers)
    others = [mp.fsum(powers[:i] + powers[i + 1 :]) for i in range(len(z))]
    top = z.index(max(z))
    log_total = mp.log1p(others[top])
    return [x / total for x in powers], [x / total for x in others], [max(z) - x + log_total for x in z]


def gradient(p, others, slopes):
    """From the slopes by log p: h·(1 − p) − p·(the sum of the other h)."""
    return [h * q - x * (mp.fsum(slopes[:i] + slopes[i + 1 :])) for i, (x, q, h) in enumerate(zip(p, others, slopes))]


def focal(z, y, weights, focus):
    p, others, surprisal = softmax(z)
    t = [w * x for w, x in zip(weights, y)]
    values = [a * q**focus * s for a, q, s in zip(t, others, surprisal)]
    slopes = [-a * (q**focus + (focus * x * s * q ** (focus - 1) if focus else 0)) for a, x, q, s in zip(t, p, others, surprisal)]
    return mp.fsum(values), gradient(p, others, slopes)


def kl(z, y, temperature):
    p, others, surprisal = softmax([x / temperature for x in z])
    values = [(a * (mp.log(a) + s) if a else 0) - a + x for a, s, x in zip(y, surprisal, p)]
    slopes = gradient(p, others, [-a for a in y])
    return temperature**2 * mp.fsum(values), [temperature * x for x in slopes]


def reverse_kl(z, y, temperature):
    p, others, surprisal = softmax([x / temperature for x in z])
    ratios = [-s - mp.log(a) for a, s in zip(y, surprisal)]
    values = [x * ratio - x + a for x, ratio, a in zip(p, ratios, y)]
    slopes = gradient(p, others, [x * ratio for x, ratio in zip(p, ratios)])
    return temperature**2 * mp.fsum(values), [temperature * x for x in slopes]


def shown(x):
    return f"{float(x):.17g}" if abs(x) > mpf(10) ** -290 else "0"


def braces(numbers):
    return "{" + ", ".join(map(shown, numbers)) + "}"


def row(name, region, z, y, settings, result):
    """Of functions that need them, T or γ are given as one number."""
    value, slopes = result
    return f'    {{"{name}", "{region}", {settings:.17g}, {braces(z)}, {braces(y)},\n     {shown(value)}, {braces(slopes)}}},\n'


def exact(numbers):
    return [mpf(x) for x in numbers]


def binary_rows():
    places = {
        "ordinary": lambda: random.gauss(0, 3),
        "sure": lambda: random.choice([-1, 1]) * random.uniform(30, 300),
        "far": lambda: random.choice([-1, 1]) * 10 ** random.uniform(3, 4),
    }
    for region, place in places.items():
        for _ in range(8):
            z, label = place(), random.choice([0.0, 1.0])
            for y in (label, random.random()):
                yield row("binary_cross_entropy", region, [z], [y], 0, one(binary(mpf(z), mpf(y), (1, 1), 0)))
            focus = random.choice([0.5, 1.0, 2.0, 5.0])
            yield row("binary_focal", region, [z], [label], focus, one(binary(mpf(z), mpf(label), (1, 1), focus)))
            value, slope = binary(mpf(z), mpf(label), (1, 1), 0)
            yield row("logistic", region, [z if label else -z], [1.0], 0, one((value, slope if label else -slope)))


def one(result):
    return result[0], [result[1]]


def distribution(width):
    raw = [random.expovariate(1) for _ in range(width)]
    return [x / sum(raw) for x in raw]


def near(y, distance):
    """Logits whose softmax is nearly y."""
    shift = random.uniform(-5, 5)
    return [float(mp.log(x)) + shift + random.gauss(0, distance) for x in y]


def sure(width):
    z = [random.gauss(0, 2) for _ in range(width)]
    z[random.randrange(width)] += random.uniform(20, 300)
    return z


def softmax_rows():
    for width in (2, 3, 7, 20):
        for region in ("ordinary", "sure", "far", "near"):
            for _ in range(1 if width == 20 else 3):
                y = distribution(width)
                z = {
                    "ordinary": lambda: [random.gauss(0, 3) for _ in y],
                    "sure": lambda: sure(width),
                    "far": lambda: [random.choice([-1e4, 1e4]) + random.gauss(0, 3) for _ in y],
                    "near": lambda: near(y, 10 ** random.uniform(-6, -1)),
                }[region]()
                label = z.index(max(z)) if region == "sure" and random.random() < 0.5 else random.randrange(width)
                hot = [float(i == label) for i in range(width)]
                exact_z, ones = exact(z), [1] * width
                for targets in (y, hot):
                    yield row("cross_entropy", region, z, targets, 0, focal(exact_z, exact(targets), ones, 0))
                    focus = random.choice([0.5, 1.0, 2.0, 5.0])
                    yield row("focal", region, z, targets, focus, focal(exact_z, exact(targets), ones, focus))
                temperature = 1.0 if region == "near" else random.choice([0.5, 1.0, 2.0])
                yield row("kl_to_targets", region, z, y, temperature, kl(exact_z, exact(y), temperature))
                yield row("reverse_kl_to_targets", region, z, y, temperature, reverse_kl(exact_z, exact(y), temperature))


header = """// Written by losses.py: loss, region; temperature or focus, where the loss has one; outputs, targets; loss and gradient.
// Numbers below 1e-290 are 0 here.
"""
write(Path(__file__).parent / "losses" / "exact.inc", header + "".join([*binary_rows(), *softmax_rows()]))
