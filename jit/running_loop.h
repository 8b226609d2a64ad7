// Where a session is in a unit, and what the loop around it does: before anything is analysed.
#pragma once

#include <cstdint>

#include "vm/vm.h"

namespace sandboa::jit {

// What a frame of the unit that runs in the session has run last; 0 if it has only begun, or does not run.
uint32_t running_at(const vm::Vm& session, const vm::LoadedUnit& unit);

// Whether a loop around the instruction has at most so many.
bool is_in_loop_of(const bytecode::CodeUnit& unit, uint32_t at, uint32_t most_instructions);

// Whether most of the time goes to functions in C++, as far as the innermost loop there shows, or the unit if there is none:
// native code gains little then.
bool works_in_natives(const vm::LoadedUnit& unit, uint32_t at);

}  // namespace sandboa::jit
