// The inside of a number of the module decimal, for who reads and makes them without guest code.
#pragma once

#include "runtime/runtime.h"
#include "runtime/type.h"

namespace sandboa::runtime::decimal {

struct Parts {
  bool negative = false;
  Value coefficient;  // an int that is not negative; of a NaN: its diagnostic digits
  Value exponent;     // a small int, or the str "F" of an infinity, "n" of a quiet and "N" of a signalling NaN
};

// Whether instances have the places for the parts: Decimal, what derives from it, and guest classes that look like it.
bool is_number_class(const Type* type);
// False: not an instance of such a class, or not a whole number.
bool parts_of(Value number, Parts* out);
// REQUIRES: is_number_class(type).
Outcome make(Runtime& rt, const Type* type, const Parts& parts);

}  // namespace sandboa::runtime::decimal
