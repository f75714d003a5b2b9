#pragma once

#include <cstddef>
#include <vector>

#include "surprisal/numerics/jeffreys_term.hpp"
#include "surprisal/numerics/js_term.hpp"
#include "surprisal/numerics/kernels.hpp"
#include "surprisal/numerics/kl_term.hpp"
#include "surprisal/numerics/random.hpp"
#include "surprisal/numerics/sum.hpp"
#include "surprisal/numerics/xlogx.hpp"
#include "surprisal/numerics/xlogy.hpp"

/// The kernels of kernels.hpp, each with the term that it adds up.
namespace kernel_list {

using namespace surprisal;

using Numbers = std::vector<double>;

inline double sum_xlogx_of_p(const double* p, const double*, std::ptrdiff_t n, Mass* mass) {
  return sum_xlogx(p, n, mass);
}
inline double xlogx_of_p(double p, double) { return xlogx(p); }

struct Kernel {
  const char* name;
  double (*sum)(const double*, const double*, std::ptrdiff_t, Mass*);
  double (*term)(double, double);
};
inline const Kernel kernels[] = {{"KL", sum_kl_terms, kl_term},
                                 {"JS", sum_js_terms, js_term},
                                 {"Jeffreys", sum_jeffreys_terms, jeffreys_term},
                                 {"p log q", sum_xlogy, xlogy},
                                 {"p log p", sum_xlogx_of_p, xlogx_of_p}};

inline std::ptrdiff_t size(const Numbers& x) { return static_cast<std::ptrdiff_t>(x.size()); }

struct Result {
  double value;
  Mass mass;
};
inline Result apply(const Kernel& kernel, const Numbers& p, const Numbers& q) {
  Result result{0, {}};
  result.value = kernel.sum(p.data(), q.data(), size(p), &result.mass);
  return result;
}

inline double one_by_one(const Kernel& kernel, const Numbers& p, const Numbers& q) {
  Sum total;
  for (std::size_t i = 0; i < p.size(); ++i) total.add(kernel.term(p[i], q[i]));
  return total.value();
}

inline Numbers uniform_numbers(Random& random, std::size_t n) {
  Numbers x(n);
  for (double& value : x) value = random.uniform() + 1e-12;
  return x;
}

}  // namespace kernel_list
