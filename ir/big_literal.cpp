#include "ir/big_literal.h"

#include <algorithm>
#include <cstdint>
#include <span>

namespace sandboa::ir {
namespace {

uint32_t digit_value(char c) {
  if (c >= '0' && c <= '9') return static_cast<uint32_t>(c - '0');
  return static_cast<uint32_t>((c | 0x20) - 'a') + 10;
}

// `limbs` are 32 bits each, lowest first; `used` of them count.
std::string_view to_text(std::span<const uint32_t> limbs, bool is_negative, support::Arena& arena) {
  size_t used = limbs.size();
  while (used > 1 && limbs[used - 1] == 0) --used;
  auto* text = static_cast<char*>(arena.allocate(used * 8 + 1));
  size_t size = 0;
  if (is_negative) text[size++] = '-';
  bool started = false;
  for (size_t i = used; i-- > 0;) {
    for (int shift = 28; shift >= 0; shift -= 4) {
      uint32_t digit = (limbs[i] >> shift) & 15;
      started = started || digit != 0 || (i == 0 && shift == 0);
      if (started) text[size++] = "0123456789abcdef"[digit];
    }
  }
  return {text, size};
}

}  // namespace

std::string_view hexadecimal_digits(std::string_view digits, int base, support::Arena& arena) {
  if (base == 10 && digits.size() > kMaxDecimalDigits) return {};
  // Bits per digit, rounded up: 4 is enough for bases 10 and 16.
  uint32_t bits = base == 2 ? 1 : base == 8 ? 3 : 4;
  auto limbs = arena.make_span<uint32_t>(digits.size() * bits / 32 + 1);
  for (uint32_t& limb : limbs) limb = 0;
  if (base == 10) {
    size_t used = 1;
    for (size_t at = 0; at < digits.size();) {  // nine digits at a time: the most that keep a product in 64 bits
      uint64_t carry = 0;
      uint64_t scale = 1;
      for (size_t end = std::min(at + 9, digits.size()); at < end; ++at) {
        carry = carry * 10 + digit_value(digits[at]);
        scale *= 10;
      }
      for (size_t i = 0; i < used; ++i) {
        carry += limbs[i] * scale;
        limbs[i] = static_cast<uint32_t>(carry);
        carry >>= 32;
      }
      if (carry != 0) limbs[used++] = static_cast<uint32_t>(carry);
    }
  } else {
    size_t position = 0;
    for (size_t i = digits.size(); i-- > 0; position += bits) {
      uint64_t digit = uint64_t{digit_value(digits[i])} << (position % 32);
      limbs[position / 32] |= static_cast<uint32_t>(digit);
      if ((digit >> 32) != 0) limbs[position / 32 + 1] |= static_cast<uint32_t>(digit >> 32);
    }
  }
  return to_text(limbs, false, arena);
}

std::string_view hexadecimal_digits(__int128 value, support::Arena& arena) {
  auto magnitude = static_cast<unsigned __int128>(value);
  if (value < 0) magnitude = -magnitude;
  uint32_t limbs[4];
  for (uint32_t& limb : limbs) {
    limb = static_cast<uint32_t>(magnitude);
    magnitude >>= 32;
  }
  return to_text(limbs, value < 0, arena);
}

}  // namespace sandboa::ir
