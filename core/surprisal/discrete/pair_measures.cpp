#include "surprisal/discrete/pair_measures.hpp"

#include "surprisal/discrete/kl.hpp"

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
};

}  // namespace

std::span<const PairMeasure> pair_measures() { return table; }

}  // namespace surprisal
