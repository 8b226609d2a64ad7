// The parser: recursive descent with operator precedence, one token of lookahead, over a small window of tokens.
//
// How to read it: each parse_x() consumes one x and returns it, or returns null after fail() has recorded what is wrong.
// Lists are gathered on a scratch stack and copied to the arena at their final size. Backtracking (soft keywords,
// parenthesised `with` items, and hints on the error path) is speculate(): it rewinds the window and never records an error.
//
// Errors follow CPython, which parses a second time with rules that look for known mistakes. Here the place where the first
// error shows calls a hint_x() function of syntax_hints.cpp, which says something better than "invalid syntax" where CPython
// would. Hints are never tried while speculating.
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>

#include "frontend/ast.h"
#include "frontend/diagnostics.h"
#include "frontend/lexer.h"
#include "frontend/parser.h"
#include "frontend/string_literals.h"
#include "frontend/token.h"
#include "support/native_stack.h"

namespace sandboa::frontend {

// What follows a name in an expression; higher binds tighter. 0: not a binary operator.
enum class OperatorLevel : uint8_t {
  kNone,
  kOr,
  kAnd,
  kNot,
  kComparison,
  kBitOr,
  kBitXor,
  kBitAnd,
  kShift,
  kSum,
  kTerm,
};

// Which statement targets are for, in messages.
enum class TargetUse : uint8_t { kAssign, kFor, kComprehension, kDelete };

enum class StringFamily : uint8_t { kPlain, kFString, kTString };

class Parser {
 public:
  // ends_open: the newline at the end of the source was added to it, and the mode is not kModule.
  Parser(ParseContext& context, std::string_view source, bool ends_open);

  // Null after an error.
  Module* parse_module();
  Module* parse_expression_module();
  Module* parse_single_statement_module();
  Diagnostic take_diagnostic();

 private:
  static constexpr uint32_t kMaxNesting = 4000;  // CPython's parser stack
  static constexpr uint32_t kTokensPerCharge = 256;
  static constexpr uint32_t kWindowReset = 64;  // tokens behind the current one that are kept before the window moves

  struct Mark {
    uint32_t position;
    uint32_t scratch_size;
    uint32_t last_end;
  };

  // --- tokens (parser_core.cpp)
  const Token& token() const { return tokens_[position_]; }
  TokenKind kind() const { return tokens_[position_].kind; }
  uint32_t start() const { return tokens_[position_].start; }
  bool at(TokenKind wanted) const { return kind() == wanted; }
  bool at_name(WellKnown name) const { return at(TokenKind::kName) && token().name == name; }
  void advance() {
    last_end_ = tokens_[position_].end;
    if (++position_ == filled_) fill();
  }
  // Past a newline, indent or dedent: nodes end before these.
  void advance_layout() {
    if (++position_ == filled_) fill();
  }
  bool accept_newline() {
    if (kind() != TokenKind::kNewline) return false;
    advance_layout();
    return true;
  }
  bool accept(TokenKind wanted) {
    if (kind() != wanted) return false;
    advance();
    return true;
  }
  const Token& peek(uint32_t distance) {
    while (position_ + distance >= filled_) fill();
    return tokens_[position_ + distance];
  }
  void fill();
  void charge_tokens();
  void grow_window();
  // Drops tokens that lie behind. REQUIRES: nobody holds a Mark or a token position.
  void slide_window();
  void set_mark_position(const Mark& mark) {
    position_ = mark.position;
    scratch_size_ = mark.scratch_size;
    last_end_ = mark.last_end;
  }
  Mark mark() const { return {position_, scratch_size_, last_end_}; }
  // For hints: what they read ahead does not count as reached (see fail()).
  template <class Attempt>
  auto speculate_hint(Attempt attempt) {
    if (reached_before_hint_ == 0) reached_before_hint_ = filled_;
    return speculate(attempt);
  }
  // Runs `attempt` without recording errors. On failure (false or null) rewinds; on success the input stays consumed if
  // `keep`.
  template <class Attempt>
  auto speculate(Attempt attempt, bool keep = false) {
    Mark before = mark();
    ++speculating_;
    auto result = attempt();
    --speculating_;
    bool ok = static_cast<bool>(result) && !failed_;
    if (speculation_fatal_) {
      failed_ = true;
      return decltype(result){};
    }
    failed_ = false;
    if (!ok || !keep) set_mark_position(before);
    return ok ? result : decltype(result){};
  }
  bool speculating() const { return speculating_ != 0; }

