// Number tokens: their form and the errors of malformed ones. number_literals.h decodes them.
#include <cstring>

#include "frontend/lexer.h"

namespace sandboa::frontend {

namespace {

bool is_digit(char c) { return (char_class(c) & CharClass::kDigit) != 0; }

// A number may be glued to one of these keywords, as in `1if x else 2`.
bool starts_keyword_after_number(const char* p) {
  static constexpr const char* kKeywords[] = {"and", "else", "for", "if", "in", "is", "or", "not"};
  for (const char* keyword : kKeywords) {
    if (std::strncmp(p, keyword, std::strlen(keyword)) == 0) return true;
  }
  return false;
}

}  // namespace

bool Lexer::check_number_end(const char* name) {
  if (!(char_class(*cursor_) & CharClass::kNameStart)) return true;
  if (starts_keyword_after_number(cursor_)) return true;
  return fail_before(cursor_, std::string("invalid ") + name + " literal");
}

// Digits with single underscores between them. cursor_ stands on the first digit.
bool Lexer::skip_decimal_tail() {
  for (;;) {
    while (is_digit(*cursor_)) ++cursor_;
    if (*cursor_ != '_') return true;
    ++cursor_;
    if (!is_digit(*cursor_)) return fail_before(cursor_, "invalid decimal literal");
  }
}

// cursor_ stands behind the prefix.
bool Lexer::lex_radix_literal(int base, const char* name) {
  auto is_valid = [&](char c) {
    if (base == 16) return (char_class(c) & CharClass::kHexDigit) != 0;
    return c >= '0' && c < '0' + base;
  };
  auto bad_digit = [&] {
    ++cursor_;
    return fail_before(cursor_, std::string("invalid digit '") + cursor_[-1] + "' in " + name + " literal");
  };
  do {
    if (*cursor_ == '_') ++cursor_;
    if (!is_valid(*cursor_)) {
      if (is_digit(*cursor_)) return bad_digit();
      return fail_before(cursor_, std::string("invalid ") + name + " literal");
    }
    while (is_valid(*cursor_)) ++cursor_;
  } while (*cursor_ == '_');
  if (is_digit(*cursor_)) return bad_digit();
  return check_number_end(name);
}

// cursor_ stands behind the digits before a point or an exponent.
bool Lexer::skip_fraction_and_exponent() {
  if (*cursor_ == '.') {
    ++cursor_;
    if (is_digit(*cursor_) && !skip_decimal_tail()) return false;
  }
  if (*cursor_ == 'e' || *cursor_ == 'E') {
    const char* exponent = cursor_;
    ++cursor_;
    bool has_sign = *cursor_ == '+' || *cursor_ == '-';
    if (has_sign) ++cursor_;
    if (!is_digit(*cursor_)) {
      if (has_sign) return fail_before(cursor_, "invalid decimal literal");
      cursor_ = exponent;
      return check_number_end("decimal");
    }
    if (!skip_decimal_tail()) return false;
  }
  if (*cursor_ == 'j' || *cursor_ == 'J') {
    ++cursor_;
    if (is_digit(*cursor_)) return fail_before(cursor_, "invalid imaginary literal");
    return check_number_end("imaginary");
  }
  return check_number_end("decimal");
}

bool Lexer::skip_number(const char* start) {
  if (*start != '0') {
    if (*start != '.' && !skip_decimal_tail()) return false;
    return skip_fraction_and_exponent();
  }
  switch (start[1] | 0x20) {
    case 'x':
      cursor_ = start + 2;
      return lex_radix_literal(16, "hexadecimal");
    case 'o':
      cursor_ = start + 2;
      return lex_radix_literal(8, "octal");
    case 'b':
      cursor_ = start + 2;
      return lex_radix_literal(2, "binary");
    default:
      break;
  }
  while (*cursor_ == '0' || *cursor_ == '_') {
    if (*cursor_ == '_' && !is_digit(cursor_[1])) {
      ++cursor_;
      return fail_before(cursor_, "invalid decimal literal");
    }
    ++cursor_;
  }
  const char* zeros_end = cursor_;
  if (!is_digit(*cursor_)) return skip_fraction_and_exponent();
  if (!skip_decimal_tail()) return false;
  if (*cursor_ == '.' || (*cursor_ | 0x20) == 'e' || (*cursor_ | 0x20) == 'j') return skip_fraction_and_exponent();
  LexError error;
  error.message = "leading zeros in decimal integer literals are not permitted; use an 0o prefix for octal integers";
  // CPython's range: from the first zero to the last, both as inclusive columns.
  error.range = {offset(start), offset(zeros_end)};
  return fail(std::move(error));
}

void Lexer::lex_number(Token& token, const char* start) {
  cursor_ = start;
  // The common case: a short decimal integer.
  if (*start != '0' && *start != '.') {
    const char* p = start + 1;
    while (is_digit(*p)) ++p;
    if (*p != '_' && *p != '.' && !(char_class(*p) & CharClass::kNameStart)) {
      cursor_ = p;
      return finish(token, TokenKind::kNumber, start);
    }
  }
  if (!skip_number(start)) return set_error_token(token, start);
  finish(token, TokenKind::kNumber, start);
}

}  // namespace sandboa::frontend
