// Meters of one session: what has been spent, what is left, and the trap if one is pending.
//
// Invariants: (1) charge before you work; (2) once trapped() is true it stays so until begin_run(); every charge then fails;
// (3) fuel is deterministic: charges depend on the program and its inputs, never on time or addresses.
// Threads: one at a time, but request_interrupt() may be called from any thread.
//
// Fuel is handed out in slices. The run loop and natives subtract from slice(); when it turns negative, refill() looks at
// the total, the clock and the interrupt flag. So the clock is read once per kSliceFuel units.
//
// What the host does in the midst of a run is not the guest's time. Two readings of the clock would be half the cost of a
// small host call, so only a counter is read around it. When the clock is read the next time, the time since then is divided
// as the counter says: nothing has to be known of its rate.
#pragma once

#include <atomic>
#include <cstddef>
#include <cstdint>

#include "sandboa/limits.h"
#include "support/clocks.h"

namespace sandboa::limits {

enum class TrapKind : uint8_t {
  kNone,
#define TRAP(Name, code, message, hint) k##Name,
#include "limits/trap.def"
#undef TRAP
};

const char* trap_code(TrapKind kind);
const char* trap_message(TrapKind kind);
const char* trap_hint(TrapKind kind);

struct Trap {
  TrapKind kind = TrapKind::kNone;
  uint64_t allowed = 0;
  uint64_t used = 0;  // what the refused charge would have come to
};

class Meter {
 public:
  static constexpr int64_t kSliceFuel = 20'000;

  explicit Meter(const Limits& limits, const support::Clocks& clocks = support::system_clocks())
      : clocks_(clocks), fuel_ceiling_(limits.fuel), limits_(limits) {}

  const Limits& limits() const { return limits_; }
  // REQUIRES: no run is in progress.
  void set_time_limit(uint64_t nanoseconds) { limits_.time_ns = nanoseconds; }

  // Starts the clock of one feed or resume and forgets an earlier trap. What was spent stays spent.
  void begin_run();
  void end_run();

  // Around what the host does at the request of the guest: time stops.
  // REQUIRES: a run is in progress; no charges in between.
  void begin_host();
  void end_host();

  // Charges fuel. False: a trap is pending and the caller must unwind without doing the work.
  [[nodiscard]] bool charge_fuel(uint64_t units) {
    if (__builtin_expect(units > uint64_t{1} << 40, 0)) units = uint64_t{1} << 40;
    slice_ -= static_cast<int64_t>(units);
    if (__builtin_expect(slice_ >= 0, 1)) return true;
    return refill();
  }

  // For the run loop: subtract, and call refill() when the result is negative.
  int64_t& slice() { return slice_; }
  // Where native code finds it, in bytes from the Meter.
  static constexpr int32_t slice_offset();
  // Settles an overdrawn slice. False: trapped.
  [[nodiscard]] bool refill();
  // For work that is done once more after a restore, and is no work of this run: interrupts and time as refill() sees them,
  // without fuel. False: trapped.
  [[nodiscard]] bool look_at_clock();
  // Makes every charge call refill() until a safepoint is reached, so that the run loop comes there at its next back edge,
  // whatever natives charge in between.
  void request_safepoint();
  // For the run loop, where it does what safepoints are for.
  void reach_safepoint() { safepoint_wanted_ = false; }

  // Charges bytes held by the session. False: they do not fit (no trap is set: the caller may collect and try again).
  [[nodiscard]] bool try_charge_bytes(uint64_t bytes) {
    if (__builtin_expect(bytes > limits_.memory_bytes - bytes_used_, 0)) return false;
    bytes_used_ += bytes;
    if (bytes_used_ > bytes_peak_) bytes_peak_ = bytes_used_;
    return true;
  }
  void release_bytes(uint64_t bytes) { bytes_used_ -= bytes; }
  uint64_t bytes_used() const { return bytes_used_; }
  uint64_t bytes_peak() const { return bytes_peak_; }

