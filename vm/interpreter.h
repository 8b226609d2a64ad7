// The run loop: dispatch only; the handlers are in vm/handlers/.
#pragma once

#include "vm/vm.h"

namespace sandboa::vm {

RunResult interpret(Vm& vm);

// Stress::collect_always: what comes before every instruction. Collects if something was allocated since the last time
// and it is the instruction's turn.
void before_instruction(Vm& vm, const bytecode::Instruction* pc, bool is_native);

}  // namespace sandboa::vm
