#include "surprisal/dataset/distinct.hpp"

#include <algorithm>

namespace surprisal {

std::vector<double> distinct(std::vector<double> values) {
  std::sort(values.begin(), values.end());
  values.erase(std::unique(values.begin(), values.end()), values.end());
  return values;
}

}  // namespace surprisal
