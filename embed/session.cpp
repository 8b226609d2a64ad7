#include "sandboa/session.h"

#include <sys/random.h>

#include <new>

#include "embed/each_limit.h"
#include "embed/engine_state.h"
#include "embed/session_access.h"
#include "embed/session_state.h"
#include "embed/snapshot_envelope.h"
#include "limits/chunk_pool.h"
#include "sandboa/snapshot.h"
#include "support/check.h"
#include "support/hash.h"

namespace sandboa {

namespace {

// Keys of sessions must not tell anything about each other, and asking the system for every session would cost more than the
// rest of it: a keyed hash of a counter.
uint64_t random_hash_key() {
  struct Source {
    uint64_t secret[3] = {};
    uint64_t counter = 0;
  };
  static thread_local Source source;
  if (source.counter == 0) CHECK(getrandom(source.secret, sizeof source.secret, 0) == sizeof source.secret);
  ++source.counter;
  return support::content_hash(&source, sizeof source);
}

uint64_t hash_key_of(const Session::Options& options) {
  return options.hash_seed.has_value() ? support::mix64(*options.hash_seed) : random_hash_key();
}

embed::SessionState* make_state(const Session::Options& options, uint64_t key,
                                std::unique_ptr<embed::Journal> journal = {}) {
  void* memory = limits::allocate_large(sizeof(embed::SessionState));
  CHECK(memory != nullptr);
  return new (memory) embed::SessionState(options, key, std::move(journal));
}

void free_state(embed::SessionState* state) {
  if (state == nullptr) return;
  state->~SessionState();
  limits::free_large(state);
}

Turn moved_away() { return Turn(Turn::Rejection{"the session was moved away"}); }

}  // namespace

Session::Session(const Engine& engine, Options options) : state_(make_state(options, hash_key_of(options))) {
  state_->vm().tier = engine.state_->tier;
}
Session::~Session() { free_state(state_); }
Session::Session(Session&& other) noexcept : state_(std::exchange(other.state_, nullptr)) {}
Session& Session::operator=(Session&& other) noexcept {
  std::swap(state_, other.state_);
  return *this;
}

Turn Session::feed(std::string_view source, const Inputs& inputs, std::string_view file_name) {
  return state_ == nullptr ? moved_away() : state_->feed_source(source, inputs, file_name);
}

Turn Session::feed(const Program& program, const Inputs& inputs) {
  if (state_ == nullptr) return moved_away();
  if (!program) return Turn(Turn::Rejection{"there is no program in the handle"});
  return state_->feed_program(embed::ProgramAccess::executable(program), inputs);
}

Turn Session::resume(const Answer& answer) { return state_ == nullptr ? moved_away() : state_->resume(answer); }

Turn Session::resolve(const FutureAnswers& answers) { return state_ == nullptr ? moved_away() : state_->resolve(answers); }

void Session::abort() {
  if (state_ != nullptr) state_->abort();
}

bool Session::suspended() const { return state_ != nullptr && state_->suspended(); }

Turn Session::pending() const { return state_ == nullptr ? moved_away() : state_->pending(); }

Snapshot Session::snapshot(SnapshotKey key) const {
  return state_ == nullptr ? Snapshot::refused("the session was moved away") : state_->snapshot(key);
}

Restored Session::restore(const Engine& engine, std::string_view snapshot, Options options, SnapshotKey key) {
  Restored restored = embed::SessionAccess::restore(snapshot, std::move(options), nullptr, key);
  if (restored.ok()) embed::SessionAccess::vm(restored.session()).tier = engine.state_->tier;
  return restored;
}

Session embed::SessionAccess::make(const Session::Options& options, uint64_t hash_key, std::unique_ptr<Journal> journal) {
  return Session(make_state(options, hash_key, std::move(journal)));
}

Restored embed::SessionAccess::restore(std::string_view snapshot, Session::Options options, std::unique_ptr<Journal> journal,
                                       SnapshotKey key) {
  std::string why;
  embed::SnapshotContent content;
  if (!embed::open_snapshot(snapshot, key, &content, &why)) return Restored(std::move(why));
  support::ByteReader in(content.bytes);
  uint64_t hash_key = 0;
  if (!embed::SessionState::read_header(in, content.version, &options.limits, &hash_key, &why)) {
    return Restored(std::move(why));
  }
  if (options.change_limits) options.change_limits(options.limits);
  if (options.at_most.has_value()) lower_limits(options.limits, *options.at_most);
  if (journal != nullptr) journal->change_limits(&options.limits);
  embed::SessionState* state = make_state(options, hash_key, std::move(journal));
  Session session(state);
  if (!state->restore(in, content.version, &why)) return Restored(std::move(why));
  if (state->journal() != nullptr) {
    // A replay has no key, and the log is as trusted as the session was.
    state->journal()->restored(key.is_given() ? state->snapshot({}).bytes() : snapshot);
  }
  return Restored(std::move(session));
}

Restored Session::fork() const {
  if (state_ == nullptr) return Restored("the session was moved away");
  Snapshot made = state_->snapshot({});
  if (!made.ok()) return Restored(made.reason());
  Restored forked = embed::SessionAccess::restore(made.bytes(), state_->options(), nullptr);
  if (forked.ok()) embed::SessionAccess::vm(forked.session()).tier = state_->vm().tier;
  return forked;
}

void Session::interrupt() {
  if (state_ != nullptr) state_->interrupt();
}

Meters Session::meters() const { return state_ == nullptr ? Meters() : state_->meters(); }

std::string Session::take_output() { return state_ == nullptr ? std::string() : state_->take_output(); }

std::string Session::take_errors() { return state_ == nullptr ? std::string() : state_->take_errors(); }

const HostValue& HostCall::arg(size_t index) const {
  static const HostValue none;
  return index < args.size() ? args[index] : none;
}

const HostValue* HostCall::kwarg(std::string_view wanted) const {
  for (const auto& [key, value] : kwargs) {
    if (key == wanted) return &value;
  }
  return nullptr;
}

}  // namespace sandboa
