#include "surprisal/discrete/entropies.hpp"

#include "surprisal/discrete/entropy.hpp"

namespace surprisal {
namespace {

/// A function without a parameter, in the shape of the table's column.
template <auto function>
auto plain(const Vector& p, double) {
  return function(p);
}

constexpr EntropyMeasure table[] = {
    {"entropy", "Entropy (Shannon)", "−Σ p·log p", "", true, plain<entropy>, plain<entropy_terms>,
     plain<entropy_gradient>},
};

}  // namespace

std::span<const EntropyMeasure> entropies() { return table; }

}  // namespace surprisal
