// Expressions from lists with stars down to unary operators. Names follow the grammar of the language reference, chapter 6.
#include <array>

#include "frontend/parser_core.h"

namespace sandboa::frontend {

namespace {

struct OperatorRow {
  OperatorLevel level = OperatorLevel::kNone;
  BinaryOperator op{};
};

constexpr std::array<OperatorRow, kTokenKindCount> make_operator_table() {
  std::array<OperatorRow, kTokenKindCount> table{};
  auto set = [&](TokenKind kind, OperatorLevel level, BinaryOperator op = {}) {
    table[static_cast<size_t>(kind)] = {level, op};
  };
  set(TokenKind::kKeywordOr, OperatorLevel::kOr);
  set(TokenKind::kKeywordAnd, OperatorLevel::kAnd);
  for (TokenKind kind :
       {TokenKind::kEqualEqual, TokenKind::kNotEqual, TokenKind::kLess, TokenKind::kLessEqual, TokenKind::kGreater,
        TokenKind::kGreaterEqual, TokenKind::kKeywordIn, TokenKind::kKeywordIs, TokenKind::kKeywordNot}) {
    set(kind, OperatorLevel::kComparison);
  }
  set(TokenKind::kVerticalBar, OperatorLevel::kBitOr, BinaryOperator::kBitOr);
  set(TokenKind::kCircumflex, OperatorLevel::kBitXor, BinaryOperator::kBitXor);
  set(TokenKind::kAmpersand, OperatorLevel::kBitAnd, BinaryOperator::kBitAnd);
  set(TokenKind::kLeftShift, OperatorLevel::kShift, BinaryOperator::kLShift);
  set(TokenKind::kRightShift, OperatorLevel::kShift, BinaryOperator::kRShift);
  set(TokenKind::kPlus, OperatorLevel::kSum, BinaryOperator::kAdd);
  set(TokenKind::kMinus, OperatorLevel::kSum, BinaryOperator::kSub);
  set(TokenKind::kStar, OperatorLevel::kTerm, BinaryOperator::kMult);
  set(TokenKind::kSlash, OperatorLevel::kTerm, BinaryOperator::kDiv);
  set(TokenKind::kDoubleSlash, OperatorLevel::kTerm, BinaryOperator::kFloorDiv);
  set(TokenKind::kPercent, OperatorLevel::kTerm, BinaryOperator::kMod);
  set(TokenKind::kAt, OperatorLevel::kTerm, BinaryOperator::kMatMult);
  return table;
}
constexpr std::array<OperatorRow, kTokenKindCount> kOperators = make_operator_table();

// First tokens of an expression that cannot also continue one.
constexpr std::array<bool, kTokenKindCount> make_starts() {
  std::array<bool, kTokenKindCount> table{};
  for (TokenKind kind :
       {TokenKind::kName, TokenKind::kNumber, TokenKind::kString, TokenKind::kFStringStart, TokenKind::kTStringStart,
        TokenKind::kLeftParen, TokenKind::kLeftBracket, TokenKind::kLeftBrace, TokenKind::kPlus, TokenKind::kMinus,
        TokenKind::kTilde, TokenKind::kEllipsis, TokenKind::kKeywordNone, TokenKind::kKeywordTrue, TokenKind::kKeywordFalse,
        TokenKind::kKeywordNot, TokenKind::kKeywordLambda, TokenKind::kKeywordAwait}) {
    table[static_cast<size_t>(kind)] = true;
  }
  return table;
}
constexpr std::array<bool, kTokenKindCount> kStartsExpression = make_starts();

constexpr OperatorLevel next_level(OperatorLevel level) {
  return static_cast<OperatorLevel>(static_cast<uint8_t>(level) + 1);
}

}  // namespace

bool Parser::starts_expression(TokenKind kind) { return kStartsExpression[static_cast<size_t>(kind)]; }
bool Parser::at_expression_start() const { return starts_expression(kind()); }

// The rest of a tuple without parentheses. The current token is the first comma.
Expr* Parser::finish_tuple(Expr* first, uint32_t start_offset, Expr* (Parser::*parse_element)()) {
  uint32_t from = scratch_mark();
  push(first);
  while (accept(TokenKind::kComma)) {
    if (!at_expression_start() && !at(TokenKind::kStar)) break;
    Expr* element = (this->*parse_element)();
    if (element == nullptr) return nullptr;
    push(element);
  }
  std::span<Expr*> elements = take<Expr>(from);
  Tuple* tuple = make<Tuple>(start_offset);
  tuple->elts = elements;
  return tuple;
}

Expr* Parser::parse_star_expressions() {
  uint32_t start_offset = start();
  Expr* first = parse_star_expression();
  if (first == nullptr || !at(TokenKind::kComma)) return first;
  return finish_tuple(first, start_offset, &Parser::parse_star_expression);
}

// '*' bitwise_or
Expr* Parser::parse_starred_bitor() {
  NestingGuard guard(*this);
  if (!guard.is_ok) return fail_too_deep();
  uint32_t start_offset = start();
  bool in_brackets = token().paren_level != 0;
  advance();
  if (in_brackets && !at_expression_start() && !at(TokenKind::kError)) return fail_at_token("Invalid star expression");
  Expr* value = parse_operators(OperatorLevel::kBitOr);
  if (value == nullptr) return nullptr;
  Starred* starred = make<Starred>(start_offset);
  starred->value = value;
  return starred;
}

Expr* Parser::parse_star_expression() {
  if (at(TokenKind::kStar)) return parse_starred_bitor();
  return parse_expression();
}

Expr* Parser::parse_star_named_expression() {
  if (at(TokenKind::kStar)) return parse_starred_bitor();
  return parse_named_expression();
}

Expr* Parser::parse_named_expression() {
  Expr* left = parse_expression();
  if (left == nullptr) return nullptr;
  if (__builtin_expect(at(TokenKind::kColonEqual), 0)) {
    Name* target = try_as<Name>(left);
    if (target == nullptr || left->parenthesized) {
      return fail_at(left->range(), std::string("cannot use assignment expressions with ") + describe(left));
    }
    advance();
    Expr* value = parse_expression();
    if (value == nullptr) return nullptr;
    target->ctx = ExprContext::kStore;
    NamedExpr* named = make<NamedExpr>(left->start);
    named->target = target;
    named->value = value;
    return named;
  }
  if (__builtin_expect(at(TokenKind::kEqual), 0) && !speculating()) {
    hint_named_expression(left);
    if (failed_) return nullptr;
  }
  return left;
}

Expr* Parser::parse_expression() {
  NestingGuard guard(*this);
  if (__builtin_expect(!guard.is_ok, 0)) return fail_too_deep();
  if (at(TokenKind::kKeywordLambda)) return parse_lambda();
  uint32_t first_token = position_;
  Expr* body = parse_operators(OperatorLevel::kOr);
  if (body == nullptr) return nullptr;
  if (at(TokenKind::kKeywordIf)) return parse_conditional(body, first_token);
  if (__builtin_expect(at_expression_start(), 0) && !speculating()) {
    hint_after_operand(body, first_token);
    if (failed_) return nullptr;
  }
  return body;
}

// body 'if' test 'else' orelse. The current token is 'if'.
Expr* Parser::parse_conditional(Expr* body, uint32_t first_token) {
  // A comprehension's `if` never gets here: its iterable and conditions are parsed below this level.
  uint32_t start_offset = tokens_[first_token].start;
  advance();
  Expr* test = parse_operators(OperatorLevel::kOr);
  if (test == nullptr) return nullptr;
  if (!at(TokenKind::kKeywordElse)) {
    hint_missing_else(body, test);
    return fail();
  }
  advance();
  if (!speculating() && !at_expression_start() && !at(TokenKind::kError)) {
    return fail_at_token("expected expression after 'else', but statement is given");
  }
  Expr* orelse = parse_expression();
  if (orelse == nullptr) return nullptr;
  IfExp* conditional = make<IfExp>(start_offset);
  conditional->test = test;
  conditional->body = body;
  conditional->orelse = orelse;
  return conditional;
}

// Operator precedence: parses operands joined by operators of at least `min_level`. Left operands grow in the loop, so
// chains of any length use no stack.
Expr* Parser::parse_operators(OperatorLevel min_level) {
  uint32_t start_offset = start();
  Expr* left;
  switch (kind()) {
    case TokenKind::kMinus:
    case TokenKind::kPlus:
    case TokenKind::kTilde:
    case TokenKind::kKeywordAwait:
      left = parse_unary();
      break;
    case TokenKind::kKeywordNot:
      left = min_level <= OperatorLevel::kNot ? parse_not() : parse_unary();
      break;
    default:
      left = parse_primary();
      if (at(TokenKind::kDoubleStar) && left != nullptr) left = parse_power_of(left, start_offset);
      break;
  }
  while (left != nullptr) {
    const OperatorRow row = kOperators[static_cast<size_t>(kind())];
    if (row.level < min_level || row.level == OperatorLevel::kNone) return left;
    if (row.level <= OperatorLevel::kAnd) {
      left = parse_bool_operator(left, row.level);
      if (left != nullptr) left->start = start_offset;
      continue;
    }
    if (row.level == OperatorLevel::kComparison) {
      Expr* comparison = parse_comparison(left);
      if (comparison == left) return left;  // a `not` without `in`
      left = comparison;
      if (left != nullptr) left->start = start_offset;
      continue;
    }
    uint32_t op_offset = start();
    advance();
    if (__builtin_expect(at(TokenKind::kKeywordNot), 0) && !speculating() && row.level >= OperatorLevel::kSum) {
      uint32_t not_offset = start();
      if (Expr* operand = speculate_hint([&] { return parse_not(); })) {
        return fail_at({not_offset, operand->end}, "'not' after an operator must be parenthesized");
      }
    }
    Expr* right = parse_operators(next_level(row.level));
    if (right == nullptr) return nullptr;
    BinOp* binary = make<BinOp>(start_offset);
    binary->left = left;
    binary->op = row.op;
    binary->right = right;
    binary->op_offset = op_offset;
    left = binary;
  }
  return left;
}

Expr* Parser::parse_not() {
  NestingGuard guard(*this);
  if (!guard.is_ok) return fail_too_deep();
  uint32_t start_offset = start();
  advance();
  Expr* operand = at(TokenKind::kKeywordNot) ? parse_not() : parse_operators(OperatorLevel::kComparison);
  if (operand == nullptr) return nullptr;
  UnaryOp* unary = make<UnaryOp>(start_offset);
  unary->op = UnaryOperator::kNot;
  unary->operand = operand;
  return unary;
}

Expr* Parser::parse_bool_operator(Expr* first, OperatorLevel level) {
  TokenKind joining = kind();
  uint32_t from = scratch_mark();
  push(first);
  while (accept(joining)) {
    Expr* value = parse_operators(next_level(level));
    if (value == nullptr) return nullptr;
    push(value);
  }
  std::span<Expr*> values = take<Expr>(from);
  BoolOp* result = make<BoolOp>(first->start);
  result->op = level == OperatorLevel::kOr ? BoolOperator::kOr : BoolOperator::kAnd;
  result->values = values;
  return result;
}

bool Parser::accept_comparison_operator(CompareOperator& op) {
  switch (kind()) {
    case TokenKind::kEqualEqual:
      op = CompareOperator::kEq;
      break;
    case TokenKind::kNotEqual:
      op = CompareOperator::kNotEq;
      break;
    case TokenKind::kLess:
      op = CompareOperator::kLt;
      break;
    case TokenKind::kLessEqual:
      op = CompareOperator::kLtE;
      break;
    case TokenKind::kGreater:
      op = CompareOperator::kGt;
      break;
    case TokenKind::kGreaterEqual:
      op = CompareOperator::kGtE;
      break;
    case TokenKind::kKeywordIn:
      op = CompareOperator::kIn;
      break;
    case TokenKind::kKeywordIs:
      advance();
      op = accept(TokenKind::kKeywordNot) ? CompareOperator::kIsNot : CompareOperator::kIs;
      return true;
    case TokenKind::kKeywordNot:
      if (peek(1).kind != TokenKind::kKeywordIn) return false;
      advance();
      op = CompareOperator::kNotIn;
      break;
    default:
      return false;
  }
  advance();
  return true;
}

// The current token may begin a comparison operator. Answers `left` itself if it does not.
Expr* Parser::parse_comparison(Expr* left) {
  CompareOperator op;
  if (!accept_comparison_operator(op)) return left;
  Expr* right = parse_operators(OperatorLevel::kBitOr);
  if (right == nullptr) return nullptr;
  support::ArenaVector<CompareOperator> more_ops(arena_);
  uint32_t from = scratch_mark();
  push(right);
  CompareOperator next_op;
  while (accept_comparison_operator(next_op)) {
    if (more_ops.empty()) more_ops.push_back(op);
    more_ops.push_back(next_op);
    Expr* next = parse_operators(OperatorLevel::kBitOr);
    if (next == nullptr) return nullptr;
    push(next);
  }
  std::span<Expr*> comparators = take<Expr>(from);
  Compare* compare = make<Compare>(left->start);
  compare->left = left;
  compare->comparators = comparators;
  if (more_ops.empty()) {
    compare->ops = arena_.make_span<CompareOperator>(1);
    compare->ops[0] = op;
  } else {
    compare->ops = more_ops.span();
  }
  return compare;
}

Expr* Parser::parse_unary() {
  UnaryOperator op;
  switch (kind()) {
    case TokenKind::kMinus:
      op = UnaryOperator::kUSub;
      break;
    case TokenKind::kPlus:
      op = UnaryOperator::kUAdd;
      break;
    case TokenKind::kTilde:
      op = UnaryOperator::kInvert;
      break;
    default:
      return parse_power();
  }
  NestingGuard guard(*this);
  if (!guard.is_ok) return fail_too_deep();
  uint32_t start_offset = start();
  advance();
  if (__builtin_expect(at(TokenKind::kKeywordNot), 0) && !speculating()) {
    uint32_t not_offset = start();
    if (Expr* operand = speculate_hint([&] { return parse_not(); })) {
      return fail_at({not_offset, operand->end}, "'not' after an operator must be parenthesized");
    }
  }
  Expr* operand = parse_unary();
  if (operand == nullptr) return nullptr;
  UnaryOp* unary = make<UnaryOp>(start_offset);
  unary->op = op;
  unary->operand = operand;
  return unary;
}

Expr* Parser::parse_power() {
  uint32_t start_offset = start();
  Expr* base = __builtin_expect(at(TokenKind::kKeywordAwait), 0) ? parse_await() : parse_primary();
  if (base == nullptr || !at(TokenKind::kDoubleStar)) return base;
  return parse_power_of(base, start_offset);
}

// base '**' exponent. The current token is the operator.
Expr* Parser::parse_power_of(Expr* base, uint32_t start_offset) {
  NestingGuard guard(*this);
  if (!guard.is_ok) return fail_too_deep();
  uint32_t op_offset = start();
  advance();
  Expr* exponent = parse_unary();
  if (exponent == nullptr) return nullptr;
  BinOp* power = make<BinOp>(start_offset);
  power->left = base;
  power->op = BinaryOperator::kPow;
  power->right = exponent;
  power->op_offset = op_offset;
  return power;
}

Expr* Parser::parse_await() {
  uint32_t start_offset = start();
  advance();
  Expr* value = parse_primary();
  if (value == nullptr) return nullptr;
  Await* await = make<Await>(start_offset);
  await->value = value;
  return await;
}

Expr* Parser::parse_yield() {
  uint32_t start_offset = start();
  advance();
  if (accept(TokenKind::kKeywordFrom)) {
    Expr* value = parse_expression();
    if (value == nullptr) return nullptr;
    YieldFrom* from = make<YieldFrom>(start_offset);
    from->value = value;
    return from;
  }
  Expr* value = nullptr;
  if (at_expression_start() || at(TokenKind::kStar)) {
    value = parse_star_expressions();
    if (value == nullptr) return nullptr;
  }
  Yield* yield = make<Yield>(start_offset);
  yield->value = value;
  return yield;
}

Expr* Parser::parse_yield_or_star_expressions() {
  return at(TokenKind::kKeywordYield) ? parse_yield() : parse_star_expressions();
}

}  // namespace sandboa::frontend
