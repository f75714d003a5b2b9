#include "surprisal/network/batches.hpp"

#include <algorithm>
#include <numeric>

#include "surprisal/numerics/random.hpp"

namespace surprisal {

Batches::Batches(std::vector<int> samples, std::ptrdiff_t size, std::uint64_t seed)
    : samples_(std::move(samples)), order_(samples_), seed_(seed) {
  const std::ptrdiff_t count = std::ssize(samples_);
  size_ = size == 0 ? count : std::min(size, count);
}

std::span<const int> Batches::next() {
  if (epoch_is_through()) shuffle();
  const std::ptrdiff_t from = (count_++ % per_epoch()) * size_;
  const std::ptrdiff_t taken = std::min(size_, std::ssize(order_) - from);
  return std::span(order_).subspan(static_cast<std::size_t>(from), static_cast<std::size_t>(taken));
}

void Batches::go_to(std::int64_t count) {
  count_ = count;
  shuffle();
}

/// The order of the epoch that the next batch belongs to.
void Batches::shuffle() {
  if (per_epoch() == 1) return;
  order_ = samples_;
  constexpr std::uint64_t golden = 0x9e3779b97f4a7c15;
  const auto epoch = static_cast<std::uint64_t>(count_ / per_epoch());
  Random(seed_ + golden * (epoch + 1)).shuffle(std::span(order_));
}

std::ptrdiff_t Batches::per_epoch() const { return (std::ssize(samples_) + size_ - 1) / size_; }

SampleSplit split_samples(std::ptrdiff_t samples, double validation_share, std::uint64_t seed) {
  std::vector<int> all(static_cast<std::size_t>(samples));
  std::iota(all.begin(), all.end(), 0);
  if (validation_share == 0) return {all, {}};
  Random(seed).shuffle(std::span(all));
  const auto kept =
      samples - static_cast<std::ptrdiff_t>(static_cast<double>(samples) * validation_share);
  return {{all.begin(), all.begin() + kept}, {all.begin() + kept, all.end()}};
}

}  // namespace surprisal
