#include "surprisal/distributions/counting.hpp"

#include <algorithm>
#include <cmath>

#include "surprisal/numerics/log_ratio.hpp"
#include "surprisal/numerics/sum.hpp"

namespace surprisal {
namespace {

constexpr double negligible = 1e-19;

/// Terms from one k on, by steps, until they no longer count: beyond 1/e of probability they fall
/// faster than a geometric series.
void add_terms(const Distribution& p, double k, double step, Sum& total) {
  const Support support = p.support();
  for (; k >= support.low && k <= support.high; k += step) {
    const double log_probability = p.log_density(k);
    const double probability = std::exp(log_probability);
    if (probability == 0) return;
    const double term = -probability * log_probability;
    total.add(term);
    if (log_probability < -1 && term < negligible * total.value()) return;
  }
}

}  // namespace

double quantile_of_counts(const Distribution& p, double u, Side side, double guess) {
  const Support support = p.support();
  auto reached = [&](double k) { return side == Side::lower ? p.cdf(k) >= u : p.survival(k) <= u; };
  double high = std::clamp(std::ceil(guess), support.low, support.high);
  double low = high - 1;
  if (reached(high)) {
    for (double step = 1; low >= support.low && reached(low); step *= 2) {
      high = low;
      low -= step;
    }
    low = std::max(low, support.low - 1);
  } else {
    for (double step = 1; high < support.high && !reached(high); step *= 2) {
      low = high;
      high = std::min(high + step, support.high);
    }
  }
  while (high - low > 1) {  // not reached at low, reached at high
    const double middle = std::floor(low + 0.5 * (high - low));
    if (middle <= low || middle >= high) break;  // no whole number between them is a double
    (reached(middle) ? high : low) = middle;
  }
  return high;
}

double entropy_of_counts(const Distribution& p) {
  // What a normal lacks is about 1/(12·variance); and the next k may be no double.
  constexpr double half_log_two_pi = 0.91893853320467274;
  if (p.variance() > 0x1p53) return 0.5 * log_ratio(p.variance(), 1) + (half_log_two_pi + 0.5);
  const double sd = std::sqrt(p.variance());
  const double step = sd < 40 ? 1 : std::floor(sd / 4);
  Sum total;
  add_terms(p, p.mode(), step, total);
  add_terms(p, p.mode() - step, -step, total);
  return step * total.value();
}

}  // namespace surprisal
