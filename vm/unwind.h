// Exceptions and traps on their way through the frames.
#pragma once

#include "vm/vm.h"

namespace sandboa::vm {

// What catches exceptions at an instruction; null: nothing does.
const bytecode::Handler* find_handler(const bytecode::CodeUnit& unit, uint32_t index);

// Throws vm.pending_exception at the current instruction: adds context and traceback, finds the handler, or leaves frames.
bool raise_pending(Vm& vm);
// The same for what throw() brings: its context is left alone unless `has_context`, since it was raised elsewhere.
bool raise_thrown(Vm& vm, bool has_context);
// The same as raise_pending() when the current instruction has asked for the next item: StopIteration is the end of the
// items.
bool raise_for_next(Vm& vm);
// As raise_pending without a new traceback entry for the current frame and without context: bare raise, end of finally.
bool rethrow_pending(Vm& vm);
// Ends the run for the trap pending in the meter: records where, drops all frames. Answers kTrapped.
RunResult trap(Vm& vm);
// The bool-convention form of it.
bool trap_out(Vm& vm);
// Pops every frame; generators that were running are finished.
void drop_frames(Vm& vm);

}  // namespace sandboa::vm
