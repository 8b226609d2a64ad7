// Comparison of sets, frozensets and of key and item views as sets.
#pragma once

#include "runtime/operations/operations.h"

namespace sandboa::runtime {

// REQUIRES: both are sets, frozensets, key views or item views. kNeedsGuest when element lookups need guest code.
Fallible<bool> set_is_equal(Runtime& rt, Value lhs, Value rhs);
// Subset and superset tests. REQUIRES: as above; op is an ordering.
Fallible<bool> set_is_ordered(Runtime& rt, operations::CompareOperator op, Value lhs, Value rhs);
// How many elements the set-like value has.
uint64_t set_like_length(Value value);
// Whether item is an element of the set-like value.
Fallible<bool> set_like_contains(Runtime& rt, Value container, Value item);

// Whether all items of an iterable are elements of the set-like value (wanted), or none is (!wanted). Walks only until it is
// decided; an iterator is left where that was.
Fallible<bool> set_like_decides(Runtime& rt, Value container, Value iterable, bool wanted);

}  // namespace sandboa::runtime
