// Evaluates a function of the core on doubles from a file: what numerics.py --full measures errors
// with.
//     measure NAME INPUT OUTPUT
// Input of a scalar function: its arguments, one point after the other. Of a vector function: n and
// n numbers (pairs: n and n of p and n of q), one vector after the other.
#include <cstdio>
#include <cstring>
#include <vector>

#include "surprisal/numerics/digamma_growth.hpp"
#include "surprisal/numerics/exp_kl_term.hpp"
#include "surprisal/numerics/expm1mx.hpp"
#include "surprisal/numerics/gamma.hpp"
#include "surprisal/numerics/incomplete_beta.hpp"
#include "surprisal/numerics/incomplete_gamma.hpp"
#include "surprisal/numerics/jeffreys_term.hpp"
#include "surprisal/numerics/js_term.hpp"
#include "surprisal/numerics/kernels.hpp"
#include "surprisal/numerics/kl_term.hpp"
#include "surprisal/numerics/lgamma_bregman.hpp"
#include "surprisal/numerics/log1mexp.hpp"
#include "surprisal/numerics/log1pmx.hpp"
#include "surprisal/numerics/log_ratio.hpp"
#include "surprisal/numerics/log_sum_exp.hpp"
#include "surprisal/numerics/logistic.hpp"
#include "surprisal/numerics/softmax.hpp"
#include "surprisal/numerics/softplus.hpp"
#include "surprisal/numerics/stirling.hpp"
#include "surprisal/numerics/xlogx.hpp"
#include "surprisal/numerics/xlogy.hpp"

namespace {

using namespace surprisal;

struct Unary {
  const char* name;
  double (*function)(double);
};
const Unary unary[] = {{"xlogx", xlogx},
                       {"log1pmx", log1pmx},
                       {"log1mexp", log1mexp},
                       {"softplus", softplus},
                       {"logistic", logistic},
                       {"lgamma", surprisal::lgamma},
                       {"digamma", digamma},
                       {"trigamma", trigamma},
                       {"expm1mx", expm1mx},
                       {"stirling_remainder", stirling_remainder},
                       {"trigamma_excess", trigamma_excess},
                       {"log_minus_digamma", log_minus_digamma}};

struct Binary {
  const char* name;
  double (*function)(double, double);
};
const Binary binary[] = {
    {"xlogy", xlogy},
    {"log_ratio", log_ratio},
    {"kl_term", kl_term},
    {"js_term", js_term},
    {"jeffreys_term", jeffreys_term},
    {"lgamma_bregman", lgamma_bregman},
    {"stirling_bregman", stirling_bregman},
    {"exp_minus_kl_term", [](double p, double q) { return exp_minus_kl_term(p, {q}); }},
    {"poisson_mass", [](double k, double mean) { return poisson_mass(k, {mean}); }},
    {"digamma_growth", digamma_growth},
    {"trigamma_drop", trigamma_drop},
    {"gamma_p", gamma_p},
    {"gamma_q", gamma_q}};

struct Quaternary {
  const char* name;
  double (*function)(double, double, double, double);
};
const Quaternary quaternary[] = {{"beta_p", beta_p}, {"beta_q", beta_q}};

double sum_xlogx_of_p(const double* p, const double*, std::ptrdiff_t n, Mass* mass) {
  return sum_xlogx(p, n, mass);
}

struct PairSum {
  const char* name;
  double (*function)(const double*, const double*, std::ptrdiff_t, Mass*);
};
const PairSum pair_sums[] = {{"sum_kl_terms", sum_kl_terms},
                             {"sum_js_terms", sum_js_terms},
                             {"sum_jeffreys_terms", sum_jeffreys_terms},
                             {"sum_xlogy", sum_xlogy},
                             {"sum_xlogx", sum_xlogx_of_p}};

using Output = std::vector<double>;

void append(Output& output, const Eigen::ArrayXd& values) {
  output.insert(output.end(), values.begin(), values.end());
}

// A vector function: reads n numbers, and says how much it writes.
void evaluate_vector(const char* name, const double* x, std::ptrdiff_t n, Output& output) {
  const Eigen::Map<const Eigen::ArrayXd> vector(x, n);
  if (!std::strcmp(name, "log_sum_exp")) output.push_back(log_sum_exp(x, n));
  if (!std::strcmp(name, "softmax")) append(output, softmax(vector));
  if (!std::strcmp(name, "log_softmax")) append(output, log_softmax(vector));
}

Output evaluate(const char* name, const std::vector<double>& input) {
  Output output;
  for (const Unary& entry : unary) {
    if (std::strcmp(name, entry.name)) continue;
    for (double x : input) output.push_back(entry.function(x));
    return output;
  }
  for (const Binary& entry : binary) {
    if (std::strcmp(name, entry.name)) continue;
    for (std::size_t i = 0; i + 1 < input.size(); i += 2)
      output.push_back(entry.function(input[i], input[i + 1]));
    return output;
  }
  for (const Quaternary& entry : quaternary) {
    if (std::strcmp(name, entry.name)) continue;
    for (std::size_t i = 0; i + 3 < input.size(); i += 4) {
      output.push_back(entry.function(input[i], input[i + 1], input[i + 2], input[i + 3]));
    }
    return output;
  }
  for (const PairSum& entry : pair_sums) {
    if (std::strcmp(name, entry.name)) continue;
    for (std::size_t i = 0; i < input.size();) {
      const auto n = static_cast<std::size_t>(input[i]);
      Mass mass;
      const double* p = input.data() + i + 1;
      output.push_back(entry.function(p, p + n, static_cast<std::ptrdiff_t>(n), &mass));
      i += 1 + 2 * n;
    }
    return output;
  }
  for (std::size_t i = 0; i < input.size();) {
    const auto n = static_cast<std::size_t>(input[i]);
    evaluate_vector(name, input.data() + i + 1, static_cast<std::ptrdiff_t>(n), output);
    i += 1 + n;
  }
  return output;
}

std::vector<double> read(const char* path) {
  std::vector<double> numbers;
  std::FILE* file = std::fopen(path, "rb");
  if (file == nullptr) return numbers;
  double number;
  while (std::fread(&number, sizeof number, 1, file) == 1) numbers.push_back(number);
  std::fclose(file);
  return numbers;
}

}  // namespace

int main(int count, char** arguments) {
  if (count != 4) return 2;
  const Output output = evaluate(arguments[1], read(arguments[2]));
  std::FILE* file = std::fopen(arguments[3], "wb");
  if (file == nullptr || output.empty()) return 1;
  std::fwrite(output.data(), sizeof(double), output.size(), file);
  return std::fclose(file);
}
