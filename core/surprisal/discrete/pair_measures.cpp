#include "surprisal/discrete/pair_measures.hpp"

#include "surprisal/discrete/alpha_divergence.hpp"
#include "surprisal/discrete/bhattacharyya.hpp"
#include "surprisal/discrete/chernoff.hpp"
#include "surprisal/discrete/cross_entropy.hpp"
#include "surprisal/discrete/energy_distance.hpp"
#include "surprisal/discrete/hellinger.hpp"
#include "surprisal/discrete/jeffreys.hpp"
#include "surprisal/discrete/jensen_shannon.hpp"
#include "surprisal/discrete/kl.hpp"
#include "surprisal/discrete/neyman_chi_square.hpp"
#include "surprisal/discrete/pearson_chi_square.hpp"
#include "surprisal/discrete/renyi_divergence.hpp"
#include "surprisal/discrete/squared_hellinger.hpp"
#include "surprisal/discrete/total_variation.hpp"
#include "surprisal/discrete/triangular_discrimination.hpp"
#include "surprisal/discrete/tsallis_divergence.hpp"
#include "surprisal/discrete/wasserstein_1.hpp"

namespace surprisal {
namespace {

using Value = double(const Vector& p, const Vector& q);
using Terms = Eigen::ArrayXd(const Vector& p, const Vector& q);
using Slopes = PairGradient(const Vector& p, const Vector& q);

/// A function without a parameter, in the shape of the table's column.
template <auto* function>
auto plain(const Vector& p, const Vector& q, double) {
  return function(p, q);
}
template <Value* function>
constexpr auto value = plain<function>;
template <Terms* function>
constexpr auto terms = plain<function>;
template <Slopes* function>
constexpr auto slopes = plain<function>;

constexpr PairMeasure table[] = {
    {"kl",
     "Relative entropy (Kullback–Leibler)",
     "Σ p·log(p/q)",
     "",
     {.information = true},
     value<kl>,
     terms<kl_terms>,
     slopes<kl_gradient>},
    {"cross_entropy",
     "Cross-entropy",
     "−Σ p·log q",
     "",
     {.divergence = false, .information = true},
     value<cross_entropy>,
     terms<cross_entropy_terms>,
     slopes<cross_entropy_gradient>},
    {"jeffreys",
     "Jeffreys (sum of both directions)",
     "Σ (p − q)·log(p/q)",
     "",
     {.symmetric = true, .information = true},
     value<jeffreys>,
     terms<jeffreys_terms>,
     slopes<jeffreys_gradient>},
    {"jensen_shannon",
     "Jensen–Shannon",
     "½·Σ p·log(p/m) + ½·Σ q·log(q/m), m = ½(p + q)",
     "",
     {.symmetric = true, .information = true, .bounded = true},
     value<jensen_shannon>,
     terms<jensen_shannon_terms>,
     slopes<jensen_shannon_gradient>},
    {"total_variation",
     "Total variation",
     "½·Σ |p − q|",
     "",
     {.symmetric = true, .metric = true, .bounded = true},
     value<total_variation>,
     terms<total_variation_terms>,
     slopes<total_variation_gradient>},
    {"hellinger",
     "Hellinger",
     "√(½·Σ (√p − √q)²)",
     "",
     {.symmetric = true, .metric = true, .bounded = true},
     value<hellinger>,
     nullptr,
     slopes<hellinger_gradient>},
    {"squared_hellinger",
     "Squared Hellinger",
     "½·Σ (√p − √q)²",
     "",
     {.symmetric = true, .bounded = true},
     value<squared_hellinger>,
     terms<squared_hellinger_terms>,
     slopes<squared_hellinger_gradient>},
    {"bhattacharyya",
     "Bhattacharyya",
     "−log Σ √(p·q)",
     "",
     {.symmetric = true, .information = true},
     value<bhattacharyya>,
     nullptr,
     slopes<bhattacharyya_gradient>},
    {"chernoff",
     "Chernoff",
     "max over α of −log Σ p^α·q^(1−α)",
     "",
     {.symmetric = true, .information = true},
     value<chernoff>,
     nullptr,
     slopes<chernoff_gradient>},
    {"pearson_chi_square",
     "χ² (Pearson)",
     "Σ (p − q)²/q",
     "",
     {},
     value<pearson_chi_square>,
     terms<pearson_chi_square_terms>,
     slopes<pearson_chi_square_gradient>},
    {"neyman_chi_square",
     "χ² (Neyman)",
     "Σ (p − q)²/p",
     "",
     {},
     value<neyman_chi_square>,
     terms<neyman_chi_square_terms>,
     slopes<neyman_chi_square_gradient>},
    {"triangular_discrimination",
     "Triangular discrimination",
     "Σ (p − q)²/(p + q)",
     "",
     {.symmetric = true, .bounded = true},
     value<triangular_discrimination>,
     terms<triangular_discrimination_terms>,
     slopes<triangular_discrimination_gradient>},
    {"renyi_divergence",
     "Rényi",
     "log(Σ p^α·q^(1−α))/(α − 1)",
     "alpha",
     {.information = true},
     renyi_divergence,
     nullptr,
     renyi_divergence_gradient},
    {"tsallis_divergence",
     "Tsallis",
     "(Σ p^α·q^(1−α) − 1)/(α − 1)",
     "alpha",
     {},
     tsallis_divergence,
     tsallis_divergence_terms,
     tsallis_divergence_gradient},
    {"alpha_divergence",
     "α-divergence",
     "(Σ p^α·q^(1−α) − 1)/(α·(α − 1))",
     "alpha",
     {},
     alpha_divergence,
     alpha_divergence_terms,
     alpha_divergence_gradient},
    {"wasserstein_1",
     "Wasserstein (earth mover's)",
     "Σ |F − G|, F and G the cumulative sums",
     "",
     {.symmetric = true, .metric = true, .bounded = true},
     value<wasserstein_1>,
     terms<wasserstein_1_terms>,
     slopes<wasserstein_1_gradient>},
    {"energy_distance",
     "Energy distance",
     "√(2·Σ (F − G)²), F and G the cumulative sums",
     "",
     {.symmetric = true, .metric = true, .bounded = true},
     value<energy_distance>,
     nullptr,
     slopes<energy_distance_gradient>},
};

}  // namespace

std::span<const PairMeasure> pair_measures() { return table; }

}  // namespace surprisal
