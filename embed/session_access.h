// The way from a Session to its inside, for the command line and for tests; not part of the embedding API.
#pragma once

#include "embed/session_state.h"
#include "sandboa/session.h"

namespace sandboa::embed {

class SessionAccess {
 public:
  static SessionState& state(Session& session) { return *session.state_; }
  static vm::Vm& vm(Session& session) { return session.state_->vm(); }
};

}  // namespace sandboa::embed
