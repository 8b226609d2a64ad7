// Text to tokens, on demand.
//
// Invariants: (1) each call of next() consumes input, so the state runs ahead of the parser by its lookahead only; (2) after
// an error every further token is kError; (3) bounded: 100 indents, 200 open brackets, 150 nested f-strings, as in CPython.
// The source ends with kSourcePadding zero bytes; a zero byte is the end of input.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "frontend/diagnostics.h"
#include "frontend/token.h"
#include "support/arena.h"

namespace sandboa::frontend {

struct LexError {
  ErrorType type = ErrorType::kSyntaxError;
  std::string message;
  SourceRange range;
  bool has_end = true;  // false: CPython reports no end column
  // True: raised by the tokenizer where it stands, so it wins over an earlier error of the parser (CPython reads on after
  // a parser error to look for such).
  bool is_immediate = true;
};

class Lexer {
 public:
  // `source` as decode_source() made it.
  Lexer(std::string_view source, NameTable& names, support::Arena& arena);

  // The newline at the end is none of the text's own. White space in front of it then counts as indentation, as it does for
  // CPython when it compiles an expression or a single statement. Before the first next().
  void set_open_end() { open_end_ = end_ - 1; }

  // Writes the next token. At the end: kEndMarker for ever. After an error: kError for ever.
  void next(Token& token);

  bool failed() const { return failed_; }
  const LexError& error() const { return error_; }

  const char* text() const { return base_; }
  uint32_t cursor() const { return offset(cursor_); }
  int paren_level() const { return paren_level_; }
  // Of the innermost open bracket. REQUIRES: paren_level() > 0.
  uint32_t open_paren_offset() const { return parens_[paren_level_ - 1].offset; }
  // The complaint about the innermost open bracket. REQUIRES: paren_level() > 0.
  LexError unclosed_paren_error() const;

 private:
  struct OpenParen {
    char bracket;
    uint32_t offset;
  };
  // One f-string or t-string that is being read. The names are CPython's terms for the same things.
  struct FStringMode {
    uint32_t start;  // of the prefix
    char quote;
    uint8_t quote_size;
    uint8_t flags;  // StringFlags
    bool in_text;   // reading literal text, not an expression
    bool in_format_spec;
    bool in_debug;               // the expression is followed by '='
    int bracket_depth;           // open brackets inside the string, its own braces included
    int expression_start_depth;  // bracket_depth outside the innermost replacement field; -1 in literal text
  };
  static constexpr int kMaxIndents = 100;
  static constexpr int kMaxParens = 200;
  static constexpr int kMaxFStrings = 150;
  static constexpr int kMaxFieldNesting = 3;

  uint32_t offset(const char* position) const { return static_cast<uint32_t>(position - base_); }
  void finish(Token& token, TokenKind kind, const char* start) {
    token.kind = kind;
    token.start = offset(start);
    token.end = offset(cursor_);
  }

  // Indentation at the start of a line. False: failed. Afterwards pending_indents_ may be set.
  bool read_indentation();
  bool apply_indentation(int column, int alternative_column);
  // After a backslash. False: failed.
  bool skip_line_continuation();
  void lex_name(Token& token, const char* start);
  // An identifier with non-ASCII characters. cursor_ stands on the first character that is not an ASCII identifier
  // character.
  void lex_unicode_name(Token& token, const char* start);
  // False if the letters are not the prefix of a string.
  bool lex_string_prefix(Token& token, const char* start);
  void lex_string(Token& token, const char* start, uint8_t flags);
  void start_fstring(Token& token, const char* start, uint8_t flags);
  void lex_fstring_text(Token& token);
  void lex_fstring_middle(Token& token, FStringMode& mode);
  void finish_fstring_middle(Token& token, const FStringMode& mode, const char* start, const char* end);
  void finish_doubled_brace(Token& token, const FStringMode& mode, const char* start, const char* brace);
  void lex_number(Token& token, const char* start);
  void lex_operator(Token& token, const char* start);
  void lex_closing(Token& token, const char* start, char closing);
  bool lex_fstring_operator(Token& token, const char* start, char c);

  // Numbers: each returns false after setting an error.
  bool skip_decimal_tail();
  bool lex_radix_literal(int base, const char* name);
  bool check_number_end(const char* name);
  bool skip_number(const char* start);
  bool skip_fraction_and_exponent();

  // Fails at the character before `position`, as CPython's tokenizer does. Always false.
  bool fail_before(const char* position, std::string message);
  bool fail(LexError error);
  void set_error_token(Token& token, const char* start);
  uint32_t line_of(const char* position) const;
  const char* line_start(const char* position) const;
  const char* fstring_name(const FStringMode& mode) const { return (mode.flags & StringFlags::kTemplate) ? "t" : "f"; }

  const char* base_;
  const char* end_;
  const char* cursor_;
  const char* open_end_ = nullptr;
  NameTable& names_;
  support::Arena& arena_;
  bool at_line_start_ = true;
  bool failed_ = false;
  bool last_was_newline_ = true;
  int paren_level_ = 0;
  int indent_level_ = 0;
  int pending_indents_ = 0;  // positive: one kIndent to deliver; negative: that many kDedent
  int fstring_level_ = 0;
  FStringMode* fstrings_ = nullptr;  // allocated with the first f-string
  LexError error_;
  uint32_t indents_[kMaxIndents];
  uint32_t alternative_indents_[kMaxIndents];  // with tabs counted as one column
  OpenParen parens_[kMaxParens];
};

// Character classes for the lexer's inner loops.
struct CharClass {
  enum : uint8_t { kNameStart = 1, kDigit = 2, kSpace = 4, kHexDigit = 8, kNonAscii = 16, kStringPrefix = 32 };
};
extern const uint8_t kCharClasses[256];
inline uint8_t char_class(char c) { return kCharClasses[static_cast<uint8_t>(c)]; }

}  // namespace sandboa::frontend
