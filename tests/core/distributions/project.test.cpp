#include "surprisal/distributions/project.hpp"

#include <catch_amalgamated.hpp>

#include "surprisal/distributions/divergence.hpp"
#include "surprisal/distributions/gamma.hpp"
#include "surprisal/distributions/mixture.hpp"
#include "surprisal/distributions/normal.hpp"
#include "surprisal/distributions/student_t.hpp"
#include "surprisal/distributions/wasserstein.hpp"
#include "surprisal/numerics/require.hpp"

using namespace surprisal;

namespace {

struct AdamRow {
  std::size_t step;
  double values[3];  // mean, sd, KL(p‖q)
};

constexpr AdamRow adam_rows[] = {
#include "reference/distributions/torch_adam.inc"
};

Member peaks(double weight, double apart) {
  return std::make_shared<Mixture>(std::vector{weight, 1 - weight},
                                   std::vector<Member>{std::make_shared<Normal>(-apart / 2, 1),
                                                       std::make_shared<Normal>(apart / 2, 1)});
}

double mean_of(const ProjectRun& run) { return run.path.back().parameters[0]; }

/// No step of 1 % in any parameter lowers the divergence.
template <class Distance>
void check_lowest(const Member& member, const Family& family, Distance distance) {
  const std::vector<double> at = member->parameters();
  const double least = distance(*member);
  for (std::size_t i = 0; i < at.size(); ++i) {
    for (const double step : {-0.01, 0.01}) {
      std::vector<double> moved = at;
      moved[i] += step * std::max(1.0, std::abs(at[i]));
      CAPTURE(i, step, at[i]);
      CHECK(distance(*family.make(moved)) >= least);
    }
  }
}

}  // namespace

TEST_CASE("Adam(0.01) takes a normal to another as PyTorch's does, the articles' example") {
  const Normal target(2, 0.5);
  const Projection projection =
      project(target, Normal::row, {.start = {0, 1}, .rate = 0.01, .steps = 500});
  REQUIRE(projection.runs.size() == 1);
  const auto& path = projection.runs[0].path;
  REQUIRE(path.size() == 501);
  for (const auto& [step, values] : adam_rows) {
    CAPTURE(step);
    CHECK(std::abs(path[step].parameters[0] - values[0]) <= 1e-8);
    CHECK(std::abs(path[step].parameters[1] - values[1]) <= 1e-8);
    CHECK(std::abs(path[step].value - values[2]) <= 1e-8);
  }
  CHECK(projection.value < 1e-6);
}

TEST_CASE("forward KL keeps the target's mean and variance: it covers") {
  const Member target = peaks(0.4, 6);
  const Projection forward = project(*target, Normal::row, {.divergence = "kl"});
  CHECK(forward.member->mean() == Catch::Approx(target->mean()).epsilon(1e-7));
  CHECK(forward.member->variance() == Catch::Approx(target->variance()).epsilon(1e-7));
  CHECK(std::abs(forward.value - kl(*target, *forward.member)) <= forward.error);
  CHECK(forward.runs[forward.best].status == Descent::Status::converged);
}

TEST_CASE("reverse KL has a floor at each peak; restarts find both, and the deeper is the answer") {
  const Member target = peaks(0.4, 6);
  const Projection reverse = project(*target, Normal::row, {.divergence = "reverse_kl"});
  CHECK(reverse.member->mean() == Catch::Approx(3).margin(0.05));
  CHECK(reverse.member->variance() == Catch::Approx(1).margin(0.05));
  double lowest = 1e9, left = 1e9;
  for (const ProjectRun& run : reverse.runs) {
    lowest = std::min(lowest, run.path.back().value);
    if (mean_of(run) < -2) left = run.path.back().value;
  }
  CHECK(lowest == reverse.runs[reverse.best].path.back().value);
  CHECK(left == Catch::Approx(-std::log(0.4)).margin(0.01));  // all of q in 0.4 of p
  CHECK(reverse.value == Catch::Approx(-std::log(0.6)).margin(0.01));
  check_lowest(reverse.member, Normal::row, [&](const Distribution& q) { return kl(q, *target); });
}

TEST_CASE("α leads from reverse to forward") {
  const Member target = peaks(0.4, 6);
  const auto at = [&](double alpha) {
    return project(*target, Normal::row, {.divergence = "alpha_divergence", .alpha = alpha});
  };
  const auto forward = project(*target, Normal::row, {.divergence = "kl"});
  const auto reverse = project(*target, Normal::row, {.divergence = "reverse_kl"});
  CHECK(at(1).value == Catch::Approx(forward.value).epsilon(1e-9));
  CHECK(at(0).value == Catch::Approx(reverse.value).epsilon(1e-9));
  const double middle = at(0.5).member->variance();
  CHECK(middle < forward.member->variance());
  CHECK(middle > reverse.member->variance());
}

TEST_CASE("Jensen–Shannon and W₂ find the lowest place around, other families too") {
  const Member target = peaks(0.3, 3);
  const Projection js = project(*target, Normal::row, {.divergence = "jensen_shannon"});
  check_lowest(js.member, Normal::row,
               [&](const Distribution& q) { return explain("jensen_shannon", *target, q).value; });
  const Projection transport =
      project(*target, Normal::row, {.divergence = "wasserstein_2", .start = {0, 1}});
  CHECK(transport.member->mean() == Catch::Approx(target->mean()).margin(1e-6));
  check_lowest(transport.member, Normal::row,
               [&](const Distribution& q) { return explain_wasserstein(*target, q, 2).value; });
  const Gamma skewed(3, 2);
  const Projection bent = project(skewed, family_named("gumbel"), {.divergence = "kl"});
  check_lowest(bent.member, family_named("gumbel"),
               [&](const Distribution& q) { return kl(skewed, q); });
}

TEST_CASE("a member of the family is its own projection") {
  for (const char* divergence : {"kl", "reverse_kl", "jensen_shannon", "wasserstein_2"}) {
    const Projection same =
        project(Gamma(3, 2), family_named("gamma"), {.divergence = divergence, .start = {2, 1}});
    CAPTURE(divergence);
    CHECK(same.member->parameters()[0] == Catch::Approx(3).epsilon(1e-4));
    CHECK(same.member->parameters()[1] == Catch::Approx(2).epsilon(1e-4));
    CHECK(same.value < 1e-6);  // W₂ is the root of what is flat
  }
}

TEST_CASE("values on a path of BFGS only fall, and known parameters stay") {
  const Projection one = project(StudentT(3, 1, 2), family_named("student_t"),
                                 {.known = {5, std::nan(""), std::nan("")}});
  CHECK(one.member->parameters()[0] == 5);
  for (const ProjectRun& run : one.runs) {
    for (std::size_t i = 1; i < run.path.size(); ++i) {
      CHECK(run.path[i].value < run.path[i - 1].value);
    }
  }
}

TEST_CASE("what cannot be projected is refused by name") {
  const auto refuses = [](auto call, const char* part) {
    CHECK_THROWS_WITH(call(), Catch::Matchers::ContainsSubstring(part));
  };
  const Normal target(0, 1);
  refuses([&] { project(target, Normal::row, {.divergence = "nearness"}); }, "nearness");
  refuses([&] { project(target, Normal::row, {.start = {0, -1}}); }, "sd");
  refuses([&] { project(target, family_named("binomial")); }, "trials");
  // No gamma has mass below 0: all of the target's left half is lost.
  refuses([&] { project(target, family_named("gamma")); }, "family");
}
