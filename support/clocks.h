// Where time comes from: the clock of the system, and a counter that takes less than half as long to read.
//
// Threads: any.
#pragma once

#include <cstdint>

namespace sandboa::support {

struct Clocks {
  // Of a clock that goes on evenly and never back.
  uint64_t (*nanoseconds)();
  // Of a counter that goes on evenly on all cores. What a tick lasts is not known, but at most 100 ns.
  uint64_t (*ticks)();
};

// The cycle counter, where the machine says that it is even; the clock itself, where it does not.
const Clocks& system_clocks();

}  // namespace sandboa::support
