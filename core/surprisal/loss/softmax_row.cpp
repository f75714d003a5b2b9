#include "surprisal/loss/softmax_row.hpp"

#include <algorithm>
#include <limits>

namespace surprisal {
namespace {

/// The index of the first of the largest numbers; NaN is passed over. The search runs in packs, and
/// the last look at single numbers through the one block where the largest was seen first.
template <class Scalar>
std::ptrdiff_t index_of_largest(const Scalar* z, std::ptrdiff_t width) {
  constexpr std::ptrdiff_t block = 64;
  constexpr Scalar below_all = -std::numeric_limits<Scalar>::infinity();
  Scalar top = below_all;
  std::ptrdiff_t begin = 0;
  for (std::ptrdiff_t i = 0; i < width; i += block) {
    const std::ptrdiff_t end = std::min(i + block, width);
    Pack<Scalar> tops = pack_of(below_all);
    std::ptrdiff_t j = i;
    for (; j + lane_count<Scalar> <= end; j += lane_count<Scalar>) {
      const Pack<Scalar> x = load_pack(z + j);
      tops = x > tops ? x : tops;
    }
    Scalar top_of_block = below_all;
    for (; j < end; ++j) top_of_block = std::max(top_of_block, z[j]);
    for (std::ptrdiff_t lane = 0; lane < lane_count<Scalar>; ++lane)
      top_of_block = std::max(top_of_block, tops[lane]);
    if (top_of_block > top) {
      top = top_of_block;
      begin = i;
    }
  }
  for (std::ptrdiff_t i = begin; i < width; ++i)
    if (z[i] == top) return i;
  return 0;  // all are NaN
}

template <class Scalar>
class PowerSum {
 public:
  PowerSum(const Scalar* z, std::ptrdiff_t width, std::ptrdiff_t kept, Scalar scale, Scalar* powers)
      : z_(z),
        width_(width),
        kept_(kept),
        shift_(pack_of(z[kept])),
        scale_(scale),
        powers_(powers) {}

  /// Σ exp(scale·(z − z[kept])), but for the kept one. Only its pack and the last, which may be a
  /// part of one, need to know which lanes count.
  Scalar value() {
    constexpr std::ptrdiff_t lanes = lane_count<Scalar>;
    const std::ptrdiff_t whole = width_ - width_ % lanes, pack_of_kept = kept_ - kept_ % lanes;
    add(0, std::min(pack_of_kept, whole));
    if (pack_of_kept < whole) {
      const Pack<Scalar> power = powers_of(load_pack(z_ + pack_of_kept));
      if (powers_) store_pack(powers_ + pack_of_kept, power);
      sum_ += without_kept(power, pack_of_kept);
      add(pack_of_kept + lanes, whole);
    }
    if (whole < width_) add_last(whole);
    return sum_of_pack(sum_);
  }

 private:
  void add(std::ptrdiff_t from, std::ptrdiff_t to) {
    Pack<Scalar> sum = sum_;
    for (std::ptrdiff_t i = from; i < to; i += lane_count<Scalar>) {
      const Pack<Scalar> power = powers_of(load_pack(z_ + i));
      if (powers_) store_pack(powers_ + i, power);
      sum += power;
    }
    sum_ = sum;
  }

  /// A part of a pack: what it lacks counts as logits of −inf.
  void add_last(std::ptrdiff_t from) {
    constexpr Scalar below_all = -std::numeric_limits<Scalar>::infinity();
    const std::ptrdiff_t count = width_ - from;
    Pack<Scalar> x{z_[from], below_all};
    if constexpr (lane_count<Scalar> == 4) {
      x = Pack<Scalar>{z_[from], count > 1 ? z_[from + 1] : below_all,
                       count > 2 ? z_[from + 2] : below_all, below_all};
    }
    const Pack<Scalar> power = powers_of(x);
    if (powers_)
      for (std::ptrdiff_t lane = 0; lane < count; ++lane) powers_[from + lane] = power[lane];
    sum_ += without_kept(power, from);
  }

  Pack<Scalar> powers_of(Pack<Scalar> x) const { return exp_or_0((x - shift_) * scale_); }

  Pack<Scalar> without_kept(Pack<Scalar> power, std::ptrdiff_t from) const {
    Pack<Scalar> lanes{0, 1};
    if constexpr (lane_count<Scalar> == 4) lanes = Pack<Scalar>{0, 1, 2, 3};
    return lanes == pack_of(static_cast<Scalar>(kept_ - from)) ? Pack<Scalar>{} : power;
  }

  const Scalar* z_;
  std::ptrdiff_t width_, kept_;
  Pack<Scalar> shift_;
  Scalar scale_;
  Scalar* powers_;
  Pack<Scalar> sum_{};
};

template <class Scalar>
SoftmaxRow<Scalar> softmax_beside(const Scalar* z, std::ptrdiff_t width, std::ptrdiff_t kept,
                                  Scalar scale, Scalar* powers) {
  return {kept, z[kept], PowerSum<Scalar>(z, width, kept, scale, powers).value()};
}

/// Below it no power was cut off at the largest that exp has.
template <class Scalar>
constexpr Scalar safe_sum = sizeof(Scalar) == 4 ? constant<Scalar>(1e37) : constant<Scalar>(1e307);

}  // namespace

template <class Scalar>
SoftmaxRow<Scalar> softmax_beside_largest(const Scalar* z, std::ptrdiff_t width, Scalar scale,
                                          Scalar* powers) {
  return softmax_beside(z, width, index_of_largest(z, width), scale, powers);
}

template <class Scalar>
SoftmaxRow<Scalar> softmax_beside_class(const Scalar* z, std::ptrdiff_t width, std::ptrdiff_t index,
                                        Scalar* powers) {
  const Scalar one = 1;
  const SoftmaxRow<Scalar> row = softmax_beside(z, width, index, one, powers);
  return row.rest < safe_sum<Scalar> ? row : softmax_beside_largest(z, width, one, powers);
}

template SoftmaxRow<float> softmax_beside_largest(const float*, std::ptrdiff_t, float, float*);
template SoftmaxRow<double> softmax_beside_largest(const double*, std::ptrdiff_t, double, double*);
template SoftmaxRow<float> softmax_beside_class(const float*, std::ptrdiff_t, std::ptrdiff_t,
                                                float*);
template SoftmaxRow<double> softmax_beside_class(const double*, std::ptrdiff_t, std::ptrdiff_t,
                                                 double*);

}  // namespace surprisal
