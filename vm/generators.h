// Generators, coroutines and asynchronous generators: their frames move between the register stack and the heap.
//
// What is thrown into one of them is an exception, an exception class, or a tuple with what a call of throw() got (class,
// value, traceback): an iterator of a guest class that it is delegated to sees it unchanged, and the instance is made where
// it is raised.
#pragma once

#include "vm/calls.h"

namespace sandboa::vm {

// What becomes of what a resumed generator yields or returns (see Frame).
struct ResultUse {
  ReturnAction action;
  runtime::Value extra;
  uint8_t stage;
};

enum class ThrowKind : uint8_t {
  kThrow,       // throw(): GeneratorExit closes an inner iterator before it is raised
  kAsyncThrow,  // athrow(), aclose(): an inner iterator is thrown GeneratorExit like any other exception
  kClose,       // close(): GeneratorExit, and the generator must end
};

// StartGenerator: turns the current frame into a generator, coroutine or asynchronous generator and returns that to the
// caller.
bool start_generator(Vm& vm);
// Yield: suspends the current frame, hands the value to whoever resumed it. is_item: not one that an inner iterator yielded.
bool yield_value(Vm& vm, runtime::Value value, bool is_item);
// Resumes a generator, a coroutine, an awaitable or the generator inside a driven adaptor for the current instruction.
bool resume_generator(Vm& vm, runtime::Value target, runtime::ResumeMode mode, runtime::Value argument, ReturnAction action,
                      runtime::Value extra = {}, uint8_t stage = 0);
// The usual case of it, with what is sent (None: the next item): a suspended generator that handles no exception. False:
// nothing has happened.
bool try_resume(Vm& vm, runtime::Generator* generator, const ResultUse& use, runtime::Value sent = runtime::Value::none());
// A generator frame has been popped by Return.
bool finish_generator(Vm& vm, Frame* done, runtime::Value value);
// A generator frame is being left by the pending exception: marks it finished, turns StopIteration into RuntimeError. True:
// it was being closed and that is now done; pending_exception is empty.
bool leave_generator(Vm& vm, Frame* frame);
// Whether something can be thrown, or TypeError is raised.
runtime::Fallible<bool> check_thrown(runtime::Runtime& rt, runtime::Value thrown);
// The prelude has found the throw() of an inner iterator, or _ABSENT: calls it, or throws into the generator.
bool finish_finding_throw(Vm& vm, runtime::Value method, runtime::Value thrown);
// It has failed: the generator, whose frame is the current one, stays where it is.
void suspend_again(Vm& vm);
// Raises what was thrown at the current instruction.
bool throw_here(Vm& vm, runtime::Value thrown);
bool raise_here(Vm& vm, runtime::Value exception);

// ---- for coroutines.cpp: the same for one generator. Those that enter the generator's frame set its driver.
bool send_into(Vm& vm, runtime::Generator* generator, runtime::Value value, runtime::Awaitable* driver,
               const ResultUse& use);
bool throw_into(Vm& vm, runtime::Generator* generator, runtime::Value thrown, ThrowKind kind, runtime::Awaitable* driver,
                ResultUse use);
// Tells the current instruction that there are no more items: StopIteration(value), or what ends its loop.
bool stop(Vm& vm, const ResultUse& use, runtime::Value value);
// What a suspended generator delegates to in `yield from` or await, or empty.
runtime::Value delegate_of(const runtime::Generator* generator);
bool raise_already_executing(Vm& vm, const runtime::Generator* generator);

}  // namespace sandboa::vm
