#pragma once

#include <vector>

#include "typed_arrays.hpp"

namespace bindings {

/// Numbers for JavaScript, one after the other, where their count is known only when they are.
class Writer {
 public:
  void number(double x) { numbers_.push_back(x); }
  void count(std::size_t n) { number(static_cast<double>(n)); }
  void list(const std::vector<double>& list) {
    numbers_.insert(numbers_.end(), list.begin(), list.end());
  }
  emscripten::val array() const {
    return float64_array(Eigen::Map<const Eigen::ArrayXd>(
        numbers_.data(), static_cast<Eigen::Index>(numbers_.size())));
  }

 private:
  std::vector<double> numbers_;
};

}  // namespace bindings
