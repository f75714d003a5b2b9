#include "surprisal/distributions/pair_integrals.hpp"

#include <algorithm>
#include <cmath>
#include <string>

#include "surprisal/discrete/generators.hpp"
#include "surprisal/numerics/expm1mx.hpp"
#include "surprisal/numerics/require.hpp"

namespace surprisal {
namespace {

/// p·log(p/q) − p + q, with r = log(p/q).
double kl_of_logs(double log_p, double log_q, double) {
  const double p = std::exp(log_p);
  // −log q may grow beyond the doubles before p has vanished; that their product is nothing there
  // was decided by infinite_reason.
  constexpr double nothing = 1e-290;
  if (p == 0 || (p < nothing && std::isinf(log_q))) return std::exp(log_q);
  const double r = log_p - log_q;
  if (r < -1) return std::exp(log_q) + p * (r - 1);
  return p * expm1mx(-r);
}

double surprise(double log_p, double log_q, double) {
  const double p = std::exp(log_p);
  return p == 0 ? 0 : -p * log_q;
}

double jeffreys_of_logs(double log_p, double log_q, double) {
  const double larger = std::max(log_p, log_q);
  const double r = std::abs(log_p - log_q);
  const double weight = std::exp(larger);
  return weight == 0 ? 0 : -weight * r * std::expm1(-r);
}

/// α·p + (1 − α)·q − p^α·q^(1−α): what is missing of the weighted means to the geometric one.
double gap_of_logs(double log_p, double log_q, double alpha) {
  const double r = log_p - log_q;
  const double rest = 1 - alpha;
  if (std::abs(r) < 1) return std::exp(log_p) * (rest * expm1mx(-r) - expm1mx(-rest * r));
  // −inf·0 is NaN: a density that vanishes counts as 0 to every power, also to the power 0.
  const double mixed = std::exp(alpha * log_p + rest * log_q);
  return alpha * std::exp(log_p) + rest * std::exp(log_q) - (std::isnan(mixed) ? 0 : mixed);
}

/// The gap over α·(1 − α), with both directions of KL where that is 0.
double alpha_of_logs(double log_p, double log_q, double alpha) {
  if (alpha == 1) return kl_of_logs(log_p, log_q, 0);
  if (alpha == 0) return kl_of_logs(log_q, log_p, 0);
  return gap_of_logs(log_p, log_q, alpha) / (alpha * (1 - alpha));
}

double order_of_logs(double log_p, double log_q, double alpha) {
  return alpha == 1 ? kl_of_logs(log_p, log_q, 0) : gap_of_logs(log_p, log_q, alpha);
}

double pearson_of_logs(double log_p, double log_q, double) {
  return 2 * alpha_of_logs(log_p, log_q, 2);
}

double neyman_of_logs(double log_p, double log_q, double) {
  return pearson_of_logs(log_q, log_p, 0);
}

/// A generator's share of two densities, brought to a scale on which the larger is 1.
double share(const Generator& f, double log_p, double log_q, double order) {
  const double larger = std::max(log_p, log_q);
  const double weight = std::exp(larger);
  if (weight == 0) return 0;
  return weight * f.shares->share(std::exp(log_p - larger), std::exp(log_q - larger), order);
}

template <const char* name>
double share_of(double log_p, double log_q, double order) {
  static const Generator& f = generator(name);
  return share(f, log_p, log_q, order);
}

constexpr char jensen_shannon[] = "jensen_shannon";
constexpr char total_variation[] = "total_variation";
constexpr char triangular_discrimination[] = "triangular_discrimination";

double half_order(double log_p, double log_q, double) { return gap_of_logs(log_p, log_q, 0.5); }

double root(double integral, double) { return std::sqrt(std::max(integral, 0.0)); }

/// −log(1 − H²).
double log_overlap(double integral, double) { return -std::log1p(-std::min(integral, 1.0)); }

/// log ∫ p^α·q^(1−α) / (α − 1); the integral is 1 less the gap.
double renyi(double gap, double alpha) {
  return alpha == 1 ? gap : std::log1p(-std::min(gap, 1.0)) / (alpha - 1);
}

double tsallis(double gap, double alpha) { return alpha == 1 ? gap : gap / (1 - alpha); }

double itself(double alpha) { return alpha; }
double two(double) { return 2; }
double minus_one(double) { return -1; }

/// Of order 0 the integral is the mass of q where p has some: never infinite, like that of ½.
double order(double alpha) { return alpha == 0 ? 0.5 : alpha; }

using Finite = PairIntegral::Finite;
constexpr PairIntegral table[] = {
    {.name = "kl", .finite = Finite::cross_entropy, .term = kl_of_logs},
    {.name = "cross_entropy", .finite = Finite::cross_entropy, .term = surprise, .scales = false},
    {.name = "jeffreys", .finite = Finite::both, .term = jeffreys_of_logs},
    {.name = "jensen_shannon", .finite = Finite::always, .term = share_of<jensen_shannon>},
    {.name = "total_variation",
     .finite = Finite::always,
     .term = share_of<total_variation>,
     .kink = true},
    {.name = "hellinger", .finite = Finite::always, .term = half_order, .finish = root},
    {.name = "squared_hellinger", .finite = Finite::always, .term = half_order},
    {.name = "bhattacharyya", .finite = Finite::always, .term = half_order, .finish = log_overlap},
    {.name = "pearson_chi_square", .finite = Finite::power, .term = pearson_of_logs, .power = two},
    {.name = "neyman_chi_square",
     .finite = Finite::power,
     .term = neyman_of_logs,
     .power = minus_one},
    {.name = "triangular_discrimination",
     .finite = Finite::always,
     .term = share_of<triangular_discrimination>},
    {.name = "renyi_divergence",
     .parameter = "alpha",
     .finite = Finite::power,
     .term = order_of_logs,
     .finish = renyi,
     .power = order},
    {.name = "tsallis_divergence",
     .parameter = "alpha",
     .finite = Finite::power,
     .term = order_of_logs,
     .finish = tsallis,
     .power = order},
    {.name = "alpha_divergence",
     .parameter = "alpha",
     .finite = Finite::power,
     .term = alpha_of_logs,
     .power = itself,
     .signed_order = true},
};

}  // namespace

std::span<const PairIntegral> pair_integrals() { return table; }

const PairIntegral& pair_integral(std::string_view name) {
  for (const PairIntegral& row : table) {
    if (row.name == name) return row;
  }
  refuse("pair_integral", "name", "a measure of two densities",
         "name is \"" + std::string(name) + '"');
}

void require_order(const PairIntegral& measure, double parameter) {
  if (*measure.parameter == '\0') return;
  const bool taken = std::isfinite(parameter) && (measure.signed_order || parameter >= 0);
  require(taken, measure.name, measure.parameter,
          measure.signed_order ? "finite" : "finite and nonnegative", parameter);
}

}  // namespace surprisal
