// How natives answer: a value, or a signal that the VM acts on. TRY (support/result.h) passes signals on.
//
//   kRaise         a guest exception is pending in Runtime::pending_exception
//   kNeedsGuest    only guest code can finish this: Runtime::guest_call says what to call with what; its result is the
//   result of
//                  the native. Nothing has been mutated.
//   kNeedsCollect  memory ran out: collect and run the instruction once more. Nothing has been mutated.
//   kTrap          a limit was hit (Meter::trap())
//   kSuspend       a host function asked to suspend the run
#pragma once

#include <cstdint>
#include <utility>

#include "runtime/value.h"
#include "support/check.h"
#include "support/result.h"

namespace sandboa::runtime {

enum class Signal : uint8_t { kNone, kRaise, kNeedsGuest, kNeedsCollect, kTrap, kSuspend };

// What TRY returns on failure; converts to every Outcome and Fallible.
struct SignalFailure {
  Signal signal;
};

template <class T>
class [[nodiscard]] Fallible {
 public:
  Fallible(T value) : value_(value), signal_(Signal::kNone) {}
  Fallible(SignalFailure failure) : value_(), signal_(failure.signal) {}
  bool ok() const { return signal_ == Signal::kNone; }
  Signal signal() const { return signal_; }
  T value() const { return value_; }
  T take() const { return value_; }
  SignalFailure take_failure() const { return {signal_}; }

 private:
  T value_;
  Signal signal_;
};

// A Value or a Signal in 8 bytes: signals are small multiples of 8, which no pointer is.
class [[nodiscard]] Outcome {
 public:
  Outcome(Value value) : bits_(value.bits()) {}
  Outcome(const Object* object) : bits_(Value(object).bits()) {}
  Outcome(SignalFailure failure) : bits_(static_cast<uint64_t>(failure.signal) * 8) {}
  SANDBOA_ALWAYS_INLINE bool ok() const { return bits_ - 1 >= 64 || (bits_ & 7) != 0; }
  Signal signal() const { return ok() ? Signal::kNone : static_cast<Signal>(bits_ / 8); }
  Value value() const { return Value::from_bits(bits_); }
  Value take() const { return value(); }
  SignalFailure take_failure() const { return {static_cast<Signal>(bits_ / 8)}; }

 private:
  uint64_t bits_;
};

}  // namespace sandboa::runtime

// For allocations: `Str* s = TRY_NEW(rt, rt.new_str(n))`. Yields the pointer; if it is null returns the signal for the
// failure.
#define TRY_NEW(rt, expression)                                                            \
  ({                                                                                       \
    auto* sandboa_try_new = (expression);                                                  \
    if (__builtin_expect(sandboa_try_new == nullptr, 0)) return (rt).allocation_failure(); \
    sandboa_try_new;                                                                       \
  })
