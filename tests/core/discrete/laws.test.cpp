#include <array>

#include "law.hpp"
#include "surprisal/discrete/entropy.hpp"
#include "surprisal/discrete/f_divergence.hpp"
#include "surprisal/discrete/hellinger.hpp"
#include "surprisal/discrete/jensen_shannon.hpp"
#include "surprisal/discrete/kl.hpp"
#include "surprisal/discrete/pair_measures.hpp"
#include "surprisal/discrete/pearson_chi_square.hpp"
#include "surprisal/discrete/squared_hellinger.hpp"
#include "surprisal/discrete/table_measures.hpp"
#include "surprisal/discrete/total_variation.hpp"
#include "surprisal/discrete/triangular_discrimination.hpp"

// Laws that hold for all distributions, tried on random ones.

using Eigen::ArrayXd;
using namespace surprisal;

namespace {

constexpr double ln2 = 0.693147180559945286;
constexpr std::array orders{0.25, 1.0, 3.0};

/// Whether something holds for every divergence of the table, at every order where it has one.
template <class Claim>
bool all_divergences(Claim claim) {
  for (const PairMeasure& row : pair_measures()) {
    if (!row.traits.divergence) continue;
    if (*row.parameter == 0 && !claim(row, 0.0)) return false;
    if (*row.parameter != 0)
      for (double order : orders)
        if (!claim(row, order)) return false;
  }
  return true;
}

/// The last two outcomes become one.
ArrayXd merged(const ArrayXd& p) {
  if (p.size() < 2) return p;
  ArrayXd shorter = p.head(p.size() - 1);
  shorter[shorter.size() - 1] += p[p.size() - 1];
  return shorter;
}

ArrayXd midpoint(const ArrayXd& p, const ArrayXd& q) { return 0.5 * (p + q); }

}  // namespace

TEST_CASE("no divergence is negative, and each is exactly 0 for p = q and for nothing else") {
  check_law([](const LawCase& c) {
    const bool equal = (c.p == c.q).all();
    return all_divergences([&](const PairMeasure& row, double order) {
      const double value = row.value(c.p, c.q, order);
      return row.value(c.p, c.p, order) == 0 && (equal ? value == 0 : value > 0);
    });
  });
}

TEST_CASE("symmetric divergences are symmetric bit for bit") {
  check_law([](const LawCase& c) {
    return all_divergences([&](const PairMeasure& row, double order) {
      return !row.traits.symmetric || row.value(c.p, c.q, order) == row.value(c.q, c.p, order);
    });
  });
}

TEST_CASE("the bounded stay in bounds: jensen_shannon by log 2, distances by 1") {
  check_law([](const LawCase& c) {
    return jensen_shannon(c.p, c.q) <= ln2 && total_variation(c.p, c.q) <= 1 &&
           hellinger(c.p, c.q) <= 1 && squared_hellinger(c.p, c.q) <= 1 &&
           triangular_discrimination(c.p, c.q) <= 2;
  });
}

TEST_CASE("what the table calls bounded is never infinite") {
  check_law([](const LawCase& c) {
    return all_divergences([&](const PairMeasure& row, double order) {
      return !row.traits.bounded || std::isfinite(row.value(c.p, c.q, order));
    });
  });
}

TEST_CASE("merging two outcomes makes no divergence larger (data processing)") {
  check_law([](const LawCase& c) {
    const ArrayXd p = merged(c.p), q = merged(c.q);
    return all_divergences([&](const PairMeasure& row, double order) {
      return row.value(p, q, order) <= row.value(c.p, c.q, order) * slack;
    });
  });
}

TEST_CASE("kl is at least twice the squared total variation (Pinsker)") {
  check_law([](const LawCase& c) {
    const double distance = total_variation(c.p, c.q);
    return 2 * distance * distance <= kl(c.p, c.q) * slack;
  });
}

