#include "surprisal/numerics/elementary.hpp"

#include <catch_amalgamated.hpp>
#include <map>
#include <string>

#include "core/numerics/ulps.hpp"

using namespace surprisal;

namespace {

struct ElementaryPoint {
  const char* name;
  bool single;
  double x, value, missing;
};

const ElementaryPoint points[] = {
#include "reference/numerics/elementary.inc"
};

struct Function {
  const char* name;
  float (*single)(float);
  double (*twice)(double);
  FloatPack (*singles)(FloatPack);
  DoublePack (*twices)(DoublePack);
  double promise;
};

const Function functions[] = {
    {"exp_of", exp_of, exp_of, exp_of, exp_of, 1.4},
    {"tanh_of", tanh_of, tanh_of, tanh_of, tanh_of, 4},
    {"logistic_of", logistic_of, logistic_of, logistic_of, logistic_of, 2.8},
    {"log1p_of", log1p_of, log1p_of, log1p_of, log1p_of, 1.9},
    {"log_of", log_of, log_of, log_of, log_of, 2},
    {"softplus_of", softplus_of, softplus_of, softplus_of, softplus_of, 2.5},
    {"exp_or_0", exp_or_0, exp_or_0, exp_or_0, exp_or_0, 1.4}};

const Function& named(const std::string& name) {
  for (const Function& function : functions)
    if (function.name == name) return function;
  FAIL("no function " << name);
  return functions[0];
}

double ulps_of(const Function& function, const ElementaryPoint& point) {
  if (!point.single) return ulps(function.twice(point.x), point.value, point.missing);
  const double ulp = std::ldexp(1.0, std::ilogb(point.value) - 23);
  return std::abs(function.single(static_cast<float>(point.x)) - point.value) / ulp;
}

}  // namespace

TEST_CASE("elementary functions are as exact as their header says") {
  for (const ElementaryPoint& point : points) {
    CAPTURE(point.name, point.single, point.x);
    CHECK(ulps_of(named(point.name), point) <= named(point.name).promise);
  }
}

TEST_CASE("packs give the bits of single numbers") {
  for (const ElementaryPoint& point : points) {
    const Function& function = named(point.name);
    CAPTURE(point.name, point.single, point.x);
    const auto x = static_cast<float>(point.x);
    CHECK(function.singles(FloatPack{0.5f, 1, 0.25f, x})[3] == function.single(x));
    CHECK(function.twices(DoublePack{0.5, point.x})[1] == function.twice(point.x));
  }
}

TEST_CASE("beyond the largest and smallest results the last that there is stands, and NaN stays") {
  for (const Function& function : functions) {
    CAPTURE(function.name);
    CHECK(std::isnan(function.twice(nan_value)));
    CHECK(std::isnan(function.single(std::numeric_limits<float>::quiet_NaN())));
  }
  for (double large : {1e4, infinity}) {
    CHECK(exp_of(large) == exp_of(709.0));
    CHECK(exp_of(-large) == exp_of(-708.0));
    CHECK(exp_or_0(-large) == 0);
    CHECK(tanh_of(large) == 1);
    CHECK(tanh_of(-large) == -1);
    CHECK(logistic_of(large) == 1);
    CHECK(logistic_of(-large) == exp_of(-708.0));
    CHECK(softplus_of(large) == large);
    CHECK(softplus_of(-large) == exp_of(-708.0));
    const auto single = static_cast<float>(large);
    CHECK(exp_of(single) == exp_of(88.0f));
    CHECK(exp_or_0(-single) == 0);
    CHECK(tanh_of(single) == 1);
    CHECK(softplus_of(single) == single);
  }
  CHECK(log_of(infinity) == infinity);
  CHECK(log_of(0.0) == log_of(std::numeric_limits<double>::min()));
  CHECK(log_of(0.0f) == log_of(std::numeric_limits<float>::min()));
}

TEST_CASE("elementary functions are exact where the answer is a short number") {
  CHECK(exp_of(0.0) == 1);
  CHECK(exp_of(0.0f) == 1);
  CHECK(tanh_of(0.0) == 0);
  CHECK(logistic_of(0.0) == 0.5);
  CHECK(log1p_of(0.0) == 0);
  CHECK(log_of(1.0) == 0);
  CHECK(log_of(1.0f) == 0);
  CHECK(tanh_of(-0.75) == -tanh_of(0.75));
}
