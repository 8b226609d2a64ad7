#include "limits/meter.h"

#include <algorithm>

namespace sandboa::limits {

namespace {

// What a trapped meter keeps in slice_: any further charge goes to refill() and fails there.
constexpr int64_t kTrappedSlice = -1;

// 0 where the counter went back.
uint64_t ticks_since(uint64_t earlier, uint64_t now) { return now > earlier ? now - earlier : 0; }

// A counter that does not keep its promises must not give a guest time for nothing, so everything is its own then.
uint64_t without_host(uint64_t elapsed_ns, uint64_t elapsed_ticks, uint64_t host_ticks) {
  if (host_ticks == 0 || host_ticks > elapsed_ticks) return elapsed_ns;
  unsigned __int128 guest = static_cast<unsigned __int128>(elapsed_ns) * (elapsed_ticks - host_ticks);
  return static_cast<uint64_t>(guest / elapsed_ticks);
}

}  // namespace

void Meter::begin_run() {
  trap_ = {};
  clock_read_ns_ = clocks_.nanoseconds();
  clock_read_ticks_ = clocks_.ticks();
  host_ticks_ = 0;
  running_ = true;
  begin_slice();
}

void Meter::end_run() {
  if (!running_) return;
  read_clock();
  running_ = false;
}

void Meter::begin_host() { host_began_ticks_ = clocks_.ticks(); }

void Meter::end_host() {
  host_ticks_ += ticks_since(host_began_ticks_, clocks_.ticks());
  if (!trapped()) begin_slice();
}

// Slices are handed out by refill() alone. So they end at the same charges whatever suspensions, host calls and restores
// come in between; whoever makes each slice end at one of these is out of time all the same; and what was to be done at a
// safepoint is not put off.
void Meter::begin_slice() {
  if (slice_ < 0) slice_ = 0;
  if (slice_ != 0 && interrupt_.load(std::memory_order_relaxed)) request_safepoint();
}

// Always in the same order: what passes between the two readings is part of no interval or of both.
void Meter::read_clock() {
  uint64_t ns = clocks_.nanoseconds();
  uint64_t ticks = clocks_.ticks();
  time_used_ns_ += without_host(ns - clock_read_ns_, ticks_since(clock_read_ticks_, ticks), host_ticks_);
  clock_read_ns_ = ns;
  clock_read_ticks_ = ticks;
  host_ticks_ = 0;
}

void Meter::grant_slice() {
  uint64_t grant = std::min<uint64_t>(kSliceFuel, fuel_ceiling_ - fuel_granted_);
  // Up to the planned trap but for one unit, so that the charge that reaches it comes to refill().
  if (planned_fuel_ != UINT64_MAX) grant = std::min(grant, planned_fuel_ - std::min(planned_fuel_, fuel_granted_ + 1));
  fuel_granted_ += grant;
  slice_ = static_cast<int64_t>(grant);
}

bool Meter::take_interrupt() {
  if (!interrupt_.load(std::memory_order_relaxed)) return true;
  interrupt_.store(false, std::memory_order_relaxed);
  return set_trap(TrapKind::kInterrupt, 0, 0);
}

bool Meter::take_time() {
  if (!running_) return true;
  read_clock();
  if (budget_time_used() <= limits_.time_ns) return true;
  return set_trap(TrapKind::kTime, limits_.time_ns, budget_time_used());
}

bool Meter::look_at_clock() { return !trapped() && take_interrupt() && take_time(); }

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
  if (fuel_granted_ >= planned_fuel_) {
    planned_fuel_ = UINT64_MAX;
    return set_trap(planned_trap_.kind, planned_trap_.allowed, planned_trap_.used);
  }
  if (!take_interrupt()) return false;
  if (safepoint_wanted_) {  // the slice stays empty, and the clock is read as seldom as otherwise
    unclocked_fuel_ += overdrawn;
    if (unclocked_fuel_ < static_cast<uint64_t>(kSliceFuel)) return true;
    unclocked_fuel_ = 0;
  }
  if (!take_time()) return false;
  if (slice_ == 0 && !safepoint_wanted_) grant_slice();
  return true;
}

void Meter::plan_trap(const Trap& trap, uint64_t fuel) {
  planned_trap_ = trap;
  planned_fuel_ = fuel;
  uint64_t last = fuel - std::min<uint64_t>(fuel, 1);
  if (slice_ <= 0 || fuel_granted_ <= last) return;
  uint64_t too_much = std::min(fuel_granted_ - last, static_cast<uint64_t>(slice_));
  slice_ -= static_cast<int64_t>(too_much);
  fuel_granted_ -= too_much;
}

void Meter::request_safepoint() {
  safepoint_wanted_ = true;
  if (slice_ <= 0) return;
  fuel_granted_ -= static_cast<uint64_t>(slice_);
  slice_ = 0;
}

bool Meter::charge_output(uint64_t bytes) {
  if (trapped()) return false;
  if (bytes > limits_.output_bytes - std::min(limits_.output_bytes, output_used_)) {
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
  bool is_sound = spent.budget_fuel <= spent.fuel && spent.budget_time_ns <= spent.time_ns && spent.slice <= kSliceFuel;
  if (!is_sound) return false;
  uint64_t left = limits_.fuel - std::min(limits_.fuel, spent.budget_fuel);
  uint64_t slice = std::min(spent.slice, left);
  slice_ = static_cast<int64_t>(slice);
  fuel_granted_ = saturating_add(spent.fuel, slice);
  fuel_base_ = spent.fuel - spent.budget_fuel;
  fuel_ceiling_ = std::max(fuel_granted_, saturating_add(fuel_base_, limits_.fuel));
  time_used_ns_ = spent.time_ns;
  time_base_ns_ = spent.time_ns - spent.budget_time_ns;
  output_used_ = spent.output;
  host_calls_used_ = spent.host_calls;
  return true;
}

}  // namespace sandboa::limits
