#include "runtime/types/container_methods.h"

#include "runtime/numbers/number.h"

namespace sandboa::runtime {

Fallible<SearchRange> search_range(Runtime& rt, const Arguments& args, int64_t length) {
  SearchRange range{0, length};
  for (int which = 0; which < 2; ++which) {
    Value value = args[2 + static_cast<size_t>(which)];
    if (value.is_empty()) continue;
    Outcome index = operations::to_index(rt, value, "slice indices must be integers or have an __index__ method");
    if (index.signal() == Signal::kNeedsGuest) {
      Value stop = args[3].is_empty() ? Value::small_int(Value::kMaxSmallInt) : args[3];
      return rt.needs_guest(PreludeFunction::kseq_index_converted, {args[0], args[1], args[2], stop});
    }
    int64_t position = TRY(operations::to_int64_clamped(rt, TRY(index)));
    if (position < 0) position += length;
    (which == 0 ? range.start : range.stop) = position < 0 ? 0 : position > length ? length : position;
  }
  return range;
}

SignalFailure search_with_guest(Runtime& rt, PreludeFunction function, const Arguments& args, SearchRange range) {
  return rt.needs_guest(function, {args[0], args[1], Value::small_int(range.start), Value::small_int(range.stop)});
}

}  // namespace sandboa::runtime
