// Simple statements and statement lists.
#include "frontend/parser_core.h"

namespace sandboa::frontend {

namespace {

// The operator of an augmented assignment. False: the token is none.
bool augmented_operator(TokenKind kind, BinaryOperator& op) {
  switch (kind) {
    case TokenKind::kPlusEqual:
      op = BinaryOperator::kAdd;
      return true;
    case TokenKind::kMinusEqual:
      op = BinaryOperator::kSub;
      return true;
    case TokenKind::kStarEqual:
      op = BinaryOperator::kMult;
      return true;
    case TokenKind::kAtEqual:
      op = BinaryOperator::kMatMult;
      return true;
    case TokenKind::kSlashEqual:
      op = BinaryOperator::kDiv;
      return true;
    case TokenKind::kPercentEqual:
      op = BinaryOperator::kMod;
      return true;
    case TokenKind::kAmpersandEqual:
      op = BinaryOperator::kBitAnd;
      return true;
    case TokenKind::kVerticalBarEqual:
      op = BinaryOperator::kBitOr;
      return true;
    case TokenKind::kCircumflexEqual:
      op = BinaryOperator::kBitXor;
      return true;
    case TokenKind::kLeftShiftEqual:
      op = BinaryOperator::kLShift;
      return true;
    case TokenKind::kRightShiftEqual:
      op = BinaryOperator::kRShift;
      return true;
    case TokenKind::kDoubleStarEqual:
      op = BinaryOperator::kPow;
      return true;
    case TokenKind::kDoubleSlashEqual:
      op = BinaryOperator::kFloorDiv;
      return true;
    default:
      return false;
  }
}

}  // namespace

// Pushes the statements up to `end`, which stays unread.
bool Parser::parse_statements_until(TokenKind end) {
  while (!at(end)) {
    slide_window();
    if (!parse_statement()) return false;
  }
  return true;
}

// Pushes one compound statement or a line of simple ones.
bool Parser::parse_statement() {
  Stmt* statement;
  switch (kind()) {
    case TokenKind::kKeywordIf:
      statement = parse_if();
      break;
    case TokenKind::kKeywordFor:
      statement = parse_for(start(), false);
      break;
    case TokenKind::kKeywordWhile:
      statement = parse_while();
      break;
    case TokenKind::kKeywordTry:
      statement = parse_try();
      break;
    case TokenKind::kKeywordWith:
      statement = parse_with(start(), false);
      break;
    case TokenKind::kKeywordDef:
      statement = parse_function(start(), false, {});
      break;
    case TokenKind::kKeywordClass:
      statement = parse_class({});
      break;
    case TokenKind::kKeywordAsync:
      statement = parse_async({});
      break;
    case TokenKind::kAt:
      statement = parse_decorated();
      break;
    case TokenKind::kName:
      if (token().name == WellKnown::kMatch && at_match_statement()) {
        statement = parse_match();
        break;
      }
      if (speculation_fatal_) return false;
      return parse_simple_statements();
    default:
      return parse_simple_statements();
  }
  if (statement == nullptr) return false;
  push(statement);
  return true;
}

bool Parser::parse_simple_statements() {
  for (;;) {
    uint32_t first_token = position_;
    Stmt* statement = parse_simple_statement();
    if (statement == nullptr) return false;
    push(statement);
    if (accept_newline()) return true;
    if (!accept(TokenKind::kSemicolon)) {
      if (!hint_legacy_call(first_token)) fail();
      return false;
    }
    if (accept_newline()) return true;
  }
}

Stmt* Parser::parse_simple_statement() {
  uint32_t start_offset = start();
  switch (kind()) {
    case TokenKind::kKeywordReturn:
      return parse_return();
    case TokenKind::kKeywordImport:
      return parse_import();
    case TokenKind::kKeywordFrom:
      return parse_import_from();
    case TokenKind::kKeywordRaise:
      return parse_raise();
    case TokenKind::kKeywordPass:
      advance();
      return make<Pass>(start_offset);
    case TokenKind::kKeywordBreak:
      advance();
      return make<Break>(start_offset);
    case TokenKind::kKeywordContinue:
      advance();
      return make<Continue>(start_offset);
    case TokenKind::kKeywordDel:
      return parse_delete();
    case TokenKind::kKeywordAssert:
      return parse_assert();
    case TokenKind::kKeywordGlobal:
      return parse_scope_declaration<Global>();
    case TokenKind::kKeywordNonlocal:
      return parse_scope_declaration<Nonlocal>();
    case TokenKind::kName:
      if (token().name == WellKnown::kType && at_type_alias()) return parse_type_alias();
      return parse_expression_statement();
    default:
      return parse_expression_statement();
  }
}

Stmt* Parser::parse_expression_statement() {
  uint32_t start_offset = start();
  uint32_t first_token = position_;
  Expr* first = parse_yield_or_star_expressions();
  if (first == nullptr) return nullptr;
  switch (kind()) {
    case TokenKind::kNewline:
    case TokenKind::kSemicolon:
      break;
    case TokenKind::kEqual:
      return parse_assignment(first, first_token);
    case TokenKind::kColon:
      return parse_annotated_assignment(first, start_offset);
    case TokenKind::kColonEqual: {
      bool is_bare_tuple = first->kind == NodeKind::kTuple && source_[first->start] != '(';
      bool is_bare_name = first->kind == NodeKind::kName && !first->parenthesized;
      if (!is_bare_name && !is_bare_tuple && first->kind != NodeKind::kStarred && !speculating()) {
        return fail_at(first->range(), std::string("cannot use assignment expressions with ") + describe(first));
      }
      return fail();
    }
    default: {
      BinaryOperator op;
      if (augmented_operator(kind(), op)) return parse_augmented_assignment(first, op);
      break;
    }
  }
  ExprStmt* statement = make<ExprStmt>(start_offset);
  statement->value = first;
  return statement;
}

// target = target = ... value. The current token is the first '='.
Stmt* Parser::parse_assignment(Expr* first, uint32_t first_token) {
  uint32_t start_offset = tokens_[first_token].start;
  uint32_t from = scratch_mark();
  Expr* value = first;
  while (at(TokenKind::kEqual)) {
    bool is_yield = value->kind == NodeKind::kYield || value->kind == NodeKind::kYieldFrom;
    if (is_yield && !value->parenthesized) return fail_at(value->range(), "assignment to yield expression not possible");
    if (!set_target_context(value, ExprContext::kStore)) {
      if (scratch_size_ == from) hint_assignment(value);
      if (failed_) return nullptr;
      return fail_target(value, TargetUse::kAssign);
    }
    push(value);
    advance();
    value = parse_yield_or_star_expressions();
    if (value == nullptr) return nullptr;
  }
  std::span<Expr*> targets = take<Expr>(from);
  Assign* assign = make<Assign>(start_offset);
  assign->targets = targets;
  assign->value = value;
  return assign;
}

// The statement begins at its first parenthesis, the target behind them.
Stmt* Parser::parse_annotated_assignment(Expr* target, uint32_t start_offset) {
  switch (target->kind) {
    case NodeKind::kName:
    case NodeKind::kAttribute:
    case NodeKind::kSubscript:
      break;
    case NodeKind::kList:
      return fail_at(target->range(), "only single target (not list) can be annotated");
    case NodeKind::kTuple: {
      bool has_parens = source_[target->start] == '(';
      SourceRange range = has_parens ? target->range() : as<Tuple>(target)->elts[0]->range();
      return fail_at(range, "only single target (not tuple) can be annotated");
    }
    case NodeKind::kStarred:
    case NodeKind::kYield:
    case NodeKind::kYieldFrom:
      if (!target->parenthesized) return fail();
      [[fallthrough]];
    default:
      return fail_at(target->range(), "illegal target for annotation");
  }
  set_target_context(target, ExprContext::kStore);
  advance();
  Expr* annotation = parse_expression();
  if (annotation == nullptr) return nullptr;
  Expr* value = nullptr;
  if (accept(TokenKind::kEqual) && (value = parse_yield_or_star_expressions()) == nullptr) return nullptr;
  AnnAssign* assign = make<AnnAssign>(start_offset);
  assign->target = target;
  assign->annotation = annotation;
  assign->value = value;
  assign->simple = target->kind == NodeKind::kName && !target->parenthesized;
  return assign;
}

Stmt* Parser::parse_augmented_assignment(Expr* target, BinaryOperator op) {
  bool is_single =
      target->kind == NodeKind::kName || target->kind == NodeKind::kAttribute || target->kind == NodeKind::kSubscript;
  if (!is_single) {
    bool is_yield = target->kind == NodeKind::kYield || target->kind == NodeKind::kYieldFrom;
    if (is_yield && !target->parenthesized) return fail();
    return fail_at(target->range(),
                   std::string("'") + describe(target) + "' is an illegal expression for augmented assignment");
  }
  set_target_context(target, ExprContext::kStore);
  uint32_t op_offset = start();
  advance();
  Expr* value = parse_yield_or_star_expressions();
  if (value == nullptr) return nullptr;
  AugAssign* assign = make<AugAssign>(target->start);
  assign->target = target;
  assign->op = op;
  assign->value = value;
  assign->op_offset = op_offset;
  return assign;
}

Stmt* Parser::parse_return() {
  uint32_t start_offset = start();
  advance();
  Expr* value = nullptr;
  if (!at(TokenKind::kNewline) && !at(TokenKind::kSemicolon) && (value = parse_star_expressions()) == nullptr)
    return nullptr;
  Return* statement = make<Return>(start_offset);
  statement->value = value;
  return statement;
}

Stmt* Parser::parse_raise() {
  uint32_t start_offset = start();
  advance();
  Expr* exception = nullptr;
  Expr* cause = nullptr;
  if (!at(TokenKind::kNewline) && !at(TokenKind::kSemicolon)) {
    exception = parse_expression();
    if (exception == nullptr) return nullptr;
    if (accept(TokenKind::kKeywordFrom)) {
      cause = parse_expression();
      if (cause == nullptr) return nullptr;
    }
  }
  Raise* statement = make<Raise>(start_offset);
  statement->exc = exception;
  statement->cause = cause;
  return statement;
}

Stmt* Parser::parse_delete() {
  uint32_t start_offset = start();
  advance();
  uint32_t from = scratch_mark();
  do {
    if (scratch_size_ != from && (at(TokenKind::kNewline) || at(TokenKind::kSemicolon))) break;
    Expr* target = at(TokenKind::kStar) ? parse_starred_bitor() : parse_expression();
    if (target == nullptr) return nullptr;
    push(target);
  } while (accept(TokenKind::kComma));
  if (!at(TokenKind::kNewline) && !at(TokenKind::kSemicolon)) return fail();
  std::span<Expr*> targets = take<Expr>(from);
  for (Expr* target : targets) {
    if (!set_target_context(target, ExprContext::kDel)) return fail_target(target, TargetUse::kDelete);
  }
  Delete* statement = make<Delete>(start_offset);
  statement->targets = targets;
  return statement;
}

Stmt* Parser::parse_assert() {
  uint32_t start_offset = start();
  advance();
  Expr* test = parse_expression();
  if (test == nullptr) return nullptr;
  Expr* message = nullptr;
  if (accept(TokenKind::kComma) && (message = parse_expression()) == nullptr) return nullptr;
  Assert* statement = make<Assert>(start_offset);
  statement->test = test;
  statement->msg = message;
  return statement;
}

// a.b.c, interned as one name.
NameId Parser::parse_dotted_name() {
  if (!at(TokenKind::kName)) {
    fail();
    return NameId{};
  }
  NameId name = token().name;
  advance();
  if (!at(TokenKind::kDot)) return name;
  support::ArenaVector<char> text(arena_);
  auto append = [&](std::string_view part) {
    for (char c : part) text.push_back(c);
  };
  append(names_.text(name));
  while (accept(TokenKind::kDot)) {
    if (!at(TokenKind::kName)) {
      fail();
      return NameId{};
    }
    text.push_back('.');
    append(names_.text(token().name));
    advance();
  }
  return names_.intern({text.begin(), text.size()});
}

Alias* Parser::parse_alias(bool is_dotted) {
  uint32_t start_offset = start();
  NameId name;
  if (is_dotted) {
    name = parse_dotted_name();
    if (!name) return nullptr;
  } else {
    if (!at(TokenKind::kName)) return fail();
    name = token().name;
    advance();
  }
  NameId asname;
  if (accept(TokenKind::kKeywordAs)) {
    bool is_plain = at(TokenKind::kName) && [&] {
      TokenKind next = peek(1).kind;
      return next == TokenKind::kComma || next == TokenKind::kNewline || next == TokenKind::kSemicolon ||
             next == TokenKind::kRightParen;
    }();
    if (!is_plain) {
      if (!speculating() && at_expression_start()) {
        Expr* target = speculate_hint([&] { return parse_expression(); });
        if (target != nullptr && target->kind != NodeKind::kName) {
          return fail_at(target->range(), std::string("cannot use ") + describe(target) + " as import target");
        }
      }
      if (!at(TokenKind::kName)) return fail();
    }
    asname = token().name;
    advance();
  }
  Alias* alias = make<Alias>(start_offset);
  alias->name = name;
  alias->asname = asname;
  return alias;
}

Stmt* Parser::parse_import() {
  uint32_t start_offset = start();
  advance();
  if (at(TokenKind::kNewline)) return fail_from(start(), "Expected one or more names after 'import'");
  uint32_t from = scratch_mark();
  do {
    Alias* alias = parse_alias(true);
    if (alias == nullptr) return nullptr;
    push(alias);
  } while (accept(TokenKind::kComma));
  if (at(TokenKind::kKeywordFrom) && !speculating()) {
    advance();
    if (accept(TokenKind::kName)) return fail_from(start_offset, "Did you mean to use 'from ... import ...' instead?");
    return fail();
  }
  std::span<Alias*> names = take<Alias>(from);
  Import* statement = make<Import>(start_offset);
  statement->names = names;
  return statement;
}

Stmt* Parser::parse_import_from() {
  uint32_t start_offset = start();
  advance();
  uint32_t level = 0;
  for (;; advance()) {
    if (at(TokenKind::kDot)) {
      ++level;
    } else if (at(TokenKind::kEllipsis)) {
      level += 3;
    } else {
      break;
    }
  }
  NameId module;
  if (level == 0 || !at(TokenKind::kKeywordImport)) {
    module = parse_dotted_name();
    if (!module) return nullptr;
  }
  if (!expect(TokenKind::kKeywordImport)) return nullptr;
  std::span<Alias*> names;
  if (!parse_import_from_names(names)) return nullptr;
  ImportFrom* statement = make<ImportFrom>(start_offset);
  statement->module = module;
  statement->names = names;
  statement->level = level;
  return statement;
}

bool Parser::parse_import_from_names(std::span<Alias*>& names) {
  uint32_t from = scratch_mark();
  if (at(TokenKind::kStar)) {
    uint32_t start_offset = start();
    advance();
    Alias* alias = make<Alias>(start_offset);
    alias->name = name_id(WellKnown::kStar);
    push(alias);
    names = take<Alias>(from);
    return true;
  }
  if (at(TokenKind::kNewline)) return fail_from(start(), "Expected one or more names after 'import'") != nullptr;
  bool in_parens = accept(TokenKind::kLeftParen);
  do {
    if (scratch_size_ != from && in_parens && at(TokenKind::kRightParen)) break;
    if (scratch_size_ != from && !in_parens && at(TokenKind::kNewline)) {
      return fail_at_token("trailing comma not allowed without surrounding parentheses") != nullptr;
    }
    Alias* alias = parse_alias(false);
    if (alias == nullptr) return false;
    push(alias);
  } while (accept(TokenKind::kComma));
  if (in_parens && !expect(TokenKind::kRightParen)) return false;
  names = take<Alias>(from);
  return true;
}

template <class T>
Stmt* Parser::parse_scope_declaration() {
  uint32_t start_offset = start();
  advance();
  support::ArenaVector<NameId> names(arena_);
  do {
    if (!at(TokenKind::kName)) return fail();
    names.push_back(token().name);
    advance();
  } while (accept(TokenKind::kComma));
  T* statement = make<T>(start_offset);
  statement->names = names.span();
  return statement;
}

bool Parser::at_type_alias() { return peek(1).kind == TokenKind::kName; }

Stmt* Parser::parse_type_alias() {
  uint32_t start_offset = start();
  advance();
  Expr* name = parse_name();
  as<Name>(name)->ctx = ExprContext::kStore;
  std::span<TypeParam*> params;
  if (!parse_type_params(params)) return nullptr;
  if (!at(TokenKind::kEqual)) {
    return fail();
  }
  advance();
  Expr* value = parse_expression();
  if (value == nullptr) return nullptr;
  TypeAlias* alias = make<TypeAlias>(start_offset);
  alias->name = name;
  alias->type_params = params;
  alias->value = value;
  return alias;
}

}  // namespace sandboa::frontend
