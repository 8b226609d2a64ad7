// The prelude: guest-level versions of builtins, shared by all sessions (docs/ARCHITECTURE.md, section 4).
// A file is compiled when one of its functions is first called, once per process; a session loads a function when it first
// calls it.
#pragma once

#include "vm/vm.h"

namespace sandboa::vm {

// The function object for a prelude function, created on first use. Empty: memory limit or the prelude was not set.
runtime::Value find_prelude_function(Vm& vm, runtime::PreludeFunction function);

// The prelude function that a global name of a program of the prelude means, for prelude code that calls another. Empty if
// there is none.
runtime::Value find_prelude_function_by_global(Vm& vm, const LoadedProgram* program, uint32_t global);
// units[index] of a loaded program; the prelude's are made when first asked for. Null: memory limit.
const LoadedUnit* unit_of(Vm& vm, LoadedProgram* program, uint32_t index);
void visit_prelude_roots(Vm& vm, runtime::Marker& marker);
void free_prelude_state(Vm& vm);

}  // namespace sandboa::vm
