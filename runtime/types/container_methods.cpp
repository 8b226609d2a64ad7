#include "runtime/types/container_methods.h"

#include "runtime/dict.h"
#include "runtime/numbers/number.h"
#include "runtime/types/containers.h"
#include "runtime/types/hash_table.h"
#include "runtime/types/iterators.h"

namespace sandboa::runtime {

using operations::CompareOperator;

Outcome method_len(Runtime& rt, const Arguments& args) { return make_int(rt, TRY(operations::length(rt, args[0]))); }
Outcome method_iter(Runtime& rt, const Arguments& args) { return operations::get_iterator(rt, args[0]); }
Outcome method_get_item(Runtime& rt, const Arguments& args) { return operations::get_item(rt, args[0], args[1]); }
Outcome method_set_item(Runtime& rt, const Arguments& args) { return operations::set_item(rt, args[0], args[1], args[2]); }
Outcome method_delete_item(Runtime& rt, const Arguments& args) { return operations::delete_item(rt, args[0], args[1]); }
Outcome method_contains(Runtime& rt, const Arguments& args) {
  return Value::boolean(TRY(operations::contains(rt, args[0], args[1])));
}
Outcome method_reversed(Runtime& rt, const Arguments& args) { return get_reverse_iterator(rt, args[0]); }
Outcome method_hash(Runtime& rt, const Arguments& args) {
  return make_int(rt, static_cast<int64_t>(TRY(hash_value(rt, args[0]))));
}

namespace {

Outcome compare_method(Runtime& rt, CompareOperator op, const Arguments& args) {
  Kind kind = kind_of(args[0]), other = kind_of(args[1]);
  auto is_set_kind = [](Kind candidate) { return candidate == Kind::kSet || candidate == Kind::kDictView; };
  if (kind != other && !(is_set_kind(kind) && is_set_kind(other))) return Value::not_implemented();
  bool is_ordering = op < CompareOperator::kEqual;
  if (is_ordering && (kind == Kind::kDict || kind == Kind::kRange)) return Value::not_implemented();
  return operations::compare(rt, op, args[0], args[1]);
}

}  // namespace

Outcome method_eq(Runtime& rt, const Arguments& args) { return compare_method(rt, CompareOperator::kEqual, args); }
Outcome method_ne(Runtime& rt, const Arguments& args) { return compare_method(rt, CompareOperator::kNotEqual, args); }
Outcome method_lt(Runtime& rt, const Arguments& args) { return compare_method(rt, CompareOperator::kLess, args); }
Outcome method_le(Runtime& rt, const Arguments& args) { return compare_method(rt, CompareOperator::kLessEqual, args); }
Outcome method_gt(Runtime& rt, const Arguments& args) { return compare_method(rt, CompareOperator::kGreater, args); }
Outcome method_ge(Runtime& rt, const Arguments& args) { return compare_method(rt, CompareOperator::kGreaterEqual, args); }

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
