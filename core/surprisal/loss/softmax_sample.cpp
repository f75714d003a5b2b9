#include "surprisal/loss/softmax_sample.hpp"

#include <algorithm>

namespace surprisal {

template <class Scalar>
SoftmaxSample<Scalar>::SoftmaxSample(const Scalar* z, const TargetRow<Scalar>& targets,
                                     std::ptrdiff_t width, const LossSettings& settings,
                                     WriteClassTerms<Scalar> write, Scalar* gradient)
    : z_(z),
      targets_(targets),
      width_(width),
      settings_(settings),
      write_(write),
      gradient_(gradient),
      scale_(static_cast<Scalar>(1 / settings.temperature)),
      row_(softmax_beside_largest(z, width, scale_, gradient)),
      inverse_(row_.inverse_total()),
      log_total_(row_.log_total()) {}

template <class Scalar>
std::ptrdiff_t SoftmaxSample<Scalar>::count_from(std::ptrdiff_t begin) const {
  return std::min(ClassBlock<Scalar>::size, width_ - begin);
}

/// Takes the classes from `begin` on into the block. What is beyond the last has neither
/// probability nor target.
template <class Scalar>
void SoftmaxSample<Scalar>::see(std::ptrdiff_t begin) {
  const std::ptrdiff_t count = count_from(begin), whole = padded(count);
  std::copy_n(z_ + begin, count, seen_.surprisal);
  std::fill(seen_.surprisal + count, seen_.surprisal + whole, row_.shift);
  targets_.write(begin, count, seen_.target);
  std::fill(seen_.target + count, seen_.target + whole, constant<Scalar>(0));
  if (gradient_) std::copy_n(gradient_ + begin, count, seen_.probability);
  for (std::ptrdiff_t i = 0; i < whole; i += lane_count<Scalar>) {
    const Pack<Scalar> x = (load_pack(seen_.surprisal + i) - row_.shift) * scale_;
    store_pack(seen_.surprisal + i, log_total_ - x);
    if (!gradient_) store_pack(seen_.probability + i, exp_or_0(x));
  }
  std::fill(seen_.probability + count, seen_.probability + whole, constant<Scalar>(0));
  for (std::ptrdiff_t i = 0; i < whole; i += lane_count<Scalar>) {
    const Pack<Scalar> p = load_pack(seen_.probability + i) * inverse_;
    store_pack(seen_.probability + i, p);
    store_pack(seen_.others + i, constant<Scalar>(1) - p);
  }
  if (row_.kept >= begin && row_.kept < begin + count)
    seen_.others[row_.kept - begin] = row_.rest * inverse_;
  write_(seen_, whole, settings_, values_, slopes_);
}

template <class Scalar>
Scalar SoftmaxSample<Scalar>::loss() {
  Pack<Scalar> values{}, slopes{};
  for (std::ptrdiff_t begin = 0; begin < width_; begin += ClassBlock<Scalar>::size) {
    const std::ptrdiff_t count = count_from(begin);
    see(begin);
    if (row_.kept >= begin && row_.kept < begin + count) {
      kept_slope_ = slopes_[row_.kept - begin];
      slopes_[row_.kept - begin] = 0;
    }
    for (std::ptrdiff_t i = 0; i < count; i += lane_count<Scalar>) {
      values += load_pack(values_ + i);
      slopes += load_pack(slopes_ + i);
    }
  }
  other_slopes_ = sum_of_pack(slopes);
  if (gradient_) write_gradient();
  const auto temperature = static_cast<Scalar>(settings_.temperature);
  return sum_of_pack(values) * (temperature * temperature);
}

template <class Scalar>
void SoftmaxSample<Scalar>::write_gradient() {
  const Scalar slopes = kept_slope_ + other_slopes_;
  const auto temperature = static_cast<Scalar>(settings_.temperature);
  for (std::ptrdiff_t begin = 0; begin < width_; begin += ClassBlock<Scalar>::size) {
    const std::ptrdiff_t count = count_from(begin);
    if (width_ > ClassBlock<Scalar>::size) see(begin);  // one block is still in sight
    for (std::ptrdiff_t i = 0; i < count; i += lane_count<Scalar>) {
      const Pack<Scalar> p = load_pack(seen_.probability + i);
      store_pack(slopes_ + i, (load_pack(slopes_ + i) - p * slopes) * temperature);
    }
    std::copy_n(slopes_, count, gradient_ + begin);
  }
  const Scalar others = row_.rest * inverse_;
  gradient_[row_.kept] = (kept_slope_ * others - inverse_ * other_slopes_) * temperature;
}

template class SoftmaxSample<float>;
template class SoftmaxSample<double>;

}  // namespace surprisal
