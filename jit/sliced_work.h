// Work that is done in slices: a coroutine that pauses where it has done enough for now and goes on when it is told to, so
// that a session never waits long for the JIT.
#pragma once

#include <coroutine>
#include <cstdint>
#include <exception>
#include <utility>

#include "support/clocks.h"

namespace sandboa::jit {

// What a slice may still do. It is counted in what is done, roughly bytes of code: the same in every run. A ceiling of time
// comes on top, for where memory and code are in no cache, or the machine is slow.
class Budget {
 public:
  static constexpr int64_t kNoCeiling = INT64_MAX;

  // Unlimited until the first refill(). Of time there may be nothing left: kLeastUnits are done in any case, so that the
  // work comes to an end on slow machines, too.
  void refill(int64_t units, int64_t most_ns) {
    left_ = units;
    next_look_ = units - kLeastUnits;
    end_ns_ = most_ns == kNoCeiling ? kNoCeiling : now_ns() + most_ns;
  }
  void spend(int64_t units) { left_ -= units; }
  bool is_spent() { return left_ <= 0 || (left_ <= next_look_ && is_over_time()); }
  // For where little of the budget was spent, and perhaps much time.
  bool is_over_time() {
    next_look_ = left_ - kUnitsBetweenLooks;
    if (end_ns_ != kNoCeiling && now_ns() >= end_ns_) left_ = 0;
    return left_ <= 0;
  }

 private:
  static constexpr int64_t kLeastUnits = 2'000;
  // Some ten microseconds.
  static constexpr int64_t kUnitsBetweenLooks = 500;

  static int64_t now_ns() { return static_cast<int64_t>(support::system_clocks().nanoseconds()); }

  int64_t left_ = INT64_MAX;
  int64_t next_look_ = INT64_MIN;
  int64_t end_ns_ = kNoCeiling;
};

// Owns the coroutine. What the coroutine refers to must live as long; destroying it in a pause is safe.
class SlicedWork {
 public:
  struct promise_type {
    SlicedWork get_return_object() { return SlicedWork(std::coroutine_handle<promise_type>::from_promise(*this)); }
    std::suspend_always initial_suspend() noexcept { return {}; }
    std::suspend_always final_suspend() noexcept { return {}; }
    void return_void() {}
    void unhandled_exception() { std::terminate(); }
  };
  // co_await Pause(): the slice is over.
  using Pause = std::suspend_always;

  SlicedWork() = default;
  SlicedWork(SlicedWork&& other) noexcept : coroutine_(std::exchange(other.coroutine_, nullptr)) {}
  SlicedWork& operator=(SlicedWork&& other) noexcept {
    std::swap(coroutine_, other.coroutine_);
    return *this;
  }
  ~SlicedWork() {
    if (coroutine_ != nullptr) coroutine_.destroy();
  }

  // The next slice. False: all is done. REQUIRES: it has not returned false before.
  bool go_on() {
    coroutine_.resume();
    return !coroutine_.done();
  }
  void finish() {
    while (go_on()) {
    }
  }

 private:
  explicit SlicedWork(std::coroutine_handle<promise_type> coroutine) : coroutine_(coroutine) {}
  std::coroutine_handle<promise_type> coroutine_ = nullptr;
};

}  // namespace sandboa::jit
