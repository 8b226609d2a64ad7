// Objects of functools.partial, for natives that call functions with one argument.
#pragma once

#include "runtime/native.h"

namespace sandboa::runtime {

// Whether this is the __call__ of functools.partial.
bool is_partial_call(const NativeFunction* method);
// Whether this __call__ of the object is that of functools.partial, and goes on to a builtin that runs no guest code itself,
// changes nothing and needs no binding, if it is given one argument.
bool calls_plain_native(const NativeFunction* method, Value object);
// The call of a partial, by its __call__, with one argument.
Outcome call_partial_with_one(Runtime& rt, Value self, Value argument);

}  // namespace sandboa::runtime
