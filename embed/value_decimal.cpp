#include "embed/value_decimal.h"

#include <algorithm>
#include <charconv>

#include "embed/big_digits.h"

namespace sandboa::embed {

namespace {

constexpr size_t kMostDigits = 4298;
// MAX_EMAX and MIN_ETINY of the module decimal.
constexpr int64_t kMostAdjusted = 999'999'999'999'999'999, kLeastExponent = -1'999'999'999'999'999'997;

bool are_digits(std::string_view text) { return text.find_first_not_of("0123456789") == std::string_view::npos; }

// `word` is in lower case.
bool takes_word(std::string_view* text, std::string_view word) {
  if (text->size() < word.size()) return false;
  for (size_t index = 0; index < word.size(); ++index) {
    if (((*text)[index] | 0x20) != word[index]) return false;
  }
  text->remove_prefix(word.size());
  return true;
}

bool read_coefficient(std::string digits, DecimalText* out) {
  digits.erase(0, std::min(digits.find_first_not_of('0'), digits.size()));
  if (digits.empty()) digits.push_back('0');
  if (digits.size() > kMostDigits || !are_digits(digits)) return false;
  out->coefficient = parse_big_digits(digits);
  return true;
}

bool read_special(std::string_view text, DecimalText* out) {
  if (takes_word(&text, "inf")) {
    out->special = 'F';
    return read_coefficient("", out) && (text.empty() || (takes_word(&text, "inity") && text.empty()));
  }
  bool signals = takes_word(&text, "s");
  out->special = signals ? 'N' : 'n';
  return takes_word(&text, "nan") && read_coefficient(std::string(text), out);
}

}  // namespace

bool read_decimal(std::string_view text, DecimalText* out) {
  *out = {};
  if (text.starts_with('-') || text.starts_with('+')) {
    out->negative = text[0] == '-';
    text.remove_prefix(1);
  }
  size_t mark = std::min(text.find_first_of("eE"), text.size());
  std::string_view mantissa = text.substr(0, mark);
  size_t point = std::min(mantissa.find('.'), mantissa.size());
  std::string digits(mantissa.substr(0, point));
  size_t places = 0;
  if (point < mantissa.size()) {
    digits += mantissa.substr(point + 1);
    places = mantissa.size() - point - 1;
  }
  if (digits.empty() || !are_digits(digits)) return read_special(text, out);
  size_t digit_count = digits.size();
  if (!read_coefficient(std::move(digits), out)) return false;
  if (mark < text.size()) {
    text.remove_prefix(mark + 1);
    if (text.starts_with('+')) text.remove_prefix(text.starts_with("+-") ? 0 : 1);
    auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), out->exponent);
    if (error != std::errc() || end != text.data() + text.size()) return false;
  }
  constexpr int64_t kFar = 4 * kMostAdjusted;
  if (out->exponent > kFar || out->exponent < -kFar) return false;
  out->exponent -= static_cast<int64_t>(places);
  return out->exponent >= kLeastExponent && out->exponent + static_cast<int64_t>(digit_count) - 1 <= kMostAdjusted;
}

}  // namespace sandboa::embed
