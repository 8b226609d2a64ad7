// String tokens, and the text parts of f-strings and t-strings (PEP 701, PEP 750).
#include <cstring>

#include "frontend/lexer.h"

namespace sandboa::frontend {

namespace {

// Number of quote characters that open the string at p: 1 or 3. An empty string counts as 1.
int opening_quote_size(const char* p) { return p[1] == p[0] && p[2] == p[0] ? 3 : 1; }

struct StringPrefix {
  bool has_b = false;
  bool has_r = false;
  bool has_u = false;
  bool has_f = false;
  bool has_t = false;
};

// Reads the letters before the quote. False: not a prefix.
bool read_prefix(const char* start, const char* quote, StringPrefix& prefix) {
  for (const char* p = start; p != quote; ++p) {
    bool* seen = nullptr;
    switch (*p | 0x20) {
      case 'b':
        seen = &prefix.has_b;
        break;
      case 'r':
        seen = &prefix.has_r;
        break;
      case 'u':
        seen = &prefix.has_u;
        break;
      case 'f':
        seen = &prefix.has_f;
        break;
      case 't':
        seen = &prefix.has_t;
        break;
      default:
        return false;
    }
    if (*seen) return false;
    *seen = true;
  }
  return true;
}

// Two letters that exclude each other, or null.
const char* find_incompatible(const StringPrefix& prefix) {
  if (prefix.has_u && prefix.has_b) return "'u' and 'b'";
  if (prefix.has_u && prefix.has_r) return "'u' and 'r'";
  if (prefix.has_u && prefix.has_f) return "'u' and 'f'";
  if (prefix.has_u && prefix.has_t) return "'u' and 't'";
  if (prefix.has_b && prefix.has_f) return "'b' and 'f'";
  if (prefix.has_b && prefix.has_t) return "'b' and 't'";
  if (prefix.has_f && prefix.has_t) return "'f' and 't'";
  return nullptr;
}

}  // namespace

bool Lexer::lex_string_prefix(Token& token, const char* start) {
  const char* quote = cursor_;
  StringPrefix prefix;
  if (!read_prefix(start, quote, prefix)) return false;
  if (const char* pair = find_incompatible(prefix)) {
    LexError error;
    error.message = std::string(pair) + " prefixes are incompatible";
    error.range = {offset(start), offset(quote)};
    fail(std::move(error));
    set_error_token(token, start);
    return true;
  }
  uint8_t flags = 0;
  if (prefix.has_r) flags |= StringFlags::kRaw;
  if (prefix.has_b) flags |= StringFlags::kBytes;
  if (prefix.has_u) flags |= StringFlags::kUnicode;
  if (prefix.has_t) flags |= StringFlags::kTemplate;
  if (prefix.has_f || prefix.has_t) {
    start_fstring(token, start, flags);
  } else {
    lex_string(token, start, flags);
  }
  return true;
}

// cursor_ stands on the quote.
void Lexer::lex_string(Token& token, const char* start, uint8_t flags) {
  const char quote = *cursor_;
  const int quote_size = opening_quote_size(cursor_);
  if (quote_size == 3) flags |= StringFlags::kTriple;
  token.flags = flags;
  token.prefix_size = static_cast<uint8_t>(cursor_ - start + quote_size);
  const char* p = cursor_ + quote_size;
  bool has_escaped_quote = false;
  for (;; ++p) {
    char c = *p;
    if (c == quote) {
      if (quote_size == 1) break;
      if (p[1] == quote && p[2] == quote) {
        p += 2;
        break;
      }
    } else if (c == '\\') {
      ++p;
      if (*p == quote) has_escaped_quote = true;
      if (*p == 0) --p;
    } else if (c == 0 || (c == '\n' && quote_size == 1)) {
      const FStringMode* mode = fstring_level_ != 0 ? &fstrings_[fstring_level_ - 1] : nullptr;
      if (mode != nullptr && mode->quote == quote && mode->quote_size == quote_size) {
        // Most likely the end of the f-string around it, with a missing brace before.
        fail_before(start + 1, std::string(fstring_name(*mode)) + "-string: expecting '}'");
        return set_error_token(token, start);
      }
      // The line is the last one that was read: behind the final newline there is none.
      uint32_t line = line_of(c == 0 ? p - 1 : p);
      std::string message = quote_size == 3 ? "unterminated triple-quoted string literal (detected at line "
                                            : "unterminated string literal (detected at line ";
      message += std::to_string(line) + ")";
      if (quote_size == 1 && has_escaped_quote) message += "; perhaps you escaped the end quote?";
      LexError error;
      error.message = std::move(message);
      error.range = {offset(start), offset(start)};
      fail(std::move(error));
      return set_error_token(token, start);
    }
  }
  cursor_ = p + 1;
  finish(token, TokenKind::kString, start);
}

void Lexer::start_fstring(Token& token, const char* start, uint8_t flags) {
  if (fstring_level_ == kMaxFStrings) {
    fail_before(cursor_, "too many nested f-strings or t-strings");
    return set_error_token(token, start);
  }
  if (fstrings_ == nullptr) fstrings_ = arena_.make_span<FStringMode>(kMaxFStrings).data();
  int quote_size = opening_quote_size(cursor_);
  if (quote_size == 1 && cursor_[1] == cursor_[0]) quote_size = 1;  // empty: the end follows at once
  if (quote_size == 3) flags |= StringFlags::kTriple;
  FStringMode& mode = fstrings_[fstring_level_++];
  mode.start = offset(start);
  mode.quote = *cursor_;
  mode.quote_size = static_cast<uint8_t>(quote_size);
  mode.flags = flags;
  mode.in_text = true;
  mode.in_format_spec = false;
  mode.in_debug = false;
  mode.bracket_depth = 0;
  mode.expression_start_depth = -1;
  cursor_ += quote_size;
  token.flags = flags;
  token.prefix_size = static_cast<uint8_t>(cursor_ - start);
  finish(token, (flags & StringFlags::kTemplate) ? TokenKind::kTStringStart : TokenKind::kFStringStart, start);
}

void Lexer::finish_fstring_middle(Token& token, const FStringMode& mode, const char* start, const char* end) {
  token.kind = (mode.flags & StringFlags::kTemplate) ? TokenKind::kTStringMiddle : TokenKind::kFStringMiddle;
  token.flags = mode.flags;
  token.start = offset(start);
  token.end = offset(end);
}

void Lexer::lex_fstring_text(Token& token) {
  FStringMode& mode = fstrings_[fstring_level_ - 1];
  token.name = NameId{};
  token.flags = mode.flags;
  token.prefix_size = 0;
  const char* p = cursor_;
  if (*p == '{' && (p[1] != '{' || mode.in_format_spec)) {
    ++mode.expression_start_depth;
    if (mode.expression_start_depth >= kMaxFieldNesting) {
      fail_before(p, std::string(fstring_name(mode)) + "-string: expressions nested too deeply");
      return set_error_token(token, p);
    }
    mode.in_text = false;
    lex_operator(token, p);
    return;
  }
  int quotes = 0;
  while (quotes < mode.quote_size && p[quotes] == mode.quote) ++quotes;
  if (quotes == mode.quote_size) {
    cursor_ = p + quotes;
    finish(token, (mode.flags & StringFlags::kTemplate) ? TokenKind::kTStringEnd : TokenKind::kFStringEnd, p);
    --fstring_level_;
    return;
  }
  lex_fstring_middle(token, mode);
}

// "{{" and "}}" stand for one brace: the token covers both, but only the first belongs to its text.
void Lexer::finish_doubled_brace(Token& token, const FStringMode& mode, const char* start, const char* brace) {
  cursor_ = brace + 2;
  finish_fstring_middle(token, mode, start, cursor_);
  token.prefix_size = 1;
}

void Lexer::lex_fstring_middle(Token& token, FStringMode& mode) {
  const char* start = cursor_;
  const char* p = start;
  bool in_named_escape = false;
  for (;; ++p) {
    char c = *p;
    if (c == 0 || (c == '\n' && mode.quote_size == 1)) {
      std::string name = fstring_name(mode);
      if (mode.in_format_spec && c == '\n') {
        fail_before(p + 1,
                    name + "-string: newlines are not allowed in format specifiers for single quoted " + name + "-strings");
        return set_error_token(token, start);
      }
      uint32_t line = line_of(c == 0 ? p - 1 : p);
      LexError error;
      error.message = std::string("unterminated ") + (mode.quote_size == 3 ? "triple-quoted " : "") + name +
                      "-string literal (detected at line " + std::to_string(line) + ")";
      error.range = {mode.start, mode.start};
      fail(std::move(error));
      return set_error_token(token, start);
    }
    if (c == mode.quote) {
      int quotes = 1;
      while (quotes < mode.quote_size && p[quotes] == mode.quote) ++quotes;
      if (quotes == mode.quote_size) break;
      continue;
    }
    if (c == '{') {
      if (p[1] == '{' && !mode.in_format_spec) {  // "{{" is a literal brace: this token ends with the first one
        return finish_doubled_brace(token, mode, start, p);
      }
      break;
    }
    if (c == '}') {
      if (in_named_escape) {
        in_named_escape = false;
        continue;
      }
      if (p[1] == '}' && !mode.in_format_spec && mode.bracket_depth == 0) {
        return finish_doubled_brace(token, mode, start, p);
      }
      mode.in_text = false;
      break;
    }
    if (c == '\\' && p[1] != '{' && p[1] != '}' && p[1] != 0) {
      ++p;
      if (*p == 'N' && !(mode.flags & StringFlags::kRaw) && p[1] == '{') {
        in_named_escape = true;
        ++p;
      }
    }
  }
  cursor_ = p;
  if (p == start && *p == '}') {  // no text before the brace: the expression parser sees the brace itself
    token.name = NameId{};
    return lex_operator(token, p);
  }
  finish_fstring_middle(token, mode, start, p);
}

}  // namespace sandboa::frontend
