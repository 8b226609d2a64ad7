// The type float: constructor, methods, attributes. Arithmetic and text conversion are in runtime/numbers.
#include <cmath>

#include "runtime/numbers/float_arith.h"
#include "runtime/numbers/float_text.h"
#include "runtime/numbers/int_operand.h"
#include "runtime/numbers/number_methods.h"
#include "runtime/registry.h"
#include "runtime/types/containers.h"
#include "runtime/types/str.h"

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
  if (is_float(value)) return value;
  if (is_int(value)) return make_float(rt, TRY(number_to_double(rt, value)));
  if (has_kind(value, Kind::kStr) || has_kind(value, Kind::kBytes)) return parse_float(rt, value);
  if (has_guest_float(value)) return rt.needs_guest(PreludeFunction::kfloat_guest, {value});
  return rt.raise_type_error("float() argument must be a string or a real number, not '%s'", type_name(value));
}

Outcome float_from_number(Runtime& rt, const Arguments& args) {
  if (takes_real(args[0])) return make_float(rt, TRY(number_to_double(rt, args[0])));
  if (has_guest_float(args[0])) return rt.needs_guest(PreludeFunction::kfloat_guest, {args[0]});
  return rt.raise_type_error("must be real number, not %s", type_name(args[0]));
}

Outcome float_hex_method(Runtime& rt, const Arguments& args) { return float_to_hex(rt, float_value(args[0])); }

Outcome float_from_hex_method(Runtime& rt, const Arguments& args) {
  if (!has_kind(args[0], Kind::kStr)) return rt.raise_type_error("bad argument type for built-in operation");
  return float_from_hex(rt, args[0].as<const Str>());
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

Outcome float_itself(Runtime&, const Arguments& args) { return args[0]; }
Outcome float_bool(Runtime&, const Arguments& args) { return Value::boolean(float_value(args[0]) != 0); }
Outcome float_abs(Runtime& rt, const Arguments& args) { return number_absolute(rt, args[0]); }
Outcome float_trunc(Runtime& rt, const Arguments& args) { return make_int_from_double(rt, float_value(args[0])); }
Outcome float_floor(Runtime& rt, const Arguments& args) {
  return make_int_from_double(rt, std::floor(float_value(args[0])));
}
Outcome float_ceil(Runtime& rt, const Arguments& args) { return make_int_from_double(rt, std::ceil(float_value(args[0]))); }
Outcome float_round_method(Runtime& rt, const Arguments& args) {
  if (has_guest_dunder(args[1], Dunder::kIndex))
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

Outcome get_real(Runtime&, Value self) { return self; }
Outcome get_imaginary(Runtime& rt, Value) { return make_float(rt, 0.0); }

#define FLOAT_OPERATOR(name, Op, doc, reflected_doc)                                                                  \
  {"__" name "__", "self, value, /", binary_method<BinaryOperator::Op, takes_real>, kNoEffects, doc}, {               \
    "__r" name "__", "self, value, /", binary_method<BinaryOperator::Op, takes_real, true>, kNoEffects, reflected_doc \
  }
#define FLOAT_COMPARISON(name, Op, doc) \
  { name, "self, value, /", compare_method<CompareOperator::Op, takes_real>, kNoEffects, doc }

constexpr MethodDef kFloatMethods[] = {
    {"__new__", "x=?, /", float_new, kNoEffects, "Convert a string or number to a floating-point number, if possible."},
    {"as_integer_ratio", "self, /", float_as_integer_ratio, kNoEffects,
     "Return a pair of integers, whose ratio is exactly equal to the original float."},
    {"conjugate", "self, /", float_itself, kNoEffects, "Return self, the complex conjugate of any float."},
    {"from_number", "number, /", float_from_number, kNoEffects, "@class Convert real number to a floating-point number."},
    {"fromhex", "string, /", float_from_hex_method, kNoEffects,
     "@class Create a floating-point number from a hexadecimal string."},
    {"hex", "self, /", float_hex_method, kNoEffects, "Return a hexadecimal representation of a floating-point number."},
    {"is_integer", "self, /", float_is_integer, kNoEffects, "Return True if the float is an integer."},
    FLOAT_OPERATOR("add", kAdd, "Return self+value.", "Return value+self."),
    FLOAT_OPERATOR("sub", kSubtract, "Return self-value.", "Return value-self."),
    FLOAT_OPERATOR("mul", kMultiply, "Return self*value.", "Return value*self."),
    FLOAT_OPERATOR("truediv", kTrueDivide, "Return self/value.", "Return value/self."),
    FLOAT_OPERATOR("floordiv", kFloorDivide, "Return self//value.", "Return value//self."),
    FLOAT_OPERATOR("mod", kModulo, "Return self%value.", "Return value%self."),
    {"__pow__", "self, value, mod=None, /", float_pow_method<false>, kNoEffects, "Return pow(self, value, mod)."},
    {"__rpow__", "self, value, mod=None, /", float_pow_method<true>, kNoEffects, "Return pow(value, self, mod)."},
    {"__divmod__", "self, value, /", divmod_method<takes_real>, kNoEffects, "Return divmod(self, value)."},
    {"__rdivmod__", "self, value, /", divmod_method<takes_real, true>, kNoEffects, "Return divmod(value, self)."},
    FLOAT_COMPARISON("__lt__", kLess, "Return self<value."),
    FLOAT_COMPARISON("__le__", kLessEqual, "Return self<=value."),
    FLOAT_COMPARISON("__gt__", kGreater, "Return self>value."),
    FLOAT_COMPARISON("__ge__", kGreaterEqual, "Return self>=value."),
    FLOAT_COMPARISON("__eq__", kEqual, "Return self==value."),
    FLOAT_COMPARISON("__ne__", kNotEqual, "Return self!=value."),
    {"__neg__", "self, /", unary_method<UnaryOperator::kNegate>, kNoEffects, "-self"},
    {"__pos__", "self, /", unary_method<UnaryOperator::kPositive>, kNoEffects, "+self"},
    {"__abs__", "self, /", float_abs, kNoEffects, "abs(self)"},
    {"__bool__", "self, /", float_bool, kNoEffects, "True if self else False"},
    {"__int__", "self, /", float_trunc, kNoEffects, "int(self)"},
    {"__float__", "self, /", float_itself, kNoEffects, "float(self)"},
    {"__trunc__", "self, /", float_trunc, kNoEffects, "Return the Integral closest to x between 0 and x."},
    {"__floor__", "self, /", float_floor, kNoEffects, "Return the floor as an Integral."},
    {"__ceil__", "self, /", float_ceil, kNoEffects, "Return the ceiling as an Integral."},
    {"__round__", "self, ndigits=None, /", float_round_method, kNoEffects,
     "Return the Integral closest to x, rounding half toward even."},
    {"__hash__", "self, /", hash_method, kNoEffects, "Return hash(self)."},
    {"__repr__", "self, /", repr_method, kNoEffects, "Return repr(self)."},
    {"__format__", "self, format_spec, /", number_format_method, kAllocates, "Formats the float according to format_spec."},
};

constexpr AttributeDef kFloatAttributes[] = {
    {"real", get_real, nullptr, "the real part of a complex number"},
    {"imag", get_imaginary, nullptr, "the imaginary part of a complex number"},
};

}  // namespace

const TypeTable kFloatTable = {TypeId::kFloat, kFloatMethods, kFloatAttributes,
                               "Convert a string or number to a floating-point number, if possible."};

}  // namespace sandboa::runtime
