// What copies and pickles of moments hold: big-endian bytes of their fields, as CPython writes them.
#pragma once

#include "runtime/temporal/temporal.h"

namespace sandboa::runtime::temporal {

// (class, (bytes,)) or (class, (bytes, zone)). The bit for fold is told only to those that know it.
Outcome reduce(Runtime& rt, Value self, bool with_fold);
// Whether the argument of a constructor is such a state: bytes, or a str as Python 2 pickled them.
bool is_state(Value value, TypeId type, Moment* m);

}  // namespace sandboa::runtime::temporal
