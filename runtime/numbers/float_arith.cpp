#include "runtime/numbers/float_arith.h"

#include <charconv>
#include <cstring>

#include "runtime/numbers/complex_arith.h"
#include "runtime/numbers/int_operand.h"
#include "runtime/types/containers.h"
#include "runtime/types/str.h"

namespace sandboa::runtime {

using operations::BinaryOperator;

namespace {

constexpr BoxedFloat shared_float(double value) {
  BoxedFloat result{};
  result.type = &builtin_types[static_cast<int>(TypeId::kFloat)];
  result.kind = Kind::kFloat;
  result.flags = kShared;
  result.size_units = sizeof(BoxedFloat) / 16;
  result.value = value;
  return result;
}

constinit const BoxedFloat infinity = shared_float(std::numeric_limits<double>::infinity());
constinit const BoxedFloat negative_infinity = shared_float(-std::numeric_limits<double>::infinity());

SignalFailure raise_division_by_zero(Runtime& rt) { return rt.raise(TypeId::kZeroDivisionError, "division by zero"); }

// Rounds the decimal digits of an integer to a multiple of 10**drop, half to even; `sticky`: the exact value lies above
// them. Leaves the digits that remain, and says whether any do.
bool round_decimal(char* digits, size_t* count, size_t drop, bool sticky) {
  size_t kept = *count > drop ? *count - drop : 0;
  if (*count < drop) {
    *count = 0;
    return false;
  }
  char next = digits[kept];
  bool rest = sticky;
  for (size_t i = kept + 1; i < *count; ++i) rest = rest || digits[i] != '0';
  bool odd = kept > 0 && (digits[kept - 1] & 1) != 0;
  bool up = next > '5' || (next == '5' && (rest || odd));
  if (up) {
    size_t i = kept;
    while (i > 0 && digits[i - 1] == '9') digits[--i] = '0';
    if (i > 0) {
      ++digits[i - 1];
    } else {
      std::memmove(digits + 1, digits, kept);
      digits[0] = '1';
      ++kept;
    }
  }
  *count = kept;
  return kept > 0;
}

// round(value, digits) for digits < 0. The integer part's digits are exact, and one bit tells whether a fraction follows.
double round_to_tens(double value, int64_t digits) {
  if (digits < -310) return std::copysign(0.0, value);
  char text[400];
  double whole = std::trunc(std::fabs(value));
  auto printed = std::to_chars(text, text + 320, whole, std::chars_format::fixed, 0);
  size_t count = static_cast<size_t>(printed.ptr - text);
  if (!round_decimal(text, &count, static_cast<size_t>(-digits), whole != std::fabs(value)))
    return std::copysign(0.0, value);
  text[count++] = 'e';
  printed = std::to_chars(text + count, text + sizeof text, -digits);
  double result = 0;
  auto parsed = std::from_chars(text, printed.ptr, result);
  if (parsed.ec != std::errc{}) result = std::numeric_limits<double>::infinity();
  return std::copysign(result, value);
}

}  // namespace

Outcome make_boxed_float(Runtime& rt, double value) {
  if (std::isinf(value)) return value < 0 ? &negative_infinity : &infinity;
  BoxedFloat* boxed = TRY_NEW(rt, rt.allocate<BoxedFloat>(TypeId::kFloat, Kind::kFloat));
  boxed->value = value;
  return boxed;
}

Outcome float_binary(Runtime& rt, BinaryOperator op, double lhs, double rhs) {
  switch (op) {
    case BinaryOperator::kAdd:
      return make_float(rt, lhs + rhs);
    case BinaryOperator::kSubtract:
      return make_float(rt, lhs - rhs);
    case BinaryOperator::kMultiply:
      return make_float(rt, lhs * rhs);
    case BinaryOperator::kTrueDivide:
      if (rhs == 0) return raise_division_by_zero(rt);
      return make_float(rt, lhs / rhs);
    case BinaryOperator::kFloorDivide:
      if (rhs == 0) return raise_division_by_zero(rt);
      return make_float(rt, float_floor_divide(lhs, rhs));
    case BinaryOperator::kModulo:
      if (rhs == 0) return raise_division_by_zero(rt);
      return make_float(rt, float_modulo(lhs, rhs));
    default:
      return float_power(rt, lhs, rhs);
  }
}

Outcome float_power(Runtime& rt, double base, double exponent) {
  bool finite = std::isfinite(base) && std::isfinite(exponent);
  if (finite && base == 0 && exponent < 0) {
    return rt.raise(TypeId::kZeroDivisionError, "zero to a negative power");
  }
  if (finite && base < 0 && std::floor(exponent) != exponent) {
    return complex_power(rt, {base, 0.0}, {exponent, 0.0});
  }
  double result = std::pow(base, exponent);
  if (finite && std::isinf(result)) return raise_result_out_of_range(rt);
  return make_float(rt, result);
}

SANDBOA_COLD SignalFailure raise_result_out_of_range(Runtime& rt) {
  // What CPython makes of ERANGE: OverflowError(34, 'Numerical result out of range').
  Outcome message = make_str(rt, "Numerical result out of range");
  if (!message.ok()) return message.take_failure();
  Value arguments[] = {Value::small_int(34), message.value()};
  Tuple* args = TRY_NEW(rt, new_tuple_of(rt, arguments, 2));
  return rt.raise_object(TRY_NEW(rt, new_exception(rt, builtin_type(TypeId::kOverflowError), args)));
}

Outcome float_round(Runtime& rt, double value, int64_t digits) {
  if (!std::isfinite(value) || value == 0 || digits > 400) return make_float(rt, value);
  TRY(rt.charge(16));
  if (digits < 0) {
    double rounded = round_to_tens(value, digits);
    if (std::isinf(rounded)) return rt.raise(TypeId::kOverflowError, "rounded value too large to represent");
    return make_float(rt, rounded);
  }
  char text[800];
  auto printed = std::to_chars(text, text + sizeof text, value, std::chars_format::fixed, static_cast<int>(digits));
  double rounded = 0;
  auto parsed = std::from_chars(text, printed.ptr, rounded);
  if (parsed.ec != std::errc{}) rounded = std::copysign(0.0, value);
  return make_float(rt, rounded);
}

Outcome float_round_to_int(Runtime& rt, double value) {
  double rounded = std::round(value);
  if (std::fabs(value - rounded) == 0.5) rounded = 2.0 * std::round(value / 2.0);
  return make_int_from_double(rt, rounded);
}

}  // namespace sandboa::runtime
