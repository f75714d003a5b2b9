#include "surprisal/network/penalty.hpp"

#include <cmath>

#include "surprisal/numerics/normal_kl.hpp"
#include "surprisal/numerics/row_named.hpp"

namespace surprisal {
namespace {

constexpr Setting strength[] = {{"strength", 0.001, 0, 1e6}};
constexpr Setting prior[] = {
    {"strength", 0.001, 0, 1e6}, {"width", 0.1, 1e-9, 1e9}, {"prior_width", 1, 1e-9, 1e9}};

double no_value(double, std::span<const double>) { return 0; }

double l1_value(double weight, std::span<const double> settings) {
  return settings[0] * std::abs(weight);
}
double l1_slope(double weight, std::span<const double> settings) {
  return weight > 0 ? settings[0] : weight < 0 ? -settings[0] : 0;
}

double l2_value(double weight, std::span<const double> settings) {
  return 0.5 * settings[0] * weight * weight;
}
double l2_slope(double weight, std::span<const double> settings) { return settings[0] * weight; }

double prior_value(double weight, std::span<const double> settings) {
  return settings[0] * normal_kl(weight, settings[1], 0, settings[2]);
}
double prior_slope(double weight, std::span<const double> settings) {
  return settings[0] * weight / (settings[2] * settings[2]);
}

const Penalty rows[] = {
    {"none", "None", "0", {}, no_value, no_value},
    {"l1", "L1", "λ·|w|", strength, l1_value, l1_slope},
    {"l2", "L2", "½·λ·w²", strength, l2_value, l2_slope},
    {"kl_to_prior", "KL to a prior", "λ·KL(N(w, s²) ‖ N(0, σ²))", prior, prior_value, prior_slope},
};

}  // namespace

std::span<const Penalty> penalties() { return rows; }

const Penalty& penalty(std::string_view name) {
  return row_named(penalties(), name, "penalty", "name");
}

}  // namespace surprisal
