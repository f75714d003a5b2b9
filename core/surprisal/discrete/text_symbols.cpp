#include "surprisal/discrete/text_symbols.hpp"

#include <string>

#include "surprisal/discrete/unicode.hpp"
#include "surprisal/discrete/utf8.hpp"

namespace surprisal {
namespace {

using Visit = std::function<void(std::string_view)>;

/// A letter with its marks, or one code point that is no letter.
struct Character {
  char32_t base;
  bool letter;
  std::string text;
};

Character next_character(Utf8Reader& reader) {
  Character character{reader.next(), false, {}};
  character.letter = is_letter(character.base);
  if (!character.letter) return character;
  std::string marks;
  for (; !reader.done(); reader.next()) {
    const char32_t c = reader.peek();
    const char32_t both = marks.empty() ? composed(character.base, c) : 0;
    if (both != 0)
      character.base = both;
    else if (is_invisible(c))
      continue;
    else if (is_mark(c))
      append_utf8(marks, c);
    else
      break;
  }
  append_utf8(character.text, folded(character.base));
  character.text += marks;
  return character;
}

void visit_letters(Utf8Reader& reader, const Visit& visit) {
  while (!reader.done()) {
    const Character character = next_character(reader);
    if (character.letter) visit(character.text);
  }
}

/// Puts letters together until something ends the word.
class Word {
 public:
  explicit Word(const Visit& visit) : visit_(visit) {}

  void add(const std::string& letter) {
    if (apostrophe_) letters_ += '\'';
    apostrophe_ = false;
    letters_ += letter;
  }

  void add_apostrophe() {
    if (apostrophe_) end();
    apostrophe_ = !letters_.empty();  // to be written when a letter follows
  }

  void end() {
    if (!letters_.empty()) visit_(letters_);
    letters_.clear();
    apostrophe_ = false;
  }

 private:
  const Visit& visit_;
  std::string letters_;
  bool apostrophe_ = false;
};

void visit_words(Utf8Reader& reader, const Visit& visit) {
  Word word(visit);
  while (!reader.done()) {
    const Character character = next_character(reader);
    const bool alone = character.letter && is_word_by_itself(character.base);
    if (character.letter && !alone)
      word.add(character.text);
    else if (character.base == U'\'' || character.base == U'’')
      word.add_apostrophe();
    else if (!is_invisible(character.base))
      word.end();
    if (alone) visit(character.text);
  }
  word.end();
}

void visit_bytes(std::string_view text, const Visit& visit) {
  for (char c : text) visit(byte_name(static_cast<unsigned char>(c)));
}

}  // namespace

void for_each_symbol(std::string_view text, TextUnit unit, std::string_view function,
                     std::string_view argument, const Visit& visit) {
  Utf8Reader reader(function, argument, text);
  switch (unit) {
    case TextUnit::letters:
      return visit_letters(reader, visit);
    case TextUnit::words:
      return visit_words(reader, visit);
    case TextUnit::bytes:
      return visit_bytes(text, visit);
  }
}

}  // namespace surprisal
