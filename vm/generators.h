// Generators: their frames move between the register stack and the heap.
#pragma once

#include "vm/calls.h"

namespace sandboa::vm {

// StartGenerator: turns the current frame into a generator object and returns that to the caller.
bool start_generator(Vm& vm);
// Yield: suspends the current frame, hands the value to whoever resumed it.
bool yield_value(Vm& vm, runtime::Value value);
// Resumes a generator (or the one inside a driven adaptor) for the current instruction.
bool resume_generator(Vm& vm, runtime::Value target, runtime::ResumeMode mode, runtime::Value argument, ReturnAction action,
                      runtime::Value extra = {}, uint8_t stage = 0);
// A generator frame has been popped by Return.
bool finish_generator(Vm& vm, Frame* done, runtime::Value value);
// A generator frame is being left by the pending exception: marks it finished, turns StopIteration into RuntimeError. True:
// it was being closed and that is now done; pending_exception is empty.
bool leave_generator(Vm& vm, Frame* frame);
// gen.throw() and gen.close(), once no inner iterator is to be asked first.
bool throw_into_generator(Vm& vm, runtime::Generator* generator, runtime::Value exception, bool closing, ReturnAction action,
                          runtime::Value extra, uint8_t stage);

}  // namespace sandboa::vm
