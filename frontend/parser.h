// Source text to syntax tree: the complete grammar of Python 3.14.
//
// The tree refers to its own copy of the source in the arena (Module::source), so the caller's text may die after parse().
// Work is charged to the meter before it is done; depth is bounded by the real native stack. Linear in the source.
// One thread at a time per ParseContext.
#pragma once

#include <cstdint>
#include <string_view>

#include "frontend/ast.h"
#include "frontend/diagnostics.h"
#include "frontend/names.h"
#include "support/arena.h"
#include "support/result.h"

namespace sandboa::limits {
class Meter;
}

namespace sandboa::frontend {

struct ParseContext {
  support::Arena& arena;
  NameTable& names;
  limits::Meter* meter = nullptr;  // may be null: nothing is charged
};

struct SourceText {
  std::string_view bytes;
  // True for text that is known to be UTF-8 already (compile() of a str): a coding cookie is ignored, as CPython does.
  bool is_decoded = false;
};

enum class ParseMode : uint8_t {
  kModule,      // statements (exec)
  kExpression,  // one expression (eval): Module::expression
  kSingle,      // one compound statement or a line of simple ones (compile(..., "single"))
};

support::Result<Module*, Diagnostic> parse(SourceText source, ParseContext& context, ParseMode mode = ParseMode::kModule);

}  // namespace sandboa::frontend
