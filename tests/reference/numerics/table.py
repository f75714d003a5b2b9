"""The table of errors, ../numerics.md."""

import array
import math
import random
import subprocess
import tempfile
from pathlib import Path

from mpmath import mp, mpf

from numerics.exact import log_softmax, log_sum_exp, of_equal_scores, rounded, softmax, ulps
from numerics.points import arguments, usable
from numerics.scalars import scalar_points, scalars
from numerics.vectors import WORST_EQUAL_SCORES, deltas, distribution, equal_scores, neighbour, pair_sums, score_vectors

here = Path(__file__).parent
EPS = 2**-52


def run(command, name, numbers):
    """What COMMAND, which is measure.cpp, makes of the numbers."""
    with tempfile.TemporaryDirectory() as folder:
        source, target = Path(folder, "in"), Path(folder, "out")
        source.write_bytes(array.array("d", numbers).tobytes())
        subprocess.run([*command, name, str(source), str(target)], check=True)
        result = array.array("d")
        result.frombytes(target.read_bytes())
        return result


def in_eps(got, exact, size=None):
    return abs(float((mpf(got) - exact) / (size or exact))) / EPS


def cells(*texts):
    return "| " + " | ".join(texts) + " |\n"


def scalar_rows(command, name, count):
    """A line for each region: how far its points are off."""
    function, promise, _, _ = scalars[name]
    points = [(region, point) for region, point in scalar_points(name, count) if usable(point)]
    got = run(command, name, [x for _, point in points for x in arguments(point)])
    errors = {}
    for (region, point), value in zip(points, got):
        exact = function(*arguments(point))
        double, missing = rounded(exact)
        if not math.isfinite(double):
            continue
        relative = in_eps(value, exact) if abs(double) > 1e-300 else 0
        errors.setdefault(region, []).append((ulps(value, double, missing), relative, point))
    return "".join(scalar_row(name, region, found, promise) for region, found in errors.items())


def scalar_row(name, region, found, promise):
    most, _, where = max(found, key=lambda error: error[0])
    mean = sum(error[0] for error in found) / len(found)
    relative = max(error[1] for error in found)
    place = ", ".join(map(repr, arguments(where)))
    return cells(name, region, f"{len(found):,}", f"{most:.2f}", f"{mean:.2f}", f"{relative:.2f}", place, promise)


def pair_table(command):
    random.seed("pair table")
    worst = {name: [] for name in pair_sums}
    for delta in deltas:
        vectors = []
        for n in [1000] * 27 + [10000] * 3:
            p = distribution(n, 1)
            vectors.append((p, neighbour(p, delta)))
        numbers = [x for p, q in vectors for x in (len(p), *p, *q)]
        for name, term in pair_sums.items():
            got = run(command, name, numbers)
            worst[name].append(max(in_eps(g, mp.fsum(map(term, p, q))) for g, (p, q) in zip(got, vectors)))
    head = cells("", *(f"δ = {delta:g}" for delta in deltas)).replace("|  |", "| |")
    lines = [cells(name, *(f"{error:.2f}" for error in row)) for name, row in worst.items()]
    return head + "|---" * (len(deltas) + 1) + "|\n" + "".join(lines)


def equal_table(command):
    """p and q that are the same number throughout: the roundings of a sum go the same way."""
    random.seed("equal table")
    pairs = []
    for _ in range(200):
        p = random.random()
        pairs.append((p, p * math.exp(random.gauss(0, 1) * 2 ** (-30 * random.random()))))
    n = 2560
    numbers = [x for p, q in pairs for x in (n, *[p] * n, *[q] * n)]
    lines = []
    for name, term in pair_sums.items():
        got = run(command, name, numbers)
        worst = max(in_eps(g, n * term(p, q)) for g, (p, q) in zip(got, pairs))
        lines.append(cells(name, f"{worst:.2f}"))
    return "| equal terms, n = 2560 | eps |\n|---|---|\n" + "".join(lines)


def score_table(command):
    random.seed("score table")
    vectors = [x for n in [2, 3, 10] * 40 + [1000] * 3 for x in score_vectors(n)]
    numbers = [v for x in vectors for v in (len(x), *x)]
    sums = [(g, log_sum_exp(x), x) for g, x in zip(run(command, "log_sum_exp", numbers), vectors)]
    relative = max(in_eps(g, e) for g, e, x in sums if max(x) >= 0 and e > 1e-300)
    scaled = max(in_eps(g, e, max(1, abs(e))) for g, e, _ in sums)
    lines = [
        cells("log_sum_exp, max x ≥ 0", f"{relative:.2f}"),
        cells("log_sum_exp, any x, over max(1, ∣result∣)", f"{scaled:.2f}"),
    ]
    for name, function in (("softmax", softmax), ("log_softmax", log_softmax)):
        exact = [e for x in vectors for e in function(x)]
        worst = max(in_eps(g, e) for g, e in zip(run(command, name, numbers), exact) if abs(e) > 1e-300)
        lines.append(cells(name, f"{worst:.2f}"))
    return "| | eps |\n|---|---|\n" + "".join(lines)


def equal_score_row(command, label, n, cases):
    numbers = [v for top, x in cases for v in (n + 1, top, *[x] * n)]
    exact = [of_equal_scores(n, top, x) for top, x in cases]
    sums = run(command, "log_sum_exp", numbers)
    errors = [max(in_eps(g, e[0], None if top >= 0 else max(1, abs(e[0]))) for g, e, (top, _) in zip(sums, exact, cases))]
    for name, of_top in (("softmax", 3), ("log_softmax", 1)):
        got = run(command, name, numbers)
        firsts = range(0, len(got), n + 1)
        errors.append(max(in_eps(got[i + j], e[of_top + j]) for i, e in zip(firsts, exact) for j in (0, 1)))
    return cells(label, *(f"{error:.2f}" for error in errors))


def equal_score_table(command):
    """Scores that are the same but for one: the roundings of their shares go the same way."""
    random.seed("equal score table")
    lines = [
        equal_score_row(command, f"{n:,}", n, [equal_scores(n) for _ in range(1000)])
        for n in (10, 100, 1000, 10000)
    ]
    for n, *scores in WORST_EQUAL_SCORES:
        lines.append(equal_score_row(command, f"{n:,}, the worst of a search", n, [scores]))
    head = "| n equal scores below one | log_sum_exp | softmax | log_softmax |\n"
    return head + "|---|---|---|---|\n" + "".join(lines)


def full(command, count):
    text = (here / "table.head.md").read_text(encoding="utf-8")
    text += "| function | region | points | max ulp | mean ulp | max eps | worst ulp at | promise |\n"
    text += "|---|---|---|---|---|---|---|---|\n"
    for name in scalars:
        text += scalar_rows(command, name, count)
        print(name, flush=True)
    text += "\n## Sums over vectors: worst relative error in eps = 2⁻⁵², promise 16\n\n"
    text += "30 pairs a column (27 with n = 1000, 3 with n = 10,000), q = p·exp(δ·gauss), normalized.\n\n" + pair_table(command)
    text += "\n" + equal_table(command)
    text += "\n## Scores: worst relative error in eps, promise 4\n\n"
    text += "Ordinary, far apart, shifted by 1e300, dominated by one, down to exp(−600), below 0; n = 2 … 1000.\n\n" + score_table(command)
    text += "\nlog_sum_exp: over ∣result∣ where max x ≥ 0, else over max(1, ∣result∣).\n\n" + equal_score_table(command)
    return text
