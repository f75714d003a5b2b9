#!/usr/bin/python3
"""Writes articles_network.json: the articles' network, as scikit-learn and PyTorch train it (Debian's packages).

make_classification's 1000 samples, 800 of them to learn from; 20-64-1, ReLU and a sigmoid; binary cross-entropy,
Adam(0.01), batches of 32, 10 epochs, no penalty. Twenty seeds, each of first weights and order. Each library draws
its first weights as it does when it is not told otherwise. In double, so that rounding decides no digit that is kept.
"""

import json
import warnings
from pathlib import Path

import numpy as np
import sklearn
import torch
from committed import write
from sklearn.datasets import make_classification
from sklearn.exceptions import ConvergenceWarning
from sklearn.metrics import log_loss
from sklearn.model_selection import train_test_split
from sklearn.neural_network import MLPClassifier

SEEDS = range(1, 21)
EPOCHS, BATCH, RATE, UNITS = 10, 32, 0.01, 64

warnings.filterwarnings("ignore", category=ConvergenceWarning)  # ten epochs are what is wanted
torch.set_default_dtype(torch.float64)
torch.set_num_threads(1)

X, y = make_classification(
    n_samples=1000, n_features=20, n_informative=2, n_redundant=10, random_state=42
)
X_train, X_test, y_train, y_test = train_test_split(X, y, test_size=0.2, random_state=42)


def with_scikit_learn(seed):
    network = MLPClassifier(
        (UNITS,), activation="relu", solver="adam", alpha=0, batch_size=BATCH,
        learning_rate_init=RATE, max_iter=EPOCHS, random_state=seed,
    )
    network.fit(X_train, y_train)
    return lambda X: network.predict_proba(X)[:, 1]


def with_pytorch(seed):
    torch.manual_seed(seed)
    network = torch.nn.Sequential(
        torch.nn.Linear(20, UNITS), torch.nn.ReLU(), torch.nn.Linear(UNITS, 1)
    )
    optimizer = torch.optim.Adam(network.parameters(), lr=RATE)
    loss = torch.nn.BCEWithLogitsLoss()
    features, targets = torch.tensor(X_train), torch.tensor(y_train, dtype=torch.float64)
    for _ in range(EPOCHS):
        for batch in torch.randperm(len(features)).split(BATCH):
            optimizer.zero_grad()
            loss(network(features[batch])[:, 0], targets[batch]).backward()
            optimizer.step()
    return lambda X: torch.sigmoid(network(torch.tensor(X)))[:, 0].detach().numpy()


def outcome(probabilities):
    p_test = probabilities(X_test)
    return {
        "accuracy": round(float(np.mean((p_test > 0.5) == y_test)), 4),
        "loss": round(log_loss(y_test, p_test), 4),
        "trainingLoss": round(log_loss(y_train, probabilities(X_train)), 4),
    }


peers = {
    f"scikit-learn {sklearn.__version__}": with_scikit_learn,
    f"PyTorch {torch.__version__.split('a')[0]}": with_pytorch,
}
runs = {name: [outcome(train(seed)) for seed in SEEDS] for name, train in peers.items()}
rows = [
    f'"{name}": [\n    ' + ",\n    ".join(f"{{ {json.dumps(run)[1:-1]} }}" for run in each) + "\n  ]"
    for name, each in runs.items()
]
write(Path(__file__).with_suffix(".json"), "{\n  " + ",\n  ".join(rows) + "\n}\n")
