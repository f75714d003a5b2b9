#pragma once

#include "surprisal/distributions/families.hpp"

namespace surprisal {

/// The beta distribution of a share.
///
///     density  x^(a − 1)·(1 − x)^(b − 1)/B(a, b),   0 <= x <= 1
///
/// Parameters: a and b positive and finite. Errors: InvalidArgument otherwise.
/// At an end the density is infinite for a parameter < 1, the other parameter for 1, 0 beyond.
/// Exponential form: T(x) = (log x, log(1 − x)), natural = (a, b), beside the factor 1/(x·(1 − x)).
/// Fit: maximum likelihood of samples inside (0, 1), of which two differ (Newton's method).
/// Accuracy: tests/reference/families.md. Source: Johnson, Kotz, Balakrishnan, Continuous
/// Univariate Distributions 2, chapter 25.
///
///     Beta(2, 3).cdf(0.25)  // 67/256 = 0.26171875
class Beta final : public Distribution {
 public:
  Beta(double a, double b);
  static Beta fit(const Vector& samples);

  std::string_view family() const override { return "beta"; }
  std::vector<double> parameters() const override { return {a_, b_}; }
  Support support() const override { return {0, 1}; }
  double log_density(double x) const override;
  double log_density_below_high(double distance) const override;
  double cdf(double x) const override;
  double survival(double x) const override;
  double quantile(double u) const override;
  double upper_quantile(double u) const override;
  double mean() const override { return a_ / (a_ + b_); }
  double variance() const override;
  double mode() const override;
  double entropy() const override;
  double draw(Random& random) const override;
  std::vector<double> score(double x) const override;
  std::vector<double> score_below_high(double distance) const override;
  Eigen::MatrixXd fisher_information() const override;
  std::optional<ExponentialForm> exponential_form() const override;
  Tail lower_tail() const override;
  Tail upper_tail() const override;
  std::optional<double> expectation(Statistic statistic, double t) const override;
  std::optional<LogDensity> log_density_terms() const override;

  double a() const { return a_; }
  double b() const { return b_; }

  static const Family row;

 private:
  double a_;
  double b_;
};

/// log B(a, b) = lgamma(a) + lgamma(b) − lgamma(a + b), without the cancellation where one of them
/// is much larger. For a, b > 0.
///
///     lbeta(2, 3)  // −log 12 = −2.4849066497880004
double lbeta(double a, double b);

}  // namespace surprisal
