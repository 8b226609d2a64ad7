// Text forms of integers beyond 64 bits, which constants keep as hexadecimal digits.
#pragma once

#include <string_view>

#include "support/arena.h"

namespace sandboa::ir {

// CPython's sys.int_info.default_max_str_digits: converting decimal digits takes quadratic time.
constexpr size_t kMaxDecimalDigits = 4300;

// Lower-case hexadecimal digits without leading zeros of a non-negative literal in base 2, 8, 10 or 16; empty if a decimal
// literal is longer than kMaxDecimalDigits.
std::string_view hexadecimal_digits(std::string_view digits, int base, support::Arena& arena);

// '-' and hexadecimal digits.
std::string_view hexadecimal_digits(__int128 value, support::Arena& arena);

}  // namespace sandboa::ir
