// The elementary functions of complex numbers. What is infinite or no number goes to the C library, which has the special
// values of C99's Annex G as CPython has them; the rest is computed so that it neither overflows nor cancels on the way
// (W. Kahan, Branch cuts for complex elementary functions).
#include "runtime/modules/complex_functions.h"

#include <cfloat>
#include <cmath>
#include <complex>
#include <limits>
#include <numbers>

namespace sandboa::runtime::complex_functions {

namespace {

constexpr double kInfinity = std::numeric_limits<double>::infinity();
constexpr double kNan = std::numeric_limits<double>::quiet_NaN();
constexpr double kLarge = DBL_MAX / 4.0;
constexpr double kLn2 = std::numbers::ln2, kLn10 = std::numbers::ln10, kE = std::numbers::e, kPi = std::numbers::pi;
const double kRootOfLarge = std::sqrt(kLarge);
const double kLogOfLarge = std::log(kLarge);
const double kRootOfLeast = std::sqrt(DBL_MIN);

bool is_finite(ComplexNumber z) { return std::isfinite(z.real) && std::isfinite(z.imaginary); }

using Library = std::complex<double> (*)(const std::complex<double>&);
template <Library kFunction>
ComplexNumber special(ComplexNumber z) {
  std::complex<double> value = kFunction({z.real, z.imaginary});
  return {value.real(), value.imag()};
}

// Signs that Annex G leaves open are positive in CPython.
ComplexNumber with_real(ComplexNumber z, double real) { return {real, z.imaginary}; }
ComplexNumber with_imaginary(ComplexNumber z, double imaginary) { return {z.real, imaginary}; }

Answer checked_range(ComplexNumber value) {
  bool overflows = std::isinf(value.real) || std::isinf(value.imaginary);
  return {value, overflows ? Trouble::kRange : Trouble::kNone};
}

// log(abs(z)) + log(4) - log(2) and so on, without overflow in the absolute value.
double log_of_large(ComplexNumber z) { return std::log(std::hypot(z.real / 2.0, z.imaginary / 2.0)) + kLn2 * 2.0; }

bool is_large(ComplexNumber z) { return std::fabs(z.real) > kLarge || std::fabs(z.imaginary) > kLarge; }

ComplexNumber root(ComplexNumber z) { return sqrt(z).value; }

// i z and back: sin, asin and so on from sinh, asinh.
ComplexNumber turned(ComplexNumber z) { return {-z.imaginary, z.real}; }
Answer turned_back(Answer answer) { return {{answer.value.imaginary, -answer.value.real}, answer.trouble}; }

}  // namespace

Answer sqrt(ComplexNumber z) {
  if (!is_finite(z)) return {special<std::sqrt<double>>(z)};
  if (z.real == 0.0 && z.imaginary == 0.0) return {{0.0, z.imaginary}};
  double x = std::fabs(z.real), y = std::fabs(z.imaginary), s;
  if (x < DBL_MIN && y < DBL_MIN) {
    // Subnormal: scaled up by an even power of two.
    constexpr int kUp = 2 * (DBL_MANT_DIG / 2) + 1, kDown = -(kUp + 1) / 2;
    x = std::ldexp(x, kUp);
    s = std::ldexp(std::sqrt(x + std::hypot(x, std::ldexp(y, kUp))), kDown);
  } else {
    x /= 8.0;
    s = 2.0 * std::sqrt(x + std::hypot(x, y / 8.0));
  }
  double d = y / (2.0 * s);
  if (z.real >= 0.0) return {{s, std::copysign(d, z.imaginary)}};
  return {{d, std::copysign(s, z.imaginary)}};
}

Answer acos(ComplexNumber z) {
  if (!is_finite(z)) {
    ComplexNumber value = special<std::acos<double>>(z);
    return {std::isinf(z.real) && std::isnan(z.imaginary) ? with_imaginary(value, kInfinity) : value};
  }
  if (is_large(z)) {
    double size = log_of_large(z);
    double imaginary = z.real < 0.0 ? -std::copysign(size, z.imaginary) : std::copysign(size, -z.imaginary);
    return {{std::atan2(std::fabs(z.imaginary), z.real), imaginary}};
  }
  ComplexNumber a = root({1.0 - z.real, -z.imaginary}), b = root({1.0 + z.real, z.imaginary});
  return {{2.0 * std::atan2(a.real, b.real), std::asinh(b.real * a.imaginary - b.imaginary * a.real)}};
}

Answer acosh(ComplexNumber z) {
  if (!is_finite(z)) return {special<std::acosh<double>>(z)};
  if (is_large(z)) return {{log_of_large(z), std::atan2(z.imaginary, z.real)}};
  ComplexNumber a = root({z.real - 1.0, z.imaginary}), b = root({z.real + 1.0, z.imaginary});
  return {{std::asinh(a.real * b.real + a.imaginary * b.imaginary), 2.0 * std::atan2(a.imaginary, b.real)}};
}

Answer asin(ComplexNumber z) { return turned_back(asinh(turned(z))); }

Answer asinh(ComplexNumber z) {
  if (!is_finite(z)) {
    ComplexNumber value = special<std::asinh<double>>(z);
    return {std::isnan(z.real) && std::isinf(z.imaginary) ? with_real(value, kInfinity) : value};
  }
  if (is_large(z)) {
    double size = log_of_large(z);
    double real = z.imaginary >= 0.0 ? std::copysign(size, z.real) : -std::copysign(size, -z.real);
    return {{real, std::atan2(z.imaginary, std::fabs(z.real))}};
  }
  ComplexNumber a = root({1.0 + z.imaginary, -z.real}), b = root({1.0 - z.imaginary, z.real});
  return {{std::asinh(a.real * b.imaginary - b.real * a.imaginary),
           std::atan2(z.imaginary, a.real * b.real - a.imaginary * b.imaginary)}};
}

Answer atan(ComplexNumber z) { return turned_back(atanh(turned(z))); }

Answer atanh(ComplexNumber z) {
  if (!is_finite(z)) {
    ComplexNumber value = special<std::atanh<double>>(z);
    return {std::isnan(z.real) && std::isinf(z.imaginary) ? with_real(value, 0.0) : value};
  }
  if (std::signbit(z.real)) {
    Answer answer = atanh({-z.real, -z.imaginary});
    return {{-answer.value.real, -answer.value.imaginary}, answer.trouble};
  }
  double y = std::fabs(z.imaginary);
  if (z.real > kRootOfLarge || y > kRootOfLarge) {
    double h = std::hypot(z.real / 2.0, z.imaginary / 2.0);
    return {{z.real / 4.0 / h / h, -std::copysign(kPi / 2.0, -z.imaginary)}};
  }
  if (z.real == 1.0 && y < kRootOfLeast) {
    if (y == 0.0) return {{kInfinity, z.imaginary}, Trouble::kDomain};
    return {
        {-std::log(std::sqrt(y) / std::sqrt(std::hypot(y, 2.0))), std::copysign(std::atan2(2.0, -y) / 2.0, z.imaginary)}};
  }
  double below = 1.0 - z.real;
  return {{std::log1p(4.0 * z.real / (below * below + y * y)) / 4.0,
           -std::atan2(-2.0 * z.imaginary, below * (1.0 + z.real) - y * y) / 2.0}};
}

Answer cos(ComplexNumber z) { return cosh(turned(z)); }

Answer cosh(ComplexNumber z) {
  if (!is_finite(z)) {
    bool is_pole = std::isinf(z.imaginary) && !std::isnan(z.real);
    ComplexNumber value = special<std::cosh<double>>(z);
    if (std::isnan(z.real) && z.imaginary == 0.0) value.imaginary = 0.0;
    return {value, is_pole ? Trouble::kDomain : Trouble::kNone};
  }
  double c = std::cos(z.imaginary), s = std::sin(z.imaginary);
  if (std::fabs(z.real) <= kLogOfLarge) return checked_range({c * std::cosh(z.real), s * std::sinh(z.real)});
  double less = z.real - std::copysign(1.0, z.real);
  return checked_range({c * std::cosh(less) * kE, s * std::sinh(less) * kE});
}

Answer exp(ComplexNumber z) {
  if (!is_finite(z)) {
    bool is_pole = std::isinf(z.imaginary) && (std::isfinite(z.real) || z.real == kInfinity);
    if (z.real == -kInfinity && !std::isfinite(z.imaginary)) return {{0.0, 0.0}};
    return {special<std::exp<double>>(z), is_pole ? Trouble::kDomain : Trouble::kNone};
  }
  double c = std::cos(z.imaginary), s = std::sin(z.imaginary);
  if (z.real > kLogOfLarge) {
    double size = std::exp(z.real - 1.0);
    return checked_range({size * c * kE, size * s * kE});
  }
  double size = std::exp(z.real);
  return checked_range({size * c, size * s});
}

Answer log(ComplexNumber z) {
  if (!is_finite(z)) return {special<std::log<double>>(z)};
  double x = std::fabs(z.real), y = std::fabs(z.imaginary), angle = std::atan2(z.imaginary, z.real);
  if (is_large(z)) return {{std::log(std::hypot(x / 2.0, y / 2.0)) + kLn2, angle}};
  if (x < DBL_MIN && y < DBL_MIN) {
    if (x == 0.0 && y == 0.0) return {{-kInfinity, angle}, Trouble::kDomain};
    double size = std::hypot(std::ldexp(x, DBL_MANT_DIG), std::ldexp(y, DBL_MANT_DIG));
    return {{std::log(size) - DBL_MANT_DIG * kLn2, angle}};
  }
  double h = std::hypot(x, y);
  if (0.71 <= h && h <= 1.73) {
    // Near 1 the logarithm is taken of the difference.
    double more = x > y ? x : y, less = x > y ? y : x;
    return {{std::log1p((more - 1.0) * (more + 1.0) + less * less) / 2.0, angle}};
  }
  return {{std::log(h), angle}};
}

Answer log10(ComplexNumber z) {
  Answer answer = log(z);
  return {{answer.value.real / kLn10, answer.value.imaginary / kLn10}, answer.trouble};
}

Answer sin(ComplexNumber z) { return turned_back(sinh(turned(z))); }

Answer sinh(ComplexNumber z) {
  if (!is_finite(z)) {
    bool is_pole = std::isinf(z.imaginary) && !std::isnan(z.real);
    ComplexNumber value = special<std::sinh<double>>(z);
    if (z.real == 0.0 && std::isnan(z.imaginary)) value.real = 0.0;
    return {value, is_pole ? Trouble::kDomain : Trouble::kNone};
  }
  double c = std::cos(z.imaginary), s = std::sin(z.imaginary);
  if (std::fabs(z.real) <= kLogOfLarge) return checked_range({c * std::sinh(z.real), s * std::cosh(z.real)});
  double less = z.real - std::copysign(1.0, z.real);
  return checked_range({c * std::sinh(less) * kE, s * std::cosh(less) * kE});
}

Answer tan(ComplexNumber z) { return turned_back(tanh(turned(z))); }

Answer tanh(ComplexNumber z) {
  if (!is_finite(z)) {
    bool is_pole = std::isinf(z.imaginary) && std::isfinite(z.real);
    ComplexNumber value = special<std::tanh<double>>(z);
    if (std::isinf(z.real) && !std::isfinite(z.imaginary)) value.imaginary = 0.0;
    return {value, is_pole ? Trouble::kDomain : Trouble::kNone};
  }
  if (std::fabs(z.real) > kLogOfLarge) {
    double c = std::cos(z.imaginary), s = std::sin(z.imaginary);
    return {{std::copysign(1.0, z.real), 4.0 * s * c * std::exp(-2.0 * std::fabs(z.real))}};
  }
  double x = std::tanh(z.real), y = std::tan(z.imaginary), c = 1.0 / std::cosh(z.real);
  double both = x * y, denominator = 1.0 + both * both;
  return {{x * (1.0 + y * y) / denominator, ((y / denominator) * c) * c}};
}

Answer from_polar(double r, double phi) {
  if (std::isfinite(r) && std::isfinite(phi)) {
    if (phi == 0.0) return {{r, r * phi}};
    return {{r * std::cos(phi), r * std::sin(phi)}};
  }
  Trouble trouble = std::isinf(phi) && r != 0.0 && !std::isnan(r) ? Trouble::kDomain : Trouble::kNone;
  if (std::isinf(r)) {
    if (!std::isfinite(phi)) return {{kInfinity, kNan}, trouble};
    if (phi == 0.0) return {{r, std::copysign(1.0, r) * phi}};
    double sign = std::copysign(1.0, r);
    return {{sign * std::copysign(kInfinity, std::cos(phi)), sign * std::copysign(kInfinity, std::sin(phi))}};
  }
  if (r == 0.0) return {{0.0, 0.0}};
  return {{kNan, phi == 0.0 ? 0.0 : kNan}, trouble};
}

}  // namespace sandboa::runtime::complex_functions
