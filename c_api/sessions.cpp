// Sessions: options, feeds, meters, output.
#include "c_api/handles.h"

namespace sandboa::c_api {

namespace {

constexpr size_t kFirstSessionOptions = C_API_SIZE_TO(sandboa_session_options, capabilities);
constexpr size_t kFirstCapabilities = C_API_SIZE_TO(sandboa_capabilities, user_data);

static_assert(static_cast<int>(Grant::kSystem) == SANDBOA_FROM_SYSTEM &&
              static_cast<int>(Grant::kHost) == SANDBOA_FROM_HOST && static_cast<int>(Grant::kDenied) == SANDBOA_DENIED);

sandboa_capabilities default_capabilities() {
  Capabilities defaults;
  sandboa_capabilities out{};
  out.struct_size = sizeof out;
  out.clock = out.sleep = out.random = SANDBOA_DETERMINISTIC;
  out.clock_start_ns = defaults.clock.start_ns;
  out.clock_tick_ns = defaults.clock.tick_ns;
  return out;
}

sandboa_status read_grant(sandboa_grant in, Grant* out) {
  if (in < SANDBOA_DENIED || in > SANDBOA_FROM_SYSTEM) return SANDBOA_OUT_OF_RANGE;
  *out = static_cast<Grant>(in);
  return SANDBOA_OK;
}

sandboa_status read_capabilities(const sandboa_capabilities* in, Capabilities* out) {
  sandboa_capabilities granted = default_capabilities();
  C_API_TRY(read_struct<kFirstCapabilities>(in, &granted));
  C_API_TRY(read_grant(granted.clock, &out->clock.grant));
  C_API_TRY(read_grant(granted.sleep, &out->sleep.grant));
  C_API_TRY(read_grant(granted.random, &out->random.grant));
  out->clock.start_ns = granted.clock_start_ns;
  out->clock.tick_ns = granted.clock_tick_ns;
  out->time_zone.denied = granted.time_zone_denied != 0;
  out->time_zone.utc_offset_seconds = granted.utc_offset_seconds;
  if (granted.time_zone_name != nullptr) out->time_zone.name = granted.time_zone_name;
  if (granted.random_seed != nullptr) out->random.seed = *granted.random_seed;
  if (granted.read_clock != nullptr) {
    out->clock.host = [read = granted.read_clock, user_data = granted.user_data](ClockPolicy::Reading reading) noexcept {
      return read(user_data, static_cast<int32_t>(reading));
    };
  }
  if (granted.fill_random != nullptr) {
    out->random.host = [fill = granted.fill_random, user_data = granted.user_data](std::span<unsigned char> bytes) noexcept {
      fill(user_data, bytes.data(), bytes.size());
    };
  }
  return SANDBOA_OK;
}

sandboa_status give_turn(Turn turn, sandboa_turn** out) {
  *out = new sandboa_turn(std::move(turn));
  return SANDBOA_OK;
}

}  // namespace

sandboa_meters meters_of(const Meters& now) {
  return {sizeof(sandboa_meters), now.fuel,    now.memory_bytes, now.peak_memory_bytes, now.allocations,
          now.collections,        now.time_ns, now.output_bytes, now.host_calls};
}

sandboa_status read_options(const sandboa_session_options* in, Session::Options* out) {
  sandboa_session_options options{};
  C_API_TRY(read_struct<kFirstSessionOptions>(in, &options));
  C_API_TRY(read_limits(options.limits, &out->limits));
  if (options.at_most != nullptr) C_API_TRY(read_limits(options.at_most, &out->at_most.emplace()));
  C_API_TRY(read_imports(options, out));
  C_API_TRY(read_capabilities(options.capabilities, &out->capabilities));
  C_API_TRY(read_functions(options.functions, &out->functions));
  C_API_TRY(read_declared(options, out));
  out->json.results = options.json_results != 0;
  out->json.ascii_only = options.json_ascii_only != 0;
  out->json.allows_nan = options.json_refuses_nan == 0;
  if (options.hash_seed != nullptr) out->hash_seed = *options.hash_seed;
  out->output = make_sink(options.output, options.output_user_data);
  out->errors = make_sink(options.errors, options.errors_user_data);
  out->record = make_sink(options.record, options.record_user_data);
  if (options.change_limits != nullptr) {
    out->change_limits = [change = options.change_limits,
                          user_data = options.change_limits_user_data](Limits& limits) noexcept {
      sandboa_limits changed = limits_of(limits);
      change(user_data, &changed);
      (void)read_limits(&changed, &limits);
    };
  }
  return SANDBOA_OK;
}

}  // namespace sandboa::c_api

// In the global namespace, where they were declared: else they would not be exported.
using namespace sandboa;         // NOLINT
using namespace sandboa::c_api;  // NOLINT

