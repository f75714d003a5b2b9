#include "surprisal/discrete/independence.hpp"

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

Excess Independence::at(Eigen::Index cell) const {
  DoubleDouble product{1, 0};
  for (const Axis& axis : axes_)
    product =
        times(product, axis.marginal[static_cast<std::size_t>(cell / axis.stride % axis.size)]);
  const double p = p_[cell];
  const double difference = minus(times({p, 0}, scale_), product) / scale_.high;
  return excess(p, product.high / scale_.high, difference);
}

double Independence::divergence() const {
  Sum total;
  for (Eigen::Index cell = 0; cell < cells(); ++cell) total.add(at(cell).term);
  return total.value();
}

}  // namespace surprisal
