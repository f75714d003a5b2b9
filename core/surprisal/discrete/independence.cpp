#include "surprisal/discrete/independence.hpp"

#include <cmath>

#include "surprisal/numerics/sum.hpp"

namespace surprisal {

Independence::Independence(const Vector& p, std::span<const Eigen::Index> shape)
    : p_(p.data(), p.size()), scale_{1, 0} {
  DoubleDouble mass;
  for (double x : p) mass = plus(mass, x);
  Eigen::Index stride = p.size();
  for (Eigen::Index size : shape) {
    stride /= size;
    Axis axis{size, stride, std::vector<DoubleDouble>(static_cast<std::size_t>(size))};
    for (Eigen::Index cell = 0; cell < p.size(); ++cell) {
      DoubleDouble& sum = axis.marginal[static_cast<std::size_t>(cell / stride % size)];
      sum = plus(sum, p[cell]);
    }
    if (!axes_.empty()) scale_ = times(scale_, mass);
    axes_.push_back(std::move(axis));
  }
}

double Independence::divergence() const {
  Sum total;
  for (Eigen::Index cell = 0; cell < p_.size(); ++cell) total.add(at(cell).term);
  return total.value();
}

Eigen::ArrayXd Independence::terms() const {
  Eigen::ArrayXd terms = p_;
  for (Eigen::Index cell = 0; cell < p_.size(); ++cell)
    if (p_[cell] > 0) terms[cell] *= at(cell).logarithm;
  return terms;
}

Eigen::ArrayXd Independence::slopes() const {
  Eigen::ArrayXd slopes(p_.size());
  for (Eigen::Index cell = 0; cell < p_.size(); ++cell) slopes[cell] = at(cell).logarithm;
  return slopes;
}

Excess Independence::at(Eigen::Index cell) const {
  DoubleDouble product{1, 0};
  for (const Axis& axis : axes_) product = times(product, axis.marginal_of(cell));
  if (product.high < 0x1p-960) return by_logarithm(cell);  // its digits underflow
  const double p = p_[cell];
  const double difference = minus(times({p, 0}, scale_), product) / scale_.high;
  return excess(p, product.high / scale_.high, difference);
}

/// The same for marginals so small that their product has no digits to compare p with: their
/// exponents are counted apart.
Excess Independence::by_logarithm(Eigen::Index cell) const {
  const double p = p_[cell];
  int power = 0;
  double ratio = std::frexp(p * scale_.high, &power), product = 1 / scale_.high;
  for (const Axis& axis : axes_) {
    const double marginal = axis.marginal_of(cell).high;
    if (marginal == 0) return {0, 0};
    int exponent = 0;
    ratio /= std::frexp(marginal, &exponent);
    power -= exponent;
    product *= marginal;
  }
  const double logarithm = std::log(ratio) + power * ln2;
  if (p == 0) return {logarithm, product};
  if (logarithm > 1) return {logarithm, p * (logarithm - 1) + product};
  return {logarithm, p * kl_term(1, std::exp(-logarithm))};
}

}  // namespace surprisal
