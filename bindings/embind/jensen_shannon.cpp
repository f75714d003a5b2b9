#include "surprisal/discrete/jensen_shannon.hpp"

#include <emscripten/bind.h>

#include <vector>

#include "arrays.hpp"
#include "guard.hpp"

namespace bindings {
namespace {

std::vector<Eigen::ArrayXd> rows_of(Address address, int rows, int columns) {
  const Eigen::ArrayXXd table = input_table(address, rows, columns);
  std::vector<Eigen::ArrayXd> list;
  for (int row = 0; row < rows; ++row) list.emplace_back(table.row(row).transpose());
  return list;
}

/// Of any number of distributions; without weights, which is address 0, they weigh the same.
double jensen_shannon(Address distributions, int rows, int columns, Address weights, int count) {
  const std::vector<Eigen::ArrayXd> list = rows_of(distributions, rows, columns);
  return weights == 0 ? surprisal::jensen_shannon(list)
                      : surprisal::jensen_shannon(list, input(weights, count));
}

}  // namespace

EMSCRIPTEN_BINDINGS(jensen_shannon) {
  emscripten::function("jensenShannonOfMany", guarded<jensen_shannon>);
}

}  // namespace bindings
