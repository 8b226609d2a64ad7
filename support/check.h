// Internal invariants. CHECK stays in release builds and is for conditions whose failure would corrupt memory; DCHECK costs
// nothing in release. Neither is for anything that guest input can cause: bad input gets a Result, a guest exception or a
// trap.
#pragma once

namespace sandboa::support {
// Prints the failed condition to stderr and aborts.
[[noreturn]] void check_failed(const char* condition, const char* file, int line);
}  // namespace sandboa::support

#define CHECK(condition) \
  (__builtin_expect(!!(condition), 1) ? void(0) : ::sandboa::support::check_failed(#condition, __FILE__, __LINE__))

#ifdef NDEBUG
#define DCHECK(condition) (true ? void(0) : void(condition))
#else
#define DCHECK(condition) CHECK(condition)
#endif

#define SANDBOA_ALWAYS_INLINE inline __attribute__((always_inline))
#define SANDBOA_COLD __attribute__((noinline, cold))  // compiled for size: not for work that may be long
#define SANDBOA_NOINLINE __attribute__((noinline))    // for what is off the fast path, but has work to do
