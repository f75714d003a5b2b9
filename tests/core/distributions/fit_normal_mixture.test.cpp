#include "surprisal/distributions/fit_normal_mixture.hpp"

#include "family_laws.hpp"
#include "surprisal/distributions/normal.hpp"

using namespace surprisal;
using Status = NormalMixtureFit::Status;

namespace {
double log_likelihood(const Distribution& p, const Eigen::ArrayXd& samples) {
  double total = 0;
  for (double x : samples) total += p.log_density(x);
  return total;
}
}  // namespace

TEST_CASE("a mixture of two normals is found again") {
  const Mixture p({0.3, 0.7}, {std::make_shared<Normal>(-2, 0.5), std::make_shared<Normal>(1, 1)});
  const Eigen::ArrayXd samples = sample(p, 20000, 111);
  const NormalMixtureFit fit = fit_normal_mixture(samples, 2, 1);
  CHECK(fit.status == Status::converged);
  CHECK(std::abs(fit.mixture.weights()[0] - 0.3) < 0.02);
  CHECK(std::abs(fit.mixture.components()[0]->mean() + 2) < 0.05);
  CHECK(std::abs(fit.mixture.components()[1]->mean() - 1) < 0.05);
  CHECK(std::abs(fit.mixture.components()[1]->variance() - 1) < 0.1);
  CHECK(fit.log_likelihood >= log_likelihood(p, samples));
  CHECK(std::abs(fit.log_likelihood - log_likelihood(fit.mixture, samples)) < 1e-6);
}

TEST_CASE("a mixture of one normal is the normal's fit") {
  const Eigen::ArrayXd samples = sample(Normal(5, 2), 100, 112);
  const NormalMixtureFit fit = fit_normal_mixture(samples, 1, 1);
  CHECK(fit.status == Status::converged);
  CHECK(std::abs(fit.mixture.mean() - Normal::fit(samples).mean()) < 1e-12);
  CHECK(std::abs(fit.mixture.variance() - Normal::fit(samples).variance()) < 1e-12);
}

TEST_CASE("a component that shrinks onto one value is reported, not returned") {
  Eigen::ArrayXd samples(6);
  samples << 0, 0, 0, 10, 10, 10;
  const NormalMixtureFit fit = fit_normal_mixture(samples, 2, 1);
  CHECK(fit.status == Status::collapsed);
  CHECK(std::isfinite(fit.log_likelihood));
  CHECK(fit.mixture.variance() > 0);
}

TEST_CASE("the same seed gives the same mixture of normals") {
  const Eigen::ArrayXd samples = sample(Normal(5, 2), 500, 113);
  const NormalMixtureFit a = fit_normal_mixture(samples, 3, 7),
                         b = fit_normal_mixture(samples, 3, 7);
  CHECK(a.mixture.weights() == b.mixture.weights());
  CHECK(a.log_likelihood == b.log_likelihood);
}

TEST_CASE("fit_normal_mixture says what it cannot take") {
  CHECK(message_of([] { fit_normal_mixture(Eigen::Array3d(1, 2, 2), 3, 1); }) ==
        "fit_normal_mixture requires samples to be at least 3 different numbers, but 2 are");
  CHECK(message_of([] { fit_normal_mixture(Eigen::Array3d(1, 1, 1), 1, 1); }) ==
        "fit_normal_mixture requires samples to be at least 2 different numbers, but 1 is");
  CHECK(message_of([] { fit_normal_mixture(Eigen::Array3d(1, 2, 3), 0, 1); }) ==
        "fit_normal_mixture requires components to be a whole number from 1 to 1000, but "
        "components is 0");
}
