// Snapshots: a session as bytes, to go on later, elsewhere, or more than once (docs/snapshots.md).
#pragma once

#include <memory>
#include <string>

#include "sandboa/session.h"

namespace sandboa {

// The bytes, or why there are none.
class Snapshot {
 public:
  static Snapshot of(std::string bytes) { return Snapshot(std::move(bytes), {}); }
  static Snapshot refused(std::string reason) { return Snapshot({}, std::move(reason)); }

  bool ok() const { return reason_.empty(); }
  const std::string& bytes() const { return bytes_; }
  const std::string& reason() const { return reason_; }

 private:
  Snapshot(std::string bytes, std::string reason) : bytes_(std::move(bytes)), reason_(std::move(reason)) {}
  std::string bytes_;
  std::string reason_;
};

// A session made from a snapshot, or why there is none.
class Restored {
 public:
  explicit Restored(Session session) : session_(std::make_unique<Session>(std::move(session))) {}
  explicit Restored(std::string reason) : reason_(std::move(reason)) {}

  bool ok() const { return session_ != nullptr; }
  // REQUIRES: ok().
  Session& session() { return *session_; }
  const std::string& reason() const { return reason_; }

 private:
  std::unique_ptr<Session> session_;
  std::string reason_;
};

}  // namespace sandboa
