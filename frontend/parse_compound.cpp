// Compound statements.
#include "frontend/parser_core.h"

namespace sandboa::frontend {

// A block after its colon. `what` and `keyword_offset` are for the message about a missing one.
bool Parser::parse_block(std::span<Stmt*>& body, const char* what, uint32_t keyword_offset) {
  uint32_t from = scratch_mark();
  if (!at(TokenKind::kNewline)) {
    if (!parse_simple_statements()) return false;
    body = take<Stmt>(from);
    return true;
  }
  NestingGuard guard(*this);
  if (!guard.is_ok) return fail_too_deep() != nullptr;
  advance_layout();
  if (!at(TokenKind::kIndent)) return fail_block(what, keyword_offset) != nullptr;
  advance_layout();
  do {
    slide_window();
    if (!parse_statement()) return false;
  } while (!at(TokenKind::kDedent) && !at(TokenKind::kEndMarker));
  if (at(TokenKind::kDedent)) advance_layout();
  body = take<Stmt>(from);
  return true;
}

bool Parser::parse_colon_block(std::span<Stmt*>& body, const char* what, uint32_t keyword_offset) {
  if (!at(TokenKind::kColon)) {
    if (at(TokenKind::kNewline)) return fail_at_token("expected ':'") != nullptr;
    return fail() != nullptr;
  }
  advance();
  return parse_block(body, what, keyword_offset);
}

bool Parser::parse_else_block(std::span<Stmt*>& body) {
  if (!at(TokenKind::kKeywordElse)) return true;
  uint32_t keyword_offset = start();
  advance();
  return expect_forced(TokenKind::kColon) && parse_block(body, "'else' statement", keyword_offset);
}

// A loop over the arms of an elif chain, so that thousands of them use no stack.
Stmt* Parser::parse_if() {
  If* first = nullptr;
  std::span<Stmt*>* link = nullptr;  // where the next arm hangs
  uint32_t chain = scratch_mark();
  for (;;) {
    uint32_t keyword_offset = start();
    const char* what = first == nullptr ? "'if' statement" : "'elif' statement";
    advance();
    Expr* test = parse_named_expression();
    if (test == nullptr) return nullptr;
    If* arm = make<If>(keyword_offset);
    arm->test = test;
    if (!parse_colon_block(arm->body, what, keyword_offset)) return nullptr;
    if (first == nullptr) {
      first = arm;
    } else {
      *link = arena_.make_span<Stmt*>(1);
      (*link)[0] = arm;
    }
    link = &arm->orelse;
    push(arm);
    if (!at(TokenKind::kKeywordElif)) break;
  }
  If* last = static_cast<If*>(scratch_[scratch_size_ - 1]);
  if (!parse_else_block(last->orelse)) return nullptr;
  if (at(TokenKind::kKeywordElif) && !last->orelse.empty()) {
    return fail_at_token("'elif' block follows an 'else' block");
  }
  // Every arm ends where the chain ends.
  for (uint32_t i = chain; i < scratch_size_; ++i) static_cast<If*>(scratch_[i])->end = last_end_;
  scratch_size_ = chain;
  return first;
}

Stmt* Parser::parse_while() {
  uint32_t start_offset = start();
  advance();
  Expr* test = parse_named_expression();
  if (test == nullptr) return nullptr;
  While* loop = make<While>(start_offset);
  loop->test = test;
  if (!parse_colon_block(loop->body, "'while' statement", start_offset) || !parse_else_block(loop->orelse)) return nullptr;
  loop->end = last_end_;
  return loop;
}

Stmt* Parser::parse_for(uint32_t start_offset, bool is_async) {
  uint32_t keyword_offset = start();
  advance();
  uint32_t first_token = position_;
  Expr* target = parse_targets(TargetUse::kFor);
  if (target == nullptr) return nullptr;
  if (!at(TokenKind::kKeywordIn)) {
    if (hint_loop_target(first_token)) return nullptr;
    return fail();
  }
  advance();
  Expr* iter = parse_star_expressions();
  if (iter == nullptr) return nullptr;
  std::span<Stmt*> body;
  std::span<Stmt*> orelse;
  if (!parse_colon_block(body, "'for' statement", keyword_offset) || !parse_else_block(orelse)) return nullptr;
  auto fill_loop = [&](auto* loop) {
    loop->target = target;
    loop->iter = iter;
    loop->body = body;
    loop->orelse = orelse;
    return loop;
  };
  if (is_async) return fill_loop(make<AsyncFor>(start_offset));
  return fill_loop(make<For>(start_offset));
}

// expression ['as' target]
WithItem* Parser::parse_with_item() {
  uint32_t start_offset = start();
  Expr* context = parse_expression();
  if (context == nullptr) return nullptr;
  Expr* target = nullptr;
  if (accept(TokenKind::kKeywordAs)) {
    uint32_t first_token = position_;
    auto at_end = [&] { return at(TokenKind::kComma) || at(TokenKind::kRightParen) || at(TokenKind::kColon); };
    target = parse_one_target();
    if (target == nullptr) return nullptr;
    if (!at_end() && !at(TokenKind::kNewline)) {
      Mark here = mark();
      position_ = first_token;
      Expr* whole = speculate_hint([&] {
        Expr* expression = parse_expression();
        return at_end() ? expression : nullptr;
      });
      set_mark_position(here);
      if (whole == nullptr) return fail();
      target = whole;
    }
    if (!set_target_context(target, ExprContext::kStore)) {
      if (invalid_with_target_ == nullptr && at_end()) invalid_with_target_ = target;
      return fail_target(target, TargetUse::kAssign);
    }
  }
  WithItem* item = make<WithItem>(start_offset);
  item->context_expr = context;
  item->optional_vars = target;
  return item;
}

bool Parser::parse_with_items(std::span<WithItem*>& items) {
  uint32_t from = scratch_mark();
  auto parse_items = [&](bool in_parens) {
    do {
      if (in_parens && at(TokenKind::kRightParen)) break;
      WithItem* item = parse_with_item();
      if (item == nullptr) return false;
      push(item);
    } while (accept(TokenKind::kComma));
    return true;
  };
  if (at(TokenKind::kLeftParen)) {
    invalid_with_target_ = nullptr;
    bool is_parenthesized = speculate(
        [&] {
          advance();
          if (at(TokenKind::kRightParen)) return false;
          return parse_items(true) && accept(TokenKind::kRightParen) && (at(TokenKind::kColon) || at(TokenKind::kNewline));
        },
        true);
    if (is_parenthesized) {
      items = take<WithItem>(from);
      return true;
    }
    if (speculation_fatal_) return false;
    if (invalid_with_target_ != nullptr) return fail_target(invalid_with_target_, TargetUse::kAssign) != nullptr;
  }
  if (!parse_items(false)) return false;
  items = take<WithItem>(from);
  return true;
}

Stmt* Parser::parse_with(uint32_t start_offset, bool is_async) {
  uint32_t keyword_offset = start();
  advance();
  std::span<WithItem*> items;
  std::span<Stmt*> body;
  if (!parse_with_items(items) || !parse_colon_block(body, "'with' statement", keyword_offset)) return nullptr;
  auto fill_with = [&](auto* with) {
    with->items = items;
    with->body = body;
    return with;
  };
  if (is_async) return fill_with(make<AsyncWith>(start_offset));
  return fill_with(make<With>(start_offset));
}

// What follows `except` or `except*`, up to the colon.
bool Parser::parse_handler_types(ExceptHandler* handler, bool is_star) {
  uint32_t start_offset = start();
  Expr* type = parse_expression();
  if (type == nullptr) return false;
  bool is_list = at(TokenKind::kComma);
  if (is_list) {  // PEP 758: several types without parentheses
    type = finish_tuple(type, start_offset, &Parser::parse_expression);
    if (type == nullptr) return false;
  }
  handler->type = type;
  if (!at(TokenKind::kKeywordAs)) return true;
  if (is_list) {
    bool is_plain = peek(1).kind == TokenKind::kName && peek(2).kind == TokenKind::kColon;
    if (!is_plain) return fail_at_token("invalid syntax") != nullptr;
    return fail_from(start_offset, "multiple exception types must be parenthesized when using 'as'") != nullptr;
  }
  advance();
  if (!at(TokenKind::kName) || (peek(1).kind != TokenKind::kColon && peek(1).kind != TokenKind::kNewline)) {
    if (!speculating() && at_expression_start()) {
      Expr* target = speculate_hint([&] {
        Expr* expression = parse_expression();
        return at(TokenKind::kColon) ? expression : nullptr;
      });
      if (target != nullptr && target->kind != NodeKind::kName) {
        std::string statement = is_star ? "except*" : "except";
        return fail_at(target->range(), "cannot use " + statement + " statement with " + describe(target)) != nullptr;
      }
    }
    if (!at(TokenKind::kName)) return fail() != nullptr;
  }
  handler->name = token().name;
  advance();
  return true;
}

ExceptHandler* Parser::parse_handler(bool& is_star) {
  uint32_t start_offset = start();
  advance();
  is_star = accept(TokenKind::kStar);
  ExceptHandler* handler = make<ExceptHandler>(start_offset);
  if (is_star && (at(TokenKind::kNewline) || at(TokenKind::kColon)))
    return fail_at_token("expected one or more exception types");
  if (!at(TokenKind::kColon) && !at(TokenKind::kNewline) && !parse_handler_types(handler, is_star)) return nullptr;
  if (!parse_colon_block(handler->body, is_star ? "'except*' statement" : "'except' statement", start_offset))
    return nullptr;
  handler->end = last_end_;
  return handler;
}

Stmt* Parser::parse_try() {
  uint32_t start_offset = start();
  advance();
  std::span<Stmt*> body;
  if (!expect_forced(TokenKind::kColon) || !parse_block(body, "'try' statement", start_offset)) return nullptr;
  uint32_t from = scratch_mark();
  bool is_star = false;
  while (at(TokenKind::kKeywordExcept)) {
    bool handler_is_star = false;
    bool is_mixed = scratch_size_ != from && (peek(1).kind == TokenKind::kStar) != is_star;
    if (is_mixed) {
      uint32_t end = peek(1).kind == TokenKind::kStar ? peek(1).end : token().end;
      return fail_at({start(), end}, "cannot have both 'except' and 'except*' on the same 'try'");
    }
    ExceptHandler* handler = parse_handler(handler_is_star);
    if (handler == nullptr) return nullptr;
    is_star = handler_is_star;
    push(handler);
  }
  std::span<ExceptHandler*> handlers = take<ExceptHandler>(from);
  std::span<Stmt*> orelse;
  std::span<Stmt*> finalbody;
  if (!handlers.empty() && !parse_else_block(orelse)) return nullptr;
  if (at(TokenKind::kKeywordFinally)) {
    uint32_t keyword_offset = start();
    advance();
    if (!expect_forced(TokenKind::kColon) || !parse_block(finalbody, "'finally' statement", keyword_offset)) return nullptr;
  } else if (handlers.empty()) {
    if (at(TokenKind::kError)) return fail();
    return fail_missing_block("expected 'except' or 'finally' block", ErrorType::kSyntaxError);
  }
  auto fill_try = [&](auto* statement) {
    statement->body = body;
    statement->handlers = handlers;
    statement->orelse = orelse;
    statement->finalbody = finalbody;
    return statement;
  };
  if (is_star) return fill_try(make<TryStar>(start_offset));
  return fill_try(make<Try>(start_offset));
}

Stmt* Parser::parse_decorated() {
  uint32_t from = scratch_mark();
  while (at(TokenKind::kAt)) {
    advance();
    Expr* decorator = parse_named_expression();
    if (decorator == nullptr) return nullptr;
    if (!accept_newline()) return fail();
    push(decorator);
  }
  std::span<Expr*> decorators = take<Expr>(from);
  switch (kind()) {
    case TokenKind::kKeywordDef:
      return parse_function(start(), false, decorators);
    case TokenKind::kKeywordClass:
      return parse_class(decorators);
    case TokenKind::kKeywordAsync:
      if (peek(1).kind == TokenKind::kKeywordDef) return parse_async(decorators);
      return fail();
    default:
      return fail();
  }
}

Stmt* Parser::parse_async(std::span<Expr*> decorators) {
  uint32_t start_offset = start();
  advance();
  switch (kind()) {
    case TokenKind::kKeywordDef:
      return parse_function(start_offset, true, decorators);
    case TokenKind::kKeywordFor:
      return parse_for(start_offset, true);
    case TokenKind::kKeywordWith:
      return parse_with(start_offset, true);
    default:
      return fail();
  }
}

Stmt* Parser::parse_function(uint32_t start_offset, bool is_async, std::span<Expr*> decorators) {
  if (is_async) return parse_function_rest<AsyncFunctionDef>(start_offset, decorators);
  return parse_function_rest<FunctionDef>(start_offset, decorators);
}

// The current token is `def`.
template <class T>
Stmt* Parser::parse_function_rest(uint32_t start_offset, std::span<Expr*> decorators) {
  uint32_t def_offset = start();
  advance();
  if (!at(TokenKind::kName)) return fail();
  T* function = make<T>(start_offset);
  function->def_offset = def_offset;
  function->decorator_list = decorators;
  function->name = token().name;
  function->name_range = {token().start, token().end};
  advance();
  SourceRange bracket{token().start, token().end};
  if (!parse_type_params(function->type_params)) {
    // CPython insists on a parameter list where a bracket begins what turns out to be no list of type parameters.
    if (speculating() || error_is_final_ || diagnostic_.message != "invalid syntax") return nullptr;
    failed_ = false;
    return fail_at(bracket, "expected '('");
  }
  if (!expect_forced(TokenKind::kLeftParen)) return nullptr;
  function->args = parse_parameters(TokenKind::kRightParen);
  if (function->args == nullptr || !expect(TokenKind::kRightParen)) return nullptr;
  SourceRange arrow = {token().start, token().end};
  if (accept(TokenKind::kArrow)) {
    if (!at_expression_start() && !at(TokenKind::kError)) return fail_at(arrow, "expected ':'");
    function->returns = parse_expression();
    if (function->returns == nullptr) return nullptr;
  }
  if (!expect_forced(TokenKind::kColon)) return nullptr;
  if (!parse_block(function->body, "function definition", def_offset)) return nullptr;
  function->end = last_end_;
  return function;
}

Stmt* Parser::parse_class(std::span<Expr*> decorators) {
  uint32_t start_offset = start();
  advance();
  if (!at(TokenKind::kName)) return fail();
  ClassDef* definition = make<ClassDef>(start_offset);
  definition->def_offset = start_offset;
  definition->decorator_list = decorators;
  definition->name = token().name;
  definition->name_range = {token().start, token().end};
  advance();
  if (!parse_type_params(definition->type_params)) return nullptr;
  if (at(TokenKind::kLeftParen)) {
    uint32_t open_offset = start();
    advance();
    if (!at(TokenKind::kRightParen) &&
        !parse_call_arguments(definition->bases, definition->keywords, open_offset, ArgumentUse::kClass))
      return nullptr;
    if (!expect(TokenKind::kRightParen)) return nullptr;
  }
  if (!parse_colon_block(definition->body, "class definition", start_offset)) return nullptr;
  definition->end = last_end_;
  return definition;
}

// --- match

// `match` begins a statement only if a subject, a colon and a block of cases follow; otherwise it is a name like any other.
bool Parser::at_match_statement() {
  TokenKind next = peek(1).kind;
  if (!starts_expression(next) && next != TokenKind::kStar) return false;
  return speculate([&] {
    advance();
    if (parse_match_subject() == nullptr) return false;
    // `match x` without a colon cannot be anything else, unless the "subject" continues an expression, as in `match (x)`.
    if (at(TokenKind::kNewline)) {
      return next != TokenKind::kLeftParen && next != TokenKind::kLeftBracket && next != TokenKind::kMinus &&
             next != TokenKind::kPlus && next != TokenKind::kStar;
    }
    if (!at(TokenKind::kColon)) return false;
    advance();
    return at(TokenKind::kNewline);  // `match (x): int` is an annotated assignment
  });
}

Expr* Parser::parse_match_subject() {
  uint32_t start_offset = start();
  Expr* first = parse_star_named_expression();
  if (first == nullptr) return nullptr;
  if (!at(TokenKind::kComma)) {
    if (first->kind == NodeKind::kStarred) return fail();
    return first;
  }
  return finish_tuple(first, start_offset, &Parser::parse_star_named_expression);
}

Stmt* Parser::parse_match() {
  uint32_t start_offset = start();
  advance();
  Expr* subject = parse_match_subject();
  if (subject == nullptr) return nullptr;
  if (!at(TokenKind::kColon)) {
    if (at(TokenKind::kNewline)) return fail_at_token("expected ':'");
    return fail();
  }
  advance();
  if (!accept_newline()) return fail();
  if (!at(TokenKind::kIndent)) return fail_block("'match' statement", start_offset);
  NestingGuard guard(*this);
  if (!guard.is_ok) return fail_too_deep();
  advance_layout();
  uint32_t from = scratch_mark();
  do {
    slide_window();
    if (!at_name(WellKnown::kCase)) return fail();
    MatchCase* match_case = parse_case();
    if (match_case == nullptr) return nullptr;
    push(match_case);
  } while (!at(TokenKind::kDedent) && !at(TokenKind::kEndMarker));
  if (at(TokenKind::kDedent)) advance_layout();
  std::span<MatchCase*> cases = take<MatchCase>(from);
  Match* match = make<Match>(start_offset);
  match->subject = subject;
  match->cases = cases;
  return match;
}

MatchCase* Parser::parse_case() {
  uint32_t start_offset = start();
  advance();
  Pattern* pattern = parse_patterns();
  if (pattern == nullptr) return nullptr;
  Expr* guard = nullptr;
  if (accept(TokenKind::kKeywordIf)) {
    guard = parse_named_expression();
    if (guard == nullptr) return nullptr;
  }
  MatchCase* match_case = make<MatchCase>(start_offset);
  match_case->pattern = pattern;
  match_case->guard = guard;
  if (!parse_colon_block(match_case->body, "'case' statement", start_offset)) return nullptr;
  match_case->end = last_end_;
  return match_case;
}

}  // namespace sandboa::frontend
