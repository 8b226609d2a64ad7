#include "runtime/numbers/float_text.h"

#include <charconv>
#include <cmath>
#include <cstring>

#include "runtime/numbers/number_text.h"
#include "runtime/types/str.h"

namespace sandboa::runtime {

namespace {

// No double has more digits than these; what a larger precision asks for are zeros.
constexpr int kMaxFractionDigits = 1074;
constexpr int kMaxSignificantDigits = 767;

// Significant decimal digits and the place of the point: 0.d1d2d3... * 10**point.
struct Decimal {
  char digits[kMaxSignificantDigits + 2];
  int count = 0;
  int point = 0;
};

// REQUIRES: value finite, not negative. significant 0: shortest.
void to_decimal(double value, int significant, Decimal* out) {
  char text[kMaxSignificantDigits + 16];
  auto printed = significant == 0
                     ? std::to_chars(text, text + sizeof text, value, std::chars_format::scientific)
                     : std::to_chars(text, text + sizeof text, value, std::chars_format::scientific, significant - 1);
  const char* exponent = printed.ptr;
  while (*--exponent != 'e') {
  }
  out->digits[0] = text[0];
  out->count = 1;
  if (exponent - text > 2) {
    out->count += static_cast<int>(exponent - text) - 2;
    std::memcpy(out->digits + 1, text + 2, static_cast<size_t>(out->count - 1));
  }
  int power = 0;
  std::from_chars(exponent + (exponent[1] == '+' ? 2 : 1), printed.ptr, power);
  out->point = power + 1;
}

void append_exponent(std::string& out, int power, bool upper) {
  out += upper ? 'E' : 'e';
  out += power < 0 ? '-' : '+';
  int magnitude = power < 0 ? -power : power;
  if (magnitude < 10) out += '0';
  append_small_int(out, magnitude);
}

// d.ddde+xx with `zeros` more zeros.
void append_scientific(std::string& out, const Decimal& decimal, size_t zeros, const FloatFormat& format) {
  out += decimal.digits[0];
  if (decimal.count > 1 || zeros > 0 || format.alternate) out += '.';
  out.append(decimal.digits + 1, static_cast<size_t>(decimal.count - 1));
  out.append(zeros, '0');
  append_exponent(out, decimal.point - 1, format.upper);
}

// ddd.ddd with `zeros` more zeros at the end.
void append_positional(std::string& out, const Decimal& decimal, size_t zeros, const FloatFormat& format) {
  int whole = decimal.point;
  if (whole <= 0) {
    out += "0.";
    out.append(static_cast<size_t>(-whole), '0');
    out.append(decimal.digits, static_cast<size_t>(decimal.count));
    out.append(zeros, '0');
    return;
  }
  if (decimal.count > whole) {
    out.append(decimal.digits, static_cast<size_t>(whole));
    out += '.';
    out.append(decimal.digits + whole, static_cast<size_t>(decimal.count - whole));
    out.append(zeros, '0');
    return;
  }
  out.append(decimal.digits, static_cast<size_t>(decimal.count));
  size_t missing = static_cast<size_t>(whole - decimal.count);
  out.append(missing, '0');
  zeros -= std::min(zeros, missing);
  if (zeros > 0 || format.alternate || format.dot_zero) out += '.';
  out.append(zeros, '0');
  if (zeros == 0 && format.dot_zero) out += '0';
}

void append_fixed(std::string& out, double value, const FloatFormat& format) {
  char text[320 + kMaxFractionDigits];
  int precision = std::min(format.precision, kMaxFractionDigits);
  auto printed = std::to_chars(text, text + sizeof text, value, std::chars_format::fixed, precision);
  out.append(text, static_cast<size_t>(printed.ptr - text));
  out.append(static_cast<size_t>(format.precision - precision), '0');
  if (format.precision == 0 && format.alternate) out += '.';
}

void append_general(std::string& out, double value, const FloatFormat& format) {
  Decimal decimal;
  if (format.type == 'r') {
    to_decimal(value, 0, &decimal);
    if (decimal.point <= -4 || decimal.point > 16) return append_scientific(out, decimal, 0, format);
    return append_positional(out, decimal, 0, format);
  }
  int precision = std::max(format.precision, 1);
  to_decimal(value, std::min(precision, kMaxSignificantDigits), &decimal);
  size_t zeros = static_cast<size_t>(precision - decimal.count);
  if (!format.alternate) {
    zeros = 0;
    while (decimal.count > 1 && decimal.digits[decimal.count - 1] == '0') --decimal.count;
  }
  // CPython's rule: with dot_zero the exponent appears one digit earlier, as the ".0" counts.
  if (decimal.point <= -4 || decimal.point > precision - (format.dot_zero ? 1 : 0)) {
    return append_scientific(out, decimal, zeros, format);
  }
  append_positional(out, decimal, zeros, format);
}

bool equals_ignoring_case(std::string_view text, std::string_view lower) {
  if (text.size() != lower.size()) return false;
  for (size_t i = 0; i < text.size(); ++i) {
    char c = text[i] >= 'A' && text[i] <= 'Z' ? static_cast<char>(text[i] | 0x20) : text[i];
    if (c != lower[i]) return false;
  }
  return true;
}

bool parse_special(std::string_view text, double* out) {
  if (equals_ignoring_case(text, "inf") || equals_ignoring_case(text, "infinity")) {
    *out = std::numeric_limits<double>::infinity();
  } else if (equals_ignoring_case(text, "nan")) {
    *out = std::numeric_limits<double>::quiet_NaN();
  } else {
    return false;
  }
  return true;
}

// digits [. digits] [e [sign] digits], at least one digit before or after the point; underscores between digits only.
bool is_float_literal(std::string_view text, bool* has_underscores) {
  bool mantissa_digits = false, point = false, exponent = false, after_digit = false;
  for (size_t i = 0; i < text.size(); ++i) {
    char c = text[i];
    if (is_ascii_digit(c)) {
      after_digit = true;
      mantissa_digits = mantissa_digits || !exponent;
      continue;
    }
    bool digit_follows = i + 1 < text.size() && is_ascii_digit(text[i + 1]);
    if (c == '_') {
      if (!after_digit || !digit_follows) return false;
      *has_underscores = true;
    } else if (c == '.') {
      if (point || exponent) return false;
      point = true;
    } else if (c == 'e' || c == 'E') {
      if (exponent || !mantissa_digits) return false;
      exponent = true;
      if (i + 1 < text.size() && (text[i + 1] == '+' || text[i + 1] == '-')) ++i;
      if (i + 1 >= text.size() || !is_ascii_digit(text[i + 1])) return false;
    } else {
      return false;
    }
    after_digit = false;
  }
  return mantissa_digits;
}

// from_chars says "out of range" without saying on which side. REQUIRES: a literal that is out of range, so not zero.
bool overflows(std::string_view text) {
  int64_t power = 0;
  size_t exponent = text.find_first_of("eE");
  if (exponent != std::string_view::npos) {
    bool negative = text[exponent + 1] == '-';
    for (char c : text.substr(exponent + 1)) {
      if (is_ascii_digit(c) && power < int64_t{1} << 40) power = power * 10 + (c - '0');
    }
    if (negative) power = -power;
    text = text.substr(0, exponent);
  }
  size_t point = std::min(text.find('.'), text.size());
  size_t first = text.find_first_of("123456789");
  power += static_cast<int64_t>(point) - static_cast<int64_t>(first);
  return power > 0;
}

double correctly_rounded(std::string_view literal) {
  double value = 0;
  auto parsed = std::from_chars(literal.data(), literal.data() + literal.size(), value);
  if (parsed.ec == std::errc::result_out_of_range) return overflows(literal) ? std::numeric_limits<double>::infinity() : 0.0;
  return value;
}

bool parse_unsigned_float(std::string_view text, double* out) {
  if (parse_special(text, out)) return true;
  bool has_underscores = false;
  if (!is_float_literal(text, &has_underscores)) return false;
  std::string plain;
  if (has_underscores) {
    for (char c : text) {
      if (c != '_') plain.push_back(c);
    }
    text = plain;
  }
  *out = correctly_rounded(text);
  return true;
}

}  // namespace

void append_float(std::string& out, double value, const FloatFormat& format) {
  if (std::isnan(value)) {
    out += format.upper ? "NAN" : "nan";
    return;
  }
  if (std::signbit(value)) out += '-';
  value = std::fabs(value);
  if (std::isinf(value)) {
    out += format.upper ? "INF" : "inf";
    return;
  }
  switch (format.type) {
    case 'f':
      append_fixed(out, value, format);
      break;
    case 'e': {
      Decimal decimal;
      int significant = std::min(format.precision, kMaxSignificantDigits - 1) + 1;
      to_decimal(value, significant, &decimal);
      append_scientific(out, decimal, static_cast<size_t>(format.precision - (significant - 1)), format);
      break;
    }
    default:
      append_general(out, value, format);
      break;
  }
}

void append_float_repr(std::string& out, double value) {
  FloatFormat format;
  format.dot_zero = true;
  append_float(out, value, format);
}

namespace {

// Up to 15 digits and a point, as most texts are: an int over a power of ten, both exact, so that the quotient is rounded
// once. False: something else.
bool parse_short_float(std::string_view text, double* value) {
  static constexpr double kPowers[] = {1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15};
  constexpr size_t kExactDigits = std::size(kPowers) - 1;
  if (text.size() > kExactDigits + 1) return false;
  uint64_t digits = 0;
  size_t point = text.npos;
  for (size_t i = 0; i < text.size(); ++i) {
    if (is_ascii_digit(text[i])) {
      digits = digits * 10 + static_cast<uint64_t>(text[i] - '0');
    } else if (text[i] == '.' && point == text.npos) {
      point = i;
    } else {
      return false;
    }
  }
  size_t count = text.size() - (point != text.npos);
  if (count == 0 || count > kExactDigits) return false;
  *value = static_cast<double>(digits) / kPowers[point == text.npos ? 0 : text.size() - point - 1];
  return true;
}

}  // namespace

double parse_decimal_float(std::string_view text) {
  double value;
  return parse_short_float(text, &value) ? value : correctly_rounded(text);
}

Outcome parse_float(Runtime& rt, Value str_or_bytes) {
  NumberText source;
  TRY(source.load(rt, str_or_bytes));
  TRY(rt.charge(4));
  std::string_view text = source.stripped();
  bool negative = text.starts_with('-');
  if (negative || text.starts_with('+')) text.remove_prefix(1);
  double value = 0;
  bool is_number = parse_short_float(text, &value) || parse_unsigned_float(text, &value);
  if (!is_number) return raise_bad_number(rt, "could not convert string to float: ", str_or_bytes, UINT64_MAX);
  return make_float(rt, negative ? -value : value);
}

}  // namespace sandboa::runtime
