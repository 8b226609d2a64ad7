// Making classes and instances.
#pragma once

#include "vm/calls.h"

namespace sandboa::vm {

// type.__new__(metaclass, name, bases, namespace, **keywords), hooks included: kNeedsGuest asks for them, and answers the
// class.
struct ClassRequest {
  const runtime::Type* metaclass;
  runtime::Str* name;
  runtime::Tuple* bases;
  runtime::Dict* attributes;
  runtime::Dict* keywords;  // null: none
};
runtime::Outcome make_class_natively(Vm& vm, const ClassRequest& request);

// Hooks that guest code has for the making of a class: an __init_subclass__ of a class in the order, from that one on; a
// __set_name__ of what the namespace holds.
bool has_subclass_hook(const runtime::Tuple* order, uint64_t from);
bool has_naming_hook(const runtime::Dict* names);
// ValueError for a name that no class can have.
runtime::Outcome check_class_name(Vm& vm, const runtime::Str* name);
// The same with what a call gave as name, bases and namespace. REQUIRES: there are three.
runtime::Outcome make_class_of_arguments(Vm& vm, const runtime::Type* metaclass, const runtime::Value* arguments,
                                         uint32_t count, runtime::Dict* keywords);
// object.__class__ = value
runtime::Outcome assign_class(Vm& vm, runtime::Value object, runtime::Value value);

// ---- instances (instantiate.cpp)

// A call of a class whose arguments stand behind base[0] in the current frame, if it is of the plain kind: a guest class
// with a guest __init__ that takes just these arguments. Not done: nothing has happened.
bool instantiate_in_place(Vm& vm, runtime::Type* type, runtime::Value* base, uint32_t count, bool* done);
// type.__call__: what a call of a class does unless its metaclass says otherwise.
bool instantiate(Vm& vm, runtime::Type* type, const CallRequest& request);
// Refuses a class whose abstract methods have no implementation, as object.__new__ does.
inline runtime::Outcome check_instantiable(runtime::Runtime& rt, const runtime::Type* type) {
  if ((type->flags & runtime::Type::kIsAbstract) == 0) return runtime::Value::none();
  return rt.needs_guest(runtime::PreludeFunction::krefuse_abstract, {type});
}
// owner.__new__(arguments[0], ...) of a builtin class.
runtime::Outcome construct_builtin(Vm& vm, const runtime::Type* owner, const runtime::Value* arguments, uint32_t count,
                                   runtime::Tuple* keyword_names);
// The class whose builtin __new__ makes instances of `type`, as texts name it: itself unless guest code has defined one.
const runtime::Type* class_with_native_new(const runtime::Type* type);
// An instance of a guest class with what a value of its builtin base holds.
runtime::Outcome instance_like(Vm& vm, const runtime::Type* type, runtime::Value plain);

}  // namespace sandboa::vm
