#pragma once

#include <catch_amalgamated.hpp>
#include <vector>

#include "law.hpp"
#include "surprisal/discrete/gradient.hpp"

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

using Distance = double(const surprisal::Vector& p, const surprisal::Vector& q,
                        const surprisal::Vector& positions);
using DistanceGradient = surprisal::PairGradient(const surprisal::Vector& p,
                                                 const surprisal::Vector& q,
                                                 const surprisal::Vector& positions);

/// The promise: 16 eps from mpmath.
inline void check_distance(Distance* distance, double TransportCase::* truth) {
  for (const TransportCase& row : transport_cases()) {
    const double value = distance(as_array(row.p), as_array(row.q), as_array(row.positions));
    const double error = error_in_eps(value, row.*truth);
    INFO("delta " << row.delta << ", n " << row.p.size() << ": " << error << " eps");
    CHECK(error <= 16);
  }
  CHECK(transport_cases().size() == 60);
}

/// The promise: 1e-13 of the gradient's length from mpmath. Rows without a truth have a kink there.
inline void check_gradient(DistanceGradient* gradient_of,
                           std::vector<double> TransportCase::* truth) {
  for (const TransportCase& row : transport_cases()) {
    if ((row.*truth).empty()) continue;
    const Eigen::ArrayXd q = as_array(row.q), by_p = as_array(row.*truth);
    const surprisal::PairGradient gradient =
        gradient_of(as_array(row.p), q, as_array(row.positions));
    const double tolerance = 1e-13 * by_p.matrix().norm();
    CHECK((gradient.p - by_p).abs().maxCoeff() <= tolerance);
    CHECK((gradient.q + by_p).abs().maxCoeff() <= tolerance);
    const Eigen::ArrayXd logits = q * ((q * by_p).sum() - by_p);
    CHECK((gradient.logits - logits).abs().maxCoeff() <= tolerance);
  }
}

inline void check_metric(Distance* distance) {
  check_law([distance](const LawCase& c) {
    const Eigen::ArrayXd x = (16 * c.r.reverse()).round();  // in no order, some of them equal
    const double pq = distance(c.p, c.q, x);
    const double detour = distance(c.p, c.r, x) + distance(c.r, c.q, x);
    return pq >= 0 && pq == distance(c.q, c.p, x) && distance(c.p, c.p, x) == 0 &&
           pq <= detour * slack;
  });
}
