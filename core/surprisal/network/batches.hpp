#pragma once

#include <cstdint>
#include <span>
#include <vector>

namespace surprisal {

/// The order in which a network sees its samples: a shuffle each epoch, cut into batches, the last
/// of which may be smaller.
///
/// The same seed gives the same order natively and in WebAssembly, and each epoch has its own, so
/// that one can go to any batch at once. With one batch an epoch there is nothing to shuffle: the
/// samples stay in their order.
class Batches {
 public:
  /// `samples` are indices into a training set; a `size` of 0 is all of them at once.
  Batches(std::vector<int> samples, std::ptrdiff_t size, std::uint64_t seed);

  /// The next batch; begins the next epoch when the last one is through.
  std::span<const int> next();

  /// Goes on as if so many batches had been drawn from the beginning.
  void go_to(std::int64_t count);

  std::int64_t count() const { return count_; }  ///< of the batches that were drawn
  std::ptrdiff_t size() const { return size_; }
  std::ptrdiff_t per_epoch() const;

  /// Whether the batch that came last was the last of its epoch.
  bool epoch_is_through() const { return count_ % per_epoch() == 0; }

  std::span<const int> samples() const { return samples_; }

 private:
  void shuffle();

  std::vector<int> samples_, order_;
  std::ptrdiff_t size_;
  std::uint64_t seed_;
  std::int64_t count_ = 0;
};

/// A shuffle of 0, 1, … n − 1, cut in two: the first part to learn from, the second, a share of
/// them rounded down, to be validated with. A share of 0 leaves all in their order.
struct SampleSplit {
  std::vector<int> training, validation;
};
SampleSplit split_samples(std::ptrdiff_t samples, double validation_share, std::uint64_t seed);

}  // namespace surprisal
