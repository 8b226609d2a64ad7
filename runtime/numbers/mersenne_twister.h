// The generator MT19937 (Matsumoto and Nishimura) as CPython's random module uses it: the same seeds give the same numbers.
#pragma once

#include <cstddef>
#include <cstdint>

namespace sandboa::runtime {

// Plain data: lives in a bytearray of the guest, which may have written anything there. All zero: not seeded yet.
struct MersenneTwister {
  static constexpr uint32_t kWords = 624;

  uint32_t words[kWords];
  uint32_t position;  // 1 + index of the next word; 0: not seeded; anything else is taken as the end

  bool is_seeded() const { return position != 0; }
  // REQUIRES: count > 0.
  void seed(const uint32_t* key, size_t count);
  uint32_t next();
  // 53 bits in [0, 1).
  double next_double();
  // 1 <= bits <= 64; as CPython puts them together.
  uint64_t next_bits(uint32_t bits);

 private:
  void refill();
};

static_assert(sizeof(MersenneTwister) == 2500);

}  // namespace sandboa::runtime
