#include "surprisal/loss/focal.hpp"

#include <algorithm>

#include "surprisal/loss/class_losses.hpp"
#include "surprisal/loss/softmax_terms.hpp"

namespace surprisal {
namespace {

/// The slope is −t·(1 − p)^γ·(1 + γ·p·(−log p)/(1 − p)), whose last quotient is 1 at p = 1. A class
/// that is sure beyond the least normal number counts as that.
template <class Number>
ClassTerm<Number> focal_term(const ClassView<Number>& seen, ScalarOf<Number> focus) {
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
  const auto focus = static_cast<Scalar>(settings.focus);
  const auto term = [focus](const auto& seen) { return focal_term(seen, focus); };
  if (batch.classes) return sum_class_terms(batch, settings.weights, losses, gradient, term);
  sum_softmax_terms(batch, {.weights = settings.weights}, losses, gradient, term);
}

template void focal_loss(const LossBatch<float>&, const LossSettings&, float*, float*);
template void focal_loss(const LossBatch<double>&, const LossSettings&, double*, double*);

}  // namespace surprisal
