#pragma once

#include "surprisal/distributions/families.hpp"

namespace surprisal {

/// Student's t distribution, moved and stretched; with 1 degree of freedom Cauchy's.
///
///     density  Γ((degrees + 1)/2)/(Γ(degrees/2)·√(π·degrees)·scale)
///                · (1 + z²/degrees)^(−(degrees + 1)/2),   z = (x − mean)/scale
///
/// Parameters: degrees positive and finite; mean finite, the centre even where no mean exists;
/// scale positive and finite. Errors: InvalidArgument otherwise.
/// mean() is NaN for degrees <= 1; variance() is inf up to 2, NaN up to 1.
/// Fit: fit_student_t.hpp.
/// Accuracy: tests/reference/families.md. Source: Johnson, Kotz, Balakrishnan, Continuous
/// Univariate Distributions 2, chapter 28.
///
///     StudentT(3).survival(2)  // 0.06966298427942164
class StudentT final : public Distribution {
 public:
  explicit StudentT(double degrees, double mean = 0, double scale = 1);

  std::string_view family() const override { return "student_t"; }
  std::vector<double> parameters() const override { return {degrees_, mean_, scale_}; }
  Support support() const override;
  double log_density(double x) const override;
  double cdf(double x) const override;
  double survival(double x) const override;
  double quantile(double u) const override;
  double upper_quantile(double u) const override;
  double mean() const override;
  double variance() const override;
  double mode() const override { return mean_; }
  double entropy() const override;
  double draw(Random& random) const override;
  std::vector<double> score(double x) const override;
  Eigen::MatrixXd fisher_information() const override;
  Tail lower_tail() const override;
  Tail upper_tail() const override;
  std::optional<double> expectation(Statistic statistic, double t) const override;

  double degrees() const { return degrees_; }
  double scale() const { return scale_; }

  static const Family row;

 private:
  double lost_mass(double x) const;

  double degrees_;
  double mean_;
  double scale_;
  double constant_;  // of the standard log_density
};

}  // namespace surprisal
