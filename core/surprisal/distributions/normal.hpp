#pragma once

#include "surprisal/distributions/families.hpp"

namespace surprisal {

/// The normal, or Gaussian, distribution.
///
///     density  exp(−(x − mean)²/(2·sd²)) / (sd·√(2π)),   −∞ < x < ∞
///
/// Parameters: mean finite; sd positive and finite. Errors: InvalidArgument otherwise.
/// Exponential form: T(x) = (x, x²), natural = (mean/sd², −1/(2·sd²)).
/// Fit: the samples' mean and √(mean square deviation); at least two different samples.
/// Accuracy: tests/reference/families.md. Source: Johnson, Kotz, Balakrishnan, Continuous
/// Univariate Distributions 1, chapter 13; quantile by Wichura 1988, AS 241.
///
///     Normal(0, 1).cdf(1.96)  // 0.9750021048517795
class Normal final : public Distribution {
 public:
  Normal(double mean, double sd);
  static Normal fit(const Vector& samples);

  std::string_view family() const override { return "normal"; }
  std::vector<double> parameters() const override { return {mean_, sd_}; }
  Support support() const override;
  double log_density(double x) const override;
  double cdf(double x) const override;
  double survival(double x) const override;
  double quantile(double u) const override;
  double upper_quantile(double u) const override;
  double mean() const override { return mean_; }
  double variance() const override { return sd_ * sd_; }
  double mode() const override { return mean_; }
  double entropy() const override;
  double draw(Random& random) const override;
  std::vector<double> score(double x) const override;
  Eigen::MatrixXd fisher_information() const override;
  std::optional<ExponentialForm> exponential_form() const override;
  Tail lower_tail() const override;
  Tail upper_tail() const override;
  std::optional<double> expectation(Statistic statistic, double t) const override;
  std::optional<LogDensity> log_density_terms() const override;

  double sd() const { return sd_; }

  static const Family row;

 private:
  double mean_;
  double sd_;
};

}  // namespace surprisal
