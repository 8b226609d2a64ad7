// What copies and pickles of moments hold: big-endian bytes of their fields, as CPython writes them.
#pragma once

#include "runtime/temporal/temporal.h"

namespace sandboa::runtime::temporal {

// (class, (bytes,)) or (class, (bytes, zone)). The bit for fold is told only to those that know it.
Outcome reduce(Runtime& rt, Value self, bool with_fold);
// The moment of such a state, with a zone or none (empty, or None). Empty: the first argument of the constructor is no
// state.
Outcome moment_of_state(Runtime& rt, TypeId type, Value state, Value zone);

}  // namespace sandboa::runtime::temporal
