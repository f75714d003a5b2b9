#pragma once

namespace surprisal {

/// What reading symbols out of a text needs to know of Unicode 14, in tables of 6 kB (compressed).

/// A letter of any script: general category L. Chinese characters and kana are letters; digits are
/// not.
bool is_letter(char32_t c);

/// A mark that belongs to the letter before it, such as U+0301 (an acute accent): category M.
bool is_mark(char32_t c);

/// What is not seen and separates nothing: soft hyphens, joiners, variation selectors, byte-order
/// marks and marks of direction.
bool is_invisible(char32_t c);

/// Chinese characters, hiragana and katakana: written without spaces, so that each is counted as a
/// word.
bool is_word_by_itself(char32_t c);

/// The small letter, by simple case folding (one code point for one, the same in all languages): É
/// → é, Σ and ς → σ, ẞ → ß; what has no case stays.
char32_t folded(char32_t c);

/// The one code point that means the same as these two in a row (canonical composition): e, U+0301
/// → é; also the parts of Hangul syllables. 0 when there is none.
char32_t composed(char32_t first, char32_t second);

}  // namespace surprisal
