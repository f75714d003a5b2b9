#!/usr/bin/python3
"""Writes networks/*.inc with PyTorch (Debian's python3-torch), in double.

optimizers: the way of two parameters down a valley, by each of torch.optim's rules that Surprisal has.
training: 20 steps of whole batches of three networks, from given parameters: losses, and parameters in the end.
activations: values and slopes, by torch.autograd.
"""

import random
from pathlib import Path

import torch
from committed import write
from densities import hexes
from torch import nn

torch.set_default_dtype(torch.float64)
folder = Path(__file__).parent / "networks"
random.seed("networks")

ACTIVATIONS = {
    "identity": nn.Identity(), "sigmoid": nn.Sigmoid(), "tanh": nn.Tanh(), "relu": nn.ReLU(),
    "leaky_relu": nn.LeakyReLU(0.01), "gelu": nn.GELU(), "softmax": nn.Softmax(dim=1),
}
OPTIMIZERS = {
    "sgd": (torch.optim.SGD, {}, {}),
    "momentum": (torch.optim.SGD, {"momentum": 0.8}, {"momentum": 0.8}),
    "nesterov": (torch.optim.SGD, {"momentum": 0.8, "nesterov": True}, {"momentum": 0.8}),
    "rms_prop": (torch.optim.RMSprop, {"alpha": 0.95}, {"decay": 0.95}),
    "adam": (torch.optim.Adam, {}, {}),
    "adam_w": (torch.optim.AdamW, {"weight_decay": 0.1}, {"weight_decay": 0.1}),
}


def settings(named):
    return "{" + ", ".join(f'{{"{name}", {value}}}' for name, value in named.items()) + "}"


def optimizer_rows():
    for name, (rule, arguments, named) in OPTIMIZERS.items():
        w = torch.tensor([1.5, -0.75], requires_grad=True)
        optimizer = rule([w], lr=0.05, **arguments)
        path = []
        for _ in range(25):
            optimizer.zero_grad()
            (w[0] ** 4 / 4 + 3 * (w[1] - w[0] / 2) ** 2).backward()
            optimizer.step()
            path += w.tolist()
        yield f'{{"{name}", {settings(named)}, {hexes(path)}}},\n'


def activation_rows():
    points = [random.uniform(-6, 6) for _ in range(12)] + [1e-9, -1e-5, 0.0, 30.0, -30.0]
    for name, function in ACTIVATIONS.items():
        if name == "softmax":
            continue
        z = torch.tensor(points, requires_grad=True)
        a = function(z)
        a.sum().backward()
        yield f'{{"{name}", {hexes(points)}, {hexes(a.tolist())}, {hexes(z.grad.tolist())}}},\n'


NETWORKS = [
    # inputs, layers, loss, optimizer, rate
    (2, [(4, "tanh"), (2, "tanh"), (1, "identity")], "binary_cross_entropy", "sgd", 0.5),
    (4, [(8, "relu"), (3, "identity")], "cross_entropy", "adam", 0.05),
    (3, [(5, "gelu"), (4, "sigmoid"), (3, "leaky_relu"), (2, "softmax")], "squared_error", "nesterov", 0.1),
]


def loss_of(name, outputs, labels):
    """Means over samples; a sample's squared error is the sum over its outputs."""
    if name == "binary_cross_entropy":
        return nn.functional.binary_cross_entropy_with_logits(outputs[:, 0], labels.double())
    if name == "cross_entropy":
        return nn.functional.cross_entropy(outputs, labels)
    target = nn.functional.one_hot(labels, outputs.shape[1])
    return ((outputs - target) ** 2).sum(dim=1).mean()


def training_rows():
    for inputs, layers, loss, optimizer, rate in NETWORKS:
        classes = max(2, layers[-1][0])
        labels = [i % classes for i in range(11)]
        features = [[random.gauss(0.6 * labels[i], 1) for _ in range(inputs)] for i in range(11)]
        parts, width = [], inputs
        for units, activation in layers:
            parts += [nn.Linear(width, units), ACTIVATIONS[activation]]
            width = units
        network = nn.Sequential(*parts)
        for parameter in network.parameters():
            parameter.data = torch.tensor(
                [random.gauss(0, 0.5) for _ in range(parameter.numel())]
            ).reshape(parameter.shape)
        flat = lambda: torch.cat([p.detach().flatten() for p in network.parameters()]).tolist()
        start = flat()
        rule, arguments, named = OPTIMIZERS[optimizer]
        steps = rule(network.parameters(), lr=rate, **arguments)
        losses = []
        for _ in range(20):
            steps.zero_grad()
            value = loss_of(loss, network(torch.tensor(features)), torch.tensor(labels))
            value.backward()
            steps.step()
            losses.append(value.item())
        spec = "{" + ", ".join(f'{{{units}, "{name}"}}' for units, name in layers) + "}"
        yield (
            f'{{{inputs}, {spec}, "{loss}", "{optimizer}", {rate}, {settings(named)},\n'
            f"{hexes(sum(features, []))},\n{{{', '.join(map(str, labels))}}},\n"
            f"{hexes(start)},\n{hexes(losses)},\n{hexes(flat())}}},\n"
        )


folder.mkdir(exist_ok=True)
for name, rows in [
    ("optimizers", optimizer_rows()), ("activations", activation_rows()), ("training", training_rows()),
]:
    write(folder / f"{name}.inc", "// Written by networks.py.\n" + "".join(rows))
