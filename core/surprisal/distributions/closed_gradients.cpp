#include "surprisal/distributions/closed_gradients.hpp"

#include <cmath>
#include <initializer_list>

#include "surprisal/distributions/bernoulli.hpp"
#include "surprisal/distributions/beta.hpp"
#include "surprisal/distributions/binomial.hpp"
#include "surprisal/distributions/gamma.hpp"
#include "surprisal/distributions/gumbel.hpp"
#include "surprisal/distributions/laplace.hpp"
#include "surprisal/distributions/normal.hpp"
#include "surprisal/distributions/poisson.hpp"
#include "surprisal/distributions/typed_pair.hpp"
#include "surprisal/numerics/digamma_growth.hpp"
#include "surprisal/numerics/expm1mx.hpp"
#include "surprisal/numerics/gamma.hpp"
#include "surprisal/numerics/lgamma_bregman.hpp"
#include "surprisal/numerics/log_ratio.hpp"
#include "surprisal/numerics/sum.hpp"

namespace surprisal {
namespace {

constexpr double eps = std::numeric_limits<double>::epsilon();
constexpr double nan = std::numeric_limits<double>::quiet_NaN();

/// One slope as a sum of parts, each right to some eps.
Integral slope(std::initializer_list<double> parts) {
  Sum total;
  double size = 0;
  for (const double part : parts) {
    total.add(part);
    size += std::abs(part);
  }
  return {total.value(), 16 * eps * size};
}

/// ψ(a) − ψ(b), given a − b; from the smaller, of which a − b may lack the digits.
double digamma_step(double a, double b, double difference) {
  return a < b ? -digamma_growth(-difference, a) : digamma_growth(difference, b);
}

KlGradient normal_normal(const Normal& p, const Normal& q) {
  const double d = (p.mean() - q.mean()) / q.sd();
  const double s = p.sd(), t = q.sd();
  const double width = (t - s) / t * ((t + s) / t);
  return {.p = {slope({d / t}), slope({-width / s})},
          .q = {slope({-d / t}), slope({width / t, -d * d / t})}};
}

KlGradient laplace_laplace(const Laplace& p, const Laplace& q) {
  const double d = p.mean() - q.mean(), b = p.scale(), c = q.scale();
  const double z = std::abs(d) / b;
  const double by_mean = std::copysign(std::expm1(-z), d) / c;
  const double width = (b - c) / c;
  return {.p = {slope({by_mean}), slope({width / b, -std::exp(-z) * expm1mx(z) / c})},
          .q = {slope({-by_mean}), slope({-width / c, -b / c * expm1mx(-z) / c})}};
}

/// With ρ, d and w as in the closed form: the mean of q's exponential is exp(−w).
KlGradient gumbel_gumbel(const Gumbel& p, const Gumbel& q) {
  const double c = q.scale();
  const double d = (p.mode() - q.mode()) / c;
  const double ratio = p.scale() / c;
  const double growth = (p.scale() - c) / c;
  const double w = d - (log_ratio(p.scale(), c) + lgamma_growth(growth, 1));
  const double excess = std::expm1(-w);
  const double centre = digamma(1 + ratio);
  const double stretch = digamma_step(ratio, 1, growth);
  return {.p = {slope({-excess / c}), slope({excess * centre / c, stretch / c})},
          .q = {slope({excess / c}),
                slope({excess * d / c, -excess * ratio * centre / c, -ratio * stretch / c})}};
}

KlGradient gamma_gamma(const Gamma& p, const Gamma& q) {
  const double a = p.shape(), b = q.shape();
  const double by_shape = (a - b) / b;
  const double by_rate = (q.rate() - p.rate()) / p.rate();
  return {.p = {slope({(a - b) * trigamma(a), by_rate}),
                slope({-b * by_shape / p.rate(), -b * by_rate / p.rate(),
                       -b * by_shape * by_rate / p.rate()})},
          .q = {slope({-digamma_step(a, b, a - b), -log_ratio(q.rate(), p.rate())}),
                slope({b * by_shape / q.rate(), b * by_rate / q.rate(),
                       b * by_shape * by_rate / q.rate()})}};
}

KlGradient beta_beta(const Beta& p, const Beta& q) {
  const double by_a = p.a() - q.a(), by_b = p.b() - q.b();
  const double shared = trigamma(p.a() + p.b());
  const double sizes = digamma_step(p.a() + p.b(), q.a() + q.b(), by_a + by_b);
  return {.p = {slope({by_a * trigamma_drop(p.b(), p.a()), -by_b * shared}),
                slope({by_b * trigamma_drop(p.a(), p.b()), -by_a * shared})},
          .q = {slope({-digamma_step(p.a(), q.a(), by_a), sizes}),
                slope({-digamma_step(p.b(), q.b(), by_b), sizes})}};
}

/// log(p/(1 − p)) − log(q/(1 − q)).
Integral logit_difference(double p, double q, double trials) {
  const double growth = (p - q) / q / (1 - p);  // of the odds
  if (std::abs(growth) < 0.5) return slope({trials * std::log1p(growth)});
  return slope({trials * log_ratio(p, q), trials * std::log1p(-q), -trials * std::log1p(-p)});
}

/// The difference of the logits, and what q's share is off by.
KlGradient outcome(double p, double q, double trials) {
  return {.p = {logit_difference(p, q, trials)}, .q = {slope({trials * ((q - p) / q / (1 - q))})}};
}

KlGradient bernoulli_bernoulli(const Bernoulli& p, const Bernoulli& q) {
  return outcome(p.probability(), q.probability(), 1);
}

/// A whole number of trials has no slope.
KlGradient binomial_binomial(const Binomial& p, const Binomial& q) {
  KlGradient gradient = outcome(p.probability(), q.probability(), p.trials());
  gradient.p.insert(gradient.p.begin(), {nan, 0});
  gradient.q.insert(gradient.q.begin(), {nan, 0});
  return gradient;
}

KlGradient poisson_poisson(const Poisson& p, const Poisson& q) {
  return {.p = {slope({log_ratio(p.rate(), q.rate())})},
          .q = {slope({(q.rate() - p.rate()) / q.rate()})}};
}

struct Row {
  const char* family;
  KlGradient (*gradient)(const Distribution& p, const Distribution& q);
};

constexpr Row table[] = {
    {"normal", typed_pair<normal_normal>},
    {"laplace", typed_pair<laplace_laplace>},
    {"gumbel", typed_pair<gumbel_gumbel>},
    {"gamma", typed_pair<gamma_gamma>},
    {"beta", typed_pair<beta_beta>},
    {"bernoulli", typed_pair<bernoulli_bernoulli>},
    {"binomial", typed_pair<binomial_binomial>},
    {"poisson", typed_pair<poisson_poisson>},
};

}  // namespace

std::optional<KlGradient> closed_kl_gradient(const Distribution& p, const Distribution& q) {
  if (p.family() != q.family()) return {};
  if (p.family() == "binomial" && p.parameters()[0] != q.parameters()[0]) return {};
  for (const Row& row : table) {
    if (row.family == p.family()) return row.gradient(p, q);
  }
  return {};
}

}  // namespace surprisal
