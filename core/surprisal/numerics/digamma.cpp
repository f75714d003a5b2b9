#include <cmath>
#include <limits>

#include "surprisal/numerics/gamma.hpp"
#include "surprisal/numerics/sum.hpp"

namespace surprisal {
namespace {

// ψ on [1, 2]. The root in three parts, so that x − root keeps its digits.
double near_root(double x) {
  const double from_root =
      ((x - 0x1.762d86356be3fp+0) - 0x1.b86a722197829p-54) - 0x1.e0d62a6be90c7p-109;
  const double y = x - 1.5;
  constexpr double coefficients[] = {
      0.0001211724807159918, -0.00017833337776423342, 9.32963975445995e-05,  -0.0001446563812308779,
      0.0003258798852217698, -0.00048603463569055005, 0.0006902824648451012, -0.0010364320169615785,
      0.0015635033253625704, -0.002345499835681718,   0.003518088715304651,  -0.005279936636128157,
      0.007927023326590364,  -0.011908220153131522,   0.017907248235613363,  -0.02697579665762855,
      0.04076083394339038,   -0.06192213327554257,    0.09498872445284977,   -0.14840492305388028,
      0.24054248424078722,   -0.4236274212814606,     0.9510558760318328};
  double quotient = 0;
  for (double coefficient : coefficients) quotient = quotient * y + coefficient;
  return from_root * quotient;
}

// 1/x, and what its rounding loses.
void add_reciprocal(double x, double sign, Sum& total) {
  const double reciprocal = 1 / x;
  total.add(sign * reciprocal);
  total.add(sign * std::fma(-reciprocal, x, 1) / x);
}

// log x − 1/2x − Σ B(2k)/(2k·x^2k), for x >= 10.
double asymptotic(double x) {
  const double z = 1 / x / x;
  const double series =
      z *
      (1.0 / 12 -
       z * (1.0 / 120 -
            z * (1.0 / 252 -
                 z * (1.0 / 240 - z * (1.0 / 132 - z * (691.0 / 32760 -
                                                        z * (1.0 / 12 - z * 3617.0 / 8160)))))));
  return std::log(x) - (0.5 / x + series);
}

}  // namespace

double digamma(double x) {
  if (!(x >= 0)) return std::numeric_limits<double>::quiet_NaN();
  if (x >= 10) return asymptotic(x);
  if (x < 1e-20) return -1 / x;
  Sum total;
  if (x < 1) {  // ψ(x) = ψ(x + 1) − 1/x
    add_reciprocal(x, -1, total);
    const double next = x + 1;
    total.add((x - (next - 1)) / (next - 0.5));  // ψ′ times what x + 1 loses
    x = next;
  }
  while (x > 2) {  // ψ(x) = ψ(x − 1) + 1/(x − 1)
    x -= 1;
    add_reciprocal(x, 1, total);
  }
  total.add(near_root(x));
  return total.value();
}

}  // namespace surprisal
