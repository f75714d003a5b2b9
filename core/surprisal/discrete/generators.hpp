#pragma once

#include <span>
#include <string_view>

#include "surprisal/discrete/separable.hpp"

namespace surprisal {

/// One row of the table of convex functions f that generate divergences Σ q·f(p/q).
///
/// All are centred: f(1) = 0 and, but for total_variation with its kink, f′(1) = 0. Adding c·(t −
/// 1) to f changes no divergence; centred, no share is negative and nothing cancels for p ≈ q.
/// `parameter` is handed to every function; only "alpha" heeds it.
struct Generator {
  const char* name;
  const char* title;
  const char* formula;    ///< of f(t)
  const char* parameter;  ///< "alpha", or "" when there is none

  /// q·f(p/q) with its limits, and its slopes by p, which is f′(p/q), and by q. The ratio comes as
  /// its two parts: rounded, a ratio near 1 has lost its distance from 1.
  const Separable* shares;
  double (*curvature)(double t, double parameter);  ///< f″(t)

  /// f*(s) = max over t ≥ 0 of s·t − f(t), as variational bounds use it. Its domain is s ≤
  /// slope_at_infinity (at the bound it may be finite or not); beyond it is +∞. NaN for NaN.
  double (*conjugate)(double s, double parameter);
  double (*at_zero)(double parameter);            ///< f(0): what an outcome with p = 0 adds, per q
  double (*slope_at_infinity)(double parameter);  ///< lim f(t)/t: what q = 0 adds, per p

  /// f(t), for t ≥ 0, and f′(t).
  double value(double t, double order = 0) const { return shares->share(t, 1, order); }
  double slope(double t, double order = 0) const { return shares->slopes(t, 1, order).by_p; }
};

/// Every generator. Adding one means adding its row. Source: Liese, Vajda 2006, On divergences and
/// informations in statistics and information theory; Nguyen, Wainwright, Jordan 2010 (conjugates).
std::span<const Generator> generators();

/// The generator of this name; InvalidArgument, which lists the names, when there is none.
///
///     generator("kl").conjugate(1, 0)  // e − 1
const Generator& generator(std::string_view name);

}  // namespace surprisal
