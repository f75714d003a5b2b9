#include "surprisal/distributions/student_t.hpp"

#include "family_laws.hpp"
#include "surprisal/distributions/fit_student_t.hpp"
#include "surprisal/distributions/normal.hpp"

using namespace surprisal;

namespace {
constexpr double pi = 3.141592653589793;
}

TEST_CASE("a Student distribution has its limits, and is NaN for NaN") {
  for (const StudentT& p : {StudentT(3), StudentT(1e-3, 5, 1e-300), StudentT(1e300, -2, 1e10)}) {
    check_limits(p);
    check_quantile_ends(p);
    CHECK(p.cdf(p.mode()) == 0.5);
    CHECK(p.survival(p.mode()) == 0.5);
  }
}

TEST_CASE("a Student distribution's moments exist from their degrees on") {
  CHECK(std::isnan(StudentT(1, 3, 1).mean()));
  CHECK(StudentT(1.5, 3, 1).mean() == 3);
  CHECK(StudentT(1.5, 3, 1).mode() == 3);
  CHECK(std::isnan(StudentT(1).variance()));
  CHECK(StudentT(2).variance() == infinity);
  CHECK(StudentT(4, 0, 3).variance() == 18);
  CHECK(*StudentT(2).expectation(Statistic::square, 0) == infinity);
  CHECK(*StudentT(1).expectation(Statistic::absolute, 0) == infinity);
  CHECK(*StudentT(5).expectation(Statistic::exponential, 0.1) == infinity);
}

TEST_CASE("student_t names the parameter that is outside its domain") {
  CHECK(message_of([] { StudentT(0); }) ==
        "student_t requires degrees to be positive and finite, but degrees is 0");
  CHECK(message_of([] { StudentT(1, infinity); }) ==
        "student_t requires mean to be finite, but mean is Infinity");
  CHECK(message_of([] { StudentT(1, 0, -1); }) ==
        "student_t requires scale to be positive and finite, but scale is -1");
}

TEST_CASE("a Student distribution of one degree is Cauchy's") {
  const StudentT p(1);
  for (double x : {1e-10, 0.5, 1.0, 3.0, 1e10, 1e200}) {
    CHECK(relative_eps(p.survival(x), std::atan(1 / x) / pi) <= 16);
    const double expected = -std::log(pi) - (x < 1e100 ? std::log1p(x * x) : 2 * std::log(x));
    CHECK(std::abs(p.log_density(x) - expected) <= 1e-15 * (1 + std::abs(expected)));
  }
  CHECK(relative_eps(p.entropy(), std::log(4 * pi)) <= 4);
  CHECK(relative_eps(p.upper_quantile(1e-300), 1e300 / pi) <= 16);
}

TEST_CASE("a Student distribution of two degrees has an algebraic cdf") {
  for (double x : {0.1, 1.0, 10.0, 1e6, 1e120}) {
    const double root = x < 1e100 ? std::sqrt(2 + x * x) : x;
    CHECK(relative_eps(StudentT(2).survival(x), 1 / (root * (root + x))) <= 16);
    CHECK(relative_eps(StudentT(2).cdf(-x), 1 / (root * (root + x))) <= 16);
  }
}

TEST_CASE("a Student distribution of very many degrees is the normal") {
  const Normal normal(0, 1);
  for (double degrees : {1e18, 1e24, 1e26, 1e300}) {
    const StudentT p(degrees);
    for (double x : {0.1, 1.0, 5.0, 30.0}) {
      CHECK(std::abs(p.survival(x) / normal.survival(x) - 1) <= 4e-13);  // erfc's, at 30
      CHECK(std::abs(p.log_density(x) - normal.log_density(x)) <= 4e-16 * (1 + x * x));
    }
    CHECK(relative_eps(p.entropy(), normal.entropy()) <= 4);
  }
}

TEST_CASE("the Student's score, information and expectations are those of its density") {
  for (const StudentT& p : {StudentT(2.5, 1, 0.5), StudentT(3, -2, 2), StudentT(70, 0, 1)}) {
    check_score(p, {p.mode() - 2, p.mode() + 0.1, p.mode() + 1, p.mode() + 9});
    check_fisher_information(p);
  }
  check_expectations(StudentT(5, 1, 0.5), {-1, 0.2, 1, 1.5});
  check_expectations(StudentT(3.5, 1, 2), {-1, 1, 4});
}

