#pragma once

#include <cstdint>

#include "surprisal/dataset/dataset.hpp"

namespace surprisal {

/// What make_spiral is to make.
struct SpiralOptions {
  int samples = 200;       ///< ≥ 1; the first arms have those that do not divide evenly
  int arms = 2;            ///< ≥ 1: the classes
  double turns = 1.75;     ///< how often an arm goes round; negative: the other way
  double noise = 0;        ///< the standard deviation of what is added to each coordinate
  std::uint32_t seed = 0;  ///< of random.hpp
};

/// Spirals inside one another, one a class. The problem that shows what hidden layers are for (Lang
/// and Witbrock 1988).
///
/// With t = i/n for the i-th of n samples, arm a of A is t·(sin φ, cos φ), where φ = 2π·(turns·t +
/// a/A): Archimedes' spiral from the centre to the unit circle.
/// Errors: InvalidArgument when a count is below 1, turns is not within ±100, noise is negative or
/// not finite.
/// The same bits natively and in WebAssembly.
/// Source: the two spirals of TensorFlow Playground (Smilkov and others 2017), at a fifth of their
/// size and with normal noise in place of uniform.
///
///     make_spiral({.samples = 300, .arms = 3, .noise = 0.02, .seed = 1})
Dataset make_spiral(const SpiralOptions& options);

}  // namespace surprisal
