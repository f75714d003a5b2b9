#!/usr/bin/python3
"""Writes distributions/torch_kl.inc and distributions/torch_adam.inc with PyTorch (Debian's python3-torch), in double.

torch_kl: torch.distributions.kl_divergence for each pair of families that it knows and Surprisal has,
at ordinary parameters; where PyTorch is wrong, at borders, see torch_borders.test.cpp.
torch_adam: a normal that follows another by torch.optim.Adam(0.01), the articles' example, with the
slopes of torch.autograd. The variables are those of project: the mean in units of the target's
quartile distance from its median, and the logarithm of the sd.
"""

from pathlib import Path

import torch
from committed import write
from densities import hexes
from torch import distributions as D

torch.set_default_dtype(torch.float64)
folder = Path(__file__).parent / "distributions"

MAKE = {
    "normal": D.Normal, "laplace": D.Laplace, "gumbel": D.Gumbel, "gamma": D.Gamma,
    "beta": D.Beta, "uniform": D.Uniform, "bernoulli": D.Bernoulli,
    "poisson": D.Poisson,
    "binomial": lambda trials, share: D.Binomial(int(trials), share),
}
MEMBERS = {
    "normal": [(0.25, 1.5), (-1.0, 0.75)], "laplace": [(0.5, 1.25), (-0.75, 2.0)],
    "gumbel": [(0.0, 1.5), (1.0, 0.875)], "gamma": [(2.5, 1.25), (0.75, 3.0)],
    "beta": [(2.0, 3.5), (0.75, 1.5)], "uniform": [(0.25, 0.5), (0.125, 0.75)],
    "bernoulli": [(0.3,), (0.85,)], "poisson": [(2.5,), (7.0,)],
    "binomial": [(10.0, 0.25), (10.0, 0.625)],
}

rows = []
for name, first in MEMBERS.items():
    for other, second in MEMBERS.items():
        for p in first:
            for q in second:
                try:
                    value = D.kl_divergence(MAKE[name](*p), MAKE[other](*q)).item()
                except NotImplementedError:
                    continue
                text = "infinity" if value == float("inf") else value.hex()
                rows.append(f'    {{"{name}", {hexes(p)}, "{other}", {hexes(q)}, {text}}},')
header = "// Written by torch_distributions.py: p, q, KL(p‖q) as PyTorch answers it.\n"
write(folder / "torch_kl.inc", header + "\n".join(rows) + "\n")


def adam(target, start, steps):
    """The means, sds and KL(target‖q) of all steps."""
    p = D.Normal(*map(torch.tensor, target))
    unit = (p.icdf(torch.tensor(0.75)) - p.icdf(torch.tensor(0.25))).item()
    free = torch.tensor([(start[0] - target[0]) / unit, torch.tensor(start[1]).log().item()],
                        requires_grad=True)
    optimizer = torch.optim.Adam([free], lr=0.01)
    path = []
    for step in range(steps + 1):
        mean, sd = target[0] + unit * free[0], free[1].exp()
        loss = D.kl_divergence(p, D.Normal(mean, sd))
        path.append((mean.item(), sd.item(), loss.item()))
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
    return path


path = adam((2.0, 0.5), (0.0, 1.0), 500)
lines = [f"    {{{step}, {hexes(path[step])}}}," for step in (0, 1, 2, 10, 50, 100, 200, 500)]
header = "// Written by torch_distributions.py: the step; mean and sd of q, KL(p‖q). p = Normal(2, 0.5).\n"
write(folder / "torch_adam.inc", header + "\n".join(lines) + "\n")
