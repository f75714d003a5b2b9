#pragma once

#include <bit>
#include <cstddef>
#include <cstdint>
#include <vector>

namespace surprisal {

/// A natural number of any size: the least that exact decimal conversion needs.
class Natural {
 public:
  explicit Natural(std::uint32_t value = 0) { multiply_add(0, value); }

  bool is_zero() const { return limbs_.empty(); }

  int bits() const {
    return is_zero() ? 0 : static_cast<int>(32 * limbs_.size()) - std::countl_zero(limbs_.back());
  }

  void multiply_add(std::uint32_t factor, std::uint32_t addend) {
    std::uint64_t carry = addend;
    for (std::uint32_t& limb : limbs_) {
      carry += std::uint64_t{limb} * factor;
      limb = static_cast<std::uint32_t>(carry);
      carry >>= 32;
    }
    if (carry != 0) limbs_.push_back(static_cast<std::uint32_t>(carry));
    trim();
  }

  void shift_left(int count) {
    limbs_.insert(limbs_.begin(), static_cast<std::size_t>(is_zero() ? 0 : count / 32), 0);
    multiply_add(std::uint32_t{1} << count % 32, 0);
  }

  /// Subtracts other if it is not larger, and says whether it did.
  bool subtract(const Natural& other) {
    if (less(other)) return false;
    std::uint64_t borrow = 0;
    for (std::size_t i = 0; i < limbs_.size(); ++i) {
      const std::uint64_t limb = i < other.limbs_.size() ? other.limbs_[i] : 0;
      const std::uint64_t difference = limbs_[i] - limb - borrow;
      limbs_[i] = static_cast<std::uint32_t>(difference);
      borrow = difference >> 63;
    }
    trim();
    return true;
  }

 private:
  bool less(const Natural& other) const {
    if (limbs_.size() != other.limbs_.size()) return limbs_.size() < other.limbs_.size();
    for (std::size_t i = limbs_.size(); i-- > 0;)
      if (limbs_[i] != other.limbs_[i]) return limbs_[i] < other.limbs_[i];
    return false;
  }

  void trim() {
    while (!limbs_.empty() && limbs_.back() == 0) limbs_.pop_back();
  }

  std::vector<std::uint32_t> limbs_;  // the least significant first, no zeros on top
};

}  // namespace surprisal
