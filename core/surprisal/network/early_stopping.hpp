#pragma once

#include <Eigen/Core>
#include <cstdint>
#include <limits>

namespace surprisal {

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
    best_ = parameters;
    least_ = std::numeric_limits<double>::quiet_NaN();
    best_epoch_ = 0;
  }

  /// Takes in the validation loss after an epoch. Whether patience has an end.
  bool ends(std::int64_t epoch, double loss, const Parameters& parameters) {
    if (least_ <= loss) return epoch - best_epoch_ >= patience_;
    least_ = loss;
    best_epoch_ = epoch;
    best_ = parameters;
    return false;
  }

  const Parameters& best() const { return best_; }

 private:
  std::int64_t patience_, best_epoch_ = 0;
  double least_ = std::numeric_limits<double>::quiet_NaN();
  Parameters best_;
};

}  // namespace surprisal
