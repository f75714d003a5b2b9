#pragma once

/// The standard Student distribution of `degrees` degrees of freedom, in parts that keep their
/// digits up to degrees of 1e300, where it is the normal.
namespace surprisal::student {

/// log(density at 0).
double log_peak(double degrees);

/// P(T > z), for z >= 0: down to 1e-300, and for degrees near 0.
double tail(double degrees, double z);

/// P(0 < T < z), for z >= 0.
double middle(double degrees, double z);

/// log(1 + z²/degrees), also where the square overflows.
double log_growth(double degrees, double z);

/// ψ((degrees + 1)/2) − ψ(degrees/2) − 1/degrees, which is about 1/(4·degrees²)·… for many
/// degrees: twice what the score of `degrees` has that does not depend on the place.
double score_constant(double degrees);

/// ∂/∂degrees of the log-density at z.
double score(double degrees, double z);

/// E[score²] = ¼·(ψ′(degrees/2) − ψ′((degrees + 1)/2)) − (degrees + 5)/(2·degrees·(degrees + 1)·
/// (degrees + 3)), about 3.5/degrees⁴ for many degrees.
double information(double degrees);

}  // namespace surprisal::student
