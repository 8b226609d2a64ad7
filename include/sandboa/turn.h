// What a feed or a resume comes back with.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <utility>
#include <variant>
#include <vector>

#include "sandboa/error.h"
#include "sandboa/host_function.h"
#include "sandboa/value.h"

namespace sandboa {

class Turn {
 public:
  // More kinds will follow (operating-system calls): a switch needs a default.
  enum class Kind : uint8_t {
    kCompleted,   // the run ended; value() is that of the last expression statement, or None
    kCall,        // suspended in a host function: answer call() with Session::resume(), or Session::abort()
    kRaised,      // an uncaught exception or a syntax error: error()
    kTrapped,     // a limit was hit: trap()
    kRejected,    // the call itself was wrong and nothing ran, e.g. resume() of a session that waits for nothing: reason()
    kAwaiting,    // every task waits: go on with Session::resolve(), or Session::abort(); awaited() says for what
    kNameLookup,  // suspended by NameLookup: lookup().name is not defined; answer with Session::resume(), or abort()
  };

  // What the guest's event loop waits for.
  struct Awaited {
    std::vector<uint64_t> futures;  // HostCall::id of calls that were answered with a future, oldest first
    // Until the loop's next timer; none: there is no timer. The session's clock stands still: resolve() without answers
    // says that this time has passed.
    std::optional<double> seconds;
    // Open futures that the guest has cancelled since the last such turn: nobody wants their results any more. Answers are
    // taken and ignored.
    std::vector<uint64_t> cancelled = {};
  };

  struct Rejection {
    std::string reason;
  };

  explicit Turn(HostValue value) : state_(std::in_place_index<0>, std::move(value)) {}
  explicit Turn(HostCall call) : state_(std::in_place_index<1>, std::move(call)) {}
  explicit Turn(GuestError error) : state_(std::in_place_index<2>, std::move(error)) {}
  explicit Turn(LimitTrap trap) : state_(std::in_place_index<3>, std::move(trap)) {}
  explicit Turn(Rejection rejection) : state_(std::in_place_index<4>, std::move(rejection)) {}
  explicit Turn(Awaited awaited) : state_(std::in_place_index<5>, std::move(awaited)) {}

  static Turn name_lookup(HostCall lookup) {
    Turn turn{HostValue()};
    turn.state_.emplace<6>(std::move(lookup));
    return turn;
  }

  Kind kind() const { return static_cast<Kind>(state_.index()); }
  bool completed() const { return kind() == Kind::kCompleted; }
  bool suspended() const { return kind() == Kind::kCall; }
  bool looks_up_name() const { return kind() == Kind::kNameLookup; }
  bool awaiting() const { return kind() == Kind::kAwaiting; }
  bool raised() const { return kind() == Kind::kRaised; }
  bool trapped() const { return kind() == Kind::kTrapped; }

  // Of another kind, each answers an empty object.
  const HostValue& value() const { return get<0, HostValue>(); }
  const HostCall& call() const { return get<1, HostCall>(); }
  const GuestError& error() const { return get<2, GuestError>(); }
  const LimitTrap& trap() const { return get<3, LimitTrap>(); }
  const std::string& reason() const { return get<4, Rejection>().reason; }
  const Awaited& awaited() const { return get<5, Awaited>(); }
  const HostCall& lookup() const { return get<6, HostCall>(); }

 private:
  template <size_t kIndex, class T>
  const T& get() const {
    static const T empty{};
    const T* found = std::get_if<kIndex>(&state_);
    return found == nullptr ? empty : *found;
  }

  std::variant<HostValue, HostCall, GuestError, LimitTrap, Rejection, Awaited, HostCall> state_;
};

}  // namespace sandboa
