"""Answers one JSON question a line: {"load": folder of arrays}, then {"call": measure, "times": n}."""
import json
import os
import sys
import time

os.environ["OPENBLAS_NUM_THREADS"] = "1"
import numpy as np


def answer_all(measures, arrays):
    """`measures` are functions without arguments, by name, which read `arrays`."""
    for line in sys.stdin:
        question = json.loads(line)
        reply = load(arrays, question["load"]) if "load" in question else timed(measures, question)
        print(json.dumps(reply), flush=True)


def load(arrays, folder):
    for key in os.listdir(folder):
        arrays[key] = np.fromfile(os.path.join(folder, key))
    return {}


def timed(measures, question):
    measure = measures[question["call"]]
    measure()
    start = time.perf_counter_ns()
    for _ in range(question["times"]):
        value = measure()
    return {"nanoseconds": time.perf_counter_ns() - start, "value": float(value)}
