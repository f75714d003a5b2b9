#include "surprisal/distributions/histogram.hpp"

#include "family_laws.hpp"
#include "surprisal/distributions/normal.hpp"

using namespace surprisal;

namespace {
const std::vector<double> edges = {-1, 0, 0.5, 2, 4};
const Histogram gapped(edges, {0.25, 0, 0.5, 0.25});
}  // namespace

TEST_CASE("a histogram has its limits, and is NaN for NaN") {
  check_limits(gapped);
  check_quantile_ends(gapped);
  CHECK(relative_eps(gapped.log_density(-1), std::log(0.25)) <= 1);
  CHECK(gapped.log_density(0) == -infinity);
  CHECK(relative_eps(gapped.log_density(0.5), -std::log(3.0)) <= 1);
  CHECK(relative_eps(gapped.log_density(4), -std::log(8.0)) <= 1);
  CHECK(gapped.log_density(4.5) == -infinity);
  CHECK(gapped.cdf(0.25) == 0.25);
  CHECK(gapped.survival(0.25) == 0.75);
  CHECK(gapped.cdf(3) == 0.875);
}

TEST_CASE("a histogram's gaps are not in its pieces, and empty ends are left out") {
  const std::vector<Interval> pieces = gapped.pieces();
  REQUIRE(pieces.size() == 2);
  CHECK(pieces[0].high == 0);
  CHECK(pieces[1].low == 0.5);
  CHECK(pieces[1].high == 4);
  const Histogram trimmed({0, 1, 2, 3, 4}, {0, 0.5, 0.5, 0});
  CHECK(trimmed.support().low == 1);
  CHECK(trimmed.support().high == 3);
  CHECK(relative_eps(trimmed.log_density(3), -std::log(2.0)) <= 1);
}

TEST_CASE("histogram says which edge or mass it cannot take") {
  CHECK(message_of([] { Histogram({0, 1}, {0.5, 0.5}); }) ==
        "histogram requires edges to be one more than masses (2), but edges has length 2");
  CHECK(message_of([] { Histogram({0, 1, 1}, {0.5, 0.5}); }) ==
        "histogram requires edges to be increasing, but edges[2] is 1");
  CHECK(message_of([] { Histogram({0, infinity}, {1}); }) ==
        "histogram requires edges to be finite, but edges[1] is Infinity");
  CHECK(message_of([] { Histogram({0, 1, 2}, {0.5, -0.5}); }) ==
        "histogram requires masses to be nonnegative, but masses[1] is -0.5");
  CHECK(message_of([] { Histogram({0, 1, 2}, {0.5, 0.4}); }) ==
        "histogram requires masses to be normalized (a sum within 1e-8 of 1), but its sum is 0.9; "
        "pass normalize: true for counts or weights");
  CHECK(message_of([] { Histogram({-1e308, 1e308}, {1}); }) ==
        "histogram requires edges' range to be finite, but edges' range is Infinity");
}

TEST_CASE("a histogram's moments, entropy and expectations are those of its density") {
  CHECK(gapped.mean() == 0.25 * -0.5 + 0.5 * 1.25 + 0.25 * 3);
  CHECK(gapped.mode() == 0.5);
  CHECK(relative_eps(gapped.entropy(),
                     0.25 * std::log(4.0) + 0.5 * std::log(3.0) + 0.25 * std::log(8.0)) <= 2);
  const double variance =
      0.25 * (1.0 / 12 + 1.75 * 1.75) + 0.5 * 2.25 / 12 + 0.25 * (4.0 / 12 + 1.75 * 1.75);
  CHECK(relative_eps(gapped.variance(), variance) <= 4);
  check_expectations(gapped, {-2, 0, 0.7, 3});
  const double total =
      0.25 * gapped.score(3)[0] + 0.5 * gapped.score(3)[2] + 0.25 * gapped.score(3)[3];
  CHECK(total == 0);  // scores weighted by the masses
}

TEST_CASE("a histogram's quantiles invert its cdf, and stop before a gap") {
  check_quantiles_invert(gapped);
  CHECK(gapped.quantile(0.25) == 0);
  CHECK(gapped.quantile(0.25 + 0x1p-50) > 0.5);
  CHECK(gapped.upper_quantile(0.75) == 0);
  CHECK(gapped.upper_quantile(0.75 - 0x1p-50) > 0.5);
  CHECK(gapped.upper_quantile(1e-300) == 4);
}

TEST_CASE("histogram draws follow its cdf") { check_draws(gapped, 91); }

TEST_CASE("a histogram of samples counts them") {
  const Histogram two = make_histogram(Eigen::Array4d(0, 1, 1, 4), 2);
  CHECK(two.edges() == std::vector<double>{0, 2, 4});
  CHECK(two.masses() == std::vector<double>{0.75, 0.25});
  const Histogram counted = Histogram::from_counts({0, 1, 2}, Eigen::Array2d(3, 1));
  CHECK(counted.masses() == std::vector<double>{0.75, 0.25});
  CHECK(message_of([] { Histogram::from_counts({0, 1, 2}, Eigen::Array2d(0, 0)); }) ==
        "histogram requires counts to be weights whose sum is positive and finite, but their sum "
        "is 0");
}

TEST_CASE("Freedman and Diaconis's bins grow with the cube root of n") {
  const Normal p(0, 1);
  const Histogram chosen = make_histogram(sample(p, 8000, 92));
  // A width of about 2·1.349/20 = 0.135.
  const double width = chosen.edges()[1] - chosen.edges()[0];
  CHECK(std::abs(width - 0.135) < 0.01);
  const Eigen::ArrayXd mostly_one = (Eigen::ArrayXd(5) << 0, 1, 1, 1, 1).finished();
  CHECK(make_histogram(mostly_one).edges().size() == 5);  // no interquartile range: Sturges
  CHECK(message_of([] { make_histogram(Eigen::Array2d(1, 1)); }) ==
        "make_histogram requires samples to be at least two different numbers, but samples is 1");
  CHECK(message_of([] { make_histogram(Eigen::Array2d(1, 2), 2.5); }) ==
        "make_histogram requires bins to be a whole number from 0 to 1000000, but bins is 2.5");
}

TEST_CASE("samples that are neighbouring doubles still make a histogram") {
  const double next = std::nextafter(1.0, 2);
  const Histogram narrow = make_histogram(Eigen::Array2d(1, next), 10);
  CHECK(narrow.edges() == std::vector<double>{1, next});
}

TEST_CASE("the histogram's manual page is right") {
  CHECK(Histogram({0, 1, 3}, {0.5, 0.5}).cdf(2) == 0.75);
}
