#include "surprisal/discrete/entropies.hpp"

#include "surprisal/discrete/entropy.hpp"
#include "surprisal/discrete/perplexity.hpp"
#include "surprisal/discrete/renyi_entropy.hpp"
#include "surprisal/discrete/tsallis_entropy.hpp"

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
    {"perplexity", "Perplexity", "exp(−Σ p·log p)", "", false, plain<perplexity>, nullptr,
     plain<perplexity_gradient>},
    {"renyi_entropy", "Rényi entropy", "log(Σ p^α)/(1 − α)", "alpha", true, renyi_entropy, nullptr,
     renyi_entropy_gradient},
    {"tsallis_entropy", "Tsallis entropy", "(1 − Σ p^α)/(α − 1)", "alpha", false, tsallis_entropy,
     tsallis_entropy_terms, tsallis_entropy_gradient},
};

}  // namespace

std::span<const EntropyMeasure> entropies() { return table; }

}  // namespace surprisal
