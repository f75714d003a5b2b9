#pragma once

#include "surprisal/distributions/families.hpp"

namespace surprisal {

/// The Poisson distribution of the number of rare events.
///
///     P(X = k) = exp(−rate)·rateᵏ/k!,   k = 0, 1, 2, …
///
/// Parameter: rate nonnegative and finite; rate 0 is the point mass at 0. Errors: InvalidArgument
/// otherwise. Exponential form: T(x) = x, natural = log rate; none for rate 0.
/// Fit: the mean of the samples, each a whole number ≥ 0.
/// Accuracy: tests/reference/families.md. Source: Loader 2000, Fast and Accurate Computation of
/// Binomial Probabilities, for the probabilities; draws by Ahrens, Dieter 1974, Computing 12.
///
///     Poisson(2).cdf(1)  // 3·exp(−2) = 0.4060058497098381
class Poisson final : public Distribution {
 public:
  explicit Poisson(double rate);
  static Poisson fit(const Vector& samples);

  std::string_view family() const override { return "poisson"; }
  std::vector<double> parameters() const override { return {rate_}; }
  Support support() const override;
  double log_density(double x) const override;
  double cdf(double x) const override;
  double survival(double x) const override;
  double quantile(double u) const override;
  double upper_quantile(double u) const override;
  double mean() const override { return rate_; }
  double variance() const override { return rate_; }
  double mode() const override;
  double entropy() const override;
  double draw(Random& random) const override;
  std::vector<double> score(double x) const override;
  Eigen::MatrixXd fisher_information() const override;
  std::optional<ExponentialForm> exponential_form() const override;
  Tail lower_tail() const override;
  Tail upper_tail() const override;
  std::optional<double> expectation(Statistic statistic, double t) const override;
  std::optional<LogDensity> log_density_terms() const override;

  double rate() const { return rate_; }

  static const Family row;

 private:
  double rate_;
};

}  // namespace surprisal
