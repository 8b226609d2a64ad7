// The elementary functions of complex numbers, with the algorithms and branch cuts of CPython's cmath.
//
// Pure functions; any thread. Overflow and poles are in the result: what raises is cmath.cpp's business.
#pragma once

#include "runtime/numbers/complex_arith.h"

namespace sandboa::runtime::complex_functions {

enum class Trouble : uint8_t { kNone, kDomain, kRange };

struct Answer {
  ComplexNumber value;
  Trouble trouble = Trouble::kNone;
};

Answer acos(ComplexNumber z);
Answer acosh(ComplexNumber z);
Answer asin(ComplexNumber z);
Answer asinh(ComplexNumber z);
Answer atan(ComplexNumber z);
Answer atanh(ComplexNumber z);
Answer cos(ComplexNumber z);
Answer cosh(ComplexNumber z);
Answer exp(ComplexNumber z);
Answer log(ComplexNumber z);
Answer log10(ComplexNumber z);
Answer sin(ComplexNumber z);
Answer sinh(ComplexNumber z);
Answer sqrt(ComplexNumber z);
Answer tan(ComplexNumber z);
Answer tanh(ComplexNumber z);
// r * e**(phi i)
Answer from_polar(double r, double phi);

}  // namespace sandboa::runtime::complex_functions
