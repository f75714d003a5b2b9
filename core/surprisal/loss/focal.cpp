#include "surprisal/loss/focal.hpp"

#include <limits>

#include "surprisal/loss/softmax_loss.hpp"
#include "surprisal/numerics/elementary.hpp"

namespace surprisal {
namespace {

/// The slope is −t·(1 − p)^γ·(1 + γ·p·(−log p)/(1 − p)), whose last quotient is 1 at p = 1. A class
/// that is sure beyond the least normal number counts as that.
template <class Number>
ClassTerm<Number> focal_term(const ClassView<Number>& seen, const LossSettings& settings) {
  const auto focus = constant<Number>(settings.focus);
  constexpr auto least = std::numeric_limits<ScalarOf<Number>>::min();
  const Number zero{};
  const Number others = seen.others < least ? Number{} + least : seen.others;
  const Number weight = seen.target * exp_of(focus * log_of(others));
  // p·(−log p) is 0 where p is.
  const Number share = seen.probability == zero ? zero : seen.probability * seen.surprisal / others;
  return {seen.target == zero ? zero : weight * seen.surprisal,
          -(weight * (constant<Number>(1) + focus * share))};
}

}  // namespace

template <class Scalar>
void focal_loss(const LossBatch<Scalar>& batch, const LossSettings& settings, Scalar* losses,
                Scalar* gradient) {
  const LossSettings heeded{.focus = settings.focus, .weights = settings.weights};
  sum_class_terms(write_class_terms<Scalar, focal_term>, batch, heeded, losses, gradient);
}

template void focal_loss(const LossBatch<float>&, const LossSettings&, float*, float*);
template void focal_loss(const LossBatch<double>&, const LossSettings&, double*, double*);

}  // namespace surprisal
