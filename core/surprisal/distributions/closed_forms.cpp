#include "surprisal/distributions/closed_forms.hpp"

#include <cmath>

#include "surprisal/distributions/normal.hpp"
#include "surprisal/numerics/log1pmx.hpp"
#include "surprisal/numerics/log_ratio.hpp"

namespace surprisal {
namespace {

/// ρ² − 1 − log ρ² for ρ = a/b, the price of a wrong width. Near 1 by log1pmx; far from it 1 + t
/// would lose the digits of a small ρ.
double width_price(double a, double b) {
  const double growth = (a - b) / b;
  if (std::abs(growth) < 0.5) return -log1pmx(growth * (2 + growth));
  return growth * (2 + growth) - 2 * log_ratio(a, b);
}

double normal_normal(const Normal& p, const Normal& q) {
  const double z = (p.mean() - q.mean()) / q.sd();
  return 0.5 * (z * z + width_price(p.sd(), q.sd()));
}

struct Row {
  std::string_view p, q;
  std::optional<double> (*kl)(const Distribution& p, const Distribution& q);
};

template <class P, class Q, auto form>
std::optional<double> of(const Distribution& p, const Distribution& q) {
  return form(static_cast<const P&>(p), static_cast<const Q&>(q));
}

constexpr Row table[] = {
    {"normal", "normal", of<Normal, Normal, normal_normal>},
};

}  // namespace

std::optional<double> closed_kl(const Distribution& p, const Distribution& q) {
  for (const Row& row : table) {
    if (row.p == p.family() && row.q == q.family()) return row.kl(p, q);
  }
  return {};
}

}  // namespace surprisal
