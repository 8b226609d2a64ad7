// range: items and slices, for operations/subscript.cpp.
#pragma once

#include "runtime/runtime.h"

namespace sandboa::runtime {

// REQUIRES: index is an int of any size. IndexError "range object index out of range".
Outcome range_item(Runtime& rt, const Range* range, Value index);
// kNeedsGuest (without guest_call) when the slice holds guest objects.
Outcome range_slice(Runtime& rt, const Range* range, const Slice* slice);
// REQUIRES: item is an int.
Fallible<bool> range_contains(Runtime& rt, const Range* range, Value item);

}  // namespace sandboa::runtime
