#pragma once

#include <catch_amalgamated.hpp>
#include <cstdlib>
#include <string>

#include "reference_cases.hpp"

/// How many random cases each law must survive: 10⁵ by default, 10⁶ in the long run
/// (SURPRISAL_LONG=1), or what SURPRISAL_LAW_CASES says, as a definition or in the environment.
inline std::uint64_t law_cases() {
#ifdef SURPRISAL_LAW_CASES
  return SURPRISAL_LAW_CASES;
#else
  if (const char* count = std::getenv("SURPRISAL_LAW_CASES"))
    return static_cast<std::uint64_t>(std::atoll(count));
  return std::getenv("SURPRISAL_LONG") ? 1000000 : 100000;
#endif
}

/// Where both sides of an inequality are computed, each within its promise, the larger may come out
/// too small by this factor.
inline constexpr double slack = 1 + 32 * eps;

/// Two distributions and a third, of multiples of 2^-52 that sum to 1, so that sums of outcomes are
/// exact, too: spread evenly or steeply, with zeros or without, apart or close to any degree.
struct LawCase {
  Eigen::ArrayXd p, q, r;

  explicit LawCase(std::uint64_t seed) {
    Draw draw(seed);
    for (int warm = 0; warm < 4; ++warm) draw.uniform();  // neighbouring seeds begin alike
    static const char* const kinds[] = {"even", "steep", "sparse"};
    const char* kind = kinds[static_cast<int>(draw.uniform() * 3)];
    const std::size_t n = 1 + static_cast<std::size_t>(draw.uniform() * draw.uniform() * 12);
    const double delta = std::pow(10, -16 * draw.uniform());
    const bool close = draw.uniform() < 0.5;
    const std::vector<double> w = draw.distribution(kind, n);
    p = probabilities(w);
    q = probabilities(close ? draw.neighbour(w, delta) : draw.distribution(kind, n));
    r = probabilities(close ? draw.neighbour(w, delta) : draw.distribution(kind, n));
  }
};

/// Tries a law on random cases; the first that breaks it is shown with its seed.
///     check_law([](const LawCase& c) { return kl(c.p, c.q) >= 0; });
template <class Law>
void check_law(Law law, std::uint64_t cases = law_cases()) {
  std::uint64_t broken = 0;
  std::string first = "none";
  for (std::uint64_t seed = 1; seed <= cases; ++seed) {
    const LawCase one(seed);
    if (law(one)) continue;
    if (broken++ == 0) {
      std::ostringstream out;
      out.precision(17);
      out << "seed " << seed << "\np " << one.p.transpose() << "\nq " << one.q.transpose() << "\nr "
          << one.r.transpose();
      first = out.str();
    }
  }
  INFO("the first case that breaks it: " << first);
  CHECK(broken == 0);
  CHECK(cases > 0);
}