TEST_CASE("the divergences bound one another as the books say") {
  check_law([](const LawCase& c) {
    const double square = squared_hellinger(c.p, c.q), distance = total_variation(c.p, c.q);
    const double js = jensen_shannon(c.p, c.q), delta = triangular_discrimination(c.p, c.q);
    return square <= distance * slack && distance <= std::sqrt(2 * square) * slack &&
           delta / 4 <= js * slack && js <= delta * ln2 / 2 * slack &&
           2 * square <= kl(c.p, c.q) * slack &&
           kl(c.p, c.q) <= std::log1p(pearson_chi_square(c.p, c.q)) * slack;
  });
}

TEST_CASE("the distances obey the triangle inequality, as does the root of jensen_shannon") {
  check_law([](const LawCase& c) {
    const auto triangle = [&](double (*distance)(const Vector&, const Vector&)) {
      return distance(c.p, c.r) <= (distance(c.p, c.q) + distance(c.q, c.r)) * slack;
    };
    return triangle(total_variation) && triangle(hellinger) &&
           triangle(
               [](const Vector& p, const Vector& q) { return std::sqrt(jensen_shannon(p, q)); });
  });
}

TEST_CASE("kl and jensen_shannon are convex in both arguments together") {
  check_law([](const LawCase& c) {
    const ArrayXd p = midpoint(c.p, c.r), q = midpoint(c.q, c.r);  // (p, q) and (r, r)
    return kl(p, q) <= 0.5 * kl(c.p, c.q) * slack &&
           jensen_shannon(p, q) <= 0.5 * jensen_shannon(c.p, c.q) * slack;
  });
}

TEST_CASE("kl of a joint distribution is that of X plus what Y adds (chain rule)") {
  check_law([](const LawCase& c) {
    // X is whether the outcome is the last one; Y is the rest.
    const Eigen::Index last = c.p.size() - 1;
    if (last < 1 || c.p[last] == 1 || c.q[last] == 1 || c.q[last] == 0) return true;
    const ArrayXd x{{1 - c.p[last], c.p[last]}}, y{{1 - c.q[last], c.q[last]}};
    const ArrayXd p_rest = c.p.head(last) / x[0], q_rest = c.q.head(last) / y[0];
    const double whole = kl(c.p, c.q), parts = kl(x, y) + x[0] * kl(p_rest, q_rest);
    // the quotients are rounded: an error of eps in them weighs as much as in their distance
    return whole == parts || std::abs(whole - parts) <= 64 * eps * (std::sqrt(whole) + whole);
  });
}

TEST_CASE("the measures of a table fit together: H(X,Y) = H(Y) + H(X|Y), I = H(X) − H(X|Y)") {
  check_law([](const LawCase& c) {
    const Eigen::Index n = c.p.size();
    Eigen::ArrayXXd table(n, 2);
    table << 0.5 * c.p, 0.5 * c.q;
    const Eigen::ArrayXXd transposed = table.transpose();
    const ArrayXd x = table.rowwise().sum(), y = table.colwise().sum().transpose();
    std::array<double, 4> value{}, swapped{};
    for (std::size_t i = 0; i < 4; ++i) {
      value[i] = table_measures()[i].value(table);
      swapped[i] = table_measures()[i].value(transposed);
    }
    const auto [joint, x_given_y, mutual, variation] = value;
    const double allowed = 32 * eps * (1 + joint);
    return std::abs(joint - entropy(y) - x_given_y) <= allowed &&
           std::abs(mutual - entropy(x) + x_given_y) <= allowed &&
           std::abs(variation - joint + mutual) <= allowed && mutual >= 0 &&
           std::abs(mutual - jensen_shannon(c.p, c.q)) <= 32 * eps * mutual &&
           std::abs(mutual - swapped[2]) <= 32 * eps * mutual;
  });
}

TEST_CASE("f_divergence of each generator is never negative, and 0 for p = q") {
  check_law([](const LawCase& c) {
    for (const Generator& row : generators()) {
      if (!(f_divergence(c.p, c.q, row, 1.5) >= 0)) return false;
      if (f_divergence(c.p, c.p, row, 1.5) != 0) return false;
    }
    return true;
  });
}
