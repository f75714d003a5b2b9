#include "surprisal/numerics/softmax.hpp"

#include <cmath>
#include <limits>

#include "surprisal/numerics/exp_below.hpp"
#include "surprisal/numerics/log_sum_exp.hpp"
#include "surprisal/numerics/sum.hpp"

namespace surprisal {
namespace {

Eigen::ArrayXd all_nan(Eigen::Index n) {
  return Eigen::ArrayXd::Constant(n, std::numeric_limits<double>::quiet_NaN());
}

}  // namespace

Eigen::ArrayXd softmax(Vector x) {
  const double top = largest(x.data(), x.size());
  if (!std::isfinite(top)) return all_nan(x.size());
  Eigen::ArrayXd result(x.size());
  Sum total;
  for (Eigen::Index i = 0; i < x.size(); ++i) {
    result[i] = exp_below(x[i], top);
    total.add(result[i]);
  }
  return result / total.value();
}

Eigen::ArrayXd log_softmax(Vector x) {
  const LogSumExp parts = split_log_sum_exp(x.data(), x.size());
  if (!std::isfinite(parts.top)) return all_nan(x.size());
  return (x - parts.top) - parts.rest;
}

}  // namespace surprisal
