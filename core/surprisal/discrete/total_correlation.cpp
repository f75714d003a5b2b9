#include "surprisal/discrete/total_correlation.hpp"

#include <string>

#include "surprisal/discrete/distribution.hpp"
#include "surprisal/discrete/independence.hpp"

namespace surprisal {
namespace {

constexpr std::string_view name = "total_correlation";

void require_arguments(const Vector& p, std::span<const Eigen::Index> shape) {
  require_nonempty(name, "shape", static_cast<std::ptrdiff_t>(shape.size()));
  double cells = 1;  // which cannot overflow
  for (std::size_t axis = 0; axis < shape.size(); ++axis) {
    require_element(shape[axis] > 0, name, "shape", "positive", static_cast<std::ptrdiff_t>(axis),
                    static_cast<double>(shape[axis]));
    cells *= static_cast<double>(shape[axis]);
  }
  if (cells != static_cast<double>(p.size()))
    refuse(name, "p", "as long as the product of shape (" + to_text(cells) + ')',
           "p has length " + std::to_string(p.size()));
  require_distribution(name, "p", p);
}

}  // namespace

double total_correlation(const Vector& p, std::span<const Eigen::Index> shape) {
  require_arguments(p, shape);
  return Independence(p, shape).divergence();
}

Eigen::ArrayXd total_correlation_terms(const Vector& p, std::span<const Eigen::Index> shape) {
  require_arguments(p, shape);
  return Independence(p, shape).terms();
}

Gradient total_correlation_gradient(const Vector& p, std::span<const Eigen::Index> shape) {
  require_arguments(p, shape);
  Gradient gradient{Independence(p, shape).slopes(), {}};
  gradient.logits = through_softmax(p, gradient.p);
  return gradient;
}

}  // namespace surprisal
