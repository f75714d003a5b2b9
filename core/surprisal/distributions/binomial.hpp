#pragma once

#include "surprisal/distributions/families.hpp"

namespace surprisal {

/// The binomial distribution of the number of successes among independent trials.
///
///     P(X = k) = (trials choose k)·probabilityᵏ·(1 − probability)^(trials − k),   k = 0, … trials
///
/// Parameters: trials a whole number up to 2^53; probability from 0 to 1. Trials 0 and probability
/// 0 or 1 are point masses. Errors: InvalidArgument otherwise.
/// trials has no derivative: its score and its row and column of the Fisher information are NaN.
/// Exponential form for known trials, the same for both members of a pair: T(x) = x, natural =
/// log(probability/(1 − probability)); none at a point mass.
/// Fit: trials must be known; then the samples' mean over the trials, each sample a whole number
/// from 0 to trials.
/// Accuracy: tests/reference/families.md. Source: Loader 2000, Fast and Accurate Computation of
/// Binomial Probabilities; draws by splitting at a beta order statistic (Devroye 1986, X.4.4).
///
///     Binomial(4, 0.5).log_density(2)  // log(3/8) = −0.9808292530117262
class Binomial final : public Distribution {
 public:
  Binomial(double trials, double probability);
  static Binomial fit(const Vector& samples, double trials);

  std::string_view family() const override { return "binomial"; }
  std::vector<double> parameters() const override { return {trials_, probability_}; }
  Support support() const override;
  double log_density(double x) const override;
  double cdf(double x) const override;
  double survival(double x) const override;
  double quantile(double u) const override;
  double upper_quantile(double u) const override;
  double mean() const override { return trials_ * probability_; }
  double variance() const override { return mean() * (1 - probability_); }
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

  double trials() const { return trials_; }
  double probability() const { return probability_; }

  static const Family row;

 private:
  bool sure() const { return trials_ == 0 || probability_ == 0 || probability_ == 1; }

  double trials_;
  double probability_;
};

}  // namespace surprisal
