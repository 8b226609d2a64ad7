// Source text to Executable: frontend, IR and bytecode in one call, with limits on.
//
// The working memory (arenas, name table) is kept per thread, so that a small source costs no malloc besides its own
// program.
#pragma once

#include <functional>
#include <memory>
#include <string>
#include <string_view>

#include "frontend/ast.h"
#include "frontend/diagnostics.h"
#include "frontend/names.h"
#include "limits/meter.h"
#include "runtime/module.h"
#include "support/arena.h"
#include "support/result.h"
#include "vm/executable.h"

namespace sandboa::embed {

struct CompileRequest {
  std::string_view source;
  std::string_view file_name;
  bool is_prelude = false;
  bool returns_last_expression = false;
  bool is_feed = false;     // `return` and `await` may stand outside of functions
  bool is_library = false;  // a module that is built in: hidden in tracebacks, finds intrinsics
  bool is_granted = false;  // a module that the host grants to many sessions
  // Of text that the program itself made (vm/compile_hook.h).
  bool is_decoded = false;
  bool has_locals = false;
  bool hides_source = false;
  int optimize = 0;
  bool future_annotations = false;
  runtime::CodeMode mode = runtime::CodeMode::kExec;
};

// Charges fuel and time to the meter; its free memory bounds the working memory. On kTrapped the meter holds the trap.
support::Result<std::shared_ptr<const vm::Executable>, frontend::Diagnostic> compile_source(const CompileRequest& request,
                                                                                            limits::Meter& meter);

// What is done with a tree, which dies afterwards; the arena may be used for working memory.
using UseTree = std::function<void(const frontend::Module& module, const frontend::NameTable& names, support::Arena& arena)>;

// Parses alone, charged and limited in the same way.
support::Result<bool, frontend::Diagnostic> parse_source(const CompileRequest& request, limits::Meter& meter,
                                                         const UseTree& use);

}  // namespace sandboa::embed
