"""Answers one JSON question a line: {"load": folder of arrays, "work": anything}, then {"call": measure, "times": n}."""
import json
import os
import sys
import time

os.environ["OPENBLAS_NUM_THREADS"] = "1"
import numpy as np


def answer_all(measures, arrays, prepare=None):
    """`measures` are functions without arguments, by name, which read `arrays`; prepare(work) answers more of them."""
    for line in sys.stdin:
        question = json.loads(line)
        if "load" in question:
            reply = load(arrays, question["load"])
            if prepare:
                measures.update(prepare(question["work"]))
        else:
            reply = timed(measures, question)
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
