#pragma once

#include <span>

#include "surprisal/dataset/dataset.hpp"

namespace surprisal {

/// One number that a generator of data takes.
struct DatasetOption {
  enum class Kind {
    number,
    count,  ///< a whole number
    seed    ///< a whole number from 0 to 2^32 − 1
  };

  const char* name;        ///< as in the generator's options, "clusters_per_class"
  const char* title;       ///< what a control says
  double initial;          ///< what it is unless given
  double least, greatest;  ///< what a control offers; a generator says itself what it takes
  Kind kind = Kind::number;
};

/// One row of the table from which bindings take their functions and pages draw their menus.
struct DatasetGenerator {
  const char* name;   ///< the function's name, as in "make_moons"
  const char* title;  ///< what a menu says
  std::span<const DatasetOption> options;
  Dataset (*make)(std::span<const double> values);  ///< one value an option, in their order
};

/// Every generator of data. Adding one means adding its file and its row.
std::span<const DatasetGenerator> dataset_generators();

/// What a generator makes of these values, one an option of its row, in their order.
///
/// Errors: InvalidArgument, in the generator's name, unless there are as many values as options and
/// counts and seeds are whole numbers of 32 bits; then those of the generator itself.
///
///     const DatasetGenerator& moons = dataset_generators()[1];
///     generate(moons, {{200, 0.1, 42}});  // samples, noise, seed
Dataset generate(const DatasetGenerator& generator, std::span<const double> values);

}  // namespace surprisal
