// What shows of the inside of functions.
#pragma once

#include "runtime/function.h"
#include "runtime/outcome.h"
#include "vm/vm.h"

namespace sandboa::vm {

// __code__: another object each time, and all are equal.
runtime::Outcome code_of_function(Vm& vm, const runtime::Function* function);
// __closure__: the cells in the order of co_freevars, or None. None for the library's own functions, whose variables are
// nobody's business.
runtime::Outcome closure_of_function(Vm& vm, runtime::Function* function);

}  // namespace sandboa::vm
