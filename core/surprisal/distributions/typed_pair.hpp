#pragma once

#include "surprisal/distributions/distribution.hpp"

namespace surprisal {

template <auto form>
struct TypedPair;

/// A function of two members of given classes, for tables of functions of any two: the row must
/// have checked their families.
template <class Result, class P, class Q, Result (*form)(const P&, const Q&)>
struct TypedPair<form> {
  static Result call(const Distribution& p, const Distribution& q) {
    return form(static_cast<const P&>(p), static_cast<const Q&>(q));
  }
};

template <auto form>
constexpr auto typed_pair = &TypedPair<form>::call;

}  // namespace surprisal
