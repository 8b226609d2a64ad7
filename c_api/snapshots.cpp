// Snapshots: sessions as bytes, and sessions from them.
#include "sandboa/snapshot.h"

#include "c_api/handles.h"

namespace sandboa::c_api {

namespace {

SnapshotKey key_from(const void* key, size_t size) {
  return key == nullptr ? SnapshotKey() : SnapshotKey(std::string_view(static_cast<const char*>(key), size));
}

sandboa_status give_session(const std::shared_ptr<Engine>& engine, Restored restored, sandboa_session** out, char** reason) {
  if (!restored.ok()) return refuse(restored.reason(), reason);
  auto handle = std::make_unique<sandboa_session>();
  handle->engine = engine;
  handle->session.emplace(std::move(restored.session()));
  *out = handle.release();
  return SANDBOA_OK;
}

}  // namespace

}  // namespace sandboa::c_api

// In the global namespace, where they were declared: else they would not be exported.
using namespace sandboa;         // NOLINT
using namespace sandboa::c_api;  // NOLINT

extern "C" {

sandboa_status sandboa_session_snapshot(sandboa_session* session, const void* key, size_t key_size, char** bytes,
                                        size_t* size, char** reason) {
  if (reason != nullptr) *reason = nullptr;
  if (size != nullptr) *size = 0;
  C_API_TRY(clear(bytes));
  C_API_TRY(check(session));
  if (size == nullptr || (key == nullptr && key_size != 0)) return SANDBOA_NULL_ARGUMENT;
  return guarded([&] {
    Snapshot snapshot = session->session->snapshot(key_from(key, key_size));
    return snapshot.ok() ? give_text(snapshot.bytes(), bytes, size) : refuse(snapshot.reason(), reason);
  });
}

sandboa_status sandboa_session_restore(sandboa_engine* engine, const void* bytes, size_t size, const void* key,
                                       size_t key_size, const sandboa_session_options* options, sandboa_session** out,
                                       char** reason) {
  if (reason != nullptr) *reason = nullptr;
  C_API_TRY(clear(out));
  C_API_TRY(check(engine));
  if ((bytes == nullptr && size != 0) || (key == nullptr && key_size != 0)) return SANDBOA_NULL_ARGUMENT;
  return guarded([&]() -> sandboa_status {
    Session::Options session_options;
    C_API_TRY(read_options(options, &session_options));
    std::string_view snapshot(static_cast<const char*>(bytes), size);
    return give_session(engine->engine,
                        Session::restore(*engine->engine, snapshot, std::move(session_options), key_from(key, key_size)),
                        out, reason);
  });
}

sandboa_status sandboa_session_fork(sandboa_session* session, sandboa_session** out, char** reason) {
  if (reason != nullptr) *reason = nullptr;
  C_API_TRY(clear(out));
  C_API_TRY(check(session));
  return guarded([&] { return give_session(session->engine, session->session->fork(), out, reason); });
}

sandboa_status sandboa_session_pending(const sandboa_session* session, sandboa_turn** out) {
  C_API_TRY(clear(out));
  C_API_TRY(check(session));
  return guarded([&] {
    *out = new sandboa_turn(session->session->pending());
    return SANDBOA_OK;
  });
}

}  // extern "C"
