#include "limits/meter.h"

#include <algorithm>
#include <chrono>

namespace sandboa::limits {

namespace {

// What a trapped meter keeps in slice_: any further charge goes to refill() and fails there.
constexpr int64_t kTrappedSlice = -1;

uint64_t now_ns() {
  auto since_epoch = std::chrono::steady_clock::now().time_since_epoch();
  return static_cast<uint64_t>(std::chrono::duration_cast<std::chrono::nanoseconds>(since_epoch).count());
}

}  // namespace

void Meter::begin_run() {
  trap_ = {};
  run_started_ns_ = now_ns();
  running_ = true;
  // A pending interrupt is seen at the first charge. Otherwise the clock was read just now, so the first slice is handed out
  // here.
  if (slice_ <= 0) {
    slice_ = 0;
    if (!interrupt_.load(std::memory_order_relaxed)) grant_slice();
  } else if (interrupt_.load(std::memory_order_relaxed)) {
    request_safepoint();
  }
}

void Meter::end_run() {
  if (!running_) return;
  running_ = false;
  time_used_ns_ += now_ns() - run_started_ns_;
}

void Meter::grant_slice() {
  uint64_t grant = std::min<uint64_t>(kSliceFuel, fuel_ceiling_ - fuel_granted_);
  fuel_granted_ += grant;
  slice_ = static_cast<int64_t>(grant);
}

bool Meter::refill() {
  if (trapped()) {
    slice_ = kTrappedSlice;
    return false;
  }
  // What was overdrawn counts as granted: fuel_used() stays exact.
  uint64_t overdrawn = slice_ < 0 ? static_cast<uint64_t>(-slice_) : 0;
  uint64_t left = fuel_ceiling_ - fuel_granted_;
  if (overdrawn > left) {
    uint64_t used = fuel_granted_ - fuel_base_ + overdrawn;
    fuel_granted_ = fuel_ceiling_;
    slice_ = kTrappedSlice;
    return set_trap(TrapKind::kFuel, limits_.fuel, used);
  }
  if (overdrawn != 0) {
    fuel_granted_ += overdrawn;
    slice_ = 0;
  }
  if (interrupt_.load(std::memory_order_relaxed)) {
    interrupt_.store(false, std::memory_order_relaxed);
    return set_trap(TrapKind::kInterrupt, 0, 0);
  }
  if (safepoint_wanted_) {  // the slice stays empty, and the clock is read as seldom as otherwise
    unclocked_fuel_ += overdrawn;
    if (unclocked_fuel_ < static_cast<uint64_t>(kSliceFuel)) return true;
    unclocked_fuel_ = 0;
  }
  if (running_) {
    uint64_t time = time_used_ns_ - time_base_ns_ + (now_ns() - run_started_ns_);
    if (time > limits_.time_ns) return set_trap(TrapKind::kTime, limits_.time_ns, time);
  }
  if (slice_ == 0 && !safepoint_wanted_) grant_slice();
  return true;
}

void Meter::request_safepoint() {
  safepoint_wanted_ = true;
  if (slice_ <= 0) return;
  fuel_granted_ -= static_cast<uint64_t>(slice_);
  slice_ = 0;
}

bool Meter::charge_output(uint64_t bytes) {
  if (trapped()) return false;
  if (bytes > limits_.output_bytes - output_used_) {
    return set_trap(TrapKind::kOutput, limits_.output_bytes, saturating_add(output_used_, bytes));
  }
  output_used_ += bytes;
  return true;
}

bool Meter::charge_host_call() {
  if (trapped()) return false;
  if (host_calls_used_ >= limits_.host_calls)
    return set_trap(TrapKind::kHostCalls, limits_.host_calls, host_calls_used_ + 1);
  ++host_calls_used_;
  return true;
}

bool Meter::set_trap(TrapKind kind, uint64_t allowed, uint64_t used) {
  // Whoever refuses an allocation knows what was in use, not always what it would have come to: more than allowed, that is
  // sure.
  bool is_limit = kind != TrapKind::kInterrupt;
  if (!trapped()) trap_ = {kind, allowed, is_limit ? std::max(used, saturating_add(allowed, 1)) : used};
  request_safepoint();
  slice_ = kTrappedSlice;
  return false;
}

void Meter::clear_trap() {
  trap_ = {};
  request_safepoint();  // gives the rest of the slice back
  safepoint_wanted_ = false;
  slice_ = 0;
  fuel_base_ = fuel_granted_;
  fuel_ceiling_ = saturating_add(fuel_base_, limits_.fuel);
  time_base_ns_ = time_used_ns_;
}

Meter::Spent Meter::spent() const {
  uint64_t slice = slice_ > 0 ? static_cast<uint64_t>(slice_) : 0;
  return {fuel_used(),  fuel_used() - fuel_base_, time_used_ns_, time_used_ns_ - time_base_ns_,
          output_used_, host_calls_used_,         slice};
}

bool Meter::restore(const Spent& spent) {
  bool fits = spent.budget_fuel <= spent.fuel && spent.budget_fuel <= limits_.fuel &&
              spent.budget_time_ns <= spent.time_ns && spent.output <= limits_.output_bytes &&
              spent.host_calls <= limits_.host_calls &&
              spent.slice <= std::min<uint64_t>(kSliceFuel, limits_.fuel - std::min(limits_.fuel, spent.budget_fuel));
  if (!fits) return false;
  slice_ = static_cast<int64_t>(spent.slice);
  fuel_granted_ = saturating_add(spent.fuel, spent.slice);
  fuel_base_ = spent.fuel - spent.budget_fuel;
  fuel_ceiling_ = saturating_add(fuel_base_, limits_.fuel);
  time_used_ns_ = spent.time_ns;
  time_base_ns_ = spent.time_ns - spent.budget_time_ns;
  output_used_ = spent.output;
  host_calls_used_ = spent.host_calls;
  return true;
}

}  // namespace sandboa::limits
