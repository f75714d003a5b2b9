#pragma once

#include <initializer_list>
#include <string_view>

#include "surprisal/distributions/families.hpp"

namespace surprisal {

/// Refuses what is outside the row's domain: "normal requires sd to be positive and finite, but sd
/// is -1". One value a parameter, in the row's order.
void require_parameters(const Family& row, std::initializer_list<double> values);

/// At least so many samples, all finite; `function` is the one that the message names.
void require_samples(std::string_view function, const Vector& samples, Eigen::Index least);

}  // namespace surprisal
