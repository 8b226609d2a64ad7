// The namespace of a class: what it takes from that of its body, and the entries that no body writes.
#pragma once

#include "runtime/function.h"
#include "runtime/native.h"
#include "vm/vm.h"

namespace sandboa::vm {

// What a class brings to its instances that its bases do not have.
struct InstancePlaces {
  bool brings_dict;
  bool brings_weakref;
};

// The namespace of a class that is being made. A walk over it finds the special names at once: most classes have few, and
// looking for each costs more than making the class.
struct ClassNamespace {
  runtime::Dict* dict;
  runtime::DunderSet special;     // those that dict has; perhaps under a key that is equal to no str
  runtime::Value qualified_name;  // __qualname__ and __classcell__, which are not in dict. Empty: there was none
  runtime::Value cell;
  bool has_properties;
  bool has_naming_hook;  // a value has a __set_name__ of guest code

  runtime::Value find(Vm& vm, runtime::Dunder name) const;  // empty: absent
  runtime::Outcome set(Vm& vm, runtime::Dunder name, runtime::Value value);
};

// A copy of a body's namespace, with room for the entries below.
runtime::Fallible<ClassNamespace> copy_namespace(Vm& vm, const runtime::Dict* source);

// Adds __dict__, __weakref__ and __doc__ where the body has left them out, and __hash__ to a class that compares without
// hashing, in CPython's order.
runtime::Outcome add_class_entries(Vm& vm, const runtime::Type* type, ClassNamespace& names, InstancePlaces places);

// The rows behind the descriptors among them.
std::span<const runtime::AttributeDef* const> class_entry_rows();

}  // namespace sandboa::vm
