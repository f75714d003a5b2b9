#pragma once

#include <string>
#include <vector>

#include "surprisal/numerics/array.hpp"

namespace surprisal {

/// One step of Huffman's construction: two nodes become the children of a new one. The nodes 0 …
/// n−1 are the symbols; merge k makes node n + k.
struct HuffmanMerge {
  Eigen::Index left;   ///< the more probable child; its edge is the bit 0
  Eigen::Index right;  ///< the other; its edge is the bit 1
  double probability;  ///< of both together
};

/// A binary prefix code for n symbols. Lengths are in bits.
struct HuffmanCode {
  Eigen::ArrayXd lengths;              ///< of each codeword; +∞ for a symbol that has none
  std::vector<std::string> codewords;  ///< each symbol's path from the root: "0", "10", "11"
  std::vector<HuffmanMerge> merges;    ///< the tree, from the leaves up; the last one is the root
};

/// Huffman's code for p: no prefix code spends fewer bits on average than its expected length
///
///     L = Σ p[i]·length[i],  with  H(p) ≤ L < H(p) + 1 bit,
///
/// and L = H(p) exactly when every p[i] is a power of 2.
///
/// Limits: a symbol of probability 0 gets no codeword: its length is +∞, as its surprisal is, and
/// its codeword "". A symbol that is certain needs no bits: length 0, codeword "", no merges.
/// Ties: among equal probabilities the symbol with the lowest index is merged first, and symbols
/// before merged nodes (which keeps the longest codeword as short as can be); of two equally
/// probable children the one taken first is on the left. So the code depends on p alone.
/// Shapes: p of length n ≥ 1, a distribution. Errors: InvalidArgument when it is not one.
/// Cost: n·log n, and the lengths of the codewords. Accuracy: merged probabilities are rounded
/// sums; L is optimal within n·eps (tests/reference/huffman.inc). Source: Huffman 1952; van Leeuwen
/// 1976 (two queues); Cover, Thomas, section 5.6.
///
///     huffman_code(p).codewords  // p = (.5, .25, .25): "0", "10", "11"
HuffmanCode huffman_code(const Vector& p);

/// The bits that a symbol costs on average when the world draws from p and the code was made for
/// another distribution, or for p itself: Σ p[i]·length[i], compensated.
///
/// Never less than H(p) in bits. If the code was made for a q whose probabilities are all powers of
/// 2, exactly H(p) + D(p‖q); else about that. +∞ when p needs a symbol that has no codeword: just
/// where D(p‖q) is infinite.
/// Errors: InvalidArgument when p is not a distribution over the code's symbols.
///
///     expected_length(huffman_code(q), p)  // p = (.25, .25, .5), q = (.5, .25, .25): 1.75
double expected_length(const HuffmanCode& code, const Vector& p);

}  // namespace surprisal
