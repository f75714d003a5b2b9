#include "core/perceptron/reference_rows.hpp"

namespace perceptron_rows {

const std::vector<Case>& cases() {
  static const std::vector<Case> rows = {
#include "reference/perceptron.inc"
  };
  return rows;
}

const std::vector<Verdict>& nearly_touching() {
  static const std::vector<Verdict> rows = {
#include "reference/perceptron_nearly.inc"
  };
  return rows;
}

const std::vector<Learnt>& learnt_by_sklearn() {
  static const std::vector<Learnt> rows = {
#include "reference/perceptron_sklearn.inc"
  };
  return rows;
}

}  // namespace perceptron_rows
