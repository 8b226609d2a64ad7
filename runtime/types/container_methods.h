// The argument handling of index() of lists and tuples.
#pragma once

#include "runtime/native.h"
#include "runtime/operations/operations.h"
#include "runtime/types/special_methods.h"

namespace sandboa::runtime {

// start and stop of index(self, value, start, stop): clamped into [0, length]. Empty stop means the end.
struct SearchRange {
  int64_t start;
  int64_t stop;
};
Fallible<SearchRange> search_range(Runtime& rt, const Arguments& args, int64_t length);
SignalFailure search_with_guest(Runtime& rt, PreludeFunction function, const Arguments& args, SearchRange range);

Outcome tuple_from_iterable(Runtime& rt, Value iterable);

}  // namespace sandboa::runtime
