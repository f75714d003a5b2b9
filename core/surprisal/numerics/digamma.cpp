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
      -1.66489742017682e-08,  5.765351989381186e-08,  -1.9325918505242036e-07,
      7.055771419382057e-07,  -2.610790687390768e-06, 9.82844629393763e-06,
      -3.803564280564999e-05, 0.00015331861493025106, -0.0006580250128918696,
      0.0031305087243705928,  -0.017975945770453215,  0.15858050680892907,
      2.2156206743218543,     3.5664595351193733};
  double numerator = 0;
  for (double coefficient : coefficients) numerator = numerator * y + coefficient;
  return from_root * numerator / (x * (x + 1));
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
  if (x < 1) return near_root(x + 1) - 1 / x;
  if (x >= 10) return asymptotic(x);
  Sum total;
  while (x > 2) {
    x -= 1;
    total.add(1 / x);
  }
  total.add(near_root(x));
  return total.value();
}

}  // namespace surprisal
