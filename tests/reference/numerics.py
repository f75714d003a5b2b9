#!/usr/bin/python3
"""Reference values of core/surprisal/numerics, from mpmath on the exact double arguments.

    tests/reference/numerics.py           writes numerics/*.inc, which the tests include
    tests/reference/numerics.py --check   compares them with the committed ones
    tests/reference/numerics.py --full -- COMMAND …
                                          measures 100,000 points a scalar function, and writes numerics.md

COMMAND runs numerics/measure.cpp, compiled with the core; see the end of numerics.md.
"""

import array
import math
import random
import subprocess
import sys
import tempfile
from pathlib import Path

from committed import write
from mpmath import mp, mpf
from points import arguments, beside, close, decades, literal, minus, pair, points_of, ratio, rounded, ulps, uniform, usable

here = Path(__file__).parent
mp.dps = 50
TINY = mpf(10) ** -6


# ---- the functions, in many digits ----


def log1pmx(t):
    t = mpf(t)
    if abs(t) > TINY:
        return mp.log1p(t) - t
    return sum((-1) ** (k + 1) * t**k / k for k in range(2, 12))


def js_shape(s):
    """(1 + s)·log(1 + s) + (1 − s)·log(1 − s)"""
    if abs(s) > TINY:
        return sum((1 + t) * mp.log1p(t) for t in (s, -s) if t != -1)
    return sum(s ** (2 * k) / (k * (2 * k - 1)) for k in range(1, 7))


def log_ratio(p, q):
    return mp.log1p((mpf(p) - q) / q) if abs(mpf(p) - q) < TINY * q else mp.log(mpf(p)) - mp.log(mpf(q))


def kl_term(p, q):
    if abs(mpf(p) - q) < TINY * q:
        return -mpf(p) * log1pmx((mpf(q) - p) / p)
    return mpf(p) * log_ratio(p, q) - p + q if p else mpf(q)


def js_term(p, q):
    return (mpf(p) + q) / 4 * js_shape((mpf(p) - q) / (mpf(p) + q)) if p or q else mpf(0)


def jeffreys_term(p, q):
    return (mpf(p) - q) * log_ratio(p, q)


def xlogy(x, y):
    return mpf(x) * mp.log(mpf(y)) if x else mpf(0)


def log_sum_exp(x):
    top = max(x)
    others = sorted(x)[:-1]
    return mpf(top) + mp.log1p(mp.fsum(mp.exp(mpf(v) - top) for v in others))


def softmax(x):
    total = mp.fsum(mp.exp(mpf(v) - max(x)) for v in x)
    return [mp.exp(mpf(v) - max(x)) / total for v in x]


def log_softmax(x):
    top = x.index(max(x))
    others = mp.fsum(mp.exp(mpf(v) - x[top]) for i, v in enumerate(x) if i != top)
    return [mpf(v) - x[top] - mp.log1p(others) for v in x]


# ---- the points ----

LN2 = math.log(2)
ROOT = 1.4616321449683622
pairs = [
    ("random", pair(uniform(0, 1), uniform(0, 1))),
    ("random exponents", pair(decades(-280, 0), decades(-280, 0))),
    ("q = p·(1 ± 1e-16 … 1e-8)", close(decades(-8, 0), -16, -8)),
    ("q = p·(1 ± 1e-8 … 0.5)", close(decades(-8, 0), -8, -0.3)),
    ("p/q at 2/3, 3/2 and powers of 2 of them", ratio(uniform(0.5, 1), 2 / 3, 3 / 2, 4 / 3, 3 / 4, 3, 1 / 3, 2, 0.5)),
    ("subnormal or huge", pair(decades(-320, -300), decades(-320, -300))),
]

