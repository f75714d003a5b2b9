#include "surprisal/discrete/generators.hpp"

#include <cmath>
#include <limits>
#include <string>

#include "surprisal/discrete/alpha_divergence.hpp"
#include "surprisal/discrete/conjugates.hpp"
#include "surprisal/discrete/jeffreys.hpp"
#include "surprisal/discrete/jensen_shannon.hpp"
#include "surprisal/discrete/neyman_chi_square.hpp"
#include "surprisal/discrete/pearson_chi_square.hpp"
#include "surprisal/discrete/squared_hellinger.hpp"
#include "surprisal/discrete/total_variation.hpp"
#include "surprisal/discrete/triangular_discrimination.hpp"
#include "surprisal/numerics/kl_term.hpp"
#include "surprisal/numerics/row_named.hpp"

namespace surprisal {
namespace {

constexpr double infinity = std::numeric_limits<double>::infinity();

double kl_share(double p, double q, double) { return kl_term(p, q); }
double reverse_kl_share(double p, double q, double) { return kl_term(q, p); }
Slopes kl_slopes(double p, double q, double) { return {log_ratio(p, q), (q - p) / q, q - p}; }
Slopes reverse_kl_slopes(double p, double q, double) {
  const double by_q = log_ratio(q, p);
  return {(p - q) / p, by_q, q * by_q};
}

constexpr Separable kl_shares{"f_divergence", kl_share, kl_slopes};
constexpr Separable reverse_kl_shares{"f_divergence", reverse_kl_share, reverse_kl_slopes};

double kink(double t, double) { return t == 1 ? infinity : 0; }

/// A limit that does not depend on the parameter.
constexpr double none(double) { return infinity; }
constexpr double half(double) { return 0.5; }
constexpr double one(double) { return 1; }
constexpr double half_ln2(double) { return 0.5 * ln2; }

constexpr Generator table[] = {
    {"kl", "Relative entropy", "t·log t − t + 1", "", &kl_shares,
     [](double t, double) { return 1 / t; }, conjugate_of_kl, one, none},
    {"reverse_kl", "Reverse relative entropy", "−log t + t − 1", "", &reverse_kl_shares,
     [](double t, double) { return 1 / (t * t); }, conjugate_of_reverse_kl, none, one},
    {"jeffreys", "Jeffreys (sum)", "(t − 1)·log t", "", &jeffreys_shares,
     [](double t, double) { return (1 + 1 / t) / t; }, conjugate_of_jeffreys, none, none},
    {"jensen_shannon", "Jensen–Shannon", "½·(t·log t − (1 + t)·log((1 + t)/2))", "",
     &jensen_shannon_shares, [](double t, double) { return 0.5 / (t * (1 + t)); },
     conjugate_of_jensen_shannon, half_ln2, half_ln2},
    {"squared_hellinger", "Squared Hellinger", "½·(√t − 1)²", "", &squared_hellinger_shares,
     [](double t, double) { return 0.25 / (t * std::sqrt(t)); }, conjugate_of_squared_hellinger,
     half, half},
    {"total_variation", "Total variation", "½·|t − 1|", "", &total_variation_shares, kink,
     conjugate_of_total_variation, half, half},
    {"pearson_chi_square", "χ² (Pearson)", "(t − 1)²", "", &pearson_chi_square_shares,
     [](double, double) { return 2.0; }, conjugate_of_pearson, one, none},
    {"neyman_chi_square", "χ² (Neyman)", "(t − 1)²/t", "", &neyman_chi_square_shares,
     [](double t, double) { return 2 / (t * t * t); }, conjugate_of_neyman, none, one},
    {"triangular_discrimination", "Triangular discrimination", "(t − 1)²/(t + 1)", "",
     &triangular_discrimination_shares,
     [](double t, double) { return 8 / ((1 + t) * (1 + t) * (1 + t)); }, conjugate_of_triangular,
     one, one},
    {"alpha", "α-divergence", "(t^α − α·t − 1 + α)/(α·(α − 1))", "alpha", &alpha_divergence_shares,
     [](double t, double alpha) { return std::pow(t, alpha - 2); }, conjugate_of_alpha,
     [](double alpha) { return alpha > 0 ? 1 / alpha : infinity; },
     [](double alpha) { return alpha < 1 ? 1 / (1 - alpha) : infinity; }},
};

}  // namespace

std::span<const Generator> generators() { return table; }

const Generator& generator(std::string_view name) {
  return row_named(generators(), name, "f_divergence", "generator");
}

}  // namespace surprisal
