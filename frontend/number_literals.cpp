#include "frontend/number_literals.h"

#include <algorithm>
#include <charconv>
#include <limits>

namespace sandboa::frontend {

namespace {

std::string_view without_underscores(std::string_view text, support::Arena& arena) {
  if (text.find('_') == std::string_view::npos) return text;
  auto out = arena.make_span<char>(text.size());
  size_t size = 0;
  for (char c : text) {
    if (c != '_') out[size++] = c;
  }
  return {out.data(), size};
}

// Decimal exponent of the first significant digit, saturated: tells an overflow from an underflow.
long magnitude(std::string_view text) {
  size_t mantissa_end = std::min(text.find_first_of("eE"), text.size());
  size_t point = std::min(text.find('.'), mantissa_end);
  size_t first = text.find_first_not_of("0.");
  long exponent = 0;
  if (mantissa_end < text.size()) {
    std::string_view digits = text.substr(mantissa_end + 1);
    bool is_negative = digits[0] == '-';
    if (is_negative || digits[0] == '+') digits.remove_prefix(1);
    for (char c : digits) exponent = std::min(exponent * 10 + (c - '0'), 1'000'000'000'000L);
    if (is_negative) exponent = -exponent;
  }
  return static_cast<long>(point) - static_cast<long>(first) + exponent;
}

double decode_float(std::string_view text) {
  double value = 0;
  auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
  if (error != std::errc::result_out_of_range) return value;
  // from_chars does not say which way it went.
  return magnitude(text) > 0 ? std::numeric_limits<double>::infinity() : 0.0;
}

int digit_value(char c) {
  if (c <= '9') return c - '0';
  return (c | 0x20) - 'a' + 10;
}

Literal decode_int(std::string_view digits, int base) {
  Literal literal;
  literal.kind = LiteralKind::kInt;
  literal.base = static_cast<uint8_t>(base);
  while (digits.size() > 1 && digits[0] == '0') digits.remove_prefix(1);
  literal.text = digits;
  int64_t value = 0;
  for (char c : digits) {
    if (__builtin_mul_overflow(value, base, &value) || __builtin_add_overflow(value, digit_value(c), &value)) return literal;
  }
  literal.fits_int64 = true;
  literal.integer = value;
  return literal;
}

}  // namespace

Literal decode_number(std::string_view token, support::Arena& arena) {
  std::string_view text = without_underscores(token, arena);
  if (text.size() > 2 && text[0] == '0') {
    switch (text[1] | 0x20) {
      case 'x':
        return decode_int(text.substr(2), 16);
      case 'o':
        return decode_int(text.substr(2), 8);
      case 'b':
        return decode_int(text.substr(2), 2);
      default:
        break;
    }
  }
  char last = text.back();
  if (last == 'j' || last == 'J') {
    Literal literal;
    literal.kind = LiteralKind::kImaginary;
    literal.number = decode_float(text.substr(0, text.size() - 1));
    return literal;
  }
  if (text.find_first_of(".eE") != std::string_view::npos) {
    Literal literal;
    literal.kind = LiteralKind::kFloat;
    literal.number = decode_float(text);
    return literal;
  }
  return decode_int(text, 10);
}

}  // namespace sandboa::frontend
