#pragma once

#include <span>

#include "surprisal/discrete/gradient.hpp"
#include "surprisal/numerics/array.hpp"

namespace surprisal {

/// Total correlation of any number of variables, or multi-information, in nats: how far their joint
/// distribution is from the product of its marginals. Of two variables it is mutual_information.
///
///     C(X₁, …, Xₙ) = Σ p(x₁, …, xₙ)·log(p(x₁, …, xₙ)/(p(x₁)·…·p(xₙ))) = Σ H(Xₖ) − H(X₁, …, Xₙ)
///
/// Zero exactly when all are independent of each other, never negative. A cell 0 adds nothing.
///
/// Shapes: p holds the cells in row-major order (the last index runs fastest), shape the number of
/// values of each variable, each ≥ 1; their product is p's length. p sums to 1 within 1e-8.
/// Errors: InvalidArgument when shape does not fit, or p is not a distribution.
/// Accuracy: largest known error 1.0 eps, 16 promised (tests/reference/discrete.md), by the means
/// of mutual_information.
/// Source: Watanabe 1960, Information theoretical analysis of multivariate correlation.
///
///     total_correlation(p, shape)  // shape (2, 2, 2), p = ½ at (0,0,0) and (1,1,1): 2·log 2
double total_correlation(const Vector& p, std::span<const Eigen::Index> shape);

/// Each cell's share p·log(p/product of marginals), in nats.
Eigen::ArrayXd total_correlation_terms(const Vector& p, std::span<const Eigen::Index> shape);

/// ∂/∂p = log(p/product of marginals), the slopes of the form that vanishes at independence; −∞
/// where p = 0, but 0 where one of the marginals is 0, too.
Gradient total_correlation_gradient(const Vector& p, std::span<const Eigen::Index> shape);

}  // namespace surprisal
