#pragma once

#include <functional>
#include <string_view>

namespace surprisal {

/// What a text is a sequence of.
enum class TextUnit { letters, words, bytes };

/// Calls `visit` with each symbol of a UTF-8 text, in order.
///
/// Letters: letters of any script, capitals as small ones; Chinese characters are letters; digits,
/// punctuation and spaces are none. A combining mark belongs to the letter before it: e followed by
/// U+0301 is é, the same symbol as the one code point é; what has no single code point is one
/// symbol of several (कि). Marks are taken in the order in which they come. Words: runs of letters,
/// with apostrophes inside ("don't", and "don’t" is the same word); hyphens and digits separate.
/// Each Chinese character and each kana is a word, as nothing in the text says where words end;
/// Thai, Lao, Khmer and Burmese runs stay whole for the same lack of spaces. Bytes: "0x00" …
/// "0xFF"; any bytes will do. What is invisible (soft hyphens, joiners, byte-order marks) is
/// skipped and separates nothing.
///
/// Errors: InvalidArgument names function, argument and offset of the first byte that is not UTF-8.
void for_each_symbol(std::string_view text, TextUnit unit, std::string_view function,
                     std::string_view argument,
                     const std::function<void(std::string_view symbol)>& visit);

}  // namespace surprisal
