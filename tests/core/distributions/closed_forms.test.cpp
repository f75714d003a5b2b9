#include "surprisal/distributions/closed_forms.hpp"

#include <array>
#include <catch_amalgamated.hpp>
#include <map>
#include <string>

#include "core/numerics/ulps.hpp"
#include "surprisal/distributions/divergence.hpp"
#include "surprisal/distributions/families.hpp"
#include "surprisal/distributions/integrate_pair.hpp"

using namespace surprisal;

namespace {

/// Plain data, so that the table compiles fast: at most three parameters a family.
struct PairRow {
  const char* p;
  std::array<double, 3> p_parameters;
  const char* q;
  std::array<double, 3> q_parameters;
  double kl;
};

constexpr PairRow rows[] = {
#include "reference/distributions/pairs.inc"
};

Member member(const char* name, const std::array<double, 3>& parameters) {
  const Family& family = family_named(name);
  return family.make({parameters.data(), family.parameters.size()});
}

}  // namespace

TEST_CASE("KL within a family is within 64 eps of the reference, however near the two are") {
  std::map<std::string, double> worst;
  for (const PairRow& row : rows) {
    if (std::string(row.p) != row.q) continue;
    CAPTURE(row.p, row.p_parameters, row.q_parameters);
    const Answer answer =
        explain("kl", *member(row.p, row.p_parameters), *member(row.q, row.q_parameters));
    // Between two betas one of which is nearly a point the form would cancel: there is none.
    if (std::string(row.p) == "beta" && answer.method != Method::closed_form) {
      CHECK(std::abs(answer.value - row.kl) <= answer.error);
      continue;
    }
    CHECK((answer.method == Method::closed_form || answer.method == Method::infinite));
    const double error = answer.value == row.kl ? 0 : relative_eps(answer.value, row.kl);
    CHECK(error <= 64);
    worst[row.p] = std::max(worst[row.p], error);
  }
  for (const auto& [family, error] : worst) UNSCOPED_INFO(family << ": " << error << " eps");
  CHECK(worst.size() >= 9);
}

TEST_CASE("KL between families is within the error that is claimed") {
  int count = 0;
  for (const PairRow& row : rows) {
    if (std::string(row.p) == row.q) continue;
    CAPTURE(row.p, row.p_parameters, row.q, row.q_parameters);
    const Answer answer =
        explain("kl", *member(row.p, row.p_parameters), *member(row.q, row.q_parameters));
    CHECK(std::abs(answer.value - row.kl) <= answer.error);
    CHECK(answer.error <= 1e-12 * row.kl);
    ++count;
  }
  CHECK(count >= 30);
}

TEST_CASE("each closed form is what quadrature finds, within the latter's own bound") {
  const PairIntegral& kl_integral = pair_integral("kl");
  int finite = 0, all = 0;
  for (const PairRow& row : rows) {
    if (std::string(row.p) != row.q || !std::isfinite(row.kl)) continue;
    CAPTURE(row.p, row.p_parameters, row.q_parameters);
    const Member p = member(row.p, row.p_parameters);
    const Member q = member(row.q, row.q_parameters);
    if (p->support().discrete && p->upper_quantile(1e-6) - p->quantile(1e-6) > 1e5) continue;
    const Integral integral = integrate_pair(kl_integral, *p, *q, 0);
    ++all;
    finite += std::isfinite(integral.error);
    CHECK(std::abs(integral.value - row.kl) <= integral.error + 64 * 0x1p-52 * row.kl);
  }
  // Beside the pole of a tiny shape much of the mass lies below all doubles: the error is infinite.
  CHECK(all > 300);
  CHECK(finite > 0.85 * all);
}
