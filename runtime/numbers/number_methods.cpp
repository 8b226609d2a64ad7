#include "runtime/numbers/number_methods.h"

#include "runtime/numbers/float_arith.h"
#include "runtime/numbers/int_operand.h"
#include "runtime/types/containers.h"

namespace sandboa::runtime {

Outcome number_format_method(Runtime& rt, const Arguments& args) {
  if (!has_kind(args[1], Kind::kStr)) {
    return rt.raise_type_error("__format__() argument must be str, not %s", argument_type_name(args[1]));
  }
  if (args[1].as<Str>()->length != 0) return operations::format_natively(rt, args[0], args[1]);
  return format_number(rt, args[0], args[1].as<const Str>());
}

Outcome number_new_arguments(Runtime& rt, const Arguments& args) {
  Value number = TRY(exact_number(rt, int_from_bool(args[0])));
  return TRY_NEW(rt, new_tuple_of(rt, &number, 1));
}

Outcome index_argument(Runtime& rt, Value value) {
  if (is_int(value)) return value.is_bool() ? Outcome(int_from_bool(value)) : exact_number(rt, value);
  return rt.raise_type_error("'%s' object cannot be interpreted as an integer", type_name(value));
}

Outcome number_absolute(Runtime& rt, Value number) {
  number = TRY(exact_number(rt, number));
  if (is_float(number)) return make_float(rt, std::fabs(float_value(number)));
  return int_absolute(rt, number);
}

Outcome number_round(Runtime& rt, Value number, Value digits) {
  number = TRY(exact_number(rt, number));
  if (digits.is_none())
    return is_float(number) ? float_round_to_int(rt, float_value(number)) : Outcome(int_from_bool(number));
  Value count = TRY(index_argument(rt, digits));
  int64_t places;
  if (!int_fits_int64(count, &places)) places = int_sign(count) < 0 ? -INT64_MAX : INT64_MAX;
  if (is_float(number)) return float_round(rt, float_value(number), places);
  if (places >= 0) return int_from_bool(number);
  return int_round(rt, number, std::max(places, -INT64_MAX));
}

}  // namespace sandboa::runtime