  // --- errors (parser_core.cpp). All answer null, for `return fail(...)`.
  std::nullptr_t fail();  // "invalid syntax" at the current token
  bool ends_compound_statement() const;
  std::nullptr_t fail_at(SourceRange range, std::string message, ErrorType type = ErrorType::kSyntaxError);
  std::nullptr_t fail_without_end(uint32_t start, std::string message);
  // From `start` to where the lexer stands, as CPython counts it: one column short.
  std::nullptr_t fail_from(uint32_t start, std::string message);
  std::nullptr_t fail_missing_block(std::string message, ErrorType type);  // at the current token, or at the end of the text
  std::nullptr_t fail_at_token(std::string message) { return fail_at({token().start, token().end}, std::move(message)); }
  std::nullptr_t fail_expected(TokenKind wanted);  // "expected ':'" at the current token
  std::nullptr_t fail_block(const char* what, uint32_t keyword_offset);
  std::nullptr_t fail_too_deep();
  std::nullptr_t fail_fatal(Diagnostic diagnostic);
  void record_lexer_error(const LexError& error);
  void prefer_later_lexer_error();
  bool has_error_text() const { return !diagnostic_.message.empty(); }
  bool expect(TokenKind wanted) {
    if (__builtin_expect(kind() == wanted, 1)) {
      advance();
      return true;
    }
    fail();
    return false;
  }
  // CPython's forced tokens: anything else is "expected 'x'" at once.
  bool expect_forced(TokenKind wanted);
  uint32_t line_of(uint32_t offset) const;

  struct NestingGuard {
    explicit NestingGuard(Parser& owner) : parser(owner) {
      ++parser.nesting_;
      is_ok = parser.nesting_ <= kMaxNesting && !support::NativeStack::near_limit();
    }
    ~NestingGuard() { --parser.nesting_; }
    Parser& parser;
    bool is_ok;
  };

  // --- scratch stack
  void push(void* node) {
    if (__builtin_expect(scratch_size_ == scratch_capacity_, 0)) grow_scratch();
    scratch_[scratch_size_++] = node;
  }
  void grow_scratch();
  template <class T>
  std::span<T*> take(uint32_t from) {
    uint32_t count = scratch_size_ - from;
    scratch_size_ = from;
    auto result = arena_.make_span<T*>(count);
    for (uint32_t i = 0; i < count; ++i) result[i] = static_cast<T*>(scratch_[from + i]);
    return result;
  }
  uint32_t scratch_mark() const { return scratch_size_; }

  template <class T>
  T* make(uint32_t start_offset) {
    return make_node<T>(arena_, start_offset, last_end_);
  }
  template <class T>
  T* make(uint32_t start_offset, uint32_t end_offset) {
    return make_node<T>(arena_, start_offset, end_offset);
  }

  // --- expressions (parse_expressions.cpp)
  Expr* parse_star_expressions();
  Expr* parse_star_expression();
  Expr* parse_star_named_expression();
  Expr* parse_named_expression();
  Expr* parse_expression();
  Expr* parse_conditional(Expr* body, uint32_t first_token);
  Expr* parse_operators(OperatorLevel min_level);
  Expr* parse_not();
  Expr* parse_bool_operator(Expr* first, OperatorLevel level);
  Expr* parse_comparison(Expr* left);
  bool accept_comparison_operator(CompareOperator& op);
  Expr* parse_unary();
  Expr* parse_power();
  Expr* parse_power_of(Expr* base, uint32_t start_offset);
  Expr* parse_await();
  Expr* parse_yield();
  Expr* parse_yield_or_star_expressions();
  Expr* parse_starred_bitor();
  Expr* finish_tuple(Expr* first, uint32_t start_offset, Expr* (Parser::*parse_element)());
  bool at_expression_start() const;
  static bool starts_expression(TokenKind kind);

