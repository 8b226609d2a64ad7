// What the tests of host functions, names and objects share.
#pragma once

#include <string>
#include <string_view>
#include <utility>

#include <gtest/gtest.h>

#include "embed/session_access.h"
#include "sandboa/sandboa.h"

namespace sandboa::testing {

inline const Engine& engine() {
  static const Engine instance;
  return instance;
}

inline Session make_session(Session::Options options) {
  options.hash_seed = 1;
  return Session(engine(), std::move(options));
}

inline std::string describe(const Turn& turn) {
  switch (turn.kind()) {
    case Turn::Kind::kCompleted:
      return turn.value().repr(300);
    case Turn::Kind::kRaised:
      return turn.error().type + ": " + turn.error().message;
    case Turn::Kind::kTrapped:
      return std::string("trapped: ") + turn.trap().message();
    case Turn::Kind::kCall:
      return "call of " + turn.call().name;
    case Turn::Kind::kNameLookup:
      return "look-up of " + turn.lookup().name;
    case Turn::Kind::kAwaiting:
      return "awaiting " + std::to_string(turn.awaited().futures.size());
    default:
      return "rejected: " + turn.reason();
  }
}

inline std::string feed(Session& session, std::string_view source) { return describe(session.feed(source)); }

// Collections wherever one may happen, and a register segment per call.
inline void stress(Session& session) { embed::SessionAccess::vm(session).set_stress({true, true}); }

}  // namespace sandboa::testing
