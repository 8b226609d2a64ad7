// The way from a Session to its inside, for the command line, replays and tests; not part of the embedding API.
#pragma once

#include "embed/session_state.h"
#include "sandboa/session.h"

namespace sandboa::embed {

class SessionAccess {
 public:
  static SessionState& state(Session& session) { return *session.state_; }
  // For replays: with a journal of one's own.
  static Session make(const Session::Options& options, uint64_t hash_key, std::unique_ptr<Journal> journal);
  static Restored restore(std::string_view snapshot, Session::Options options, std::unique_ptr<Journal> journal,
                          SnapshotKey key = {});
  static vm::Vm& vm(Session& session) { return session.state_->vm(); }
};

}  // namespace sandboa::embed
