// Attributes of generic aliases: what is not their own is the class's.
#pragma once

#include "runtime/outcome.h"
#include "vm/vm.h"

namespace sandboa::vm {

// alias.name. Empty if absent.
runtime::Outcome find_on_alias(Vm& vm, runtime::Value alias, runtime::Str* name);
// Whether alias.name = value is an assignment to the attribute of the class.
bool forwards_stores(runtime::Value alias, const runtime::Str* name);

}  // namespace sandboa::vm
