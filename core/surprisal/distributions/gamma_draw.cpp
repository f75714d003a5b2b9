#include "surprisal/distributions/gamma_draw.hpp"

#include <cmath>

#include "surprisal/numerics/exp_beside_one.hpp"
#include "surprisal/numerics/log_ratio.hpp"

namespace surprisal {
namespace {

double draw_from_one_on(double shape, Random& random) {
  const double d = shape - 1.0 / 3;
  const double c = 1 / (3 * std::sqrt(d));
  while (true) {
    const double z = random.normal();
    const double root = 1 + c * z;
    const double u = 1 - random.uniform();
    if (root <= 0) continue;
    const double v = root * root * root;
    if (log_ratio(u, 1) < 0.5 * z * z + d * (1 - v + log_ratio(v, 1))) return d * v;
  }
}

}  // namespace

double exp_for_draws(double x) { return x < -708 ? 0 : exp_beside_one(x); }

GammaDraw draw_gamma(double shape, Random& random) {
  if (shape >= 1) return {draw_from_one_on(shape, random), 0};
  const double value = draw_from_one_on(shape + 1, random);
  return {value, log_ratio(1 - random.uniform(), 1) / shape};
}

}  // namespace surprisal
