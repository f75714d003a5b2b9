#pragma once

#include <span>
#include <string_view>
#include <vector>

#include "surprisal/loss/loss.hpp"

namespace surprisal {

/// A number that a row of a table can be told, such as an optimizer's momentum.
struct Setting {
  const char* name;
  double initial;
  double low, high;  ///< the range that it may have
};

/// A setting by name, as callers give it.
struct NamedNumber {
  std::string_view name;
  double value;
};

/// The settings of a row, in its order: those that are given, else their initial values.
///
/// Errors: InvalidArgument, in the caller's name `function`, for a name that the row does not have
/// and for a value outside its range.
std::vector<double> settings_from(std::span<const Setting> row, std::span<const NamedNumber> given,
                                  std::string_view function);

/// The same for a loss, with the weights of its classes, one for each of `classes` or none; the
/// result points to them.
LossSettings loss_settings_from(const Loss& loss, std::span<const NamedNumber> given,
                                std::span<const double> weights, std::ptrdiff_t classes,
                                std::string_view function);

}  // namespace surprisal
