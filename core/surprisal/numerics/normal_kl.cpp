#include "surprisal/numerics/normal_kl.hpp"

#include <cmath>

#include "surprisal/numerics/sum_terms.hpp"

namespace surprisal {
namespace {

using namespace detail;

bool ordinary(double sd) { return sd >= tiny && sd <= huge; }

struct Normals {
  Lanes means, sds;
};

Normals load_normals(const double* from) {
  const Lanes a = load<Lanes>(from), b = load<Lanes>(from + 2);
  return {__builtin_shufflevector(a, b, 0, 2), __builtin_shufflevector(a, b, 1, 3)};
}

}  // namespace

double normal_kl(double mean_p, double sd_p, double mean_q, double sd_q) {
  if (ordinary(sd_p) && ordinary(sd_q)) return normal_kl_ordinary(mean_p, sd_p, mean_q, sd_q);
  const double z = (mean_p - mean_q) / sd_q;
  const double growth = (sd_p - sd_q) / sd_q;
  return 0.5 * (z * z + growth * growth) + kl_term(sd_q, sd_p) / sd_q;
}

bool normal_kls(const double* p, const double* q, std::ptrdiff_t pairs, double* results) {
  Least least;
  Lanes most{}, total{};
  std::ptrdiff_t i = 0;
  for (; i + 2 <= pairs; i += 2) {
    const auto [mean_p, sd_p] = load_normals(p + 2 * i);
    const auto [mean_q, sd_q] = load_normals(q + 2 * i);
    least.add(sd_p);
    least.add(sd_q);
    most = maximum(most, maximum(sd_p, sd_q));
    const Lanes kl = normal_kl_ordinary(mean_p, sd_p, mean_q, sd_q);
    total += kl;
    std::memcpy(results + i, &kl, sizeof kl);
  }
  bool all = least.at_least(tiny) && most[0] <= huge && most[1] <= huge;
  all = all && std::isfinite(sum_of_lanes(total));  // a NaN or an infinite mean shows here
  if (i < pairs) {
    const double* last_p = p + 2 * i;
    const double* last_q = q + 2 * i;
    results[i] = normal_kl(last_p[0], last_p[1], last_q[0], last_q[1]);
    all = all && ordinary(last_p[1]) && ordinary(last_q[1]) && std::isfinite(results[i]);
  }
  return all;
}

}  // namespace surprisal
