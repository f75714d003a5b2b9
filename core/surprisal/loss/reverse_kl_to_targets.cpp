#include "surprisal/loss/reverse_kl_to_targets.hpp"

#include "surprisal/loss/kl_share.hpp"
#include "surprisal/loss/softmax_loss.hpp"

namespace surprisal {
namespace {

template <class Number>
ClassTerm<Number> reverse_kl_to_targets_term(const ClassView<Number>& seen, const LossSettings&) {
  const Number y = seen.target;
  const auto share = kl_share(seen.probability, -seen.surprisal, y, log_or_infinity(y));
  return {share.term, seen.probability * share.log_ratio};
}

}  // namespace

template <class Scalar>
void reverse_kl_to_targets_loss(const LossBatch<Scalar>& batch, const LossSettings& settings,
                                Scalar* losses, Scalar* gradient) {
  const LossSettings heeded{.temperature = settings.temperature};
  sum_class_terms(write_class_terms<Scalar, reverse_kl_to_targets_term>, batch, heeded, losses,
                  gradient);
}

template void reverse_kl_to_targets_loss(const LossBatch<float>&, const LossSettings&, float*,
                                         float*);
template void reverse_kl_to_targets_loss(const LossBatch<double>&, const LossSettings&, double*,
                                         double*);

}  // namespace surprisal
