#pragma once

#include "arrays.hpp"
#include "surprisal/distributions/families.hpp"

namespace bindings {

/// A distribution crosses the border as numbers, one after the other:
///
///     index in families(), its parameters
///     −1, how many, then each one's weight and the component itself in the same way
///     −2, how many bins, their edges, their masses
///
/// InvalidArgument as from the family itself.
surprisal::Member member_from(Address numbers, int length);

/// The row of an index in families().
const surprisal::Family& family_row(int index);

}  // namespace bindings
