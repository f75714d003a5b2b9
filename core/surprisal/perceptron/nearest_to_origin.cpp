#include "surprisal/perceptron/nearest_to_origin.hpp"

#include <algorithm>
#include <cmath>

#include "surprisal/perceptron/solve_for_ones.hpp"

namespace surprisal {
namespace {

using Eigen::Index;

/// The arithmetic of the two versions, where it differs.
struct Rounded {
  using Number = double;
  static std::span<const double> vector(const SignedPoints& z, Index i) { return z.rounded(i); }
  static int sign(double x) { return (x > 0) - (x < 0); }
  /// Below that, a point of vectors of size 1 is what rounding leaves of the origin.
  static bool is_origin(const HullPoint<double>& x) {
    return x.square <= 1e-30 * static_cast<double>(x.point.size());
  }
  static void normalize(std::vector<double>& shares) {
    double total = 0;
    for (double share : shares) total += share;
    for (double& share : shares) share /= total;
  }
  static bool is_nearer(const HullPoint<double>& x, const HullPoint<double>& before) {
    return x.square < before.square;
  }
};

struct Exact {
  using Number = BigInteger;
  static std::vector<BigInteger> vector(const SignedPoints& z, Index i) { return z.exact(i); }
  static int sign(const BigInteger& x) { return x.sign(); }
  static bool is_origin(const HullPoint<BigInteger>& x) { return x.square.is_zero(); }
  static void normalize(std::vector<BigInteger>&) {}
  static bool is_nearer(const HullPoint<BigInteger>&, const HullPoint<BigInteger>&) { return true; }
};

template <class Row, class Other>
auto inner(const Row& a, const Other& b) {
  auto sum = a[0] * b[0];
  for (std::size_t i = 1; i < a.size(); ++i) sum = sum + a[i] * b[i];
  return sum;
}

template <class Arithmetic>
class Wolfe {
  using Number = typename Arithmetic::Number;

 public:
  explicit Wolfe(const SignedPoints& vectors) : z_(vectors) {}

  HullPoint<Number> solve(std::vector<Index> support, std::vector<Number> shares) {
    support_ = std::move(support);
    shares_ = std::move(shares);
    if (support_.empty() || !to_nearest_of_face()) {
      support_ = {0};
      shares_ = {Number(1.0)};
    }
    HullPoint<Number> best = hull_point();
    while (!Arithmetic::is_origin(best)) {
      const auto [farthest, product] = most_behind(best.point);
      if (!(product * best.total < best.square)) break;
      if (std::find(support_.begin(), support_.end(), farthest) != support_.end()) break;
      support_.push_back(farthest);
      shares_.push_back(Number());
      if (!to_nearest_of_face()) break;
      HullPoint<Number> next = hull_point();
      if (!Arithmetic::is_nearer(next, best)) break;
      best = std::move(next);
    }
    return best;
  }

 private:
  /// Goes from the present point towards the nearest one of the plane through the support; leaves
  /// out a vector where it would leave the hull, and tries again with the rest. False when the
  /// vectors do not span a simplex.
  bool to_nearest_of_face() {
    while (true) {
      const auto target = solve_for_ones(table());
      if (!target) return false;
      if (std::all_of(target->begin(), target->end(),
                      [](const Number& u) { return Arithmetic::sign(u) > 0; })) {
        shares_ = *target;
        Arithmetic::normalize(shares_);
        return true;
      }
      if (!retreat(*target)) return false;
    }
  }

  /// 1 + z·z for all pairs of the support: its solution for ones is the nearest point's shares.
  UpperTriangle<Number> table() const {
    using Row = decltype(Arithmetic::vector(z_, 0));
    std::vector<Row> rows;
    for (Index i : support_) rows.push_back(Arithmetic::vector(z_, i));
    UpperTriangle<Number> table(rows.size());
    for (std::size_t i = 0; i < rows.size(); ++i)
      for (std::size_t j = i; j < rows.size(); ++j)
        table[i].push_back(Number(1.0) + inner(rows[i], rows[j]));
    return table;
  }

  /// The last point of the hull on the way to the target: there a share, the one for which
  /// −target/share is largest, is 0. Multiplied by what is common, so that nothing is divided.
  bool retreat(const std::vector<Number>& target) {
    std::size_t out = target.size();
    for (std::size_t i = 0; i < target.size(); ++i) {
      if (Arithmetic::sign(target[i]) > 0) continue;
      if (out == target.size() || target[i] * shares_[out] < target[out] * shares_[i]) out = i;
    }
    const Number share = shares_[out], goal = target[out];
    if (Arithmetic::sign(share) == 0) return false;  // rounding only
    std::vector<Index> support;
    std::vector<Number> shares;
    for (std::size_t i = 0; i < target.size(); ++i) {
      Number rest = share * target[i] - goal * shares_[i];
      if (i == out || Arithmetic::sign(rest) <= 0) continue;
      support.push_back(support_[i]);
      shares.push_back(std::move(rest));
    }
    if (support.empty()) return false;  // rounding only
    Arithmetic::normalize(shares);
    support_ = std::move(support);
    shares_ = std::move(shares);
    return true;
  }

  HullPoint<Number> hull_point() const {
    HullPoint<Number> x{support_, shares_, Number(), {}, Number()};
    x.point.resize(static_cast<std::size_t>(z_.dimensions()));
    for (std::size_t i = 0; i < support_.size(); ++i) {
      const auto vector = Arithmetic::vector(z_, support_[i]);
      for (std::size_t j = 0; j < x.point.size(); ++j)
        x.point[j] = x.point[j] + shares_[i] * vector[j];
      x.total = x.total + shares_[i];
    }
    x.square = inner(x.point, x.point);
    return x;
  }

  std::pair<Index, Number> most_behind(const std::vector<Number>& point) const {
    std::pair<Index, Number> least{0, inner(Arithmetic::vector(z_, 0), point)};
    for (Index i = 1; i < z_.count(); ++i) {
      Number product = inner(Arithmetic::vector(z_, i), point);
      if (product < least.second) least = {i, std::move(product)};
    }
    return least;
  }

  const SignedPoints& z_;
  std::vector<Index> support_;
  std::vector<Number> shares_;
};

}  // namespace

HullPoint<double> nearest_to_origin(const SignedPoints& vectors) {
  return Wolfe<Rounded>(vectors).solve({}, {});
}

/// The guess's simplex and, to 30 bits, its shares: any positive ones would do.
HullPoint<BigInteger> nearest_to_origin(const SignedPoints& vectors,
                                        const HullPoint<double>& guess) {
  std::vector<BigInteger> shares;
  for (double share : guess.shares) shares.emplace_back(std::floor(share * 0x1p30) + 1);
  return Wolfe<Exact>(vectors).solve(guess.support, std::move(shares));
}

}  // namespace surprisal
