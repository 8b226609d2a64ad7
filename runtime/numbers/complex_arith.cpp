#include "runtime/numbers/complex_arith.h"

#include <cmath>

namespace sandboa::runtime {

using operations::BinaryOperator;

namespace {

// What recovers infinities in the rules of C's annex G: an infinite part counts as 1, any other as 0, with its sign.
double boxed(double part) { return std::copysign(std::isinf(part) ? 1.0 : 0.0, part); }
void box(ComplexNumber& value) { value = {boxed(value.real), boxed(value.imaginary)}; }
void zero_nans(ComplexNumber& value) {
  if (std::isnan(value.real)) value.real = std::copysign(0.0, value.real);
  if (std::isnan(value.imaginary)) value.imaginary = std::copysign(0.0, value.imaginary);
}
bool is_infinite(ComplexNumber value) { return std::isinf(value.real) || std::isinf(value.imaginary); }
bool is_finite(ComplexNumber value) { return std::isfinite(value.real) && std::isfinite(value.imaginary); }
bool is_all_nan(ComplexNumber value) { return std::isnan(value.real) && std::isnan(value.imaginary); }
ComplexNumber scaled(ComplexNumber value, double factor) { return {value.real * factor, value.imaginary * factor}; }

ComplexNumber plain_product(ComplexNumber a, ComplexNumber b) {
  return {a.real * b.real - a.imaginary * b.imaginary, a.real * b.imaginary + a.imaginary * b.real};
}

SANDBOA_COLD ComplexNumber recovered_product(ComplexNumber a, ComplexNumber b, ComplexNumber product) {
  bool overflowed = std::isinf(a.real * b.real) || std::isinf(a.imaginary * b.imaginary) ||
                    std::isinf(a.real * b.imaginary) || std::isinf(a.imaginary * b.real);
  bool recovers = is_infinite(a) || is_infinite(b);
  if (is_infinite(a)) {
    box(a);
    zero_nans(b);
  }
  if (is_infinite(b)) {
    box(b);
    zero_nans(a);
  }
  if (!recovers && overflowed) {
    zero_nans(a);
    zero_nans(b);
    recovers = true;
  }
  return recovers ? scaled(plain_product(a, b), INFINITY) : product;
}

ComplexNumber multiply(ComplexNumber a, ComplexNumber b) {
  ComplexNumber product = plain_product(a, b);
  return is_all_nan(product) ? recovered_product(a, b, product) : product;
}

SANDBOA_COLD ComplexNumber recovered_quotient(ComplexNumber a, ComplexNumber b, ComplexNumber quotient) {
  if (is_infinite(a) && is_finite(b)) {
    box(a);
    return scaled({a.real * b.real + a.imaginary * b.imaginary, a.imaginary * b.real - a.real * b.imaginary}, INFINITY);
  }
  if (is_infinite(b) && is_finite(a)) {
    box(b);
    return scaled({a.real * b.real + a.imaginary * b.imaginary, a.imaginary * b.real - a.real * b.imaginary}, 0.0);
  }
  return quotient;
}

// Smith's method: scales by the larger part of the divisor, so that nothing overflows on the way. REQUIRES: b != 0.
ComplexNumber divide(ComplexNumber a, ComplexNumber b) {
  ComplexNumber quotient{NAN, NAN};
  if (std::fabs(b.real) >= std::fabs(b.imaginary)) {
    double ratio = b.imaginary / b.real;
    double denominator = b.real + b.imaginary * ratio;
    quotient = {(a.real + a.imaginary * ratio) / denominator, (a.imaginary - a.real * ratio) / denominator};
  } else if (std::fabs(b.imaginary) >= std::fabs(b.real)) {
    double ratio = b.real / b.imaginary;
    double denominator = b.real * ratio + b.imaginary;
    quotient = {(a.real * ratio + a.imaginary) / denominator, (a.imaginary * ratio - a.real) / denominator};
  }
  return is_all_nan(quotient) ? recovered_quotient(a, b, quotient) : quotient;
}

// A real number divided: no zero stands in for the part that it has not.
ComplexNumber divide_real(double a, ComplexNumber b) {
  ComplexNumber quotient{NAN, NAN};
  if (std::fabs(b.real) >= std::fabs(b.imaginary)) {
    double ratio = b.imaginary / b.real;
    double denominator = b.real + b.imaginary * ratio;
    quotient = {a / denominator, (-a * ratio) / denominator};
  } else if (std::fabs(b.imaginary) >= std::fabs(b.real)) {
    double ratio = b.real / b.imaginary;
    double denominator = b.real * ratio + b.imaginary;
    quotient = {(a * ratio) / denominator, -a / denominator};
  }
  if (!is_all_nan(quotient) || !std::isfinite(a) || !is_infinite(b)) return quotient;
  box(b);
  return {0.0 * (a * b.real), 0.0 * (-a * b.imaginary)};
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
  if (is_zero(base) && (exponent.imaginary != 0 || exponent.real < 0)) {
    return rt.raise(TypeId::kZeroDivisionError, "zero to a negative or complex power");
  }
  ComplexNumber result;
  if (exponent.imaginary == 0 && std::floor(exponent.real) == exponent.real && std::fabs(exponent.real) <= 100) {
    result = integer_power(base, static_cast<unsigned>(std::fabs(exponent.real)));
    if (exponent.real < 0) result = divide({1.0, 0.0}, result);
  } else if (is_zero(base)) {
    result = {0.0, 0.0};
  } else {
    result = general_power(base, exponent);
  }
  if (std::isinf(result.real) || std::isinf(result.imaginary)) {
    return rt.raise(TypeId::kOverflowError, "complex exponentiation");
  }
  return make_complex(rt, result);
}

namespace {

// One operand is real: it has no imaginary part, not one that is zero.
ComplexNumber mixed(BinaryOperator op, ComplexNumber a, double b) {
  switch (op) {
    case BinaryOperator::kAdd:
      return {a.real + b, a.imaginary};
    case BinaryOperator::kSubtract:
      return {a.real - b, a.imaginary};
    case BinaryOperator::kMultiply:
      return scaled(a, b);
    default:
      return {a.real / b, a.imaginary / b};
  }
}
ComplexNumber mixed(BinaryOperator op, double a, ComplexNumber b) {
  switch (op) {
    case BinaryOperator::kAdd:
      return {a + b.real, b.imaginary};
    case BinaryOperator::kSubtract:
      return {a - b.real, -b.imaginary};
    case BinaryOperator::kMultiply:
      return scaled(b, a);
    default:
      return divide_real(a, b);
  }
}

SANDBOA_ALWAYS_INLINE ComplexNumber both_complex(BinaryOperator op, ComplexNumber a, ComplexNumber b) {
  switch (op) {
    case BinaryOperator::kAdd:
      return {a.real + b.real, a.imaginary + b.imaginary};
    case BinaryOperator::kSubtract:
      return {a.real - b.real, a.imaginary - b.imaginary};
    case BinaryOperator::kMultiply:
      return multiply(a, b);
    default:
      return divide(a, b);
  }
}

ComplexNumber number_of(Value value) {
  const auto* boxed = value.as<const Complex>();
  return {boxed->real, boxed->imaginary};
}

}  // namespace

Outcome complex_add(Runtime& rt, Value lhs, Value rhs) {
  return make_complex(rt, both_complex(BinaryOperator::kAdd, number_of(lhs), number_of(rhs)));
}
Outcome complex_subtract(Runtime& rt, Value lhs, Value rhs) {
  return make_complex(rt, both_complex(BinaryOperator::kSubtract, number_of(lhs), number_of(rhs)));
}
Outcome complex_multiply(Runtime& rt, Value lhs, Value rhs) {
  return make_complex(rt, both_complex(BinaryOperator::kMultiply, number_of(lhs), number_of(rhs)));
}

Outcome complex_binary(Runtime& rt, BinaryOperator op, Value lhs, Value rhs) {
  ComplexNumber a = TRY(to_complex(rt, lhs));
  ComplexNumber b = TRY(to_complex(rt, rhs));
  if (op == BinaryOperator::kTrueDivide && is_zero(b)) return rt.raise(TypeId::kZeroDivisionError, "division by zero");
  switch (op) {
    case BinaryOperator::kAdd:
    case BinaryOperator::kSubtract:
    case BinaryOperator::kMultiply:
    case BinaryOperator::kTrueDivide:
      if (!is_complex(rhs)) return make_complex(rt, mixed(op, a, b.real));
      if (!is_complex(lhs)) return make_complex(rt, mixed(op, a.real, b));
      return make_complex(rt, both_complex(op, a, b));
    default:
      return complex_power(rt, a, b);
  }
}

double complex_absolute(ComplexNumber value) { return std::hypot(value.real, value.imaginary); }

}  // namespace sandboa::runtime
