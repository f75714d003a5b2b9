#pragma once

#include <algorithm>
#include <catch_amalgamated.hpp>
#include <cmath>
#include <cstdint>
#include <string>
#include <vector>

#include "core/numerics/ulps.hpp"
#include "surprisal/dataset/dataset.hpp"

/// One number for whole ones, sensitive to each and to their order; tests/reference/datasets.py
/// does the same.
class Mixed {
 public:
  void add(std::uint64_t number) {
    value_ = (value_ ^ number) * 0x9E3779B97F4A7C15;
    value_ ^= value_ >> 32;
  }
  std::uint64_t value() const { return value_; }

 private:
  std::uint64_t value_ = 0;
};

template <class Numbers>
std::uint64_t mixed(const Numbers& numbers) {
  Mixed mix;
  for (auto number : numbers) mix.add(static_cast<std::uint64_t>(number));
  return mix.value();
}

inline std::uint64_t mixed_bits(const surprisal::SampleRows& features) {
  Mixed mix;
  for (Eigen::Index i = 0; i < features.size(); ++i) mix.add(bits_of(features.data()[i]));
  return mix.value();
}

/// What a reference file keeps of a dataset.
struct KnownDataset {
  std::string labels;
  std::uint64_t features;  ///< all of them, rounded to 2^-30
  std::vector<double> first, last;
};

inline std::string digits(const std::vector<int>& labels) {
  std::string text;
  for (int label : labels) text += static_cast<char>('0' + label);
  return text;
}

inline std::uint64_t mixed_features(const surprisal::SampleRows& features) {
  Mixed mix;
  for (Eigen::Index i = 0; i < features.size(); ++i)
    mix.add(static_cast<std::uint64_t>(
        static_cast<std::int64_t>(std::floor(features.data()[i] * 0x1p30 + 0.5))));
  return mix.value();
}

/// The largest difference in a row, in eps of the larger of 1 and its largest number.
inline double row_eps(const surprisal::SampleRows& features, Eigen::Index row,
                      const std::vector<double>& expected) {
  double worst = 0, size = 1;
  for (std::size_t j = 0; j < expected.size(); ++j) {
    const double got = features(row, static_cast<Eigen::Index>(j));
    worst = std::max(worst, std::abs(got - expected[j]));
    size = std::max(size, std::abs(expected[j]));
  }
  return worst / size / std::numeric_limits<double>::epsilon();
}

inline void check_dataset(const surprisal::Dataset& data, const KnownDataset& known) {
  CHECK(digits(data.labels) == known.labels);
  CHECK(mixed_features(data.features) == known.features);
  REQUIRE(data.features.cols() == std::ssize(known.first));
  CHECK(row_eps(data.features, 0, known.first) <= 4);
  CHECK(row_eps(data.features, data.features.rows() - 1, known.last) <= 4);
  CHECK(std::ssize(data.feature_names) == data.features.cols());
}
