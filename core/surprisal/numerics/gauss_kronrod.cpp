#include "surprisal/numerics/gauss_kronrod.hpp"

#include <algorithm>
#include <cmath>
#include <limits>

namespace surprisal {
namespace {

/// A node's distance from the middle, in half lengths; its weight in either rule.
struct Node {
  double at, kronrod, gauss;
};

/// QUADPACK, qk21. Each node stands for two, left and right.
constexpr Node nodes[] = {
    {0.995657163025808080735527280689003, 0.011694638867371874278064396062192, 0},
    {0.973906528517171720077964012084452, 0.032558162307964727478818972459390,
     0.066671344308688137593568809893332},
    {0.930157491355708226001207180059508, 0.054755896574351996031381300244580, 0},
    {0.865063366688984510732096688423493, 0.075039674810919952767043140916190,
     0.149451349150580593145863396957658},
    {0.780817726586416897063717578345042, 0.093125454583697605535065465083366, 0},
    {0.679409568299024406234327365114874, 0.109387158802297641899210590325805,
     0.219086362515982043995534934228163},
    {0.562757134668604683339000099272694, 0.123491976262065851077958109585166, 0},
    {0.433395394129247190799265943165784, 0.134709217311473325928054001771707,
     0.269266719309996355091226921569469},
    {0.294392862701460198131126603103866, 0.142775938577060080797094273138717, 0},
    {0.148874338981631210884826001129720, 0.147739104901338491374841515972068,
     0.295524224714752870173815619188769},
};
constexpr double middle_weight = 0.149445554002916905664936468389821;

}  // namespace

Integral gauss_kronrod(FunctionRef<Reading(double)> f, double low, double high) {
  const double centre = low + 0.5 * (high - low);
  const double half = 0.5 * (high - low);
  const Reading middle = f(centre);
  double kronrod = middle_weight * middle.value;
  double noise = middle_weight * middle.noise;
  double size = middle_weight * std::abs(middle.value);
  double gauss = 0;
  double variation = 0;  // Σ |f[i + 1] − f[i]|, about ∫ |f′|
  Reading outer_left = {}, outer_right = {};
  for (const Node& node : nodes) {
    const Reading left = f(centre - half * node.at);
    const Reading right = f(centre + half * node.at);
    kronrod += node.kronrod * (left.value + right.value);
    gauss += node.gauss * (left.value + right.value);
    noise += node.kronrod * (left.noise + right.noise);
    size += node.kronrod * (std::abs(left.value) + std::abs(right.value));
    if (&node != nodes) {
      variation +=
          std::abs(left.value - outer_left.value) + std::abs(right.value - outer_right.value);
    }
    outer_left = left;
    outer_right = right;
  }
  variation +=
      std::abs(middle.value - outer_left.value) + std::abs(middle.value - outer_right.value);
  // Kronrod's rule is far better than the difference says where that is small: QUADPACK's estimate.
  const double relative = std::min(1.0, 200 * std::abs(kronrod - gauss) / size);
  const double rules = size * relative * std::sqrt(relative);
  constexpr double eps = std::numeric_limits<double>::epsilon();
  // Far from 0 the nodes themselves are rounded, by eps of their distance from it.
  const double displaced = eps * std::max(std::abs(low), std::abs(high)) * variation;
  const double unavoidable = half * (noise + 50 * eps * size) + displaced;
  return {half * kronrod, half * (size > 0 ? rules : 0) + unavoidable, unavoidable};
}

}  // namespace surprisal
