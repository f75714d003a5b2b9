#include "family_laws.hpp"

// What must hold for every member, however odd its parameters.

using namespace surprisal;

namespace {

constexpr double candidates[] = {-1e100, -1, 0, 1e-300, 1e-9, 0.5, 1, 7, 1e4, 1e10, 1e17, 1e100};

/// All members whose parameters are among the candidates.
std::vector<Member> members_of(const Family& family) {
  std::vector<Member> members;
  const std::size_t n = std::size(candidates), count = family.parameters.size();
  std::size_t total = 1;
  for (std::size_t i = 0; i < count; ++i) total *= n;
  for (std::size_t code = 0; code < total; ++code) {
    std::vector<double> parameters;
    for (std::size_t i = 0, rest = code; i < count; ++i, rest /= n) {
      parameters.push_back(candidates[rest % n]);
    }
    if (message_of([&] { members.push_back(family.make(parameters)); }).empty()) continue;
  }
  return members;
}

std::string text(const Distribution& p) {
  std::string all(p.family());
  for (double parameter : p.parameters()) all += ' ' + to_text(parameter);
  return all;
}

constexpr double shares[] = {1e-300, 1e-10, 0.1, 0.5, 0.9};

}  // namespace

TEST_CASE("no member's functions answer NaN where they are defined") {
  for (const Family& family : families()) {
    for (const Member& p : members_of(family)) {
      INFO(text(*p));
      for (double u : shares) {
        for (double x : {p->quantile(u), p->upper_quantile(u)}) {
          INFO("u = " << u << ", x = " << x);
          CHECK_FALSE(std::isnan(x));
          if (std::isnan(x)) continue;
          CHECK(x >= p->support().low);
          CHECK(x <= p->support().high);
          CHECK_FALSE(std::isnan(p->log_density(x)));
          const double below = p->cdf(x), above = p->survival(x);
          CHECK(below >= 0);
          CHECK(below <= 1);
          CHECK(above >= 0);
          CHECK(above <= 1);
          CHECK(std::abs(below + above - 1) < 1e-12);
        }
      }
      CHECK_FALSE(std::isnan(p->mode()));
      CHECK_FALSE(std::isnan(p->entropy()));
      CHECK_FALSE(p->variance() < 0);
    }
  }
}

TEST_CASE("every member's quantiles rise, and its draws are in its support") {
  for (const Family& family : families()) {
    for (const Member& p : members_of(family)) {
      INFO(text(*p));
      double last = -infinity;
      for (double u : shares) {
        CHECK(p->quantile(u) >= last);
        last = p->quantile(u);
      }
      for (double x : sample(*p, 5, 1)) {
        INFO(x);
        CHECK(x >= p->support().low);
        CHECK(x <= p->support().high);
        if (p->support().discrete) CHECK(x == std::floor(x));
      }
    }
  }
}
