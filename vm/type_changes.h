// Changing classes after they were made.
#pragma once

#include "runtime/function.h"
#include "vm/vm.h"

namespace sandboa::vm {

runtime::Outcome set_class_attribute(Vm& vm, runtime::Type* type, runtime::Str* name, runtime::Value value);
runtime::Outcome delete_class_attribute(Vm& vm, runtime::Type* type, runtime::Str* name);
// type.__bases__ = value, with new orders of resolution for everything that derives from it.
runtime::Outcome set_bases(Vm& vm, runtime::Type* type, runtime::Value value);
// The order of resolution that a metaclass's mro() has answered.
runtime::Outcome set_order(Vm& vm, runtime::Type* type, const runtime::Tuple* order);

}  // namespace sandboa::vm
