#pragma once

#include <Eigen/Core>
#include <algorithm>
#include <cmath>
#include <cstdint>
#include <limits>
#include <span>
#include <string_view>
#include <vector>

/// Draws the distributions of tests/reference/discrete.py again, bit for bit: what the files store
/// is seeds and results. Weights are integers, as doubles, in units of 2^-52 (or 2^-26: marginal).
class Draw {
 public:
  explicit Draw(std::uint64_t seed) : state_(seed) {}

  double uniform() {
    state_ = state_ * 6364136223846793005u + 1442695040888963407u;
    return static_cast<double>(state_ >> 11) * 0x1p-53;
  }

  std::vector<double> distribution(std::string_view kind, std::size_t n) {
    std::vector<double> x(n);
    for (double& value : x) value = raw(kind);
    if (kind == "sparse") x[0] += 0.5;
    if (kind != "wide") return whole(x, one);
    const double total = plain_sum(x);
    for (double& value : x) value = value / total * one;
    return x;
  }

  std::vector<double> neighbour(std::vector<double> w, double delta) {
    for (double& value : w) value *= 1 + delta * (2 * uniform() - 1);
    return whole(std::move(w), one);
  }

  std::vector<double> independent(const std::vector<std::size_t>& shape, double delta) {
    std::vector<unsigned __int128> cells{1};
    for (std::size_t n : shape) {
      const std::vector<double> factors = marginal(n);
      std::vector<unsigned __int128> products;
      for (unsigned __int128 cell : cells)
        for (double factor : factors) products.push_back(cell * static_cast<std::uint64_t>(factor));
      cells = std::move(products);
    }
    const std::size_t excess = shape.size() > 2 ? 26 * shape.size() - 52 : 0;
    std::vector<double> w;
    for (unsigned __int128 cell : cells)
      w.push_back(static_cast<double>(static_cast<std::uint64_t>(cell >> excess)));
    return neighbour(std::move(w), delta);
  }

  std::vector<double> determined(std::size_t n, double delta) {
    std::vector<double> cells(n * n);
    const std::vector<double> diagonal = distribution("even", n);
    for (std::size_t i = 0; i < n; ++i) {
      double taken = 0;
      for (std::size_t j = 0; j < n; ++j)
        if (i != j)
          taken += cells[i * n + j] =
              std::trunc(diagonal[i] * (delta / static_cast<double>(n)) * uniform());
      cells[i * n + i] = diagonal[i] - taken;
    }
    return cells;
  }

  double raw(std::string_view kind) {
    const double u = uniform();
    if (kind == "even") return u + 0.01;
    if (kind == "steep") return (u * u) * (u * u);
    if (kind == "sparse") return u < 0.3 ? 0 : u;
    return std::ldexp(u + 0.5, -static_cast<int>(uniform() * 900));  // wide
  }

  static constexpr double one = 0x1p52;

 private:
  static double plain_sum(const std::vector<double>& x) {
    double total = 0;
    for (double value : x) total += value;
    return total;
  }

  static std::vector<double> whole(std::vector<double> x, double unit) {
    const double total = plain_sum(x);
    for (double& value : x) value = std::trunc(value / total * unit);
    *std::max_element(x.begin(), x.end()) += unit - plain_sum(x);
    return x;
  }

  std::vector<double> marginal(std::size_t n) {
    std::vector<double> x(n);
    for (double& value : x) value = uniform() + 0.05;
    return whole(std::move(x), 0x1p26);
  }

  std::uint64_t state_;
};

inline Eigen::ArrayXd as_array(std::span<const double> values) {
  return Eigen::Map<const Eigen::ArrayXd>(values.data(), static_cast<Eigen::Index>(values.size()));
}

inline Eigen::ArrayXd probabilities(const std::vector<double>& w) {
  return as_array(w) / Draw::one;
}

/// A table from its cells in row-major order.
inline Eigen::ArrayXXd table_of(const std::vector<double>& w, std::size_t rows,
                                std::size_t columns) {
  const Eigen::ArrayXd cells = probabilities(w);
  const auto height = static_cast<Eigen::Index>(rows);
  return cells.reshaped(static_cast<Eigen::Index>(columns), height).transpose();
}

struct DrawnPair {
  Eigen::ArrayXd p, q;
};

/// Delta 0: drawn apart.
inline DrawnPair drawn_pair(std::string_view kind, std::size_t n, double delta,
                            std::uint64_t seed) {
  Draw draw(seed);
  const std::vector<double> p = draw.distribution(kind, n);
  return {probabilities(p),
          probabilities(delta > 0 ? draw.neighbour(p, delta) : draw.distribution(kind, n))};
}

inline constexpr double inf = std::numeric_limits<double>::infinity();
inline constexpr double eps = std::numeric_limits<double>::epsilon();

/// |value/truth − 1| in eps. Equal numbers, also 0 and infinity, have no error.
inline double error_in_eps(double value, double truth) {
  if (value == truth) return 0;
  const double error = std::abs(value - truth) / std::abs(truth) / eps;
  return std::isnan(error) ? inf : error;
}
