#!/usr/bin/python3
"""Answers one JSON question a line: {"load": folder}, then {"call": measure, "times": n}."""
import json
import os
import sys
import time

os.environ["OPENBLAS_NUM_THREADS"] = "1"
import numpy as np
from scipy.spatial.distance import jensenshannon
from scipy.special import entr, logsumexp, rel_entr

arrays = {}
measures = {
    "kl": lambda: rel_entr(arrays["p"], arrays["q"]).sum(),
    "entropy": lambda: entr(arrays["p"]).sum(),
    "jensenShannon": lambda: jensenshannon(arrays["p"], arrays["q"]) ** 2,
    "logSumExp": lambda: logsumexp(arrays["scores"]),
}


def answer(question):
    if "load" in question:
        for key in ("p", "q", "scores"):
            arrays[key] = np.fromfile(os.path.join(question["load"], key))
        return {}
    measure = measures[question["call"]]
    measure()
    start = time.perf_counter_ns()
    for _ in range(question["times"]):
        value = measure()
    return {"nanoseconds": time.perf_counter_ns() - start, "value": float(value)}


for line in sys.stdin:
    print(json.dumps(answer(json.loads(line))), flush=True)
