#pragma once

#include <Eigen/Core>
#include <cmath>
#include <random>

/// A random distribution of n outcomes, about a fifth of them impossible.
inline Eigen::ArrayXd random_distribution(std::mt19937_64& engine, Eigen::Index n) {
  const auto uniform = [&] { return static_cast<double>(engine() >> 11) * 0x1p-53; };
  Eigen::ArrayXd p(n);
  for (double& x : p) x = uniform() < 0.2 ? 0 : -std::log1p(-uniform());
  p[static_cast<Eigen::Index>(engine() % static_cast<std::uint64_t>(n))] += 1;
  return p / p.sum();
}

/// n random places between −1 and 1, some of them equal.
inline Eigen::ArrayXd random_positions(std::mt19937_64& engine, Eigen::Index n) {
  return Eigen::ArrayXd::NullaryExpr(n,
                                     [&] { return static_cast<double>(engine() % 64) / 32 - 1; });
}
