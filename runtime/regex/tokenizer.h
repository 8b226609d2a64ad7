// Patterns and templates as their characters, where a backslash and what follows it are one token.
#pragma once

#include "runtime/regex/problem.h"

namespace sandboa::runtime::regex {

struct Token {
  char32_t first = 0;
  char32_t second = 0;  // what follows the backslash
  uint8_t length = 0;   // 0: the end

  bool is(char32_t c) const { return length == 1 && first == c; }
  bool is_end() const { return length == 0; }
  bool is_escape() const { return length == 2; }
  bool is_digit() const { return length == 1 && first >= '0' && first <= '9'; }
  bool is_octal() const { return length == 1 && first >= '0' && first <= '7'; }
};

// A stretch of the text.
struct Stretch {
  uint64_t start = 0;
  uint64_t length = 0;
};

// Reports the first problem only; after it there is nothing but the end.
class Tokenizer {
 public:
  Tokenizer(Runtime& rt, const Text& text, Problem& problem) : rt(rt), text(text), problem_(problem) { advance(); }

  const Token& next() const { return next_; }
  Token get() {
    Token token = next_;
    advance();
    return token;
  }
  bool match(char32_t c) {
    if (!next_.is(c)) return false;
    advance();
    return true;
  }
  uint64_t tell() const { return index_ - next_.length; }
  void seek(uint64_t index) {
    index_ = index;
    advance();
  }
  // All up to a character, which is passed too.
  Stretch get_until(char32_t terminator, std::string_view what);
  // Up to `most` digits of a base up to 16, added to *value; how many there were.
  int get_digits(int most, uint32_t base, uint64_t* value);

  bool failed() const { return problem_.kind != Problem::kNone || signal_ != Signal::kNone; }
  Signal signal() const { return signal_; }
  MessageBuilder message() const { return {rt, text}; }
  // `offset` characters before where the next token begins.
  void fail(MessageBuilder& message, uint64_t offset = 0) { fail_at(message, tell() - offset); }
  void fail(std::string_view message, uint64_t offset = 0);
  void fail_at(MessageBuilder& message, uint64_t position, Problem::Kind kind = Problem::kPattern);
  void fail_without_position(std::string_view message, Problem::Kind kind);
  void fail(Signal signal);
  // "bad character in group name 'x'", unless it is a name; `offset` as for fail(), without the name itself.
  bool check_name(const Stretch& name, uint64_t offset);
  bool is_identifier(const Stretch& name) const;

  Runtime& rt;
  const Text& text;

 private:
  void advance();

  Problem& problem_;
  Token next_;
  uint64_t index_ = 0;
  Signal signal_ = Signal::kNone;
};

inline int digit_value(char32_t c) {
  if (c >= '0' && c <= '9') return static_cast<int>(c - '0');
  if (c >= 'a' && c <= 'f') return static_cast<int>(c - 'a' + 10);
  return c >= 'A' && c <= 'F' ? static_cast<int>(c - 'A' + 10) : 16;
}
inline bool is_ascii_letter(char32_t c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }
// The code point of \a, \b, \f, \n, \r, \t, \v and \\; -1: another one.
int control_escape(char32_t c);
// "invalid group reference 12": the digits of a number of any size.
void add_number(MessageBuilder& message, const Text& text, Stretch digits);

}  // namespace sandboa::runtime::regex
