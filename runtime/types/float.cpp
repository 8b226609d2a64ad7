// The type float: constructor, methods, attributes. Arithmetic and text conversion are in runtime/numbers.
#include <cmath>

#include "runtime/library_methods.h"
#include "runtime/numbers/float_arith.h"
#include "runtime/numbers/float_text.h"
#include "runtime/numbers/int_operand.h"
#include "runtime/numbers/number_methods.h"
#include "runtime/numbers/number_text.h"
#include "runtime/registry.h"
#include "runtime/types/containers.h"
#include "runtime/types/special_methods.h"
#include "runtime/types/str.h"
#include "runtime/types/str_codec.h"

namespace sandboa::runtime {

using operations::BinaryOperator;
using operations::CompareOperator;
using operations::UnaryOperator;

namespace {

bool has_guest_float(Value value) {
  return has_guest_dunder(value, Dunder::kFloat) || has_guest_dunder(value, Dunder::kIndex);
}

Outcome float_new(Runtime& rt, const Arguments& args) {
  Value value = args[0];
  if (value.is_empty()) return make_float(rt, 0.0);
  if (has_guest_dunder(value, Dunder::kFloat)) return ask_library(rt, value, Dunder::kFloat, PreludeFunction::kfloat_guest);
  if (is_float(value)) return exact_number(rt, value);
  if (is_int(value)) return make_float(rt, TRY(number_to_double(rt, value)));
  if (has_kind(value, Kind::kStr) || has_kind(value, Kind::kBytes)) return parse_float(rt, value);
  if (has_readable_buffer(value)) {
    Outcome parsed = parse_float(rt, TRY(bytes_of_buffer(rt, value)));
    if (parsed.signal() != Signal::kRaise) return parsed;
    return raise_bad_number(rt, "could not convert string to float: ", value, UINT64_MAX);  // as the buffer that it was
  }
  if (has_guest_float(value)) return rt.needs_guest(PreludeFunction::kfloat_guest, {value});
  return rt.raise_type_error("float() argument must be a string or a real number, not '%s'", type_name(value));
}

Outcome float_from_number(Runtime& rt, const Arguments& args) {
  if (!is_float(args[0]) && has_guest_float(args[0])) return SignalFailure{Signal::kNeedsGuest};
  if (takes_real(args[0])) return make_float(rt, TRY(number_to_double(rt, args[0])));
  return rt.raise_type_error("must be real number, not %.50s", type_name(args[0]));
}

Outcome float_hex_method(Runtime& rt, const Arguments& args) { return float_to_hex(rt, float_value(args[0])); }

Outcome float_from_hex_method(Runtime& rt, const Arguments& args) {
  if (!has_kind(args[0], Kind::kStr)) return rt.raise_type_error("bad argument type for built-in operation");
  const Str* text = args[0].as<const Str>();
  for (uint64_t i = 0; i < text->length && !text->is_ascii(); ++i) {  // CPython reads it as UTF-8
    if (i % 256 == 0) TRY(rt.charge(16));
    char32_t c = text->at(i);
    if (c >= 0xD800 && c <= 0xDFFF) return raise_surrogates(rt, args[0].as<Str>(), i);
  }
  return float_from_hex(rt, text);
}

Outcome float_as_integer_ratio(Runtime& rt, const Arguments& args) {
  double value = float_value(args[0]);
  if (std::isinf(value)) return rt.raise(TypeId::kOverflowError, "cannot convert Infinity to integer ratio");
  if (std::isnan(value)) return rt.raise_value_error("cannot convert NaN to integer ratio");
  int exponent = 0;
  double fraction = std::frexp(value, &exponent);
  int64_t mantissa = static_cast<int64_t>(std::ldexp(fraction, 53));
  exponent -= 53;
  if (mantissa == 0) exponent = 0;
  while (mantissa != 0 && (mantissa & 1) == 0) {
    mantissa /= 2;
    ++exponent;
  }
  Value pair[] = {Value::small_int(mantissa), Value::small_int(1)};
  pair[exponent < 0] = TRY(int_shift_left(rt, pair[exponent < 0], Value::small_int(std::abs(exponent))));
  return TRY_NEW(rt, new_tuple_of(rt, pair, 2));
}

Outcome float_is_integer(Runtime&, const Arguments& args) {
  double value = float_value(args[0]);
  return Value::boolean(std::isfinite(value) && std::floor(value) == value);
}

Outcome float_bool(Runtime&, const Arguments& args) { return Value::boolean(float_value(args[0]) != 0); }
Outcome float_abs(Runtime& rt, const Arguments& args) { return number_absolute(rt, args[0]); }
Outcome float_trunc(Runtime& rt, const Arguments& args) { return make_int_from_double(rt, float_value(args[0])); }
Outcome float_floor(Runtime& rt, const Arguments& args) {
  return make_int_from_double(rt, std::floor(float_value(args[0])));
}
Outcome float_ceil(Runtime& rt, const Arguments& args) { return make_int_from_double(rt, std::ceil(float_value(args[0]))); }
Outcome float_round_method(Runtime& rt, const Arguments& args) {
  if (!is_int(args[1]) && has_guest_dunder(args[1], Dunder::kIndex))
    return rt.needs_guest(PreludeFunction::kround_with_index, {args[0], args[1]});
  return number_round(rt, args[0], args[1]);
}

template <bool kReflected>
Outcome float_pow_method(Runtime& rt, const Arguments& args) {
  if (!args[2].is_none()) {
    return rt.raise_type_error("pow() 3rd argument not allowed unless all arguments are integers");
  }
  return binary_method<BinaryOperator::kPower, takes_real, kReflected>(rt, args);
}

Outcome get_real(Runtime& rt, Value self) { return exact_number(rt, self); }
Outcome get_imaginary(Runtime& rt, Value) { return make_float(rt, 0.0); }

#define FLOAT_OPERATOR(name, Op, doc, reflected_doc)                                                                  \
  {"__" name "__", "self, value, /", binary_method<BinaryOperator::Op, takes_real>, kNoEffects, doc}, {               \
    "__r" name "__", "self, value, /", binary_method<BinaryOperator::Op, takes_real, true>, kNoEffects, reflected_doc \
  }
#define FLOAT_COMPARISON(name, Op, doc) \
  { name, "self, value, /", compare_method<CompareOperator::Op, takes_real>, kNoEffects, doc }

constexpr MethodDef kFloatMethods[] = {
    {"__new__", "x=?, /", float_new, kNoEffects, "A 64-bit binary floating-point number."},
    {"as_integer_ratio", "self, /", float_as_integer_ratio, kNoEffects, "Numerator and denominator in lowest terms."},
    {"conjugate", "self, /", exact_method, kNoEffects, "The float itself."},
    {"from_number", "cls, number, /", class_method<float_from_number>, kNoEffects, "@class The same number as a float.",
     PreludeFunction::kfloat_from_number},
    {"fromhex", "cls, string, /", class_method<float_from_hex_method>, kNoEffects,
     "@class The float that a text such as '0x1.8p3' means."},
    {"hex", "self, /", float_hex_method, kNoEffects, "Exact text in base 16, such as '0x1.8p+3'."},
    {"is_integer", "self, /", float_is_integer, kNoEffects, "Whether there is no fractional part."},
    FLOAT_OPERATOR("add", kAdd, "self + value", "value + self"),
    FLOAT_OPERATOR("sub", kSubtract, "self - value", "value - self"),
    FLOAT_OPERATOR("mul", kMultiply, "self * value", "value * self"),
    FLOAT_OPERATOR("truediv", kTrueDivide, "self / value", "value / self"),
    FLOAT_OPERATOR("floordiv", kFloorDivide, "self // value", "value // self"),
    FLOAT_OPERATOR("mod", kModulo, "self % value", "value % self"),
    {"__pow__", "self, value, mod=None, /", float_pow_method<false>, kNoEffects,
     "self to the power value, modulo mod if given."},
    {"__rpow__", "self, value, mod=None, /", float_pow_method<true>, kNoEffects,
     "value to the power self, modulo mod if given."},
    {"__divmod__", "self, value, /", divmod_method<takes_real>, kNoEffects, "Quotient and remainder."},
    {"__rdivmod__", "self, value, /", divmod_method<takes_real, true>, kNoEffects,
     "Quotient and remainder, the other way round."},
    FLOAT_COMPARISON("__lt__", kLess, "self < value"),
    FLOAT_COMPARISON("__le__", kLessEqual, "self <= value"),
    FLOAT_COMPARISON("__gt__", kGreater, "self > value"),
    FLOAT_COMPARISON("__ge__", kGreaterEqual, "self >= value"),
    FLOAT_COMPARISON("__eq__", kEqual, "self == value"),
    FLOAT_COMPARISON("__ne__", kNotEqual, "self != value"),
    {"__neg__", "self, /", unary_method<UnaryOperator::kNegate>, kNoEffects, "-self"},
    {"__pos__", "self, /", unary_method<UnaryOperator::kPositive>, kNoEffects, "+self"},
    {"__abs__", "self, /", float_abs, kNoEffects, "abs(self)"},
    {"__bool__", "self, /", float_bool, kNoEffects, "The truth of the number."},
    {"__int__", "self, /", float_trunc, kNoEffects, "int(self)"},
    {"__float__", "self, /", exact_method, kNoEffects, "float(self)"},
    {"__trunc__", "self, /", float_trunc, kNoEffects, "The integral part, as an int."},
    {"__floor__", "self, /", float_floor, kNoEffects, "The largest int that is not above."},
    {"__ceil__", "self, /", float_ceil, kNoEffects, "The smallest int that is not below."},
    {"__round__", "self, ndigits=None, /", float_round_method, kNoEffects,
     "Rounded, halves to even; an int unless ndigits is given."},
    {"__hash__", "self, /", hash_method, kNoEffects, "Return hash(self)."},
    kNumberNewArgumentsMethod,
    {"__repr__", "self, /", repr_method, kNoEffects, "Text as a programmer would write it."},
    {"__format__", "self, format_spec, /", number_format_method, kAllocates,
     "As text in the form that the specification asks for."},
};

constexpr AttributeDef kFloatAttributes[] = {
    {"real", get_real, nullptr, "The real part."},
    {"imag", get_imaginary, nullptr, "The imaginary part."},
};

}  // namespace

const TypeTable kFloatTable = {TypeId::kFloat, kFloatMethods, kFloatAttributes, "A 64-bit binary floating-point number."};

}  // namespace sandboa::runtime
