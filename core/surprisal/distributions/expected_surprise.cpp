#include "surprisal/distributions/expected_surprise.hpp"

#include <cmath>
#include <limits>

#include "surprisal/numerics/sum.hpp"

namespace surprisal {

std::optional<Integral> expected_surprise(const Distribution& p, const Distribution& q) {
  constexpr double eps = std::numeric_limits<double>::epsilon();
  const auto form = q.log_density_terms();
  if (!form) return {};
  Sum total;
  total.add(-form->constant);
  double size = std::abs(form->constant);
  for (const Term& term : form->terms) {
    const auto expected = p.expectation(term.statistic, term.t);
    if (!expected) return {};
    const double part = -term.coefficient * *expected;
    total.add(part);
    size += std::abs(part);
  }
  return Integral{total.value(), 16 * eps * size};
}

}  // namespace surprisal
