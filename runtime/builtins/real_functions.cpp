// Real functions of one number, and what a list of numbers holds, as intrinsics for library modules that are written in
// Python. Domain errors are the caller's.
#include <cmath>

#include "runtime/numbers/number.h"
#include "runtime/registry.h"
#include "runtime/types/containers.h"

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

// int or float, if a list or tuple holds nothing else, and only what is finite; else None.
Outcome number_kind(Runtime& rt, const Arguments& args) {
  bool is_list = is_exact_object(args[0], TypeId::kList);
  if (!is_list && !is_exact_object(args[0], TypeId::kTuple)) return Value::none();
  uint64_t length = is_list ? args[0].as<List>()->length : args[0].as<Tuple>()->length;
  const Value* items = is_list ? args[0].as<List>()->items : args[0].as<Tuple>()->items();
  TRY(rt.charge(1 + length / 16));
  if (length == 0) return Value::none();
  const Type* kind = type_of(items[0]);
  bool is_float_kind = kind == builtin_type(TypeId::kFloat);
  if (!is_float_kind && kind != builtin_type(TypeId::kInt)) return Value::none();
  for (uint64_t index = 0; index < length; ++index) {
    if (type_of(items[index]) != kind) return Value::none();
    if (is_float_kind && !std::isfinite(float_value(items[index]))) return Value::none();
  }
  return Value(kind);
}

constexpr MethodDef kRows[] = {
    {"_number_kind", "data, /", number_kind, kNoEffects, "What all of a list are: int or float; else None."},
    {"_real_exp", "x, /", real_function<std::exp>, kNoEffects, "e ** x."},
    {"_real_log", "x, /", real_function<std::log>, kNoEffects, "The natural logarithm."},
    {"_real_log2", "x, /", real_function<std::log2>, kNoEffects, "The logarithm to base 2."},
    {"_real_sqrt", "x, /", real_function<std::sqrt>, kNoEffects, "The square root."},
    {"_real_sin", "x, /", real_function<std::sin>, kNoEffects, "The sine."},
    {"_real_cos", "x, /", real_function<std::cos>, kNoEffects, "The cosine."},
    {"_real_acos", "x, /", real_function<std::acos>, kNoEffects, "The arc cosine."},
    {"_real_log_gamma", "x, /", real_function<log_gamma>, kNoEffects,
     "The logarithm of the gamma function's absolute value."},
};

}  // namespace

const std::span<const MethodDef> kRealFunctionIntrinsics = kRows;

}  // namespace sandboa::runtime
