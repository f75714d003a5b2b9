#include "surprisal/loss/kl_to_targets.hpp"

#include "surprisal/loss/kl_share.hpp"
#include "surprisal/loss/softmax_loss.hpp"

namespace surprisal {
namespace {

template <class Number>
ClassTerm<Number> kl_to_targets_term(const ClassView<Number>& seen, const LossSettings&) {
  const Number y = seen.target;
  return {kl_share(y, log_of(y), seen.probability, -seen.surprisal).term, -y};
}

}  // namespace

template <class Scalar>
void kl_to_targets_loss(const LossBatch<Scalar>& batch, const LossSettings& settings,
                        Scalar* losses, Scalar* gradient) {
  const LossSettings heeded{.temperature = settings.temperature};
  sum_class_terms(write_class_terms<Scalar, kl_to_targets_term>, batch, heeded, losses, gradient);
}

template void kl_to_targets_loss(const LossBatch<float>&, const LossSettings&, float*, float*);
template void kl_to_targets_loss(const LossBatch<double>&, const LossSettings&, double*, double*);

}  // namespace surprisal
