// The run loop: dispatch only; the handlers are in vm/handlers/.
#pragma once

#include "vm/vm.h"

namespace sandboa::vm {

RunResult interpret(Vm& vm);

// Stress::collect_always: what comes before every instruction. Collects if something was allocated since the last time; in
// long runs, at every seventh of these.
void before_instruction(Vm& vm, const bytecode::Instruction* pc);

}  // namespace sandboa::vm
