#include "law.hpp"
#include "surprisal/discrete/alpha_divergence.hpp"
#include "surprisal/discrete/entropy.hpp"
#include "surprisal/discrete/kl.hpp"
#include "surprisal/discrete/pearson_chi_square.hpp"
#include "surprisal/discrete/renyi_divergence.hpp"
#include "surprisal/discrete/renyi_entropy.hpp"
#include "surprisal/discrete/squared_hellinger.hpp"
#include "surprisal/discrete/tsallis_divergence.hpp"

// Laws of the measures that have an order α: how they change with it, and what they are at some.

using namespace surprisal;

TEST_CASE("Rényi's divergence grows with its order, and his entropy falls") {
  check_law([](const LawCase& c) {
    double divergence = 0, entropy = inf;
    for (double order : {0.0, 0.1, 0.5, 0.999999, 1.0, 1.000001, 1.5, 2.0, 10.0, 300.0, inf}) {
      const double next = renyi_divergence(c.p, c.q, order);
      const double next_entropy = renyi_entropy(c.p, order);
      if (!(divergence <= next * slack && next_entropy <= entropy * slack)) return false;
      divergence = next;
      entropy = next_entropy;
    }
    return true;
  });
}

TEST_CASE("entropies lie between 0 and that of the uniform distribution") {
  check_law([](const LawCase& c) {
    const double n = static_cast<double>(c.p.size());
    for (double order : {0.0, 0.5, 1.0, 1.0 + 1e-9, 2.0, 40.0, inf}) {
      const double value = renyi_entropy(c.p, order);
      if (!(value >= 0 && value <= std::log(n) * slack)) return false;
    }
    return entropy(c.p) >= 0 && entropy(c.p) <= std::log(n) * slack;
  });
}

TEST_CASE("orders that are other measures agree with them") {
  check_law([](const LawCase& c) {
    const auto agree = [](double a, double b) {
      return a == b || std::abs(a - b) <= 32 * eps * std::abs(b);
    };
    return agree(alpha_divergence(c.p, c.q, 2), pearson_chi_square(c.p, c.q) / 2) &&
           agree(alpha_divergence(c.p, c.q, -1), pearson_chi_square(c.q, c.p) / 2) &&
           agree(alpha_divergence(c.p, c.q, 0.5), squared_hellinger(c.p, c.q) * 4) &&
           agree(alpha_divergence(c.p, c.q, 0.25), alpha_divergence(c.q, c.p, 0.75)) &&
           agree(alpha_divergence(c.p, c.q, 0), kl(c.q, c.p)) &&
           agree(renyi_divergence(c.p, c.q, 2), std::log1p(pearson_chi_square(c.p, c.q))) &&
           agree(tsallis_divergence(c.p, c.q, 2), pearson_chi_square(c.p, c.q)) &&
           renyi_divergence(c.p, c.q, 1) == kl(c.p, c.q);
  });
}

TEST_CASE("Rényi's divergence is continuous at order 1, and reaches order ∞") {
  check_law([](const LawCase& c) {
    const double at_one = kl(c.p, c.q), largest = renyi_divergence(c.p, c.q, inf);
    if (std::isinf(at_one)) return renyi_divergence(c.p, c.q, 1 + 1e-9) == inf;
    const double below = renyi_divergence(c.p, c.q, 1 - 1e-9);
    const double above = renyi_divergence(c.p, c.q, 1 + 1e-9);
    const double far = renyi_divergence(c.p, c.q, 1e9);
    return std::abs(below - at_one) <= 1e-6 * at_one && std::abs(above - at_one) <= 1e-6 * at_one &&
           far <= largest * slack && largest - far <= 1e-6;
  });
}
