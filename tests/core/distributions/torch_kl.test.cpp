// PyTorch 1.13 agrees wherever it knows the pair and the parameters are ordinary. Where it is
// wrong, at borders, see torch_borders.test.cpp.
#include <array>
#include <catch_amalgamated.hpp>
#include <set>
#include <string>

#include "surprisal/distributions/divergence.hpp"
#include "surprisal/distributions/families.hpp"

using namespace surprisal;

namespace {

/// Plain data, so that the table compiles fast.
struct PairRow {
  const char* p;
  std::array<double, 2> p_parameters;
  const char* q;
  std::array<double, 2> q_parameters;
  double kl;
};

constexpr double infinity = std::numeric_limits<double>::infinity();

constexpr PairRow rows[] = {
#include "reference/distributions/torch_kl.inc"
};

Member member(const char* name, const std::array<double, 2>& parameters) {
  const Family& family = family_named(name);
  return family.make({parameters.data(), family.parameters.size()});
}

}  // namespace

TEST_CASE("KL is what torch.distributions.kl_divergence answers at ordinary parameters") {
  std::set<std::string> pairs;
  for (const PairRow& row : rows) {
    CAPTURE(row.p, row.p_parameters, row.q, row.q_parameters);
    pairs.insert(std::string(row.p) + " " + row.q);
    const double value = kl(*member(row.p, row.p_parameters), *member(row.q, row.q_parameters));
    if (std::isinf(row.kl)) {
      CHECK(value == row.kl);
    } else {
      CHECK(std::abs(value - row.kl) <= 1e-14 + 1e-13 * row.kl);
    }
  }
  CHECK(pairs.size() >= 30);
}
