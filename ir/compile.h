// AST to Program: IR, passes, register allocation and bytecode, one function at a time.
//
// Linear in the source. Work is charged to the meter before it is done; depth is bounded by the real native stack.
// One thread at a time per CompileContext; a context is meant to be reused, its arenas keep their first chunk.
#pragma once

#include <memory>
#include <string>
#include <string_view>

#include "frontend/ast.h"
#include "frontend/diagnostics.h"
#include "frontend/names.h"
#include "frontend/scopes.h"
#include "ir/bytecode/code_unit.h"
#include "support/arena.h"
#include "support/result.h"

namespace sandboa::limits {
class Meter;
}

namespace sandboa::ir {

struct CompileOptions {
  std::string_view file_name = "<string>";
  // Builtins written in Python: global names are builtins, and units are hidden in tracebacks.
  bool is_prelude = false;
  // One feed of a session: if the last statement is an expression, the module returns its value.
  bool returns_last_expression = false;
  // Frames of this code are left out of tracebacks.
  bool is_hidden = false;
  // compile(..., "single"): expression statements print their values.
  bool is_interactive = false;
  // The module's names live in a namespace of their own (r0), not in the globals.
  bool has_locals = false;
  // Tracebacks show no source lines: text that the program itself made.
  bool hides_source = false;
  int optimize = 0;  // from 1 on: no assert statements, __debug__ is false; from 2 on: no docstrings
  // For `sandboa dump`: text of each function after building and after the passes. Null: nothing is dumped.
  std::string* ir_dump = nullptr;
  std::string* optimized_ir_dump = nullptr;
};

struct CompileContext {
  explicit CompileContext(size_t arena_byte_limit = SIZE_MAX)
      : program_arena(arena_byte_limit), function_arena(arena_byte_limit) {}

  const frontend::NameTable* names = nullptr;  // that the module was parsed with
  limits::Meter* meter = nullptr;              // may be null: nothing is charged
  support::Arena program_arena;                // tables of the program being compiled
  support::Arena function_arena;               // IR of the function being compiled
};

// REQUIRES: resolve_scopes() has accepted the module; context.names is set.
support::Result<std::shared_ptr<const bytecode::Program>, frontend::Diagnostic> compile_module(frontend::Module* module,
                                                                                               frontend::ScopeTree* scopes,
                                                                                               const CompileOptions& options,
                                                                                               CompileContext& context);

}  // namespace sandboa::ir
