// What is wrong with a pattern or a template, for the exception that Python code makes of it.
#pragma once

#include <string_view>

#include "runtime/regex/text.h"

namespace sandboa::runtime::regex {

struct Problem {
  enum Kind : uint8_t {
    kNone,
    kPattern,   // re.PatternError, with the position unless it is -1
    kValue,     // ValueError
    kOverflow,  // OverflowError
    kIndex,     // IndexError
  };
  Kind kind = kNone;
  Value message;  // str
  int64_t position = -1;
};

// The text of a message: pieces of the pattern, and names as repr() shows them. Patterns of bytes read as Latin-1, and what
// is not ASCII in their messages is escaped.
class MessageBuilder {
 public:
  MessageBuilder(Runtime& rt, const Text& text) : text_(text), builder_(rt), rt_(rt) {}
  MessageBuilder& add(std::string_view ascii) {
    builder_.append(ascii);
    return *this;
  }
  MessageBuilder& add(int64_t number) {
    builder_.append_int(number);
    return *this;
  }
  MessageBuilder& add_point(char32_t c);
  MessageBuilder& add_piece(uint64_t start, uint64_t length);
  MessageBuilder& add_repr(uint64_t start, uint64_t length);
  Outcome finish();

 private:
  const Text& text_;
  StrBuilder builder_;
  Runtime& rt_;
  Signal signal_ = Signal::kNone;
};

// A piece of a text as a str.
Outcome piece_as_str(Runtime& rt, const Text& text, uint64_t start, uint64_t length);

}  // namespace sandboa::runtime::regex
