#include "surprisal/discrete/unicode.hpp"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <iterator>

namespace surprisal {
namespace {

struct Range {
  char32_t first, last;
};

/// Every code point from first to last, or (step 2) every other, has its small letter `shift` away.
struct Fold {
  char32_t first, last;
  std::uint32_t step;
  std::int32_t shift;
};

#include "surprisal/discrete/unicode_tables.inc"

/// The entry of a sorted table that holds c, or null.
template <class Entry, std::size_t size>
const Entry* find(const Entry (&table)[size], char32_t c) {
  if (c < table[0].first) return nullptr;  // a short cut: most texts are mostly ASCII
  const Entry* entry = std::lower_bound(std::begin(table), std::end(table), c,
                                        [](const Entry& e, char32_t x) { return e.last < x; });
  return entry != std::end(table) && entry->first <= c ? entry : nullptr;
}

/// Hangul syllables are laid out so that arithmetic composes them (The Unicode Standard, section
/// 3.12).
char32_t composed_hangul(char32_t first, char32_t second) {
  constexpr char32_t syllable = 0xAC00, lead = 0x1100, vowel = 0x1161, trail = 0x11A7;
  constexpr char32_t leads = 19, vowels = 21, trails = 28;
  if (first - lead < leads && second - vowel < vowels)
    return syllable + ((first - lead) * vowels + (second - vowel)) * trails;
  const bool open = first - syllable < leads * vowels * trails && (first - syllable) % trails == 0;
  if (open && second - trail - 1 < trails - 1) return first + (second - trail);
  return 0;
}

}  // namespace

bool is_letter(char32_t c) { return find(letters, c) != nullptr; }
bool is_mark(char32_t c) { return find(marks, c) != nullptr; }

bool is_invisible(char32_t c) {
  constexpr Range invisible[] = {
      {0xAD, 0xAD},     {0x34F, 0x34F},   {0x61C, 0x61C},   {0x180B, 0x180F},   {0x200C, 0x200F},
      {0x2060, 0x2060}, {0xFE00, 0xFE0F}, {0xFEFF, 0xFEFF}, {0xE0100, 0xE01EF},
  };
  return find(invisible, c) != nullptr;
}

bool is_word_by_itself(char32_t c) {
  constexpr Range han_and_kana[] = {
      {0x3005, 0x3007}, {0x3041, 0x30FF}, {0x31F0, 0x31FF},   {0x3400, 0x4DBF},   {0x4E00, 0x9FFF},
      {0xF900, 0xFAFF}, {0xFF66, 0xFF9F}, {0x1AFF0, 0x1B16F}, {0x20000, 0x3FFFF},
  };
  return find(han_and_kana, c) != nullptr;
}

char32_t folded(char32_t c) {
  const Fold* fold = find(folds, c);
  if (fold == nullptr || (c - fold->first) % fold->step != 0) return c;
  return static_cast<char32_t>(static_cast<std::int32_t>(c) + fold->shift);
}

char32_t composed(char32_t first, char32_t second) {
  if (first > 0xFFFF || second > 0xFFFF || second < composed_marks[0]) return 0;
  const auto [low, high] =
      std::equal_range(std::begin(composed_marks), std::end(composed_marks), second);
  const std::uint16_t* bases = std::begin(composed_bases) + (low - std::begin(composed_marks));
  const std::uint16_t* end = bases + (high - low);
  const std::uint16_t* base = std::lower_bound(bases, end, first);
  if (base == end || *base != first) return composed_hangul(first, second);
  return composites[base - std::begin(composed_bases)];
}

}  // namespace surprisal
