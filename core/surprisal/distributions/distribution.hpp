#pragma once

#include <memory>
#include <optional>
#include <string_view>
#include <vector>

#include "surprisal/distributions/tail.hpp"
#include "surprisal/numerics/array.hpp"
#include "surprisal/numerics/random.hpp"

namespace surprisal {

/// Where a distribution may have mass: all x with low ≤ x ≤ high, or the whole numbers among them.
struct Support {
  double low;
  double high;
  bool discrete = false;
};

/// All x with low ≤ x ≤ high; endpoints may be ±inf.
struct Interval {
  double low;
  double high;
};

/// What a log-density may be a sum of, so that its expectation under another distribution is known.
enum class Statistic {
  identity,     ///< x
  square,       ///< (x − t)²
  absolute,     ///< |x − t|
  logarithm,    ///< log x
  log1m,        ///< log(1 − x)
  exponential,  ///< exp(t·x)
};

/// coefficient · statistic(x; t)
struct Term {
  Statistic statistic;
  double t;
  double coefficient;
};

/// A member p(x) = h(x)·exp(natural·T(x) − log_partition) of an exponential family, where
/// `expected` is E[T(X)], the gradient of the log-partition. Between two members of one family
///
///     KL(p‖q) = A(q) − A(p) − expected(p)·(natural(q) − natural(p)),
///
/// the Bregman divergence of the log-partition A.
struct ExponentialForm {
  std::vector<double> natural;
  std::vector<double> expected;
  double log_partition;
};

/// A probability distribution of one real number: a member of a family, such as Normal(0, 1).
///
/// Every family is one class in one file and one row of families(). Members are immutable; they are
/// handed about as `Member`. All logarithms are natural.
///
/// NaN arguments give NaN. Outside the support the density is 0 and its logarithm −inf.
class Distribution {
 public:
  virtual ~Distribution() = default;

  /// The name of its row in families(): "normal".
  virtual std::string_view family() const = 0;

  /// In the order of the row; see families().
  virtual std::vector<double> parameters() const = 0;

  virtual Support support() const = 0;

  /// Where the density is positive, from left to right: the support, unless that has gaps.
  virtual std::vector<Interval> pieces() const;

  /// log of the probability density, or of the probability where the support is discrete.
  virtual double log_density(double x) const = 0;

  /// log_density(high − distance) for a finite upper end, where x itself would have lost its
  /// digits.
  virtual double log_density_below_high(double distance) const;

  /// P(X ≤ x).
  virtual double cdf(double x) const = 0;

  /// P(X > x), without the cancellation of 1 − cdf(x).
  virtual double survival(double x) const = 0;

  /// The smallest x with cdf(x) ≥ u, for 0 ≤ u ≤ 1; NaN elsewhere.
  virtual double quantile(double u) const = 0;

  /// The smallest x with survival(x) ≤ u: quantile(1 − u) for small u, without its cancellation.
  virtual double upper_quantile(double u) const = 0;

  virtual double mean() const = 0;      ///< NaN where it does not exist
  virtual double variance() const = 0;  ///< +inf or NaN where it is not finite
  virtual double mode() const = 0;      ///< a place of the largest density; the smallest of several
  virtual double entropy() const = 0;   ///< −E log density, in nats; differential when continuous

  /// One random number; the same bits natively and in WebAssembly.
  virtual double draw(Random& random) const = 0;

  /// ∂/∂parameter of log_density(x), in the order of parameters(). NaN where it does not exist.
  virtual std::vector<double> score(double x) const = 0;

  /// score(high − distance) for a finite upper end, where x itself would have lost its digits.
  virtual std::vector<double> score_below_high(double distance) const;

  /// E[score·scoreᵀ], the metric of which KL is the squared length: D(θ‖θ + dθ) ≈ ½ dθᵀ·F·dθ.
  /// Empty where it does not exist (a support that moves with a parameter, a mixture).
  virtual Eigen::MatrixXd fisher_information() const = 0;

  /// Empty where the family is not exponential.
  virtual std::optional<ExponentialForm> exponential_form() const { return {}; }

  /// How fast −log density grows towards each end of the support.
  virtual Tail lower_tail() const = 0;
  virtual Tail upper_tail() const = 0;

  /// The power of the distance with which a continuous density goes beside a finite place, above or
  /// below it: 0 where it is bounded, a pole's is negative; +inf where it has no mass there.
  virtual double power_beside(double place, bool above) const;

  /// Places inside the support where the density is not smooth, or has a peak of its own.
  virtual std::vector<double> kinks() const { return {}; }

  /// E[statistic(X; t)] where a closed form exists. ±inf where it diverges.
  virtual std::optional<double> expectation(Statistic, double /*t*/) const { return {}; }

  /// log density on its support as constant plus terms, where it is of that form: see
  /// cross_entropy.
  struct LogDensity {
    double constant;
    std::vector<Term> terms;
  };
  virtual std::optional<LogDensity> log_density_terms() const { return {}; }
};

using Member = std::shared_ptr<const Distribution>;

/// n independent draws; the same seed gives the same bits.
Eigen::ArrayXd sample(const Distribution& distribution, Eigen::Index n, std::uint64_t seed);

}  // namespace surprisal
