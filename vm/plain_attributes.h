// Attributes as plain data, for whoever must neither run guest code nor fail: conversions at the host boundary.
#pragma once

#include "runtime/function.h"
#include "vm/vm.h"

namespace sandboa::vm {

// What lies under the name in a slot or among the own attributes of an instance, else in its class if that is no descriptor.
// Empty: nothing, or only guest code could tell. Does not allocate.
runtime::Value plain_attribute(Vm& vm, const runtime::Object* object, const runtime::Str* name);
// Puts a value where plain_attribute() looks first, whatever the class says about assignments. TypeError if the class has a
// property or another descriptor there, or instances have no place for it.
runtime::Outcome set_plain_attribute(Vm& vm, runtime::Instance* instance, runtime::Str* name, runtime::Value value);

// What a module of the session's has under the name, without importing it. Empty: no such module or name.
runtime::Value module_attribute(Vm& vm, const runtime::Str* module, const runtime::Str* name);

}  // namespace sandboa::vm
