#include "surprisal/distributions/closed_forms.hpp"

#include <cmath>
#include <numbers>

#include "surprisal/distributions/bernoulli.hpp"
#include "surprisal/distributions/beta.hpp"
#include "surprisal/distributions/binomial.hpp"
#include "surprisal/distributions/gamma.hpp"
#include "surprisal/distributions/gumbel.hpp"
#include "surprisal/distributions/laplace.hpp"
#include "surprisal/distributions/normal.hpp"
#include "surprisal/distributions/poisson.hpp"
#include "surprisal/distributions/student_t.hpp"
#include "surprisal/distributions/typed_pair.hpp"
#include "surprisal/distributions/uniform.hpp"
#include "surprisal/numerics/expm1mx.hpp"
#include "surprisal/numerics/kl_term.hpp"
#include "surprisal/numerics/lgamma_bregman.hpp"
#include "surprisal/numerics/log1pmx.hpp"
#include "surprisal/numerics/log_ratio.hpp"
#include "surprisal/numerics/normal_kl.hpp"

// Every form is a sum of parts that are never negative, each of second order where p ≈ q, made of
// differences of parameters that were not rounded before.

namespace surprisal {
namespace {

/// ρ − 1 − log ρ, the price of a wrong scale, for ρ = a/b and growth = ρ − 1.
double scale_price(double growth, double a, double b) {
  return std::abs(growth) < 0.5 ? -log1pmx(growth) : growth - log_ratio(a, b);
}

std::optional<double> normal_normal(const Normal& p, const Normal& q) {
  return normal_kl(p.mean(), p.sd(), q.mean(), q.sd());
}

std::optional<double> laplace_laplace(const Laplace& p, const Laplace& q) {
  const double z = std::abs(p.mean() - q.mean()) / p.scale();
  const double growth = (p.scale() - q.scale()) / q.scale();
  return scale_price(growth, p.scale(), q.scale()) + p.scale() / q.scale() * expm1mx(-z);
}

/// The Bregman divergence of log Γ from 1 to 1 + growth. Adding rounds a small growth; as the
/// divergence grows with its square, that is put right.
double bregman_from_one(double growth) {
  const double rounded = (1 + growth) - 1;
  if (rounded == 0) return std::numbers::pi * std::numbers::pi / 12 * (growth * growth);
  const double kept = growth / rounded;
  return lgamma_bregman(1 + growth, 1) * (kept * kept);
}

/// With ρ = scale_p/scale_q and d = (mode_p − mode_q)/scale_q: exp(−w) − 1 + w, where
/// w = d − log Γ(1 + ρ), and the Bregman divergence of log Γ from 1 to ρ.
std::optional<double> gumbel_gumbel(const Gumbel& p, const Gumbel& q) {
  const double d = (p.mode() - q.mode()) / q.scale();
  const double growth = (p.scale() - q.scale()) / q.scale();
  const double w = d - (log_ratio(p.scale(), q.scale()) + lgamma_growth(growth, 1));
  return expm1mx(-w) + bregman_from_one(growth);
}

/// The price of another mean, and that of another shape when the rate is the best for it.
std::optional<double> gamma_gamma(const Gamma& p, const Gamma& q) {
  const double by_shape = (p.shape() - q.shape()) / q.shape();
  const double by_rate = (q.rate() - p.rate()) / p.rate();
  const double growth = by_shape + by_rate + by_shape * by_rate;
  const double ratio = p.shape() / q.shape() * (q.rate() / p.rate());
  return q.shape() * scale_price(growth, ratio, 1) + stirling_bregman(q.shape(), p.shape());
}

/// x·log(x/y) − x + y, for y = x − excess, of which the excess is known better than y.
double deviance(double x, double excess, double y) {
  return std::abs(excess) < 0.5 * x ? -x * log1pmx(-excess / x) : kl_term(x, y);
}

/// stirling_bregman where the difference of the arguments is known better than they are: it grows
/// with the square of the difference.
double stirling_bregman_by(double difference, double a, double b) {
  if (a == b) return 0;
  const double kept = difference / (a - b);
  return stirling_bregman(a, b) * (kept * kept);
}

/// The Bregman divergence of log B(a, b): Stirling's leading terms add up to two deviances. What is
/// left cancels when one parameter is small and nearly the same; then there is no closed form.
std::optional<double> beta_beta(const Beta& p, const Beta& q) {
  const double more_a = q.a() - p.a();
  const double more_b = q.b() - p.b();
  const double excess = (more_a * p.b() - p.a() * more_b) / (p.a() + p.b());
  const double scale = (q.a() + q.b()) / (p.a() + p.b());
  const double sides = deviance(q.a(), excess, p.a() * scale) +
                       deviance(q.b(), -excess, p.b() * scale) + stirling_bregman(q.a(), p.a()) +
                       stirling_bregman(q.b(), p.b());
  const double both = stirling_bregman_by(more_a + more_b, q.a() + q.b(), p.a() + p.b());
  if (both > 0.75 * sides) return {};
  return sides - both;
}

/// Cauchy's distributions (Chyzak, Nielsen 2019).
std::optional<double> student_student(const StudentT& p, const StudentT& q) {
  if (p.degrees() != 1 || q.degrees() != 1) return {};
  const double width = p.scale() - q.scale();
  const double way = p.parameters()[1] - q.parameters()[1];  // a Cauchy distribution has no mean
  return std::log1p(
      (width / p.scale() * (width / q.scale()) + way / p.scale() * (way / q.scale())) / 4);
}

std::optional<double> uniform_uniform(const Uniform& p, const Uniform& q) {
  const double width = p.high() - p.low();
  const double room = (q.high() - p.high()) + (p.low() - q.low());
  return std::log1p(room / width);
}

double outcome_kl(double p, double q) { return kl_term(p, q) + deviance(1 - p, q - p, 1 - q); }

std::optional<double> bernoulli_bernoulli(const Bernoulli& p, const Bernoulli& q) {
  return outcome_kl(p.probability(), q.probability());
}

std::optional<double> binomial_binomial(const Binomial& p, const Binomial& q) {
  if (p.trials() != q.trials()) return {};
  return p.trials() * outcome_kl(p.probability(), q.probability());
}

std::optional<double> poisson_poisson(const Poisson& p, const Poisson& q) {
  return kl_term(p.rate(), q.rate());
}

struct Row {
  const char* p;
  const char* q;
  std::optional<double> (*kl)(const Distribution& p, const Distribution& q);
};

constexpr Row table[] = {
    {"normal", "normal", typed_pair<normal_normal>},
    {"laplace", "laplace", typed_pair<laplace_laplace>},
    {"student_t", "student_t", typed_pair<student_student>},
    {"gumbel", "gumbel", typed_pair<gumbel_gumbel>},
    {"gamma", "gamma", typed_pair<gamma_gamma>},
    {"beta", "beta", typed_pair<beta_beta>},
    {"uniform", "uniform", typed_pair<uniform_uniform>},
    {"bernoulli", "bernoulli", typed_pair<bernoulli_bernoulli>},
    {"binomial", "binomial", typed_pair<binomial_binomial>},
    {"poisson", "poisson", typed_pair<poisson_poisson>},
};

}  // namespace

std::optional<double> closed_kl(const Distribution& p, const Distribution& q) {
  for (const Row& row : table) {
    if (row.p == p.family() && row.q == q.family()) return row.kl(p, q);
  }
  return {};
}

}  // namespace surprisal
