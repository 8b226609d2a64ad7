// The module cmath. Arguments that only guest code can convert (__complex__, __float__, __index__) go to
// runtime/prelude/cmath.py, which converts them and comes back through the intrinsics.
#include <cmath>
#include <limits>
#include <numbers>

#include "runtime/module.h"
#include "runtime/modules/complex_functions.h"
#include "runtime/registry.h"
#include "runtime/types/containers.h"

namespace sandboa::runtime {

namespace {

using complex_functions::Answer;
using complex_functions::Trouble;

constexpr uint64_t kFunctionFuel = 10;

// kNeedsGuest (without guest_call) for what only guest code may convert.
Fallible<ComplexNumber> complex_argument(Runtime& rt, Value value) {
  if (is_number(value)) return to_complex(rt, value);
  if (is_of_guest_class(value)) return SignalFailure{Signal::kNeedsGuest};
  return rt.raise_type_error("must be real number, not %s", type_name(value));
}

Fallible<double> real_number(Runtime& rt, Value value) {
  if (is_float(value) || is_int(value)) return number_to_double(rt, value);
  if (is_of_guest_class(value)) return SignalFailure{Signal::kNeedsGuest};
  return rt.raise_type_error("must be real number, not %s", type_name(value));
}

Outcome answer_or_raise(Runtime& rt, const Answer& answer) {
  if (answer.trouble == Trouble::kDomain) return rt.raise_value_error("math domain error");
  if (answer.trouble == Trouble::kRange) return rt.raise(TypeId::kOverflowError, "math range error");
  return make_complex(rt, answer.value);
}

using Function = Answer (*)(ComplexNumber);
template <Function kFunction>
Outcome elementary(Runtime& rt, ComplexNumber z) {
  return answer_or_raise(rt, kFunction(z));
}

Outcome phase(Runtime& rt, ComplexNumber z) { return make_float(rt, std::atan2(z.imaginary, z.real)); }

Outcome polar(Runtime& rt, ComplexNumber z) {
  double size = std::hypot(z.real, z.imaginary);
  if (std::isinf(size) && std::isfinite(z.real) && std::isfinite(z.imaginary)) {
    return rt.raise(TypeId::kOverflowError, "math range error");
  }
  Value parts[] = {TRY(make_float(rt, size)), TRY(make_float(rt, std::atan2(z.imaginary, z.real)))};
  return Value(TRY_NEW(rt, new_tuple_of(rt, parts, 2)));
}

Outcome is_finite(Runtime&, ComplexNumber z) { return Value::boolean(std::isfinite(z.real) && std::isfinite(z.imaginary)); }
Outcome is_infinite(Runtime&, ComplexNumber z) { return Value::boolean(std::isinf(z.real) || std::isinf(z.imaginary)); }
Outcome is_nan(Runtime&, ComplexNumber z) { return Value::boolean(std::isnan(z.real) || std::isnan(z.imaginary)); }

// All functions of one number, by an index that the twin brings back.
using Code = Outcome (*)(Runtime& rt, ComplexNumber z);
enum FunctionIndex : uint8_t {
  kAcos,
  kAcosh,
  kAsin,
  kAsinh,
  kAtan,
  kAtanh,
  kCos,
  kCosh,
  kExp,
  kLog10,
  kSin,
  kSinh,
  kSqrt,
  kTan,
  kTanh,
  kPhase,
  kPolar,
  kIsFinite,
  kIsInf,
  kIsNan,
  kFunctionCount
};

Code code_of(uint8_t index) {
  namespace functions = complex_functions;
  static const Code kCodes[] = {
      elementary<functions::acos>,
      elementary<functions::acosh>,
      elementary<functions::asin>,
      elementary<functions::asinh>,
      elementary<functions::atan>,
      elementary<functions::atanh>,
      elementary<functions::cos>,
      elementary<functions::cosh>,
      elementary<functions::exp>,
      elementary<functions::log10>,
      elementary<functions::sin>,
      elementary<functions::sinh>,
      elementary<functions::sqrt>,
      elementary<functions::tan>,
      elementary<functions::tanh>,
      phase,
      polar,
      is_finite,
      is_infinite,
      is_nan,
  };
  static_assert(sizeof kCodes / sizeof kCodes[0] == kFunctionCount);
  return kCodes[index];
}

template <FunctionIndex kIndex>
Outcome of_one(Runtime& rt, const Arguments& args) {
  TRY(rt.charge(kFunctionFuel));
  Fallible<ComplexNumber> z = complex_argument(rt, args[0]);
  if (z.ok()) return code_of(kIndex)(rt, z.value());
  if (z.signal() != Signal::kNeedsGuest) return z.take_failure();
  return rt.needs_guest(PreludeFunction::kcmath_apply, {Value::small_int(kIndex), args[0]});
}

Outcome cmath_again(Runtime& rt, const Arguments& args) {
  TRY(rt.charge(kFunctionFuel));
  bool is_known = args[0].is_small_int() && args[0].small_int() >= 0 && args[0].small_int() < kFunctionCount;
  if (!is_known || !is_number(args[1])) return rt.raise_type_error("a function and a number expected");
  return code_of(static_cast<uint8_t>(args[0].small_int()))(rt, TRY(to_complex(rt, args[1])));
}

Outcome cmath_log(Runtime& rt, const Arguments& args) {
  TRY(rt.charge(kFunctionFuel));
  bool has_base = !args[1].is_empty();
  Fallible<ComplexNumber> z = complex_argument(rt, args[0]);
  Fallible<ComplexNumber> base = has_base && z.ok() ? complex_argument(rt, args[1]) : z;
  for (const Fallible<ComplexNumber>& number : {z, base}) {
    if (number.ok()) continue;
    if (number.signal() != Signal::kNeedsGuest) return number.take_failure();
    return rt.needs_guest(PreludeFunction::kcmath_log, {args[0], has_base ? args[1] : absent_argument()});
  }
  Answer logarithm = complex_functions::log(z.value());
  if (!has_base) return answer_or_raise(rt, logarithm);
  Answer divisor = complex_functions::log(base.value());
  // As in CPython, the logarithm of 0 to a base is no error.
  bool is_pole = divisor.trouble != Trouble::kNone || (divisor.value.real == 0.0 && divisor.value.imaginary == 0.0);
  if (is_pole) return rt.raise_value_error("math domain error");
  Value numerator = TRY(make_complex(rt, logarithm.value));
  Value denominator = TRY(make_complex(rt, divisor.value));
  return complex_binary(rt, operations::BinaryOperator::kTrueDivide, numerator, denominator);
}

Outcome cmath_rect(Runtime& rt, const Arguments& args) {
  TRY(rt.charge(kFunctionFuel));
  Fallible<double> r = real_number(rt, args[0]);
  Fallible<double> phi = r.ok() ? real_number(rt, args[1]) : r;
  for (const Fallible<double>& number : {r, phi}) {
    if (number.ok()) continue;
    if (number.signal() != Signal::kNeedsGuest) return number.take_failure();
    return rt.needs_guest(PreludeFunction::kcmath_rect, {args[0], args[1]});
  }
  return answer_or_raise(rt, complex_functions::from_polar(r.value(), phi.value()));
}

Outcome cmath_isclose(Runtime& rt, const Arguments& args) {
  TRY(rt.charge(kFunctionFuel));
  Fallible<ComplexNumber> a = complex_argument(rt, args[0]);
  Fallible<ComplexNumber> b = a.ok() ? complex_argument(rt, args[1]) : a;
  double tolerances[2] = {1e-9, 0.0};
  Signal signal = b.signal();
  for (uint32_t index = 0; index < 2 && signal == Signal::kNone; ++index) {
    if (args[2 + index].is_empty()) continue;
    Fallible<double> tolerance = real_number(rt, args[2 + index]);
    signal = tolerance.signal();
    if (tolerance.ok()) tolerances[index] = tolerance.value();
  }
  if (signal == Signal::kNeedsGuest) {
    auto given = [&](uint32_t index) { return args[index].is_empty() ? absent_argument() : args[index]; };
    return rt.needs_guest(PreludeFunction::kcmath_isclose, {args[0], args[1], given(2), given(3)});
  }
  if (signal != Signal::kNone) return SignalFailure{signal};
  auto [relative, absolute] = tolerances;
  if (relative < 0.0 || absolute < 0.0) return rt.raise_value_error("tolerances must be non-negative");
  ComplexNumber x = a.value(), y = b.value();
  if (x.real == y.real && x.imaginary == y.imaginary) return Value::true_value();
  for (double part : {x.real, x.imaginary, y.real, y.imaginary}) {
    if (std::isinf(part)) return Value::false_value();
  }
  double difference = std::hypot(x.real - y.real, x.imaginary - y.imaginary);
  bool is_close = difference <= relative * std::hypot(y.real, y.imaginary) ||
                  difference <= relative * std::hypot(x.real, x.imaginary) || difference <= absolute;
  return Value::boolean(is_close);
}

constexpr MethodDef kFunctions[] = {
    {"acos", "z, /", of_one<kAcos>, kNoEffects, "Return the arc cosine of z."},
    {"acosh", "z, /", of_one<kAcosh>, kNoEffects, "The inverse of cosh(): where its value is z."},
    {"asin", "z, /", of_one<kAsin>, kNoEffects, "Return the arc sine of z."},
    {"asinh", "z, /", of_one<kAsinh>, kNoEffects, "The inverse of sinh(): where its value is z."},
    {"atan", "z, /", of_one<kAtan>, kNoEffects, "Return the arc tangent of z."},
    {"atanh", "z, /", of_one<kAtanh>, kNoEffects, "The inverse of tanh(): where its value is z."},
    {"cos", "z, /", of_one<kCos>, kNoEffects, "Return the cosine of z."},
    {"cosh", "z, /", of_one<kCosh>, kNoEffects, "The hyperbolic cosine at z."},
    {"exp", "z, /", of_one<kExp>, kNoEffects, "e to the power of z."},
    {"isclose", "a, b, *, rel_tol=?, abs_tol=?", cmath_isclose, kNoEffects,
     "Whether two numbers differ by no more than a tolerance."},
    {"isfinite", "z, /", of_one<kIsFinite>, kNoEffects, "Whether both parts of z are numbers, no infinities."},
    {"isinf", "z, /", of_one<kIsInf>, kNoEffects, "Whether a part of z is an infinity."},
    {"isnan", "z, /", of_one<kIsNan>, kNoEffects, "Whether a part of z is a NaN."},
    {"log", "z, base=?, /", cmath_log, kNoEffects, "log(z[, base]) -> the logarithm of z, to the base e without another."},
    {"log10", "z, /", of_one<kLog10>, kNoEffects, "The logarithm of z to the base 10."},
    {"phase", "z, /", of_one<kPhase>, kNoEffects, "The angle of z in the plane, from -pi to pi."},
    {"polar", "z, /", of_one<kPolar>, kNoEffects, "Distance from zero and angle of z."},
    {"rect", "r, phi, /", cmath_rect, kNoEffects, "The complex number at a distance from zero and an angle."},
    {"sin", "z, /", of_one<kSin>, kNoEffects, "Return the sine of z."},
    {"sinh", "z, /", of_one<kSinh>, kNoEffects, "The hyperbolic sine at z."},
    {"sqrt", "z, /", of_one<kSqrt>, kNoEffects, "Return the square root of z."},
    {"tan", "z, /", of_one<kTan>, kNoEffects, "Return the tangent of z."},
    {"tanh", "z, /", of_one<kTanh>, kNoEffects, "The hyperbolic tangent at z."},
};

constexpr MethodDef kIntrinsicRows[] = {
    {"_cmath_again", "index, z, /", cmath_again, kNoEffects, "A function of cmath once more, with a converted number."},
    {"_cmath_log", "z, base=?, /", cmath_log, kNoEffects, "cmath.log"},
    {"_cmath_rect", "r, phi, /", cmath_rect, kNoEffects, "cmath.rect"},
    {"_cmath_isclose", "a, b, *, rel_tol=?, abs_tol=?", cmath_isclose, kNoEffects, "cmath.isclose"},
};

constexpr double kInfinity = std::numeric_limits<double>::infinity();
constexpr double kNan = std::numeric_limits<double>::quiet_NaN();

constexpr ModuleValue kValues[] = {
    {"e", [](Runtime& rt) { return make_float(rt, std::numbers::e); }},
    {"inf", [](Runtime& rt) { return make_float(rt, kInfinity); }},
    {"infj",
     [](Runtime& rt) {
       return make_complex(rt, {0.0, kInfinity});
     }},
    {"nan", [](Runtime& rt) { return make_float(rt, kNan); }},
    {"nanj",
     [](Runtime& rt) {
       return make_complex(rt, {0.0, kNan});
     }},
    {"pi", [](Runtime& rt) { return make_float(rt, std::numbers::pi); }},
    {"tau", [](Runtime& rt) { return make_float(rt, 2.0 * std::numbers::pi); }},
};

}  // namespace

const std::span<const MethodDef> kComplexMathIntrinsics = kIntrinsicRows;

const ModuleTable kComplexMathModule{"cmath", kFunctions, kValues,
                                     "Functions of complex numbers, with the values at infinities that C has."};

}  // namespace sandboa::runtime
