#include "surprisal/loss/reverse_kl_to_targets.hpp"

#include "surprisal/loss/kl_share.hpp"
#include "surprisal/loss/softmax_terms.hpp"

namespace surprisal {

template <class Scalar>
void reverse_kl_to_targets_loss(const LossBatch<Scalar>& batch, const LossSettings& settings,
                                Scalar* losses, Scalar* gradient) {
  const auto term = [](const auto& seen) {
    const auto y = seen.target;
    const auto share = kl_share(seen.probability, -seen.surprisal, y, log_or_infinity(y));
    return ClassTerm<Pack<Scalar>>{share.term, seen.probability * share.log_ratio};
  };
  sum_softmax_terms(batch, {.temperature = settings.temperature}, losses, gradient, term);
}

template void reverse_kl_to_targets_loss(const LossBatch<float>&, const LossSettings&, float*,
                                         float*);
template void reverse_kl_to_targets_loss(const LossBatch<double>&, const LossSettings&, double*,
                                         double*);

}  // namespace surprisal
