#include "support/clocks.h"

#include <chrono>

#if defined(__x86_64__)
#include <cpuid.h>
#endif

namespace sandboa::support {

namespace {

uint64_t steady_nanoseconds() {
  auto since_epoch = std::chrono::steady_clock::now().time_since_epoch();
  return static_cast<uint64_t>(std::chrono::duration_cast<std::chrono::nanoseconds>(since_epoch).count());
}

#if defined(__x86_64__)

uint64_t read_counter() { return __builtin_ia32_rdtsc(); }

// Independent of the core's frequency and of its sleep: the "invariant TSC" of both manufacturers.
bool is_counter_even() {
  unsigned eax = 0, ebx = 0, ecx = 0, edx = 0;
  return __get_cpuid(0x8000'0007, &eax, &ebx, &ecx, &edx) != 0 && (edx & (1u << 8)) != 0;
}

#elif defined(__aarch64__)

uint64_t read_counter() {
  uint64_t ticks;
  asm volatile("mrs %0, cntvct_el0" : "=r"(ticks));
  return ticks;
}

// Even by the architecture, but as coarse as the machine likes.
bool is_counter_even() {
  uint64_t ticks_per_second;
  asm volatile("mrs %0, cntfrq_el0" : "=r"(ticks_per_second));
  return ticks_per_second >= 10'000'000;
}

#else

uint64_t read_counter() { return steady_nanoseconds(); }
bool is_counter_even() { return true; }

#endif

}  // namespace

const Clocks& system_clocks() {
  static const Clocks clocks{steady_nanoseconds, is_counter_even() ? read_counter : steady_nanoseconds};
  return clocks;
}

}  // namespace sandboa::support
