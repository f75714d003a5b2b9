#include "surprisal/distributions/student_t.hpp"

#include <algorithm>
#include <cmath>

#include "surprisal/distributions/fit_student_t.hpp"
#include "surprisal/distributions/gamma_draw.hpp"
#include "surprisal/distributions/parameters.hpp"
#include "surprisal/distributions/standard_score.hpp"
#include "surprisal/distributions/student_t_parts.hpp"
#include "surprisal/numerics/log_ratio.hpp"
#include "surprisal/numerics/monotone_root.hpp"
#include "surprisal/numerics/normal_quantile.hpp"

namespace surprisal {
namespace {

constexpr double infinity = std::numeric_limits<double>::infinity();
constexpr double nan = std::numeric_limits<double>::quiet_NaN();
constexpr double most = std::numeric_limits<double>::max();

constexpr Parameter parameters_of_row[] = {
    {.name = "degrees", .low = 0, .high = infinity, .initial = 3},
    {.name = "mean", .low = -infinity, .high = infinity, .initial = 0, .optional = true},
    {.name = "scale", .low = 0, .high = infinity, .initial = 1, .optional = true},
};

/// Where P(T > z) = u, for u <= ½, from a guess by Wallace 1959. Far out, log P is a line in log z;
/// near 0 the middle's probability is.
double upper_root(const StudentT& p, double u) {
  const double n = p.degrees();
  const double normal = -normal_quantile(u) * ((8 * n + 3) / (8 * n + 1));
  const double guess = std::sqrt(n * std::expm1(std::min(normal * normal / n, 700.0)));
  const bool far = u < 0.25;
  const double middle = 0.5 - u;
  if (middle == 0) return 0;
  const auto step = [&](double z) {
    const double found = far ? student::tail(n, z) : student::middle(n, z);
    const double excess = far ? log_ratio(u, found) : log_ratio(found, middle);
    const double slope = z * std::exp(p.log_density(z)) / found;
    return RootStep{excess, z * std::exp(-excess / slope)};
  };
  return monotone_root(step, 0, infinity, guess);
}

}  // namespace

constinit const Family StudentT::row = {
    .name = "student_t",
    .title = "Student t",
    .formula =
        "(1 + z²/degrees)^(−(degrees + 1)/2) / (scale √degrees B(degrees/2, 1/2)), "
        "z = (x − mean)/scale",
    .discrete = false,
    .parameters = parameters_of_row,
    .make = [](std::span<const double> v) -> Member {
      return std::make_shared<StudentT>(v[0], v[1], v[2]);
    },
    .fit = [](const Vector& samples, std::span<const double> known) -> Member {
      return std::make_shared<StudentT>(fit_student_t(samples, known));
    },
};

StudentT::StudentT(double degrees, double mean, double scale)
    : degrees_(degrees), mean_(mean), scale_(scale) {
  require_parameters(row, {degrees, mean, scale});
  constant_ = student::log_peak(degrees);
}

Support StudentT::support() const { return {-infinity, infinity}; }

double StudentT::log_density(double x) const {
  const double z = (x - mean_) / scale_;
  return constant_ - log_ratio(scale_, 1) - 0.5 * (degrees_ + 1) * student::log_growth(degrees_, z);
}

/// The probability between the place as standardised and rounded, and the place.
double StudentT::lost_mass(double x) const {
  const double rest = standard_score(x, mean_, scale_).rest;
  return rest == 0 || std::isnan(rest) ? 0 : std::exp(log_density(x) + log_ratio(scale_, 1)) * rest;
}

double StudentT::cdf(double x) const {
  const double z = (x - mean_) / scale_;
  const double below = z <= 0 ? student::tail(degrees_, -z) : 1 - student::tail(degrees_, z);
  return std::clamp(below + lost_mass(x), 0.0, 1.0);
}

double StudentT::survival(double x) const {
  const double z = (x - mean_) / scale_;
  const double above = z >= 0 ? student::tail(degrees_, z) : 1 - student::tail(degrees_, -z);
  return std::clamp(above - lost_mass(x), 0.0, 1.0);
}

double StudentT::quantile(double u) const {
  if (!(u >= 0 && u <= 1)) return nan;
  if (u == 0 || u == 1) return u == 0 ? -infinity : infinity;
  const StudentT standard(degrees_);
  return mean_ + scale_ * (u <= 0.5 ? -upper_root(standard, u) : upper_root(standard, 1 - u));
}

double StudentT::upper_quantile(double u) const {
  if (!(u >= 0 && u <= 1)) return nan;
  if (u == 0 || u == 1) return u == 0 ? infinity : -infinity;
  const StudentT standard(degrees_);
  return mean_ + scale_ * (u <= 0.5 ? upper_root(standard, u) : -upper_root(standard, 1 - u));
}

double StudentT::mean() const { return degrees_ > 1 ? mean_ : nan; }

double StudentT::variance() const {
  if (degrees_ <= 2) return degrees_ > 1 ? infinity : nan;
  return scale_ * scale_ / (1 - 2 / degrees_);
}

// (degrees + 1)/2 times the mean of log(1 + z²/degrees), which is ψ((degrees + 1)/2) −
// ψ(degrees/2).
double StudentT::entropy() const {
  const double growth = student::score_constant(degrees_) + 1 / degrees_;
  return 0.5 * (degrees_ + 1) * growth - constant_ + log_ratio(scale_, 1);
}

double StudentT::draw(Random& random) const {
  const double z = random.normal();
  const auto [value, logarithm] = draw_gamma(degrees_ / 2, random);
  const double stretch = std::sqrt(degrees_ / 2 / value) / exp_for_draws(logarithm / 2);
  return std::clamp(mean_ + scale_ * (z * std::min(stretch, most)), -most, most);
}

std::vector<double> StudentT::score(double x) const {
  const double z = (x - mean_) / scale_;
  if (std::isnan(z)) return {nan, nan, nan};
  const double weight = (degrees_ + 1) / (degrees_ + z * z);
  const double share = 1 / (1 + degrees_ / z / z);
  return {student::score(degrees_, z), weight * z / scale_, ((degrees_ + 1) * share - 1) / scale_};
}

Eigen::MatrixXd StudentT::fisher_information() const {
  const double n = degrees_;
  const double mixed = -2 / (n + 1) / (n + 3) / scale_;
  const double square = scale_ * scale_;
  Eigen::Matrix3d information;
  information << student::information(n), 0, mixed,  //
      0, (n + 1) / (n + 3) / square, 0,              //
      mixed, 0, 2 * n / (n + 3) / square;
  return information;
}

Tail StudentT::lower_tail() const { return {.logarithm = degrees_ + 1}; }

Tail StudentT::upper_tail() const { return {.logarithm = degrees_ + 1}; }

std::optional<double> StudentT::expectation(Statistic statistic, double t) const {
  const double d = mean_ - t;
  switch (statistic) {
    case Statistic::identity:
      return mean();
    case Statistic::square:
      return degrees_ > 2 ? variance() + d * d : infinity;
    case Statistic::absolute: {
      if (degrees_ <= 1) return infinity;
      const double z = std::abs(d) / scale_;  // E|T − z| = 2·E max(T − z, 0) + z
      const double density =
          std::exp(constant_ - 0.5 * (degrees_ + 1) * student::log_growth(degrees_, z));
      const double above = density * (1 + z * z / degrees_) / (1 - 1 / degrees_);
      return scale_ * (2 * (above - z * student::tail(degrees_, z)) + z);
    }
    case Statistic::exponential:
      return t == 0 ? 1 : infinity;
    default:
      return {};
  }
}

}  // namespace surprisal
