// Special methods in C++ of classes that the library writes in Python: natives call them without the VM.
#pragma once

#include "runtime/native.h"
#include "runtime/runtime.h"

namespace sandboa::runtime {

// As a number of parameters: *args and **keywords behind self.
inline constexpr int kTakesRest = -1;

// Null: the value's class has none with so many parameters, or another method comes first in its order of classes.
const NativeFunction* find_library_method(Runtime& rt, Value value, Dunder dunder, int parameters = 1);
// The method of that name in a guest class that the value's class is or derives from; empty: there is none.
Value find_guest_method(Runtime& rt, Value value, Dunder dunder);
// Its answer; kNeedsGuest if the method leaves it to guest code. REQUIRES: what find_library_method() found for it.
inline Outcome call_library_method(Runtime& rt, const NativeFunction* method, Value self) {
  return method->def->code(rt, Arguments{&self, {}, nullptr});
}

// The same, or else what the prelude function makes of the value.
Outcome ask_library(Runtime& rt, Value value, Dunder dunder, PreludeFunction otherwise);
// The same, and a function of guest code is called for its answer as it is, which spares the way through the prelude.
Outcome ask_class(Runtime& rt, Value value, Dunder dunder, PreludeFunction otherwise);

}  // namespace sandboa::runtime
