// Arithmetic of floats with Python's rules where they differ from C's. Pure functions, unless they take a Runtime.
#pragma once

#include <cmath>

#include "runtime/numbers/number.h"

namespace sandboa::runtime {

// The remainder has the divisor's sign. REQUIRES: divisor != 0.
inline double float_modulo(double a, double b) {
  double remainder = std::fmod(a, b);
  if (remainder == 0) return std::copysign(0.0, b);
  return (b < 0) != (remainder < 0) ? remainder + b : remainder;
}

// REQUIRES: divisor != 0.
inline double float_floor_divide(double a, double b) {
  double remainder = std::fmod(a, b);
  double quotient = (a - remainder) / b;
  if (remainder != 0 && (b < 0) != (remainder < 0)) quotient -= 1.0;
  if (quotient == 0) return std::copysign(0.0, a / b);
  double floored = std::floor(quotient);
  return quotient - floored > 0.5 ? floored + 1.0 : floored;
}

// REQUIRES: op is arithmetic (+ - * / // % **). Raises ZeroDivisionError; OverflowError for **; a negative base with a
// fractional exponent gives a complex.
Outcome float_binary(Runtime& rt, operations::BinaryOperator op, double lhs, double rhs);
Outcome float_power(Runtime& rt, double base, double exponent);
SignalFailure raise_result_out_of_range(Runtime& rt);  // OverflowError: (34, ...)
// round(value, digits): the decimal value that is nearest to the exact one, ties to even. Raises OverflowError.
Outcome float_round(Runtime& rt, double value, int64_t digits);
// round(value): an int, ties to even.
Outcome float_round_to_int(Runtime& rt, double value);

}  // namespace sandboa::runtime
