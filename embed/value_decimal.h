// Decimal numbers as a host writes them.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace sandboa::embed {

struct DecimalText {
  bool negative = false;
  std::string coefficient;  // hexadecimal digits; of a NaN: its diagnostic digits
  int64_t exponent = 0;
  char special = 0;  // 'F' of an infinity, 'n' of a quiet and 'N' of a signalling NaN
};

// False: no number, more than 4298 digits, or beyond the exponents that the module decimal can hold. Quadratic in the
// digits.
bool read_decimal(std::string_view text, DecimalText* out);

}  // namespace sandboa::embed
