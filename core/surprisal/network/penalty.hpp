#pragma once

#include <cstddef>
#include <span>
#include <string_view>

#include "surprisal/network/setting.hpp"

namespace surprisal {

/// One row of the table of penalties on weights (never on biases), which are added to the loss.
///
/// Each is a sum over weights of some g(w); the derivative stands beside it.
struct Penalty {
  const char* name;
  const char* title;
  const char* formula;
  std::span<const Setting> settings;
  double (*value)(double weight, std::span<const double> settings);
  double (*slope)(double weight, std::span<const double> settings);
};

/// Every penalty: none; l1, λ·|w|, whose slope at 0 is 0; l2, ½·λ·w²; kl_to_prior,
/// λ·KL(N(w, s²) ‖ N(0, σ²)): a weight that is known to ± s pays for what sets it apart from a
/// prior. Its slope is λ·w/σ²: with a width that does not learn, KL to a normal prior is l2.
std::span<const Penalty> penalties();

/// The penalty of this name; InvalidArgument, which lists the names, when there is none.
const Penalty& penalty(std::string_view name);

}  // namespace surprisal
