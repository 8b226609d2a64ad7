// Atoms, what may follow them (attributes, calls, subscripts), displays and comprehensions.
#include "frontend/number_literals.h"
#include "frontend/parser_core.h"

namespace sandboa::frontend {

Expr* Parser::parse_primary() {
  uint32_t start_offset = start();
  Expr* base = __builtin_expect(at(TokenKind::kName), 1) ? parse_name() : parse_atom();
  if (base == nullptr) return nullptr;
  switch (kind()) {
    case TokenKind::kDot:
    case TokenKind::kLeftParen:
    case TokenKind::kLeftBracket:
      return parse_postfix(base, start_offset);
    default:
      return base;
  }
}

// A loop, so that chains of any length use no stack.
Expr* Parser::parse_postfix(Expr* base, uint32_t start_offset) {
  while (base != nullptr) {
    if (at(TokenKind::kLeftParen)) {
      base = parse_call(base, start_offset);
    } else if (at(TokenKind::kDot)) {
      advance();
      if (!at(TokenKind::kName)) return fail();
      NameId name = token().name;
      advance();
      Attribute* attribute = make<Attribute>(start_offset);
      attribute->value = base;
      attribute->attr = name;
      base = attribute;
    } else if (at(TokenKind::kLeftBracket)) {
      base = parse_subscript(base, start_offset);
    } else {
      return base;
    }
  }
  return base;
}

Expr* Parser::parse_name() {
  NameId name = token().name;
  uint32_t start_offset = start();
  advance();
  Name* node = make<Name>(start_offset);
  node->id = name;
  return node;
}

Expr* Parser::parse_number() {
  uint32_t start_offset = start();
  std::string_view text = source_.substr(start_offset, token().end - start_offset);
  Literal literal = decode_number(text, arena_);
  // CPython's limit of int() conversion: 4300 decimal digits.
  if (literal.kind == LiteralKind::kInt && literal.base == 10 && literal.text.size() > 4300) {
    return fail_without_end(start_offset, "Exceeds the limit (4300 digits) for integer string conversion: value has " +
                                              std::to_string(literal.text.size()) +
                                              " digits; use sys.set_int_max_str_digits() to increase the limit - Consider "
                                              "hexadecimal for huge integer literals to avoid decimal conversion limits.");
  }
  advance();
  Constant* constant = make<Constant>(start_offset);
  constant->value = literal;
  return constant;
}

Expr* Parser::parse_constant(LiteralKind literal_kind) {
  uint32_t start_offset = start();
  advance();
  Constant* constant = make<Constant>(start_offset);
  constant->value.kind = literal_kind;
  return constant;
}

Expr* Parser::parse_atom() {
  switch (kind()) {
    case TokenKind::kName:
      return parse_name();
    case TokenKind::kNumber:
      return parse_number();
    case TokenKind::kString:
    case TokenKind::kFStringStart:
    case TokenKind::kTStringStart:
      return parse_strings();
    case TokenKind::kLeftParen:
      return parse_parenthesized();
    case TokenKind::kLeftBracket:
      return parse_list();
    case TokenKind::kLeftBrace:
      return parse_brace();
    case TokenKind::kKeywordNone:
      return parse_constant(LiteralKind::kNone);
    case TokenKind::kKeywordTrue:
      return parse_constant(LiteralKind::kTrue);
    case TokenKind::kKeywordFalse:
      return parse_constant(LiteralKind::kFalse);
    case TokenKind::kEllipsis:
      return parse_constant(LiteralKind::kEllipsis);
    default:
      return fail();
  }
}

bool Parser::at_comprehension() const {
  return at(TokenKind::kKeywordFor) ||
         (at(TokenKind::kKeywordAsync) && position_ + 1 < filled_ && tokens_[position_ + 1].kind == TokenKind::kKeywordFor);
}

Comprehension* Parser::parse_comprehension_clause() {
  uint32_t start_offset = start();
  bool is_async = accept(TokenKind::kKeywordAsync);
  if (!expect(TokenKind::kKeywordFor)) return nullptr;
  Expr* target = parse_targets(TargetUse::kComprehension);
  if (target == nullptr || !expect(TokenKind::kKeywordIn)) return nullptr;
  Expr* iter = parse_operators(OperatorLevel::kOr);
  if (iter == nullptr) return nullptr;
  uint32_t from = scratch_mark();
  while (at(TokenKind::kKeywordIf)) {
    advance();
    uint32_t first_token = position_;
    Expr* condition = parse_operators(OperatorLevel::kOr);
    if (condition == nullptr) return nullptr;
    if (at_expression_start() && !speculating()) {
      hint_after_operand(condition, first_token);
      if (failed_) return nullptr;
    }
    push(condition);
  }
  std::span<Expr*> conditions = take<Expr>(from);
  Comprehension* clause = make<Comprehension>(start_offset);
  clause->target = target;
  clause->iter = iter;
  clause->ifs = conditions;
  clause->is_async = is_async;
  return clause;
}

bool Parser::parse_comprehension_clauses(std::span<Comprehension*>& clauses) {
  uint32_t from = scratch_mark();
  do {
    if (at(TokenKind::kKeywordAsync) && peek(1).kind != TokenKind::kKeywordFor) break;
    Comprehension* clause = parse_comprehension_clause();
    if (clause == nullptr) return false;
    push(clause);
  } while (at(TokenKind::kKeywordFor) || at(TokenKind::kKeywordAsync));
  clauses = take<Comprehension>(from);
  return true;
}

// '(' ... ')': a group, a tuple, a generator expression or `()`.
Expr* Parser::parse_parenthesized() {
  NestingGuard guard(*this);
  if (__builtin_expect(!guard.is_ok, 0)) return fail_too_deep();
  uint32_t start_offset = start();
  advance();
  if (accept(TokenKind::kRightParen)) return make<Tuple>(start_offset);
  if (at(TokenKind::kKeywordYield)) {
    Expr* yield = parse_yield();
    if (yield == nullptr || !expect(TokenKind::kRightParen)) return nullptr;
    yield->parenthesized = true;
    return yield;
  }
  if (at(TokenKind::kDoubleStar) && !speculating()) {
    uint32_t stars = start();
    if (speculate_hint([&] {
          advance();
          return parse_expression() != nullptr && at(TokenKind::kRightParen);
        })) {
      return fail_at({stars, stars + 2}, "cannot use double starred expression here");
    }
  }
  uint32_t from = scratch_mark();
  Expr* first = parse_star_named_expression();
  if (first == nullptr) return nullptr;
  if (at(TokenKind::kRightParen)) {
    if (first->kind == NodeKind::kStarred) return fail_at(first->range(), "cannot use starred expression here");
    advance();
    first->parenthesized = true;
    return first;
  }
  if (at(TokenKind::kKeywordFor) || at(TokenKind::kKeywordAsync)) {
    if (first->kind == NodeKind::kStarred) {
      return fail_at(first->range(), "iterable unpacking cannot be used in comprehension");
    }
    GeneratorExp* generator = arena_.make<GeneratorExp>();
    generator->kind = NodeKind::kGeneratorExp;
    if (!parse_comprehension_clauses(generator->generators) || !expect(TokenKind::kRightParen)) return nullptr;
    generator->start = start_offset;
    generator->end = last_end_;
    generator->elt = first;
    return generator;
  }
  push(first);
  while (accept(TokenKind::kComma)) {
    if (at(TokenKind::kRightParen)) break;
    Expr* element = parse_star_named_expression();
    if (element == nullptr) return nullptr;
    push(element);
  }
  if (!expect(TokenKind::kRightParen)) return nullptr;
  std::span<Expr*> elements = take<Expr>(from);
  Tuple* tuple = make<Tuple>(start_offset);
  tuple->elts = elements;
  return tuple;
}

Expr* Parser::parse_list() {
  NestingGuard guard(*this);
  if (__builtin_expect(!guard.is_ok, 0)) return fail_too_deep();
  uint32_t start_offset = start();
  advance();
  uint32_t from = scratch_mark();
  while (!at(TokenKind::kRightBracket)) {
    Expr* element = parse_star_named_expression();
    if (element == nullptr) return nullptr;
    push(element);
    if (__builtin_expect(at(TokenKind::kKeywordFor) || at(TokenKind::kKeywordAsync), 0)) {
      if (scratch_size_ != from + 1) {
        hint_comprehension_target(from);
        return fail();
      }
      if (element->kind == NodeKind::kStarred) {
        return fail_at(element->range(), "iterable unpacking cannot be used in comprehension");
      }
      std::span<Comprehension*> clauses;
      if (!parse_comprehension_clauses(clauses) || !expect(TokenKind::kRightBracket)) return nullptr;
      scratch_size_ = from;
      ListComp* comprehension = make<ListComp>(start_offset);
      comprehension->elt = element;
      comprehension->generators = clauses;
      return comprehension;
    }
    if (!accept(TokenKind::kComma)) break;
    if (__builtin_expect(at(TokenKind::kKeywordFor), 0)) {
      hint_comprehension_target(from);
      return fail();
    }
  }
  if (!expect(TokenKind::kRightBracket)) return nullptr;
  std::span<Expr*> elements = take<Expr>(from);
  List* list = make<List>(start_offset);
  list->elts = elements;
  return list;
}

Expr* Parser::parse_brace() {
  NestingGuard guard(*this);
  if (__builtin_expect(!guard.is_ok, 0)) return fail_too_deep();
  uint32_t start_offset = start();
  advance();
  if (accept(TokenKind::kRightBrace)) return make<Dict>(start_offset);
  if (at(TokenKind::kDoubleStar)) return parse_dict(start_offset, nullptr);
  if (at(TokenKind::kStar)) {
    Expr* first = parse_starred_bitor();
    return first == nullptr ? nullptr : parse_set(start_offset, first);
  }
  // Dictionaries and sets begin alike; a set's elements may be named expressions.
  Expr* first = parse_named_expression();
  if (first == nullptr) return nullptr;
  if (!at(TokenKind::kColon) || (first->kind == NodeKind::kNamedExpr && !first->parenthesized))
    return parse_set(start_offset, first);
  return parse_dict(start_offset, first);
}

Expr* Parser::parse_set(uint32_t start_offset, Expr* first) {
  uint32_t from = scratch_mark();
  push(first);
  if (at(TokenKind::kKeywordFor) || at(TokenKind::kKeywordAsync)) {
    if (first->kind == NodeKind::kStarred) {
      return fail_at(first->range(), "iterable unpacking cannot be used in comprehension");
    }
    std::span<Comprehension*> clauses;
    if (!parse_comprehension_clauses(clauses) || !expect(TokenKind::kRightBrace)) return nullptr;
    scratch_size_ = from;
    SetComp* comprehension = make<SetComp>(start_offset);
    comprehension->elt = first;
    comprehension->generators = clauses;
    return comprehension;
  }
  while (accept(TokenKind::kComma)) {
    if (at(TokenKind::kRightBrace)) break;
    if (at(TokenKind::kKeywordFor)) {
      hint_comprehension_target(from);
      return fail();
    }
    Expr* element = parse_star_named_expression();
    if (element == nullptr) return nullptr;
    push(element);
    if (at(TokenKind::kKeywordFor)) {
      hint_comprehension_target(from);
      return fail();
    }
  }
  if (!expect(TokenKind::kRightBrace)) return nullptr;
  std::span<Expr*> elements = take<Expr>(from);
  Set* set = make<Set>(start_offset);
  set->elts = elements;
  return set;
}

// One `key: value` or `**mapping`; pushes key (or null) and value. `key` is the key if it was read already.
bool Parser::parse_dict_item(Expr* key) {
  if (key == nullptr && accept(TokenKind::kDoubleStar)) {
    Expr* mapping = parse_operators(OperatorLevel::kBitOr);
    if (mapping == nullptr) return false;
    push(nullptr);
    push(mapping);
    return true;
  }
  if (key == nullptr) {
    bool was_in_key = in_later_dict_key_;
    in_later_dict_key_ = true;
    key = parse_expression();
    in_later_dict_key_ = was_in_key;
    if (key == nullptr) return false;
  }
  if (!at(TokenKind::kColon)) {
    if (!at(TokenKind::kError)) fail_without_end(key->end - 1, "':' expected after dictionary key");
    return fail() != nullptr;
  }
  SourceRange colon = {token().start, token().end};
  advance();
  if (!speculating()) {
    if (at(TokenKind::kStar)) {
      uint32_t star = start();
      if (speculate_hint([&] { return parse_starred_bitor(); })) {
        return fail_from(star, "cannot use a starred expression in a dictionary value") != nullptr;
      }
    } else if (at(TokenKind::kRightBrace) || at(TokenKind::kComma)) {
      return fail_at(colon, "expression expected after dictionary key and ':'") != nullptr;
    }
  }
  Expr* value = parse_expression();
  if (value == nullptr) return false;
  push(key);
  push(value);
  return true;
}

Expr* Parser::parse_dict(uint32_t start_offset, Expr* first_key) {
  uint32_t from = scratch_mark();
  while (!at(TokenKind::kRightBrace)) {
    uint32_t item_offset = start();
    if (!parse_dict_item(first_key)) return nullptr;
    first_key = nullptr;
    if (__builtin_expect(at(TokenKind::kKeywordFor) || at(TokenKind::kKeywordAsync), 0)) {
      if (scratch_size_ != from + 2) return fail();
      if (scratch_[from] == nullptr)
        return fail_at({item_offset, item_offset + 2}, "dict unpacking cannot be used in dict comprehension");
      DictComp* comprehension = arena_.make<DictComp>();
      comprehension->kind = NodeKind::kDictComp;
      comprehension->key = static_cast<Expr*>(scratch_[from]);
      comprehension->value = static_cast<Expr*>(scratch_[from + 1]);
      scratch_size_ = from;
      if (!parse_comprehension_clauses(comprehension->generators) || !expect(TokenKind::kRightBrace)) return nullptr;
      comprehension->start = start_offset;
      comprehension->end = last_end_;
      return comprehension;
    }
    if (!accept(TokenKind::kComma)) break;
  }
  if (!expect(TokenKind::kRightBrace)) return nullptr;
  uint32_t count = (scratch_size_ - from) / 2;
  Dict* dict = make<Dict>(start_offset);
  dict->keys = arena_.make_span<Expr*>(count);
  dict->values = arena_.make_span<Expr*>(count);
  for (uint32_t i = 0; i < count; ++i) {
    dict->keys[i] = static_cast<Expr*>(scratch_[from + 2 * i]);
    dict->values[i] = static_cast<Expr*>(scratch_[from + 2 * i + 1]);
  }
  scratch_size_ = from;
  return dict;
}

Expr* Parser::parse_subscript(Expr* value, uint32_t start_offset) {
  advance();
  Expr* slice = parse_slices();
  if (slice == nullptr || !expect(TokenKind::kRightBracket)) return nullptr;
  Subscript* subscript = make<Subscript>(start_offset);
  subscript->value = value;
  subscript->slice = slice;
  return subscript;
}

Expr* Parser::parse_slices() {
  uint32_t start_offset = start();
  Expr* first = parse_slice();
  if (first == nullptr) return nullptr;
  if (!at(TokenKind::kComma) && first->kind != NodeKind::kStarred) return first;
  uint32_t from = scratch_mark();
  push(first);
  while (accept(TokenKind::kComma)) {
    if (at(TokenKind::kRightBracket)) break;
    Expr* element = parse_slice();
    if (element == nullptr) return nullptr;
    push(element);
  }
  std::span<Expr*> elements = take<Expr>(from);
  Tuple* tuple = make<Tuple>(start_offset);
  tuple->elts = elements;
  return tuple;
}

Expr* Parser::parse_slice() {
  uint32_t start_offset = start();
  if (at(TokenKind::kStar)) return parse_starred_bitor();
  Expr* lower = nullptr;
  if (!at(TokenKind::kColon)) {
    lower = parse_named_expression();
    if (lower == nullptr || !at(TokenKind::kColon)) return lower;
  }
  advance();
  Expr* upper = nullptr;
  Expr* step = nullptr;
  auto at_end = [&] { return at(TokenKind::kColon) || at(TokenKind::kComma) || at(TokenKind::kRightBracket); };
  if (!at_end() && (upper = parse_expression()) == nullptr) return nullptr;
  if (accept(TokenKind::kColon) && !at_end() && (step = parse_expression()) == nullptr) return nullptr;
  Slice* slice = make<Slice>(start_offset);
  slice->lower = lower;
  slice->upper = upper;
  slice->step = step;
  return slice;
}

Expr* Parser::parse_lambda() {
  uint32_t start_offset = start();
  advance();
  Arguments* parameters = parse_parameters(TokenKind::kColon);
  if (parameters == nullptr || !expect(TokenKind::kColon)) return nullptr;
  if (at(TokenKind::kFStringMiddle) || at(TokenKind::kTStringMiddle)) {
    const char* family = at(TokenKind::kFStringMiddle) ? "f" : "t";
    return fail_at({start_offset, last_end_},
                   std::string(family) + "-string: lambda expressions are not allowed without parentheses");
  }
  Expr* body = parse_expression();
  if (body == nullptr) return nullptr;
  Lambda* lambda = make<Lambda>(start_offset);
  lambda->args = parameters;
  lambda->body = body;
  return lambda;
}

}  // namespace sandboa::frontend
