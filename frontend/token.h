// A token: what it is and which bytes it covers. Values (numbers, strings) are decoded by the parser, from the source.
#pragma once

#include <cstdint>
#include <string_view>

#include "frontend/names.h"

namespace sandboa::frontend {

enum class TokenKind : uint8_t {
#define TOKEN(Name, text) k##Name,
#define OPERATOR(Name, text) k##Name,
#define KEYWORD(Name, text) kKeyword##Name,
#include "frontend/tokens.def"
#undef TOKEN
#undef OPERATOR
#undef KEYWORD
};

inline constexpr uint32_t kTokenKindCount = static_cast<uint32_t>(TokenKind::kKeywordYield) + 1;
// Keyword kinds follow kName in the order of their NameIds.
static_assert(static_cast<uint32_t>(TokenKind::kKeywordYield) - static_cast<uint32_t>(TokenKind::kName) == kKeywordCount);

// Bits of Token::flags for string tokens.
struct StringFlags {
  enum : uint8_t { kRaw = 1, kBytes = 2, kUnicode = 4, kTriple = 8, kTemplate = 16 };
};

struct Token {
  TokenKind kind = TokenKind::kEndMarker;
  uint8_t flags = 0;  // StringFlags
  uint8_t prefix_size =
      0;  // strings: bytes before the text, prefix letters and quotes; f-string text: bytes behind the text
  uint8_t paren_level = 0;  // open brackets around the token (saturated)
  uint32_t start = 0;
  uint32_t end = 0;
  NameId name;  // names and keywords
};
static_assert(sizeof(Token) == 16);

// "NAME", "(", "while".
std::string_view token_kind_text(TokenKind kind);

constexpr bool is_keyword(TokenKind kind) { return kind > TokenKind::kName; }

}  // namespace sandboa::frontend
