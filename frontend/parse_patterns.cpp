// Patterns of `case` (PEP 634).
#include "frontend/parser_core.h"

namespace sandboa::frontend {

// What stands between `case` and the guard or colon: a pattern, or a sequence without brackets.
Pattern* Parser::parse_patterns() {
  uint32_t start_offset = start();
  Pattern* first = parse_maybe_star_pattern();
  if (first == nullptr) return nullptr;
  if (!at(TokenKind::kComma)) {
    if (first->kind == NodeKind::kMatchStar) return fail();
    return first;
  }
  uint32_t from = scratch_mark();
  push(first);
  while (accept(TokenKind::kComma)) {
    if (at(TokenKind::kColon) || at(TokenKind::kKeywordIf)) break;
    Pattern* element = parse_maybe_star_pattern();
    if (element == nullptr) return nullptr;
    push(element);
  }
  std::span<Pattern*> elements = take<Pattern>(from);
  MatchSequence* sequence = make<MatchSequence>(start_offset);
  sequence->patterns = elements;
  return sequence;
}

Pattern* Parser::parse_maybe_star_pattern() {
  if (at(TokenKind::kStar)) return parse_star_pattern();
  return parse_as_pattern();
}

Pattern* Parser::parse_star_pattern() {
  uint32_t start_offset = start();
  advance();
  if (!at(TokenKind::kName)) return fail();
  NameId name = token().name;
  advance();
  MatchStar* star = make<MatchStar>(start_offset);
  if (!(name == WellKnown::kUnderscore)) star->name = name;
  return star;
}

// or_pattern ['as' name]
Pattern* Parser::parse_as_pattern() {
  NestingGuard guard(*this);
  if (!guard.is_ok) return fail_too_deep();
  uint32_t start_offset = start();
  Pattern* pattern = parse_or_pattern();
  if (pattern == nullptr || !accept(TokenKind::kKeywordAs)) return pattern;
  if (at_name(WellKnown::kUnderscore)) return fail_at_token("cannot use '_' as a target");
  bool is_plain = at(TokenKind::kName) && !starts_expression(peek(1).kind) && peek(1).kind != TokenKind::kDot &&
                  peek(1).kind != TokenKind::kLeftParen;
  if (!is_plain) {
    if (!speculating() && at_expression_start()) {
      Expr* target = speculate_hint([&] { return parse_expression(); });
      if (target != nullptr)
        return fail_at(target->range(), std::string("cannot use ") + describe(target) + " as pattern target");
    }
    return fail();
  }
  NameId name = token().name;
  advance();
  MatchAs* as_pattern = make<MatchAs>(start_offset);
  as_pattern->pattern = pattern;
  as_pattern->name = name;
  return as_pattern;
}

Pattern* Parser::parse_or_pattern() {
  uint32_t start_offset = start();
  Pattern* first = parse_closed_pattern();
  if (first == nullptr || !at(TokenKind::kVerticalBar)) return first;
  uint32_t from = scratch_mark();
  push(first);
  while (accept(TokenKind::kVerticalBar)) {
    Pattern* next = parse_closed_pattern();
    if (next == nullptr) return nullptr;
    push(next);
  }
  std::span<Pattern*> alternatives = take<Pattern>(from);
  MatchOr* result = make<MatchOr>(start_offset);
  result->patterns = alternatives;
  return result;
}

Pattern* Parser::parse_value_pattern(Expr* value) {
  if (value == nullptr) return nullptr;
  MatchValue* pattern = make<MatchValue>(value->start);
  pattern->value = value;
  return pattern;
}

Pattern* Parser::parse_closed_pattern() {
  uint32_t start_offset = start();
  auto singleton = [&](LiteralKind literal_kind) -> Pattern* {
    advance();
    MatchSingleton* pattern = make<MatchSingleton>(start_offset);
    pattern->value.kind = literal_kind;
    return pattern;
  };
  switch (kind()) {
    case TokenKind::kKeywordNone:
      return singleton(LiteralKind::kNone);
    case TokenKind::kKeywordTrue:
      return singleton(LiteralKind::kTrue);
    case TokenKind::kKeywordFalse:
      return singleton(LiteralKind::kFalse);
    case TokenKind::kNumber:
    case TokenKind::kMinus:
      return parse_value_pattern(parse_pattern_number());
    case TokenKind::kString: {
      Expr* text = parse_strings();
      if (text == nullptr) return nullptr;
      if (text->kind != NodeKind::kConstant)
        return fail_at(text->range(), "patterns may only match literals and attribute lookups");
      return parse_value_pattern(text);
    }
    case TokenKind::kFStringStart:
    case TokenKind::kTStringStart: {
      Expr* text = parse_strings();
      if (text == nullptr) return nullptr;
      return fail_at(text->range(), "patterns may only match literals and attribute lookups");
    }
    case TokenKind::kName:
      return parse_name_pattern();
    case TokenKind::kLeftParen:
      return parse_group_or_sequence();
    case TokenKind::kLeftBracket:
      return parse_bracket_sequence();
    case TokenKind::kLeftBrace:
      return parse_mapping_pattern();
    default:
      return fail();
  }
}

// ['-'] NUMBER
Expr* Parser::parse_signed_number() {
  uint32_t start_offset = start();
  bool is_negative = accept(TokenKind::kMinus);
  if (!at(TokenKind::kNumber)) return fail();
  Expr* number = parse_number();
  if (number == nullptr || !is_negative) return number;
  UnaryOp* negated = make<UnaryOp>(start_offset);
  negated->op = UnaryOperator::kUSub;
  negated->operand = number;
  return negated;
}

// A signed number, or a complex literal: real ('+' | '-') imaginary.
Expr* Parser::parse_pattern_number() {
  auto is_imaginary = [](const Expr* number) {
    if (const UnaryOp* unary = try_as<UnaryOp>(number)) number = unary->operand;
    return as<Constant>(number)->value.kind == LiteralKind::kImaginary;
  };
  Expr* real = parse_signed_number();
  if (real == nullptr || (!at(TokenKind::kPlus) && !at(TokenKind::kMinus))) return real;
  if (is_imaginary(real)) return fail_at(real->range(), "real number required in complex literal");
  BinaryOperator op = at(TokenKind::kPlus) ? BinaryOperator::kAdd : BinaryOperator::kSub;
  uint32_t op_offset = start();
  advance();
  if (!at(TokenKind::kNumber)) return fail();
  Expr* imaginary = parse_number();
  if (imaginary == nullptr) return nullptr;
  if (!is_imaginary(imaginary)) return fail_at(imaginary->range(), "imaginary number required in complex literal");
  BinOp* complex = make<BinOp>(real->start);
  complex->left = real;
  complex->op = op;
  complex->right = imaginary;
  complex->op_offset = op_offset;
  return complex;
}

// NAME ('.' NAME)*
Expr* Parser::parse_name_or_attribute() {
  uint32_t start_offset = start();
  Expr* value = parse_name();
  while (accept(TokenKind::kDot)) {
    if (!at(TokenKind::kName)) return fail();
    NameId name = token().name;
    advance();
    Attribute* attribute = make<Attribute>(start_offset);
    attribute->value = value;
    attribute->attr = name;
    value = attribute;
  }
  return value;
}

// A capture, the wildcard, a dotted value or a class.
Pattern* Parser::parse_name_pattern() {
  uint32_t start_offset = start();
  TokenKind next = peek(1).kind;
  if (next == TokenKind::kDot || next == TokenKind::kLeftParen) {
    Expr* value = parse_name_or_attribute();
    if (value == nullptr) return nullptr;
    return at(TokenKind::kLeftParen) ? parse_class_pattern(value) : parse_value_pattern(value);
  }
  NameId name = token().name;
  advance();
  MatchAs* capture = make<MatchAs>(start_offset);
  if (!(name == WellKnown::kUnderscore)) capture->name = name;
  return capture;
}

Pattern* Parser::parse_group_or_sequence() {
  uint32_t start_offset = start();
  advance();
  uint32_t from = scratch_mark();
  bool has_comma = false;
  while (!at(TokenKind::kRightParen)) {
    Pattern* element = parse_maybe_star_pattern();
    if (element == nullptr) return nullptr;
    push(element);
    if (!accept(TokenKind::kComma)) break;
    has_comma = true;
  }
  bool is_group = scratch_size_ == from + 1 && !has_comma;
  if (is_group && static_cast<Pattern*>(scratch_[from])->kind == NodeKind::kMatchStar) return fail();
  if (!expect(TokenKind::kRightParen)) return nullptr;
  std::span<Pattern*> elements = take<Pattern>(from);
  if (is_group) {
    return elements[0];
  }
  MatchSequence* sequence = make<MatchSequence>(start_offset);
  sequence->patterns = elements;
  return sequence;
}

Pattern* Parser::parse_bracket_sequence() {
  uint32_t start_offset = start();
  advance();
  uint32_t from = scratch_mark();
  while (!at(TokenKind::kRightBracket)) {
    Pattern* element = parse_maybe_star_pattern();
    if (element == nullptr) return nullptr;
    push(element);
    if (!accept(TokenKind::kComma)) break;
  }
  if (!expect(TokenKind::kRightBracket)) return nullptr;
  std::span<Pattern*> elements = take<Pattern>(from);
  MatchSequence* sequence = make<MatchSequence>(start_offset);
  sequence->patterns = elements;
  return sequence;
}

// A literal or a dotted name.
Expr* Parser::parse_mapping_key() {
  switch (kind()) {
    case TokenKind::kNumber:
    case TokenKind::kMinus:
      return parse_pattern_number();
    case TokenKind::kString:
    case TokenKind::kFStringStart:
    case TokenKind::kTStringStart: {
      return parse_strings();
    }
    case TokenKind::kKeywordNone:
      return parse_constant(LiteralKind::kNone);
    case TokenKind::kKeywordTrue:
      return parse_constant(LiteralKind::kTrue);
    case TokenKind::kKeywordFalse:
      return parse_constant(LiteralKind::kFalse);
    case TokenKind::kName:
      if (peek(1).kind == TokenKind::kDot) return parse_name_or_attribute();
      return fail();
    default:
      return fail();
  }
}

Pattern* Parser::parse_mapping_pattern() {
  uint32_t start_offset = start();
  advance();
  support::ArenaVector<Expr*> keys(arena_);
  uint32_t from = scratch_mark();
  NameId rest;
  while (!at(TokenKind::kRightBrace)) {
    if (accept(TokenKind::kDoubleStar)) {
      if (!at(TokenKind::kName) || at_name(WellKnown::kUnderscore)) return fail();
      rest = token().name;
      advance();
      accept(TokenKind::kComma);
      break;
    }
    Expr* key = parse_mapping_key();
    if (key == nullptr || !expect(TokenKind::kColon)) return nullptr;
    Pattern* value = parse_as_pattern();
    if (value == nullptr) return nullptr;
    keys.push_back(key);
    push(value);
    if (!accept(TokenKind::kComma)) break;
  }
  if (!expect(TokenKind::kRightBrace)) return nullptr;
  for (Expr* key : keys) {
    if (key->kind == NodeKind::kJoinedStr || key->kind == NodeKind::kTemplateStr) {
      return fail_at({start_offset, last_end_}, "mapping pattern keys may only match literals and attribute lookups");
    }
  }
  std::span<Pattern*> values = take<Pattern>(from);
  MatchMapping* mapping = make<MatchMapping>(start_offset);
  mapping->keys = keys.span();
  mapping->patterns = values;
  mapping->rest = rest;
  return mapping;
}

Pattern* Parser::parse_class_pattern(Expr* cls) {
  advance();
  uint32_t from = scratch_mark();
  support::ArenaVector<NameId> attributes(arena_);
  support::ArenaVector<Pattern*> attribute_patterns(arena_);
  uint32_t misplaced_start = 0;
  uint32_t misplaced_end = 0;
  while (!at(TokenKind::kRightParen)) {
    uint32_t start_offset = start();
    if (at(TokenKind::kName) && peek(1).kind == TokenKind::kEqual) {
      attributes.push_back(token().name);
      advance();
      advance();
      Pattern* value = parse_as_pattern();
      if (value == nullptr) return nullptr;
      attribute_patterns.push_back(value);
    } else {
      Pattern* value = parse_as_pattern();
      if (value == nullptr) return nullptr;
      if (!attributes.empty()) {
        if (misplaced_end == 0) misplaced_start = start_offset;
        misplaced_end = last_end_;
      }
      push(value);
    }
    if (!accept(TokenKind::kComma)) break;
  }
  if (misplaced_end != 0) {
    if (at(TokenKind::kError)) return fail();
    return fail_at({misplaced_start, misplaced_end}, "positional patterns follow keyword patterns");
  }
  if (!expect(TokenKind::kRightParen)) return nullptr;
  std::span<Pattern*> positional = take<Pattern>(from);
  MatchClass* pattern = make<MatchClass>(cls->start);
  pattern->cls = cls;
  pattern->patterns = positional;
  pattern->kwd_attrs = attributes.span();
  pattern->kwd_patterns = attribute_patterns.span();
  return pattern;
}

}  // namespace sandboa::frontend
