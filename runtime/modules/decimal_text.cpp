// Text of the numbers of the module decimal, and back.
#include <algorithm>
#include <charconv>

#include "runtime/modules/decimal_numbers.h"
#include "runtime/types/str_data.h"
#include "support/copy.h"

namespace sandboa::runtime::decimal {

namespace {

// Answers where the digits end.
char* write_digits(char* out, DoubleLimb value) {
  constexpr Limb kChunk = 10'000'000'000'000'000'000u;  // of kChunkDigits digits
  auto write = [&out](Limb part) { out = std::to_chars(out, out + kChunkDigits + 1, part).ptr; };
  if (value >> 64 == 0) {
    write(static_cast<Limb>(value));
    return out;
  }
  Limb rest = divide(&value, kChunk);
  if (value >= kChunk) {
    Limb middle = divide(&value, kChunk);
    write(static_cast<Limb>(value));
    value = middle;
    // What is behind the first digits has all of its zeros.
    for (Limb least = kChunk / 10; least > 1 && middle < least; least /= 10) *out++ = '0';
  }
  write(static_cast<Limb>(value));
  for (Limb least = kChunk / 10; least > 1 && rest < least; least /= 10) *out++ = '0';
  write(rest);
  return out;
}

}  // namespace

Outcome number_text(Runtime& rt, const Number& number, bool capitals) {
  char digits[64];
  int64_t count = write_digits(digits, number.coefficient) - digits, left = number.exponent + count;
  char text[96];
  char* out = text;
  if (number.negative) *out++ = '-';
  if (number.exponent <= 0 && left > -6) {
    if (left <= 0) {
      *out++ = '0';
      *out++ = '.';
      for (int64_t zero = left; zero < 0; ++zero) *out++ = '0';
    }
    int64_t before = std::max<int64_t>(left, 0);
    support::copy_bytes(out, digits, static_cast<uint64_t>(before));
    out += before;
    if (before > 0 && before < count) *out++ = '.';
    support::copy_bytes(out, digits + before, static_cast<uint64_t>(count - before));
    out += count - before;
  } else {
    *out++ = digits[0];
    if (count > 1) *out++ = '.';
    out = std::copy(digits + 1, digits + count, out);
    *out++ = capitals ? 'E' : 'e';
    int64_t power = left - 1;
    *out++ = power < 0 ? '-' : '+';
    out = write_digits(out, static_cast<DoubleLimb>(power < 0 ? -power : power));
  }
  return ascii_piece(rt, reinterpret_cast<const uint8_t*>(text), static_cast<uint64_t>(out - text));
}

bool read_number(std::string_view text, Number* out) {
  const char *cursor = text.data(), *end = cursor + text.size();
  out->negative = cursor < end && *cursor == '-';
  if (cursor < end && (*cursor == '-' || *cursor == '+')) ++cursor;
  DoubleLimb value = 0;
  int count = 0;
  int64_t places = 0;
  bool after_point = false;
  for (; cursor < end; ++cursor) {
    char c = *cursor;
    if (c >= '0' && c <= '9') {
      value = value * 10 + static_cast<unsigned>(c - '0');
      ++count;
      places += after_point;
    } else if (c == '.' && !after_point) {
      after_point = true;
    } else {
      break;
    }
  }
  if (count == 0 || count > kMostWideDigits) return false;
  int64_t exponent = 0;
  if (cursor < end) {
    if ((*cursor | 0x20) != 'e') return false;
    ++cursor;
    bool negative = cursor < end && *cursor == '-';
    if (cursor < end && (*cursor == '-' || *cursor == '+')) ++cursor;
    if (cursor == end || end - cursor > 6) return false;
    for (; cursor < end; ++cursor) {
      if (*cursor < '0' || *cursor > '9') return false;
      exponent = exponent * 10 + (*cursor - '0');
    }
    if (negative) exponent = -exponent;
  }
  out->coefficient = value;
  out->exponent = exponent - places;
  return true;
}

Outcome format_number(Runtime& rt, const Context& context, const Number& number, std::string_view spec) {
  constexpr size_t kMostPlaces = 20;
  bool has_groups = !spec.empty() && spec.front() == ',';
  if (has_groups) spec.remove_prefix(1);
  size_t places = 0;
  Digits digits(number.coefficient);
  if (spec.empty() && has_groups) {
    if (number.exponent > 0 || number.exponent + count_digits(digits) <= -6) return Value();
    places = static_cast<size_t>(-number.exponent);
  } else {
    if (spec.size() < 3 || spec.front() != '.' || spec.back() != 'f' || spec.size() > 4) return Value();
    for (char c : spec.substr(1, spec.size() - 2)) {
      if (c < '0' || c > '9') return Value();
      places = places * 10 + static_cast<size_t>(c - '0');
    }
    int64_t shift = number.exponent + static_cast<int64_t>(places);
    if (shift > kMostWideDigits || shift < -kMostWideDigits) return Value();
    if (shift >= 0) {
      scale(&digits, static_cast<int>(shift));
    } else if (number.coefficient != 0) {
      round_off(&digits, -shift, context.rounding, number.negative);
    }
  }
  if (!digits.is_wide() || places > kMostPlaces) return Value();
  char buffer[64];
  const char* end = write_digits(buffer, digits.wide());
  size_t count = static_cast<size_t>(end - buffer);
  char text[96];
  char* out = text + sizeof text;
  for (size_t place = 0; place < places; ++place) *--out = place < count ? end[-1 - static_cast<int64_t>(place)] : '0';
  if (places != 0) *--out = '.';
  size_t whole = count > places ? count - places : 1;
  for (size_t place = 0; place < whole; ++place) {
    if (has_groups && place != 0 && place % 3 == 0) *--out = ',';
    size_t digit = places + place;
    *--out = digit < count ? end[-1 - static_cast<int64_t>(digit)] : '0';
  }
  if (number.negative) *--out = '-';
  return make_str(rt, std::string_view(out, static_cast<size_t>(text + sizeof text - out)));
}

}  // namespace sandboa::runtime::decimal
