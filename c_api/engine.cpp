// Version, engine, limits, programs.
#include "c_api/handles.h"

namespace sandboa::c_api {

namespace {

constexpr size_t kFirstLimits = C_API_SIZE_TO(sandboa_limits, result_bytes);
constexpr size_t kFirstCompileOptions = C_API_SIZE_TO(sandboa_compile_options, returns_last_expression);

constexpr size_t kFirstEngineOptions = C_API_SIZE_TO(sandboa_engine_options, jit);

sandboa_compile_options default_compile_options() { return {sizeof(sandboa_compile_options), nullptr, nullptr, 1, 1}; }

sandboa_engine_options default_engine_options() { return {sizeof(sandboa_engine_options), 0}; }

sandboa_status read_compile_options(const sandboa_compile_options* in, CompileOptions* out) {
  sandboa_compile_options options = default_compile_options();
  C_API_TRY(read_struct<kFirstCompileOptions>(in, &options));
  C_API_TRY(read_limits(options.limits, &out->limits));
  if (options.file_name != nullptr) out->file_name = options.file_name;
  out->returns_last_expression = options.returns_last_expression != 0;
  out->is_feed = options.is_feed != 0;
  return SANDBOA_OK;
}

}  // namespace

sandboa_limits limits_of(const Limits& limits) {
  return {sizeof(sandboa_limits), limits.fuel,         limits.memory_bytes, limits.objects,      limits.time_ns,
          limits.recursion_depth, limits.output_bytes, limits.host_calls,   limits.source_bytes, limits.result_bytes};
}

sandboa_status read_limits(const sandboa_limits* in, Limits* out) {
  sandboa_limits limits = limits_of(Limits());
  C_API_TRY(read_struct<kFirstLimits>(in, &limits));
  out->fuel = limits.fuel;
  out->memory_bytes = limits.memory_bytes;
  out->objects = limits.objects;
  out->time_ns = limits.time_ns;
  out->recursion_depth = limits.recursion_depth;
  out->output_bytes = limits.output_bytes;
  out->host_calls = limits.host_calls;
  out->source_bytes = limits.source_bytes;
  out->result_bytes = limits.result_bytes;
  return SANDBOA_OK;
}

}  // namespace sandboa::c_api

// In the global namespace, where they were declared: else they would not be exported.
using namespace sandboa;         // NOLINT
using namespace sandboa::c_api;  // NOLINT

extern "C" {

uint32_t sandboa_abi_version(void) { return SANDBOA_ABI_VERSION; }

const char* sandboa_version(void) { return SANDBOA_VERSION; }

const char* sandboa_status_text(sandboa_status status) {
  static const char* const texts[] = {"ok",           "null argument",     "wrong or freed handle", "wrong kind",
                                      "out of range", "wrong struct_size", "malformed text",        "the session is running",
                                      "not compiled", "not found",         "out of memory",         "internal error",
                                      "refused"};
  static_assert(std::size(texts) == SANDBOA_REFUSED + 1);
  bool known = status >= 0 && static_cast<size_t>(status) < std::size(texts);
  return known ? texts[status] : "unknown status";
}

void sandboa_text_free(char* text) { std::free(text); }

void sandboa_limits_init(sandboa_limits* limits, size_t struct_size) {
  init_struct(limits_of(Limits()), limits, struct_size);
}

void sandboa_compile_options_init(sandboa_compile_options* options, size_t struct_size) {
  init_struct(default_compile_options(), options, struct_size);
}

void sandboa_engine_options_init(sandboa_engine_options* options, size_t struct_size) {
  init_struct(default_engine_options(), options, struct_size);
}

sandboa_status sandboa_engine_new(sandboa_engine** out) { return sandboa_engine_new_with_options(nullptr, out); }

sandboa_status sandboa_engine_new_with_options(const sandboa_engine_options* options, sandboa_engine** out) {
  C_API_TRY(clear(out));
  sandboa_engine_options read = default_engine_options();
  C_API_TRY(read_struct<kFirstEngineOptions>(options, &read));
  return guarded([&] {
    auto handle = std::make_unique<sandboa_engine>();
    Engine::Options engine_options;
    if (read.jit != 0) engine_options.jit = Engine::Options::Jit::kOn;
    handle->engine = std::make_shared<Engine>(engine_options);
    *out = handle.release();
    return SANDBOA_OK;
  });
}

sandboa_status sandboa_engine_uses_jit(sandboa_engine* engine, int32_t* out) {
  C_API_TRY(clear(out));
  C_API_TRY(check(engine));
  *out = engine->engine->uses_jit() ? 1 : 0;
  return SANDBOA_OK;
}

void sandboa_engine_free(sandboa_engine* engine) { free_handle(engine); }

sandboa_status sandboa_engine_warm_up(sandboa_engine* engine) {
  C_API_TRY(check(engine));
  return guarded([&] {
    engine->engine->warm_up();
    return SANDBOA_OK;
  });
}

sandboa_status sandboa_engine_compile(sandboa_engine* engine, const char* source, size_t size,
                                      const sandboa_compile_options* options, sandboa_program** out,
                                      sandboa_turn** failure) {
  if (failure != nullptr) *failure = nullptr;
  C_API_TRY(clear(out));
  C_API_TRY(check(engine));
  std::string_view text;
  C_API_TRY(read_text(source, size, &text));
  return guarded([&]() -> sandboa_status {
    CompileOptions compile_options;
    C_API_TRY(read_compile_options(options, &compile_options));
    Compiled compiled = engine->engine->compile(text, compile_options);
    if (compiled.ok()) {
      auto handle = std::make_unique<sandboa_program>();
      handle->engine = engine->engine;
      handle->program = compiled.program();
      *out = handle.release();
      return SANDBOA_OK;
    }
    bool is_error = compiled.error() != nullptr;
    if (failure != nullptr) *failure = new sandboa_turn(is_error ? Turn(*compiled.error()) : Turn(*compiled.trap()));
    return SANDBOA_NOT_COMPILED;
  });
}

sandboa_status sandboa_program_get_size(const sandboa_program* program, size_t* out) {
  C_API_TRY(clear(out));
  C_API_TRY(check(program));
  *out = program->program.byte_size();
  return SANDBOA_OK;
}

void sandboa_program_free(sandboa_program* program) { free_handle(program); }

}  // extern "C"
