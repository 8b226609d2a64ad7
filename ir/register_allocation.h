// Registers for temporaries, in one forward sweep.
//
// Home registers of locals come first and belong to their local for the whole function. Temporaries live on a stack above
// them: a new one takes the register after the highest in use. A window opens at the top of that stack; a value placed in it
// goes to base + slot, which the nesting of windows keeps free. A value dies after its last use, a window with its consumer.
#pragma once

#include <cstdint>

#include "ir/ir.h"

namespace sandboa::ir {

// Fills in Instruction::reg and Window::base. Returns how many registers the frame needs, room for calls included; more than
// bytecode::kMaxRegisters means failure.
// REQUIRES: remove_dead_code() has run.
uint32_t allocate_registers(Function& function);

}  // namespace sandboa::ir
