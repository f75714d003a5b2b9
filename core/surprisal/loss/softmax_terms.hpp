#pragma once

#include <limits>

#include "surprisal/loss/class_term.hpp"
#include "surprisal/loss/softmax_row.hpp"
#include "surprisal/loss/target_row.hpp"

namespace surprisal {

/// What a loss of a softmax heeds of the settings.
struct SoftmaxSettings {
  double smoothing = 0, temperature = 1;
  std::span<const double> weights = {};
};

/// One sample of a loss that is a sum over the classes of a softmax, for any targets.
///
/// With h the slope of each term by log p and H their sum, the derivative by a logit is h − p·H:
/// for cross-entropy, h = −y, it is p − y. Of the kept class it is computed as h·(1 − p) − p·(H −
/// h), where nothing cancels when p is nearly 1.
template <class Scalar, class Term>
class SoftmaxSample {
 public:
  SoftmaxSample(const Scalar* z, const TargetRow<Scalar>& targets, std::ptrdiff_t width,
                Scalar scale, Scalar* gradient, const Term& term)
      : z_(z),
        targets_(targets),
        width_(width),
        scale_(scale),
        gradient_(gradient),
        term_(term),
        row_(softmax_beside_largest(z, width, scale, gradient)),
        inverse_(row_.inverse_total()),
        log_total_(row_.log_total()) {}

  /// Σ value, and, if there is a gradient, that, multiplied by `factor`.
  Scalar value(Scalar factor) {
    Pack<Scalar> values{}, slopes{};
    Scalar kept_slope = 0;
    for (std::ptrdiff_t i = 0; i < width_; i += lane_count<Scalar>) {
      ClassTerm<Pack<Scalar>> term = term_(view(i));
      if (holds_kept(i)) {
        kept_slope = term.slope[row_.kept - i];
        term.slope[row_.kept - i] = 0;
      }
      values += term.value;
      slopes += term.slope;
    }
    if (gradient_) write_gradient(kept_slope, sum_of_pack(slopes), factor);
    return sum_of_pack(values);
  }

 private:
  bool holds_kept(std::ptrdiff_t i) const {
    return row_.kept >= i && row_.kept < i + lane_count<Scalar>;
  }

  ClassView<Pack<Scalar>> view(std::ptrdiff_t i) const {
    constexpr Scalar below_all = -std::numeric_limits<Scalar>::infinity();
    const std::ptrdiff_t count = width_ - i;
    const Pack<Scalar> x = (load_part(z_ + i, count, below_all) - row_.shift) * scale_;
    const Pack<Scalar> power =
        gradient_ ? load_part(gradient_ + i, count, constant<Scalar>(0)) : exp_or_0(x);
    const Pack<Scalar> p = power * inverse_;
    Pack<Scalar> others = constant<Scalar>(1) - p;
    if (holds_kept(i)) others[row_.kept - i] = row_.rest * inverse_;
    return {p, others, log_total_ - x, targets_.at(i)};
  }

  /// The powers, which lie there, give way to the derivatives.
  void write_gradient(Scalar kept_slope, Scalar other_slopes, Scalar factor) {
    const Scalar slopes = kept_slope + other_slopes;
    for (std::ptrdiff_t i = 0; i < width_; i += lane_count<Scalar>) {
      const ClassView<Pack<Scalar>> seen = view(i);
      const Pack<Scalar> derivatives = term_(seen).slope - seen.probability * slopes;
      store_part(gradient_ + i, width_ - i, derivatives * factor);
    }
    gradient_[row_.kept] = (kept_slope * (row_.rest * inverse_) - inverse_ * other_slopes) * factor;
  }

  const Scalar* z_;
  const TargetRow<Scalar>& targets_;
  std::ptrdiff_t width_;
  Scalar scale_;
  Scalar* gradient_;
  const Term& term_;
  SoftmaxRow<Scalar> row_;
  Scalar inverse_, log_total_;
};

/// The losses of a batch, multiplied by temperature²: so their gradients stay as large as they are
/// without a temperature (Hinton, Vinyals, Dean 2015).
template <class Scalar, class Term>
void sum_softmax_terms(const LossBatch<Scalar>& batch, const SoftmaxSettings& settings,
                       Scalar* losses, Scalar* gradient, const Term& term) {
  const auto temperature = static_cast<Scalar>(settings.temperature);
  const Scalar scale = constant<Scalar>(1) / temperature;
  for (std::ptrdiff_t i = 0; i < batch.samples; ++i) {
    const TargetRow<Scalar> targets(batch, i, settings.smoothing, settings.weights);
    SoftmaxSample<Scalar, Term> sample(batch.outputs + i * batch.width, targets, batch.width, scale,
                                       gradient ? gradient + i * batch.width : nullptr, term);
    losses[i] = sample.value(temperature) * (temperature * temperature);
  }
}

}  // namespace surprisal
