#include "surprisal/loss/cross_entropy.hpp"

#include "surprisal/loss/softmax_loss.hpp"

namespace surprisal {
namespace {

template <class Number>
ClassTerm<Number> cross_entropy_term(const ClassView<Number>& seen, const LossSettings&) {
  const Number zero{};
  return {seen.target == zero ? zero : seen.target * seen.surprisal, -seen.target};
}

}  // namespace

template <class Scalar>
void cross_entropy_loss(const LossBatch<Scalar>& batch, const LossSettings& settings,
                        Scalar* losses, Scalar* gradient) {
  const LossSettings heeded{.label_smoothing = settings.label_smoothing,
                            .weights = settings.weights};
  sum_class_terms(write_class_terms<Scalar, cross_entropy_term>, batch, heeded, losses, gradient);
}

template void cross_entropy_loss(const LossBatch<float>&, const LossSettings&, float*, float*);
template void cross_entropy_loss(const LossBatch<double>&, const LossSettings&, double*, double*);

}  // namespace surprisal
