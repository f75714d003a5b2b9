#pragma once

#include <span>

#include "surprisal/distributions/student_t.hpp"

namespace surprisal {

/// The Student distribution of largest likelihood, over all parameters that are not known.
///
/// `known`: degrees, mean and scale, NaN where it is to be found; empty when all are. Newton's
/// method in 1/degrees, mean and log scale from the samples' median and quartiles, each step one
/// that the likelihood grows by.
///
/// Samples with tails no heavier than the normal's have their largest likelihood at infinite
/// degrees: the result then has 1e6 degrees, which no sample can tell from them.
/// Beside each single sample the likelihood of few degrees has a pole; what is sought is the
/// maximum that is not one.
///
/// Errors: InvalidArgument for fewer than 3 samples, one that is not finite, all equal, or so many
/// equal that there is no other maximum.
StudentT fit_student_t(const Vector& samples, std::span<const double> known = {});

}  // namespace surprisal
