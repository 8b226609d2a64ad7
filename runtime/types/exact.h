// The content of an instance of a guest class as an instance of the builtin class that it derives from. What a builtin
// operation answers is always exact, even where an exact operand would be answered as it is ("s + ''", x[:], +n).
#pragma once

#include "runtime/runtime.h"

namespace sandboa::runtime {

// REQUIRES: value is of a guest class with the layout of an immutable builtin class (str, bytes, tuple, int, float, complex,
// frozenset); other values are answered as they are.
Outcome copy_exactly(Runtime& rt, Value value);

inline Outcome as_exact(Runtime& rt, Value value) {
  // The one builtin class whose instances are another's with more methods.
  bool derived = is_of_guest_class(value) || type_of(value) == builtin_type(TypeId::kIsoCalendarDate);
  return __builtin_expect(derived, 0) ? copy_exactly(rt, value) : Outcome(value);
}

// For the end of an operation that may answer an operand. An item of a container is not to be passed through here.
inline Outcome exactly(Runtime& rt, Outcome outcome) { return outcome.ok() ? as_exact(rt, outcome.value()) : outcome; }

}  // namespace sandboa::runtime
