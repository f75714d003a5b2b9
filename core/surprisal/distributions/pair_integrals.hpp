#pragma once

#include <span>
#include <string_view>

namespace surprisal {

/// A measure of two densities that is a function of one integral, ∫ term(log p, log q) dx.
///
/// Every term is written so that nothing cancels where p ≈ q: it is of second order there, and
/// never negative (cross-entropy apart).
struct PairIntegral {
  const char* name;            ///< as in pair_measures(): "kl"
  const char* parameter = "";  ///< "alpha", or "" when there is none

  /// What makes it infinite.
  enum class Finite {
    always,         ///< whatever p and q are
    cross_entropy,  ///< −log q must be integrable against p
    both,           ///< the same in both directions
    power,          ///< p^a·q^(1−a) must be integrable, a = power(parameter)
  } finite;

  double (*term)(double log_p, double log_q, double parameter);
  double (*finish)(double integral, double parameter) = nullptr;  ///< null: the integral itself
  double (*power)(double parameter) = nullptr;
  bool signed_order = false;  ///< its order may be negative
  bool kink = false;          ///< the term is not smooth where p and q cross
  bool scales = true;         ///< term(a + c, b + c) = e^c·term(a, b), as that of an f-divergence
};

std::span<const PairIntegral> pair_integrals();

/// The row of that name; InvalidArgument when there is none.
const PairIntegral& pair_integral(std::string_view name);

/// InvalidArgument for an order that the measure does not take.
void require_order(const PairIntegral& measure, double parameter);

}  // namespace surprisal
