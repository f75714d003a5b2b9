#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "surprisal/discrete/text_symbols.hpp"
#include "surprisal/numerics/array.hpp"

namespace surprisal {

/// How often each symbol occurs in a text.
struct TextCounts {
  std::vector<std::string> symbols;  ///< the most frequent first, then in code point order
  Eigen::ArrayXd counts;             ///< one a symbol, ≥ 1
};

/// Two texts, counted over the symbols of both.
struct TextPair {
  std::vector<std::string> symbols;   ///< the most frequent in both together first
  Eigen::ArrayXd p_counts, q_counts;  ///< one a symbol; 0 where a text lacks it
  Eigen::ArrayXd p, q;                ///< the counts as distributions, smoothed
};

/// Counts the letters, words or bytes of a UTF-8 text (text_symbols.hpp says what they are).
///
/// counts / counts.sum() is the text's distribution; only symbols that occur are listed.
/// Cost: linear in the text times the logarithm of the number of different symbols.
/// Errors: InvalidArgument when the text has no such symbol, or is not UTF-8 (bytes may be
/// anything); the message names the offset. Checked against Python's unicodedata
/// (tests/reference/text.py).
///
///     from_text("Banana", TextUnit::letters)  // a 3, n 2, b 1
TextCounts from_text(std::string_view text, TextUnit unit);

/// The distributions of two texts over the union of their symbols, p the first, q the second, ready
/// for kl(p, q): which symbols give the one away who expects the other?
///
/// smoothing is added to every count (Lidstone; 0.5 is a good start, 1 is Laplace's rule): a
/// symbol that q's short text happens to lack is rare, not impossible. With 0 the distributions
/// are the bare frequencies, and one such symbol makes kl(p, q) infinite.
/// Errors: those of from_text for either text, and InvalidArgument when smoothing is not finite or
/// negative.
///
///     from_text("ab", "bc", TextUnit::letters, 0.5)  // b, a, c: p = 3/7, 3/7, 1/7
TextPair from_text(std::string_view p_text, std::string_view q_text, TextUnit unit,
                   double smoothing);

}  // namespace surprisal
