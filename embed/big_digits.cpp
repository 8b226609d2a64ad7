#include "embed/big_digits.h"

#include <algorithm>
#include <charconv>
#include <vector>

namespace sandboa::embed {

namespace {

constexpr size_t kMaxDecimalHexDigits = 3570;  // 16**3570 has 4299 decimal digits

int hex_digit(char c) {
  if (c >= '0' && c <= '9') return c - '0';
  char lower = static_cast<char>(c | 0x20);
  return lower >= 'a' && lower <= 'f' ? lower - 'a' + 10 : -1;
}

// Little-endian 32-bit limbs to digits.
std::string hex_of_limbs(const std::vector<uint32_t>& limbs) {
  std::string hex;
  for (size_t i = limbs.size(); i-- > 0;) {
    for (int shift = 28; shift >= 0; shift -= 4) {
      uint32_t digit = limbs[i] >> shift & 15;
      if (!hex.empty() || digit != 0) hex.push_back("0123456789abcdef"[digit]);
    }
  }
  return hex.empty() ? "0" : hex;
}

std::string hex_of_decimal(std::string_view digits) {
  std::vector<uint32_t> limbs;
  for (size_t i = 0; i < digits.size();) {
    size_t run = std::min<size_t>(9, digits.size() - i);
    uint64_t scale = 1, carry = 0;
    for (size_t end = i + run; i < end; ++i) {
      if (digits[i] < '0' || digits[i] > '9') return "";
      scale *= 10;
      carry = carry * 10 + static_cast<uint64_t>(digits[i] - '0');
    }
    for (uint32_t& limb : limbs) {
      carry += limb * scale;
      limb = static_cast<uint32_t>(carry);
      carry >>= 32;
    }
    if (carry != 0) limbs.push_back(static_cast<uint32_t>(carry));
  }
  return hex_of_limbs(limbs);
}

}  // namespace

std::string parse_big_digits(std::string_view text) {
  bool negative = text.starts_with('-');
  if (negative) text.remove_prefix(1);
  if (text.empty()) return "";
  std::string hex;
  if (text.starts_with("0x") || text.starts_with("0X")) {
    text.remove_prefix(2);
    if (text.empty()) return "";
    for (char c : text) {
      int digit = hex_digit(c);
      if (digit < 0) return "";
      if (!hex.empty() || digit != 0) hex.push_back("0123456789abcdef"[digit]);
    }
    if (hex.empty()) hex = "0";
  } else {
    hex = hex_of_decimal(text);
    if (hex.empty()) return "";
  }
  return negative && hex != "0" ? "-" + hex : hex;
}

std::string hex_of_int64(int64_t value) {
  char buffer[20];
  auto end = std::to_chars(buffer, buffer + sizeof buffer, value, 16).ptr;
  return std::string(buffer, end);
}

bool hex_fits_int64(std::string_view hex, int64_t* out) {
  auto [end, error] = std::from_chars(hex.data(), hex.data() + hex.size(), *out, 16);
  return error == std::errc() && end == hex.data() + hex.size();
}

std::string text_of_hex(std::string_view hex) {
  std::string sign;
  if (hex.starts_with('-')) {
    sign = "-";
    hex.remove_prefix(1);
  }
  if (hex.size() > kMaxDecimalHexDigits) return sign + "0x" + std::string(hex);
  // Limbs of 9 decimal digits, little-endian; each hexadecimal digit multiplies by 16.
  constexpr uint64_t kLimb = 1'000'000'000;
  std::vector<uint32_t> limbs;
  for (char c : hex) {
    uint64_t carry = static_cast<uint64_t>(hex_digit(c));
    for (uint32_t& limb : limbs) {
      carry += uint64_t{limb} * 16;
      limb = static_cast<uint32_t>(carry % kLimb);
      carry /= kLimb;
    }
    if (carry != 0) limbs.push_back(static_cast<uint32_t>(carry));
  }
  if (limbs.empty()) return "0";
  std::string text = sign + std::to_string(limbs.back());
  for (size_t i = limbs.size() - 1; i-- > 0;) {
    std::string digits = std::to_string(limbs[i]);
    text.append(9 - digits.size(), '0').append(digits);
  }
  return text;
}

}  // namespace sandboa::embed
