// Evaluates a function of elementary.hpp on doubles from a file: what elementary.py --full measures
// errors with.
//     measure_elementary "NAME TYPE" INPUT OUTPUT
#include <cstdio>
#include <string_view>

#include "surprisal/numerics/elementary.hpp"

namespace {

using namespace surprisal;

template <float (*function)(float)>
double of_float(double x) {
  return function(static_cast<float>(x));
}

struct Function {
  std::string_view name;
  double (*function)(double);
};
const Function functions[] = {
    {"exp_of double", exp_of},           {"exp_of float", of_float<exp_of>},
    {"tanh_of double", tanh_of},         {"tanh_of float", of_float<tanh_of>},
    {"logistic_of double", logistic_of}, {"logistic_of float", of_float<logistic_of>},
    {"log1p_of double", log1p_of},       {"log1p_of float", of_float<log1p_of>},
    {"log_of double", log_of},           {"log_of float", of_float<log_of>},
    {"softplus_of double", softplus_of}, {"softplus_of float", of_float<softplus_of>}};

void evaluate(double (*function)(double), std::FILE* input, std::FILE* output) {
  double number;
  while (std::fread(&number, sizeof number, 1, input) == 1) {
    number = function(number);
    std::fwrite(&number, sizeof number, 1, output);
  }
}

}  // namespace

int main(int count, char** arguments) {
  if (count != 4) return 2;
  std::FILE* input = std::fopen(arguments[2], "rb");
  std::FILE* output = std::fopen(arguments[3], "wb");
  if (input == nullptr || output == nullptr) return 1;
  for (const Function& entry : functions)
    if (entry.name == arguments[1]) evaluate(entry.function, input, output);
  std::fclose(input);
  return std::fclose(output);
}
