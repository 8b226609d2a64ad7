// The run loop: dispatch only; the handlers are in vm/handlers/.
#pragma once

#include "vm/vm.h"

namespace sandboa::vm {

RunResult interpret(Vm& vm);
// For the profile of vm.tier, which may compile meanwhile.
void take_sample(Vm& vm, const LoadedUnit* unit);
// The run loop looks for native code from then on if there is any for the session: until there is, programs do not pay for
// looking. REQUIRES: vm.tier.
void look_for_native_code(Vm& vm);

// Stress::collect_always: what comes before every instruction. Collects if something was allocated since the last time
// and it is the instruction's turn.
void before_instruction(Vm& vm, const bytecode::Instruction* pc, bool is_native);

}  // namespace sandboa::vm
