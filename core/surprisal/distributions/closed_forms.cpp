#include "surprisal/distributions/closed_forms.hpp"

#include "surprisal/distributions/normal.hpp"
#include "surprisal/numerics/log1pmx.hpp"

namespace surprisal {
namespace {

double normal_normal(const Normal& p, const Normal& q) {
  const double z = (p.mean() - q.mean()) / q.sd();
  const double growth = (p.sd() - q.sd()) / q.sd();
  return 0.5 * (z * z - log1pmx(growth * (2 + growth)));
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
