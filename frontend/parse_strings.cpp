// String atoms: adjacent literals joined, f-strings and t-strings taken apart.
#include "frontend/parser_core.h"
#include "support/utf8.h"

namespace sandboa::frontend {

namespace {

bool starts_string(TokenKind kind) {
  return kind == TokenKind::kString || kind == TokenKind::kFStringStart || kind == TokenKind::kTStringStart;
}

bool is_ascii(std::string_view text) { return support::ascii_prefix_length(text) == text.size(); }

const char* family_name(StringFamily family) { return family == StringFamily::kTString ? "t-string" : "f-string"; }

}  // namespace

// The value of a plain string token.
bool Parser::decode_string(const Token& string, Literal& literal) {
  bool is_bytes = (string.flags & StringFlags::kBytes) != 0;
  uint32_t quotes = (string.flags & StringFlags::kTriple) ? 3 : 1;
  uint32_t body_start = string.start + string.prefix_size;
  std::string_view body = source_.substr(body_start, string.end - quotes - body_start);
  literal.kind = is_bytes ? LiteralKind::kBytes : LiteralKind::kStr;
  literal.has_u_prefix = source_[string.start] == 'u';
  literal.is_ascii = is_ascii(body);
  if (is_bytes && !literal.is_ascii) {
    return fail_at({string.start, string.end}, "bytes can only contain ASCII literal characters") != nullptr;
  }
  if ((string.flags & StringFlags::kRaw) || body.find('\\') == std::string_view::npos) {
    literal.text = body;
    return true;
  }
  EscapeError error;
  literal.text = is_bytes ? decode_bytes_escapes(body, arena_, error) : decode_str_escapes(body, arena_, error);
  if (!error.message.empty()) {
    return fail_escape({string.start, string.end}, error);
  }
  if (!is_bytes) literal.is_ascii = is_ascii(literal.text);
  return true;
}

Expr* Parser::parse_strings() {
  uint32_t start_offset = start();
  if (!at(TokenKind::kString) || starts_string(peek(1).kind)) return parse_joined(start_offset);
  Literal literal;
  if (!decode_string(token(), literal)) return nullptr;
  advance();
  Constant* constant = make<Constant>(start_offset);
  constant->value = literal;
  return constant;
}

// Adds to the text of a constant; in place where there is room, so that a text of many pieces (`{{{{{{`) takes linear time.
void Parser::extend_text(Constant* constant, std::string_view more) {
  std::string_view text = constant->value.text;
  size_t size = text.size() + more.size();
  if (constant != growing_constant_ || size > growing_capacity_) {
    growing_constant_ = constant;
    growing_capacity_ = size * 2;
    growing_text_ = arena_.make_span<char>(growing_capacity_).data();
    std::memcpy(growing_text_, text.data(), text.size());
  }
  std::memcpy(growing_text_ + text.size(), more.data(), more.size());
  constant->value.text = {growing_text_, size};
}

// Text joins the constant before it, if that is the last value.
void Parser::append_text(support::ArenaVector<Expr*>& values, const Literal& literal, SourceRange range) {
  if (literal.text.empty()) return;
  if (!values.empty() && values.back()->kind == NodeKind::kConstant) {
    Constant* last = as<Constant>(values.back());
    extend_text(last, literal.text);
    last->value.is_ascii = last->value.is_ascii && literal.is_ascii;
    last->end = range.end;
    return;
  }
  Constant* constant = make<Constant>(range.start, range.end);
  constant->value = literal;
  values.push_back(constant);
}

// Several adjacent literals, or one f-string or t-string.
Expr* Parser::parse_joined(uint32_t start_offset) {
  support::ArenaVector<Expr*> values(arena_);
  support::ArenaVector<Literal> plain(arena_);
  bool has_bytes = false;
  bool has_str = false;
  bool has_fstring = false;
  bool has_tstring = false;
  bool has_u_prefix = at(TokenKind::kString) && source_[token().start] == 'u';  // CPython: U'...' has no kind
  size_t total = 0;
  // Pieces of plain text are gathered and joined at once, so that many of them take linear time.
  uint32_t run_start = start_offset;
  uint32_t run_end = start_offset;
  auto flush = [&] {
    if (plain.empty()) return;
    auto text = arena_.make_span<char>(total);
    size_t size = 0;
    Literal joined = plain[0];
    for (const Literal& piece : plain) {
      if (!piece.text.empty()) std::memcpy(text.data() + size, piece.text.data(), piece.text.size());
      size += piece.text.size();
      joined.is_ascii = joined.is_ascii && piece.is_ascii;
    }
    joined.text = {text.data(), size};
    append_text(values, joined, {run_start, run_end});
    plain.clear();
    total = 0;
  };
  while (starts_string(kind())) {
    if (at(TokenKind::kString)) {
      ((token().flags & StringFlags::kBytes) ? has_bytes : has_str) = true;
      Literal literal;
      if (!decode_string(token(), literal)) return nullptr;
      if (plain.empty()) run_start = start();
      run_end = token().end;
      total += literal.text.size();
      plain.push_back(literal);
      advance();
      continue;
    }
    bool is_template = at(TokenKind::kTStringStart);
    (is_template ? has_tstring : has_fstring) = true;
    if (!is_template || !has_str) flush();
    if (!parse_fstring(is_template ? StringFamily::kTString : StringFamily::kFString, values)) return nullptr;
  }
  if (has_tstring && (has_bytes || has_str || has_fstring)) {
    return fail_at({start_offset, last_end_}, "cannot mix t-string literals with string or bytes literals");
  }
  if (has_bytes && (has_str || has_fstring)) return fail_at_token("cannot mix bytes and nonbytes literals");
  if (!has_fstring && !has_tstring) {
    Constant* constant = make<Constant>(start_offset);
    constant->value = plain[0];
    flush();
    if (!values.empty()) constant->value = as<Constant>(values[0])->value;
    constant->value.has_u_prefix = has_u_prefix;
    return constant;
  }
  flush();
  for (Expr* value : values) {
    if (value->kind == NodeKind::kConstant) as<Constant>(value)->value.has_u_prefix = has_u_prefix;
  }
  if (has_tstring) {
    TemplateStr* result = make<TemplateStr>(start_offset);
    result->values = values.span();
    return result;
  }
  JoinedStr* result = make<JoinedStr>(start_offset);
  result->values = values.span();
  return result;
}

bool Parser::decode_middle(const Token& middle, bool is_raw, support::ArenaVector<Expr*>& values, EscapeError& error) {
  std::string_view body = source_.substr(middle.start, middle.end - middle.prefix_size - middle.start);
  Literal literal;
  literal.kind = LiteralKind::kStr;
  literal.text = body;
  if (!is_raw && body.find('\\') != std::string_view::npos) {
    literal.text = decode_str_escapes(body, arena_, error);
    if (!error.message.empty()) return false;
  }
  literal.is_ascii = is_ascii(literal.text);
  append_text(values, literal, {middle.start, middle.end});
  return true;
}

bool Parser::fail_escape(SourceRange range, EscapeError& error) {
  return fail_at(range, std::move(error.message),
                 error.is_unsupported ? ErrorType::kUnsupported : ErrorType::kSyntaxError) != nullptr;
}

// From the start token to the end token.
bool Parser::parse_fstring(StringFamily family, support::ArenaVector<Expr*>& values) {
  NestingGuard guard(*this);
  if (!guard.is_ok) return fail_too_deep() != nullptr;
  bool is_template = family == StringFamily::kTString;
  TokenKind middle = is_template ? TokenKind::kTStringMiddle : TokenKind::kFStringMiddle;
  TokenKind end = is_template ? TokenKind::kTStringEnd : TokenKind::kFStringEnd;
  bool is_raw = (token().flags & StringFlags::kRaw) != 0;
  EscapeError error;  // CPython decodes when it has read the end token, and reports that
  advance();
  for (;;) {
    if (at(middle)) {
      if (error.message.empty()) decode_middle(token(), is_raw, values, error);
      advance();
    } else if (at(TokenKind::kLeftBrace)) {
      if (!parse_replacement_field(family, values, is_raw)) return false;
    } else {
      if (at(end) && !error.message.empty()) return fail_escape({token().start, token().end}, error);
      return expect(end);
    }
  }
}

// Source text of an expression, without comments.
std::string_view Parser::debug_text(uint32_t from, uint32_t to) {
  std::string_view text = source_.substr(from, to - from);
  if (text.find('#') == std::string_view::npos) return text;
  auto out = arena_.make_span<char>(text.size());
  size_t size = 0;
  char quote = 0;
  for (size_t i = 0; i < text.size(); ++i) {
    char c = text[i];
    if (quote != 0) {
      if (c == '\\' && i + 1 < text.size()) {
        out[size++] = c;
        c = text[++i];
      } else if (c == quote) {
        quote = 0;
      }
    } else if (c == '"' || c == '\'') {
      quote = c;
    } else if (c == '#') {
      while (i < text.size() && text[i] != '\n') ++i;
      if (i == text.size()) break;
      c = '\n';
    }
    out[size++] = c;
  }
  return {out.data(), size};
}

// The expression of a field does not parse. CPython takes the longest beginning that does, and complains about what follows
// it.
std::nullptr_t Parser::fail_field_expression(uint32_t first_token, StringFamily family) {
  if (speculating() || error_is_final_ || diagnostic_.message.empty()) return nullptr;
  if (diagnostic_.message != "invalid syntax" && diagnostic_.message != "Invalid star expression") return nullptr;
  auto ends_operand = [](TokenKind kind) {
    return kind == TokenKind::kName || kind == TokenKind::kNumber || kind == TokenKind::kString ||
           kind == TokenKind::kFStringEnd || kind == TokenKind::kTStringEnd || kind == TokenKind::kRightParen ||
           kind == TokenKind::kRightBracket || kind == TokenKind::kRightBrace || kind == TokenKind::kKeywordNone ||
           kind == TokenKind::kKeywordTrue || kind == TokenKind::kKeywordFalse || kind == TokenKind::kEllipsis;
  };
  // The beginning ends before the outermost bracket that is open where the error is, and before an operator without operand.
  uint32_t rest = position_;
  uint8_t level = tokens_[first_token - 1].paren_level;
  for (uint32_t i = first_token; i < position_; ++i) {
    bool is_opening = tokens_[i].kind == TokenKind::kLeftParen || tokens_[i].kind == TokenKind::kLeftBracket ||
                      tokens_[i].kind == TokenKind::kLeftBrace;
    if (is_opening && tokens_[i].paren_level == level + 1) {
      uint32_t close = i + 1;
      while (close < position_ && tokens_[close].paren_level > level) ++close;
      if (close == position_) {
        rest = i;
        break;
      }
      i = close;
    }
  }
  while (rest > first_token && !ends_operand(tokens_[rest - 1].kind)) --rest;
  const char* message =
      rest == first_token ? ": expecting a valid expression after '{'" : ": expecting '=', or '!', or ':', or '}'";
  failed_ = false;
  return fail_at({tokens_[rest].start, tokens_[rest].end}, std::string(family_name(family)) + message);
}

// '{' expression ['='] ['!' conversion] [':' spec] '}'. The current token is the brace.
bool Parser::parse_replacement_field(StringFamily family, support::ArenaVector<Expr*>& values, bool is_raw) {
  uint32_t open = start();
  auto message = [&](const char* text) { return std::string(family_name(family)) + ": " + text; };
  advance();
  uint32_t text_start = open + 1;
  switch (kind()) {
    case TokenKind::kEqual:
    case TokenKind::kExclamation:
    case TokenKind::kColon:
    case TokenKind::kRightBrace:
      return fail_at_token(message("valid expression required before '") + std::string(token_kind_text(kind())) + "'") !=
             nullptr;
    default:
      break;
  }
  if (!at_expression_start() && !at(TokenKind::kStar) && !at(TokenKind::kKeywordYield)) {
    if (at(TokenKind::kError)) return fail() != nullptr;
    return fail_at_token(message("expecting a valid expression after '{'")) != nullptr;
  }
  uint32_t first_token = position_;
  Expr* value = parse_yield_or_star_expressions();
  if (value == nullptr) return fail_field_expression(first_token, family) != nullptr;
  uint32_t expression_end = last_end_;
  bool is_debug = accept(TokenKind::kEqual);
  uint32_t debug_end = start();
  if (!at(TokenKind::kExclamation) && !at(TokenKind::kColon) && !at(TokenKind::kRightBrace)) {
    if (at(TokenKind::kError)) return fail() != nullptr;
    return fail_at_token(message(is_debug ? "expecting '!', or ':', or '}'" : "expecting '=', or '!', or ':', or '}'")) !=
           nullptr;
  }
  int32_t conversion = -1;
  if (at(TokenKind::kExclamation)) {
    uint32_t bang_end = token().end;
    advance();
    if (at(TokenKind::kColon) || at(TokenKind::kRightBrace)) {
      return fail_at_token(message("missing conversion character")) != nullptr;
    }
    if (!at(TokenKind::kName)) return fail_at_token(message("invalid conversion character")) != nullptr;
    if (start() != bang_end) {
      return fail_at({bang_end - 1, token().end}, message("conversion type must come right after the exclamation mark")) !=
             nullptr;
    }
    std::string_view name = names_.text(token().name);
    if (name != "s" && name != "r" && name != "a") {
      return fail_at_token(message("invalid conversion character '") + std::string(name) + "': expected 's', 'r', or 'a'") !=
             nullptr;
    }
    conversion = static_cast<uint8_t>(name[0]);
    advance();
    if (!at(TokenKind::kColon) && !at(TokenKind::kRightBrace)) {
      if (at(TokenKind::kError)) return fail() != nullptr;
      return fail_at_token(message("expecting ':' or '}'")) != nullptr;
    }
  }
  JoinedStr* spec = nullptr;
  if (at(TokenKind::kColon)) {
    spec = parse_format_spec(is_raw);
    if (spec == nullptr) return false;
  }
  if (!at(TokenKind::kRightBrace)) {
    if (at(TokenKind::kError)) return fail() != nullptr;
    return fail_at_token(message(spec != nullptr ? "expecting '}', or format specs" : "expecting '}'")) != nullptr;
  }
  advance();
  if (is_debug) {
    Literal literal;
    literal.kind = LiteralKind::kStr;
    literal.text = debug_text(text_start, debug_end);
    literal.is_ascii = is_ascii(literal.text);
    append_text(values, literal, {text_start, debug_end});
    if (conversion == -1 && spec == nullptr) conversion = 'r';
  }
  if (family == StringFamily::kTString) {
    Interpolation* field = make<Interpolation>(open);
    field->value = value;
    field->str = debug_text(text_start, expression_end);
    field->conversion = conversion;
    field->format_spec = spec;
    values.push_back(field);
    return true;
  }
  FormattedValue* field = make<FormattedValue>(open);
  field->value = value;
  field->conversion = conversion;
  field->format_spec = spec;
  values.push_back(field);
  return true;
}

// From the colon up to the closing brace, which stays. Fields inside a spec are FormattedValues, also in t-strings.
JoinedStr* Parser::parse_format_spec(bool is_raw) {
  uint32_t start_offset = start();
  advance();
  support::ArenaVector<Expr*> values(arena_);
  for (;;) {
    if (at(TokenKind::kFStringMiddle) || at(TokenKind::kTStringMiddle)) {  // of the string that all this stands in
      EscapeError error;
      if (!decode_middle(token(), is_raw, values, error)) {
        // CPython decodes when it has read one token more, and reports that.
        fail_escape({peek(1).start, peek(1).end}, error);
        return nullptr;
      }
      advance();
    } else if (at(TokenKind::kLeftBrace)) {
      if (!parse_replacement_field(StringFamily::kFString, values, is_raw)) return nullptr;
    } else {
      break;
    }
  }
  JoinedStr* spec = make<JoinedStr>(start_offset);
  spec->values = values.span();
  return spec;
}

}  // namespace sandboa::frontend
