// Guards native recursion by the real stack pointer, so that the same code is safe on an 8 MiB main thread and on a 128 KiB
// worker. Every recursive function of the engine asks near_limit() on entry and answers with its own clean error.
#pragma once

#include <cstdint>

namespace sandboa::support {

class NativeStack {
 public:
  // True when fewer than kReserveBytes are left for the calling thread.
  static bool near_limit() {
    auto here = reinterpret_cast<uintptr_t>(__builtin_frame_address(0));
    uintptr_t limit = limit_;
    if (__builtin_expect(limit == 0, 0)) limit = find_limit();
    return here < limit;
  }

  static constexpr uintptr_t kReserveBytes = 48 * 1024;

 private:
  static uintptr_t find_limit();
  static thread_local uintptr_t limit_;
};

}  // namespace sandboa::support
