#include "surprisal/discrete/huffman_code.hpp"

#include <emscripten/bind.h>

#include <numbers>

#include "arrays.hpp"
#include "guard.hpp"
#include "surprisal/discrete/distribution.hpp"
#include "surprisal/discrete/entropy.hpp"

namespace bindings {
namespace {

using emscripten::val;
using surprisal::HuffmanCode;

val merges_of(const HuffmanCode& code) {
  val list = val::array();
  for (const surprisal::HuffmanMerge& merge : code.merges) {
    val object = val::object();
    object.set("left", static_cast<double>(merge.left));
    object.set("right", static_cast<double>(merge.right));
    object.set("probability", merge.probability);
    list.call<void>("push", object);
  }
  return list;
}

/// The code for p, and what it costs in the world that draws from `world`.
val huffman_code(Address p, int length, Address world, int world_length) {
  const HuffmanCode code = surprisal::huffman_code(input(p, length));
  const auto draws = input(world, world_length);
  surprisal::require_same_size("huffman_code", "p", length, "expectedUnder", world_length);
  surprisal::require_distribution("huffman_code", "expectedUnder", draws);
  val object = val::object();
  object.set("lengths", val::array(code.lengths.begin(), code.lengths.end()));
  object.set("codewords", val::array(code.codewords.begin(), code.codewords.end()));
  object.set("expectedLength", surprisal::expected_length(code, draws));
  object.set("entropy", surprisal::entropy(draws) / std::numbers::ln2);
  object.set("merges", merges_of(code));
  return object;
}

}  // namespace

EMSCRIPTEN_BINDINGS(huffman_code) { emscripten::function("huffmanCode", guarded<huffman_code>); }

}  // namespace bindings
