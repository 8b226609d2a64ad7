// Changing classes after they were made.
#pragma once

#include "runtime/function.h"
#include "vm/vm.h"

namespace sandboa::vm {

runtime::Outcome set_class_attribute(Vm& vm, runtime::Type* type, runtime::Str* name, runtime::Value value);
runtime::Outcome delete_class_attribute(Vm& vm, runtime::Type* type, runtime::Str* name);
// Which special methods the attributes of a class define. Dunder::kCount if the name is none.
runtime::Dunder find_dunder(const runtime::Str* name);

}  // namespace sandboa::vm
