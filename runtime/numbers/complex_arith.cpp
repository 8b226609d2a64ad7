#include "runtime/numbers/complex_arith.h"

#include <cmath>

namespace sandboa::runtime {

using operations::BinaryOperator;

namespace {

ComplexNumber multiply(ComplexNumber a, ComplexNumber b) {
  return {a.real * b.real - a.imaginary * b.imaginary, a.real * b.imaginary + a.imaginary * b.real};
}

// Smith's method: scales by the larger part of the divisor, so that nothing overflows on the way. REQUIRES: b != 0.
ComplexNumber divide(ComplexNumber a, ComplexNumber b) {
  if (std::fabs(b.real) >= std::fabs(b.imaginary)) {
    double ratio = b.imaginary / b.real;
    double denominator = b.real + b.imaginary * ratio;
    return {(a.real + a.imaginary * ratio) / denominator, (a.imaginary - a.real * ratio) / denominator};
  }
  double ratio = b.real / b.imaginary;
  double denominator = b.real * ratio + b.imaginary;
  return {(a.real * ratio + a.imaginary) / denominator, (a.imaginary * ratio - a.real) / denominator};
}

bool is_zero(ComplexNumber value) { return value.real == 0 && value.imaginary == 0; }

// By squaring: exact where the parts are small ints, as CPython does for small integer exponents.
ComplexNumber integer_power(ComplexNumber base, unsigned exponent) {
  ComplexNumber result{1.0, 0.0};
  for (; exponent != 0; exponent >>= 1) {
    if ((exponent & 1) != 0) result = multiply(result, base);
    base = multiply(base, base);
  }
  return result;
}

ComplexNumber general_power(ComplexNumber base, ComplexNumber exponent) {
  double magnitude = std::hypot(base.real, base.imaginary);
  double length = std::pow(magnitude, exponent.real);
  double angle = std::atan2(base.imaginary, base.real);
  double phase = angle * exponent.real;
  if (exponent.imaginary != 0) {
    length *= std::exp(-angle * exponent.imaginary);
    phase += exponent.imaginary * std::log(magnitude);
  }
  return {length * std::cos(phase), length * std::sin(phase)};
}

}  // namespace

Outcome make_complex(Runtime& rt, ComplexNumber value) {
  Complex* result = TRY_NEW(rt, rt.allocate<Complex>(TypeId::kComplex, Kind::kComplex));
  result->real = value.real;
  result->imaginary = value.imaginary;
  return result;
}

Fallible<ComplexNumber> to_complex(Runtime& rt, Value number) {
  if (is_complex(number)) {
    const Complex* value = number.as<const Complex>();
    return ComplexNumber{value->real, value->imaginary};
  }
  return ComplexNumber{TRY(number_to_double(rt, number)), 0.0};
}

Outcome complex_power(Runtime& rt, ComplexNumber base, ComplexNumber exponent) {
  if (is_zero(exponent)) return make_complex(rt, {1.0, 0.0});
  if (is_zero(base)) {
    if (exponent.imaginary != 0 || exponent.real < 0) {
      return rt.raise(TypeId::kZeroDivisionError, "zero to a negative or complex power");
    }
    return make_complex(rt, {0.0, 0.0});
  }
  ComplexNumber result;
  if (exponent.imaginary == 0 && std::floor(exponent.real) == exponent.real && std::fabs(exponent.real) <= 100) {
    result = integer_power(base, static_cast<unsigned>(std::fabs(exponent.real)));
    if (exponent.real < 0) result = divide({1.0, 0.0}, result);
  } else {
    result = general_power(base, exponent);
  }
  if (std::isinf(result.real) || std::isinf(result.imaginary)) {
    return rt.raise(TypeId::kOverflowError, "complex exponentiation");
  }
  return make_complex(rt, result);
}

Outcome complex_binary(Runtime& rt, BinaryOperator op, Value lhs, Value rhs) {
  ComplexNumber a = TRY(to_complex(rt, lhs));
  ComplexNumber b = TRY(to_complex(rt, rhs));
  switch (op) {
    case BinaryOperator::kAdd:
      return make_complex(rt, {a.real + b.real, a.imaginary + b.imaginary});
    case BinaryOperator::kSubtract:
      return make_complex(rt, {a.real - b.real, a.imaginary - b.imaginary});
    case BinaryOperator::kMultiply:
      return make_complex(rt, multiply(a, b));
    case BinaryOperator::kTrueDivide:
      if (is_zero(b)) return rt.raise(TypeId::kZeroDivisionError, "division by zero");
      return make_complex(rt, divide(a, b));
    default:
      return complex_power(rt, a, b);
  }
}

double complex_absolute(ComplexNumber value) { return std::hypot(value.real, value.imaginary); }

}  // namespace sandboa::runtime
