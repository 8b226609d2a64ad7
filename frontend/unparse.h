// Expressions back to source, in the spelling of CPython's own (`from __future__ import annotations`): one space around
// operators, only the parentheses that are needed, constants as repr() writes them.
#pragma once

#include <span>
#include <string_view>

#include "frontend/ast.h"
#include "support/arena.h"

namespace sandboa::frontend {

// A piece of the result: text, or a constant whose repr() stands here. The frontend does not know which characters are
// printable, nor how to write integers beyond 64 bits; the guest does.
struct UnparsedPart {
  std::string_view text;
  const Constant* constant = nullptr;
};

enum class UnparseResult : uint8_t { kDone, kTooDeep, kTooLong };

// Texts live in the arena.
UnparseResult unparse(const Expr* expression, const NameTable& names, support::Arena& arena,
                      support::ArenaVector<UnparsedPart>& parts);

}  // namespace sandboa::frontend
