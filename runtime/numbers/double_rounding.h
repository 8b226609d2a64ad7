// The one place that rounds wide integers to doubles: half to even, subnormals and overflow included.
#pragma once

#include <cmath>
#include <cstdint>
#include <limits>

#include "runtime/numbers/limbs.h"

namespace sandboa::runtime {

// mantissa * 2**exponent as the nearest double, infinity on overflow. `sticky`: the true value lies a little above.
// REQUIRES: if sticky, mantissa has more bits than a double keeps.
inline double round_to_double(limbs::DoubleLimb mantissa, bool sticky, int64_t exponent) {
  if (mantissa == 0) return 0.0;
  limbs::Limb parts[2] = {static_cast<limbs::Limb>(mantissa), static_cast<limbs::Limb>(mantissa >> 64)};
  int bits = static_cast<int>(limbs::bit_length(parts, parts[1] != 0 ? 2 : 1));
  int64_t top = bits - 1 + exponent;
  if (top > 1023) return std::numeric_limits<double>::infinity();
  int64_t kept = top >= -1022 ? 53 : 53 - (-1022 - top);
  if (kept < 0) return 0.0;
  int dropped = bits - static_cast<int>(kept);
  if (dropped <= 0) return std::ldexp(static_cast<double>(parts[0]), static_cast<int>(exponent));
  limbs::DoubleLimb half = limbs::DoubleLimb{1} << (dropped - 1);
  limbs::DoubleLimb rest = dropped == 128 ? mantissa : mantissa & ((half << 1) - 1);
  limbs::Limb rounded = dropped == 128 ? 0 : static_cast<limbs::Limb>(mantissa >> dropped);
  if (rest > half || (rest == half && (sticky || (rounded & 1) != 0))) ++rounded;
  return std::ldexp(static_cast<double>(rounded), static_cast<int>(exponent + dropped));
}

}  // namespace sandboa::runtime
