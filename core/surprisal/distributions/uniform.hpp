#pragma once

#include "surprisal/distributions/families.hpp"

namespace surprisal {

/// The uniform distribution on an interval.
///
///     density  1/(high − low),   low ≤ x ≤ high
///
/// Parameters: finite, low < high, and high − low finite. Errors: InvalidArgument otherwise.
/// The support moves with the parameters: no Fisher information, and no score at the ends.
/// Fit: the smallest and the largest of the samples; at least two different ones.
/// Accuracy: tests/reference/families.md. Source: Johnson, Kotz, Balakrishnan, Continuous
/// Univariate Distributions 2, chapter 26.
///
///     Uniform(0, 4).variance()  // 1.3333333333333333
class Uniform final : public Distribution {
 public:
  Uniform(double low, double high);
  static Uniform fit(const Vector& samples);

  std::string_view family() const override { return "uniform"; }
  std::vector<double> parameters() const override { return {low_, high_}; }
  Support support() const override;
  double log_density(double x) const override;
  double log_density_below_high(double distance) const override;
  double cdf(double x) const override;
  double survival(double x) const override;
  double quantile(double u) const override;
  double upper_quantile(double u) const override;
  double mean() const override;
  double variance() const override;
  double mode() const override { return low_; }
  double entropy() const override;
  double draw(Random& random) const override;
  std::vector<double> score(double x) const override;
  Eigen::MatrixXd fisher_information() const override;
  Tail lower_tail() const override;
  Tail upper_tail() const override;
  std::optional<double> expectation(Statistic statistic, double t) const override;
  std::optional<LogDensity> log_density_terms() const override;

  double low() const { return low_; }
  double high() const { return high_; }

  static const Family row;

 private:
  double low_;
  double high_;
};

}  // namespace surprisal
