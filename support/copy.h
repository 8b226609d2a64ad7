// Moving a few bytes without the call that memcpy() of an unknown size is.
#pragma once

#include <cstdint>
#include <cstring>

#include "support/check.h"

namespace sandboa::support {

// The compiler sees what is long read from buffers that are shorter, which never happens.
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Warray-bounds"
#ifndef __clang__
#pragma GCC diagnostic ignored "-Wstringop-overread"
#pragma GCC diagnostic ignored "-Wstringop-overflow"
#endif

// As memcpy(): short runs are two moves that overlap. REQUIRES: the two do not.
SANDBOA_ALWAYS_INLINE void copy_bytes(void* to, const void* from, uint64_t count) {
  auto in_two_moves = [&]<class Word>(Word) {
    Word first, last;
    uint64_t distance = count - sizeof(Word);
    std::memcpy(&first, from, sizeof first);
    std::memcpy(&last, static_cast<const char*>(from) + distance, sizeof last);
    std::memcpy(to, &first, sizeof first);
    std::memcpy(static_cast<char*>(to) + distance, &last, sizeof last);
  };
  struct Wide {
    uint64_t words[2];
  };
  if (count > 16) {
    if (count > 32) {
      std::memcpy(to, from, count);
    } else {
      in_two_moves(Wide{});
    }
  } else if (count >= 8) {
    in_two_moves(uint64_t{});
  } else if (count >= 4) {
    in_two_moves(uint32_t{});
  } else if (count >= 2) {
    in_two_moves(uint16_t{});
  } else if (count == 1) {
    *static_cast<char*>(to) = *static_cast<const char*>(from);
  }
}

#pragma GCC diagnostic pop

}  // namespace sandboa::support
