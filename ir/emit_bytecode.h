// Lowers the IR of one function, with registers assigned, to bytecode: jumps, handler rows, loop costs.
#pragma once

#include <cstdint>

#include "ir/compile_state.h"
#include "ir/ir.h"

namespace sandboa::ir {

struct EmittedCode {
  uint32_t straight_line_fuel = 0;  // instructions outside loops
};

// Appends to state.program, between its begin_unit() and finish_unit().
EmittedCode emit_bytecode(CompileState& state, Function& function);

}  // namespace sandboa::ir
