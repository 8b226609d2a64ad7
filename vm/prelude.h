// The prelude: guest-level versions of builtins, shared by all sessions (docs/ARCHITECTURE.md, section 4).
// A file is compiled when one of its functions is first called, once per process; a session loads a function when it first
// calls it.
#pragma once

#include <functional>

#include "vm/vm.h"

namespace sandboa::vm {

// The function object for a prelude function, created on first use. Empty: memory limit or the prelude was not set.
runtime::Value find_prelude_function(Vm& vm, runtime::PreludeFunction function);

// The prelude function that a global name of a program of the prelude means, for prelude code that calls another. Empty if
// there is none, or no memory for it.
runtime::Value find_prelude_function_by_global(Vm& vm, const LoadedProgram* program, uint32_t global);
bool means_prelude_function(const LoadedProgram* program, uint32_t global);
// units[index] of a loaded program; the prelude's are made when first asked for. Null: memory limit.
const LoadedUnit* unit_of(Vm& vm, LoadedProgram* program, uint32_t index);
void visit_prelude_roots(Vm& vm, runtime::Marker& marker);

// ---- for snapshots
// The file of a loaded program of the prelude, by its place in prelude_sources(). REQUIRES: program->owner is null.
uint32_t prelude_file_of(const LoadedProgram* program);
// That program in this session; loads it if it is not there. Null: memory limit.
LoadedProgram* prelude_program(Vm& vm, uint32_t file);
// Every unit that the session has used, in an order of their own: visit(program, unit, function or empty).
void for_each_prelude_unit(Vm& vm, const std::function<void(LoadedProgram*, uint32_t, runtime::Value)>& visit);
// Makes the unit known, and its function if that is not empty. False: memory limit, or there is no such unit.
bool restore_prelude_unit(Vm& vm, LoadedProgram* program, uint32_t unit, runtime::Value function);
void free_prelude_state(Vm& vm);

}  // namespace sandboa::vm
