// Instances that C++ makes of classes whose own layout is that of every object: for natives that do a constructor's work.
#pragma once

#include "runtime/function.h"
#include "runtime/runtime.h"

namespace sandboa::runtime {

// Without attributes, and with empty members. Null: out of memory.
Instance* allocate_plain_instance(Runtime& rt, const Type* type);

}  // namespace sandboa::runtime
