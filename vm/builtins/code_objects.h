// What shows of the inside of functions.
#pragma once

#include "runtime/function.h"
#include "runtime/outcome.h"
#include "vm/vm.h"

namespace sandboa::vm {

// The bit of `from __future__ import annotations`, in co_flags and for compile().
inline constexpr int64_t kFutureAnnotationsFlag = 0x1000000;

// __code__: another object each time, and all are equal.
runtime::Outcome code_of_function(Vm& vm, const runtime::Function* function);
// __closure__: the cells in the order of co_freevars, or None. None for the library's own functions, whose variables are
// nobody's business.
runtime::Outcome closure_of_function(Vm& vm, runtime::Function* function);

}  // namespace sandboa::vm
