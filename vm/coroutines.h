// Awaiting: the awaitables of asynchronous generators, and what the instructions of await, async for and async with ask for.
//
// An asynchronous generator runs only while one of its awaitables (asend, athrow) is being awaited: its driver. An item that
// it yields is the result of that awaiting, not something for the event loop; what an inner await yields passes through.
#pragma once

#include "vm/generators.h"

namespace sandboa::vm {

// Resumes what an awaitable stands for.
bool resume_awaitable(Vm& vm, runtime::Awaitable* awaitable, runtime::ResumeMode mode, runtime::Value argument,
                      const ResultUse& use);

// The frame of an asynchronous generator with a driver has been left by Yield, by Return, or by the pending exception. The
// last answers true if the awaitable was being closed and that is now done; pending_exception is empty then.
bool async_generator_yielded(Vm& vm, runtime::Generator* generator, const ResultUse& use, bool is_closing,
                             runtime::Value value, bool is_item);
bool async_generator_returned(Vm& vm, runtime::Generator* generator, const ResultUse& use, bool is_closing);
bool async_generator_raised(Vm& vm, runtime::Generator* generator, bool is_closing);

// Results of __await__, __aiter__ and __anext__ for the current instruction.
bool finish_awaitable(Vm& vm, runtime::Value iterator);
bool finish_async_iterator(Vm& vm, runtime::Value iterator);
bool finish_async_next(Vm& vm, runtime::Value awaitable);

}  // namespace sandboa::vm
