// Text forms of integers of any size on the host's side. The engine's own arithmetic stays inside sessions.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace sandboa::embed {

// "-123" or "-0x7b" to lower-case hexadecimal digits without leading zeros, "-7b". Empty if malformed. Quadratic for
// decimal.
std::string parse_big_digits(std::string_view text);
std::string hex_of_int64(int64_t value);
// REQUIRES: the form that parse_big_digits gives.
bool hex_fits_int64(std::string_view hex, int64_t* out);
// Decimal digits, or "0x..." when there would be more than 4300 (the conversion is quadratic).
std::string text_of_hex(std::string_view hex);

}  // namespace sandboa::embed
