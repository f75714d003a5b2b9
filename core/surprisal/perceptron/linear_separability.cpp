#include "surprisal/perceptron/linear_separability.hpp"

#include <algorithm>
#include <cmath>

#include "surprisal/numerics/sum.hpp"
#include "surprisal/perceptron/margin.hpp"
#include "surprisal/perceptron/nearest_to_origin.hpp"

namespace surprisal {
namespace {

using Eigen::Index;

std::size_t at(Index i) { return static_cast<std::size_t>(i); }

bool separates(const Points& points, const Vector& labels, const PerceptronState& state) {
  if (!state.weights.isFinite().all() || !std::isfinite(state.bias)) return false;
  for (Index i = 0; i < points.rows(); ++i)
    if (!(safe_margin(state.weights.data(), state.bias, row_of(points, i).data(), labels[i],
                      points.cols()) > 0))
      return false;
  return true;
}

/// fraction·2^exponent for each coordinate, all multiplied by the power of two that brings the
/// largest one to about 1.
PerceptronState state_from(const std::vector<BigInteger::Scaled>& parts) {
  int largest = 0;
  bool first = true;
  for (const BigInteger::Scaled& part : parts) {
    if (part.fraction == 0) continue;
    largest = first ? part.exponent : std::max(largest, part.exponent);
    first = false;
  }
  PerceptronState state;
  state.weights.resize(static_cast<Index>(parts.size()) - 1);
  const auto value = [&](const BigInteger::Scaled& part) {
    return std::ldexp(part.fraction, part.exponent - largest);
  };
  for (Index j = 0; j < state.weights.size(); ++j) state.weights[j] = value(parts[at(j)]);
  state.bias = value(parts.back());
  return state;
}

PerceptronState separator(const SignedPoints& z, const HullPoint<double>& x) {
  std::vector<BigInteger::Scaled> parts;
  for (Index j = 0; j < z.dimensions(); ++j) {
    int exponent = 0;
    const double fraction = std::frexp(x.point[at(j)], &exponent);
    parts.push_back({fraction, exponent - z.magnitude(j)});
  }
  return state_from(parts);
}

PerceptronState separator(const SignedPoints& z, const HullPoint<BigInteger>& x, double multiple) {
  std::vector<BigInteger::Scaled> parts;
  for (Index j = 0; j < z.dimensions(); ++j) {
    parts.push_back((x.point[at(j)] * BigInteger(multiple)).scaled());
    parts.back().exponent -= z.unit(j);
  }
  return state_from(parts);
}

/// Rounding may turn a line so far that it no longer separates; each multiple rounds differently.
LinearSeparability separable(const Points& points, const Vector& labels, const SignedPoints& z,
                             const HullPoint<BigInteger>& nearest) {
  LinearSeparability result;
  result.separable = true;
  for (double multiple = 63; multiple > 0 && !result.separator_is_exact; multiple -= 2) {
    result.separator = separator(z, nearest, multiple);
    result.separator_is_exact = separates(points, labels, result.separator);
  }
  return result;
}

/// The last coordinate of the vectors is y, so the shares of both classes have the same sum.
LinearSeparability not_separable(const Points& points, const Vector& labels,
                                 const HullPoint<BigInteger>& origin) {
  LinearSeparability result;
  result.support = origin.support;
  for (const BigInteger& share : origin.shares)
    result.shares.push_back(2 * ratio(share, origin.total));
  result.meeting_point.resize(points.cols());
  for (Index j = 0; j < points.cols(); ++j) {
    Sum sum;
    for (std::size_t i = 0; i < result.support.size(); ++i)
      if (labels[result.support[i]] > 0) sum.add(result.shares[i] * points(result.support[i], j));
    result.meeting_point[j] = sum.value();
  }
  return result;
}

}  // namespace

LinearSeparability linear_separability(const Points& points, const Vector& labels) {
  require_labelled_points("linear_separability", points, labels);
  if ((labels == labels[0]).all())
    return {true, {Eigen::ArrayXd::Zero(points.cols()), labels[0]}, true, {}, {}, {}};
  const SignedPoints z(points, labels, true);
  const HullPoint<double> guess = nearest_to_origin(z);
  PerceptronState guessed = separator(z, guess);
  if (separates(points, labels, guessed)) return {true, std::move(guessed), true, {}, {}, {}};
  const HullPoint<BigInteger> proof = nearest_to_origin(z, guess);
  return proof.square.is_zero() ? not_separable(points, labels, proof)
                                : separable(points, labels, z, proof);
}

}  // namespace surprisal
