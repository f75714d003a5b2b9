#!/usr/bin/python3
"""A network in scikit-learn: MLPClassifier.partial_fit goes through the samples once. With labels 0 and 1 and the
logistic function at the end, the only one that it has; in double."""
from answering import answer_all
from sklearn.neural_network import MLPClassifier

arrays = {}


def started(network, work):
    """partial_fit draws weights when it is first called; they are put back to the common start."""
    inputs, at = work["inputs"], 0
    for layer, spec in enumerate(work["layers"]):
        weights = arrays["start"][at:at + spec["units"] * inputs].reshape(spec["units"], inputs)
        at += weights.size
        network.coefs_[layer][:] = weights.T
        network.intercepts_[layer][:] = arrays["start"][at:at + spec["units"]]
        at += spec["units"]
        inputs = spec["units"]
    optimizer = network._optimizer
    optimizer.t = 0
    for kept in optimizer.ms + optimizer.vs:
        kept[:] = 0


def epoch_of(work, batch):
    features, labels = arrays["flat"].reshape(-1, work["inputs"]), arrays["labels"].astype(int)
    network = MLPClassifier(
        [spec["units"] for spec in work["layers"][:-1]], activation=work["layers"][0]["activation"],
        solver=work["optimizer"], alpha=0, batch_size=batch, learning_rate_init=work["rate"],
    )
    network.partial_fit(features, labels, classes=[0, 1])
    started(network, work)

    def epoch():
        network.partial_fit(features, labels)
        return network.loss_

    return epoch


def prepare(work):
    def first_losses():
        epoch = epoch_of(work, len(arrays["labels"]))
        return [epoch() for _ in range(4)][-1]

    return {"first": first_losses, "epoch": epoch_of(work, work["batch"])}


answer_all({}, arrays, prepare)
