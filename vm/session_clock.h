// What the session's code asks for by capability (vm/capabilities.h): the time, waiting, random bytes.
//
// By default the clock is virtual: it starts at 0 and stands still while guest code runs. When a loop has nothing to do, or
// the program sleeps, it jumps to that moment, so that nothing ever waits for time and every run is the same. What only the
// host can end, an awaited host future, suspends the run instead (docs/asyncio.md), and so does waiting that is granted by
// the host. Only waiting that is granted by the system blocks the thread.
#pragma once

#include <span>

#include "runtime/outcome.h"
#include "vm/vm.h"

namespace sandboa::vm {

// Seconds on the clock of event loops; also where the guest may not read the clock.
double session_time(Vm& vm);

// A reading for the guest. PermissionError if it is denied.
runtime::Fallible<int64_t> read_clock(Vm& vm, ClockReading reading);

// Nothing can go on before `deadline` (in the time of session_time(); infinite: no timer) or the answer to one of the host
// futures. If the time passes, the value is None. Otherwise the answer is kSuspend: what the host supplies becomes the value
// (HostCalls::wait()). takes_answers: answers to futures that are not waited for are wanted too.
runtime::Outcome wait_in_session(Vm& vm, double deadline, std::span<const uint64_t> futures, bool takes_answers = true,
                                 std::span<const uint64_t> cancelled = {});

// The host has nothing to answer before the deadline that it was told: it has come.
void pass_time(Vm& vm, double deadline);

// Charges for it. PermissionError if it is denied.
runtime::Fallible<bool> fill_random(Vm& vm, std::span<uint8_t> bytes);

// PermissionError "capability '<name>' is denied".
runtime::SignalFailure raise_denied(Vm& vm, const char* capability);

}  // namespace sandboa::vm
