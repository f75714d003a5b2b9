#!/usr/bin/python3
"""Writes losses/torch.inc with PyTorch (Debian's python3-torch), in double: losses, gradients and means of small batches.

Each loss is PyTorch's own where it has one, its gradient that of torch.autograd. It has no focal loss: that is composed.
Where PyTorch is wrong, at borders, see tests/core/loss/traps.test.cpp.
"""

import random
from pathlib import Path

import torch
import torch.nn.functional as F
from committed import write

torch.set_default_dtype(torch.float64)
random.seed("losses")


def per_sample(losses):
    """The sum over outputs, and PyTorch's mean, which is over all outputs."""
    return losses.sum(1), losses.mean()


def binary_cross_entropy(z, y, s):
    weights = s.get("weights", [1.0, 1.0])
    pos_weight = torch.tensor([weights[1] / weights[0]] * z.shape[1])
    return per_sample(weights[0] * F.binary_cross_entropy_with_logits(z, y, pos_weight=pos_weight, reduction="none"))


def binary_focal(z, y, s):
    weights, focus = s.get("weights", [1.0, 1.0]), s["focus"]
    label_1 = weights[1] * y * (1 - z.sigmoid()) ** focus * F.softplus(-z)
    label_0 = weights[0] * (1 - y) * z.sigmoid() ** focus * F.softplus(z)
    return per_sample(label_1 + label_0)


def of_classes(s):
    return {"weight": torch.tensor(s["weights"])} if "weights" in s else {}


def cross_entropy(z, y, s):
    options = {**of_classes(s), "label_smoothing": s.get("label_smoothing", 0.0)}
    return F.cross_entropy(z, y, reduction="none", **options), F.cross_entropy(z, y, **options)


def focal(z, y, s):
    """The mean is that of cross_entropy: classes with weights have a weighted one."""
    classes = y.dtype == torch.int64
    y = F.one_hot(y, z.shape[1]).double() if classes else y
    y = y * torch.tensor(s.get("weights", [1.0] * z.shape[1]))
    losses = -(y * (1 - z.softmax(1)) ** s["focus"] * z.log_softmax(1)).sum(1)
    return losses, losses.sum() / y.sum() if classes else losses.mean()


def kl_to_targets(z, y, s):
    t = s["temperature"]
    losses = t * t * F.kl_div((z / t).log_softmax(1), y, reduction="none").sum(1)
    return losses, losses.mean()


def reverse_kl_to_targets(z, y, s):
    t = s["temperature"]
    losses = t * t * F.kl_div(y.log(), (z / t).softmax(1), reduction="none").sum(1)
    return losses, losses.mean()


def margin(width):
    return lambda z, y, s: per_sample(F.margin_ranking_loss(z, 0 * z, y, margin=width, reduction="none"))


LOSSES = {
    "squared_error": lambda z, y, s: per_sample(F.mse_loss(z, y, reduction="none")),
    "binary_cross_entropy": binary_cross_entropy,
    "cross_entropy": cross_entropy,
    "kl_to_targets": kl_to_targets,
    "reverse_kl_to_targets": reverse_kl_to_targets,
    "hinge": margin(1.0),
    "logistic": lambda z, y, s: per_sample(F.soft_margin_loss(z, y, reduction="none")),
    "perceptron": margin(0.0),
    "binary_focal": binary_focal,
    "focal": focal,
}


def short(x):
    """Few bits: short to write down."""
    return round(x * 64) / 64


def braces(numbers):
    return "{" + ", ".join(f"{x:.17g}" for x in numbers) + "}"


def distributions(samples, width):
    raw = [[random.expovariate(1) for _ in range(width)] for _ in range(samples)]
    return [[x / sum(row) for x in row] for row in raw]


def row(name, z, y, settings):
    z = torch.tensor(z, requires_grad=True)
    losses, mean = LOSSES[name](z, torch.tensor(y), settings)
    losses.sum().backward()
    of = [settings.get("label_smoothing", 0.0), settings.get("temperature", 1.0), settings.get("focus", 2.0)]
    fields = [f'"{name}"', str(z.shape[1]), str(isinstance(y[0], int)).lower(), *map(str, of)]
    flat = [x for part in y for x in part] if isinstance(y[0], list) else y
    lists = [settings.get("weights", []), z.flatten().tolist(), flat, losses.tolist(), z.grad.flatten().tolist()]
    return f"    {{{', '.join(fields)},\n     {', '.join(map(braces, lists))}, {mean.item():.17g}}},\n"


def draw(samples, width, values):
    return [[values() for _ in range(width)] for _ in range(samples)]


def logits(samples, width, spread):
    return draw(samples, width, lambda: short(random.gauss(0, spread)))


def rows():
    for spread in (0.5, 8.0):
        for width in (1, 3):
            z = logits(3, width, spread)
            signs = draw(3, width, lambda: random.choice([-1.0, 1.0]))
            labels = draw(3, width, lambda: random.choice([0.0, 1.0, short(random.random())]))
            yield row("squared_error", z, draw(3, width, lambda: short(random.gauss(0, 1))), {})
            for name in ("hinge", "logistic", "perceptron"):
                yield row(name, z, signs, {})
            for weights in ({}, {"weights": [0.75, 2.5]}):
                yield row("binary_cross_entropy", z, labels, weights)
                yield row("binary_focal", z, labels, {"focus": 2.0, **weights})
            yield row("binary_focal", z, labels, {"focus": 0.5})
        for width in (2, 3, 9):
            z = logits(3, width, spread)
            classes = [random.randrange(width) for _ in range(3)]
            soft = distributions(3, width)
            weighted = {"weights": [short(random.uniform(0.1, 3)) for _ in range(width)]}
            for y in (classes, soft):
                for settings in ({}, {"label_smoothing": 0.1}, weighted, {"label_smoothing": 0.3, **weighted}):
                    yield row("cross_entropy", z, y, settings)
                for settings in ({"focus": 2.0}, {"focus": 0.5, **weighted}, {"focus": 5.0}):
                    yield row("focal", z, y, settings)
            for temperature in (1.0, 0.5, 4.0):
                for name in ("kl_to_targets", "reverse_kl_to_targets"):
                    yield row(name, z, soft, {"temperature": temperature})


header = """// Written by torch_losses.py: loss, outputs a sample, whether targets are classes; label smoothing, temperature, focus;
// weights, outputs, targets, the loss of each sample, the gradient of each, and PyTorch's mean.
"""
write(Path(__file__).parent / "losses" / "torch.inc", header + "".join(rows()))
