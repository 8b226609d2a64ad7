// What an event loop asks of its session: the time, and waiting. The one place where a policy for clocks belongs.
//
// The clock is virtual: it starts at 0 and stands still while guest code runs. When a loop has nothing to do, it jumps to
// the loop's next timer, so that nothing ever waits for time and every run is the same. What only the host can end, an
// awaited host future, suspends the run instead (docs/asyncio.md); no thread is ever blocked.
#pragma once

#include <span>

#include "runtime/outcome.h"
#include "vm/vm.h"

namespace sandboa::vm {

// Seconds.
double session_time(const Vm& vm);

// Nothing can go on before `deadline` (in the time of session_time(); infinite: no timer) or the answer to one of the host
// futures. Without futures the time passes, and the value is None. With some the answer is kSuspend: what the host supplies
// becomes the value (HostCalls::wait()).
runtime::Outcome wait_in_session(Vm& vm, double deadline, std::span<const uint64_t> futures);

// The host has nothing to answer before the deadline that it was told: it has come.
void pass_time(Vm& vm, double deadline);

}  // namespace sandboa::vm
