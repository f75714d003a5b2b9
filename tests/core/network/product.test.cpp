#include "surprisal/network/product.hpp"

#include <Eigen/Core>
#include <catch_amalgamated.hpp>
#include <cmath>

#include "surprisal/numerics/pack.hpp"
#include "surprisal/numerics/random.hpp"

using surprisal::Random;

namespace {

template <class Scalar>
using Numbers = Eigen::Array<Scalar, Eigen::Dynamic, 1>;

template <class Scalar>
Numbers<Scalar> numbers(std::ptrdiff_t count, Random& random) {
  Numbers<Scalar> result(count);
  for (Scalar& x : result) x = static_cast<Scalar>(random.normal());
  return result;
}

/// The same products as in a book, in long sums of doubles; how far the others may be off.
template <class Scalar>
void check_products(std::ptrdiff_t rows, std::ptrdiff_t inner, std::ptrdiff_t samples) {
  CAPTURE(rows, inner, samples, sizeof(Scalar));
  Random random(static_cast<std::uint64_t>(rows * 10000 + inner * 100 + samples));
  const std::ptrdiff_t stride = surprisal::padded(samples);
  const Numbers<Scalar> w = numbers<Scalar>(rows * inner, random);
  const Numbers<Scalar> x = numbers<Scalar>(inner * stride, random);
  const Numbers<Scalar> start = numbers<Scalar>(rows * stride, random);
  const double eps = sizeof(Scalar) == 4 ? 1.2e-7 : 2.3e-16;

  Numbers<Scalar> y = start, transposed = start;
  Numbers<Scalar> turned(w.size());
  for (std::ptrdiff_t i = 0; i < rows; ++i)
    for (std::ptrdiff_t k = 0; k < inner; ++k) turned[k * rows + i] = w[i * inner + k];
  surprisal::add_product<Scalar>({w.data(), inner, 1}, rows, inner, x.data(), y.data(), stride);
  surprisal::add_product<Scalar>({turned.data(), 1, rows}, rows, inner, x.data(), transposed.data(),
                                 stride);
  CHECK((y == transposed).all());

  Numbers<Scalar> product(w.size()), sums(rows);
  surprisal::product_over_batch(start.data(), rows, x.data(), inner, stride, product.data());
  surprisal::sum_over_batch(start.data(), rows, stride, sums.data());

  double worst = 0;
  for (std::ptrdiff_t i = 0; i < rows; ++i) {
    double total = 0, size = 1e-300;
    for (std::ptrdiff_t s = 0; s < stride; ++s) {
      double sum = start[i * stride + s], scale = std::abs(sum);
      for (std::ptrdiff_t k = 0; k < inner; ++k) {
        const double term = double{w[i * inner + k]} * x[k * stride + s];
        sum += term;
        scale += std::abs(term);
      }
      worst = std::max(worst, std::abs(y[i * stride + s] - sum) / scale);
      total += start[i * stride + s];
      size += std::abs(start[i * stride + s]);
    }
    worst = std::max(worst, std::abs(sums[i] - total) / size);
    for (std::ptrdiff_t k = 0; k < inner; ++k) {
      double sum = 0, scale = 1e-300;
      for (std::ptrdiff_t s = 0; s < stride; ++s) {
        sum += double{start[i * stride + s]} * x[k * stride + s];
        scale += std::abs(double{start[i * stride + s]} * x[k * stride + s]);
      }
      worst = std::max(worst, std::abs(product[i * inner + k] - sum) / scale);
    }
  }
  CHECK(worst < 4 * eps * std::sqrt(static_cast<double>(inner + stride)));
}

}  // namespace

TEST_CASE("products of any shape are the sums that they stand for") {
  for (const std::ptrdiff_t rows : {1, 2, 3, 4, 5, 9})
    for (const std::ptrdiff_t inner : {1, 2, 3, 7, 127, 128, 129, 300})
      for (const std::ptrdiff_t samples : {1, 4, 5, 8, 13}) {
        check_products<float>(rows, inner, samples);
        check_products<double>(rows, inner, samples);
      }
}
