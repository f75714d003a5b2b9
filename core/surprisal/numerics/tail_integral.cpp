#include "surprisal/numerics/tail_integral.hpp"

#include <algorithm>
#include <cmath>
#include <limits>

#include "surprisal/numerics/log1pmx.hpp"

namespace surprisal {
namespace {

constexpr double enough = 40;  // exp(−40) is 4e-18

struct Exponent {
  double slope;
  TailFactor factors[2];

  double at(double v) const {
    double value = slope * v;
    for (const TailFactor& factor : factors) value -= factor.power * log1pmx(v * factor.reciprocal);
    return value;
  }

  double slope_at(double v) const {
    double value = slope;
    for (const auto& [power, reciprocal] : factors) {
      value += power * reciprocal * (v * reciprocal / (1 + v * reciprocal));
    }
    return value;
  }
};

// Where the exponent is `enough`, or the density ends before. Newton's steps from the parabola's
// answer: the exponent is convex, so that one is on the far side, and a second comes close.
double reach(const Exponent& exponent) {
  double bend = 0;
  double end = std::numeric_limits<double>::infinity();
  for (const auto& [power, reciprocal] : exponent.factors) {
    bend += power * reciprocal * reciprocal;
    if (reciprocal < 0) end = -1 / reciprocal;
  }
  const double slope = exponent.slope;
  double v = 2 * enough / (slope + std::sqrt(slope * slope + 2 * enough * bend));
  for (int step = 0; step < 2 && v < end; ++step) {
    v += (enough - exponent.at(v)) / exponent.slope_at(v);
  }
  return std::min(v, end);
}

// Half of the nodes on [0, 1], which are symmetric, and their weights.
constexpr double nodes[][2] = {
    {0.0013680690752592182, 0.0035093050047350483}, {0.0071942442273658323, 0.0081371973654528353},
    {0.017618872206246785, 0.01269603265463103},    {0.032546962031130155, 0.017136931456510717},
    {0.051839422116973938, 0.02141794901111334},    {0.075316193133715015, 0.025499029631188088},
    {0.1027581020160288, 0.029342046739267774},     {0.13390894062985516, 0.032911111388180923},
    {0.1684778665348924, 0.036172897054424253},     {0.20614212137961884, 0.039096947893535153},
    {0.2465500455338853, 0.041655962113473378},     {0.28932436193468233, 0.043826046502201906},
    {0.33406569885893618, 0.045586939347881942},    {0.38035631887393146, 0.046922199540402283},
    {0.42776401920860175, 0.04781936003963743},     {0.47584616715613084, 0.0482700442573639}};

}  // namespace

double tail_integral(double slope, TailFactor first, TailFactor second) {
  const Exponent exponent = {slope, {first, second}};
  const double length = reach(exponent);
  double total = 0;
  for (const auto& [place, weight] : nodes) {
    total += weight * (std::exp(-exponent.at(length * place)) +
                       std::exp(-exponent.at(length * (1 - place))));
  }
  return length * total;
}

}  // namespace surprisal
