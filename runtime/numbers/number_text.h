// The text that int() and float() are given, as ASCII: Unicode digits become 0 to 9, Unicode spaces become spaces.
#pragma once

#include <array>
#include <string>
#include <string_view>

#include "runtime/runtime.h"

namespace sandboa::runtime {

class NumberText {
 public:
  // REQUIRES: a Str or Bytes. Charges for its length.
  Fallible<bool> load(Runtime& rt, Value str_or_bytes);
  // Without surrounding white space. What is neither digit, space nor ASCII is '?', which no number contains.
  std::string_view stripped() const;

 private:
  std::string_view text_;
  std::string transformed_;  // only for text beyond ASCII
};

// ValueError "<before>'<repr of the value, at most `shown` characters>'".
SignalFailure raise_bad_number(Runtime& rt, const char* before, Value str_or_bytes, uint64_t shown = 200);

inline bool is_ascii_digit(char c) { return c >= '0' && c <= '9'; }
constexpr std::array<uint8_t, 256> make_digit_values() {
  std::array<uint8_t, 256> values{};
  values.fill(99);
  for (uint8_t digit = 0; digit < 10; ++digit) values['0' + digit] = digit;
  for (uint8_t letter = 0; letter < 26; ++letter)
    values['a' + letter] = values['A' + letter] = static_cast<uint8_t>(10 + letter);
  return values;
}
inline constexpr std::array<uint8_t, 256> kDigitValues = make_digit_values();
// 0 to 35, or 99.
inline int digit_value(char c) { return kDigitValues[static_cast<uint8_t>(c)]; }

}  // namespace sandboa::runtime
