#include "surprisal/network/export.hpp"

#include <catch_amalgamated.hpp>
#include <vector>

#include "surprisal/numerics/require.hpp"

using namespace surprisal;

namespace {

const LayerSpec layers[] = {{2, "tanh"}, {1, "identity"}};
const std::vector<double> parameters = {0.5, -1, 0.25, 2, 0.1, -0.2, 3, -0.75, 1e-7};

}  // namespace

TEST_CASE("a network as NumPy has each number once, exact") {
  CHECK(to_numpy(Shape(2, layers), parameters, Link::logistic) ==
        R"(import math

import numpy as np

def sigmoid(z):
    return 1 / (1 + np.exp(-z))

W1 = np.array([
    [0.5, -1],
    [0.25, 2],
])
b1 = np.array([0.1, -0.2])
W2 = np.array([
    [3, -0.75],
])
b2 = np.array([1e-7])

def predict(x):
    x = np.asarray(x, dtype=float)
    x = np.tanh(x @ W1.T + b1)
    x = (x @ W2.T + b2)
    return sigmoid(x)
)");
}

TEST_CASE("a network as C++ stands alone") {
  CHECK(to_cpp(Shape(2, layers), parameters, Link::logistic) ==
        R"(#include <algorithm>
#include <array>
#include <cmath>

inline double sigmoid(double z) { return 1 / (1 + std::exp(-z)); }

inline std::array<double, 1> predict(const std::array<double, 2>& x0) {
  static constexpr double w1[2][2] = {
      {0.5, -1},
      {0.25, 2},
  };
  std::array<double, 2> x1 = {0.1, -0.2};
  for (int i = 0; i < 2; ++i)
    for (int j = 0; j < 2; ++j) x1[i] += w1[i][j] * x0[j];
  for (double& x : x1) x = std::tanh(x);
  static constexpr double w2[1][2] = {
      {3, -0.75},
  };
  std::array<double, 1> x2 = {1e-7};
  for (int i = 0; i < 1; ++i)
    for (int j = 0; j < 2; ++j) x2[i] += w2[i][j] * x1[j];
  for (double& x : x2) x = sigmoid(x);
  return x2;
}
)");
}

TEST_CASE("parameters that are not as many as the network's are refused") {
  const std::vector<double> few = {1, 2};
  CHECK_THROWS_AS(to_numpy(Shape(2, layers), few, Link::identity), InvalidArgument);
  CHECK_THROWS_AS(to_cpp(Shape(2, layers), few, Link::identity), InvalidArgument);
}
