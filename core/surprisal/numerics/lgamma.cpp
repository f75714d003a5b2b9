// The approximations are fdlibm's, e_lgamma_r.c:
//
// Copyright (C) 1993 by Sun Microsystems, Inc. All rights reserved.
// Developed at SunSoft, a Sun Microsystems, Inc. business. Permission to use, copy, modify, and
// distribute this software is freely granted, provided that this notice is preserved.

#include <cmath>
#include <limits>

#include "surprisal/numerics/gamma.hpp"

namespace surprisal {
namespace {

// log Γ(2 − y), 0 < y <= 0.27
double below_two(double y) {
  const double z = y * y;
  const double even =
      7.72156649015328655494e-02 +
      z * (6.73523010531292681824e-02 +
           z * (7.38555086081402883957e-03 +
                z * (1.19270763183362067845e-03 +
                     z * (2.20862790713908385557e-04 + z * 2.52144565451257326939e-05))));
  const double odd =
      z * (3.22467033424113591611e-01 +
           z * (2.05808084325167332806e-02 +
                z * (2.89051383673415629091e-03 +
                     z * (5.10069792153511336608e-04 +
                          z * (1.08011567247583939954e-04 + z * 4.48640949618915160150e-05)))));
  return (y * even + odd) - 0.5 * y;
}

// log Γ near its minimum at 1.4616…, −0.23 <= y <= 0.27 from there
double near_minimum(double y) {
  constexpr double minimum = -1.21486290535849611461e-01;
  constexpr double minimum_rest = -3.63867699703950536541e-18;
  const double z = y * y;
  const double w = z * y;
  const double p1 = 4.83836122723810047042e-01 +
                    w * (-3.27885410759859649565e-02 +
                         w * (6.10053870246291332635e-03 +
                              w * (-1.40346469989232843813e-03 + w * 3.15632070903625950361e-04)));
  const double p2 = -1.47587722994593911752e-01 +
                    w * (1.79706750811820387126e-02 +
                         w * (-3.68452016781138256760e-03 +
                              w * (8.81081882437654011382e-04 + w * -3.12754168375120860518e-04)));
  const double p3 = 6.46249402391333854778e-02 +
                    w * (-1.03142241298341437450e-02 +
                         w * (2.25964780900612472250e-03 +
                              w * (-5.38595305356740546715e-04 + w * 3.35529192635519073543e-04)));
  return minimum + (z * p1 - (minimum_rest - w * (p2 + y * p3)));
}

// log Γ(1 + y), −0.1 <= y <= 0.2317
double above_one(double y) {
  const double numerator =
      y * (-7.72156649015328655494e-02 +
           y * (6.32827064025093366517e-01 +
                y * (1.45492250137234768737e+00 +
                     y * (9.77717527963372745603e-01 +
                          y * (2.28963728064692451092e-01 + y * 1.33810918536787660377e-02)))));
  const double denominator =
      1 + y * (2.45597793713041134822e+00 +
               y * (2.12848976379893395361e+00 +
                    y * (7.69285150456672783825e-01 +
                         y * (1.04222645593369134254e-01 + y * 3.21709242282423911810e-03))));
  return -0.5 * y + numerator / denominator;
}

// log Γ(2 + y), 0 <= y < 1
double above_two(double y) {
  const double numerator =
      y *
      (-7.72156649015328655494e-02 +
       y * (2.14982415960608852501e-01 +
            y * (3.25778796408930981787e-01 +
                 y * (1.46350472652464452805e-01 +
                      y * (2.66422703033638609560e-02 +
                           y * (1.84028451407337715652e-03 + y * 3.19475326584100867617e-05))))));
  const double denominator =
      1 + y * (1.39200533467621045958e+00 +
               y * (7.21935547567138069525e-01 +
                    y * (1.71933865632803078993e-01 +
                         y * (1.86459191715652901344e-02 +
                              y * (7.77942496381893596434e-04 + y * 7.32668430744625636189e-06)))));
  return 0.5 * y + numerator / denominator;
}

// log Γ(x), x >= 8
double asymptotic(double x) {
  const double z = 1 / x;
  const double y = z * z;
  const double series =
      4.18938533204672725052e-01 +
      z * (8.33333333333329678849e-02 +
           y * (-2.77777777728775536470e-03 +
                y * (7.93650558643019558500e-04 +
                     y * (-5.95187557450339963135e-04 +
                          y * (8.36339918996282139126e-04 + y * -1.63092934096575273989e-03)))));
  return (x - 0.5) * (std::log(x) - 1) + series;
}

constexpr double minimum_at = 1.46163214496836224576;

}  // namespace

double lgamma(double x) {
  if (!(x >= 0)) return std::numeric_limits<double>::quiet_NaN();
  if (x < 0x1p-70) return -std::log(x);
  if (x < 0.9) {  // log Γ(x) = log Γ(x + 1) − log x
    if (x >= 0.7316) return below_two(1 - x) - std::log(x);
    if (x >= 0.23164) return near_minimum(x - (minimum_at - 1)) - std::log(x);
    return above_one(x) - std::log(x);
  }
  if (x < 2) {
    if (x >= 1.7316) return below_two(2 - x);
    if (x >= 1.23164) return near_minimum(x - minimum_at);
    return above_one(x - 1);
  }
  if (x < 8) {  // log Γ(x + 1) = log x + log Γ(x)
    const double y = x - std::floor(x);
    double product = 1;
    for (double factor = x - 1; factor >= 2; factor -= 1) product *= factor;
    return above_two(y) + std::log(product);
  }
  if (x < 0x1p58) return asymptotic(x);
  return x * (std::log(x) - 1);
}

}  // namespace surprisal
