#pragma once

#include "surprisal/distributions/families.hpp"

namespace surprisal {

/// The Gumbel distribution of the largest of many values.
///
///     density  exp(−z − exp(−z))/scale,   z = (x − mode)/scale,   −∞ < x < ∞
///
/// Parameters: mode finite; scale positive and finite. Errors: InvalidArgument otherwise.
/// Fit: maximum likelihood, which is one equation for the scale (Newton's method within a
/// bracket); at least two different samples.
/// Accuracy: tests/reference/families.md. Source: Johnson, Kotz, Balakrishnan, Continuous
/// Univariate Distributions 2, chapter 22.
///
///     Gumbel(0, 1).cdf(0)  // exp(−1) = 0.36787944117144233
class Gumbel final : public Distribution {
 public:
  Gumbel(double mode, double scale);
  static Gumbel fit(const Vector& samples);

  std::string_view family() const override { return "gumbel"; }
  std::vector<double> parameters() const override { return {mode_, scale_}; }
  Support support() const override;
  double log_density(double x) const override;
  double cdf(double x) const override;
  double survival(double x) const override;
  double quantile(double u) const override;
  double upper_quantile(double u) const override;
  double mean() const override;
  double variance() const override;
  double mode() const override { return mode_; }
  double entropy() const override;
  double draw(Random& random) const override;
  std::vector<double> score(double x) const override;
  Eigen::MatrixXd fisher_information() const override;
  Tail lower_tail() const override;
  Tail upper_tail() const override;
  std::optional<double> expectation(Statistic statistic, double t) const override;
  std::optional<LogDensity> log_density_terms() const override;

  double scale() const { return scale_; }

  static const Family row;

 private:
  double mode_;
  double scale_;
};

}  // namespace surprisal
