// Bytes as hexadecimal digits.
#pragma once

#include <cstdint>
#include <cstring>

namespace sandboa::runtime {

inline constexpr char kHexDigits[] = "0123456789abcdef";

// Eight digits at a time: the bytes are spread to nibbles, and each nibble becomes its digit.
inline uint64_t hex_of_four(uint32_t bytes) {
  uint64_t spread = bytes;
  spread = (spread | spread << 16) & 0x0000FFFF0000FFFFu;
  spread = (spread | spread << 8) & 0x00FF00FF00FF00FFu;
  uint64_t nibbles = (spread >> 4 & 0x000F000F000F000Fu) | (spread & 0x000F000F000F000Fu) << 8;
  uint64_t above_nine = (nibbles + 0x0606060606060606u) >> 4 & 0x0101010101010101u;
  return nibbles + 0x3030303030303030u + above_nine * ('a' - '9' - 1);
}

// Two digits for each of `count` bytes.
inline void write_hex_digits(const uint8_t* from, uint64_t count, uint8_t* to) {
  uint64_t i = 0;
  for (; i + 4 <= count; i += 4, to += 8) {
    uint32_t four;
    std::memcpy(&four, from + i, sizeof four);
    uint64_t digits = hex_of_four(four);
    std::memcpy(to, &digits, sizeof digits);
  }
  for (; i < count; ++i) {
    *to++ = static_cast<uint8_t>(kHexDigits[from[i] >> 4]);
    *to++ = static_cast<uint8_t>(kHexDigits[from[i] & 15]);
  }
}

}  // namespace sandboa::runtime
