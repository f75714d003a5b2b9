#include <limits>

#include "surprisal/numerics/gamma.hpp"
#include "surprisal/numerics/sum.hpp"

namespace surprisal {
namespace {

// 1/x + 1/2x² + Σ B(2k)/x^(2k + 1), for x >= 10.
double asymptotic(double x) {
  const double z = 1 / x / x;
  const double series =
      z * (1.0 / 6 -
           z * (1.0 / 30 -
                z * (1.0 / 42 -
                     z * (1.0 / 30 - z * (5.0 / 66 - z * (691.0 / 2730 -
                                                          z * (7.0 / 6 - z * 3617.0 / 510)))))));
  return (1 + (0.5 / x + series)) / x;
}

}  // namespace

double trigamma(double x) {
  if (!(x >= 0)) return std::numeric_limits<double>::quiet_NaN();
  Sum total;
  for (; x < 10; x += 1) total.add(1 / x / x);
  total.add(asymptotic(x));
  return total.value();
}

}  // namespace surprisal
