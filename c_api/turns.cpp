// Turns.
#include "c_api/handles.h"

namespace sandboa::c_api {

using Kind = Turn::Kind;

namespace {

constexpr size_t kFirstError = C_API_SIZE_TO(sandboa_error, exit_code);
constexpr size_t kFirstTrap = C_API_SIZE_TO(sandboa_trap, used);

// The order of the C API is its own.
sandboa_turn_kind kind_of(const Turn& turn) {
  switch (turn.kind()) {
    case Kind::kCompleted:
      return SANDBOA_COMPLETED;
    case Kind::kCall:
      return SANDBOA_CALL;
    case Kind::kRaised:
      return SANDBOA_RAISED;
    case Kind::kTrapped:
      return SANDBOA_TRAPPED;
    case Kind::kRejected:
      return SANDBOA_REJECTED;
    case Kind::kAwaiting:
      return SANDBOA_AWAITING;
    case Kind::kNameLookup:
      return SANDBOA_NAME_LOOKUP;
  }
  return SANDBOA_REJECTED;
}

sandboa_status check_kind(const sandboa_turn* turn, Kind kind) {
  C_API_TRY(check(turn));
  return turn->turn.kind() == kind ? SANDBOA_OK : SANDBOA_WRONG_KIND;
}

}  // namespace

}  // namespace sandboa::c_api

// In the global namespace, where they were declared: else they would not be exported.
using namespace sandboa;         // NOLINT
using namespace sandboa::c_api;  // NOLINT

extern "C" {

sandboa_status sandboa_turn_get_kind(const sandboa_turn* turn, sandboa_turn_kind* out) {
  C_API_TRY(clear(out));
  C_API_TRY(check(turn));
  *out = kind_of(turn->turn);
  return SANDBOA_OK;
}

sandboa_status sandboa_turn_get_value(const sandboa_turn* turn, sandboa_value** out) {
  C_API_TRY(clear(out));
  C_API_TRY(check_kind(turn, Kind::kCompleted));
  return guarded([&] { return give(turn->turn.value(), out); });
}

sandboa_status sandboa_turn_get_call(const sandboa_turn* turn, const sandboa_call** out) {
  C_API_TRY(clear(out));
  C_API_TRY(check(turn));
  if (!turn->turn.suspended() && !turn->turn.looks_up_name()) return SANDBOA_WRONG_KIND;
  *out = &turn->call;
  return SANDBOA_OK;
}

sandboa_status sandboa_turn_get_error(const sandboa_turn* turn, sandboa_error* out) {
  C_API_TRY(check_kind(turn, Kind::kRaised));
  const GuestError& error = turn->turn.error();
  sandboa_error filled{
      sizeof(sandboa_error),   error.type.c_str(), error.message.c_str(), error.traceback.c_str(), error.code.c_str(),
      error.file_name.c_str(), error.line,         error.column,          error.exit_code,         error.hint.c_str()};
  return write_struct<kFirstError>(filled, out);
}

sandboa_status sandboa_turn_get_trap(const sandboa_turn* turn, sandboa_trap* out) {
  C_API_TRY(check_kind(turn, Kind::kTrapped));
  const LimitTrap& trap = turn->turn.trap();
  sandboa_trap filled{sizeof(sandboa_trap), trap.code(), trap.message(), trap.traceback.c_str(),
                      trap.allowed,         trap.used,   trap.hint()};
  return write_struct<kFirstTrap>(filled, out);
}

sandboa_status sandboa_turn_get_reason(const sandboa_turn* turn, const char** text, size_t* size) {
  C_API_TRY(clear(text));
  C_API_TRY(check_kind(turn, Kind::kRejected));
  give_view(turn->turn.reason(), text, size);
  return SANDBOA_OK;
}

sandboa_status sandboa_turn_get_awaited(const sandboa_turn* turn, const uint64_t** ids, size_t* count, double* seconds) {
  if (ids != nullptr) *ids = nullptr;
  if (count != nullptr) *count = 0;
  if (seconds != nullptr) *seconds = -1;
  C_API_TRY(check_kind(turn, Kind::kAwaiting));
  const Turn::Awaited& awaited = turn->turn.awaited();
  if (ids != nullptr) *ids = awaited.futures.data();
  if (count != nullptr) *count = awaited.futures.size();
  if (seconds != nullptr) *seconds = awaited.seconds.value_or(-1);
  return SANDBOA_OK;
}

sandboa_status sandboa_turn_get_cancelled(const sandboa_turn* turn, const uint64_t** ids, size_t* count) {
  if (count != nullptr) *count = 0;
  C_API_TRY(clear(ids));
  C_API_TRY(check_kind(turn, Kind::kAwaiting));
  if (count == nullptr) return SANDBOA_NULL_ARGUMENT;
  *ids = turn->turn.awaited().cancelled.data();
  *count = turn->turn.awaited().cancelled.size();
  return SANDBOA_OK;
}

void sandboa_turn_free(sandboa_turn* turn) { free_handle(turn); }

}  // extern "C"
