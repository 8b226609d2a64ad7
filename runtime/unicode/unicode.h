// What str's methods know of code points: categories, case mappings, decimal values. Unicode 16, as CPython 3.14.
// The tables are runtime/unicode/unicode_data.def, written by scripts/generate_unicode.py. Immutable, any thread.
#pragma once

#include <cstdint>

namespace sandboa::runtime::unicode {

// Bit numbers of Record::flags; the generator writes them in this order.
enum Property : uint16_t {
  kAlpha = 1 << 0,
  kLower = 1 << 1,
  kUpper = 1 << 2,
  kTitle = 1 << 3,  // category Lt
  kDecimal = 1 << 4,
  kDigit = 1 << 5,
  kNumeric = 1 << 6,
  kSpace = 1 << 7,
  kPrintable = 1 << 8,
  kIdentifierStart = 1 << 9,
  kIdentifierContinue = 1 << 10,
  kCased = 1 << 11,
  kCaseIgnorable = 1 << 12,
};

enum class Mapping : uint8_t { kUpper, kLower, kTitle, kFold };

struct Record {
  uint16_t flags;
  uint8_t decimal;     // 0 to 9, or 255
  int32_t mapping[4];  // per Mapping: a difference, or a reference to a long mapping
};

const Record& record_of(char32_t code_point);

// A copy of the flags that are asked for most.
struct Latin1Flags {
  uint16_t values[256];
};
extern const Latin1Flags latin1_flags;
inline uint16_t flags_of(char32_t code_point) {
  return code_point < 256 ? latin1_flags.values[code_point] : record_of(code_point).flags;
}
inline bool has_property(char32_t code_point, uint16_t any_of) { return (flags_of(code_point) & any_of) != 0; }
// 0 to 9, or -1.
inline int decimal_value(char32_t code_point) {
  int value = record_of(code_point).decimal;
  return value == 255 ? -1 : value;
}

constexpr int kMaxMapping = 3;
// Writes the full case mapping, 1 to 3 code points, and returns how many. Final sigma is the caller's business.
int map_case(char32_t code_point, Mapping mapping, char32_t out[kMaxMapping]);

// REQUIRES: c < 0x80.
inline bool is_ascii_space(char32_t c) {
  constexpr uint64_t kSpaces = 0x1F0003E00;  // 9 to 13, 28 to 32
  return c <= ' ' && ((kSpaces >> c) & 1) != 0;
}
inline bool is_space(char32_t c) { return c < 0x80 ? is_ascii_space(c) : has_property(c, kSpace); }
// What splitlines() breaks at.
inline bool is_line_break(char32_t c) {
  if (c > 0x1E && c < 0x80) return false;
  return (c >= 10 && c <= 13) || (c >= 0x1C && c <= 0x1E) || c == 0x85 || c == 0x2028 || c == 0x2029;
}
inline bool is_printable(char32_t c) { return c < 0x7F ? c >= 0x20 : has_property(c, kPrintable); }

}  // namespace sandboa::runtime::unicode
