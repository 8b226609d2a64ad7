// Making classes and instances.
#pragma once

#include "vm/calls.h"

namespace sandboa::vm {

// MakeClass: r[base..]: name, bases, namespace, keywords or None, __class__ cell or None.
bool make_class(Vm& vm, runtime::Value* operands);
// type(name, bases, dict) without hooks.
runtime::Outcome make_class_natively(Vm& vm, runtime::Value name, runtime::Value bases, runtime::Value attributes);
// A call of a class whose arguments stand behind base[0] in the current frame, if it is of the plain kind: a guest class
// with a guest
// __init__ that takes just these arguments. Not done: nothing has happened.
bool instantiate_in_place(Vm& vm, runtime::Type* type, runtime::Value* base, uint32_t count, bool* done);
// A call of a class.
bool instantiate(Vm& vm, runtime::Type* type, const CallRequest& request);

}  // namespace sandboa::vm