extern "C" {

void sandboa_session_options_init(sandboa_session_options* options, size_t struct_size) {
  init_struct(sandboa_session_options{}, options, struct_size);
}

void sandboa_capabilities_init(sandboa_capabilities* capabilities, size_t struct_size) {
  init_struct(default_capabilities(), capabilities, struct_size);
}

sandboa_status sandboa_session_new(sandboa_engine* engine, const sandboa_session_options* options, sandboa_session** out) {
  C_API_TRY(clear(out));
  C_API_TRY(check(engine));
  return guarded([&]() -> sandboa_status {
    Session::Options session_options;
    C_API_TRY(read_options(options, &session_options));
    auto handle = std::make_unique<sandboa_session>();
    handle->engine = engine->engine;
    handle->session.emplace(*engine->engine, std::move(session_options));
    *out = handle.release();
    return SANDBOA_OK;
  });
}

sandboa_status sandboa_session_free(sandboa_session* session) {
  if (session == nullptr) return SANDBOA_OK;
  C_API_TRY(check(session));
  if (session->running.load() != 0) return SANDBOA_BUSY;
  free_handle(session);
  return SANDBOA_OK;
}

sandboa_status sandboa_session_feed(sandboa_session* session, const char* source, size_t size, const sandboa_input* inputs,
                                    size_t input_count, const char* file_name, sandboa_turn** out) {
  C_API_TRY(clear(out));
  C_API_TRY(check(session));
  std::string_view text;
  C_API_TRY(read_text(source, size, &text));
  return guarded([&]() -> sandboa_status {
    Inputs host_inputs;
    C_API_TRY(read_inputs(inputs, input_count, &host_inputs));
    Running running(session);
    return give_turn(session->session->feed(text, host_inputs, file_name == nullptr ? "<string>" : file_name), out);
  });
}

sandboa_status sandboa_session_feed_program(sandboa_session* session, const sandboa_program* program,
                                            const sandboa_input* inputs, size_t input_count, sandboa_turn** out) {
  C_API_TRY(clear(out));
  C_API_TRY(check(session, program));
  return guarded([&]() -> sandboa_status {
    Inputs host_inputs;
    C_API_TRY(read_inputs(inputs, input_count, &host_inputs));
    Running running(session);
    return give_turn(session->session->feed(program->program, host_inputs), out);
  });
}

sandboa_status sandboa_session_resume(sandboa_session* session, const sandboa_answer* answer, sandboa_turn** out) {
  C_API_TRY(clear(out));
  C_API_TRY(check(session, answer));
  return guarded([&] {
    Running running(session);
    return give_turn(session->session->resume(answer->answer), out);
  });
}

sandboa_status sandboa_session_resolve(sandboa_session* session, const uint64_t* ids, const sandboa_answer* const* answers,
                                       size_t count, sandboa_turn** out) {
  C_API_TRY(clear(out));
  C_API_TRY(check(session));
  if (count != 0 && (ids == nullptr || answers == nullptr)) return SANDBOA_NULL_ARGUMENT;
  return guarded([&]() -> sandboa_status {
    FutureAnswers results;
    for (size_t i = 0; i < count; ++i) {
      C_API_TRY(check(answers[i]));
      results.emplace_back(ids[i], answers[i]->answer);
    }
    Running running(session);
    return give_turn(session->session->resolve(results), out);
  });
}

sandboa_status sandboa_session_abort(sandboa_session* session) {
  C_API_TRY(check(session));
  return guarded([&] {
    session->session->abort();
    return SANDBOA_OK;
  });
}

sandboa_status sandboa_session_is_suspended(const sandboa_session* session, int* out) {
  C_API_TRY(clear(out));
  C_API_TRY(check(session));
  *out = session->session->suspended() ? 1 : 0;
  return SANDBOA_OK;
}

sandboa_status sandboa_session_interrupt(sandboa_session* session) {
  C_API_TRY(check(session));
  session->session->interrupt();
  return SANDBOA_OK;
}

sandboa_status sandboa_session_get_meters(const sandboa_session* session, sandboa_meters* meters) {
  C_API_TRY(check(session));
  return write_struct<kFirstMeters>(meters_of(session->session->meters()), meters);
}

sandboa_status sandboa_session_take_output(sandboa_session* session, char** text, size_t* size) {
  C_API_TRY(clear(text));
  C_API_TRY(check(session));
  if (session->running.load() != 0) return SANDBOA_BUSY;
  return guarded([&] { return give_text(session->session->take_output(), text, size); });
}

sandboa_status sandboa_session_take_errors(sandboa_session* session, char** text, size_t* size) {
  C_API_TRY(clear(text));
  C_API_TRY(check(session));
  if (session->running.load() != 0) return SANDBOA_BUSY;
  return guarded([&] { return give_text(session->session->take_errors(), text, size); });
}

}  // extern "C"
