// Call arguments, parameters of functions and lambdas, type parameters.
#include <algorithm>

#include "frontend/parser_core.h"

namespace sandboa::frontend {

// --- calls

Expr* Parser::parse_call(Expr* function, uint32_t start_offset) {
  uint32_t open_offset = start();
  advance();
  std::span<Expr*> args;
  std::span<Keyword*> keywords;
  if (!at(TokenKind::kRightParen) && !parse_call_arguments(args, keywords, open_offset, ArgumentUse::kCall)) return nullptr;
  if (!expect(TokenKind::kRightParen)) return nullptr;
  Call* call = make<Call>(start_offset);
  call->func = function;
  call->args = args;
  call->keywords = keywords;
  return call;
}

// `name=value`. The current token is the name.
Keyword* Parser::parse_keyword_argument() {
  uint32_t start_offset = start();
  NameId name = token().name;
  advance();
  uint32_t equal_end = token().end;
  advance();
  if (!speculating() && (at(TokenKind::kComma) || at(TokenKind::kRightParen))) {
    return fail_at({start_offset, equal_end}, "expected argument value expression");
  }
  Expr* value = parse_expression();
  if (value == nullptr) return nullptr;
  if (at_comprehension() && !speculating()) {
    std::span<Comprehension*> clauses;
    if (speculate([&] { return parse_comprehension_clauses(clauses); })) {
      return fail_at({start_offset, equal_end}, "invalid syntax. Maybe you meant '==' or ':=' instead of '='?");
    }
  }
  Keyword* keyword = make<Keyword>(start_offset);
  keyword->arg = name;
  keyword->value = value;
  return keyword;
}

// The element of a generator expression without parentheses of its own was read; the current token is `for` or `async`.
Expr* Parser::parse_generator_argument(Expr* element, uint32_t open_offset, bool is_only, ArgumentUse use) {
  GeneratorExp* generator = arena_.make<GeneratorExp>();
  generator->kind = NodeKind::kGeneratorExp;
  // Only as the sole argument may it do without parentheses; a trailing comma is one argument too many.
  bool is_sole = is_only && use == ArgumentUse::kCall;
  if (!is_sole && !speculating()) {
    std::span<Comprehension*> clauses;
    uint32_t end = 0;
    bool is_comprehension = speculate_hint([&] {
      bool ok = parse_comprehension_clauses(clauses);
      end = last_end_;
      return ok && (!is_only || at(TokenKind::kComma));
    });
    if (is_comprehension) return fail_at({element->start, end}, "Generator expression must be parenthesized");
    return fail();
  }
  if (!parse_comprehension_clauses(generator->generators)) return nullptr;
  if (!at(TokenKind::kRightParen)) {
    if (at(TokenKind::kComma)) return fail_at({element->start, last_end_}, "Generator expression must be parenthesized");
    return fail();
  }
  generator->elt = element;
  generator->start = open_offset;
  generator->end = token().end;  // the call's own parentheses
  return generator;
}

bool Parser::parse_call_arguments(std::span<Expr*>& args, std::span<Keyword*>& keywords, uint32_t open_offset,
                                  ArgumentUse use) {
  // Positional and keyword arguments may interleave (`f(a, k=1, *b)`), so keywords wait in a vector of their own.
  uint32_t from = scratch_mark();
  support::ArenaVector<Keyword*> keyword_list(arena_);
  bool has_unpacked_keywords = false;
  bool positional_after_keyword = false;
  bool positional_after_unpacking = false;
  uint32_t misplaced_end = 0;
  auto fail_misplaced = [&] {
    return fail_at({misplaced_end == 0 ? start() : misplaced_end - 1, misplaced_end},
                   positional_after_unpacking ? "positional argument follows keyword argument unpacking"
                                              : "positional argument follows keyword argument");
  };
  while (!at(TokenKind::kRightParen)) {
    uint32_t start_offset = start();
    uint32_t first_token = position_;
    if (at(TokenKind::kName) && peek(1).kind == TokenKind::kEqual) {
      Keyword* keyword = parse_keyword_argument();
      if (keyword == nullptr) return false;
      keyword_list.push_back(keyword);
    } else if (at(TokenKind::kDoubleStar)) {
      advance();
      Expr* mapping = parse_expression();
      if (mapping == nullptr) return false;
      if (at(TokenKind::kEqual) && !speculating()) {
        advance();
        if (parse_expression() == nullptr) return false;
        return fail_at({start_offset, last_end_}, "cannot assign to keyword argument unpacking") != nullptr;
      }
      Keyword* keyword = make<Keyword>(start_offset);
      keyword->value = mapping;
      keyword_list.push_back(keyword);
      has_unpacked_keywords = true;
    } else if (at(TokenKind::kStar)) {
      uint32_t comma_offset = last_end_ - 1;
      advance();
      if (!at_expression_start() && !at(TokenKind::kError)) return fail_at_token("Invalid star expression") != nullptr;
      Expr* iterable = parse_expression();
      if (iterable == nullptr) return false;
      if (has_unpacked_keywords) {
        return fail_at({comma_offset, last_end_}, "iterable argument unpacking follows keyword argument unpacking") !=
               nullptr;
      }
      if (at(TokenKind::kEqual) && !speculating()) {
        advance();
        if (parse_expression() == nullptr) return false;
        return fail_at({start_offset, last_end_}, "cannot assign to iterable argument unpacking") != nullptr;
      }
      if (at_comprehension() && !speculating()) {
        uint32_t end = last_end_;
        std::span<Comprehension*> clauses;
        if (speculate_hint([&] { return parse_comprehension_clauses(clauses); })) {
          return fail_at({start_offset, end}, "iterable unpacking cannot be used in comprehension") != nullptr;
        }
      }
      Starred* starred = make<Starred>(start_offset);
      starred->value = iterable;
      push(starred);
    } else {
      bool is_constant = at(TokenKind::kKeywordTrue) || at(TokenKind::kKeywordFalse) || at(TokenKind::kKeywordNone);
      if (is_constant && !speculating() && peek(1).kind == TokenKind::kEqual) {
        std::string name(token_kind_text(kind()));
        return fail_at({start_offset, peek(1).end}, "cannot assign to " + name) != nullptr;
      }
      Expr* argument = parse_expression();
      if (argument == nullptr) return false;
      if (at(TokenKind::kColonEqual)) {
        if (argument->kind != NodeKind::kName) return fail() != nullptr;
        set_mark_position({first_token, scratch_size_, last_end_});
        argument = parse_named_expression();
        if (argument == nullptr) return false;
      } else if (at(TokenKind::kEqual)) {
        hint_call_argument(argument, first_token);
        return fail() != nullptr;
      }
      if (at_comprehension() || at(TokenKind::kKeywordAsync)) {
        bool is_only = scratch_size_ == from && keyword_list.empty();
        argument = parse_generator_argument(argument, open_offset, is_only, use);
        if (argument == nullptr) return false;
      }
      if (!keyword_list.empty() && !positional_after_keyword) {
        positional_after_keyword = true;
        positional_after_unpacking = has_unpacked_keywords;
      }
      push(argument);
    }
    if (!at(TokenKind::kComma)) break;
    advance();
  }
  if (positional_after_keyword) {
    if (at(TokenKind::kRightParen)) {
      misplaced_end = token().end;
      return fail_misplaced() != nullptr;
    }
    return fail() != nullptr;
  }
  args = take<Expr>(from);
  keywords = keyword_list.span();
  return true;
}

// --- parameters

struct Parser::ParameterState {
  explicit ParameterState(support::Arena& arena)
      : positional(arena), keyword_only(arena), defaults(arena), keyword_defaults(arena) {}
  Arguments* result = nullptr;
  TokenKind closing = TokenKind::kRightParen;
  bool is_lambda = false;
  bool has_slash = false;
  bool has_star = false;
  support::ArenaVector<Arg*> positional;
  support::ArenaVector<Arg*> keyword_only;
  support::ArenaVector<Expr*> defaults;
  support::ArenaVector<Expr*> keyword_defaults;
};

// `name`, `name: annotation`; only *args may have a starred annotation (PEP 646).
Arg* Parser::parse_parameter_name(bool is_lambda, bool allow_star_annotation) {
  if (!at(TokenKind::kName)) return fail();
  uint32_t start_offset = start();
  NameId name = token().name;
  advance();
  Expr* annotation = nullptr;
  if (!is_lambda && accept(TokenKind::kColon)) {
    annotation = allow_star_annotation ? parse_star_expression() : parse_expression();
    if (annotation == nullptr) return nullptr;
  }
  Arg* arg = make<Arg>(start_offset);
  arg->arg = name;
  arg->annotation = annotation;
  return arg;
}

bool Parser::parse_slash(ParameterState& state) {
  SourceRange range = {token().start, token().end};
  if (state.has_star) {
    return fail_at(range, "/ must be ahead of *") != nullptr;
  }
  if (state.has_slash) return fail_at(range, "/ may appear only once") != nullptr;
  if (state.positional.empty()) {
    if (peek(1).kind == TokenKind::kComma) return fail_at(range, "at least one argument must precede /") != nullptr;
    return fail_at(range, "invalid syntax") != nullptr;
  }
  advance();
  if (at(TokenKind::kStar)) return fail_at_token("expected comma between / and *") != nullptr;
  state.has_slash = true;
  state.result->posonlyargs = arena_.make_span<Arg*>(state.positional.size());
  std::copy(state.positional.begin(), state.positional.end(), state.result->posonlyargs.begin());
  state.positional.clear();
  return true;
}

bool Parser::parse_star_parameter(ParameterState& state) {
  SourceRange star = {token().start, token().end};
  bool is_repeated = state.has_star;
  state.has_star = true;
  advance();
  bool has_comma = at(TokenKind::kComma);
  if (is_repeated) {
    if (!has_comma && !at(TokenKind::kName)) return fail_at(star, "invalid syntax") != nullptr;
    return fail_at(star, "* argument may appear only once") != nullptr;
  }
  TokenKind next = has_comma ? peek(1).kind : kind();
  if (next == state.closing || (has_comma && next == TokenKind::kDoubleStar)) {
    // For a lambda CPython reports the token it stands at.
    SourceRange range = {tokens_[position_ + has_comma].start, tokens_[position_ + has_comma].end};
    return fail_at(state.is_lambda ? range : star, "named arguments must follow bare *") != nullptr;
  }
  if (has_comma) return true;
  state.result->vararg = parse_parameter_name(state.is_lambda, true);
  if (state.result->vararg == nullptr) return false;
  if (at(TokenKind::kEqual)) return fail_at_token("var-positional argument cannot have default value") != nullptr;
  return true;
}

bool Parser::parse_double_star_parameter(ParameterState& state) {
  advance();
  state.result->kwarg = parse_parameter_name(state.is_lambda, false);
  if (state.result->kwarg == nullptr) return false;
  if (at(TokenKind::kEqual)) return fail_at_token("var-keyword argument cannot have default value") != nullptr;
  if (!accept(TokenKind::kComma)) return true;
  switch (kind()) {
    case TokenKind::kName:
    case TokenKind::kStar:
    case TokenKind::kDoubleStar:
    case TokenKind::kSlash:
      return fail_at_token("arguments cannot follow var-keyword argument") != nullptr;
    default:
      return true;
  }
}

bool Parser::parse_one_parameter(ParameterState& state) {
  if (at(TokenKind::kLeftParen) && !speculating()) {
    uint32_t open = start();
    // `def f(a, (b, c))` of Python 2.
    bool is_group = speculate([&] {
      advance();
      do {
        if (!accept(TokenKind::kName)) return false;
      } while (accept(TokenKind::kComma) && !at(TokenKind::kRightParen));
      return at(TokenKind::kRightParen);
    });
    if (is_group) {
      Mark before = mark();
      while (!at(TokenKind::kRightParen)) advance();
      uint32_t close = token().end;
      set_mark_position(before);
      return fail_at({open, close}, state.is_lambda ? "Lambda expression parameters cannot be parenthesized"
                                                    : "Function parameters cannot be parenthesized") != nullptr;
    }
  }
  Arg* arg = parse_parameter_name(state.is_lambda, false);
  if (arg == nullptr) return false;
  Expr* default_value = nullptr;
  if (at(TokenKind::kEqual)) {
    SourceRange equal = {token().start, token().end};
    advance();
    if (at(TokenKind::kComma) || at(TokenKind::kRightParen))
      return fail_at(equal, "expected default value expression") != nullptr;
    default_value = parse_expression();
    if (default_value == nullptr) return false;
  }
  if (state.has_star) {
    state.keyword_only.push_back(arg);
    state.keyword_defaults.push_back(default_value);
    return true;
  }
  if (default_value != nullptr) {
    state.defaults.push_back(default_value);
  } else if (!state.defaults.empty()) {
    return fail_at(arg->range(), "parameter without a default follows parameter with a default") != nullptr;
  }
  state.positional.push_back(arg);
  return true;
}

bool Parser::parse_parameter_list(ParameterState& state) {
  while (!at(state.closing)) {
    bool ok = true;
    if (at(TokenKind::kSlash)) {
      ok = parse_slash(state);
    } else if (at(TokenKind::kStar)) {
      ok = parse_star_parameter(state);
    } else if (at(TokenKind::kDoubleStar)) {
      if (!parse_double_star_parameter(state)) return false;
      break;
    } else {
      ok = parse_one_parameter(state);
    }
    if (!ok) return false;
    if (!accept(TokenKind::kComma)) break;
  }
  return true;
}

Arguments* Parser::parse_parameters(TokenKind closing) {
  Arguments* result = make<Arguments>(start(), start());
  if (at(closing)) return result;
  ParameterState state(arena_);
  state.result = result;
  state.closing = closing;
  state.is_lambda = closing == TokenKind::kColon;
  if (!parse_parameter_list(state)) return nullptr;
  result->args = state.positional.span();
  result->kwonlyargs = state.keyword_only.span();
  result->kw_defaults = state.keyword_defaults.span();
  result->defaults = state.defaults.span();
  result->end = last_end_;
  return result;
}

// --- type parameters (PEP 695, PEP 696)

bool Parser::parse_type_params(std::span<TypeParam*>& params) {
  if (!at(TokenKind::kLeftBracket)) return true;
  advance();
  if (at(TokenKind::kRightBracket)) return fail_from(start(), "Type parameter list cannot be empty") != nullptr;
  uint32_t from = scratch_mark();
  do {
    if (at(TokenKind::kRightBracket)) break;
    TypeParam* param = parse_type_param();
    if (param == nullptr) return false;
    push(param);
  } while (accept(TokenKind::kComma));
  if (!expect(TokenKind::kRightBracket)) return false;
  params = take<TypeParam>(from);
  return true;
}

TypeParam* Parser::parse_type_param() {
  uint32_t start_offset = start();
  TokenKind star = kind();
  if (star == TokenKind::kStar || star == TokenKind::kDoubleStar) advance();
  if (!at(TokenKind::kName)) return fail();
  NameId name = token().name;
  advance();
  Expr* bound = nullptr;
  if (at(TokenKind::kColon)) {
    uint32_t colon = start();
    advance();
    bound = parse_expression();
    if (bound == nullptr) return nullptr;
    if (star == TokenKind::kStar || star == TokenKind::kDoubleStar) {
      std::string message = bound->kind == NodeKind::kTuple ? "cannot use constraints with " : "cannot use bound with ";
      return fail_from(colon, message + (star == TokenKind::kStar ? "TypeVarTuple" : "ParamSpec"));
    }
  }
  Expr* default_value = nullptr;
  if (accept(TokenKind::kEqual)) {
    default_value = star == TokenKind::kStar ? parse_star_expression() : parse_expression();
    if (default_value == nullptr) return nullptr;
  }
  if (star == TokenKind::kStar) {
    TypeVarTuple* param = make<TypeVarTuple>(start_offset);
    param->name = name;
    param->default_value = default_value;
    return param;
  }
  if (star == TokenKind::kDoubleStar) {
    ParamSpec* param = make<ParamSpec>(start_offset);
    param->name = name;
    param->default_value = default_value;
    return param;
  }
  TypeVar* param = make<TypeVar>(start_offset);
  param->name = name;
  param->bound = bound;
  param->default_value = default_value;
  return param;
}

}  // namespace sandboa::frontend
