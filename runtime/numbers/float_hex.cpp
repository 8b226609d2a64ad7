// float.hex() and float.fromhex(): C99's hexadecimal form, exact in both directions.
#include <cmath>
#include <cstdio>

#include "runtime/numbers/double_rounding.h"
#include "runtime/numbers/float_text.h"
#include "runtime/numbers/number_text.h"
#include "runtime/types/str.h"

namespace sandboa::runtime {

namespace {

SignalFailure raise_bad_hex(Runtime& rt) { return rt.raise_value_error("invalid hexadecimal floating-point string"); }

bool consume_word(std::string_view* text, std::string_view word) {
  if (text->size() < word.size()) return false;
  for (size_t i = 0; i < word.size(); ++i) {
    char c = (*text)[i];
    if ((c >= 'A' ? c | 0x20 : c) != word[i]) return false;
  }
  text->remove_prefix(word.size());
  return true;
}

struct HexMantissa {
  limbs::DoubleLimb bits = 0;  // the first 30 significant digits
  bool sticky = false;         // something nonzero follows them
  int64_t power = 0;           // of two, of the last digit in `bits`
  bool any_digit = false;
};

void read_mantissa(std::string_view* text, HexMantissa* out) {
  bool point = false;
  int significant = 0;
  for (; !text->empty(); text->remove_prefix(1)) {
    char c = text->front();
    if (c == '.' && !point) {
      point = true;
      continue;
    }
    int digit = digit_value(c);
    if (digit >= 16) return;
    out->any_digit = true;
    if (significant < 30) {
      out->bits = out->bits << 4 | static_cast<unsigned>(digit);
      significant += out->bits != 0;
      if (point) out->power -= 4;
    } else {
      out->sticky = out->sticky || digit != 0;
      if (!point) out->power += 4;
    }
  }
}

// p[sign]digits. False: malformed.
bool read_exponent(std::string_view* text, int64_t* power) {
  if (text->empty() || (text->front() | 0x20) != 'p') return true;
  text->remove_prefix(1);
  bool negative = text->starts_with('-');
  if (negative || text->starts_with('+')) text->remove_prefix(1);
  if (text->empty() || !is_ascii_digit(text->front())) return false;
  int64_t value = 0;
  for (; !text->empty() && is_ascii_digit(text->front()); text->remove_prefix(1)) {
    if (value < int64_t{1} << 50) value = value * 10 + (text->front() - '0');
  }
  *power += negative ? -value : value;
  return true;
}

}  // namespace

Outcome float_to_hex(Runtime& rt, double value) {
  TRY(rt.charge(8));
  if (!std::isfinite(value)) {
    std::string text;
    append_float_repr(text, value);
    return make_str(rt, text);
  }
  int exponent = 0;
  double fraction = std::frexp(std::fabs(value), &exponent);
  uint64_t mantissa = 0;
  if (fraction != 0) {
    // One bit before the point; subnormals keep the smallest exponent and a leading zero.
    int power = std::max(exponent - 1, -1022);
    mantissa = static_cast<uint64_t>(std::ldexp(std::fabs(value), 52 - power));
    exponent = power;
  }
  char text[40];
  const char* sign = std::signbit(value) ? "-" : "";
  if (mantissa == 0) {
    std::snprintf(text, sizeof text, "%s0x0.0p+0", sign);
  } else {
    std::snprintf(text, sizeof text, "%s0x%d.%013llxp%+d", sign, static_cast<int>(mantissa >> 52),
                  static_cast<unsigned long long>(mantissa & ((uint64_t{1} << 52) - 1)), exponent);
  }
  return make_str(rt, text);
}

Outcome float_from_hex(Runtime& rt, const Str* source) {
  if (!source->is_ascii()) return raise_bad_hex(rt);
  NumberText loaded;
  TRY(loaded.load(rt, source));
  TRY(rt.charge(source->length));
  std::string_view text = loaded.stripped();
  bool negative = text.starts_with('-');
  if (negative || text.starts_with('+')) text.remove_prefix(1);
  double value;
  if (consume_word(&text, "nan")) {
    value = std::numeric_limits<double>::quiet_NaN();
  } else if (consume_word(&text, "infinity") || consume_word(&text, "inf")) {
    value = std::numeric_limits<double>::infinity();
  } else {
    consume_word(&text, "0x");
    HexMantissa mantissa;
    read_mantissa(&text, &mantissa);
    if (!mantissa.any_digit || !read_exponent(&text, &mantissa.power)) return raise_bad_hex(rt);
    value = round_to_double(mantissa.bits, mantissa.sticky, mantissa.power);
    if (std::isinf(value)) {
      return rt.raise(TypeId::kOverflowError, "hexadecimal value too large to represent as a float");
    }
  }
  if (!text.empty()) return raise_bad_hex(rt);
  return make_float(rt, negative ? -value : value);
}

}  // namespace sandboa::runtime
