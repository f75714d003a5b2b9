#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "surprisal/numerics/random.hpp"

namespace surprisal {

/// The order in which a network sees its samples: a shuffle each epoch, cut into batches, the last
/// of which may be smaller.
///
/// The same seed gives the same order natively and in WebAssembly. With one batch an epoch there is
/// nothing to shuffle: the samples stay in their order.
class Batches {
 public:
  /// `samples` are indices into a training set; a `size` of 0 is all of them at once.
  Batches(std::vector<int> samples, std::ptrdiff_t size, std::uint64_t seed);

  /// The next batch; begins the next epoch when the last one is through.
  std::span<const int> next();

  std::ptrdiff_t size() const { return size_; }
  std::ptrdiff_t per_epoch() const;

  /// Whether the batch that came last was the last of its epoch.
  bool epoch_is_through() const { return at_ == std::ssize(order_); }

  std::span<const int> samples() const { return samples_; }

 private:
  std::vector<int> samples_, order_;
  std::ptrdiff_t size_, at_;
  Random random_;
};

/// A shuffle of 0, 1, … n − 1, cut in two: the first part to learn from, the second, a share of
/// them rounded down, to be validated with. A share of 0 leaves all in their order.
struct Split {
  std::vector<int> training, validation;
};
Split split_samples(std::ptrdiff_t samples, double validation_share, std::uint64_t seed);

}  // namespace surprisal
