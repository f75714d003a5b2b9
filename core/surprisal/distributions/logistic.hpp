#pragma once

#include "surprisal/distributions/families.hpp"

namespace surprisal {

/// The logistic distribution: its cdf is the logistic function.
///
///     density  exp(−z)/(scale·(1 + exp(−z))²),   z = (x − mean)/scale,   −∞ < x < ∞
///
/// Parameters: mean finite; scale positive and finite. Errors: InvalidArgument otherwise.
/// Fit: maximum likelihood by Newton's method in 1/scale and mean/scale, where the likelihood has
/// one maximum; at least two different samples.
/// Accuracy: tests/reference/families.md. Source: Johnson, Kotz, Balakrishnan, Continuous
/// Univariate Distributions 2, chapter 23.
///
///     Logistic(0, 1).cdf(1)  // 0.7310585786300049
class Logistic final : public Distribution {
 public:
  Logistic(double mean, double scale);
  static Logistic fit(const Vector& samples);

  std::string_view family() const override { return "logistic"; }
  std::vector<double> parameters() const override { return {mean_, scale_}; }
  Support support() const override;
  double log_density(double x) const override;
  double cdf(double x) const override;
  double survival(double x) const override;
  double quantile(double u) const override;
  double upper_quantile(double u) const override;
  double mean() const override { return mean_; }
  double variance() const override;
  double mode() const override { return mean_; }
  double entropy() const override;
  double draw(Random& random) const override;
  std::vector<double> score(double x) const override;
  Eigen::MatrixXd fisher_information() const override;
  Tail lower_tail() const override;
  Tail upper_tail() const override;
  std::optional<double> expectation(Statistic statistic, double t) const override;

  double scale() const { return scale_; }

  static const Family row;

 private:
  double mean_;
  double scale_;
};

}  // namespace surprisal