# name: function, promise, regions (half of the points go to the second list: roots and switches)
scalars = {
    "xlogx": (
        lambda x: mpf(x) * mp.log(mpf(x)),
        "3 ulp",
        [("0 … 1", uniform(0, 1)), ("1e-300 … 1e300", decades(-300, 300))],
        [("around 1", beside(1.0))],
    ),
    "xlogy": (
        xlogy,
        "3 ulp",
        [("0 … 1", pair(uniform(0, 1), uniform(0, 1))), ("1e-150 … 1e150", pair(decades(-150, 150), decades(-300, 300)))],
        [("y around 1", pair(uniform(0, 1), beside(1.0)))],
    ),
    "log1pmx": (
        log1pmx,
        "3 ulp",
        [("−1 … 3", uniform(-1, 3)), ("1 … 1e300", decades(0, 300))],
        [
            ("around 0", lambda: random.choice([-1, 1]) * 10 ** random.uniform(-150, -1)),
            ("around −0.6 and 1", beside(-0.6, 1.0)),
            ("above −1", lambda: -1 + 10 ** random.uniform(-16, -0.5)),
        ],
    ),
    "log1mexp": (
        lambda x: mp.log(-mp.expm1(mpf(x))) if x > -1 else mp.log1p(-mp.exp(mpf(x))),
        "3 ulp",
        [("−40 … 0", uniform(-40, 0)), ("−700 … −40", uniform(-700, -40))],
        [("around −ln 2", beside(-LN2)), ("below 0", minus(decades(-300, -1)))],
    ),
    "softplus": (
        lambda x: mp.log1p(mp.exp(mpf(x))),
        "3 ulp",
        [("−40 … 40", uniform(-40, 40)), ("−700 … −40", uniform(-700, -40))],
        [("around 0", beside(0.0)), ("around ±36", beside(36.0, -36.0, 37.0, -37.0))],
    ),
    "logistic": (
        lambda x: 1 / (1 + mp.exp(-mpf(x))),
        "3 ulp",
        [("−40 … 40", uniform(-40, 40)), ("−700 … −40", uniform(-700, -40))],
        [("around 0", beside(0.0)), ("around ±37", beside(37.0, -37.0))],
    ),
    "lgamma": (
        lambda x: mp.loggamma(mpf(x)),
        "3 ulp",
        [("0 … 10", uniform(0, 10)), ("1e-300 … 1e300", decades(-300, 300)), ("8 … 1e6", decades(0.9, 6))],
        [
            ("around its roots 1, 2", beside(1.0, 2.0)),
            ("around its minimum", beside(ROOT)),
            ("around switches", beside(0.23164, 0.7316, 0.9, 1.23164, 1.7316, 3.0, 4.0, 7.0, 8.0, least=-16, most=-3)),
        ],
    ),
    "digamma": (
        lambda x: mp.digamma(mpf(x)),
        "2 eps",
        [("0 … 12", uniform(0, 12)), ("1e-300 … 1e300", decades(-300, 300))],
        [
            ("around its root", beside(ROOT)),
            ("around switches", beside(1.0, 2.0, 3.0, 5.0, 9.0, 10.0, least=-16, most=-3)),
        ],
    ),
    "trigamma": (
        lambda x: mp.psi(1, mpf(x)),
        "2 eps",
        [("0 … 12", uniform(0, 12)), ("1e-150 … 1e300", decades(-150, 300))],
        [("around switches", beside(1.0, 2.0, 5.0, 9.0, 10.0, least=-16, most=-3))],
    ),
    "log_ratio": (log_ratio, "3 ulp", pairs[:2], pairs[2:]),
    "kl_term": (kl_term, "16 eps", pairs[:2], pairs[2:]),
    "js_term": (js_term, "16 eps", pairs[:2], pairs[2:]),
    "jeffreys_term": (jeffreys_term, "16 eps", pairs[:2], pairs[2:]),
}


