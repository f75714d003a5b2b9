#pragma once

namespace surprisal {

/// The convex conjugates f*(s) = max over t ≥ 0 of s·t − f(t) of the generators, with f centred as
/// in the table: f*(0) = 0 and f*′(0) = 1. Below f′(0) the maximum is at t = 0, and f* is −f(0);
/// above the slope of f at infinity f* is +∞. Accurate near s = 0, too. The second argument is the
/// generator's parameter.
double conjugate_of_kl(double s, double);                 ///< e^s − 1
double conjugate_of_reverse_kl(double s, double);         ///< −log(1 − s)
double conjugate_of_jeffreys(double s, double);           ///< e^v + v − 1, v + 1 − e^−v = s
double conjugate_of_jensen_shannon(double s, double);     ///< −½·log(2 − e^(2s))
double conjugate_of_squared_hellinger(double s, double);  ///< s/(1 − 2s)
double conjugate_of_total_variation(double s, double);    ///< s, but at least −½
double conjugate_of_pearson(double s, double);            ///< s + s²/4
double conjugate_of_neyman(double s, double);             ///< 2 − 2·√(1 − s)
double conjugate_of_triangular(double s, double);         ///< (1 − r)·(3 − r), r = √(1 − s)
double conjugate_of_alpha(double s, double alpha);        ///< ((1 + βs)^(α/β) − 1)/α, β = α − 1

}  // namespace surprisal
