#include "surprisal/distributions/free_parameters.hpp"

#include <cmath>

#include "surprisal/numerics/logistic.hpp"
#include "surprisal/numerics/require.hpp"

namespace surprisal {
namespace {

enum class Form { real, positive, share, above_previous };

Form form_of(const Parameter& parameter) {
  if (parameter.above_previous) return Form::above_previous;
  if (std::isinf(parameter.low)) return Form::real;
  return std::isinf(parameter.high) ? Form::positive : Form::share;
}

}  // namespace

FreeParameters::FreeParameters(const Family& family, std::span<const double> known, double centre,
                               double scale)
    : family_(family), known_(known.begin(), known.end()), centre_(centre), scale_(scale) {
  known_.resize(family.parameters.size(), std::numeric_limits<double>::quiet_NaN());
  for (std::size_t i = 0; i < known_.size(); ++i) {
    if (family.parameters[i].whole && std::isnan(known_[i])) {
      refuse("project", family.parameters[i].name, "given", "it is missing");
    }
  }
}

Eigen::VectorXd FreeParameters::from(std::span<const double> parameters) const {
  std::vector<double> free;
  for (std::size_t i = 0; i < known_.size(); ++i) {
    if (!std::isnan(known_[i])) continue;
    const Parameter& parameter = family_.parameters[i];
    const double value = parameters[i];
    switch (form_of(parameter)) {
      case Form::real:
        free.push_back((value - centre_) / scale_);
        break;
      case Form::positive:
        free.push_back(std::log(value - parameter.low));
        break;
      case Form::share:
        free.push_back(std::log((value - parameter.low) / (parameter.high - value)));
        break;
      case Form::above_previous:
        free.push_back(std::log((value - parameters[i - 1]) / scale_));
        break;
    }
  }
  return Eigen::Map<const Eigen::VectorXd>(free.data(), static_cast<Eigen::Index>(free.size()));
}

std::vector<double> FreeParameters::to(const Eigen::VectorXd& free) const {
  std::vector<double> parameters = known_;
  Eigen::Index next = 0;
  for (std::size_t i = 0; i < parameters.size(); ++i) {
    if (!std::isnan(known_[i])) continue;
    const Parameter& parameter = family_.parameters[i];
    const double x = free[next++];
    switch (form_of(parameter)) {
      case Form::real:
        parameters[i] = centre_ + scale_ * x;
        break;
      case Form::positive:
        parameters[i] = parameter.low + std::exp(x);
        break;
      case Form::share:
        parameters[i] = parameter.low + (parameter.high - parameter.low) * logistic(x);
        break;
      case Form::above_previous:
        parameters[i] = parameters[i - 1] + scale_ * std::exp(x);
        break;
    }
  }
  return parameters;
}

}  // namespace surprisal
