#pragma once

#include <string_view>

#include "surprisal/numerics/array.hpp"

namespace surprisal {

/// The gradient of a measure of a joint distribution, a table.
struct TableGradient {
  Eigen::ArrayXXd joint;   ///< ∂/∂joint(x, y), the other cells held fixed
  Eigen::ArrayXXd logits;  ///< ∂/∂z(x, y) where joint = softmax(z) over all cells
};

/// Throws InvalidArgument unless the table is a joint distribution: not empty, every cell finite
/// and ≥ 0, the sum within 1e-8 of 1. Messages name the cell: joint[1][2], row and column from 0.
void require_joint(std::string_view function, const Table& joint);

/// The cells of a table as one vector, column after column.
inline Vector cells(const Eigen::ArrayXXd& table) {
  return Eigen::Map<const Eigen::ArrayXd>(table.data(), table.size());
}

/// Each cell times its number; 0 where the cell is 0, even if its number is infinite.
Eigen::ArrayXXd weighted(const Table& joint, const Eigen::ArrayXXd& by_cell);

/// The gradient by logits from that by cells: p·(g − Σ p·g); 0 where p = 0.
TableGradient with_logits(const Table& joint, Eigen::ArrayXXd by_joint);

}  // namespace surprisal
