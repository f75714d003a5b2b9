#include "surprisal/perceptron/margin.hpp"

#include "surprisal/perceptron/exact_sum.hpp"

namespace surprisal {
namespace {

template <class Number>
double exact(const double* w, double b, const Number* x, double y, std::ptrdiff_t n) {
  ExactSum sum;
  for (std::ptrdiff_t i = 0; i < n; ++i) sum.add_product(w[i], static_cast<double>(x[i]));
  sum.add(b);
  return y * sum.value();
}

}  // namespace

double exact_margin(const double* w, double b, const double* x, double y, std::ptrdiff_t n) {
  return exact(w, b, x, y, n);
}

double exact_margin(const double* w, double b, const float* x, double y, std::ptrdiff_t n) {
  return exact(w, b, x, y, n);
}

}  // namespace surprisal
