// Set algebra shared by operators and methods. All answer kNeedsGuest without guest_call; the caller knows its prelude
// version.
#pragma once

#include "runtime/dict.h"
#include "runtime/operations/operations.h"

namespace sandboa::runtime {

// kBitOr, kBitAnd, kSubtract or kBitXor of a set and any iterable, as a new set of the type of lhs.
Outcome set_combine(Runtime& rt, const Set* lhs, Value rhs, operations::BinaryOperator op);
// The same of two sets or frozensets; asks the prelude itself.
template <operations::BinaryOperator kOp>
Outcome combine_sets(Runtime& rt, Value lhs, Value rhs);
// Into lhs. Nothing is lost if it must run again.
Outcome set_combine_in_place(Runtime& rt, Set* lhs, Value rhs, operations::BinaryOperator op);
Outcome set_from_iterable(Runtime& rt, Value iterable, bool frozen);
// Adds all items; what is there already when it fails may stay, since adding again changes nothing.
Outcome set_add_all(Runtime& rt, Set* set, Value iterable);
Outcome set_remove_all(Runtime& rt, Set* set, Value iterable);

}  // namespace sandboa::runtime
