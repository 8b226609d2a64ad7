// The arguments of constructors and replace().
#pragma once

#include <array>
#include <span>

#include "runtime/temporal/temporal.h"

namespace sandboa::runtime::temporal {

// TypeError "function missing required argument 'year' (pos 1)".
Fallible<bool> require(Runtime& rt, const Arguments& args, std::span<const char* const> names);
// Reads ints into the fields that `fields` names in turn; those that are absent stay as they are.
Fallible<bool> read_fields(Runtime& rt, const Value* values, std::span<int* const> fields);
// The constructor once more, with what __index__ answers for these numbers. zone and fold may be empty.
SignalFailure ask_for_indexes(Runtime& rt, TypeId type, std::span<const Value> numbers, Value zone, Value fold);
// replace() once more, likewise.
SignalFailure ask_to_replace(Runtime& rt, Value self, std::span<const Value> values);

}  // namespace sandboa::runtime::temporal
