// Bytes as they arrive to the text that is lexed: byte-order mark, coding cookie (PEP 263), newline normalisation.
#pragma once

#include <string_view>

#include "frontend/diagnostics.h"
#include "frontend/parser.h"
#include "support/arena.h"
#include "support/result.h"

namespace sandboa::frontend {

// What lies behind the text, so that the lexer needs no bounds checks: zero bytes, enough for an 8-byte load at the end.
inline constexpr size_t kSourcePadding = 16;

// A copy in the arena: UTF-8 without byte-order mark, lines ending in '\n' (the last one too, unless the text is empty), no
// zero bytes inside, kSourcePadding zero bytes behind.
support::Result<std::string_view, Diagnostic> decode_source(SourceText source, support::Arena& arena);

}  // namespace sandboa::frontend
