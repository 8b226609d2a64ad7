// Work that is done in slices: a coroutine that pauses where it has done enough for now and goes on when it is told to, so
// that a session never waits long for the JIT.
#pragma once

#include <coroutine>
#include <cstdint>
#include <exception>
#include <utility>

namespace sandboa::jit {

// What a slice may still do. It is counted in what is done, not in time: roughly bytes of code.
class Budget {
 public:
  // Unlimited until the first refill().
  void refill(int64_t units) { left_ = units; }
  void spend(int64_t units) { left_ -= units; }
  bool is_spent() const { return left_ <= 0; }

 private:
  int64_t left_ = INT64_MAX;
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
