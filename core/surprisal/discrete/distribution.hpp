#pragma once

#include <cmath>
#include <string_view>

#include "surprisal/numerics/array.hpp"
#include "surprisal/numerics/kernels.hpp"
#include "surprisal/numerics/require.hpp"

namespace surprisal {

/// The gate: how far Σp may be from 1. Wider than the rounding of 10⁶ terms, narrower than any
/// honest mistake.
inline constexpr double mass_tolerance = 1e-8;
inline bool is_one(double mass) { return std::abs(mass - 1) <= mass_tolerance; }

/// Throws InvalidArgument unless p is a distribution: not empty, every p[i] finite and ≥ 0, |Σp −
/// 1| ≤ 1e-8. The message names function, argument, index and value, and says what to do. Nothing
/// is ever renormalised silently.
void require_distribution(std::string_view function, std::string_view argument, const Vector& p);

/// The message for a sum that is not 1.
[[noreturn]] void refuse_mass(std::string_view function, std::string_view argument, double mass);

/// The same for two distributions over the same outcomes: p and q must have the same length, too.
void require_pair(std::string_view function, const Vector& p, const Vector& q);

/// The fused gate: a kernel that sums what a measure needs also reports the mass it passed over, so
/// that checking costs next to nothing; only arguments that look wrong are looked at again, for the
/// message.
///
///     double kl(const Vector& p, const Vector& q) { return gated(sum_kl_terms, "kl", p, q); }
template <class Kernel>
double gated(Kernel kernel, std::string_view function, const Vector& p, const Vector& q) {
  require_same_size(function, "p", p.size(), "q", q.size());
  Mass mass{};
  const double value = kernel(p.data(), q.data(), p.size(), &mass);
  if (!(mass.valid && is_one(mass.p) && is_one(mass.q))) require_pair(function, p, q);
  return value;
}

/// The same for a measure of one distribution.
template <class Kernel>
double gated(Kernel kernel, std::string_view function, const Vector& p) {
  Mass mass{};
  const double value = kernel(p.data(), p.size(), &mass);
  if (!(mass.valid && is_one(mass.p))) require_distribution(function, "p", p);
  return value;
}

/// Additive (Lidstone) smoothing: (counts + alpha) / (Σcounts + n·alpha); alpha = 1 is Laplace's
/// rule. alpha = 0 divides counts or weights by their sum and changes nothing else. Counts must be
/// finite and ≥ 0, alpha finite and ≥ 0, and the sum that divides positive and finite. `function`
/// and `argument` are the names for messages: a caller that accepts counts gives its own. Source:
/// Manning, Schütze, Foundations of Statistical Natural Language Processing, section 6.2.2.
///
///     smoothed((Eigen::ArrayXd(2) << 3, 0).finished(), 0.5)  // 0.875, 0.125
Eigen::ArrayXd smoothed(const Vector& counts, double alpha, std::string_view function = "smoothed",
                        std::string_view argument = "counts");

}  // namespace surprisal
