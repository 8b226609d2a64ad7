// The arithmetic of complex that other numbers can lead to: (-8) ** 0.5 is a complex, and it should behave like one.
#pragma once

#include "runtime/numbers/number.h"

namespace sandboa::runtime {

struct ComplexNumber {
  double real;
  double imaginary;
};

Outcome make_complex(Runtime& rt, ComplexNumber value);
inline bool is_complex(Value value) { return has_kind(value, Kind::kComplex); }
inline bool is_number(Value value) { return is_int(value) || is_float(value) || is_complex(value); }
// Any number. Raises OverflowError for ints that are too large.
Fallible<ComplexNumber> to_complex(Runtime& rt, Value number);

// complex("1+2j"), and format(1 + 2j, spec).
Outcome parse_complex(Runtime& rt, Value str);
Outcome format_complex(Runtime& rt, Value number, const Str* spec);

Outcome complex_power(Runtime& rt, ComplexNumber base, ComplexNumber exponent);
// REQUIRES: both are numbers; op is one of + - * / **.
Outcome complex_binary(Runtime& rt, operations::BinaryOperator op, Value lhs, Value rhs);
// REQUIRES: both have the layout of complex.
Outcome complex_add(Runtime& rt, Value lhs, Value rhs);
Outcome complex_subtract(Runtime& rt, Value lhs, Value rhs);
Outcome complex_multiply(Runtime& rt, Value lhs, Value rhs);
double complex_absolute(ComplexNumber value);

}  // namespace sandboa::runtime