def scalar_points(name, count):
    _, _, ordinary, special = scalars[name]
    random.seed(name)
    return points_of(ordinary, count // 2) + points_of(special, count // 2)


# ---- vectors ----


def distribution(n, spread):
    raw = [math.exp(spread * random.gauss(0, 1)) for _ in range(n)]
    return [x / math.fsum(raw) for x in raw]


def neighbour(p, delta):
    raw = [x * math.exp(delta * random.gauss(0, 1)) for x in p]
    return [x / math.fsum(raw) for x in raw]


deltas = [3.0, 1.0, 1e-2, 1e-4, 1e-6, 1e-8, 1e-10, 1e-12]
pair_sums = {
    "sum_kl_terms": kl_term,
    "sum_js_terms": js_term,
    "sum_jeffreys_terms": jeffreys_term,
    "sum_xlogy": xlogy,
}


def score_vectors(n):
    """Scores of every kind: ordinary, far apart, shifted far away, with one that dominates, below 0."""
    return [
        [random.gauss(0, 1) for _ in range(n)],
        [random.gauss(0, 30) for _ in range(n)],
        [1e300 + 0 * random.random() for _ in range(n)],
        [1000 + random.random() for _ in range(n)],
        [40.0] + [random.gauss(0, 1) for _ in range(n - 1)],
        [0.0] + [-600 + random.gauss(0, 50) for _ in range(n - 1)],
        [-1000 + random.gauss(0, 3) for _ in range(n)],
        [math.log(x) for x in distribution(n, 2)],
    ]


# ---- files that the tests include ----


def include(name, count):
    function = scalars[name][0]
    rows = []
    for _, point in scalar_points(name, count):
        if not usable(point):
            continue
        double, missing = rounded(function(*arguments(point)))
        if math.isfinite(double):
            numbers = [literal(x) for x in (*arguments(point), double)]
            rows.append(f"{{{', '.join(numbers)}, {missing:.3f}}},\n")
    return f"// Written by numerics.py: arguments, value, and what the value lacks, in its ulps.\n{''.join(rows)}"


def braces(numbers):
    return "{" + ", ".join(literal(x) for x in numbers) + "}"


def include_pairs():
    """p, q, and the four sums, for vectors of several lengths and distances."""
    random.seed("pairs")
    rows = []
    for n in (2, 3, 7, 65, 300):
        for delta in deltas:
            p = distribution(n, 1)
            q = neighbour(p, delta)
            sums = [float(mp.fsum(map(term, p, q))) for term in pair_sums.values()]
            rows.append(f"{{{braces(p)},\n {braces(q)},\n {braces(sums)}}},\n")
    header = "// Written by numerics.py: p, q, and the sums of KL, JS and Jeffreys terms and of p·log q.\n"
    return header + "".join(rows)


def include_scores():
    random.seed("scores")
    rows = []
    for n in (2, 5, 70):
        for x in score_vectors(n):
            row = [braces(x), literal(float(log_sum_exp(x))), braces(map(float, softmax(x))), braces(map(float, log_softmax(x)))]
            rows.append("{" + ",\n ".join(row) + "},\n")
    return "// Written by numerics.py: scores, their log-sum-exp, softmax and log-softmax.\n" + "".join(rows)


# ---- random numbers, by another implementation ----

MASK = 2**64 - 1


class Xoshiro:
    def __init__(self, seed):
        self.state = []
        for _ in range(4):
            seed = (seed + 0x9E3779B97F4A7C15) & MASK
            z = seed
            z = ((z ^ (z >> 30)) * 0xBF58476D1CE4E5B9) & MASK
            z = ((z ^ (z >> 27)) * 0x94D049BB133111EB) & MASK
            self.state.append(z ^ (z >> 31))

    def bits(self):
        def rotl(x, k):
            return ((x << k) | (x >> (64 - k))) & MASK

        s = self.state
        result = (rotl((s[0] + s[3]) & MASK, 23) + s[0]) & MASK
        t = (s[1] << 17) & MASK
        s[2] ^= s[0]
        s[3] ^= s[1]
        s[1] ^= s[2]
        s[0] ^= s[3]
        s[2] ^= t
        s[3] = rotl(s[3], 45)
        return result

    def uniform(self):
        return (self.bits() >> 11) / 2**53

    def normals(self):
        while True:
            x, y = 2 * self.uniform() - 1, 2 * self.uniform() - 1
            square = x * x + y * y
            if 0 < square < 1:
                factor = mp.sqrt(-2 * mp.log(mpf(square)) / square)
                return x * factor, y * factor

    def below(self, n):
        while True:
            value = self.bits()
            if value >= 2**64 % n:
                return value % n

    def shuffled(self, n):
        order = list(range(n))
        for i in range(n, 1, -1):
            j = self.below(i)
            order[i - 1], order[j] = order[j], order[i - 1]
        return order


def include_random():
    rows = []
    for seed in (0, 1, 20261121, MASK):
        bits = Xoshiro(seed)
        words = ", ".join(f"{bits.bits():#x}u" for _ in range(4))
        uniform = Xoshiro(seed)
        normal = Xoshiro(seed)
        normals = [float(x) for _ in range(2) for x in normal.normals()]
        below = Xoshiro(seed)
        dice = ", ".join(str(below.below(6)) for _ in range(10))
        order = ", ".join(map(str, Xoshiro(seed).shuffled(10)))
        uniforms = braces(uniform.uniform() for _ in range(4))
        rows.append(f"{{{seed}u, {{{words}}},\n {uniforms},\n {braces(normals)},\n {{{dice}}},\n {{{order}}}}},\n")
    header = "// Written by numerics.py: seed, first bits, uniforms, normals, dice, and an order of ten, each from a fresh generator.\n"
    return header + "".join(rows)


# ---- the table of errors ----


def run(command, name, numbers):
    with tempfile.TemporaryDirectory() as folder:
        source, target = Path(folder, "in"), Path(folder, "out")
        source.write_bytes(array.array("d", numbers).tobytes())
        subprocess.run([*command, name, str(source), str(target)], check=True)
        result = array.array("d")
        result.frombytes(target.read_bytes())
        return result


def scalar_row(command, name, count):
    function, promise, _, _ = scalars[name]
    points = [(region, point) for region, point in scalar_points(name, count) if usable(point)]
    got = run(command, name, [x for _, point in points for x in arguments(point)])
    worst = {}
    for (region, point), value in zip(points, got):
        exact = function(*arguments(point))
        double, missing = rounded(exact)
        if not math.isfinite(double):
            continue
        error = ulps(value, double, missing)
        relative = abs(float((mpf(value) - exact) / exact)) / 2**-52 if abs(double) > 1e-300 else 0
        most, most_relative, where, total, number = worst.get(region, (0, 0, point, 0, 0))
        if error > most:
            most, where = error, point
        worst[region] = (most, max(relative, most_relative), where, total + error, number + 1)
    rows = []
    for region, (most, relative, where, total, number) in worst.items():
        place = ", ".join(map(repr, arguments(where)))
        cells = (name, region, f"{number:,}", f"{most:.2f}", f"{total / number:.2f}", f"{relative:.2f}", place, promise)
        rows.append("| " + " | ".join(cells) + " |\n")
    return "".join(rows)


def pair_table(command):
    random.seed("pair table")
    cells = {name: [] for name in pair_sums}
    for delta in deltas:
        vectors = []
        for n in [1000] * 27 + [10000] * 3:
            p = distribution(n, 1)
            vectors.append((p, neighbour(p, delta)))
        numbers = [x for p, q in vectors for x in (len(p), *p, *q)]
        for name, term in pair_sums.items():
            got = run(command, name, numbers)
            exact = [mp.fsum(map(term, p, q)) for p, q in vectors]
            cells[name].append(max(abs(float((mpf(g) - e) / e)) for g, e in zip(got, exact)) / 2**-52)
    head = "| | " + " | ".join(f"δ = {delta:g}" for delta in deltas) + " |\n"
    lines = [f"| {name} | " + " | ".join(f"{c:.2f}" for c in row) + " |\n" for name, row in cells.items()]
    return head + "|---" * (len(deltas) + 1) + "|\n" + "".join(lines)


def equal_table(command):
    """p and q that are the same number throughout: the roundings of a sum go the same way."""
    random.seed("equal table")
    vectors = []
    for _ in range(200):
        p = random.random()
        vectors.append((p, p * math.exp(random.gauss(0, 1) * 2 ** (-30 * random.random()))))
    n = 2560
    numbers = [x for p, q in vectors for x in (n, *[p] * n, *[q] * n)]
    lines = []
    for name, term in pair_sums.items():
        got = run(command, name, numbers)
        exact = [n * term(p, q) for p, q in vectors]
        worst = max(abs(float((mpf(g) - e) / e)) for g, e in zip(got, exact)) / 2**-52
        lines.append(f"| {name} | {worst:.2f} |\n")
    return "| equal terms, n = 2560 | eps |\n|---|---|\n" + "".join(lines)


def score_table(command):
    random.seed("score table")
    rows = []
    vectors = [x for n in [2, 3, 10] * 40 + [1000] * 3 for x in score_vectors(n)]
    numbers = [v for x in vectors for v in (len(x), *x)]
    sums = run(command, "log_sum_exp", numbers)
    exact = [log_sum_exp(x) for x in vectors]
    relative = max(abs(float((mpf(g) - e) / e)) for g, e, x in zip(sums, exact, vectors) if max(x) >= 0 and e > 1e-300)
    scaled = max(abs(float((mpf(g) - e) / max(1, abs(e)))) for g, e in zip(sums, exact))
    rows.append(f"| log_sum_exp, max x ≥ 0 | {relative / 2**-52:.2f} |\n")
    rows.append(f"| log_sum_exp, any x, over max(1, ∣result∣) | {scaled / 2**-52:.2f} |\n")
    for name, function in (("softmax", softmax), ("log_softmax", log_softmax)):
        got = iter(run(command, name, numbers))
        worst = 0.0
        for x in vectors:
            for e in function(x):
                value = next(got)
                if abs(e) > 1e-300:
                    worst = max(worst, abs(float((mpf(value) - e) / e)))
        rows.append(f"| {name} | {worst / 2**-52:.2f} |\n")
    return "| | eps |\n|---|---|\n" + "".join(rows)


def full(command, count):
    text = (here / "numerics" / "table.head.md").read_text(encoding="utf-8")
    text += (
        "| function | region | points | max ulp | mean ulp | max eps | worst ulp at | promise |\n"
        "|---|---|---|---|---|---|---|---|\n"
    )
    for name in scalars:
        text += scalar_row(command, name, count)
        print(name, flush=True)
    text += "\n## Sums over vectors: worst relative error in eps = 2⁻⁵², promise 16\n\n"
    text += "30 pairs a column (27 with n = 1000, 3 with n = 10,000), q = p·exp(δ·gauss), normalized.\n\n" + pair_table(command)
    text += "\n" + equal_table(command)
    text += "\n## Scores: worst relative error in eps, promise 4\n\n"
    text += "Ordinary, far apart, shifted by 1e300, dominated by one, down to exp(−600), below 0; n = 2 … 1000.\n\n" + score_table(command)
    (here / "numerics.md").write_text(text, encoding="utf-8")


if "--full" in sys.argv:
    full(sys.argv[sys.argv.index("--") + 1 :], 100_000)
else:
    for name in scalars:
        write(here / "numerics" / f"{name}.inc", include(name, 600))
    write(here / "numerics" / "pairs.inc", include_pairs())
    write(here / "numerics" / "scores.inc", include_scores())
    write(here / "numerics" / "random.inc", include_random())
