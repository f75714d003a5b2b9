#include "surprisal/loss/kl_to_targets.hpp"

#include "surprisal/loss/kl_share.hpp"
#include "surprisal/loss/softmax_terms.hpp"

namespace surprisal {

template <class Scalar>
void kl_to_targets_loss(const LossBatch<Scalar>& batch, const LossSettings& settings,
                        Scalar* losses, Scalar* gradient) {
  const auto term = [](const auto& seen) {
    const auto y = seen.target;
    return ClassTerm<Pack<Scalar>>{kl_share(y, log_of(y), seen.probability, -seen.surprisal).term,
                                   -y};
  };
  sum_softmax_terms(batch, {.temperature = settings.temperature}, losses, gradient, term);
}

template void kl_to_targets_loss(const LossBatch<float>&, const LossSettings&, float*, float*);
template void kl_to_targets_loss(const LossBatch<double>&, const LossSettings&, double*, double*);

}  // namespace surprisal
