#include <catch_amalgamated.hpp>

#include "core/numerics/ulps.hpp"
#include "surprisal/numerics/gamma.hpp"
#include "surprisal/numerics/jeffreys_term.hpp"
#include "surprisal/numerics/js_term.hpp"
#include "surprisal/numerics/kernels.hpp"
#include "surprisal/numerics/kl_term.hpp"
#include "surprisal/numerics/log1mexp.hpp"
#include "surprisal/numerics/log1pmx.hpp"
#include "surprisal/numerics/log_ratio.hpp"
#include "surprisal/numerics/logistic.hpp"
#include "surprisal/numerics/softplus.hpp"
#include "surprisal/numerics/sum.hpp"
#include "surprisal/numerics/xlogx.hpp"
#include "surprisal/numerics/xlogy.hpp"

// The examples that the headers give, where no other test has them.

using namespace surprisal;

TEST_CASE("the scalar functions have the values of their examples") {
  constexpr double ln_2 = 0x1.62e42fefa39efp-1;
  CHECK(ulps(xlogx(0.5), -0.34657359027997264) <= 1);
  CHECK(ulps(xlogy(0.5, 0.25), -0.6931471805599453) <= 1);
  CHECK(ulps(log1pmx(1e-10), -4.999999999666667e-21) <= 2);
  CHECK(relative_eps(std::log1p(1e-10) - 1e-10, -4.999999999666667e-21) > 1e-7 / 0x1p-52);
  CHECK(ulps(log1mexp(-1e-10), -23.02585092999046) <= 1);
  CHECK(relative_eps(std::log(1 - std::exp(-1e-10)), -23.02585092999046) > 1e-9 / 0x1p-52);
  CHECK(ulps(softplus(0), ln_2) <= 1);
  CHECK(relative_eps(softplus(-100), 3.720075976020836e-44) <= 2);
  CHECK(std::log(1 + std::exp(-100.0)) == 0);
  CHECK(logistic(0) == 0.5);
  CHECK(ulps(log_ratio(1e300, 1e-300), 1381.5510557964274) <= 1);
}

TEST_CASE("the terms have the values of their examples") {
  CHECK(relative_eps(kl_term(0.5, 0.25), 0.09657359027997266) <= 2);
  CHECK(relative_eps(js_term(0.5, 0.25), 0.021237379599424684) <= 2);
  CHECK(ulps(jeffreys_term(0.5, 0.25), 0.17328679513998632) <= 1);
}

TEST_CASE("gamma's family has the values of its examples") {
  CHECK(ulps(surprisal::lgamma(5), 3.1780538303479458) <= 1);
  CHECK(ulps(digamma(1), -0.5772156649015329) <= 1);
  CHECK(ulps(trigamma(1), 1.6449340668482264) <= 1);
}

TEST_CASE("the sums have the values of their examples") {
  const double p[] = {0.5, 0.5}, q[] = {0.25, 0.75};
  Mass mass;
  CHECK(ulps(sum_kl_terms(p, q, 2, &mass), 0.14384103622589045) <= 1);
  CHECK((mass.p == 1 && mass.q == 1 && mass.valid));
  Sum total;
  for (double x : {1e16, 1.0, -1e16}) total.add(x);
  CHECK(total.value() == 1);
}
