#include "vm/session_clock.h"

#include <algorithm>
#include <cmath>
#include <cstring>

#include "support/crypto.h"

namespace sandboa::vm {

using runtime::Fallible;
using runtime::Outcome;
using runtime::Signal;
using runtime::SignalFailure;
using runtime::TypeId;
using runtime::Value;

namespace {

constexpr double kNanoseconds = 1e9;
constexpr int64_t kPauseNs = 1'000'000;
// What small ints hold: until 2116.
constexpr int64_t kLastReading = (int64_t{1} << 62) - 1;

bool comes_from_outside(Grant grant) { return grant == Grant::kHost || grant == Grant::kSystem; }

// Since the first reading, and never less than the last time. Wall clocks are what they are.
int64_t outside_reading(Vm& vm, ClockReading reading) {
  Capabilities& state = vm.capabilities;
  auto index = static_cast<size_t>(reading);
  int64_t now = std::clamp(vm.capability_calls->read_clock(reading), -kLastReading, kLastReading);
  if (reading == ClockReading::kWall) return now;
  if (!state.has_zero[index]) {
    state.has_zero[index] = true;
    state.zero_ns[index] = now - state.elapsed_ns[index];
  }
  __int128 elapsed = static_cast<__int128>(now) - state.zero_ns[index];
  elapsed = std::clamp<__int128>(elapsed, state.elapsed_ns[index], kLastReading);
  state.elapsed_ns[index] = static_cast<int64_t>(elapsed);
  return state.elapsed_ns[index];
}

int64_t skipped_ns(const Vm& vm) {
  double nanoseconds = vm.capabilities.skipped * kNanoseconds;
  return nanoseconds >= static_cast<double>(kLastReading) ? kLastReading : std::llround(nanoseconds);
}

// In pieces, between which limits and interrupts are looked at.
Outcome sleep_in_thread(Vm& vm, double seconds) {
  double left = seconds * kNanoseconds;
  while (left > 0) {
    TRY(vm.charge(limits::Meter::kSliceFuel));
    auto piece = static_cast<int64_t>(std::min<double>(kPauseNs, std::ceil(left)));
    left -= static_cast<double>(std::max<int64_t>(vm.capability_calls->pause(piece), 1));
  }
  return Value::none();
}

}  // namespace

SignalFailure raise_denied(Vm& vm, const char* capability) {
  return vm.raise(TypeId::kPermissionError, "capability '%s' is denied", capability);
}

double session_time(Vm& vm) {
  double time = vm.capabilities.skipped;
  if (!comes_from_outside(vm.capabilities.clock)) return time;
  return time + static_cast<double>(outside_reading(vm, ClockReading::kMonotonic)) / kNanoseconds;
}

Fallible<int64_t> read_clock(Vm& vm, ClockReading reading) {
  Capabilities& state = vm.capabilities;
  if (state.clock == Grant::kDenied) return raise_denied(vm, "clock");
  __int128 time = reading == ClockReading::kProcess ? 0 : skipped_ns(vm);
  if (comes_from_outside(state.clock)) {
    time += outside_reading(vm, reading);
  } else {
    state.ticks_ns = std::min(state.ticks_ns, kLastReading - state.tick_ns) + state.tick_ns;
    time += state.ticks_ns;
    if (reading == ClockReading::kWall) time += state.start_ns;
  }
  return static_cast<int64_t>(std::clamp<__int128>(time, -kLastReading, kLastReading));
}

void pass_time(Vm& vm, double deadline) {
  double now = session_time(vm);
  if (comes_from_outside(vm.capabilities.clock)) {
    if (deadline > now) vm.capabilities.skipped += deadline - now;
  } else {
    vm.capabilities.skipped = std::max(now, deadline);
  }
}

Outcome wait_in_session(Vm& vm, double deadline, std::span<const uint64_t> futures, bool takes_answers,
                        std::span<const uint64_t> cancelled) {
  double seconds = deadline - session_time(vm);
  if (!futures.empty() && vm.host_calls != nullptr)
    return vm.host_calls->wait(vm, {futures, deadline, seconds, takes_answers, cancelled});
  if (deadline > 1e300) return vm.raise(TypeId::kRuntimeError, "nothing to wait for");
  if (seconds <= 0) return Value::none();
  switch (vm.capabilities.sleep) {
    case Grant::kDenied:
      return raise_denied(vm, "sleep");
    case Grant::kHost:
      if (vm.host_calls != nullptr) return vm.host_calls->wait(vm, {futures, deadline, seconds, takes_answers});
      return raise_denied(vm, "sleep");
    case Grant::kSystem:
      TRY(sleep_in_thread(vm, seconds));
      break;
    case Grant::kDeterministic:
      break;
  }
  pass_time(vm, deadline);
  return Value::none();
}

// Each request begins with a new block, so that the state is one number.
Fallible<bool> fill_random(Vm& vm, std::span<uint8_t> bytes) {
  Capabilities& state = vm.capabilities;
  if (state.random == Grant::kDenied) return raise_denied(vm, "random");
  TRY(vm.charge(bytes.size() / 8));
  if (comes_from_outside(state.random)) {
    vm.capability_calls->fill_random(bytes);
    return true;
  }
  uint8_t block[64];
  for (size_t at = 0; at < bytes.size(); at += sizeof block) {
    support::chacha20_block(state.random_key, state.random_blocks++, block);
    std::memcpy(bytes.data() + at, block, std::min(sizeof block, bytes.size() - at));
  }
  return true;
}

}  // namespace sandboa::vm