  // --- atoms (parse_atoms.cpp)
  Expr* parse_primary();
  Expr* parse_postfix(Expr* base, uint32_t start_offset);
  Expr* parse_atom();
  Expr* parse_name();
  Expr* parse_number();
  Expr* parse_constant(LiteralKind kind);
  Expr* parse_parenthesized();
  Expr* parse_list();
  Expr* parse_brace();
  Expr* parse_dict(uint32_t start_offset, Expr* first_key);
  Expr* parse_set(uint32_t start_offset, Expr* first);
  bool parse_dict_item(Expr* key);
  Expr* parse_subscript(Expr* value, uint32_t start_offset);
  Expr* parse_slices();
  Expr* parse_slice();
  Expr* parse_lambda();
  bool at_comprehension() const;
  bool parse_comprehension_clauses(std::span<Comprehension*>& clauses);
  Comprehension* parse_comprehension_clause();

  // --- arguments and parameters (parse_arguments.cpp)
  Expr* parse_call(Expr* function, uint32_t start_offset);
  // A class definition has no generator argument.
  enum class ArgumentUse : uint8_t { kCall, kClass };
  Expr* parse_generator_argument(Expr* element, uint32_t open_offset, bool is_only, ArgumentUse use);
  bool parse_call_arguments(std::span<Expr*>& args, std::span<Keyword*>& keywords, uint32_t open_offset, ArgumentUse use);
  Keyword* parse_keyword_argument();
  Arguments* parse_parameters(TokenKind closing);
  struct ParameterState;
  bool parse_parameter_list(ParameterState& state);
  bool parse_one_parameter(ParameterState& state);
  bool parse_star_parameter(ParameterState& state);
  bool parse_double_star_parameter(ParameterState& state);
  bool parse_slash(ParameterState& state);
  Arg* parse_parameter_name(bool is_lambda, bool allow_star_annotation);
  bool parse_type_params(std::span<TypeParam*>& params);
  TypeParam* parse_type_param();

  // --- strings (parse_strings.cpp)
  Expr* parse_strings();
  Expr* parse_joined(uint32_t start_offset);
  bool parse_fstring(StringFamily family, support::ArenaVector<Expr*>& values);
  bool parse_replacement_field(StringFamily family, support::ArenaVector<Expr*>& values, bool is_raw);
  JoinedStr* parse_format_spec(bool is_raw);
  bool decode_middle(const Token& middle, bool is_raw, support::ArenaVector<Expr*>& values, EscapeError& error);
  bool fail_escape(SourceRange range, EscapeError& error);
  void append_text(support::ArenaVector<Expr*>& values, const Literal& literal, SourceRange range);
  void extend_text(Constant* constant, std::string_view more);
  bool decode_string(const Token& string, Literal& literal);
  std::nullptr_t fail_field_expression(uint32_t first_token, StringFamily family);
  std::string_view debug_text(uint32_t from, uint32_t to);

  // --- statements (parse_statements.cpp, parse_compound.cpp)
  bool parse_statements_until(TokenKind end);
  bool parse_statement();
  bool parse_simple_statements();
  Stmt* parse_simple_statement();
  Stmt* parse_expression_statement();
  Stmt* parse_assignment(Expr* first, uint32_t first_token);
  Stmt* parse_annotated_assignment(Expr* target, uint32_t start_offset);
  Stmt* parse_augmented_assignment(Expr* target, BinaryOperator op);
  Stmt* parse_return();
  Stmt* parse_raise();
  Stmt* parse_delete();
  Stmt* parse_assert();
  Stmt* parse_import();
  Stmt* parse_import_from();
  bool parse_import_from_names(std::span<Alias*>& names);
  Alias* parse_alias(bool is_dotted);
  NameId parse_dotted_name();
  template <class T>
  Stmt* parse_scope_declaration();
  Stmt* parse_type_alias();
  bool at_type_alias();

