#pragma once

#include <string_view>

#include "surprisal/distributions/answer.hpp"
#include "surprisal/distributions/distribution.hpp"

namespace surprisal {

/// A measure of two distributions, truth first: its value, how it was got, a bound of its error,
/// and for ∞ the reason.
///
/// `measure` is one of the names of pair_integrals(); `parameter` is its order, where it has one.
/// Any p and q of any families: a closed form where there is one, else an integral or a series.
/// ∞ is decided from supports and tails, never by a number that grew large.
///
/// Errors: InvalidArgument for an unknown measure, or an order that it does not take.
/// Accuracy: closed forms 64 eps, all else within `error`: tests/reference/pair_measures.md.
///
///     explain("kl", Normal(0, 1), Laplace(0, 1))  // value 0.0724…, "expectations"
Answer explain(std::string_view measure, const Distribution& p, const Distribution& q,
               double parameter = 0);

/// Relative entropy ∫ p·log(p/q), in nats; for discrete p and q the sum. See explain.
double kl(const Distribution& p, const Distribution& q);

}  // namespace surprisal
