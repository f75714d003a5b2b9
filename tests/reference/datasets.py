#!/usr/bin/python3
"""Reference values of core/surprisal/dataset: NumPy's legacy random numbers, scikit-learn's datasets and splits.

    tests/reference/datasets.py           writes dataset/*.inc, which the tests include
    tests/reference/datasets.py --check   compares them with the committed ones

Debian's python3-sklearn (1.2, with NumPy 1.24 and the reference BLAS). A dataset is kept as its labels, its first and
last sample, and one number that mixes all features, rounded to 2^-30, in their order.
"""

import os
from pathlib import Path

# NumPy's sine has other last digits on processors with AVX-512: the C library's has the same on all.
os.environ["NPY_DISABLE_CPU_FEATURES"] = "AVX512F AVX512CD AVX512_SKX AVX512_CLX AVX512_CNL AVX512_ICL"

import numpy as np  # noqa: E402
from committed import write  # noqa: E402
from sklearn.datasets import load_iris, make_blobs, make_circles, make_classification, make_moons  # noqa: E402
from sklearn.model_selection import train_test_split  # noqa: E402
from sklearn.utils.random import sample_without_replacement  # noqa: E402

folder = Path(__file__).parent / "dataset"
MASK = 2**64 - 1


def mixed(numbers):
    """One number for whole ones, sensitive to each and to their order: tests/core/dataset/mixed.hpp does the same."""
    mix = 0
    for number in numbers:
        mix = ((mix ^ (int(number) & MASK)) * 0x9E3779B97F4A7C15) & MASK
        mix ^= mix >> 32
    return f"{mix:#018x}"


def mixed_features(features):
    return mixed(np.floor(np.ascontiguousarray(features).ravel() * 2.0**30 + 0.5))


def cpp(value):
    if isinstance(value, bool):
        return str(value).lower()
    if value is None:
        return "std::nullopt"
    if isinstance(value, float):
        return value.hex()
    if isinstance(value, (list, np.ndarray)):
        return "{" + ", ".join(cpp(x) for x in value) + "}"
    return str(value)


def options(values):
    return "{" + ", ".join(f".{name} = {cpp(value)}" for name, value in values.items()) + "}"


def dataset(features, labels):
    digits = "".join("0123456789"[label] for label in labels)
    rows = ", ".join(cpp([float(x) for x in features[row]]) for row in (0, -1))
    return f'{{"{digits}", {mixed_features(features)}, {rows}}}'


def save(name, rows):
    header = f"// Written by datasets.py: {name}.\n"
    write(folder / f"{name.replace(' ', '_')}.inc", header + "".join(f"{row},\n" for row in rows))


def numpy_random(seed):
    state = lambda: np.random.RandomState(seed)  # noqa: E731
    columns = [
        state()._bit_generator.random_raw(8).tolist() + [state()._bit_generator.random_raw(2000)[-1]],
        state().random_sample(6).tolist(),
        state().standard_normal(2000)[[0, 1, 2, 3, 4, 5, 1998, 1999]].tolist(),
        state().randint(6, size=20),
        state().randint(1000, size=12),
        state().permutation(15),
    ]
    return "{" + ", ".join([f"{seed}u"] + [cpp(column) for column in columns]) + "}"


def chosen_without_replacement(seed, population, count):
    drawn = sample_without_replacement(population, count, random_state=np.random.RandomState(seed))
    return f"{{{seed}, {population}, {count}, {mixed(drawn)}}}"


# The names of the core's options, where they are not scikit-learn's.
NAMES = {"samples": "n_samples", "features": "n_features", "informative": "n_informative", "redundant": "n_redundant"}
NAMES |= {"repeated": "n_repeated", "classes": "n_classes", "clusters_per_class": "n_clusters_per_class"}
NAMES |= {"flip": "flip_y", "separation": "class_sep", "seed": "random_state", "deviation": "cluster_std"}


def theirs(values):
    return {NAMES.get(name, name): value for name, value in values.items()}


CLASSIFICATIONS = [
    dict(samples=1000, features=20, informative=2, redundant=10, seed=42),
    dict(),
    dict(samples=200, features=2, redundant=0, clusters_per_class=1, seed=1),
    dict(samples=150, features=4, informative=3, redundant=1, classes=3, flip=0.1, separation=2.0, seed=7),
    dict(samples=120, features=9, informative=4, redundant=2, repeated=3, classes=4, seed=2147483648),
    dict(samples=180, informative=5, classes=3, weights=[0.7, 0.2], flip=0.0, seed=4),
    dict(samples=100, features=12, informative=6, redundant=3, hypercube=False, shift=None, scale=None, seed=5),
    dict(samples=90, features=5, informative=1, redundant=2, clusters_per_class=1, shift=-1.5, scale=3.0, seed=6),
    dict(samples=77, features=40, informative=34, redundant=4, classes=5, clusters_per_class=3, flip=-1.0, seed=11),
    dict(samples=60, features=10, informative=8, classes=2, clusters_per_class=127, shuffle=False, seed=4294967295),
]


def classification(values):
    made = make_classification(**({"random_state": 0} | theirs(values)))
    return f"{{{options(values)},\n {dataset(*made)}}}"


SPLITS = [(1000, 0.2, 42, 0), (100, 0.25, 0, 0), (11, 0.3, 3, 0), (50, 7, 9, 0)]
SPLITS += [(1000, 0.2, 42, 2), (150, 0.3, 1, 3), (37, 0.4, 5, 4), (40, 10, 8, 3), (23, 5, 2, 5)]


def split(samples, test, seed, classes):
    """`classes` > 0: stratified, of uneven classes that the test draws in the same way."""
    labels = [(i * i) % 7 % classes for i in range(samples)] if classes else None
    train_part, test_part = train_test_split(range(samples), test_size=test, random_state=seed, stratify=labels)
    parts = [cpp(test_part[:5]), mixed(test_part), cpp(train_part[:5]), mixed(train_part)]
    return f"{{{samples}, {cpp(test)}, {seed}, {classes}, {len(test_part)}, {', '.join(parts)}}}"


def shape(make, values):
    made = make(**({"random_state": 0} | theirs(values)))
    return f"{{{options(values)},\n {dataset(*made)}}}"


MOONS = [dict(), dict(samples=75, noise=0.2, seed=42), dict(samples=1, noise=0.1, seed=1)]
CIRCLES = [dict(), dict(samples=75, factor=0.5, noise=0.1, seed=42), dict(samples=3, factor=0.25, seed=3)]
BLOBS = [dict(), dict(samples=77, features=3, centers=4, deviation=0.5, seed=42), dict(samples=5, centers=1, seed=9)]

SETTINGS = [(10, 5), (1000, 5), (16, 16), (256, 255), (64, 12), (100, 1), (100, 99), (1024, 300), (2**30, 8)]

if __name__ == "__main__":
    save("numpy random", [numpy_random(seed) for seed in (0, 1, 42, 2**31, 2**32 - 1)])
    save("sample without replacement", [chosen_without_replacement(42, *setting) for setting in SETTINGS])
    save("classification", [classification(values) for values in CLASSIFICATIONS])
    save("split", [split(*setting) for setting in SPLITS])
    # scikit-learn draws no noise for None, where the core's 0 gives the same.
    save("moons", [shape(make_moons, values) for values in MOONS])
    save("circles", [shape(make_circles, values) for values in CIRCLES])
    save("blobs", [shape(make_blobs, values) for values in BLOBS])
    iris = load_iris()
    save("iris", [dataset(iris.data, iris.target)])