  bool parse_block(std::span<Stmt*>& body, const char* what, uint32_t keyword_offset);
  // ':' block. Without the colon: "expected ':'" at the end of the line, else "invalid syntax".
  bool parse_colon_block(std::span<Stmt*>& body, const char* what, uint32_t keyword_offset);
  Stmt* parse_if();
  Stmt* parse_while();
  Stmt* parse_for(uint32_t start_offset, bool is_async);
  Stmt* parse_with(uint32_t start_offset, bool is_async);
  bool parse_with_items(std::span<WithItem*>& items);
  WithItem* parse_with_item();
  Stmt* parse_try();
  ExceptHandler* parse_handler(bool& is_star);
  bool parse_handler_types(ExceptHandler* handler, bool is_star);
  Stmt* parse_decorated();
  Stmt* parse_function(uint32_t start_offset, bool is_async, std::span<Expr*> decorators);
  template <class T>
  Stmt* parse_function_rest(uint32_t start_offset, std::span<Expr*> decorators);
  Stmt* parse_class(std::span<Expr*> decorators);
  Stmt* parse_async(std::span<Expr*> decorators);
  bool parse_else_block(std::span<Stmt*>& body);
  bool at_match_statement();
  Stmt* parse_match();
  MatchCase* parse_case();
  Expr* parse_match_subject();

  // --- patterns (parse_patterns.cpp)
  Pattern* parse_patterns();
  Pattern* parse_as_pattern();
  Pattern* parse_maybe_star_pattern();
  Pattern* parse_or_pattern();
  Pattern* parse_closed_pattern();
  Pattern* parse_value_pattern(Expr* value);
  Pattern* parse_star_pattern();
  Pattern* parse_name_pattern();
  Pattern* parse_group_or_sequence();
  Pattern* parse_bracket_sequence();
  Pattern* parse_mapping_pattern();
  Pattern* parse_class_pattern(Expr* cls);
  Expr* parse_name_or_attribute();
  Expr* parse_mapping_key();
  Expr* parse_pattern_number();
  Expr* parse_signed_number();

  // --- targets (parse_targets.cpp)
  Expr* parse_targets(TargetUse use);
  Expr* parse_one_target();
  // Makes the expression a target. False: it is none, and nothing was recorded.
  bool set_target_context(Expr* target, ExprContext context);
  // The part of `target` that cannot be a target, or null.
  static Expr* find_invalid_target(Expr* target, TargetUse use);
  std::nullptr_t fail_target(Expr* target, TargetUse use);

  // --- hints (syntax_hints.cpp). Each records an error, or leaves everything as it was.
  bool hint_broken_string(uint32_t first_token);
  bool hint_legacy_call(uint32_t first_token);
  bool hint_loop_target(uint32_t first_token);
  void hint_after_operand(Expr* operand, uint32_t first_token);
  bool hint_legacy_statement(Expr* operand);
  void hint_missing_else(Expr* body, Expr* test);
  void hint_named_expression(Expr* left);
  void hint_assignment(Expr* left);
  void hint_comprehension_target(uint32_t scratch_from);
  void hint_call_argument(Expr* argument, uint32_t first_token);
  // True: `expression` is a bare operand (no comparison, `not`, `and`, ...), as what stands left of a mistaken `=` must be.
  static bool is_bitor_level(const Expr* expression);
  // CPython's word for a kind of expression: "function call".
  static const char* describe(const Expr* expression);

  ParseContext& context_;
  support::Arena& arena_;
  NameTable& names_;
  std::string_view source_;
  bool ends_open_;
  Lexer lexer_;
  Token* tokens_;
  uint32_t position_ = 0;
  uint32_t filled_ = 0;
  uint32_t window_capacity_;
  uint32_t last_end_ = 0;
  uint32_t nesting_ = 0;
  uint32_t tokens_until_charge_ = kTokensPerCharge;
  uint32_t speculating_ = 0;
  uint32_t reached_before_hint_ = 0;  // filled_ before the first hint; 0: none
  bool in_later_dict_key_ = false;    // CPython gives no hints inside these
  Expr* invalid_with_target_ = nullptr;
  bool failed_ = false;
  bool speculation_fatal_ = false;  // an error that ends the parse even inside a speculation
  bool error_has_end_ = true;
  bool error_is_final_ = false;  // a lexer error or a trap: nothing later is better
  void** scratch_;
  uint32_t scratch_size_ = 0;
  uint32_t scratch_capacity_;
  Constant* growing_constant_ = nullptr;  // owner of growing_text_
  char* growing_text_ = nullptr;
  size_t growing_capacity_ = 0;
  Diagnostic diagnostic_;
};

}  // namespace sandboa::frontend
