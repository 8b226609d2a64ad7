// Result<T, E>: a value or an error, never both, and never ignored. TRY hands the error to the caller.
// The runtime has its own, smaller carrier for guest values: runtime/outcome.h.
#pragma once

#include <utility>
#include <variant>

#include "support/check.h"

namespace sandboa::support {

// Wraps an error so that Result<T, T> and implicit conversions stay unambiguous: `return Failure{diagnostic};`
template <class E>
struct Failure {
  E error;
};
template <class E>
Failure(E) -> Failure<E>;

template <class T, class E>
class [[nodiscard]] Result {
 public:
  Result(T value) : state_(std::in_place_index<0>, std::move(value)) {}
  Result(Failure<E> failure) : state_(std::in_place_index<1>, std::move(failure.error)) {}

  bool ok() const { return state_.index() == 0; }
  explicit operator bool() const { return ok(); }

  // REQUIRES: ok().
  T& value() & { return *std::get_if<0>(&state_); }
  const T& value() const& { return *std::get_if<0>(&state_); }
  T take() { return std::move(*std::get_if<0>(&state_)); }

  // REQUIRES: !ok().
  E& error() { return *std::get_if<1>(&state_); }
  const E& error() const { return *std::get_if<1>(&state_); }
  Failure<E> take_failure() { return Failure<E>{std::move(error())}; }

 private:
  std::variant<T, E> state_;
};

}  // namespace sandboa::support

// Evaluates a Result or an Outcome; on failure returns the failure from the enclosing function, else yields the value.
#define TRY(expression)                                  \
  ({                                                     \
    auto sandboa_try_result = (expression);              \
    if (__builtin_expect(!sandboa_try_result.ok(), 0)) { \
      return sandboa_try_result.take_failure();          \
    }                                                    \
    sandboa_try_result.take();                           \
  })
