#pragma once

#include <span>

#include "surprisal/discrete/joint.hpp"
#include "surprisal/numerics/array.hpp"

namespace surprisal {

/// One row of the table of measures of a joint distribution of X (rows) and Y (columns). All of
/// them are information: nats or bits.
struct TableMeasure {
  const char* name;
  const char* title;
  const char* formula;
  bool symmetric;  ///< the same for the transposed table

  double (*value)(const Table& joint);
  Eigen::ArrayXXd (*terms)(const Table& joint);
  TableGradient (*gradient)(const Table& joint);
};

/// Every measure of a joint distribution. Adding one means adding its file and its row.
std::span<const TableMeasure> table_measures();

}  // namespace surprisal
