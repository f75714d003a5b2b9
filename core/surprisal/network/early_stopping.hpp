#pragma once

#include <Eigen/Core>
#include <cstdint>
#include <limits>

namespace surprisal {

/// The least validation loss so far, NaN before, after which epoch it was, and its parameters.
template <class Scalar>
struct BestSoFar {
  double loss;
  std::int64_t epoch;
  Eigen::Array<Scalar, Eigen::Dynamic, 1> parameters;
};

/// Keeps the parameters of the least validation loss, and tells when patience has an end.
template <class Scalar>
class EarlyStopping {
 public:
  using Parameters = Eigen::Array<Scalar, Eigen::Dynamic, 1>;

  /// `patience` is in epochs without a better loss; 0: for ever.
  explicit EarlyStopping(std::int64_t patience) : patience_(patience) {}

  bool is_patient_for_ever() const { return patience_ == 0; }

  /// Forgets what was; room for parameters is taken here.
  void start(const Parameters& parameters) {
    best_ = {std::numeric_limits<double>::quiet_NaN(), 0, parameters};
  }

  /// Goes on from what another run has found.
  void resume(const BestSoFar<Scalar>& best) { best_ = best; }

  /// Takes in the validation loss after an epoch. Whether patience has an end.
  bool ends(std::int64_t epoch, double loss, const Parameters& parameters) {
    if (best_.loss <= loss) return epoch - best_.epoch >= patience_;
    best_.loss = loss;
    best_.epoch = epoch;
    best_.parameters = parameters;
    return false;
  }

  const BestSoFar<Scalar>& best() const { return best_; }

 private:
  std::int64_t patience_;
  BestSoFar<Scalar> best_{std::numeric_limits<double>::quiet_NaN(), 0, {}};
};

}  // namespace surprisal
