#include "runtime/temporal/arguments.h"

#include "runtime/types/containers.h"

namespace sandboa::runtime::temporal {

namespace {

Outcome tuple_of_arguments(Runtime& rt, std::span<const Value> values) {
  Tuple* tuple = TRY_NEW(rt, new_tuple(rt, values.size()));
  for (size_t index = 0; index < values.size(); ++index) {
    tuple->items()[index] = values[index].is_empty() ? absent_argument() : values[index];
  }
  return tuple;
}

}  // namespace

Fallible<bool> require(Runtime& rt, const Arguments& args, std::span<const char* const> names) {
  for (size_t index = 0; index < names.size(); ++index) {
    if (!args[index].is_empty()) {
      if (!needs_indexes(args.fixed + index, 1)) TRY(int_argument(rt, args[index]));
      continue;
    }
    return rt.raise_type_error("function missing required argument '%s' (pos %zu)", names[index], index + 1);
  }
  return true;
}

Fallible<bool> read_fields(Runtime& rt, const Value* values, std::span<int* const> fields) {
  for (size_t index = 0; index < fields.size(); ++index) {
    Value value = values[index];
    if (__builtin_expect(value.is_small_int(), 1) && value.small_int() >= INT32_MIN && value.small_int() <= INT32_MAX) {
      *fields[index] = static_cast<int>(value.small_int());
    } else if (!is_absent(value)) {
      *fields[index] = TRY(int_argument(rt, value));
    }
  }
  return true;
}

SignalFailure ask_for_indexes(Runtime& rt, TypeId type, std::span<const Value> numbers, Value zone, Value fold) {
  Value tuple = TRY(tuple_of_arguments(rt, numbers));
  return rt.needs_guest(
      PreludeFunction::ktemporal_of_indexes,
      {builtin_type(type), tuple, zone.is_empty() ? absent_argument() : zone, fold.is_empty() ? Value::small_int(0) : fold});
}

SignalFailure ask_to_replace(Runtime& rt, Value self, std::span<const Value> values) {
  Value tuple = TRY(tuple_of_arguments(rt, values));
  return rt.needs_guest(PreludeFunction::ktemporal_replace, {self, tuple});
}

}  // namespace sandboa::runtime::temporal
