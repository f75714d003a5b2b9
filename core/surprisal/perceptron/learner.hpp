#pragma once

#include <cstring>
#include <utility>

#include "surprisal/perceptron/margin.hpp"
#include "surprisal/perceptron/perceptron.hpp"

namespace surprisal {

/// Weights that are updated in place: Rosenblatt's rule for large data, pocket and average.
class Learner {
 public:
  /// `largest`: no coordinate of a point is larger in size.
  Learner(PerceptronState start, double rate, double largest)
      : state_(std::move(start)), next_(state_.weights), rate_(rate), largest_(largest) {
    bound_error(state_.weights.abs().sum());
  }

  const PerceptronState& state() const { return state_; }

  /// Whether y·(w·x + b) > 0, exactly.
  template <class Number>
  bool is_right(const Number* x, double y) const {
    const double margin = y * (dot_in_lanes(state_.weights.data(), x, size()) + state_.bias);
    if (margin > error_) return true;
    if (margin < -error_) return false;
    return exact_margin(state_.weights.data(), state_.bias, x, y, size()) > 0;
  }

  /// Adds rate·y·x and rate·y. False, and no change, where that would leave the finite numbers.
  template <class Number>
  bool update(const Number* x, double y) {
    const double factor = rate_ * y, bias = state_.bias + factor;
    const double sum = add_to_next(x, factor);
    if (!std::isfinite(sum + bias) && !(next_.isFinite().all() && std::isfinite(bias)))
      return false;
    state_.weights.swap(next_);
    state_.bias = bias;
    bound_error(sum);
    return true;
  }

 private:
  Eigen::Index size() const { return state_.weights.size(); }

  /// next_ = w + factor·x; answers Σ|next_|.
  template <class Number>
  double add_to_next(const Number* x, double factor) {
    const double* from = state_.weights.data();
    double* to = next_.data();
    Lanes sizes = {};
    Eigen::Index i = 0;
    for (; i + 2 <= size(); i += 2) {
      const Lanes next = load_two(from + i) + factor * load_two(x + i);
      std::memcpy(to + i, &next, sizeof next);
      sizes += maximum(next, -next);
    }
    double sum = sum_of_lanes(sizes);
    for (; i < size(); ++i) {
      to[i] = from[i] + factor * static_cast<double>(x[i]);
      sum += std::abs(to[i]);
    }
    return sum;
  }

  /// The parts of any margin are at most Σ|w|·max|x| + |b| together.
  void bound_error(double sum) {
    error_ = margin_error(sum * largest_ + std::abs(state_.bias), size());
  }

  PerceptronState state_;
  Eigen::ArrayXd next_;
  double rate_, largest_, error_ = 0;
};

}  // namespace surprisal
