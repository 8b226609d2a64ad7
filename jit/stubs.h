// Native code that all units share: entering and leaving, calls of the VM's operations, guest calls and returns.
#pragma once

#include "jit/code_memory.h"
#include "jit/runtime_table.h"

namespace sandboa::jit {

// What the stubs expect in registers:
//   go_on           jumped to: where the running frame is, in native code or in the interpreter
//   leave           jumped to: out of the run loop
//   call_function   jumped to, with the frame's `resume` set; kResult: a Function, kArgument1: its window of registers,
//                   kArgument2: number of arguments, kScratch0: bytes to the instruction, whose operation makes the call if
//                   it is not as usual. Comes back to `resume` with the value in kArgument0
//   return_value    jumped to, if the frame was not called by native code; kArgument0: the value, kArgument1: bytes to
//                   the instruction
//   enter_pushed    jumped to after an operation that has left the frame; kScratch2: the frame's `resume`. A call of a class
//                   or of an operator's method that it has pushed comes back there as one by call_function does, others
//                   go on as they are
//   finish_pushed   jumped to where such a call has come back with what is no plain result, in kArgument0
//   find_site       called, a leaf; kScratch0: a shape or type, kArgument1: the name, kArgument2: a SiteCache::Access.
//                   kScratch1 = the Site that fits in the session's SiteCache, or zero. kResult and kScratch0 stay
//   begin_interpreted  jumped to; the running frame is at the begin of a unit that is not native
// Emits all and fills the table's rows in. Null: no memory for it; else what TierHooks::enter is.
using Enter = bool (*)(vm::Vm* vm, const uint8_t* address);
Enter make_stubs(CodeMemory& memory, RuntimeTable* table);

}  // namespace sandboa::jit
