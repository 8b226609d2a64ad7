#include "runtime/types/special_methods.h"
#include "runtime/types/byte_span.h"

#include "runtime/dict.h"
#include "runtime/function.h"
#include "runtime/numbers/number.h"
#include "runtime/types/containers.h"
#include "runtime/types/hash_table.h"
#include "runtime/types/iterators.h"

namespace sandboa::runtime {

using operations::CompareOperator;

Outcome method_len(Runtime& rt, const Arguments& args) {
  return make_int(rt, TRY(operations::length_natively(rt, args[0])));
}
Outcome method_iter(Runtime& rt, const Arguments& args) { return operations::get_iterator_natively(rt, args[0]); }
Outcome method_get_item(Runtime& rt, const Arguments& args) { return operations::get_item_natively(rt, args[0], args[1]); }
Outcome method_set_item(Runtime& rt, const Arguments& args) {
  return operations::set_item_natively(rt, args[0], args[1], args[2]);
}
Outcome method_delete_item(Runtime& rt, const Arguments& args) {
  return operations::delete_item_natively(rt, args[0], args[1]);
}
Outcome method_contains(Runtime& rt, const Arguments& args) {
  return Value::boolean(TRY(operations::contains_natively(rt, args[0], args[1])));
}
Outcome method_reversed(Runtime& rt, const Arguments& args) { return get_reverse_iterator_natively(rt, args[0]); }
Outcome method_hash(Runtime& rt, const Arguments& args) {
  return make_int(rt, static_cast<int64_t>(TRY(hash_natively(rt, args[0]))));
}
// REQUIRES: a builtin class without subclasses.
Outcome method_bool(Runtime& rt, const Arguments& args) { return Value::boolean(TRY(operations::truth(rt, args[0]))); }
Outcome made_by_class(Runtime& rt, Value cls, Outcome made) {
  Value value = TRY(made);
  return Value(type_of(value)) == cls ? Outcome(value) : Outcome(rt.needs_guest_call(cls, {value}));
}
Outcome method_repr(Runtime& rt, const Arguments& args) { return operations::repr_natively(rt, args[0]); }
Outcome method_concatenate(Runtime& rt, const Arguments& args) {
  // Asked by name, it says so itself, whatever `+` would ask next.
  bool fits = has_buffer(args[0]) ? has_readable_buffer(args[1]) : kind_of(args[0]) == kind_of(args[1]);
  if (!fits) return operations::raise_not_joinable(rt, args[0], args[1]);
  return operations::binary_natively(rt, operations::BinaryOperator::kAdd, args[0], args[1], false);
}

Outcome method_modulo(Runtime& rt, const Arguments& args) {
  return operations::binary_natively(rt, operations::BinaryOperator::kModulo, args[0], args[1], false);
}
Outcome method_reflected_modulo(Runtime& rt, const Arguments& args) {
  if (kind_of(args[0]) != kind_of(args[1])) return Value::not_implemented();
  return operations::binary_natively(rt, operations::BinaryOperator::kModulo, args[1], args[0], false);
}

namespace {

Outcome repeat(Runtime& rt, const Arguments& args, bool in_place) {
  if (!is_int(args[1]) && !has_guest_dunder(args[1], Dunder::kIndex)) {
    return rt.raise_type_error("'%s' object cannot be interpreted as an integer", type_name(args[1]));
  }
  return operations::binary_natively(rt, operations::BinaryOperator::kMultiply, args[0], args[1], in_place);
}

}  // namespace

Outcome method_repeat(Runtime& rt, const Arguments& args) { return repeat(rt, args, false); }
Outcome method_repeat_in_place(Runtime& rt, const Arguments& args) { return repeat(rt, args, true); }
Outcome method_extend_in_place(Runtime& rt, const Arguments& args) {
  return operations::binary_natively(rt, operations::BinaryOperator::kAdd, args[0], args[1], true);
}

namespace {

Outcome compare_method(Runtime& rt, CompareOperator op, const Arguments& args) {
  Kind kind = kind_of(args[0]), other = kind_of(args[1]);
  auto is_set_kind = [](Kind candidate) { return candidate == Kind::kSet || candidate == Kind::kDictView; };
  if (kind == Kind::kMappingProxy) return operations::compare(rt, op, args[0].as<MappingProxy>()->mapping, args[1]);
  if (has_buffer(args[0]) && has_buffer(args[1]) && (kind != other || kind == Kind::kMemoryView)) {
    bool is_ordered = (kind == Kind::kByteArray || other == Kind::kByteArray) && kind != Kind::kMemoryView;
    bool knows = op >= CompareOperator::kEqual ? !(kind == Kind::kBytes) : is_ordered && kind == Kind::kByteArray;
    knows &= has_readable_buffer(args[1]) || kind == Kind::kMemoryView;
    return knows ? operations::compare_natively(rt, op, args[0], args[1]) : Outcome(Value::not_implemented());
  }
  // A set knows sets alone; it is the views that know how to compare themselves with sets.
  bool is_view = kind == Kind::kDictView;
  bool knows = is_view ? is_set_kind(other) && !is_exactly(args[1], TypeId::kDictValues) : kind == other;
  if (!knows) return Value::not_implemented();
  bool is_ordering = op < CompareOperator::kEqual;
  bool is_ordered = kind == Kind::kList || kind == Kind::kTuple || kind == Kind::kSlice || kind == Kind::kStr ||
                    kind == Kind::kBytes || kind == Kind::kByteArray || is_set_kind(kind);
  if (is_ordering && !is_ordered) return Value::not_implemented();
  return operations::compare_natively(rt, op, args[0], args[1]);
}

}  // namespace

Outcome method_sizeof(Runtime& rt, const Arguments& args) {
  constexpr int64_t kInlineBytes = 16;
  bool is_known = args[0].is_object() && !args[0].object()->is_shared();
  return make_int(rt, is_known ? int64_t{args[0].object()->size_units} * 16 : kInlineBytes);
}

Outcome method_eq(Runtime& rt, const Arguments& args) { return compare_method(rt, CompareOperator::kEqual, args); }
Outcome method_ne(Runtime& rt, const Arguments& args) { return compare_method(rt, CompareOperator::kNotEqual, args); }
Outcome method_lt(Runtime& rt, const Arguments& args) { return compare_method(rt, CompareOperator::kLess, args); }
Outcome method_le(Runtime& rt, const Arguments& args) { return compare_method(rt, CompareOperator::kLessEqual, args); }
Outcome method_gt(Runtime& rt, const Arguments& args) { return compare_method(rt, CompareOperator::kGreater, args); }
Outcome method_ge(Runtime& rt, const Arguments& args) { return compare_method(rt, CompareOperator::kGreaterEqual, args); }

}  // namespace sandboa::runtime
