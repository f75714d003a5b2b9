#!/usr/bin/python3
from answering import answer_all
from scipy.spatial.distance import jensenshannon
from scipy.special import entr, logsumexp, rel_entr

arrays = {}
answer_all(
    {
        "kl": lambda: rel_entr(arrays["p"], arrays["q"]).sum(),
        "entropy": lambda: entr(arrays["p"]).sum(),
        "jensenShannon": lambda: jensenshannon(arrays["p"], arrays["q"]) ** 2,
        "logSumExp": lambda: logsumexp(arrays["scores"]),
    },
    arrays,
)
