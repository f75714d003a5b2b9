#pragma once

#include <optional>
#include <vector>

#include "surprisal/perceptron/big_integer.hpp"

namespace surprisal {

/// The upper triangle of a symmetric table, row by row: [p][j − p] is the entry (p, j).
template <class Number>
using UpperTriangle = std::vector<std::vector<Number>>;

/// The solution u of A·u = (1, …, 1) for a symmetric positive semidefinite A; nothing when A is
/// singular. Doubles: by elimination, without pivots, which such tables do not need. Whole numbers:
/// det(A)·u, which are whole numbers, too (Bareiss 1968).
std::optional<std::vector<double>> solve_for_ones(UpperTriangle<double> table);
std::optional<std::vector<BigInteger>> solve_for_ones(UpperTriangle<BigInteger> table);

}  // namespace surprisal
