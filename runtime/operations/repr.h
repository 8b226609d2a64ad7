// repr() of any value by an explicit stack: text directly when no guest code is involved, else a plan that the prelude
// carries out.
#pragma once

#include "runtime/types/containers.h"
#include "runtime/types/str.h"

namespace sandboa::runtime::operations {

// Appends repr(value) to out, for the value itself by its builtin class. kNeedsGuest (guest_call NOT set) when a guest class
// further in defines __repr__.
Fallible<bool> append_repr(Runtime& rt, StrBuilder& out, Value value);

// repr(value) as a List of steps for repr_object() in runtime/prelude/str.py:
//   "text"        a finished piece
//   (object,)     call type(object).__repr__(object)
//   [container]   from here on the container shows as [...] inside itself
//   None          the innermost such container is done
Outcome plan_repr(Runtime& rt, Value value);

// What object.__repr__ says: <__main__.C object at 0x...>.
Outcome default_repr(Runtime& rt, Value value);

// Whether repr() only puts quotes around it, as around most strings.
bool is_plain_ascii(const Str* str);
// str(s) with quotes and escapes, appended.
void append_str_repr(StrBuilder& out, const Str* str);

}  // namespace sandboa::runtime::operations
