// Shapes (hidden classes) of instances.
#pragma once

#include "runtime/function.h"
#include "vm/vm.h"

namespace sandboa::vm {

// Past these an instance keeps its attributes in a dict: shapes would only cost.
constexpr uint32_t kMaxShapeSlots = 64;
constexpr uint32_t kMaxTransitions = 64;
constexpr uint16_t kMaxInlineSlots = 24;

// Null: out of memory.
runtime::Shape* new_root_shape(Vm& vm, const runtime::Type* owner, uint32_t inline_slots, bool dictionary);
// The slot of an attribute, or -1.
int32_t find_slot(Vm& vm, runtime::Shape* shape, const runtime::Str* name);
// The shape after adding an attribute. Empty: this shape has too many, use a dictionary.
runtime::Outcome add_transition(Vm& vm, runtime::Shape* shape, runtime::Str* name);
// The shape with the same attributes in the same order but for that in a slot. Empty: use a dictionary.
runtime::Outcome shape_without(Vm& vm, runtime::Shape* shape, uint32_t slot);

}  // namespace sandboa::vm
