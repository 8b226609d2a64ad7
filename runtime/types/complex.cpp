// The type complex, as far as other numbers lead to it: constructor from numbers, parts, conjugate. Parsing of text is not
// there.
#include "runtime/numbers/complex_arith.h"
#include "runtime/numbers/number_methods.h"
#include "runtime/registry.h"
#include "runtime/types/containers.h"
#include "runtime/types/exact.h"
#include "runtime/types/special_methods.h"

namespace sandboa::runtime {

namespace {

bool needs_guest_real(Value value) {
  return has_guest_dunder(value, Dunder::kFloat) || has_guest_dunder(value, Dunder::kIndex);
}

// Whether guest code tells what one number is as a complex number. A float is what it is, whatever its __float__ says.
bool needs_guest_number(Value value) {
  if (has_guest_dunder(value, Dunder::kComplex)) return true;
  return !is_float(value) && !is_complex(value) && needs_guest_real(value);
}

// Of the two arguments, only the first one is asked for __complex__.
bool needs_guest_pair(Value real, Value imaginary) {
  if (has_guest_dunder(real, Dunder::kComplex)) return true;
  return (!is_complex(real) && needs_guest_real(real)) || (!is_complex(imaginary) && needs_guest_real(imaginary));
}

Outcome complex_new(Runtime& rt, const Arguments& args) {
  Value real = args[0].is_empty() ? Value::small_int(0) : args[0];
  Value imaginary = args[1].is_empty() ? Value::small_int(0) : args[1];
  if (has_kind(real, Kind::kStr) && args[1].is_empty()) return parse_complex(rt, real);
  if (args[1].is_empty() && needs_guest_number(real)) return rt.needs_guest(PreludeFunction::kcomplex_guest, {real});
  if (!args[1].is_empty() && needs_guest_pair(real, imaginary)) {
    return rt.needs_guest(PreludeFunction::kcomplex_guest, {real, imaginary});
  }
  if (!is_number(real)) {
    if (args[1].is_empty())
      return rt.raise_type_error("complex() argument must be a string or a number, not %s", type_name(real));
    return rt.raise_type_error("complex() argument 'real' must be a real number, not %s", type_name(real));
  }
  if (!is_number(imaginary)) {
    return rt.raise_type_error("complex() argument 'imag' must be a real number, not %s", type_name(imaginary));
  }
  ComplexNumber a = TRY(to_complex(rt, real)), b = TRY(to_complex(rt, imaginary));
  // Parts that are not there take no part: adding zero would lose the sign of a zero.
  bool is_single = args[1].is_empty();
  double imaginary_part = is_single ? a.imaginary : has_kind(real, Kind::kComplex) ? a.imaginary + b.real : b.real;
  return make_complex(rt, {has_kind(imaginary, Kind::kComplex) ? a.real - b.imaginary : a.real, imaginary_part});
}

Outcome complex_from_number(Runtime& rt, const Arguments& args) {
  Value number = args[0];
  if (is_exactly(number, TypeId::kComplex)) return number;
  if (!is_complex(number) && needs_guest_number(number)) return SignalFailure{Signal::kNeedsGuest};
  if (is_number(number)) return make_complex(rt, TRY(to_complex(rt, number)));
  return rt.raise_type_error("must be real number, not %.50s", type_name(number));
}

Outcome complex_conjugate(Runtime& rt, const Arguments& args) {
  const Complex* value = args[0].as<const Complex>();
  return make_complex(rt, {value->real, -value->imaginary});
}

using operations::BinaryOperator;

template <BinaryOperator kOp, bool kReflected>
Outcome complex_method(Runtime& rt, const Arguments& args) {
  if (!is_number(args[1])) return Value::not_implemented();
  return kReflected ? complex_binary(rt, kOp, args[1], args[0]) : complex_binary(rt, kOp, args[0], args[1]);
}

// __pow__(value, mod=None)
template <bool kReflected>
Outcome complex_power_method(Runtime& rt, const Arguments& args) {
  if (!is_number(args[1])) return Value::not_implemented();
  if (!args[2].is_none()) return rt.raise_value_error("complex modulo");
  return complex_method<BinaryOperator::kPower, kReflected>(rt, args);
}

template <operations::UnaryOperator kOp>
Outcome complex_unary_method(Runtime& rt, const Arguments& args) {
  return operations::unary_natively(rt, kOp, args[0]);
}

template <operations::CompareOperator kOp>
Outcome complex_equality_method(Runtime& rt, const Arguments& args) {
  if (!is_number(args[1])) return Value::not_implemented();
  return operations::compare_natively(rt, kOp, args[0], args[1]);
}

Outcome complex_bool(Runtime&, const Arguments& args) {
  const Complex* value = args[0].as<const Complex>();
  return Value::boolean(value->real != 0 || value->imaginary != 0);
}
Outcome complex_abs(Runtime& rt, const Arguments& args) {
  return make_float(rt, complex_absolute(TRY(to_complex(rt, args[0]))));
}
Outcome complex_itself(Runtime& rt, const Arguments& args) { return as_exact(rt, args[0]); }
Outcome complex_format(Runtime& rt, const Arguments& args) {
  if (!has_kind(args[1], Kind::kStr)) {
    return rt.raise_type_error("__format__() argument must be str, not %s", argument_type_name(args[1]));
  }
  return operations::format_natively(rt, args[0], args[1]);
}
Outcome complex_new_arguments(Runtime& rt, const Arguments& args) {
  const Complex* value = args[0].as<const Complex>();
  Value parts[] = {TRY(make_float(rt, value->real)), TRY(make_float(rt, value->imaginary))};
  return TRY_NEW(rt, new_tuple_of(rt, parts, 2));
}

#define COMPLEX_OPERATOR(name, op, sign)                                                                                    \
  {"__" name "__", "self, value, /", complex_method<BinaryOperator::op, false>, kNoEffects, "Return self" sign "value."}, { \
    "__r" name "__", "self, value, /", complex_method<BinaryOperator::op, true>, kNoEffects, "Return value" sign "self."    \
  }

Outcome get_real(Runtime& rt, Value self) { return make_float(rt, self.as<const Complex>()->real); }
Outcome get_imaginary(Runtime& rt, Value self) { return make_float(rt, self.as<const Complex>()->imaginary); }

constexpr MethodDef kComplexMethods[] = {
    {"__new__", "real=?, imag=?", complex_new, kNoEffects,
     "Create a complex number from a real part and an imaginary part."},
    {"from_number", "cls, number, /", class_method<complex_from_number>, kNoEffects,
     "@class The same number as a complex number.", PreludeFunction::kcomplex_from_number},
    {"conjugate", "self, /", complex_conjugate, kNoEffects, "The number with the other sign of its imaginary part."},
    COMPLEX_OPERATOR("add", kAdd, "+"),
    COMPLEX_OPERATOR("sub", kSubtract, "-"),
    COMPLEX_OPERATOR("mul", kMultiply, "*"),
    COMPLEX_OPERATOR("truediv", kTrueDivide, "/"),
    {"__pow__", "self, value, mod=None, /", complex_power_method<false>, kNoEffects, "Return pow(self, value, mod)."},
    {"__rpow__", "self, value, mod=None, /", complex_power_method<true>, kNoEffects, "Return pow(value, self, mod)."},
    {"__neg__", "self, /", complex_unary_method<operations::UnaryOperator::kNegate>, kNoEffects, "-self"},
    {"__pos__", "self, /", complex_unary_method<operations::UnaryOperator::kPositive>, kNoEffects, "+self"},
    {"__abs__", "self, /", complex_abs, kNoEffects, "abs(self)"},
    {"__bool__", "self, /", complex_bool, kNoEffects, "True if self else False"},
    {"__complex__", "self, /", complex_itself, kNoEffects, "The same number as an instance of complex itself."},
    {"__eq__", "self, value, /", complex_equality_method<operations::CompareOperator::kEqual>, kNoEffects,
     "Return self==value."},
    {"__ne__", "self, value, /", complex_equality_method<operations::CompareOperator::kNotEqual>, kNoEffects,
     "Return self!=value."},
    kLtMethod,
    kLeMethod,
    kGtMethod,
    kGeMethod,
    kHashMethod,
    {"__format__", "self, format_spec, /", complex_format, kAllocates, "The number as text, as a format has it."},
    {"__getnewargs__", "self, /", complex_new_arguments, kAllocates, "What __new__ makes a copy of."},
    kReprMethod,
};

constexpr AttributeDef kComplexAttributes[] = {
    {"real", get_real, nullptr, "The real part.", true},
    {"imag", get_imaginary, nullptr, "The imaginary part.", true},
};

}  // namespace

const TypeTable kComplexTable = {TypeId::kComplex, kComplexMethods, kComplexAttributes,
                                 "Create a complex number from a real part and an imaginary part."};

}  // namespace sandboa::runtime
