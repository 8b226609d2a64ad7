// Native code that all units share: entering and leaving, calls of the VM's operations, guest calls and returns.
#pragma once

#include "jit/code_memory.h"
#include "jit/runtime_table.h"

namespace sandboa::jit {

// What the stubs expect in registers:
//   run_operation   called; kArgument1: bytes from the unit's first instruction to this one, kResult: bytes from kTable to
//                   the function. Comes back if the frame goes on with the next instruction; else goes on where it does.
//   call_function   jumped to, with the frame's `resume` set; kResult: a Function, kArgument1: its window of registers,
//                   kArgument2: number of arguments, kScratch0: bytes to the instruction, whose operation makes the call if
//                   it is not as usual. Comes back to `resume` with the value in kArgument0
//   return_value    jumped to, if the frame is not kStoreInNative; kArgument0: the value, kArgument1: bytes to the instruction
//   find_site       called; kScratch0: a shape or type, kArgument1: the name, kArgument2: a SiteCache::Access. kScratch1 = the
//                   Site that fits in the session's SiteCache, or zero. kResult and kScratch0 stay
//   begin_interpreted  jumped to; the running frame is at the begin of a unit that is not native
// Emits all and fills the table's rows in. Null: no memory for it; else what TierHooks::enter is.
using Enter = bool (*)(vm::Vm* vm, const uint8_t* address);
Enter make_stubs(CodeMemory& memory, RuntimeTable* table);

}  // namespace sandboa::jit
