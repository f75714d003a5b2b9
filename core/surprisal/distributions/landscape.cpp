#include "surprisal/distributions/landscape.hpp"

#include <array>
#include <cmath>
#include <limits>

#include "surprisal/distributions/closed_forms.hpp"
#include "surprisal/distributions/divergence.hpp"
#include "surprisal/distributions/expected_surprise.hpp"
#include "surprisal/distributions/infinite.hpp"
#include "surprisal/distributions/normal.hpp"
#include "surprisal/distributions/wasserstein.hpp"
#include "surprisal/numerics/require.hpp"

namespace surprisal {
namespace {

constexpr double infinity = std::numeric_limits<double>::infinity();

/// E[f(mean + sd·Z)] of a standard normal Z by the trapezoidal rule, with ever closer places, each
/// taken once. Beyond 9 the density is below 1e-18.
double normal_mean(const Normal& member, FunctionRef<double(double)> f) {
  constexpr double reach = 9;
  constexpr double two_pi_root = 2.5066282746310002;
  const auto at = [&](double z) {
    return std::exp(-0.5 * z * z) * f(member.mean() + member.sd() * z);
  };
  double step = 0.5;
  double sum = 0;
  for (int k = -18; k <= 18; ++k) sum += at(k * step);
  double mean = sum * step / two_pi_root;
  for (int halvings = 0; halvings < 9; ++halvings) {
    for (double z = 0.5 * step; z < reach; z += step) sum += at(z) + at(-z);
    step *= 0.5;
    const double finer = sum * step / two_pi_root;
    if (std::abs(finer - mean) <= 1e-7 * std::abs(finer)) return finer;
    mean = finer;
  }
  return mean;
}

/// One cell after the other; what depends on the target alone is computed once.
class Cells {
 public:
  Cells(const Distribution& target, std::string_view divergence, double parameter)
      : target_(target), divergence_(divergence), parameter_(parameter) {}

  double operator()(const Distribution& member) {
    if (divergence_ == "kl") return forward(member);
    if (divergence_ == "reverse_kl") return reverse(member);
    if (divergence_ == "wasserstein_1") return explain_wasserstein(target_, member, 1).value;
    if (divergence_ == "wasserstein_2") return explain_wasserstein(target_, member, 2).value;
    return explain(divergence_, target_, member, parameter_).value;
  }

 private:
  double forward(const Distribution& member) {
    if (infinite_reason(pair_integral("kl"), target_, member, 0)) return infinity;
    if (const auto value = closed_kl(target_, member)) return *value;
    const auto surprise = expected_surprise(target_, member);
    if (!surprise) return kl(target_, member);
    if (std::isnan(entropy_)) entropy_ = target_.entropy();
    return std::max(0.0, surprise->value - entropy_);
  }

  double reverse(const Distribution& member) {
    if (infinite_reason(pair_integral("kl"), member, target_, 0)) return infinity;
    if (const auto value = closed_kl(member, target_)) return *value;
    if (member.family() != "normal") return kl(member, target_);
    const double surprise = normal_mean(static_cast<const Normal&>(member),
                                        [&](double x) { return -target_.log_density(x); });
    return std::max(0.0, surprise - member.entropy());
  }

  const Distribution& target_;
  std::string_view divergence_;
  double parameter_;
  double entropy_ = std::numeric_limits<double>::quiet_NaN();
};

}  // namespace

Eigen::ArrayXXd landscape(const Distribution& target, const Family& family,
                          std::string_view divergence, const Vector& first, const Vector& second,
                          double parameter) {
  if (family.parameters.size() != 2) {
    refuse("landscape", "family", "one of two parameters",
           std::string(family.name) + " has " + std::to_string(family.parameters.size()));
  }
  Cells cell(target, divergence, parameter);
  Eigen::ArrayXXd result(second.size(), first.size());
  for (Eigen::Index row = 0; row < second.size(); ++row) {
    for (Eigen::Index column = 0; column < first.size(); ++column) {
      const std::array<double, 2> parameters = {first[column], second[row]};
      result(row, column) = cell(*family.make(parameters));
    }
  }
  return result;
}

}  // namespace surprisal
