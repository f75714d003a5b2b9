#include "surprisal/network/batches.hpp"

#include <algorithm>
#include <numeric>

namespace surprisal {

Batches::Batches(std::vector<int> samples, std::ptrdiff_t size, std::uint64_t seed)
    : samples_(std::move(samples)), order_(samples_), random_(seed) {
  const std::ptrdiff_t count = std::ssize(samples_);
  size_ = size == 0 ? count : std::min(size, count);
  at_ = count;
}

std::span<const int> Batches::next() {
  const std::ptrdiff_t count = std::ssize(order_);
  if (at_ == count) {
    at_ = 0;
    if (size_ < count) random_.shuffle(std::span(order_));
  }
  const std::ptrdiff_t taken = std::min(size_, count - at_);
  at_ += taken;
  return std::span(order_).subspan(static_cast<std::size_t>(at_ - taken),
                                   static_cast<std::size_t>(taken));
}

std::ptrdiff_t Batches::per_epoch() const { return (std::ssize(samples_) + size_ - 1) / size_; }

Split split_samples(std::ptrdiff_t samples, double validation_share, std::uint64_t seed) {
  std::vector<int> all(static_cast<std::size_t>(samples));
  std::iota(all.begin(), all.end(), 0);
  if (validation_share == 0) return {all, {}};
  Random(seed).shuffle(std::span(all));
  const auto kept =
      samples - static_cast<std::ptrdiff_t>(static_cast<double>(samples) * validation_share);
  return {{all.begin(), all.begin() + kept}, {all.begin() + kept, all.end()}};
}

}  // namespace surprisal
