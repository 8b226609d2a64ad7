// What follows a backslash.
#include "runtime/regex/parser.h"
#include "runtime/unicode/character_names.h"

namespace sandboa::runtime::regex {

uint32_t category_escape(char32_t c) {
  constexpr std::string_view kLetters = "dDsSwW";
  size_t index = c < 0x80 ? kLetters.find(static_cast<char>(c)) : std::string_view::npos;
  return index == std::string_view::npos ? kNoCategory : static_cast<uint32_t>(index);
}

// "bad escape \q": the escape as far as it was read.
void Parser::fail_bad_escape(uint64_t start) {
  uint64_t length = source_.tell() - start;
  MessageBuilder message = source_.message();
  message.add("bad escape ").add_piece(start, length);
  source_.fail(message, length);
}

int64_t Parser::parse_code_point(const Token& token, uint64_t start, bool in_set) {
  char32_t c = token.second;
  uint64_t value = 0;
  int digits = c == 'x' ? 2 : c == 'u' ? 4 : c == 'U' ? 8 : 0;
  if (digits != 0 && (c == 'x' || source_.text.is_str)) {
    if (source_.get_digits(digits, 16, &value) != digits) {
      uint64_t length = source_.tell() - start;
      MessageBuilder message = source_.message();
      message.add("incomplete escape ").add_piece(start, length);
      source_.fail(message, length);
    } else if (value > 0x10FFFF) {
      fail_bad_escape(start);
    }
    return static_cast<int64_t>(value);
  }
  if (c == 'N' && source_.text.is_str) {
    if (!source_.match('{')) {
      source_.fail("missing {");
      return 0;
    }
    Stretch name = source_.get_until('}', "character name");
    if (source_.failed()) return 0;
    char buffer[unicode::kLongestCharacterName];
    bool is_ascii = name.length < sizeof buffer;
    for (uint64_t index = 0; is_ascii && index < name.length; ++index) {
      char32_t letter = source_.text.at(name.start + index);
      is_ascii = letter < 0x80;
      buffer[index] = static_cast<char>(letter);
    }
    int64_t point = is_ascii ? unicode::character_of_name({buffer, static_cast<size_t>(name.length)}) : -1;
    if (point >= 0) return point;
    MessageBuilder message = source_.message();
    message.add("undefined character name ").add_repr(name.start, name.length);
    source_.fail(message, name.length + 4);
    return 0;
  }
  bool is_octal = in_set ? c >= '0' && c <= '7' : c == '0';
  if (!is_octal) return -1;
  value = static_cast<uint64_t>(c - '0');
  source_.get_digits(2, 8, &value);
  if (value > 0377) {
    uint64_t length = source_.tell() - start;
    MessageBuilder message = source_.message();
    message.add("octal escape value ").add_piece(start, length).add(" outside of range 0-0o377");
    source_.fail(message, length);
  }
  return static_cast<int64_t>(value);
}

// \1 to \99, and octal escapes of three digits.
void Parser::parse_numbered(const Token& token, uint64_t start) {
  auto group = static_cast<uint32_t>(token.second - '0');
  if (source_.next().is_digit()) {
    char32_t second = source_.get().first;
    if (token.second <= '7' && second <= '7' && source_.next().is_octal()) {
      uint32_t value = group * 64 + (second - '0') * 8 + (source_.get().first - '0');
      if (value <= 0377) return append_literal(value);
      uint64_t length = source_.tell() - start;
      MessageBuilder message = source_.message();
      message.add("octal escape value ").add_piece(start, length).add(" outside of range 0-0o377");
      return source_.fail(message, length);
    }
    group = group * 10 + (second - '0');
  }
  uint64_t length = source_.tell() - start;
  if (group >= groups_.size()) {
    MessageBuilder message = source_.message();
    message.add("invalid group reference ").add(int64_t{group});
    return source_.fail(message, length - 1);
  }
  if (!groups_[group].is_closed) return source_.fail("cannot refer to an open group", length);
  check_lookbehind(group);
  if (!source_.failed()) append_reference(group);
}

void Parser::parse_escape(const Token& token) {
  uint64_t start = source_.tell() - 2;
  char32_t c = token.second;
  switch (c) {
    case 'A':
      return append_anchor(Anchor::kStart);
    case 'Z':
    case 'z':
      return append_anchor(Anchor::kVeryEnd);
    case 'b':
      return append_anchor(Anchor::kBoundary);
    case 'B':
      return append_anchor(Anchor::kNotBoundary);
    default:
      break;
  }
  if (uint32_t category = category_escape(c); category != kNoCategory) {
    NodeIndex set = new_node(NodeKind::kSet);
    tree_.nodes[set].first_item = static_cast<uint32_t>(tree_.items.size());
    add_item(set, {category, category, true});
    return append(set);
  }
  if (int control = control_escape(c); control >= 0) return append_literal(static_cast<char32_t>(control));
  int64_t point = parse_code_point(token, start, false);
  if (source_.failed()) return;
  if (point >= 0) return append_literal(static_cast<char32_t>(point));
  if (c >= '1' && c <= '9') return parse_numbered(token, start);
  if (is_ascii_letter(c)) return fail_bad_escape(start);
  append_literal(c);
}

}  // namespace sandboa::runtime::regex