TEST_CASE("the Student's information of its degrees keeps its digits") {
  // From 60 on by a series, below by what it falls by: the same beside the switch.
  const double before = StudentT(60 - 1e-9).fisher_information()(0, 0);
  const double after = StudentT(60 + 1e-9).fisher_information()(0, 0);
  CHECK(std::abs(before / after - 1) <= 4e-10);
  CHECK(std::abs(StudentT(1e50).fisher_information()(0, 0) * 1e200 - 3.5) <= 1e-13);
  const double at_one = pi * pi / 12 - 3.0 / 8;  // ¼·(ψ′(½) − ψ′(1)) − 6/16, ψ′(½) = 3·ψ′(1)
  CHECK(relative_eps(StudentT(1).fisher_information()(0, 0), at_one) <= 16);
}

TEST_CASE("the Student's quantiles invert its cdf and survival") {
  for (const StudentT& p : {StudentT(1, 0, 1), StudentT(3, 0, 1e10), StudentT(30.5, 0, 1),
                            StudentT(1e6, 0, 1), StudentT(1e12, 0, 1e-5)}) {
    check_quantiles_invert(p, 2e-13);
  }
  for (double u : {1e-20, 1e-3, 0.2, 0.4}) {
    const StudentT p(0.2);
    CHECK(std::abs(p.survival(p.upper_quantile(u)) / u - 1) <= 1e-14);
    CHECK(p.quantile(u) == -p.upper_quantile(u));
  }
  CHECK(StudentT(3).quantile(0.5) == 0);
  CHECK(std::abs(StudentT(3).quantile(0.5 + 1e-12) * 0.36755259694786134 - 1e-12) <= 1e-16);
  CHECK(StudentT(0.1).upper_quantile(1e-100) > 1e307);
}

TEST_CASE("Student draws follow the Student cdf") {
  check_draws(StudentT(0.3), 91);
  check_draws(StudentT(1, 5, 2), 92);
  check_draws(StudentT(7.5), 93);
  check_draws(StudentT(1e10), 94);
  for (double x : sample(StudentT(1e-4), 100, 95)) CHECK(std::isfinite(x));
}

TEST_CASE("a Student distribution is fitted where its likelihood is largest") {
  for (const StudentT& p :
       {StudentT(0.7, 1e3, 2), StudentT(1, 0, 1e-10), StudentT(3, -5, 2), StudentT(8, 1, 1)}) {
    const Eigen::ArrayXd samples = sample(p, 1000, 102);
    check_fit_is_stationary(fit_student_t(samples), samples);
  }
  check_fit_recovers(StudentT(3, -5, 2), 103);
  check_fit_recovers(StudentT(1, 7, 2), 104, {1, nan_value, nan_value});
  check_fit_recovers(StudentT(4, 7, 2), 105, {nan_value, 7, 2});
}

TEST_CASE("samples with light tails are fitted by so many degrees that it is the normal") {
  const Eigen::ArrayXd samples = Eigen::ArrayXd::LinSpaced(101, -1, 4);
  const StudentT fitted = fit_student_t(samples);
  CHECK(fitted.degrees() >= 1e6 * (1 - 1e-15));
  CHECK(std::abs(fitted.mean() - 1.5) <= 1e-12);
  const double sd = std::sqrt((samples - 1.5).square().mean());
  CHECK(std::abs(fitted.scale() / sd - 1) <= 1e-5);
}

TEST_CASE("a Student distribution refuses samples that have none") {
  CHECK(message_of([] { fit_student_t(Eigen::Array3d(3, 3, 3)); }) ==
        "fit_student_t requires samples to be at least two different numbers, but samples is 3");
  CHECK(message_of([] { fit_student_t(Eigen::Array4d(1, 1, 1, 2)); }) ==
        "fit_student_t requires samples to be not half of them equal, nor nearly, but samples is "
        "1");
  CHECK(message_of([] { fit_student_t(Eigen::Array3d(3, nan_value, 3)); }) ==
        "fit_student_t requires samples to be finite, but samples[1] is NaN");
}

TEST_CASE("the Student's tails are powers") {
  CHECK(StudentT(3).lower_tail().logarithm == 4);
  CHECK(StudentT(3).upper_tail().logarithm == 4);
}
