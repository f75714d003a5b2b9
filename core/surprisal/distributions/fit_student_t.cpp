#include "surprisal/distributions/fit_student_t.hpp"

#include <Eigen/Cholesky>
#include <algorithm>
#include <cmath>

#include "surprisal/distributions/parameters.hpp"
#include "surprisal/distributions/student_t_parts.hpp"
#include "surprisal/numerics/gamma.hpp"
#include "surprisal/numerics/require.hpp"
#include "surprisal/numerics/sum.hpp"

namespace surprisal {
namespace {

constexpr double least_inverse = 1e-6;  // of the degrees

/// 1/degrees, mean and log scale.
using Place = Eigen::Vector3d;

double log_likelihood(const Eigen::ArrayXd& samples, const Place& place) {
  const double degrees = 1 / place[0], scale = std::exp(place[2]);
  Sum total;
  for (double x : samples) {
    const double z = (x - place[1]) / scale;
    total.add(std::log1p(z * z / degrees));
  }
  const auto n = static_cast<double>(samples.size());
  return n * (student::log_peak(degrees) - place[2]) - 0.5 * (degrees + 1) * total.value();
}

/// The mean log-likelihood's gradient, and minus its second derivatives.
struct Slope {
  Place gradient = Place::Zero();
  Eigen::Matrix3d bend = Eigen::Matrix3d::Zero();
};

Slope slope_at(const Eigen::ArrayXd& samples, const Place& place) {
  const double v = 1 / place[0], scale = std::exp(place[2]);
  Sum first[3];
  Eigen::Matrix3d second = Eigen::Matrix3d::Zero();
  for (double x : samples) {
    const double z = (x - place[1]) / scale, square = z * z, d = v + square;
    const double weight = (v + 1) / d;
    const double s = student::score(v, z);
    first[0].add(-v * v * s);
    first[1].add(weight * z / scale);
    first[2].add(weight * square - 1);
    const double bend_v = square / (v * d) - 0.5 * (v + 1) * square * (d + v) / (v * v * d * d);
    const double mixed = (square - 1) / (d * d);
    second(0, 0) += v * v * v * (v * bend_v + 2 * s);
    second(0, 1) -= v * v * mixed * z / scale;
    second(0, 2) -= v * v * mixed * square;
    second(1, 1) -= weight * (v - square) / d / (scale * scale);
    second(1, 2) -= 2 * v * weight * z / d / scale;
    second(2, 2) -= 2 * v * weight * square / d;
  }
  const auto n = static_cast<double>(samples.size());
  const double constant = 0.25 * (trigamma(0.5 * (v + 1)) - trigamma(0.5 * v)) + 0.5 / (v * v);
  second(0, 0) += n * v * v * v * v * constant;
  Slope slope;
  for (int i = 0; i < 3; ++i) slope.gradient[i] = first[i].value() / n;
  slope.bend = -second.selfadjointView<Eigen::Upper>().toDenseMatrix() / n;
  return slope;
}

/// The Fisher information in these coordinates, which is positive where the bend is not.
Eigen::Matrix3d expected_bend(const Place& place) {
  const double v = 1 / place[0], scale = std::exp(place[2]);
  const double mixed = 2 * v * v / ((v + 1) * (v + 3));
  Eigen::Matrix3d bend;
  bend << v * v * v * v * student::information(v), 0, mixed,  //
      0, (v + 1) / (v + 3) / (scale * scale), 0,              //
      mixed, 0, 2 * v / (v + 3);
  return bend;
}

void hold(Slope& slope, int i) {
  slope.gradient[i] = 0;
  slope.bend.row(i).setZero();
  slope.bend.col(i).setZero();
  slope.bend(i, i) = 1;
}

Place ascent(Slope slope, const Place& place, const bool (&fixed)[3]) {
  Eigen::LLT<Eigen::Matrix3d> factor(slope.bend);
  if (factor.info() != Eigen::Success) {
    slope.bend = expected_bend(place);
    for (int i = 0; i < 3; ++i) {
      if (fixed[i]) hold(slope, i);
    }
    factor.compute(slope.bend);
  }
  return factor.solve(slope.gradient);
}

Place maximum(const Eigen::ArrayXd& samples, Place place, const bool (&known)[3]) {
  const auto n = static_cast<double>(samples.size());
  double value = log_likelihood(samples, place);
  for (int i = 0; i < 300; ++i) {
    Slope slope = slope_at(samples, place);
    bool fixed[3] = {known[0], known[1], known[2]};
    if (place[0] <= least_inverse && slope.gradient[0] < 0) fixed[0] = true;
    for (int k = 0; k < 3; ++k) {
      if (fixed[k]) hold(slope, k);
    }
    const Place step = ascent(slope, place, fixed);
    const double gain = n * slope.gradient.dot(step);
    const double longest = std::max(std::abs(step[1]) / std::exp(place[2]), std::abs(step[2]));
    double share = std::min(1.0, 2 / longest);
    for (int halvings = 0; halvings < 60; ++halvings, share /= 2) {
      Place next = place + share * step;
      if (!known[0]) next[0] = std::clamp(next[0], least_inverse, 4 * place[0]);
      const double then = log_likelihood(samples, next);
      // So close to the top the likelihood's rounding knows less than the slope.
      if (then > value || gain < 1e-9) {
        place = next;
        value = then;
        break;
      }
    }
    if (!(gain > 1e-28 * n)) break;
  }
  return place;
}

}  // namespace

StudentT fit_student_t(const Vector& samples, std::span<const double> known) {
  require_samples("fit_student_t", samples, 3);
  Eigen::ArrayXd sorted = samples;
  std::sort(sorted.begin(), sorted.end());
  const Eigen::Index n = sorted.size();
  require(sorted[n - 1] > sorted[0], "fit_student_t", "samples", "at least two different numbers",
          sorted[0]);
  const bool fixed[3] = {known.size() == 3 && !std::isnan(known[0]),
                         known.size() == 3 && !std::isnan(known[1]),
                         known.size() == 3 && !std::isnan(known[2])};
  const double centre = fixed[1] ? known[1] : sorted[n / 2];
  Eigen::ArrayXd distances = (sorted - centre).abs();
  std::sort(distances.begin(), distances.end());
  const double unit = fixed[2] ? known[2] : distances[n / 2];
  constexpr const char* spread = "not half of them equal, nor nearly";
  require(unit > 0, "fit_student_t", "samples", spread, centre);
  const Place start(fixed[0] ? 1 / known[0] : 0.25, 0, 0);
  const Place found = maximum((sorted - centre) / unit, start, fixed);
  const double degrees = fixed[0] ? known[0] : 1 / found[0];
  const double scale = fixed[2] ? known[2] : unit * std::exp(found[2]);
  const bool pole = !(found[2] > -18 && degrees > 1e-3);
  require(fixed[2] || !pole, "fit_student_t", "samples", spread, centre);
  return StudentT(degrees, fixed[1] ? known[1] : centre + unit * found[1], scale);
}

}  // namespace surprisal
