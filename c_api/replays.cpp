// Replays of recorded sessions.
#include "sandboa/replay.h"

#include "c_api/handles.h"

namespace sandboa::c_api {

using Kind = Replay::Step::Kind;

namespace {

static_assert(static_cast<int>(Kind::kTurn) == SANDBOA_STEP_TURN && static_cast<int>(Kind::kEnd) == SANDBOA_STEP_END &&
              static_cast<int>(Kind::kDiverged) == SANDBOA_STEP_DIVERGED &&
              static_cast<int>(Kind::kDamaged) == SANDBOA_STEP_DAMAGED);

constexpr size_t kFirstReplayOptions = C_API_SIZE_TO(sandboa_replay_options, live);
constexpr size_t kFirstStep = C_API_SIZE_TO(sandboa_step, fuel);

sandboa_status read_replay_options(const sandboa_replay_options* in, Replay::Options* out) {
  sandboa_replay_options options{};
  C_API_TRY(read_struct<kFirstReplayOptions>(in, &options));
  out->output = make_sink(options.output, options.output_user_data);
  out->errors = make_sink(options.errors, options.errors_user_data);
  if (options.at_most != nullptr) C_API_TRY(read_limits(options.at_most, &out->at_most.emplace()));
  return options.live == nullptr ? SANDBOA_OK : read_options(options.live, &out->live.emplace());
}

sandboa_status go(sandboa_replay* replay, sandboa_step* step, sandboa_turn** turn, Replay::Step (Replay::*how)()) {
  if (turn != nullptr) *turn = nullptr;
  C_API_TRY(check(replay));
  if (step == nullptr) return SANDBOA_NULL_ARGUMENT;
  if (step->struct_size < kFirstStep) return SANDBOA_WRONG_STRUCT_SIZE;
  return guarded([&] {
    {
      Running running(replay);
      replay->last = ((*replay->replay).*how)();
    }
    replay->message = replay->last.message();
    const Replay::Step& last = replay->last;
    const Replay::Divergence& parted = last.divergence;
    sandboa_step filled{sizeof(sandboa_step),    static_cast<int32_t>(last.kind),
                        last.is_checked ? 1 : 0, last.is_complete ? 1 : 0,
                        replay->message.c_str(), parted.expected.c_str(),
                        parted.got.c_str(),      parted.turn,
                        parted.log_offset,       parted.fuel};
    C_API_TRY(write_struct<kFirstStep>(filled, step));
    if (turn != nullptr && last.kind == Kind::kTurn) *turn = new sandboa_turn(last.turn);
    return sandboa_status{SANDBOA_OK};
  });
}

}  // namespace

}  // namespace sandboa::c_api

// In the global namespace, where they were declared: else they would not be exported.
using namespace sandboa;         // NOLINT
using namespace sandboa::c_api;  // NOLINT

extern "C" {

void sandboa_replay_options_init(sandboa_replay_options* options, size_t struct_size) {
  init_struct(sandboa_replay_options{}, options, struct_size);
}

sandboa_status sandboa_replay_new(sandboa_engine* engine, const void* log, size_t size,
                                  const sandboa_replay_options* options, sandboa_replay** out) {
  C_API_TRY(clear(out));
  C_API_TRY(check(engine));
  if (log == nullptr && size != 0) return SANDBOA_NULL_ARGUMENT;
  return guarded([&]() -> sandboa_status {
    Replay::Options replay_options;
    C_API_TRY(read_replay_options(options, &replay_options));
    auto handle = std::make_unique<sandboa_replay>();
    handle->engine = engine->engine;
    std::string_view bytes(static_cast<const char*>(log), size);
    handle->replay.emplace(*engine->engine, bytes, std::move(replay_options));
    *out = handle.release();
    return SANDBOA_OK;
  });
}

sandboa_status sandboa_replay_step(sandboa_replay* replay, sandboa_step* step, sandboa_turn** turn) {
  return go(replay, step, turn, &Replay::step);
}

sandboa_status sandboa_replay_run(sandboa_replay* replay, sandboa_step* step, sandboa_turn** turn) {
  return go(replay, step, turn, &Replay::run);
}

sandboa_status sandboa_replay_get_meters(const sandboa_replay* replay, sandboa_meters* meters) {
  C_API_TRY(check(replay));
  return write_struct<kFirstMeters>(meters_of(replay->replay->meters()), meters);
}

sandboa_status sandboa_replay_take_session(sandboa_replay* replay, sandboa_session** out) {
  C_API_TRY(clear(out));
  C_API_TRY(check(replay));
  if (replay->running.load() != 0) return SANDBOA_BUSY;
  return guarded([&]() -> sandboa_status {
    auto handle = std::make_unique<sandboa_session>();
    handle->engine = replay->engine;
    std::optional<Session> session = replay->replay->take_session();
    if (!session.has_value()) return SANDBOA_REFUSED;
    handle->session.emplace(*std::move(session));
    *out = handle.release();
    return SANDBOA_OK;
  });
}

sandboa_status sandboa_replay_free(sandboa_replay* replay) {
  if (replay == nullptr) return SANDBOA_OK;
  C_API_TRY(check(replay));
  if (replay->running.load() != 0) return SANDBOA_BUSY;
  free_handle(replay);
  return SANDBOA_OK;
}

}  // extern "C"
