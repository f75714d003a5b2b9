#pragma once

namespace surprisal {

/// How −log density grows towards one end of a support, up to what stays bounded.
///
/// Towards ±∞, with x the distance from 0:
///
///     −log density ≈ exponential·exp(rate·x + shift) + square·x² + superlinear·x·log x
///                    + linear·x + logarithm·log x
///
/// Towards a finite end, with x = 1/distance:   −log density ≈ logarithm·log x.
/// Where the growth is known, so is which integrals converge: ∞ is decided, never guessed.
struct Tail {
  bool finite_end = false;
  double exponential = 0;
  double rate = 0;
  double shift = 0;
  double square = 0;
  double superlinear = 0;
  double linear = 0;
  double logarithm = 0;
};

/// Does ∫ exp(−growth) converge at this end?
bool integrable(const Tail& growth);

/// Is |x|^power integrable against a density of this tail?
bool has_moment(const Tail& p, double power);

/// Does E_p[−log q] stay finite at this end, for a p whose own tail is integrable?
bool finite_cross_entropy(const Tail& p, const Tail& q);

/// The growth of −log(p^a·q^b), for Rényi's and the other powers.
Tail combined(const Tail& p, double a, const Tail& q, double b);

}  // namespace surprisal
