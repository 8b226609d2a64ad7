// The format mini-language: [[fill]align][sign][z][#][0][width][grouping][.precision[grouping]][type], parsed once for every
// type.
#pragma once

#include "runtime/runtime.h"

namespace sandboa::runtime::operations {

struct FormatSpec {
  char32_t fill = ' ';
  char align = '>';        // < > = ^
  bool has_align = false;  // written out, not implied
  char sign = 0;           // + - space, or 0
  bool no_negative_zero = false;
  bool alternate = false;
  int64_t width = -1;      // -1: none
  char grouping = 0;       // , _ or 0
  int64_t precision = -1;  // -1: none
  char fraction_grouping = 0;
  char32_t type = 0;  // as written, or the default
};

// Parses the text for format(value, text); value only gives the errors their type name. ValueErrors as CPython's, among them
// for a grouping that the type does not take.
Fallible<FormatSpec> parse_format_spec(Runtime& rt, Value value, const Str* text, char32_t default_type, char default_align);

// ValueError "Unknown format code 'y' for object of type 'int'".
SignalFailure raise_unknown_format_code(Runtime& rt, Value value, char32_t type);

}  // namespace sandboa::runtime::operations

namespace sandboa::runtime {

// A float laid out as a part of a complex number (numbers/number_format.cpp).
Outcome format_float_part(Runtime& rt, double value, const operations::FormatSpec& spec);

}  // namespace sandboa::runtime
