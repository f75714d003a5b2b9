#pragma once

#include "surprisal/distributions/distribution.hpp"

namespace surprisal {

/// A histogram as a distribution: the density is constant within each bin.
///
///     density  masses[i]/(edges[i + 1] − edges[i]),   edges[i] ≤ x < edges[i + 1]
///
/// edges: finite, strictly increasing, the outermost a finite distance apart; masses: one fewer,
/// ≥ 0, with a sum within 1e-8 of 1, by which they are divided. The last edge belongs to the last
/// bin. Empty bins at either end are left out, those between are gaps in the support.
/// Errors: InvalidArgument otherwise. parameters() are the masses; score is the derivative in a
/// mass when all are divided by their sum.
/// Accuracy: sums of terms of one sign, a few eps: tests/reference/families.md.
///
///     Histogram({0, 1, 3}, {0.5, 0.5}).cdf(2)  // 0.75
class Histogram final : public Distribution {
 public:
  Histogram(std::vector<double> edges, std::vector<double> masses);

  /// The same from counts, or any weights ≥ 0 of a positive sum.
  static Histogram from_counts(std::vector<double> edges, const Vector& counts);

  std::string_view family() const override { return "histogram"; }
  std::vector<double> parameters() const override { return masses_; }
  Support support() const override { return {edges_.front(), edges_.back()}; }
  std::vector<Interval> pieces() const override;
  double log_density(double x) const override;
  double cdf(double x) const override;
  double survival(double x) const override;
  double quantile(double u) const override;
  double upper_quantile(double u) const override;
  double mean() const override;
  double variance() const override;
  double mode() const override;
  double entropy() const override;
  double draw(Random& random) const override;
  std::vector<double> score(double x) const override;
  Eigen::MatrixXd fisher_information() const override { return {}; }
  Tail lower_tail() const override { return {.finite_end = true}; }
  Tail upper_tail() const override { return {.finite_end = true}; }
  std::vector<double> kinks() const override;
  std::optional<double> expectation(Statistic statistic, double t) const override;

  const std::vector<double>& edges() const { return edges_; }
  const std::vector<double>& masses() const { return masses_; }

 private:
  std::size_t bin_of(double x) const;
  double width(std::size_t bin) const { return edges_[bin + 1] - edges_[bin]; }

  std::vector<double> edges_, masses_;
  std::vector<double> below_, above_;  ///< mass below edge i, and above it
};

/// The histogram of samples in `bins` equal bins from the smallest to the largest.
///
/// bins = 0 chooses by Freedman and Diaconis: a width of 2·(interquartile range)/∛n, or, where that
/// range is 0, Sturges' log₂ n + 1 bins; 4096 at most.
/// Errors: InvalidArgument for samples that are not finite or all equal, and for bins that are not
/// a whole number from 0 to 10⁶. Source: Freedman, Diaconis 1981, Z. Wahrscheinlichkeitstheorie 57.
///
///     make_histogram(Eigen::Array4d(0, 1, 1, 4), 2).masses()  // 0.75, 0.25
Histogram make_histogram(const Vector& samples, double bins = 0);

}  // namespace surprisal
