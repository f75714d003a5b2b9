#include "surprisal/distributions/histogram.hpp"

#include <algorithm>
#include <cmath>

#include "surprisal/discrete/distribution.hpp"
#include "surprisal/distributions/uniform.hpp"
#include "surprisal/numerics/log_ratio.hpp"
#include "surprisal/numerics/require.hpp"
#include "surprisal/numerics/sum.hpp"

namespace surprisal {
namespace {

constexpr double infinity = std::numeric_limits<double>::infinity();
constexpr double nan = std::numeric_limits<double>::quiet_NaN();

Eigen::Map<const Eigen::ArrayXd> view(const std::vector<double>& values) {
  return {values.data(), static_cast<Eigen::Index>(values.size())};
}

void require_edges(const std::vector<double>& edges, std::size_t bins) {
  if (edges.size() != bins + 1) {
    refuse("histogram", "edges", "one more than masses (" + std::to_string(bins) + ')',
           "edges has length " + std::to_string(edges.size()));
  }
  for (std::size_t i = 0; i < edges.size(); ++i) {
    const auto index = static_cast<std::ptrdiff_t>(i);
    require_element(std::isfinite(edges[i]), "histogram", "edges", "finite", index, edges[i]);
    require_element(i == 0 || edges[i] > edges[i - 1], "histogram", "edges", "increasing", index,
                    edges[i]);
  }
  const double range = edges.back() - edges.front();
  require(std::isfinite(range), "histogram", "edges' range", "finite", range);
}

}  // namespace

Histogram::Histogram(std::vector<double> edges, std::vector<double> masses)
    : edges_(std::move(edges)), masses_(std::move(masses)) {
  require_distribution("histogram", "masses", view(masses_));
  require_edges(edges_, masses_.size());
  while (masses_.back() == 0) {
    masses_.pop_back();
    edges_.pop_back();
  }
  while (masses_.front() == 0) {
    masses_.erase(masses_.begin());
    edges_.erase(edges_.begin());
  }
  const double total = sum(view(masses_));
  for (double& mass : masses_) mass /= total;
  // Each side is summed from its own end, so that its small values keep their digits.
  const std::size_t n = masses_.size();
  below_.assign(n + 1, 0);
  above_.assign(n + 1, 0);
  Sum from_left, from_right;
  for (std::size_t i = 0; i < n; ++i) {
    from_left.add(masses_[i]);
    from_right.add(masses_[n - 1 - i]);
    below_[i + 1] = from_left.value();
    above_[n - 1 - i] = from_right.value();
  }
  below_[n] = above_[0] = 1;
}

Histogram Histogram::from_counts(std::vector<double> edges, const Vector& counts) {
  const Eigen::ArrayXd masses = smoothed(counts, 0, "histogram", "counts");
  return {std::move(edges), {masses.begin(), masses.end()}};
}

std::vector<Interval> Histogram::pieces() const {
  std::vector<Interval> runs;
  for (std::size_t i = 0; i < masses_.size(); ++i) {
    if (masses_[i] == 0) continue;
    if (!runs.empty() && runs.back().high == edges_[i]) {
      runs.back().high = edges_[i + 1];
    } else {
      runs.push_back({edges_[i], edges_[i + 1]});
    }
  }
  return runs;
}

/// The bin that holds x, for x within the support.
std::size_t Histogram::bin_of(double x) const {
  const auto above = std::upper_bound(edges_.begin(), edges_.end(), x);
  const auto bin = static_cast<std::size_t>(above - edges_.begin() - 1);
  return std::min(bin, masses_.size() - 1);
}

double Histogram::log_density(double x) const {
  if (std::isnan(x)) return x;
  if (x < edges_.front() || x > edges_.back()) return -infinity;
  const std::size_t bin = bin_of(x);
  return log_ratio(masses_[bin], width(bin));
}

double Histogram::cdf(double x) const {
  if (std::isnan(x)) return x;
  if (x < edges_.front() || x >= edges_.back()) return x < edges_.front() ? 0 : 1;
  const std::size_t bin = bin_of(x);
  return std::min(1.0, below_[bin] + masses_[bin] * ((x - edges_[bin]) / width(bin)));
}

double Histogram::survival(double x) const {
  if (std::isnan(x)) return x;
  if (x < edges_.front() || x >= edges_.back()) return x < edges_.front() ? 1 : 0;
  const std::size_t bin = bin_of(x);
  return std::min(1.0, above_[bin + 1] + masses_[bin] * ((edges_[bin + 1] - x) / width(bin)));
}

double Histogram::quantile(double u) const {
  if (!(u >= 0 && u <= 1)) return nan;
  if (u == 0) return edges_.front();
  const auto reached = std::lower_bound(below_.begin() + 1, below_.end(), u);
  const auto bin = static_cast<std::size_t>(reached - below_.begin() - 1);
  if (u == *reached) return edges_[bin + 1];
  return std::min(edges_[bin] + (u - below_[bin]) / masses_[bin] * width(bin), edges_[bin + 1]);
}

double Histogram::upper_quantile(double u) const {
  if (!(u >= 0 && u <= 1)) return nan;
  if (u == 1) return edges_.front();
  // above_ falls; the first edge with no more than u above it ends the bin.
  const auto reached = std::lower_bound(above_.begin(), above_.end(), u, std::greater<>());
  const auto bin = static_cast<std::size_t>(reached - above_.begin() - 1);
  const double inside = (u - above_[bin + 1]) / masses_[bin] * width(bin);
  return std::max(edges_[bin + 1] - inside, edges_[bin]);
}

double Histogram::mean() const { return *expectation(Statistic::identity, 0); }

double Histogram::variance() const { return *expectation(Statistic::square, mean()); }

double Histogram::mode() const {
  std::size_t best = 0;
  for (std::size_t i = 1; i < masses_.size(); ++i) {
    if (masses_[i] / width(i) > masses_[best] / width(best)) best = i;
  }
  return edges_[best];
}

double Histogram::entropy() const {
  Sum total;
  for (std::size_t i = 0; i < masses_.size(); ++i) {
    if (masses_[i] > 0) total.add(masses_[i] * log_ratio(width(i), masses_[i]));
  }
  return total.value();
}

double Histogram::draw(Random& random) const {
  const auto above = std::upper_bound(below_.begin() + 1, below_.end() - 1, random.uniform());
  const auto bin = static_cast<std::size_t>(above - below_.begin() - 1);
  return edges_[bin] + random.uniform() * width(bin);
}

std::vector<double> Histogram::score(double x) const {
  const bool inside = x >= edges_.front() && x <= edges_.back();
  const std::size_t bin = inside ? bin_of(x) : 0;
  std::vector<double> slopes(masses_.size(), inside && masses_[bin] > 0 ? -1 : nan);
  slopes[bin] += 1 / masses_[bin];
  return slopes;
}

std::vector<double> Histogram::kinks() const { return {edges_.begin() + 1, edges_.end() - 1}; }

std::optional<double> Histogram::expectation(Statistic statistic, double t) const {
  Sum total;
  for (std::size_t i = 0; i < masses_.size(); ++i) {
    if (masses_[i] == 0) continue;
    const auto within = Uniform(edges_[i], edges_[i + 1]).expectation(statistic, t);
    if (!within) return {};
    total.add(masses_[i] * *within);
  }
  return total.value();
}

namespace {

/// Freedman and Diaconis's number of bins for sorted samples.
double chosen_bins(const Eigen::ArrayXd& sorted) {
  const auto n = static_cast<double>(sorted.size());
  const auto at = [&](double share) { return sorted[static_cast<Eigen::Index>(share * (n - 1))]; };
  const double range = sorted[sorted.size() - 1] - sorted[0];
  const double width = 2 * (at(0.75) - at(0.25)) / std::cbrt(n);
  const double bins = width > 0 ? range / width : std::log2(n) + 1;
  return std::clamp(std::ceil(bins), 1.0, 4096.0);
}

}  // namespace

Histogram make_histogram(const Vector& samples, double bins) {
  require(bins >= 0 && bins <= 1e6 && bins == std::floor(bins), "make_histogram", "bins",
          "a whole number from 0 to 1000000", bins);
  require_nonempty("make_histogram", "samples", samples.size());
  for (Eigen::Index i = 0; i < samples.size(); ++i) {
    require_element(std::isfinite(samples[i]), "make_histogram", "samples", "finite", i,
                    samples[i]);
  }
  Eigen::ArrayXd sorted = samples;
  std::sort(sorted.begin(), sorted.end());
  const double low = sorted[0], high = sorted[sorted.size() - 1];
  require(high > low, "make_histogram", "samples", "at least two different numbers", low);
  const double n = bins > 0 ? bins : chosen_bins(sorted);
  // Bins no narrower than the doubles between low and high are apart.
  std::vector<double> edges = {low};
  for (double i = 1; i < n; ++i) {
    const double edge = low + (high - low) * (i / n);
    if (edge > edges.back() && edge < high) edges.push_back(edge);
  }
  edges.push_back(high);
  Eigen::ArrayXd counts = Eigen::ArrayXd::Zero(static_cast<Eigen::Index>(edges.size()) - 1);
  Eigen::Index bin = 0;
  for (double x : sorted) {
    while (bin + 1 < counts.size() && x >= edges[static_cast<std::size_t>(bin) + 1]) ++bin;
    counts[bin] += 1;
  }
  return Histogram::from_counts(std::move(edges), counts);
}

}  // namespace surprisal
