#pragma once

namespace surprisal {

/// The Bregman divergence of log Γ, for a, b > 0:
///
///     lgamma_bregman(a, b) = lgamma(a) − lgamma(b) − digamma(b)·(a − b)
///
/// Never negative, 0 only for a = b, about ½·ψ′(b)·(a − b)² beside it. KL between two members of
/// an exponential family with gamma functions in its log-partition is made of these.
///
/// NaN outside. Source: as below. Accuracy: largest known error 3.3 eps relative,
/// tests/reference/special.md.
///
///     lgamma_bregman(2, 1)  // Euler's constant, 0.5772156649015329
double lgamma_bregman(double a, double b);

/// The Bregman divergence of lgamma(x) − x·log x + x, which is lgamma_bregman(a, b) without its
/// largest part, kl_term(a, b). What is left when another parameter takes the best value that it
/// can, such as a gamma distribution's rate.
///
/// Source: the sum of positive terms that follows from
/// lgamma(x + 1) = lgamma(x) + log x, until both arguments exceed 13; there Stirling's formula,
/// of which each power has a divergence in closed form. Nothing cancels, so the digits are right
/// for a ≈ b, for large and for small arguments. Accuracy: largest known error 4.9 eps
/// relative, tests/reference/special.md.
///
///     stirling_bregman(2, 1)  // Euler's constant + 1 − log 4 = 0.1909213037816422
double stirling_bregman(double a, double b);

/// log(Γ(b + difference)/(Γ(b)·b^difference)), right for a difference that b would swallow and for
/// large b, where it is about difference·(difference − 1)/(2b). For b, b + difference > 0; NaN
/// outside.
///
/// Accuracy: 8 eps of the larger of its two parts, −difference·log_minus_digamma(b) and a Bregman
/// divergence.
///
///     lgamma_growth(1e-20, 1)  // −5.772156649015329e-21
double lgamma_growth(double difference, double b);

}  // namespace surprisal
