// The type int: constructor, methods, attributes. Arithmetic itself is in runtime/numbers.
#include "runtime/library_methods.h"
#include "runtime/numbers/int_operand.h"
#include "runtime/numbers/number_methods.h"
#include "runtime/registry.h"
#include "runtime/types/containers.h"
#include "runtime/types/int_bytes.h"
#include "runtime/types/special_methods.h"
#include "runtime/types/str.h"

namespace sandboa::runtime {

using operations::BinaryOperator;
using operations::CompareOperator;
using operations::UnaryOperator;

namespace {

Outcome int_from_number(Runtime& rt, Value value) {
  if (value.is_small_int()) return value;
  if (value.is_inline_float()) return make_int_from_double(rt, value.inline_float());
  bool is_asked = is_of_guest_class(value) && has_guest_dunder(value, Dunder::kInt);
  if (is_asked) return ask_library(rt, value, Dunder::kInt, PreludeFunction::kint_guest);
  if (is_int(value)) return exact_number(rt, int_from_bool(value));
  if (is_float(value)) return make_int_from_double(rt, float_value(value));
  if (has_kind(value, Kind::kStr) || has_kind(value, Kind::kBytes)) return parse_int(rt, value, 10);
  if (has_readable_buffer(value)) return parse_int(rt, TRY(bytes_of_buffer(rt, value)), 10);
  if (has_guest_dunder(value, Dunder::kInt) || has_guest_dunder(value, Dunder::kIndex)) {
    return ask_library(rt, value, Dunder::kInt, PreludeFunction::kint_guest);
  }
  return rt.raise_type_error("int() argument must be a string, a bytes-like object or a real number, not '%s'",
                             type_name(value));
}

Outcome int_new(Runtime& rt, const Arguments& args) {
  Value value = args[0], base_argument = args[1];
  if (base_argument.is_empty()) return value.is_empty() ? Outcome(Value::small_int(0)) : int_from_number(rt, value);
  if (value.is_empty()) return rt.raise_type_error("int() missing string argument");
  if (!is_int(base_argument) && has_guest_dunder(base_argument, Dunder::kIndex)) {
    return rt.needs_guest(PreludeFunction::kint_guest_base, {value, base_argument});
  }
  Value base_value = TRY(index_argument(rt, base_argument));
  int64_t base;
  if (!int_fits_int64(base_value, &base) || base < 0 || base == 1 || base > 36) {
    return rt.raise_value_error("int() base must be >= 2 and <= 36, or 0");
  }
  if (!has_kind(value, Kind::kStr) && !has_kind(value, Kind::kBytes) && !has_kind(value, Kind::kByteArray)) {
    return rt.raise_type_error("int() can't convert non-string with explicit base");
  }
  if (has_kind(value, Kind::kByteArray)) value = TRY(bytes_of_buffer(rt, value));
  return parse_int(rt, value, static_cast<int>(base));
}

uint64_t magnitude_of(Value small_int) {
  int64_t number = small_int.small_int();
  return number < 0 ? uint64_t{0} - static_cast<uint64_t>(number) : static_cast<uint64_t>(number);
}

Outcome int_bit_length(Runtime& rt, const Arguments& args) {
  if (args[0].is_small_int()) return Value::small_int(std::bit_width(magnitude_of(args[0])));
  return make_int(rt, static_cast<int64_t>(IntOperand(args[0]).bit_length()));
}

Outcome int_bit_count(Runtime& rt, const Arguments& args) {
  if (args[0].is_small_int()) return Value::small_int(std::popcount(magnitude_of(args[0])));
  IntOperand operand(args[0]);
  TRY(rt.charge(operand.count / 4));
  int64_t count = 0;
  for (uint64_t i = 0; i < operand.count; ++i) count += std::popcount(operand.limbs[i]);
  return make_int(rt, count);
}

Outcome int_as_integer_ratio(Runtime& rt, const Arguments& args) {
  Value pair[] = {TRY(exact_number(rt, int_from_bool(args[0]))), Value::small_int(1)};
  return TRY_NEW(rt, new_tuple_of(rt, pair, 2));
}

Outcome int_is_integer(Runtime&, const Arguments&) { return Value::true_value(); }
Outcome int_bool(Runtime&, const Arguments& args) { return Value::boolean(int_sign(args[0]) != 0); }
Outcome int_float(Runtime& rt, const Arguments& args) { return make_float(rt, TRY(number_to_double(rt, args[0]))); }
Outcome int_abs(Runtime& rt, const Arguments& args) { return number_absolute(rt, args[0]); }
Outcome int_round_method(Runtime& rt, const Arguments& args) {
  if (!is_int(args[1]) && has_guest_dunder(args[1], Dunder::kIndex))
    return rt.needs_guest(PreludeFunction::kround_with_index, {args[0], args[1]});
  return number_round(rt, args[0], args[1]);
}

// __pow__(value, mod=None); reflected: value ** self.
template <bool kReflected>
Outcome int_pow_method(Runtime& rt, const Arguments& args) {
  Value base = kReflected ? args[1] : args[0], exponent = kReflected ? args[0] : args[1];
  if (!is_int(args[1])) return Value::not_implemented();
  if (args[2].is_none()) return number_binary(rt, BinaryOperator::kPower, base, exponent);
  if (!is_int(args[2])) return Value::not_implemented();
  return int_power_modulo(rt, base, exponent, args[2]);
}

Outcome get_real(Runtime& rt, Value self) { return exact_number(rt, int_from_bool(self)); }
Outcome get_zero(Runtime&, Value) { return Value::small_int(0); }
Outcome get_one(Runtime&, Value) { return Value::small_int(1); }

// The bits of two bools make an int here; bool has methods of its own.
template <BinaryOperator kOp, bool kReflected = false>
Outcome int_bits_method(Runtime& rt, const Arguments& args) {
  if (!is_int(args[1])) return Value::not_implemented();
  Value self = int_from_bool(args[0]), other = int_from_bool(args[1]);
  return kReflected ? number_binary(rt, kOp, other, self) : number_binary(rt, kOp, self, other);
}
Outcome int_repr(Runtime& rt, const Arguments& args) { return operations::repr_natively(rt, int_from_bool(args[0])); }

#define INT_BIT_OPERATOR(name, Op, doc, reflected_doc)                                                      \
  {"__" name "__", "self, value, /", int_bits_method<BinaryOperator::Op>, kAllocates, doc}, {               \
    "__r" name "__", "self, value, /", int_bits_method<BinaryOperator::Op, true>, kAllocates, reflected_doc \
  }
#define INT_OPERATOR(name, Op, doc, reflected_doc)                                                                   \
  {"__" name "__", "self, value, /", binary_method<BinaryOperator::Op, takes_int>, kAllocates, doc}, {               \
    "__r" name "__", "self, value, /", binary_method<BinaryOperator::Op, takes_int, true>, kAllocates, reflected_doc \
  }
#define INT_COMPARISON(name, Op, doc) \
  { name, "self, value, /", compare_method<CompareOperator::Op, takes_int>, kNoEffects, doc }

constexpr MethodDef kIntMethods[] = {
    {"__new__", "x=?, /, base=?", int_new, kAllocates, "A whole number of any size; from text, in any base up to 36."},
    {"as_integer_ratio", "self, /", int_as_integer_ratio, kNoEffects, "Numerator and denominator."},
    kSizeofMethod,
    {"bit_count", "self, /", int_bit_count, kNoEffects, "How many of the binary digits are 1."},
    {"bit_length", "self, /", int_bit_length, kNoEffects, "How many binary digits the absolute value has."},
    {"conjugate", "self, /", exact_method, kNoEffects, "The int itself."},
    {"from_bytes", "cls, /, bytes, byteorder='big', *, signed=False", int_from_bytes, kAllocates,
     "@class The int that bytes spell in base 256."},
    {"is_integer", "self, /", int_is_integer, kNoEffects, "Returns True."},
    {"to_bytes", "self, length=1, byteorder='big', *, signed=False", int_to_bytes, kAllocates, "The int in base 256."},
    INT_OPERATOR("add", kAdd, "self + value", "value + self"),
    INT_OPERATOR("sub", kSubtract, "self - value", "value - self"),
    INT_OPERATOR("mul", kMultiply, "self * value", "value * self"),
    INT_OPERATOR("truediv", kTrueDivide, "self / value", "value / self"),
    INT_OPERATOR("floordiv", kFloorDivide, "self // value", "value // self"),
    INT_OPERATOR("mod", kModulo, "self % value", "value % self"),
    INT_OPERATOR("lshift", kLeftShift, "self << value", "value << self"),
    INT_OPERATOR("rshift", kRightShift, "self >> value", "value >> self"),
    INT_BIT_OPERATOR("and", kBitAnd, "self & value", "value & self"),
    INT_BIT_OPERATOR("or", kBitOr, "self | value", "value | self"),
    INT_BIT_OPERATOR("xor", kBitXor, "self ^ value", "value ^ self"),
    {"__pow__", "self, value, mod=None, /", int_pow_method<false>, kAllocates,
     "self to the power value, modulo mod if given."},
    {"__rpow__", "self, value, mod=None, /", int_pow_method<true>, kAllocates,
     "value to the power self, modulo mod if given."},
    {"__divmod__", "self, value, /", divmod_method<takes_int>, kAllocates, "Quotient and remainder."},
    {"__rdivmod__", "self, value, /", divmod_method<takes_int, true>, kAllocates,
     "Quotient and remainder, the other way round."},
    INT_COMPARISON("__lt__", kLess, "self < value"),
    INT_COMPARISON("__le__", kLessEqual, "self <= value"),
    INT_COMPARISON("__gt__", kGreater, "self > value"),
    INT_COMPARISON("__ge__", kGreaterEqual, "self >= value"),
    INT_COMPARISON("__eq__", kEqual, "self == value"),
    INT_COMPARISON("__ne__", kNotEqual, "self != value"),
    {"__neg__", "self, /", unary_method<UnaryOperator::kNegate>, kAllocates, "-self"},
    {"__pos__", "self, /", unary_method<UnaryOperator::kPositive>, kNoEffects, "+self"},
    {"__invert__", "self, /", unary_method<UnaryOperator::kInvert>, kAllocates, "~self"},
    {"__abs__", "self, /", int_abs, kAllocates, "abs(self)"},
    {"__bool__", "self, /", int_bool, kNoEffects, "The truth of the number."},
    {"__int__", "self, /", exact_method, kNoEffects, "int(self)"},
    {"__index__", "self, /", exact_method, kNoEffects, "The int itself."},
    {"__float__", "self, /", int_float, kNoEffects, "float(self)"},
    {"__trunc__", "self, /", exact_method, kNoEffects, "The int itself."},
    {"__floor__", "self, /", exact_method, kNoEffects, "The int itself."},
    {"__ceil__", "self, /", exact_method, kNoEffects, "The int itself."},
    {"__round__", "self, ndigits=None, /", int_round_method, kAllocates,
     "The int itself, or rounded to a power of ten if ndigits is negative."},
    {"__hash__", "self, /", hash_method, kNoEffects, "Return hash(self)."},
    kNumberNewArgumentsMethod,
    {"__repr__", "self, /", int_repr, kAllocates, "Text as a programmer would write it."},
    {"__format__", "self, format_spec, /", number_format_method, kAllocates,
     "As text in the form that the specification asks for."},
};

constexpr AttributeDef kIntAttributes[] = {
    {"real", get_real, nullptr, "The real part."},
    {"imag", get_zero, nullptr, "The imaginary part."},
    {"numerator", get_real, nullptr, "The int itself."},
    {"denominator", get_one, nullptr, "1, as every int has."},
};

}  // namespace

const TypeTable kIntTable = {TypeId::kInt, kIntMethods, kIntAttributes,
                             "int([x]) -> integer\nint(x, base=10) -> integer\n\nThe integer part of a number, or the "
                             "integer that text in a base stands for; without an argument 0."};

}  // namespace sandboa::runtime