  [[nodiscard]] bool charge_output(uint64_t bytes);
  [[nodiscard]] bool charge_host_call();

  // Sets a trap, if none is pending yet. Always answers false, for `return meter.set_trap(...)`.
  bool set_trap(TrapKind kind, uint64_t allowed, uint64_t used);
  bool trapped() const { return trap_.kind != TrapKind::kNone; }
  const Trap& trap() const { return trap_; }
  // Before a feed: a new budget of fuel and time; output and host calls are per session and stay spent.
  void clear_trap();

  // All of the session so far.
  uint64_t fuel_used() const { return fuel_granted_ - static_cast<uint64_t>(slice_ > 0 ? slice_ : 0); }
  uint64_t time_used_ns() const { return time_used_ns_; }  // up to the last reading of the clock
  uint64_t output_used() const { return output_used_; }
  uint64_t host_calls_used() const { return host_calls_used_; }

  // What a snapshot carries: what was spent, how much of it in the budget of this feed, and what is left of the slice: where
  // slices end may decide how something is done.
  struct Spent {
    uint64_t fuel = 0, budget_fuel = 0, time_ns = 0, budget_time_ns = 0, output = 0, host_calls = 0;
    uint64_t slice = 0;

    // But for the slice, which the first version of snapshots does not have.
    template <class Visit>
    void each(Visit visit) {
      for (uint64_t* number : {&fuel, &budget_fuel, &time_ns, &budget_time_ns, &output, &host_calls}) visit(*number);
    }
  };
  // REQUIRES: no run is in progress.
  Spent spent() const;
  // REQUIRES: nothing was spent yet. More than the limits allow: the next charge traps. False: no meter has such numbers.
  bool restore(const Spent& spent);

  // For replays: the run traps at the charge that brings fuel_used() to `fuel` and not before, as it once did for a reason
  // that comes from outside (time, interrupt). REQUIRES: that has not been reached.
  void plan_trap(const Trap& trap, uint64_t fuel);

  // Any thread. The run in progress (or the next one) traps at its next safepoint.
  void request_interrupt() { interrupt_.store(true, std::memory_order_relaxed); }

 private:
  static constexpr uint64_t saturating_add(uint64_t a, uint64_t b) { return a > UINT64_MAX - b ? UINT64_MAX : a + b; }
  // REQUIRES: slice_ == 0.
  void grant_slice();
  // When the guest's turn comes: a slice that is not negative, and empty if an interrupt is to be looked at.
  void begin_slice();
  void read_clock();
  // False: trapped.
  bool take_interrupt();
  bool take_time();
  uint64_t budget_time_used() const { return time_used_ns_ - time_base_ns_; }

  support::Clocks clocks_;
  int64_t slice_ = 0;
  uint64_t fuel_granted_ = 0;  // handed out in slices so far, the current one included
  uint64_t fuel_base_ = 0;     // fuel_granted_ when the budget began
  uint64_t fuel_ceiling_;      // where the budget ends
  uint64_t bytes_used_ = 0;
  uint64_t bytes_peak_ = 0;
  uint64_t output_used_ = 0;
  uint64_t host_calls_used_ = 0;
  uint64_t time_used_ns_ = 0;
  uint64_t time_base_ns_ = 0;      // time_used_ns_ when the budget began
  uint64_t clock_read_ns_ = 0;     // what the clock said when it was last read in this run,
  uint64_t clock_read_ticks_ = 0;  // and what the counter said then
  uint64_t host_ticks_ = 0;        // that the host has taken since then
  uint64_t host_began_ticks_ = 0;
  uint64_t unclocked_fuel_ = 0;  // charged since the clock was last read, while a safepoint is wanted
  bool safepoint_wanted_ = false;
  bool running_ = false;
  Trap trap_;
  Trap planned_trap_;
  uint64_t planned_fuel_ = UINT64_MAX;  // none
  std::atomic<bool> interrupt_{false};
  Limits limits_;
};

constexpr int32_t Meter::slice_offset() { return offsetof(Meter, slice_); }

}  // namespace sandboa::limits
