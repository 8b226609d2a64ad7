// Blank space, indentation, names and operators. Numbers are in lexer_numbers.cpp, strings in lexer_strings.cpp.
#include "frontend/lexer.h"

#include <algorithm>
#include <array>
#include <cstring>

#include "frontend/unicode_identifiers.h"
#include "support/utf8.h"

namespace sandboa::frontend {

namespace {

constexpr std::array<uint8_t, 256> make_char_classes() {
  std::array<uint8_t, 256> classes{};
  for (int c = 'a'; c <= 'z'; ++c) classes[c] = classes[c - 32] = CharClass::kNameStart;
  classes['_'] = CharClass::kNameStart;
  for (int c = 'a'; c <= 'f'; ++c) {
    classes[c] |= CharClass::kHexDigit;
    classes[c - 32] |= CharClass::kHexDigit;
  }
  for (int c = '0'; c <= '9'; ++c) classes[c] = CharClass::kDigit | CharClass::kHexDigit;
  classes[' '] = classes['\t'] = classes['\f'] = CharClass::kSpace;
  for (int c = 128; c < 256; ++c) classes[c] = CharClass::kNonAscii;
  for (char c : {'r', 'b', 'u', 'f', 't', 'R', 'B', 'U', 'F', 'T'})
    classes[static_cast<uint8_t>(c)] |= CharClass::kStringPrefix;
  return classes;
}

constexpr std::array<uint8_t, 256> kClasses = make_char_classes();

constexpr std::string_view kKindTexts[] = {
#define TOKEN(Name, text) text,
#define OPERATOR(Name, text) text,
#define KEYWORD(Name, text) text,
#include "frontend/tokens.def"
#undef TOKEN
#undef OPERATOR
#undef KEYWORD
};

std::string hex_code_point(char32_t code_point) {
  char digits[9];
  std::snprintf(digits, sizeof digits, "%04X", static_cast<unsigned>(code_point));
  return digits;
}

}  // namespace

// A copy, because a constexpr array of the header would be one per file.
const uint8_t kCharClasses[256] = {
#define ROW(n)                                                                                                       \
  kClasses[n], kClasses[n + 1], kClasses[n + 2], kClasses[n + 3], kClasses[n + 4], kClasses[n + 5], kClasses[n + 6], \
      kClasses[n + 7]
#define ROWS(n) ROW(n), ROW(n + 8), ROW(n + 16), ROW(n + 24)
    ROWS(0),   ROWS(32),  ROWS(64), ROWS(96), ROWS(128),
    ROWS(160), ROWS(192), ROWS(224)
#undef ROWS
#undef ROW
};

std::string_view token_kind_text(TokenKind kind) { return kKindTexts[static_cast<size_t>(kind)]; }

Lexer::Lexer(std::string_view source, NameTable& names, support::Arena& arena)
    : base_(source.data()), end_(source.data() + source.size()), cursor_(source.data()), names_(names), arena_(arena) {
  indents_[0] = alternative_indents_[0] = 0;
}

void Lexer::next(Token& token) {
  if (__builtin_expect(fstring_level_ != 0 && fstrings_[fstring_level_ - 1].in_text, 0)) {
    lex_fstring_text(token);
    token.paren_level = static_cast<uint8_t>(paren_level_);
    return;
  }
  token.name = NameId{};
  token.flags = 0;
  for (;;) {
    if (__builtin_expect(at_line_start_, 0)) {
      at_line_start_ = false;
      if (failed_ || !read_indentation()) return set_error_token(token, cursor_);
    }
    if (__builtin_expect(pending_indents_ != 0, 0)) {
      bool is_indent = pending_indents_ > 0;
      pending_indents_ += is_indent ? -1 : 1;
      finish(token, is_indent ? TokenKind::kIndent : TokenKind::kDedent, cursor_);
      token.paren_level = 0;
      return;
    }
    const char* p = cursor_;
    while (char_class(*p) & CharClass::kSpace) ++p;
    cursor_ = p;
    char c = *p;
    uint8_t classes = char_class(c);
    if (classes & CharClass::kNameStart) {
      lex_name(token, p);
      break;
    }
    if (classes & CharClass::kDigit) {
      lex_number(token, p);
      break;
    }
    if (c == '\n') {
      ++cursor_;
      at_line_start_ = true;
      if (paren_level_ != 0 || last_was_newline_) {
        at_line_start_ = paren_level_ == 0;
        continue;
      }
      last_was_newline_ = true;
      cursor_ = p + 1;
      finish(token, TokenKind::kNewline, p);
      token.paren_level = 0;
      return;
    }
    if (c == '#') {
      const void* newline = std::memchr(p, '\n', static_cast<size_t>(end_ - p));
      cursor_ = newline != nullptr ? static_cast<const char*>(newline) : end_;
      continue;
    }
    if (c == '\\') {
      ++cursor_;
      if (!skip_line_continuation()) return set_error_token(token, cursor_);
      continue;
    }
    if (c == 0) {
      if (failed_) return set_error_token(token, p);
      if (paren_level_ != 0) {
        fail(unclosed_paren_error());
        return set_error_token(token, p);
      }
      finish(token, TokenKind::kEndMarker, p);
      token.paren_level = 0;
      return;
    }
    if (c == '"' || c == '\'') {
      lex_string(token, p, 0);
      break;
    }
    if (classes & CharClass::kNonAscii) {
      lex_unicode_name(token, p);
      break;
    }
    if (c == '.' && (char_class(p[1]) & CharClass::kDigit)) {
      lex_number(token, p);
      break;
    }
    lex_operator(token, p);
    break;
  }
  last_was_newline_ = false;
  token.paren_level = static_cast<uint8_t>(paren_level_);
}

void Lexer::set_error_token(Token& token, const char* start) {
  token = Token{};
  token.kind = TokenKind::kError;
  token.start = token.end = offset(start);
  token.paren_level = static_cast<uint8_t>(paren_level_);
  // Nothing is read any more: the cursor stands on the zero byte behind the text, where next() sees that it failed.
  cursor_ = end_;
  at_line_start_ = false;
  pending_indents_ = 0;
  fstring_level_ = 0;
}

bool Lexer::fail(LexError error) {
  if (!failed_) {
    failed_ = true;
    error_ = std::move(error);
  }
  return false;
}

bool Lexer::fail_before(const char* position, std::string message) {
  const char* before = position;
  if (before > base_) {
    --before;
    while (before > base_ && (static_cast<uint8_t>(*before) & 0xC0) == 0x80) --before;
  }
  LexError error;
  error.message = std::move(message);
  error.range = {offset(before), offset(before)};
  return fail(std::move(error));
}

uint32_t Lexer::line_of(const char* position) const {
  return static_cast<uint32_t>(std::count(base_, std::min(position, end_), '\n')) + 1;
}

const char* Lexer::line_start(const char* position) const {
  while (position > base_ && position[-1] != '\n') --position;
  return position;
}

LexError Lexer::unclosed_paren_error() const {
  const OpenParen& open = parens_[paren_level_ - 1];
  LexError error;
  error.message = std::string("'") + open.bracket + "' was never closed";
  error.range = {open.offset, open.offset};
  error.has_end = false;
  error.is_immediate = false;
  return error;
}

bool Lexer::read_indentation() {
  const char* p = cursor_;
  // The common case: spaces only, same depth as before.
  int column = 0;
  int alternative_column = 0;
  int continued_column = 0;
  for (;; ++p) {
    if (*p == ' ') {
      ++column;
      ++alternative_column;
    } else if (*p == '\t') {
      column = (column / 8 + 1) * 8;
      ++alternative_column;
    } else if (*p == '\f') {
      column = alternative_column = 0;
    } else if (*p == '\\') {
      // A backslash after the indentation: the first line of the logical line decides.
      if (continued_column == 0) continued_column = column;
      cursor_ = p + 1;
      if (!skip_line_continuation()) return false;
      p = cursor_ - 1;
    } else {
      break;
    }
  }
  cursor_ = p;
  if (*p == '#' || (*p == '\n' && p != open_end_)) {
    last_was_newline_ = true;  // a blank line has no newline token
    return true;
  }
  if (continued_column != 0) column = alternative_column = continued_column;
  return apply_indentation(column, alternative_column);
}

bool Lexer::apply_indentation(int column, int alternative_column) {
  auto tab_error = [&] {
    LexError error;
    error.type = ErrorType::kTabError;
    error.message = "inconsistent use of tabs and spaces in indentation";
    uint32_t start = offset(line_start(cursor_));
    error.range = {start, start};
    error.has_end = false;
    error.is_immediate = false;
    return fail(std::move(error));
  };
  auto width = static_cast<uint32_t>(column);
  auto alternative = static_cast<uint32_t>(alternative_column);
  if (width == indents_[indent_level_]) return alternative == alternative_indents_[indent_level_] || tab_error();
  if (width > indents_[indent_level_]) {
    if (indent_level_ + 1 >= kMaxIndents) {
      LexError error;
      error.type = ErrorType::kIndentationError;
      error.message = "too many levels of indentation";
      uint32_t start = offset(line_start(cursor_));
      error.range = {start, start};
      error.has_end = false;
      error.is_immediate = false;
      return fail(std::move(error));
    }
    if (alternative <= alternative_indents_[indent_level_]) return tab_error();
    ++indent_level_;
    indents_[indent_level_] = width;
    alternative_indents_[indent_level_] = alternative;
    pending_indents_ = 1;
    return true;
  }
  while (indent_level_ > 0 && width < indents_[indent_level_]) {
    --indent_level_;
    --pending_indents_;
  }
  if (width != indents_[indent_level_]) {
    LexError error;
    error.type = ErrorType::kIndentationError;
    error.message = "unindent does not match any outer indentation level";
    const void* newline = std::memchr(cursor_, '\n', static_cast<size_t>(end_ - cursor_));
    uint32_t line_end = newline != nullptr ? offset(static_cast<const char*>(newline)) : offset(end_);
    error.range = {line_end, line_end};
    error.has_end = false;
    error.is_immediate = false;
    return fail(std::move(error));
  }
  return alternative == alternative_indents_[indent_level_] || tab_error();
}

bool Lexer::skip_line_continuation() {
  LexError error;
  error.is_immediate = false;
  error.has_end = false;
  if (*cursor_ != '\n') {
    error.message = "unexpected character after line continuation character";
    error.range = {offset(cursor_), offset(cursor_)};
    return fail(std::move(error));
  }
  ++cursor_;
  if (*cursor_ != 0) return true;
  if (paren_level_ != 0) return fail(unclosed_paren_error());
  error.message = "unexpected EOF while parsing";
  error.range = {offset(cursor_) - 1, offset(cursor_) - 1};
  return fail(std::move(error));
}

void Lexer::lex_name(Token& token, const char* start) {
  const char* p = start + 1;
  while (char_class(*p) & (CharClass::kNameStart | CharClass::kDigit)) ++p;
  cursor_ = p;
  if (__builtin_expect((*p == '"' || *p == '\'') && (char_class(*start) & CharClass::kStringPrefix), 0)) {
    if (lex_string_prefix(token, start)) return;
  }
  if (__builtin_expect(char_class(*p) & CharClass::kNonAscii, 0)) return lex_unicode_name(token, start);
  auto size = static_cast<size_t>(p - start);
  NameId name = names_.intern_view({start, size}, NameTable::hash_of_padded(start, size));
  token.name = name;
  finish(token, TokenKind::kName, start);
  if (name.value <= kKeywordCount) {
    token.kind = static_cast<TokenKind>(static_cast<uint32_t>(TokenKind::kName) + name.value);
  }
}

void Lexer::lex_unicode_name(Token& token, const char* start) {
  const char* p = start;
  while (char_class(*p) & (CharClass::kNameStart | CharClass::kDigit | CharClass::kNonAscii)) ++p;
  std::string_view text(start, static_cast<size_t>(p - start));
  for (size_t i = 0; i < text.size();) {
    // decode_source() has checked the text, so every sequence is valid.
    support::DecodedCodePoint decoded = support::decode_utf8(text.substr(i));
    bool is_allowed = i == 0 ? decoded.code_point == '_' || is_identifier_start(decoded.code_point)
                             : is_identifier_continue(decoded.code_point);
    i += decoded.length;
    if (is_allowed) continue;
    std::string number = hex_code_point(decoded.code_point);
    std::string message = "invalid non-printable character U+" + number;
    if (is_printable(decoded.code_point)) {
      message =
          "invalid character '" + std::string(text.substr(i - decoded.length, decoded.length)) + "' (U+" + number + ")";
    }
    fail_before(start + i, std::move(message));
    return set_error_token(token, start);
  }
  cursor_ = p;
  std::string_view normal = normalise_identifier(text, arena_);
  token.name = names_.intern_view(normal, NameTable::hash_of(normal));
  finish(token, TokenKind::kName, start);
  if (token.name.value <= kKeywordCount) {
    // Such as a keyword in full-width letters: CPython looks for keywords before it normalises, so this is a name.
    token.kind = TokenKind::kName;
  }
}

void Lexer::lex_closing(Token& token, const char* start, char closing) {
  FStringMode* mode = fstring_level_ != 0 ? &fstrings_[fstring_level_ - 1] : nullptr;
  std::string quoted = std::string("'") + closing + "'";
  if (mode != nullptr && mode->bracket_depth == 0 && closing == '}') {
    fail_before(cursor_, std::string(fstring_name(*mode)) + "-string: single '}' is not allowed");
    return set_error_token(token, start);
  }
  if (paren_level_ == 0) {
    fail_before(cursor_, "unmatched " + quoted);
    return set_error_token(token, start);
  }
  const OpenParen open = parens_[--paren_level_];
  bool matches = (open.bracket == '(' && closing == ')') || (open.bracket == '[' && closing == ']') ||
                 (open.bracket == '{' && closing == '}');
  if (!matches) {
    if (mode != nullptr && open.bracket == '{' && mode->bracket_depth - 1 == mode->expression_start_depth) {
      fail_before(cursor_, std::string(fstring_name(*mode)) + "-string: unmatched " + quoted);
      return set_error_token(token, start);
    }
    std::string message = "closing parenthesis " + quoted + " does not match opening parenthesis '" + open.bracket + "'";
    uint32_t open_line = line_of(base_ + open.offset);
    if (open_line != line_of(start)) message += " on line " + std::to_string(open_line);
    fail_before(cursor_, std::move(message));
    return set_error_token(token, start);
  }
  if (mode == nullptr) return;
  --mode->bracket_depth;
  if (mode->bracket_depth < 0) {
    fail_before(cursor_, std::string(fstring_name(*mode)) + "-string: unmatched " + quoted);
    return set_error_token(token, start);
  }
  if (closing == '}' && mode->bracket_depth == mode->expression_start_depth) {
    --mode->expression_start_depth;
    mode->in_text = true;
    mode->in_format_spec = false;
    mode->in_debug = false;
  }
}

// lint_sizes: flat switch
void Lexer::lex_operator(Token& token, const char* start) {
  const char* p = start;
  char c = p[0];
  char second = p[1];
  TokenKind kind = TokenKind::kUnknown;
  size_t size = 1;
  // Picks the longest of the operators that begin with c.
  auto with_equal = [&](TokenKind plain, TokenKind equal) {
    size = second == '=' ? 2 : 1;
    kind = second == '=' ? equal : plain;
  };
  auto doubled = [&](TokenKind plain, TokenKind equal, TokenKind twice, TokenKind twice_equal) {
    if (second != c) return with_equal(plain, equal);
    size = p[2] == '=' ? 3 : 2;
    kind = p[2] == '=' ? twice_equal : twice;
  };
  switch (c) {
    case '(':
    case '[':
    case '{': {
      kind = c == '(' ? TokenKind::kLeftParen : c == '[' ? TokenKind::kLeftBracket : TokenKind::kLeftBrace;
      if (paren_level_ >= kMaxParens) {
        cursor_ = start + 1;
        fail_before(cursor_, "too many nested parentheses");
        return set_error_token(token, start);
      }
      parens_[paren_level_++] = {c, offset(start)};
      if (fstring_level_ != 0) ++fstrings_[fstring_level_ - 1].bracket_depth;
      break;
    }
    case ')':
    case ']':
    case '}':
      kind = c == ')' ? TokenKind::kRightParen : c == ']' ? TokenKind::kRightBracket : TokenKind::kRightBrace;
      cursor_ = start + 1;
      lex_closing(token, start, c);
      if (failed_) return;
      break;
    case ':': {
      FStringMode* mode = fstring_level_ != 0 ? &fstrings_[fstring_level_ - 1] : nullptr;
      if (mode != nullptr && mode->bracket_depth - 1 == mode->expression_start_depth) {
        mode->in_text = true;
        mode->in_format_spec = true;
        kind = TokenKind::kColon;
        break;
      }
      with_equal(TokenKind::kColon, TokenKind::kColonEqual);
      break;
    }
    case ',':
      kind = TokenKind::kComma;
      break;
    case ';':
      kind = TokenKind::kSemicolon;
      break;
    case '~':
      kind = TokenKind::kTilde;
      break;
    case '+':
      with_equal(TokenKind::kPlus, TokenKind::kPlusEqual);
      break;
    case '-':
      with_equal(TokenKind::kMinus, TokenKind::kMinusEqual);
      if (second == '>') {
        kind = TokenKind::kArrow;
        size = 2;
      }
      break;
    case '*':
      doubled(TokenKind::kStar, TokenKind::kStarEqual, TokenKind::kDoubleStar, TokenKind::kDoubleStarEqual);
      break;
    case '/':
      doubled(TokenKind::kSlash, TokenKind::kSlashEqual, TokenKind::kDoubleSlash, TokenKind::kDoubleSlashEqual);
      break;
    case '<':
      doubled(TokenKind::kLess, TokenKind::kLessEqual, TokenKind::kLeftShift, TokenKind::kLeftShiftEqual);
      if (second == '>') {  // the operator of Python 2; the parser refuses it
        kind = TokenKind::kUnknown;
        size = 2;
      }
      break;
    case '>':
      doubled(TokenKind::kGreater, TokenKind::kGreaterEqual, TokenKind::kRightShift, TokenKind::kRightShiftEqual);
      break;
    case '|':
      with_equal(TokenKind::kVerticalBar, TokenKind::kVerticalBarEqual);
      break;
    case '&':
      with_equal(TokenKind::kAmpersand, TokenKind::kAmpersandEqual);
      break;
    case '%':
      with_equal(TokenKind::kPercent, TokenKind::kPercentEqual);
      break;
    case '^':
      with_equal(TokenKind::kCircumflex, TokenKind::kCircumflexEqual);
      break;
    case '@':
      with_equal(TokenKind::kAt, TokenKind::kAtEqual);
      break;
    case '=':
      with_equal(TokenKind::kEqual, TokenKind::kEqualEqual);
      break;
    case '!':
      with_equal(TokenKind::kExclamation, TokenKind::kNotEqual);
      break;
    case '.':
      kind = TokenKind::kDot;
      if (second == '.' && p[2] == '.') {
        kind = TokenKind::kEllipsis;
        size = 3;
      }
      break;
    default:
      if (static_cast<uint8_t>(c) < 0x20 || c == 0x7F) {
        cursor_ = start + 1;
        fail_before(cursor_, "invalid non-printable character U+" + hex_code_point(static_cast<uint8_t>(c)));
        return set_error_token(token, start);
      }
      break;  // $ ? `: the parser refuses them
  }
  cursor_ = start + size;
  finish(token, kind, start);
}

}  // namespace sandboa::frontend
