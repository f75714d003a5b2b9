"""The same quantities by SciPy, where it has them and p and q are apart."""

from discrete.draw import pair_of, probabilities
from discrete.entropies import entropy
from discrete.two import jensen_shannon, kl
from mpmath import sqrt
from scipy.spatial.distance import jensenshannon
from scipy.stats import entropy as scipy_entropy


def check_scipy():
    for kind in ["even", "steep"]:
        for n in [3, 10, 100]:
            p, q = map(probabilities, pair_of(kind, n, 0.0, 7 + n))
            a, b = [float(x) for x in p], [float(x) for x in q]
            for ours, theirs in [
                (kl(p, q), scipy_entropy(a, b)),
                (entropy(p), scipy_entropy(a)),
                (sqrt(jensen_shannon(p, q)), jensenshannon(a, b)),
            ]:
                assert abs(theirs / float(ours) - 1) < 1e-12, (kind, n, ours, theirs)
