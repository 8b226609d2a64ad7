// What a session may spend. Every field is finite by default; a breach is a trap (LimitTrap in sandboa/error.h) that guest
// code cannot catch.
#pragma once

#include <cstdint>

namespace sandboa {

struct Limits {
  uint64_t fuel = 1'000'000'000;         // per feed with its resumes: about one unit per bytecode instruction, natives in
                                         // proportion to their work; compiling and conversions included
  uint64_t memory_bytes = 128ull << 20;  // everything the session holds
  uint64_t objects = 10'000'000;         // allocations that are live or not yet collected
  uint64_t time_ns = 5'000'000'000;      // per feed: wall clock inside feed() and resume(), host waits not counted
  uint64_t recursion_depth = 1000;       // guest frames; past it the guest gets a RecursionError, as in CPython
  uint64_t output_bytes = 1ull << 20;    // what print() may write per session, sys.stderr included
  uint64_t host_calls = 100'000;
  uint64_t source_bytes = 2ull << 20;   // per feed
  uint64_t result_bytes = 16ull << 20;  // converted values that leave per turn

  // For code that nobody has reviewed. The same as a default-constructed Limits.
  static Limits untrusted() { return {}; }
};

}  // namespace sandboa
