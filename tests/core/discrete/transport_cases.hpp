#pragma once

#include <Eigen/Core>
#include <vector>

/// A row of tests/reference/transport.inc.
struct TransportCase {
  double delta;  // how near q is to p
  std::vector<double> p, q, positions;
  double wasserstein_1, energy_distance;
  std::vector<double> wasserstein_1_by_p, energy_distance_by_p;
};

inline const std::vector<TransportCase>& transport_cases() {
  static const std::vector<TransportCase> cases = {
#include "reference/transport.inc"
  };
  return cases;
}

inline Eigen::ArrayXd array(const std::vector<double>& values) {
  return Eigen::Map<const Eigen::ArrayXd>(values.data(), static_cast<Eigen::Index>(values.size()));
}
