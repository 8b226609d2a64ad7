#include "runtime/regex/tokenizer.h"

#include "runtime/unicode/unicode.h"

namespace sandboa::runtime::regex {

void Tokenizer::advance() {
  next_ = Token();
  if (failed() || index_ >= text.length) return;
  char32_t c = text.at(index_);
  if (c != '\\') {
    next_ = {c, 0, 1};
    ++index_;
  } else if (index_ + 1 < text.length) {
    next_ = {c, text.at(index_ + 1), 2};
    index_ += 2;
  } else {
    MessageBuilder text_of_it = message();
    text_of_it.add("bad escape (end of pattern)");
    fail_at(text_of_it, text.length - 1);
  }
}

void Tokenizer::fail_at(MessageBuilder& message, uint64_t position, Problem::Kind kind) {
  if (failed()) return;
  Outcome made = message.finish();
  if (!made.ok()) return fail(made.signal());
  problem_.kind = kind;
  problem_.message = made.value();
  problem_.position = kind == Problem::kPattern ? static_cast<int64_t>(position) : -1;
  next_ = Token();
}

void Tokenizer::fail(std::string_view text_of_it, uint64_t offset) {
  if (failed()) return;
  MessageBuilder builder = message();
  builder.add(text_of_it);
  fail(builder, offset);
}

void Tokenizer::fail_without_position(std::string_view text_of_it, Problem::Kind kind) {
  if (failed()) return;
  MessageBuilder builder = message();
  builder.add(text_of_it);
  fail_at(builder, 0, kind);
  if (kind == Problem::kPattern) problem_.position = -1;
}

void Tokenizer::fail(Signal signal) {
  if (failed()) return;
  signal_ = signal;
  next_ = Token();
}

Stretch Tokenizer::get_until(char32_t terminator, std::string_view what) {
  Stretch result{tell(), 0};
  while (true) {
    Token token = get();
    if (failed()) return result;
    if (token.is_end()) {
      MessageBuilder builder = message();
      if (result.length == 0) {
        builder.add("missing ").add(what);
      } else {
        builder.add("missing ").add_point(terminator).add(", unterminated name");
      }
      fail(builder, result.length);
      return result;
    }
    if (token.is(terminator)) break;
    result.length += token.length;
  }
  if (result.length == 0) {
    MessageBuilder builder = message();
    builder.add("missing ").add(what);
    fail(builder, 1);
  }
  return result;
}

int Tokenizer::get_digits(int most, uint32_t base, uint64_t* value) {
  int count = 0;
  while (count < most && next_.length == 1 && static_cast<uint32_t>(digit_value(next_.first)) < base) {
    *value = *value * base + static_cast<uint64_t>(digit_value(next_.first));
    advance();
    ++count;
  }
  return count;
}

// As str.isidentifier(), but of a piece that is no object: compiling again must leave no trace in the heap.
bool Tokenizer::is_identifier(const Stretch& name) const {
  if (name.length == 0 || !unicode::has_property(text.at(name.start), unicode::kIdentifierStart)) return false;
  for (uint64_t index = 1; index < name.length; ++index) {
    if (!unicode::has_property(text.at(name.start + index), unicode::kIdentifierContinue)) return false;
  }
  return true;
}

bool Tokenizer::check_name(const Stretch& name, uint64_t offset) {
  if (failed()) return false;
  bool is_right = true;
  for (uint64_t index = 0; !text.is_str && index < name.length; ++index) {
    is_right = is_right && text.at(name.start + index) < 0x80;
  }
  if (is_right && is_identifier(name)) return true;
  MessageBuilder builder = message();
  builder.add("bad character in group name ").add_repr(name.start, name.length);
  fail(builder, name.length + offset);
  return false;
}

int control_escape(char32_t c) {
  switch (c) {
    case 'a':
      return 7;
    case 'b':
      return 8;
    case 'f':
      return 12;
    case 'n':
      return 10;
    case 'r':
      return 13;
    case 't':
      return 9;
    case 'v':
      return 11;
    case '\\':
      return '\\';
    default:
      return -1;
  }
}

void add_number(MessageBuilder& message, const Text& text, Stretch digits) {
  while (digits.length > 1 && text.at(digits.start) == '0') {
    ++digits.start;
    --digits.length;
  }
  message.add_piece(digits.start, digits.length);
}

}  // namespace sandboa::runtime::regex
