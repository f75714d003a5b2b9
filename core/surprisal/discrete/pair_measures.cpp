#include "surprisal/discrete/pair_measures.hpp"

#include "surprisal/discrete/energy_distance.hpp"
#include "surprisal/discrete/kl.hpp"
#include "surprisal/discrete/wasserstein_1.hpp"

namespace surprisal {
namespace {

/// A function without a parameter, in the shape of the table's column.
template <auto function>
auto plain(const Vector& p, const Vector& q, double) {
  return function(p, q);
}

constexpr PairMeasure table[] = {
    {"kl",
     "Relative entropy (Kullback–Leibler)",
     "Σ p·log(p/q)",
     "",
     {.information = true},
     plain<kl>,
     plain<kl_terms>,
     plain<kl_gradient>},
    {"wasserstein_1",
     "Wasserstein distance (earth mover's)",
     "Σ |F − G|, with F and G the cumulative sums",
     "",
     {.symmetric = true, .metric = true, .bounded = true},
     [](const Vector& p, const Vector& q, double) { return wasserstein_1(p, q); },
     [](const Vector& p, const Vector& q, double) { return wasserstein_1_terms(p, q); },
     [](const Vector& p, const Vector& q, double) { return wasserstein_1_gradient(p, q); }},
    {"energy_distance",
     "Energy distance",
     "√(2·Σ (F − G)²), with F and G the cumulative sums",
     "",
     {.symmetric = true, .metric = true, .bounded = true},
     [](const Vector& p, const Vector& q, double) { return energy_distance(p, q); },
     nullptr,
     [](const Vector& p, const Vector& q, double) { return energy_distance_gradient(p, q); }},
};

}  // namespace

std::span<const PairMeasure> pair_measures() { return table; }

}  // namespace surprisal
