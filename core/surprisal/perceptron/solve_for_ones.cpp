#include "surprisal/perceptron/solve_for_ones.hpp"

namespace surprisal {
namespace {

/// What elimination does to an entry of a row below, and to the right hand sides.
double eliminated(double pivot, double entry, double a, double b, double) {
  return entry - a / pivot * b;
}
BigInteger eliminated(const BigInteger& pivot, const BigInteger& entry, const BigInteger& a,
                      const BigInteger& b, const BigInteger& before) {
  return (pivot * entry - a * b).divided_by(before);
}

/// Pivots are sums of squares that rounding may have left of 0.
bool usable(double pivot, double diagonal) { return pivot > 1e-14 * diagonal; }
bool usable(const BigInteger& pivot, const BigInteger&) { return pivot.sign() > 0; }

/// The divisor that undoes the scale of the solution: Cramer's rule has the determinant.
double scale(double) { return 1; }
BigInteger scale(const BigInteger& determinant) { return determinant; }

double divided(double a, double b) { return a / b; }
BigInteger divided(const BigInteger& a, const BigInteger& b) { return a.divided_by(b); }

template <class Number>
std::optional<std::vector<Number>> solve(UpperTriangle<Number> table) {
  const std::size_t k = table.size();
  std::vector<Number> right(k, Number(1.0)), diagonal;
  for (const auto& row : table) diagonal.push_back(row[0]);
  Number before(1.0);
  for (std::size_t p = 0; p < k; ++p) {
    const std::vector<Number>& top = table[p];
    if (!usable(top[0], diagonal[p])) return {};
    for (std::size_t i = p + 1; i < k; ++i) {
      for (std::size_t j = i; j < k; ++j)
        table[i][j - i] = eliminated(top[0], table[i][j - i], top[i - p], top[j - p], before);
      right[i] = eliminated(top[0], right[i], top[i - p], right[p], before);
    }
    before = top[0];
  }
  const Number determinant = scale(before);
  std::vector<Number> solution(k);
  for (std::size_t p = k; p-- > 0;) {
    Number rest = determinant * right[p];
    for (std::size_t j = p + 1; j < k; ++j) rest = rest - table[p][j - p] * solution[j];
    solution[p] = divided(rest, table[p][0]);
  }
  return solution;
}

}  // namespace

std::optional<std::vector<double>> solve_for_ones(UpperTriangle<double> table) {
  return solve(std::move(table));
}

std::optional<std::vector<BigInteger>> solve_for_ones(UpperTriangle<BigInteger> table) {
  return solve(std::move(table));
}

}  // namespace surprisal
