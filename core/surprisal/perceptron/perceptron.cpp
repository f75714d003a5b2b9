#include "surprisal/perceptron/perceptron.hpp"

#include "surprisal/numerics/require.hpp"
#include "surprisal/numerics/sum.hpp"
#include "surprisal/perceptron/margin.hpp"

namespace surprisal {
namespace {

using Eigen::Index;

void require_point(std::string_view function, const Vector& x, double label) {
  for (Index i = 0; i < x.size(); ++i)
    require_element(std::isfinite(x[i]), function, "x", "finite", i, x[i]);
  require(std::abs(label) == 1, function, "label", "1 or -1", label);
}

double margin(const Points& points, const Vector& labels, const PerceptronState& state, Index i) {
  return safe_margin(state.weights.data(), state.bias, row_of(points, i).data(), labels[i],
                     points.cols());
}

}  // namespace

void require_state(std::string_view function, const PerceptronState& state, Index dimensions) {
  require_same_size(function, "a point", dimensions, "weights", state.weights.size());
  for (Index i = 0; i < dimensions; ++i)
    require_element(std::isfinite(state.weights[i]), function, "weights", "finite", i,
                    state.weights[i]);
  require(std::isfinite(state.bias), function, "bias", "finite", state.bias);
}

double perceptron_margin(const PerceptronState& state, const Vector& x, double label) {
  require_state("perceptron_margin", state, x.size());
  require_point("perceptron_margin", x, label);
  return safe_margin(state.weights.data(), state.bias, x.data(), label, x.size());
}

PerceptronState perceptron_update(const PerceptronState& state, const Vector& x, double label,
                                  double rate) {
  require_state("perceptron_update", state, x.size());
  require_point("perceptron_update", x, label);
  require(rate > 0 && std::isfinite(rate), "perceptron_update", "rate", "positive and finite",
          rate);
  const double factor = rate * label;
  return {state.weights + factor * x, state.bias + factor};
}

PerceptronLoss perceptron_loss(const Points& points, const Vector& labels,
                               const PerceptronState& state) {
  require_labelled_points("perceptron_loss", points, labels);
  require_state("perceptron_loss", state, points.cols());
  PerceptronLoss loss;
  Sum total;
  for (Index i = 0; i < points.rows(); ++i) {
    const double here = margin(points, labels, state, i);
    if (here > 0) continue;
    ++loss.misclassified;
    if (here < 0) total.add(-here);
  }
  loss.value = total.value();
  return loss;
}

Index next_misclassified(const Points& points, const Vector& labels, const PerceptronState& state,
                         Index from) {
  require_labelled_points("next_misclassified", points, labels);
  require_state("next_misclassified", state, points.cols());
  require(0 <= from && from < points.rows(), "next_misclassified", "from", "the index of a point",
          static_cast<double>(from));
  for (Index seen = 0; seen < points.rows(); ++seen) {
    const Index i = (from + seen) % points.rows();
    if (!(margin(points, labels, state, i) > 0)) return i;
  }
  return -1;
}

}  // namespace surprisal
