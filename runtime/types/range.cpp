// range: ints of any size; the common small case stays free of big arithmetic.
#include "runtime/types/range.h"

#include <cmath>

#include "runtime/numbers/int_operand.h"
#include "runtime/numbers/number.h"
#include "runtime/registry.h"
#include "runtime/types/container_methods.h"
#include "runtime/types/containers.h"
#include "runtime/types/reduce.h"

namespace sandboa::runtime {

using operations::BinaryOperator;
using operations::CompareOperator;

namespace {

Outcome add(Runtime& rt, Value lhs, Value rhs) { return number_binary(rt, BinaryOperator::kAdd, lhs, rhs); }
Outcome subtract(Runtime& rt, Value lhs, Value rhs) { return number_binary(rt, BinaryOperator::kSubtract, lhs, rhs); }
Outcome multiply(Runtime& rt, Value lhs, Value rhs) { return number_binary(rt, BinaryOperator::kMultiply, lhs, rhs); }
Outcome floor_divide(Runtime& rt, Value lhs, Value rhs) { return number_binary(rt, BinaryOperator::kFloorDivide, lhs, rhs); }
bool less(Value lhs, Value rhs) { return number_compare(CompareOperator::kLess, lhs, rhs); }

// How many values start, start + step, ... lie before stop.
Outcome range_length(Runtime& rt, Value start, Value stop, Value step) {
  bool down = int_sign(step) < 0;
  if (start.is_small_int() && stop.is_small_int() && step.is_small_int()) {
    int64_t distance = down ? start.small_int() - stop.small_int() : stop.small_int() - start.small_int();
    int64_t stride = down ? -step.small_int() : step.small_int();
    return make_int(rt, distance <= 0 ? 0 : (distance - 1) / stride + 1);
  }
  Value distance = TRY(down ? subtract(rt, start, stop) : subtract(rt, stop, start));
  if (int_sign(distance) <= 0) return Value::small_int(0);
  Value stride = down ? TRY(number_unary(rt, operations::UnaryOperator::kNegate, step)) : step;
  Value steps = TRY(floor_divide(rt, TRY(subtract(rt, distance, Value::small_int(1))), stride));
  return add(rt, steps, Value::small_int(1));
}

Outcome new_range(Runtime& rt, Value start, Value stop, Value step) {
  Value length = TRY(range_length(rt, start, stop, step));
  auto* range = TRY_NEW(rt, rt.allocate<Range>(TypeId::kRange, Kind::kRange));
  range->start = start;
  range->stop = stop;
  range->step = step;
  range->length = length;
  return range;
}

Outcome value_at(Runtime& rt, const Range* range, Value index) {
  if (index.is_small_int() && range->start.is_small_int() && range->step.is_small_int()) {
    __int128 value = static_cast<__int128>(index.small_int()) * range->step.small_int() + range->start.small_int();
    return make_int128(rt, value);
  }
  return add(rt, range->start, TRY(multiply(rt, index, range->step)));
}

}  // namespace

Outcome make_range(Runtime& rt, Value start, Value stop, Value step) {
  if (int_sign(step) == 0) return rt.raise_value_error("range() arg 3 must not be zero");
  return new_range(rt, start, stop, step);
}

Outcome range_item(Runtime& rt, const Range* range, Value index) {
  if (int_sign(index) < 0) index = TRY(add(rt, index, range->length));
  if (int_sign(index) < 0 || !less(index, range->length))
    return rt.raise_text(TypeId::kIndexError, "range object index out of range");
  return value_at(rt, range, index);
}

namespace {

// A slice bound as an int within [low, high].
Outcome bound(Runtime& rt, Value value, Value length, Value low, Value high) {
  if (!is_int(value) && !has_guest_dunder(value, Dunder::kIndex)) {
    return rt.raise_type_error("slice indices must be integers or None or have an __index__ method");
  }
  if (!is_int(value)) return SignalFailure{Signal::kNeedsGuest};
  Value index = TRY(exact_number(rt, int_from_bool(value)));
  if (int_sign(index) < 0) index = TRY(add(rt, index, length));
  if (less(index, low)) return low;
  return less(high, index) ? high : index;
}

}  // namespace

Outcome range_slice(Runtime& rt, const Range* range, const Slice* slice) {
  Value step = Value::small_int(1);
  if (!slice->step.is_none()) {
    if (!is_int(slice->step)) return bound(rt, slice->step, range->length, step, step);  // raises, or asks for guest code
    step = TRY(exact_number(rt, int_from_bool(slice->step)));
  }
  if (int_sign(step) == 0) return rt.raise_value_error("slice step cannot be zero");
  bool down = int_sign(step) < 0;
  Value low = Value::small_int(down ? -1 : 0);
  Value high = down ? TRY(subtract(rt, range->length, Value::small_int(1))) : range->length;
  Value start = slice->start.is_none() ? (down ? high : low) : TRY(bound(rt, slice->start, range->length, low, high));
  Value stop = slice->stop.is_none() ? (down ? low : high) : TRY(bound(rt, slice->stop, range->length, low, high));
  Value first = TRY(value_at(rt, range, start));
  Value last = TRY(value_at(rt, range, stop));
  return new_range(rt, first, last, TRY(multiply(rt, range->step, step)));
}

Fallible<bool> range_contains(Runtime& rt, const Range* range, Value item) {
  bool down = int_sign(range->step) < 0;
  if (down ? !less(range->stop, item) || less(range->start, item) : less(item, range->start) || !less(item, range->stop))
    return false;
  Value distance = TRY(subtract(rt, item, range->start));
  return int_sign(TRY(number_binary(rt, BinaryOperator::kModulo, distance, range->step))) == 0;
}

namespace {

Outcome range_constructor(Runtime& rt, const Arguments& args) {
  constexpr const char* kNotAnInt = "'%s' object cannot be interpreted as an integer";
  Value values[3] = {args[0], args[1], args[2]};
  for (Value& value : values) {
    if (value.is_empty()) continue;
    Outcome index = operations::to_index(rt, value, kNotAnInt);
    if (index.signal() == Signal::kNeedsGuest) {
      return rt.needs_guest(PreludeFunction::krange_new, {args[0], args[1].is_empty() ? absent_argument() : args[1],
                                                          args[2].is_empty() ? Value::small_int(1) : args[2]});
    }
    value = TRY(index);
  }
  if (values[1].is_empty()) return make_range(rt, Value::small_int(0), values[0], Value::small_int(1));
  return make_range(rt, values[0], values[1], values[2].is_empty() ? Value::small_int(1) : values[2]);
}

// The position of a value that is equal to `item`, or -1.
Outcome position_of(Runtime& rt, const Range* range, Value item) {
  if (has_kind(item, Kind::kComplex) && item.as<Complex>()->imaginary == 0) {
    item = TRY(make_float(rt, item.as<Complex>()->real));
  }
  if (is_float(item)) {
    double number = float_value(item);
    if (!std::isfinite(number) || number != std::floor(number)) return Value::small_int(-1);
    item = TRY(make_int_from_double(rt, number));
  }
  if (!is_int(item)) return Value::small_int(-1);
  item = TRY(exact_number(rt, int_from_bool(item)));
  if (!TRY(range_contains(rt, range, item))) return Value::small_int(-1);
  return floor_divide(rt, TRY(subtract(rt, item, range->start)), range->step);
}

Outcome range_index(Runtime& rt, const Arguments& args) {
  if (has_guest_dunder(args[1], Dunder::kEq)) return rt.needs_guest(PreludeFunction::krange_index, {args[0], args[1]});
  Value position = TRY(position_of(rt, args[0].as<Range>(), args[1]));
  if (int_sign(position) >= 0) return position;
  return rt.raise_value_error(is_int(args[1]) && !is_of_guest_class(args[1]) ? "range.index(x): x not in range"
                                                                             : "sequence.index(x): x not in sequence");
}

Outcome range_count(Runtime& rt, const Arguments& args) {
  if (has_guest_dunder(args[1], Dunder::kEq)) return rt.needs_guest(PreludeFunction::kseq_count, {args[0], args[1]});
  return Value::small_int(int_sign(TRY(position_of(rt, args[0].as<Range>(), args[1]))) >= 0);
}

Outcome range_start(Runtime&, Value self) { return self.as<Range>()->start; }
Outcome range_stop(Runtime&, Value self) { return self.as<Range>()->stop; }
Outcome range_step(Runtime&, Value self) { return self.as<Range>()->step; }

constexpr MethodDef kRangeMethods[] = {
    {"__new__", "start, stop=?, step=?, /", range_constructor, kNoEffects,
     "Return an object that produces a sequence of integers."},
    kLenMethod,
    kIterMethod,
    kGetItemMethod,
    kContainsMethod,
    kReversedMethod,
    kBoolMethod,
    kReprMethod,
    COMPARISON_METHODS,
    kHashMethod,
    {"count", "self, value, /", range_count, kNoEffects, "How many items equal value."},
    {"index", "self, value, /", range_index, kNoEffects, "Return index of value."},
    reduce_method(PreludeFunction::krange_reduce),
};

constexpr AttributeDef kRangeAttributes[] = {
    {"start", range_start, nullptr, nullptr, true},
    {"stop", range_stop, nullptr, nullptr, true},
    {"step", range_step, nullptr, nullptr, true},
};

}  // namespace

const TypeTable kRangeTable{TypeId::kRange, kRangeMethods, kRangeAttributes, "range(stop) or range(start, stop[, step])"};

}  // namespace sandboa::runtime
