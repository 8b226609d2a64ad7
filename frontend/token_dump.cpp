#include "frontend/dump.h"
#include "frontend/lexer.h"
#include "frontend/source_text.h"

namespace sandboa::frontend {

std::string dump_tokens(SourceText source, ParseContext& context) {
  auto decoded = decode_source(source, context.arena);
  if (!decoded.ok()) return "error: " + decoded.error().message + "\n";
  std::string_view text = decoded.value();
  LineIndex index(text, context.arena);
  Lexer lexer(text, context.names, context.arena);
  std::string out;
  auto position = [&](uint32_t offset) {
    LineColumn place = index.position(offset);
    return std::to_string(place.line) + ":" + std::to_string(place.column);
  };
  for (;;) {
    Token token;
    lexer.next(token);
    if (token.kind == TokenKind::kError) break;
    bool is_keyword_or_operator = token.name.value == 0 || is_keyword(token.kind);
    out += position(token.start) + "-" + position(token.end) + " ";
    bool has_own_text = token.kind < TokenKind::kLeftParen || !is_keyword_or_operator || token.kind == TokenKind::kName;
    std::string_view kind = token_kind_text(token.kind);
    if (!has_own_text) {
      out += is_keyword(token.kind) ? "KEYWORD " : "OP ";
      out += kind;
    } else {
      out += kind;
      if (token.end > token.start && token.kind != TokenKind::kNewline) {
        out += " " + repr_text(text.substr(token.start, token.end - token.start));
      }
    }
    out += "\n";
    if (token.kind == TokenKind::kEndMarker) return out;
  }
  const LexError& error = lexer.error();
  return out + "error " + position(error.range.start) + ": " + error_type_name(error.type) + ": " + error.message + "\n";
}

}  // namespace sandboa::frontend
