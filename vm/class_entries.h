// The entries of a class's namespace that its body does not write.
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

// Adds __dict__, __weakref__ and __doc__ where the body has left them out, and __hash__ to a class that compares without
// hashing, in CPython's order.
runtime::Outcome add_class_entries(Vm& vm, const runtime::Type* type, InstancePlaces places);

// The rows behind the descriptors among them.
std::span<const runtime::AttributeDef* const> class_entry_rows();

}  // namespace sandboa::vm
