#pragma once

#include "surprisal/distributions/families.hpp"

namespace surprisal {

/// The Laplace, or two-sided exponential, distribution.
///
///     density  exp(−|x − mean|/scale)/(2·scale),   −∞ < x < ∞
///
/// Parameters: mean finite; scale positive and finite. Errors: InvalidArgument otherwise.
/// The derivative in the mean does not exist at x = mean: score(mean)[0] is NaN.
/// Fit: the samples' median (of an even number the middle of the two in the middle; all places
/// between them are as likely) and the mean distance from it; at least two different samples.
/// Accuracy: tests/reference/families.md. Source: Johnson, Kotz, Balakrishnan, Continuous
/// Univariate Distributions 2, chapter 24.
///
///     Laplace(0, 1).survival(1)  // exp(−1)/2 = 0.18393972058572117
class Laplace final : public Distribution {
 public:
  Laplace(double mean, double scale);
  static Laplace fit(const Vector& samples);

  std::string_view family() const override { return "laplace"; }
  std::vector<double> parameters() const override { return {mean_, scale_}; }
  Support support() const override;
  double log_density(double x) const override;
  double cdf(double x) const override;
  double survival(double x) const override;
  double quantile(double u) const override;
  double upper_quantile(double u) const override;
  double mean() const override { return mean_; }
  double variance() const override { return 2 * scale_ * scale_; }
  double mode() const override { return mean_; }
  double entropy() const override;
  double draw(Random& random) const override;
  std::vector<double> score(double x) const override;
  Eigen::MatrixXd fisher_information() const override;
  Tail lower_tail() const override;
  Tail upper_tail() const override;
  std::vector<double> kinks() const override { return {mean_}; }
  std::optional<double> expectation(Statistic statistic, double t) const override;
  std::optional<LogDensity> log_density_terms() const override;

  double scale() const { return scale_; }

  static const Family row;

 private:
  double mean_;
  double scale_;
};

}  // namespace surprisal
