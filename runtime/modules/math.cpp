// The module math: real functions. Arguments that only guest code can convert (__float__, __index__) go to
// runtime/prelude/math.py, which converts them and comes back through the intrinsic _math_again. Ints are math_ints.cpp's,
// what takes many numbers is math_sums.cpp's.
#include "runtime/modules/math.h"

#include <bit>
#include <cmath>
#include <limits>
#include <numbers>

#include "runtime/checked_native.h"
#include "runtime/module.h"
#include "runtime/numbers/float_arith.h"
#include "runtime/numbers/float_text.h"
#include "runtime/numbers/int_operand.h"
#include "runtime/registry.h"
#include "runtime/types/containers.h"

namespace sandboa::runtime {

Fallible<double> real_argument(Runtime& rt, Value value) {
  if (is_float(value)) return float_value(value);
  if (is_int(value)) return number_to_double(rt, value);
  if (is_of_guest_class(value)) return SignalFailure{Signal::kNeedsGuest};
  return rt.raise_type_error("must be real number, not %s", type_name(value));
}

namespace {

using UnaryFunction = double (*)(double);
using BinaryFunction = double (*)(double, double);

struct RealFunction {
  const char* name;
  int count;
  UnaryFunction unary;
  BinaryFunction binary;
  Outcome (*other)(Runtime& rt, const double* numbers);
  bool can_overflow;   // an infinite result of finite numbers is no domain error
  const char* domain;  // what a domain error says; null: "math domain error"
};

double to_degrees(double x) { return x * (180.0 / std::numbers::pi); }
// The root of the C library may be off by one in the last place, even for cubes of integers: a step of Newton's mends that.
double cube_root(double x) {
  double root = std::cbrt(x);
  if (root == 0 || !std::isfinite(root)) return root;
  double square = root * root;
  double rest = std::fma(square, root, -x) + std::fma(root, root, -square) * root;
  return root - rest / (3 * square);
}
double to_radians(double x) { return x * (std::numbers::pi / 180.0); }

constexpr double kNan = std::numeric_limits<double>::quiet_NaN();
constexpr double kInfinity = std::numeric_limits<double>::infinity();

double gamma(double x) {
  if (!std::isfinite(x)) return x == -kInfinity ? kNan : x;
  if (x == 0) return std::copysign(kInfinity, x);
  if (x == std::floor(x)) {
    if (x < 0) return kNan;
    // Factorials that a double holds exactly.
    if (x <= 23) {
      double product = 1;
      for (int factor = 2; factor < x; ++factor) product *= factor;
      return product;
    }
  }
  return std::tgamma(x);
}

// lgamma() also sets a global variable, on which threads would race.
double log_gamma(double x) {
  if (std::isinf(x)) return kInfinity;
  if (x == 1 || x == 2) return 0;
  int sign;
  return lgamma_r(x, &sign);
}

double ulp(double x) {
  if (std::isnan(x)) return x;
  x = std::fabs(x);
  if (std::isinf(x)) return x;
  double above = std::nextafter(x, kInfinity);
  return std::isinf(above) ? x - std::nextafter(x, -kInfinity) : above - x;
}

double remainder_of(double x, double y) { return std::isinf(y) && std::isfinite(x) ? x : std::remainder(x, y); }
double modulo(double x, double y) { return std::isinf(y) && std::isfinite(x) ? x : std::fmod(x, y); }

Outcome make_pair(Runtime& rt, Value first, Value second) {
  Tuple* pair = TRY_NEW(rt, new_tuple(rt, 2));
  pair->items()[0] = first;
  pair->items()[1] = second;
  return pair;
}

Outcome split_exponent(Runtime& rt, const double* numbers) {
  int exponent = 0;
  double mantissa = std::isfinite(numbers[0]) ? std::frexp(numbers[0], &exponent) : numbers[0];
  return make_pair(rt, TRY(make_float(rt, mantissa)), Value::small_int(exponent));
}
Outcome split_fraction(Runtime& rt, const double* numbers) {
  double whole;
  double fraction = std::modf(numbers[0], &whole);
  return make_pair(rt, TRY(make_float(rt, fraction)), TRY(make_float(rt, whole)));
}
Outcome is_finite(Runtime&, const double* numbers) { return Value::boolean(std::isfinite(numbers[0])); }
Outcome is_infinite(Runtime&, const double* numbers) { return Value::boolean(std::isinf(numbers[0])); }
Outcome is_nan(Runtime&, const double* numbers) { return Value::boolean(std::isnan(numbers[0])); }
Outcome absolute(Runtime& rt, const double* numbers) { return make_float(rt, std::fabs(numbers[0])); }

Outcome power(Runtime& rt, const double* numbers) {
  double x = numbers[0], y = numbers[1];
  double result = std::pow(x, y);
  if (std::isfinite(x) && std::isfinite(y)) {
    if (std::isnan(result) || (std::isinf(result) && x == 0)) return rt.raise_value_error("math domain error");
    if (std::isinf(result)) return rt.raise(TypeId::kOverflowError, "math range error");
  }
  return make_float(rt, result);
}

Outcome fused_multiply_add(Runtime& rt, const double* numbers) {
  double x = numbers[0], y = numbers[1], z = numbers[2];
  double result = std::fma(x, y, z);
  if (std::isnan(result) && !std::isnan(x) && !std::isnan(y) && !std::isnan(z)) {
    return rt.raise_value_error("invalid operation in fma");
  }
  if (std::isinf(result) && std::isfinite(x) && std::isfinite(y) && std::isfinite(z)) {
    return rt.raise(TypeId::kOverflowError, "overflow in fma");
  }
  return make_float(rt, result);
}

constexpr const char* kFiniteInput = "expected a finite input, got %s";
constexpr const char* kGammaDomain = "expected a noninteger or positive integer, got %s";
constexpr const char* kUnitInterval = "expected a number in range from -1 up to 1, got %s";

constexpr RealFunction unary(const char* name, UnaryFunction function, bool can_overflow = false,
                             const char* domain = nullptr) {
  return {name, 1, function, nullptr, nullptr, can_overflow, domain};
}
constexpr RealFunction binary(const char* name, BinaryFunction function) {
  return {name, 2, nullptr, function, nullptr, false, nullptr};
}
constexpr RealFunction other(const char* name, int count, Outcome (*function)(Runtime&, const double*)) {
  return {name, count, nullptr, nullptr, function, false, nullptr};
}

constexpr RealFunction kReals[] = {
    unary("acos", std::acos, false, kUnitInterval),
    unary("acosh", std::acosh, false, "expected argument value not less than 1, got %s"),
    unary("asin", std::asin, false, kUnitInterval),
    unary("asinh", std::asinh),
    unary("atan", std::atan),
    unary("atanh", std::atanh, false, "expected a number between -1 and 1, got %s"),
    unary("cbrt", cube_root),
    unary("cos", std::cos, false, kFiniteInput),
    unary("cosh", std::cosh, true),
    unary("degrees", to_degrees, true),
    unary("erf", std::erf),
    unary("erfc", std::erfc),
    unary("exp", std::exp, true),
    unary("exp2", std::exp2, true),
    unary("expm1", std::expm1, true),
    unary("gamma", gamma, true, kGammaDomain),
    unary("lgamma", log_gamma, true, kGammaDomain),
    unary("log1p", std::log1p, false, "expected argument value > -1, got %s"),
    unary("radians", to_radians),
    unary("sin", std::sin, false, kFiniteInput),
    unary("sinh", std::sinh, true),
    unary("sqrt", std::sqrt, false, "expected a nonnegative input, got %s"),
    unary("tan", std::tan, false, kFiniteInput),
    unary("tanh", std::tanh),
    unary("ulp", ulp, true),
    binary("atan2", std::atan2),
    binary("copysign", std::copysign),
    binary("fmod", modulo),
    binary("remainder", remainder_of),
    other("pow", 2, power),
    other("fma", 3, fused_multiply_add),
    other("frexp", 1, split_exponent),
    other("modf", 1, split_fraction),
    other("fabs", 1, absolute),
    other("isfinite", 1, is_finite),
    other("isinf", 1, is_infinite),
    other("isnan", 1, is_nan),
};
constexpr size_t kRealCount = std::size(kReals);

SignalFailure raise_domain_error(Runtime& rt, const RealFunction& function, double number) {
  if (function.domain == nullptr) return rt.raise_value_error("math domain error");
  std::string text;
  append_float_repr(text, number);
  std::string message = function.domain;
  message.replace(message.find("%s"), 2, text);
  return rt.raise_text(TypeId::kValueError, message);
}

Outcome call_real(Runtime& rt, const RealFunction& function, const double* numbers) {
  if (function.other != nullptr) return function.other(rt, numbers);
  bool has_nan = std::isnan(numbers[0]), all_finite = std::isfinite(numbers[0]);
  double result;
  if (function.count == 1) {
    result = function.unary(numbers[0]);
  } else {
    result = function.binary(numbers[0], numbers[1]);
    has_nan = has_nan || std::isnan(numbers[1]);
    all_finite = all_finite && std::isfinite(numbers[1]);
  }
  bool is_pole =
      std::isinf(result) && all_finite && (!function.can_overflow || (function.unary == gamma && numbers[0] == 0));
  if (function.unary == log_gamma && std::isinf(result) && numbers[0] <= 0) is_pole = std::isfinite(numbers[0]);
  if ((std::isnan(result) && !has_nan) || is_pole) return raise_domain_error(rt, function, numbers[0]);
  if (std::isinf(result) && all_finite) return rt.raise(TypeId::kOverflowError, "math range error");
  return make_float(rt, result);
}

// `index` is the place of the function in kReals.
Outcome real_function(Runtime& rt, size_t index, const Value* arguments) {
  const RealFunction& function = kReals[index];
  double numbers[3] = {};
  for (int which = 0; which < function.count; ++which) {
    Fallible<double> number = real_argument(rt, arguments[which]);
    if (!number.ok()) {
      if (number.signal() != Signal::kNeedsGuest) return number.take_failure();
      Value second = function.count > 1 ? arguments[1] : Value::none();
      Value third = function.count > 2 ? arguments[2] : Value::none();
      return rt.needs_guest(PreludeFunction::kmath_reals, {Value::small_int(static_cast<int64_t>(index)),
                                                           Value::small_int(function.count), arguments[0], second, third});
    }
    numbers[which] = number.value();
  }
  return call_real(rt, function, numbers);
}

consteval size_t index_of(std::string_view name) {
  size_t index = 0;
  while (name != kReals[index].name) ++index;
  return index;
}

template <size_t kIndex>
Outcome real(Runtime& rt, const Arguments& args) {
  return real_function(rt, kIndex, args.fixed);
}

Outcome math_again(Runtime& rt, const Arguments& args) {
  auto index = static_cast<size_t>(args[0].small_int());
  if (index >= kRealCount) return rt.raise_type_error("no such function");
  Value numbers[3] = {args[1], args[2], args[3]};
  return real_function(rt, index, numbers);
}

// ---- logarithms, of ints of any size

// value = fraction * 2**exponent, the fraction rounded to the nearest double, ties to even. REQUIRES: value > 0.
double split_int(const IntOperand& value, int64_t* exponent) {
  uint64_t bits = value.bit_length();
  uint64_t shift = bits > 64 ? bits - 64 : 0;
  uint64_t limb = shift / 64, bit = shift % 64;
  uint64_t top = value.limbs[limb] >> bit;
  if (bit != 0 && limb + 1 < value.count) top |= value.limbs[limb + 1] << (64 - bit);
  bool is_exact = bit == 0 || (value.limbs[limb] << (64 - bit)) == 0;
  for (uint64_t below = 0; below < limb && is_exact; ++below) is_exact = value.limbs[below] == 0;
  double fraction = static_cast<double>(top | (is_exact ? 0 : 1));
  int small_exponent;
  fraction = std::frexp(fraction, &small_exponent);
  *exponent = static_cast<int64_t>(shift) + small_exponent;
  return fraction;
}

// kTwin: where guest code has a say.
template <UnaryFunction function, PreludeFunction kTwin>
Outcome logarithm(Runtime& rt, const Arguments& args) {
  Value value = args[0];
  if (is_int(value)) {
    IntOperand operand(value);
    TRY(rt.charge(operand.count / 8));
    if (operand.negative || operand.count == 0) return rt.raise_value_error("expected a positive input");
    if (operand.bit_length() <= 1023) return make_float(rt, function(TRY(number_to_double(rt, value))));
    int64_t exponent;
    double fraction = split_int(operand, &exponent);
    return make_float(rt, function(fraction) + function(2.0) * static_cast<double>(exponent));
  }
  Fallible<double> number = real_argument(rt, value);
  if (!number.ok()) {
    if (number.signal() != Signal::kNeedsGuest) return number.take_failure();
    return rt.needs_guest(kTwin, {value});
  }
  if (number.value() <= 0) {
    std::string text = "expected a positive input, got ";
    append_float_repr(text, number.value());
    return rt.raise_text(TypeId::kValueError, text);
  }
  return make_float(rt, function(number.value()));
}

Outcome natural_logarithm(Runtime& rt, const Arguments& args) {
  return logarithm<std::log, PreludeFunction::kmath_log>(rt, args);
}

Outcome log_to_base(Runtime& rt, const Arguments& args) {
  if (args[1].is_empty()) return natural_logarithm(rt, args);
  bool is_native = (is_int(args[0]) || is_float(args[0])) && (is_int(args[1]) || is_float(args[1]));
  if (!is_native) return rt.needs_guest(PreludeFunction::kmath_log_to_base, {args[0], args[1]});
  Value numerator = TRY(natural_logarithm(rt, args));
  Value base[1] = {args[1]};
  Value denominator = TRY(natural_logarithm(rt, Arguments{base, {}}));
  if (float_value(denominator) == 0) return rt.raise(TypeId::kZeroDivisionError, "division by zero");
  return make_float(rt, float_value(numerator) / float_value(denominator));
}

// ---- those whose arguments are not all real

Outcome load_exponent(Runtime& rt, const Arguments& args) {
  Fallible<double> number = real_argument(rt, args[0]);
  if (number.signal() == Signal::kNeedsGuest) return rt.needs_guest(PreludeFunction::kmath_ldexp, {args[0], args[1]});
  double x = TRY(number);
  if (!is_int(args[1])) return rt.raise_type_error("Expected an int as second argument to ldexp.");
  int64_t exponent;
  if (!int_fits_int64(args[1], &exponent)) exponent = int_sign(args[1]) < 0 ? INT64_MIN : INT64_MAX;
  if (x == 0 || !std::isfinite(x)) return make_float(rt, x);
  constexpr int64_t kBeyond = 5000;
  int clamped = static_cast<int>(exponent < -kBeyond ? -kBeyond : exponent > kBeyond ? kBeyond : exponent);
  double result = std::ldexp(x, clamped);
  if (std::isinf(result)) return rt.raise(TypeId::kOverflowError, "math range error");
  return make_float(rt, result);
}

// Doubles in their order as ints: neighbours differ by 1, and both zeros are 0.
int64_t rank_of(double x) {
  auto bits = std::bit_cast<int64_t>(x);
  return bits < 0 ? INT64_MIN - bits : bits;
}
double of_rank(int64_t rank) { return rank < 0 ? -std::bit_cast<double>(-rank) : std::bit_cast<double>(rank); }

Outcome next_after(Runtime& rt, const Arguments& args) {
  Fallible<double> first = real_argument(rt, args[0]), second = real_argument(rt, args[1]);
  bool needs_guest = first.signal() == Signal::kNeedsGuest || second.signal() == Signal::kNeedsGuest ||
                     (!args[2].is_none() && !is_int(args[2]));
  if (needs_guest) return rt.needs_guest(PreludeFunction::kmath_nextafter, {args[0], args[1], args[2]});
  double x = TRY(first), y = TRY(second);
  if (args[2].is_none()) return make_float(rt, std::nextafter(x, y));
  if (int_sign(args[2]) < 0) return rt.raise_value_error("steps must be a non-negative integer");
  WideInt wanted;
  uint64_t steps = UINT64_MAX;
  if (load_wide_int(int_from_bool(args[2]), &wanted) && wanted.high() == 0) steps = wanted.low();
  if (steps == 0 || std::isnan(x)) return make_float(rt, x);
  if (std::isnan(y) || x == y) return make_float(rt, y);
  int64_t from = rank_of(x), to = rank_of(y);
  uint64_t distance = from < to ? static_cast<uint64_t>(to) - static_cast<uint64_t>(from)
                                : static_cast<uint64_t>(from) - static_cast<uint64_t>(to);
  if (steps >= distance) return make_float(rt, y);
  auto start = static_cast<uint64_t>(from);
  auto there = static_cast<int64_t>(from < to ? start + steps : start - steps);
  return make_float(rt, there == 0 && std::signbit(x) ? -0.0 : of_rank(there));
}

Outcome is_close(Runtime& rt, const Arguments& args) {
  double numbers[4] = {0, 0, 1e-9, 0};
  for (int which = 0; which < 4; ++which) {
    if (args[which].is_empty()) continue;
    Fallible<double> number = real_argument(rt, args[which]);
    if (number.signal() == Signal::kNeedsGuest) {
      Value relative = args[2].is_empty() ? TRY(make_float(rt, numbers[2])) : args[2];
      Value absolute_tolerance = args[3].is_empty() ? TRY(make_float(rt, numbers[3])) : args[3];
      return rt.needs_guest(PreludeFunction::kmath_isclose, {args[0], args[1], relative, absolute_tolerance});
    }
    numbers[which] = TRY(number);
  }
  double a = numbers[0], b = numbers[1], relative = numbers[2], absolute_tolerance = numbers[3];
  if (relative < 0 || absolute_tolerance < 0) return rt.raise_value_error("tolerances must be non-negative");
  if (a == b) return Value::true_value();
  if (std::isinf(a) || std::isinf(b)) return Value::false_value();
  double difference = std::fabs(b - a);
  bool is_near =
      difference <= std::fabs(relative * b) || difference <= std::fabs(relative * a) || difference <= absolute_tolerance;
  return Value::boolean(is_near);
}

template <double (*round)(double), PreludeFunction twin>
Outcome to_whole(Runtime& rt, const Arguments& args) {
  if (is_of_guest_class(args[0])) return rt.needs_guest(twin, {args[0]});
  if (is_int(args[0])) return int_from_bool(args[0]);
  if (!is_float(args[0])) {
    if (twin == PreludeFunction::kmath_trunc) {
      return rt.raise_type_error("type %s doesn't define __trunc__ method", type_name(args[0]));
    }
    return rt.raise_type_error("must be real number, not %s", type_name(args[0]));
  }
  return make_int_from_double(rt, round(float_value(args[0])));
}

template <const double& kNumber>
Outcome constant(Runtime& rt) {
  return make_float(rt, kNumber);
}
constexpr double kTau = 2 * std::numbers::pi;
constexpr double kPi = std::numbers::pi;
constexpr double kE = std::numbers::e;

constexpr ModuleValue kMathValues[] = {
    {"pi", constant<kPi>},        {"e", constant<kE>},     {"tau", constant<kTau>},
    {"inf", constant<kInfinity>}, {"nan", constant<kNan>},
};

constexpr MethodDef kMathFunctions[] = {
#define REAL(name, signature, doc) \
  { name, signature, real<index_of(name)>, kNoEffects, doc }
    REAL("acos", "x, /", "The arc cosine of x, from 0 to pi."),
    REAL("acosh", "x, /", "The inverse of cosh(), at x."),
    REAL("asin", "x, /", "The arc sine of x, from -pi/2 to pi/2."),
    REAL("asinh", "x, /", "The inverse of sinh(), at x."),
    REAL("atan", "x, /", "The arc tangent of x, from -pi/2 to pi/2."),
    REAL("atan2", "y, x, /", "Return the arc tangent (measured in radians) of y/x, in the quadrant of the point."),
    REAL("atanh", "x, /", "The inverse of tanh(), at x."),
    REAL("cbrt", "x, /", "Return the cube root of x."),
    {"ceil", "x, /", to_whole<std::ceil, PreludeFunction::kmath_ceil>, kNoEffects, "The least integer that is not below x."},
    {"comb", "n, k, /", math_comb, kAllocates, "Number of ways to choose k items from n items without repetition."},
    REAL("copysign", "x, y, /", "Return a float with the magnitude of x and the sign of y."),
    REAL("cos", "x, /", "The cosine of an angle x in radians."),
    REAL("cosh", "x, /", "The hyperbolic cosine at x."),
    REAL("degrees", "x, /", "An angle in degrees that is given in radians."),
    {"dist", "p, q, /", math_dist, kNoEffects, "How far two points are apart, each given by its coordinates."},
    REAL("erf", "x, /", "Error function at x."),
    REAL("erfc", "x, /", "1 - erf(x), exact also where erf(x) is near 1."),
    REAL("exp", "x, /", "e to the power of x."),
    REAL("exp2", "x, /", "2 to the power of x."),
    REAL("expm1", "x, /", "Return exp(x)-1, without loss where x is small."),
    REAL("fabs", "x, /", "x without its sign, as a float."),
    {"factorial", "n, /", math_factorial, kAllocates, "Find n!."},
    {"floor", "x, /", to_whole<std::floor, PreludeFunction::kmath_floor>, kNoEffects,
     "The greatest integer that is not above x."},
    REAL("fma", "x, y, z, /", "Fused multiply-add operation: x * y + z, rounded once."),
    REAL("fmod", "x, y, /", "The remainder of x by y, with the sign of x."),
    REAL("frexp", "x, /", "A pair (m, e) with x == m * 2**e and m from 0.5 to 1, or both 0."),
    {"fsum", "seq, /", math_fsum, kNoEffects, "The sum of numbers, rounded once at the end."},
    REAL("gamma", "x, /", "Gamma function at x."),
    {"gcd", "*integers", math_gcd, kAllocates, "Greatest Common Divisor."},
    {"hypot", "*coordinates", math_hypot, kNoEffects, "How far a point is from the origin, by its coordinates."},
    {"isclose", "a, b, *, rel_tol=?, abs_tol=?", is_close, kNoEffects,
     "Whether two numbers differ by no more than a tolerance."},
    REAL("isfinite", "x, /", "Whether x is a number, no infinity."),
    REAL("isinf", "x, /", "Whether x is one of the two infinities."),
    REAL("isnan", "x, /", "Whether x is a NaN."),
    {"isqrt", "n, /", math_isqrt, kAllocates, "The greatest integer whose square is not above n."},
    {"lcm", "*integers", math_lcm, kAllocates, "Least Common Multiple."},
    {"ldexp", "x, i, /", load_exponent, kNoEffects, "Return x * (2**i)."},
    REAL("lgamma", "x, /", "The logarithm of abs(gamma(x)), also where that is too large for a float."),
    {"log", "x, base=?, /", log_to_base, kNoEffects, "The logarithm of x to a base, which is e without another."},
    {"log10", "x, /", logarithm<std::log10, PreludeFunction::kmath_log10>, kNoEffects, "The logarithm of x to the base 10."},
    REAL("log1p", "x, /", "log(1 + x), exact also where x is near 0."),
    {"log2", "x, /", logarithm<std::log2, PreludeFunction::kmath_log2>, kNoEffects, "The logarithm of x to the base 2."},
    REAL("modf", "x, /", "What x has behind the point and before it, both with its sign."),
    {"nextafter", "x, y, /, *, steps=None", next_after, kNoEffects,
     "The float that is some steps away from x, on the side of y."},
    {"perm", "n, k=None, /", math_perm, kAllocates, "Number of ways to choose k items from n items in order."},
    REAL("pow", "x, y, /", "x to the power of y, in floats."),
    {"prod", "iterable, /, *, start=1", math_prod, kAllocates, "All items of an iterable multiplied, and a start."},
    REAL("radians", "x, /", "An angle in radians that is given in degrees."),
    REAL("remainder", "x, y, /", "x - n*y for the integer n that makes it nearest to 0."),
    REAL("sin", "x, /", "The sine of an angle x in radians."),
    REAL("sinh", "x, /", "The hyperbolic sine at x."),
    REAL("sqrt", "x, /", "Return the square root of x."),
    {"sumprod", "p, q, /", math_sumprod, kAllocates, "The sum of p[i] * q[i] over all i."},
    REAL("tan", "x, /", "The tangent of an angle x in radians."),
    REAL("tanh", "x, /", "The hyperbolic tangent at x."),
    {"trunc", "x, /", to_whole<std::trunc, PreludeFunction::kmath_trunc>, kNoEffects,
     "Truncates the Real x to an Integral."},
    REAL("ulp", "x, /", "How far x is from the next float away from zero."),
#undef REAL
};

constexpr MethodDef kIntrinsicRows[] = {
    {"_math_again", "index, x, y, z, /", checked<math_again, "small, float|int, any, any">, kNoEffects,
     "A real function of math once more, with converted numbers."},
    // The others check all of their arguments themselves.
    {"_math_log", "x, base=?, /", log_to_base, kNoEffects, "math.log"},
    {"_math_log2", "x, /", logarithm<std::log2, PreludeFunction::kmath_log2>, kNoEffects, "math.log2"},
    {"_math_log10", "x, /", logarithm<std::log10, PreludeFunction::kmath_log10>, kNoEffects, "math.log10"},
    {"_math_ldexp", "x, i, /", load_exponent, kNoEffects, "math.ldexp"},
    {"_math_nextafter", "x, y, /, *, steps=None", next_after, kNoEffects, "math.nextafter"},
    {"_math_isclose", "a, b, *, rel_tol=?, abs_tol=?", is_close, kNoEffects, "math.isclose"},
    {"_math_fsum", "seq, /", math_fsum, kNoEffects, "math.fsum"},
    {"_math_hypot", "*coordinates", math_hypot, kNoEffects, "math.hypot"},
    {"_math_dist", "p, q, /", math_dist, kNoEffects, "math.dist"},
};

}  // namespace

const std::span<const MethodDef> kMathIntrinsics = kIntrinsicRows;

const ModuleTable kMathModule{"math", kMathFunctions, kMathValues,
                              "Functions of real numbers, with the results that C's library has, and of ints."};

}  // namespace sandboa::runtime
