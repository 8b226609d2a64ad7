// Floats as text: the conversions behind repr(), format() and % formatting. Works on stack buffers and a std::string that
// the caller bounds: with a precision from guest code, charge and check the size first.
#pragma once

#include <string>
#include <string_view>

#include "runtime/numbers/number.h"

namespace sandboa::runtime {

// How to print a float. `type` is one of e f g r (r: shortest text that reads back as the same value; precision is ignored).
struct FloatFormat {
  char type = 'r';
  int precision = 6;
  bool upper = false;      // E, INF, NAN
  bool alternate = false;  // keep the point and, for g, the zeros
  bool dot_zero =
      false;  // at least one digit after the point unless there is an exponent, as repr() and format type '' have it
};

// Appends value, with a leading - if its sign bit is set (not for nan). Rounds exactly, ties to even.
void append_float(std::string& out, double value, const FloatFormat& format);

// Rounded correctly; what is too large is inf, too small 0. REQUIRES: digits, perhaps with a point and an exponent.
double parse_decimal_float(std::string_view text);

// float.hex() and float.fromhex().
Outcome float_to_hex(Runtime& rt, double value);
Outcome float_from_hex(Runtime& rt, const Str* text);

}  // namespace sandboa::runtime
