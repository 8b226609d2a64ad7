// Real functions of one number as intrinsics, for library modules that are written in Python. Domain errors are the
// caller's.
#include <cmath>

#include "runtime/numbers/number.h"
#include "runtime/registry.h"

namespace sandboa::runtime {

namespace {

template <double (*function)(double)>
Outcome real_function(Runtime& rt, const Arguments& args) {
  if (!is_float(args[0]) && !is_int(args[0])) return rt.raise_type_error("must be real number, not %s", type_name(args[0]));
  return make_float(rt, function(TRY(number_to_double(rt, args[0]))));
}

// lgamma() also sets a global variable, on which threads would race.
double log_gamma(double number) {
  int sign;
  return lgamma_r(number, &sign);
}

constexpr MethodDef kRows[] = {
    {"_real_exp", "x, /", real_function<std::exp>, kNoEffects, "e ** x."},
    {"_real_log", "x, /", real_function<std::log>, kNoEffects, "The natural logarithm."},
    {"_real_log2", "x, /", real_function<std::log2>, kNoEffects, "The logarithm to base 2."},
    {"_real_sqrt", "x, /", real_function<std::sqrt>, kNoEffects, "The square root."},
    {"_real_sin", "x, /", real_function<std::sin>, kNoEffects, "The sine."},
    {"_real_cos", "x, /", real_function<std::cos>, kNoEffects, "The cosine."},
    {"_real_acos", "x, /", real_function<std::acos>, kNoEffects, "The arc cosine."},
    {"_real_floor", "x, /", real_function<std::floor>, kNoEffects, "The largest whole number that is not larger, a float."},
    {"_real_log_gamma", "x, /", real_function<log_gamma>, kNoEffects,
     "The logarithm of the gamma function's absolute value."},
};

}  // namespace

const std::span<const MethodDef> kRealFunctionIntrinsics = kRows;

}  // namespace sandboa::runtime
