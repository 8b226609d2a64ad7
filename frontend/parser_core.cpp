// Tokens, errors and entry points of the parser.
#include "frontend/parser_core.h"

#include <algorithm>
#include <cstring>

#include "frontend/source_text.h"
#include "limits/meter.h"

namespace sandboa::frontend {

Parser::Parser(ParseContext& context, std::string_view source, bool ends_open)
    : context_(context),
      arena_(context.arena),
      names_(context.names),
      source_(source),
      ends_open_(ends_open),
      lexer_(source, context.names, context.arena),
      window_capacity_(256),
      scratch_capacity_(128) {
  tokens_ = static_cast<Token*>(arena_.allocate(window_capacity_ * sizeof(Token)));
  scratch_ = static_cast<void**>(arena_.allocate(scratch_capacity_ * sizeof(void*)));
  if (ends_open) lexer_.set_open_end();
  fill();
}

void Parser::fill() {
  if (__builtin_expect(filled_ == window_capacity_, 0)) grow_window();
  if (__builtin_expect(--tokens_until_charge_ == 0, 0)) {
    charge_tokens();
    if (speculation_fatal_) {
      tokens_until_charge_ = 1;  // every further token ends here
      tokens_[filled_] = Token{};
      tokens_[filled_++].kind = TokenKind::kError;  // no rule goes past it
      return;
    }
  }
  lexer_.next(tokens_[filled_++]);
}

// Lexing and parsing a token costs about as much as two bytecode instructions.
void Parser::charge_tokens() {
  if (speculation_fatal_) return;
  tokens_until_charge_ = kTokensPerCharge;
  if (context_.meter != nullptr && !context_.meter->charge_fuel(2 * kTokensPerCharge)) {
    Diagnostic diagnostic;
    diagnostic.type = ErrorType::kTrapped;
    diagnostic.message = limits::trap_message(context_.meter->trap().kind);
    fail_fatal(std::move(diagnostic));
  } else if (arena_.over_limit()) {
    Diagnostic diagnostic;
    diagnostic.type = ErrorType::kMemoryError;
    diagnostic.message = "out of memory while parsing";
    fail_fatal(std::move(diagnostic));
  }
}

void Parser::grow_window() {
  auto* bigger = static_cast<Token*>(arena_.allocate(size_t{window_capacity_} * 2 * sizeof(Token)));
  std::memcpy(static_cast<void*>(bigger), tokens_, filled_ * sizeof(Token));
  tokens_ = bigger;
  window_capacity_ *= 2;
}

void Parser::slide_window() {
  if (position_ < kWindowReset || speculating_ != 0) return;
  std::memmove(static_cast<void*>(tokens_), tokens_ + position_, (filled_ - position_) * sizeof(Token));
  filled_ -= position_;
  position_ = 0;
  reached_before_hint_ = 0;
}

void Parser::grow_scratch() {
  auto* bigger = static_cast<void**>(arena_.allocate(size_t{scratch_capacity_} * 2 * sizeof(void*)));
  std::memcpy(bigger, scratch_, scratch_size_ * sizeof(void*));
  scratch_ = bigger;
  scratch_capacity_ *= 2;
}

uint32_t Parser::line_of(uint32_t offset) const { return find_position(source_, offset).line; }

std::nullptr_t Parser::fail_fatal(Diagnostic diagnostic) {
  if (!error_is_final_) diagnostic_ = std::move(diagnostic);
  error_is_final_ = true;
  speculation_fatal_ = true;
  tokens_until_charge_ = 1;
  failed_ = true;
  return nullptr;
}

void Parser::record_lexer_error(const LexError& error) {
  diagnostic_.found_by_lexer = true;
  diagnostic_.type = error.type;
  diagnostic_.message = error.message;
  diagnostic_.range = error.range;
  error_has_end_ = error.has_end;
  error_is_final_ = true;
}

std::nullptr_t Parser::fail_at(SourceRange range, std::string message, ErrorType type) {
  if (failed_ || speculating()) {
    failed_ = true;
    return nullptr;
  }
  failed_ = true;
  diagnostic_.type = type;
  diagnostic_.message = std::move(message);
  diagnostic_.range = range;
  error_has_end_ = true;
  return nullptr;
}

std::nullptr_t Parser::fail_without_end(uint32_t start_offset, std::string message) {
  bool is_first = !failed_;
  fail_at({start_offset, start_offset}, std::move(message));
  if (is_first && !speculating()) error_has_end_ = false;
  return nullptr;
}

std::nullptr_t Parser::fail_from(uint32_t start_offset, std::string message) {
  uint32_t end = std::max(lexer_.cursor(), start_offset + 1) - 1;
  while (end > start_offset && (static_cast<uint8_t>(source_[end]) & 0xC0) == 0x80) --end;
  return fail_at({start_offset, end}, std::move(message));
}

std::nullptr_t Parser::fail_missing_block(std::string message, ErrorType type) {
  if (at(TokenKind::kError)) return fail();
  if (start() < source_.size() || source_.empty()) return fail_at({token().start, token().end}, std::move(message), type);
  bool is_first = !failed_;
  auto last_newline = static_cast<uint32_t>(source_.size()) - 1;
  fail_at({last_newline, last_newline}, std::move(message), type);
  if (is_first && !speculating()) error_has_end_ = false;
  return nullptr;
}

std::nullptr_t Parser::fail() {
  if (failed_ || speculating()) {
    failed_ = true;
    return nullptr;
  }
  const Token& bad = token();
  switch (bad.kind) {
    case TokenKind::kError:
      failed_ = true;
      if (!error_is_final_) record_lexer_error(lexer_.error());
      return nullptr;
    case TokenKind::kIndent:
    case TokenKind::kDedent: {
      // CPython's tokens for these have no columns; it reports where the tokenizer stands.
      const char* message = bad.kind == TokenKind::kIndent ? "unexpected indent" : "unexpected unindent";
      fail_at({bad.start == 0 ? 0 : bad.start - 1, bad.start}, message, ErrorType::kIndentationError);
      error_has_end_ = false;
      return nullptr;
    }
    default:
      break;
  }
  // CPython blames the last token that its first pass has read, which lookahead may have put behind the current one.
  uint32_t reached = (reached_before_hint_ != 0 ? reached_before_hint_ : filled_) - 1;
  const Token& blamed = reached > position_ && tokens_[reached].kind != TokenKind::kError ? tokens_[reached] : bad;
  return fail_at({blamed.start, blamed.end}, "invalid syntax");
}

std::nullptr_t Parser::fail_expected(TokenKind wanted) {
  if (at(TokenKind::kError)) return fail();
  return fail_at_token("expected '" + std::string(token_kind_text(wanted)) + "'");
}

bool Parser::expect_forced(TokenKind wanted) {
  if (accept(wanted)) return true;
  fail_expected(wanted);
  return false;
}

std::nullptr_t Parser::fail_block(const char* what, uint32_t keyword_offset) {
  if (failed_ || speculating()) {
    failed_ = true;
    return nullptr;
  }
  return fail_missing_block(
      std::string("expected an indented block after ") + what + " on line " + std::to_string(line_of(keyword_offset)),
      ErrorType::kIndentationError);
}

std::nullptr_t Parser::fail_too_deep() {
  Diagnostic diagnostic;
  diagnostic.type = ErrorType::kMemoryError;
  diagnostic.message = "Parser stack overflowed - Memory Error";
  return fail_fatal(std::move(diagnostic));
}

// After an error of the grammar CPython reads the rest of the source, and an error of the tokenizer there wins.
void Parser::prefer_later_lexer_error() {
  if (error_is_final_ || diagnostic_.type == ErrorType::kMemoryError) return;
  uint32_t reached_line = line_of(tokens_[filled_ - 1].start);
  Token ignored;
  // Bounded like any other lexing, but nothing is built from it: charge in steps.
  for (uint32_t count = 1;; ++count) {
    lexer_.next(ignored);
    if (ignored.kind == TokenKind::kError || ignored.kind == TokenKind::kEndMarker) break;
    if (count % kTokensPerCharge == 0) {
      charge_tokens();
      if (error_is_final_) return;
    }
  }
  if (!lexer_.failed()) return;
  const LexError& error = lexer_.error();
  if (error.is_immediate) return record_lexer_error(error);
  if (lexer_.paren_level() > 0 && reached_line > line_of(lexer_.open_paren_offset())) {
    record_lexer_error(lexer_.unclosed_paren_error());
  }
}

Diagnostic Parser::take_diagnostic() {
  if (diagnostic_.message.empty()) {
    diagnostic_.message = "invalid syntax";
    diagnostic_.range = {token().start, token().end};
  }
  prefer_later_lexer_error();
  bool has_position = diagnostic_.type == ErrorType::kSyntaxError || diagnostic_.type == ErrorType::kIndentationError ||
                      diagnostic_.type == ErrorType::kTabError;
  if (!has_position) return std::move(diagnostic_);
  Diagnostic complete = make_diagnostic(diagnostic_.type, std::move(diagnostic_.message), source_, diagnostic_.range);
  complete.found_by_lexer = diagnostic_.found_by_lexer;
  if (!error_has_end_) {
    complete.end_line = complete.line;
    complete.end_column = 0;
  }
  return complete;
}

Module* Parser::parse_module() {
  uint32_t from = scratch_mark();
  if (!parse_statements_until(TokenKind::kEndMarker)) return nullptr;
  std::span<Stmt*> body = take<Stmt>(from);
  Module* module = make<Module>(0, static_cast<uint32_t>(source_.size()));
  module->body = body;
  module->source = source_;
  return module;
}

Module* Parser::parse_expression_module() {
  Expr* expression = nullptr;
  if (at(TokenKind::kKeywordYield)) {
    fail();
  } else {
    uint32_t start_offset = start();
    expression = parse_expression();
    if (expression != nullptr && at(TokenKind::kComma)) {
      expression = finish_tuple(expression, start_offset, &Parser::parse_expression);
    }
  }
  if (expression == nullptr || failed_) return nullptr;
  while (accept(TokenKind::kNewline)) {
  }
  if (!at(TokenKind::kEndMarker)) return fail();
  Module* module = make<Module>(0, static_cast<uint32_t>(source_.size()));
  module->expression = expression;
  module->source = source_;
  return module;
}

namespace {

bool is_compound(NodeKind kind) {
  switch (kind) {
    case NodeKind::kIf:
    case NodeKind::kFor:
    case NodeKind::kAsyncFor:
    case NodeKind::kWhile:
    case NodeKind::kTry:
    case NodeKind::kTryStar:
    case NodeKind::kWith:
    case NodeKind::kAsyncWith:
    case NodeKind::kFunctionDef:
    case NodeKind::kAsyncFunctionDef:
    case NodeKind::kClassDef:
    case NodeKind::kMatch:
      return true;
    default:
      return false;
  }
}

}  // namespace

// Whether what has been read ends a compound statement in a prompt: an empty line follows it. CPython's parser takes the end
// of the text for a newline, once before and once after the indentation has gone back; a text without a newline of its own
// at the end needs the first of these for its last line.
bool Parser::ends_compound_statement() const {
  if (!at(TokenKind::kEndMarker)) return false;
  if (!ends_open_) return true;
  uint32_t last = position_ - 1;
  bool is_indented = tokens_[last].kind == TokenKind::kDedent;
  while (last > 0 && tokens_[last].kind == TokenKind::kDedent) --last;
  bool has_last_line = tokens_[last].kind == TokenKind::kNewline && tokens_[last].start + 1 == source_.size();
  return has_last_line == is_indented;
}

Module* Parser::parse_single_statement_module() {
  auto size = static_cast<uint32_t>(source_.size());
  if (at(TokenKind::kEndMarker)) return fail_at({size, size}, "invalid syntax");
  uint32_t from = scratch_mark();
  if (!parse_statement()) return nullptr;
  std::span<Stmt*> body = take<Stmt>(from);
  if (is_compound(body[0]->kind)) {
    if (!ends_compound_statement()) return fail();
  } else {
    size_t newline = std::min(source_.find('\n', body.back()->end), source_.size());
    std::string_view rest = source_.substr(newline);
    while (!rest.empty()) {  // blank lines and comments may follow
      size_t line_end = std::min(rest.find('\n'), rest.size());
      size_t text = std::min(rest.find_first_not_of(" \t\f"), rest.size());
      if (text < line_end && rest[text] != '#') {
        auto at = static_cast<uint32_t>(newline);
        return fail_at({at, at + 1}, "multiple statements found while compiling a single statement");
      }
      rest.remove_prefix(std::min(line_end + 1, rest.size()));
    }
  }
  Module* module = make<Module>(0, size);
  module->body = body;
  module->source = source_;
  return module;
}

support::Result<Module*, Diagnostic> parse(SourceText source, ParseContext& context, ParseMode mode) {
  // Decoding copies and scans the bytes at memory speed.
  if (context.meter != nullptr && !context.meter->charge_fuel(1 + source.bytes.size() / 64)) {
    Diagnostic diagnostic;
    diagnostic.type = ErrorType::kTrapped;
    diagnostic.message = limits::trap_message(context.meter->trap().kind);
    return support::Failure{std::move(diagnostic)};
  }
  std::string_view text;
  {
    support::Result<std::string_view, Diagnostic> decoded = decode_source(source, context.arena);
    if (!decoded.ok()) return decoded.take_failure();
    text = decoded.value();
  }
  bool has_newline = source.bytes.ends_with('\n') || source.bytes.ends_with('\r');
  Parser parser(context, text, mode != ParseMode::kModule && !text.empty() && !has_newline);
  Module* module = mode == ParseMode::kModule       ? parser.parse_module()
                   : mode == ParseMode::kExpression ? parser.parse_expression_module()
                                                    : parser.parse_single_statement_module();
  if (module == nullptr) return support::Failure{parser.take_diagnostic()};
  return module;
}

}  // namespace sandboa::frontend
