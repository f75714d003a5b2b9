#include "surprisal/discrete/distribution.hpp"

#include <string>

#include "surprisal/numerics/sum.hpp"

namespace surprisal {
namespace {

void require_weights(std::string_view function, std::string_view argument, const Vector& weights) {
  require_nonempty(function, argument, weights.size());
  for (Eigen::Index i = 0; i < weights.size(); ++i) {
    require_element(weights[i] >= 0, function, argument, "nonnegative", i, weights[i]);
    require_element(std::isfinite(weights[i]), function, argument, "finite", i, weights[i]);
  }
}

}  // namespace

void refuse_mass(std::string_view function, std::string_view argument, double mass) {
  refuse(function, argument, "normalized (a sum within 1e-8 of 1)",
         "its sum is " + to_text(mass) + "; pass normalize: true for counts or weights");
}

void require_distribution(std::string_view function, std::string_view argument, const Vector& p) {
  require_weights(function, argument, p);
  const double mass = sum(p);
  if (!is_one(mass)) refuse_mass(function, argument, mass);
}

void require_pair(std::string_view function, const Vector& p, const Vector& q) {
  require_same_size(function, "p", p.size(), "q", q.size());
  require_distribution(function, "p", p);
  require_distribution(function, "q", q);
}

Eigen::ArrayXd smoothed(const Vector& counts, double alpha, std::string_view function,
                        std::string_view argument) {
  require(alpha >= 0 && std::isfinite(alpha), function, "smoothing", "finite and nonnegative",
          alpha);
  require_weights(function, argument, counts);
  const double total = sum(counts) + static_cast<double>(counts.size()) * alpha;
  if (!(total > 0 && std::isfinite(total)))
    refuse(function, argument, "weights whose sum is positive and finite",
           "their sum is " + to_text(total));
  return (counts + alpha) / total;
}

}  // namespace surprisal
