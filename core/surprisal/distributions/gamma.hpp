#pragma once

#include "surprisal/distributions/families.hpp"

namespace surprisal {

/// The gamma distribution; with shape 1 the exponential, with shape k/2 and rate ½ χ² of k degrees.
///
///     density  rate^shape·x^(shape − 1)·exp(−rate·x)/Γ(shape),   x >= 0
///
/// Parameters: shape and rate positive and finite. Errors: InvalidArgument otherwise.
/// At x = 0 the density is infinite for shape < 1, rate for shape 1, and 0 beyond.
/// Exponential form: T(x) = (log x, x), natural = (shape, −rate), beside the factor 1/x.
/// Fit: maximum likelihood of positive samples, of which two differ; or of one parameter where the
/// other is known, such as the exponential's shape 1.
/// Accuracy: tests/reference/families.md. Source: Johnson, Kotz, Balakrishnan, Continuous
/// Univariate Distributions 1, chapter 17.
///
///     Gamma(2, 1).cdf(1)  // 1 − 2/e = 0.2642411176571153
class Gamma final : public Distribution {
 public:
  Gamma(double shape, double rate);
  static Gamma fit(const Vector& samples, std::span<const double> known = {});

  std::string_view family() const override { return "gamma"; }
  std::vector<double> parameters() const override { return {shape_, rate_}; }
  Support support() const override;
  double log_density(double x) const override;
  double cdf(double x) const override;
  double survival(double x) const override;
  double quantile(double u) const override;
  double upper_quantile(double u) const override;
  double mean() const override { return shape_ / rate_; }
  double variance() const override { return shape_ / rate_ / rate_; }
  double mode() const override { return shape_ > 1 ? (shape_ - 1) / rate_ : 0; }
  double entropy() const override;
  double draw(Random& random) const override;
  std::vector<double> score(double x) const override;
  Eigen::MatrixXd fisher_information() const override;
  std::optional<ExponentialForm> exponential_form() const override;
  Tail lower_tail() const override;
  Tail upper_tail() const override;
  std::optional<double> expectation(Statistic statistic, double t) const override;
  std::optional<LogDensity> log_density_terms() const override;

  double shape() const { return shape_; }
  double rate() const { return rate_; }

  static const Family row;

 private:
  double lost_mass(double x) const;

  double shape_;
  double rate_;
  double constant_;  // of log_density
};

}  // namespace surprisal
