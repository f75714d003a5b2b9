#include "surprisal/loss/cross_entropy.hpp"

#include "surprisal/loss/class_losses.hpp"
#include "surprisal/loss/softmax_terms.hpp"

namespace surprisal {
namespace {

template <class Number>
ClassTerm<Number> cross_entropy_term(const ClassView<Number>& seen) {
  const Number zero{};
  return {seen.target == zero ? zero : seen.target * seen.surprisal, -seen.target};
}

}  // namespace

template <class Scalar>
void cross_entropy_loss(const LossBatch<Scalar>& batch, const LossSettings& settings,
                        Scalar* losses, Scalar* gradient) {
  const auto term = [](const auto& seen) { return cross_entropy_term(seen); };
  if (batch.classes && settings.label_smoothing == 0)
    return sum_class_terms(batch, settings.weights, losses, gradient, term);
  const SoftmaxSettings heeded{.smoothing = settings.label_smoothing, .weights = settings.weights};
  sum_softmax_terms(batch, heeded, losses, gradient, term);
}

template void cross_entropy_loss(const LossBatch<float>&, const LossSettings&, float*, float*);
template void cross_entropy_loss(const LossBatch<double>&, const LossSettings&, double*, double*);

}  // namespace surprisal
