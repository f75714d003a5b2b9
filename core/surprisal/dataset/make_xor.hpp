#pragma once

#include <cstdint>

#include "surprisal/dataset/dataset.hpp"

namespace surprisal {

/// What make_xor is to make.
struct XorOptions {
  int samples = 200;       ///< ≥ 1
  double gap = 0.05;       ///< how far samples stay from both axes, before noise; ≥ 0
  double noise = 0;        ///< the standard deviation of what is added to each coordinate
  std::uint32_t seed = 0;  ///< of random.hpp
};

/// Four squares like a chessboard's: class 1 where one of the coordinates is negative and the other
/// is not (exclusive or), class 0 elsewhere. The least problem that no line solves, and so no
/// perceptron (Minsky and Papert 1969).
///
/// Coordinates are uniform in (−1, 1), moved away from zero by the gap; noise comes after the
/// labels.
/// Errors: InvalidArgument when samples < 1, gap or noise is negative or not finite.
/// The same bits natively and in WebAssembly.
/// Source: the exclusive or of TensorFlow Playground (Smilkov and others 2017), whose noise moves
/// the border instead.
///
///     make_xor({.samples = 200, .seed = 1})
Dataset make_xor(const XorOptions& options);

}  // namespace surprisal
