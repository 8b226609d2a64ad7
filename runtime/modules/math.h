// The parts of the module math that are not functions of a few real numbers.
#pragma once

#include "runtime/runtime.h"

namespace sandboa::runtime {

// A float or int as a double; kNeedsGuest (without guest_call) for what only guest code may convert. Raises TypeError "must
// be real number, not str".
Fallible<double> real_argument(Runtime& rt, Value value);

// math_ints.cpp
Outcome math_gcd(Runtime& rt, const Arguments& args);
Outcome math_lcm(Runtime& rt, const Arguments& args);
Outcome math_isqrt(Runtime& rt, const Arguments& args);
Outcome math_factorial(Runtime& rt, const Arguments& args);
Outcome math_comb(Runtime& rt, const Arguments& args);
Outcome math_perm(Runtime& rt, const Arguments& args);

// math_sums.cpp
Outcome math_fsum(Runtime& rt, const Arguments& args);
Outcome math_prod(Runtime& rt, const Arguments& args);
Outcome math_sumprod(Runtime& rt, const Arguments& args);
Outcome math_hypot(Runtime& rt, const Arguments& args);
Outcome math_dist(Runtime& rt, const Arguments& args);

}  // namespace sandboa::runtime
