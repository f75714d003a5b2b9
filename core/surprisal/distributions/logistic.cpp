#include "surprisal/distributions/logistic.hpp"

#include <cmath>
#include <numbers>

#include "surprisal/distributions/parameters.hpp"
#include "surprisal/distributions/standard_score.hpp"
#include "surprisal/numerics/log_ratio.hpp"
#include "surprisal/numerics/logistic.hpp"
#include "surprisal/numerics/require.hpp"
#include "surprisal/numerics/softplus.hpp"
#include "surprisal/numerics/sum.hpp"

namespace surprisal {
namespace {

constexpr double infinity = std::numeric_limits<double>::infinity();
constexpr double pi_squared = std::numbers::pi * std::numbers::pi;

constexpr Parameter parameters_of_row[] = {
    {.name = "mean", .low = -infinity, .high = infinity, .initial = 0},
    {.name = "scale", .low = 0, .high = infinity, .initial = 1},
};

/// log(u/(1 − u)). Near its root 1 − u would lose what is left of u − ½; 2u − 1 is exact there.
double logit(double u) {
  return std::abs(u - 0.5) < 0.25 ? 2 * std::atanh(2 * u - 1) : log_ratio(u, 1 - u);
}

/// logistic(z + rest): its derivative is logistic(z)·(1 − logistic(z)).
double standard_cdf(double z, double rest) {
  const double below = surprisal::logistic(z);
  return below + below * (1 - below) * rest;
}

/// Minus the mean log-likelihood of z = rate·y − offset, with its derivatives in (rate, offset).
struct Loss {
  double value;
  Eigen::Vector2d gradient;
  Eigen::Matrix2d hessian;
};

Loss loss_of(const Eigen::ArrayXd& y, double rate, double offset) {
  Loss loss{0, Eigen::Vector2d::Zero(), Eigen::Matrix2d::Zero()};
  Sum value, by_rate, by_offset;
  for (double each : y) {
    const double z = rate * each - offset;
    const double slope = std::tanh(0.5 * z);  // of −log density in z
    const double curvature = 0.5 * (1 - slope) * (1 + slope);
    value.add(std::abs(z) + 2 * softplus(-std::abs(z)));
    by_rate.add(slope * each);
    by_offset.add(-slope);
    const Eigen::Vector2d direction(each, -1);
    loss.hessian += curvature * direction * direction.transpose();
  }
  const double n = static_cast<double>(y.size());
  loss.value = value.value() / n - log_ratio(rate, 1);
  loss.gradient = Eigen::Vector2d(by_rate.value() / n - 1 / rate, by_offset.value() / n);
  loss.hessian /= n;
  loss.hessian(0, 0) += 1 / (rate * rate);
  return loss;
}

/// Newton's step, halved until the loss is finite and not larger. The loss is convex.
Eigen::Vector2d maximum_likelihood(const Eigen::ArrayXd& y) {
  Eigen::Vector2d place(std::numbers::pi / std::numbers::sqrt3, 0);
  Loss loss = loss_of(y, place[0], place[1]);
  for (int i = 0; i < 100; ++i) {
    // The inverse of two by two is written out: a solver would weigh more than all of this.
    const Eigen::Matrix2d& h = loss.hessian;
    const Eigen::Vector2d& g = loss.gradient;
    const double determinant = h(0, 0) * h(1, 1) - h(0, 1) * h(0, 1);
    Eigen::Vector2d step(h(1, 1) * g[0] - h(0, 1) * g[1], h(0, 0) * g[1] - h(0, 1) * g[0]);
    step /= -determinant;
    while (!(place[0] + step[0] > 0)) step *= 0.5;
    const double size = step.cwiseAbs().maxCoeff();
    const bool last = size <= 1e-9 * place[0];  // the next one would be below rounding
    Loss next = loss_of(y, place[0] + step[0], place[1] + step[1]);
    for (int half = 0; !last && half < 60 && !(next.value <= loss.value); ++half) {
      step *= 0.5;
      next = loss_of(y, place[0] + step[0], place[1] + step[1]);
    }
    place += step;
    if (last) break;
    loss = next;
  }
  return place;
}

}  // namespace

constinit const Family Logistic::row = {
    .name = "logistic",
    .title = "Logistic",
    .formula = "exp(−z) / (scale (1 + exp(−z))²), z = (x − mean)/scale",
    .discrete = false,
    .parameters = parameters_of_row,
    .make = [](std::span<const double> v) -> Member {
      return std::make_shared<Logistic>(v[0], v[1]);
    },
    .fit = [](const Vector& samples, std::span<const double>) -> Member {
      return std::make_shared<Logistic>(Logistic::fit(samples));
    },
};

Logistic::Logistic(double mean, double scale) : mean_(mean), scale_(scale) {
  require_parameters(row, {mean, scale});
}

Logistic Logistic::fit(const Vector& samples) {
  require_samples("fit_logistic", samples, 2);
  const double centre = sum(samples) / static_cast<double>(samples.size());
  const double sd = std::sqrt((samples - centre).square().mean());
  require(sd > 0, "fit_logistic", "samples", "at least two different numbers", centre);
  const Eigen::Vector2d best = maximum_likelihood((samples - centre) / sd);
  return {centre + sd * best[1] / best[0], sd / best[0]};
}

Support Logistic::support() const { return {-infinity, infinity}; }

double Logistic::log_density(double x) const {
  const double z = std::abs(x - mean_) / scale_;
  return -z - (2 * softplus(-z) + log_ratio(scale_, 1));
}

double Logistic::cdf(double x) const {
  const auto [z, rest] = standard_score(x, mean_, scale_);
  return standard_cdf(z, rest);
}

double Logistic::survival(double x) const {
  const auto [z, rest] = standard_score(x, mean_, scale_);
  return standard_cdf(-z, -rest);
}

double Logistic::quantile(double u) const { return mean_ + scale_ * logit(u); }

double Logistic::upper_quantile(double u) const { return mean_ - scale_ * logit(u); }

double Logistic::variance() const { return pi_squared / 3 * (scale_ * scale_); }

double Logistic::entropy() const { return 2 + log_ratio(scale_, 1); }

double Logistic::draw(Random& random) const {
  double u = random.uniform();
  while (u == 0) u = random.uniform();
  return mean_ + scale_ * log_ratio(u, 1 - u);
}

std::vector<double> Logistic::score(double x) const {
  const double z = (x - mean_) / scale_;
  const double slope = std::tanh(0.5 * z);
  return {slope / scale_, (z * slope - 1) / scale_};
}

Eigen::MatrixXd Logistic::fisher_information() const {
  const double square = scale_ * scale_;
  return Eigen::Vector2d(1 / (3 * square), (3 + pi_squared) / (9 * square)).asDiagonal();
}

Tail Logistic::lower_tail() const { return {.linear = 1 / scale_}; }

Tail Logistic::upper_tail() const { return {.linear = 1 / scale_}; }

std::optional<double> Logistic::expectation(Statistic statistic, double t) const {
  const double d = mean_ - t;
  switch (statistic) {
    case Statistic::identity:
      return mean_;
    case Statistic::square:
      return variance() + d * d;
    case Statistic::absolute:
      return std::abs(d) + 2 * scale_ * softplus(-std::abs(d) / scale_);
    case Statistic::exponential: {
      const double a = std::abs(t * scale_);
      if (!(a < 1)) return infinity;
      // sin(πa) near its root at 1 by the distance from there, which is exact.
      const double sine = std::sin(std::numbers::pi * (a > 0.5 ? 1 - a : a));
      return std::exp(t * mean_) * (a == 0 ? 1 : std::numbers::pi * a / sine);
    }
    default:
      return {};
  }
}

}  // namespace surprisal
