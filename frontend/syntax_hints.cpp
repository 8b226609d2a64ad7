// What CPython says instead of "invalid syntax" about common mistakes. Called where the parser stands in front of a token
// that cannot follow; see parser_core.h.
#include "frontend/parser_core.h"

namespace sandboa::frontend {

bool Parser::is_bitor_level(const Expr* expression) {
  if (expression->parenthesized) return true;
  switch (expression->kind) {
    case NodeKind::kCompare:
    case NodeKind::kBoolOp:
    case NodeKind::kIfExp:
    case NodeKind::kLambda:
    case NodeKind::kNamedExpr:
    case NodeKind::kStarred:
    case NodeKind::kYield:
    case NodeKind::kYieldFrom:
      return false;
    case NodeKind::kUnaryOp:
      return as<UnaryOp>(expression)->op != UnaryOperator::kNot;
    default:
      return true;
  }
}

// `print x`, `exec "code"`.
bool Parser::hint_legacy_statement(Expr* operand) {
  Name* name = try_as<Name>(operand);
  if (name == nullptr || name->parenthesized) return false;
  if (!(name->id == WellKnown::kPrint) && !(name->id == WellKnown::kExec)) return false;
  Expr* arguments = speculate_hint([&] { return parse_star_expressions(); });
  if (arguments != nullptr) {
    std::string text(names_.text(name->id));
    fail_at({name->start, arguments->end}, "Missing parentheses in call to '" + text + "'. Did you mean " + text + "(...)?");
    return true;
  }
  // A mistake inside the arguments may have a hint of its own; a plain "invalid syntax" belongs to the statement.
  Mark before = mark();
  parse_star_expressions();
  if (failed_ && !error_is_final_ && diagnostic_.message == "invalid syntax") {
    failed_ = false;
    diagnostic_ = Diagnostic{};
  }
  set_mark_position(before);
  return true;
}

// A statement that begins with `print` and does not end where it should, as in `print -1 2`.
bool Parser::hint_legacy_call(uint32_t first_token) {
  const Token& name = tokens_[first_token];
  if (speculating() || position_ == first_token || name.kind != TokenKind::kName) return false;
  if (!(name.name == WellKnown::kPrint) && !(name.name == WellKnown::kExec)) return false;
  if (tokens_[first_token + 1].kind == TokenKind::kLeftParen) return false;
  Mark here = mark();
  position_ = first_token + 1;
  Expr* arguments = speculate_hint([&] { return parse_star_expressions(); });
  set_mark_position(here);
  if (arguments == nullptr) return false;
  std::string text(names_.text(name.name));
  fail_at({name.start, arguments->end}, "Missing parentheses in call to '" + text + "'. Did you mean " + text + "(...)?");
  return true;
}

// An operand is followed by the start of another one.
void Parser::hint_after_operand(Expr* operand, uint32_t first_token) {
  if (in_later_dict_key_ || hint_legacy_statement(operand) || hint_broken_string(first_token)) return;
  const Token& first = tokens_[first_token];
  bool is_soft_keyword =
      first.kind == TokenKind::kName && (first.name == WellKnown::kMatch || first.name == WellKnown::kCase ||
                                         first.name == WellKnown::kType || first.name == WellKnown::kUnderscore);
  if (is_soft_keyword) return;
  bool is_prefix_typo = first.kind == TokenKind::kName && tokens_[first_token + 1].kind == TokenKind::kString;
  if (is_prefix_typo) return;
  bool in_brackets = false;
  Expr* next = speculate_hint([&] {
    Expr* expression = parse_expression();
    in_brackets = position_ > 0 && tokens_[position_ - 1].paren_level != 0;
    return expression;
  });
  if (next == nullptr || !in_brackets) return;
  fail_at({first.start, next->end}, "invalid syntax. Perhaps you forgot a comma?");
}

// body 'if' test, and then neither 'else' nor what could end a condition elsewhere.
void Parser::hint_missing_else(Expr* body, Expr* test) {
  if (speculating() || at(TokenKind::kColon) || at(TokenKind::kError)) return;
  fail_at({body->start, test->end}, "expected 'else' after 'if' expression");
}

// `left = ...` where only an expression may stand.
void Parser::hint_named_expression(Expr* left) {
  if (speculating() || !at(TokenKind::kEqual) || !is_bitor_level(left)) return;
  bool has_value = speculate_hint([&] {
    advance();
    if (parse_operators(OperatorLevel::kBitOr) == nullptr) return false;
    return !at(TokenKind::kEqual) && !at(TokenKind::kColonEqual);
  });
  if (!has_value) return;
  uint32_t value_end = 0;
  speculate_hint([&] {
    advance();
    Expr* value = parse_operators(OperatorLevel::kBitOr);
    value_end = last_end_;
    return value;
  });
  if (left->kind == NodeKind::kName && !left->parenthesized) {
    fail_at({left->start, value_end}, "invalid syntax. Maybe you meant '==' or ':=' instead of '='?");
    return;
  }
  bool is_excluded =
      left->kind == NodeKind::kList || left->kind == NodeKind::kTuple || left->kind == NodeKind::kGeneratorExp;
  if (const Constant* constant = try_as<Constant>(left)) {
    is_excluded = constant->value.kind == LiteralKind::kNone || constant->value.kind == LiteralKind::kTrue ||
                  constant->value.kind == LiteralKind::kFalse;
  }
  if (is_excluded) return;
  fail_at(left->range(), std::string("cannot assign to ") + describe(left) + " here. Maybe you meant '==' instead of '='?");
}

// `left = ...` as a statement, where left is no target. For a tuple without parentheses the last element counts.
void Parser::hint_assignment(Expr* left) {
  if (speculating()) return;
  if (left->kind == NodeKind::kTuple && !left->parenthesized && source_[left->start] != '(') {
    Tuple* tuple = as<Tuple>(left);
    // The last element must be an operand directly in front of the '='.
    if (!tuple->elts.empty() && tuple->elts.back()->end == tuple->end &&
        find_invalid_target(tuple->elts.back(), TargetUse::kAssign)) {
      hint_named_expression(tuple->elts.back());
    }
    return;
  }
  if (left->kind == NodeKind::kStarred) return;
  hint_named_expression(left);
}

// `[a, b for a, b in c]`
void Parser::hint_comprehension_target(uint32_t scratch_from) {
  if (speculating() || scratch_size_ == scratch_from) return;
  auto* first = static_cast<Expr*>(scratch_[scratch_from]);
  uint32_t end = last_end_;
  std::span<Comprehension*> clauses;
  if (!speculate_hint([&] { return parse_comprehension_clauses(clauses); })) return;
  fail_at({first->start, end}, "did you forget parentheses around the comprehension target?");
}

// f(expression = value)
void Parser::hint_call_argument(Expr* argument, uint32_t first_token) {
  if (speculating()) return;
  uint32_t argument_start = tokens_[first_token].start;
  if (argument->kind == NodeKind::kName && !argument->parenthesized) return;
  if (argument->kind == NodeKind::kName) argument_start = argument->start;
  fail_at({argument_start, token().end}, "expression cannot contain assignment, perhaps you meant \"==\"?");
}

// `for` targets that end in the wrong place: CPython reads a whole expression and looks what in it is no target.
bool Parser::hint_loop_target(uint32_t first_token) {
  if (speculating()) return false;
  Mark before = mark();
  position_ = first_token;
  Expr* target = speculate_hint([&] { return parse_star_expressions(); });
  set_mark_position(before);
  if (target == nullptr || find_invalid_target(target, TargetUse::kFor) == nullptr) return false;
  failed_ = false;
  fail_target(target, TargetUse::kFor);
  return true;
}

// "a "b" c": text between two strings that may have been meant as part of one.
bool Parser::hint_broken_string(uint32_t first_token) {
  if (tokens_[first_token].kind != TokenKind::kString || position_ != first_token + 1) return false;
  uint32_t first = start();
  uint32_t end = 0;
  bool found = speculate_hint([&] {
    do {
      if (parse_expression() == nullptr) return false;
      end = last_end_;
    } while (at_expression_start() && !at(TokenKind::kString));
    return at(TokenKind::kString);
  });
  if (found) fail_at({first, end}, "invalid syntax. Is this intended to be part of the string?");
  return found;
}

}  // namespace sandboa::frontend
