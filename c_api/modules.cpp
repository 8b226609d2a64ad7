// Modules: the sources that one session has, and those that are granted to many.
#include "sandboa/modules.h"

#include "c_api/handles.h"

namespace sandboa::c_api {

namespace {

constexpr size_t kFirstModule = C_API_SIZE_TO(sandboa_module, file_name);
constexpr size_t kFirstDirectoryOptions = C_API_SIZE_TO(sandboa_directory_options, max_modules);

sandboa_status read_module(const sandboa_module* in, ModuleSource* out) {
  if (in == nullptr) return SANDBOA_NULL_ARGUMENT;
  sandboa_module module{};
  C_API_TRY(read_struct<kFirstModule>(in, &module));
  std::string_view source;
  C_API_TRY(read_text(module.source, module.source_size, &source));
  if (module.name == nullptr) return SANDBOA_NULL_ARGUMENT;
  *out = {module.name, std::string(source), module.is_package != 0, module.file_name == nullptr ? "" : module.file_name};
  return SANDBOA_OK;
}

sandboa_status read_sources(const sandboa_module* const* modules, size_t count, std::vector<ModuleSource>* out) {
  if (count != 0 && modules == nullptr) return SANDBOA_NULL_ARGUMENT;
  for (size_t i = 0; i < count; ++i) C_API_TRY(read_module(modules[i], &out->emplace_back()));
  return SANDBOA_OK;
}

sandboa_status read_granted(const sandboa_session_options& options, std::vector<Modules>* out) {
  if (options.granted_module_count != 0 && options.granted_modules == nullptr) return SANDBOA_NULL_ARGUMENT;
  for (size_t i = 0; i < options.granted_module_count; ++i) {
    C_API_TRY(check(options.granted_modules[i]));
    out->push_back(options.granted_modules[i]->modules);
  }
  return SANDBOA_OK;
}

// An empty list that is there allows nothing; without one everything is allowed.
sandboa_status read_allowed_imports(const sandboa_session_options& options, Session::Options* out) {
  if (options.allowed_imports == nullptr) return options.allowed_import_count == 0 ? SANDBOA_OK : SANDBOA_NULL_ARGUMENT;
  auto& allowed = out->allowed_imports.emplace();
  for (size_t i = 0; i < options.allowed_import_count; ++i) {
    if (options.allowed_imports[i] == nullptr) return SANDBOA_NULL_ARGUMENT;
    allowed.emplace_back(options.allowed_imports[i]);
  }
  return SANDBOA_OK;
}

sandboa_directory_options default_directory_options() {
  Modules::DirectoryOptions defaults;
  return {sizeof(sandboa_directory_options), nullptr, defaults.max_file_bytes, defaults.max_total_bytes,
          defaults.max_modules};
}

sandboa_status read_directory_options(const sandboa_directory_options* in, Modules::DirectoryOptions* out) {
  sandboa_directory_options options = default_directory_options();
  C_API_TRY(read_struct<kFirstDirectoryOptions>(in, &options));
  if (options.shown_as != nullptr) out->shown_as = options.shown_as;
  out->max_file_bytes = options.max_file_bytes;
  out->max_total_bytes = options.max_total_bytes;
  out->max_modules = options.max_modules;
  return SANDBOA_OK;
}

sandboa_status give_modules(const std::shared_ptr<Engine>& engine, Modules modules, sandboa_modules** out) {
  auto handle = std::make_unique<sandboa_modules>();
  handle->engine = engine;
  handle->names = modules.names();
  handle->modules = std::move(modules);
  *out = handle.release();
  return SANDBOA_OK;
}

}  // namespace

sandboa_status read_imports(const sandboa_session_options& in, Session::Options* out) {
  C_API_TRY(read_sources(in.modules, in.module_count, &out->modules));
  C_API_TRY(read_granted(in, &out->granted_modules));
  return read_allowed_imports(in, out);
}

}  // namespace sandboa::c_api

// In the global namespace, where they were declared: else they would not be exported.
using namespace sandboa;         // NOLINT
using namespace sandboa::c_api;  // NOLINT

extern "C" {

void sandboa_directory_options_init(sandboa_directory_options* options, size_t struct_size) {
  init_struct(default_directory_options(), options, struct_size);
}

sandboa_status sandboa_modules_new(sandboa_engine* engine, const sandboa_module* const* modules, size_t count,
                                   sandboa_modules** out) {
  C_API_TRY(clear(out));
  C_API_TRY(check(engine));
  return guarded([&]() -> sandboa_status {
    std::vector<ModuleSource> sources;
    C_API_TRY(read_sources(modules, count, &sources));
    return give_modules(engine->engine, Modules(*engine->engine, std::move(sources)), out);
  });
}

sandboa_status sandboa_modules_from_directory(sandboa_engine* engine, const char* directory,
                                              const sandboa_directory_options* options, sandboa_modules** out,
                                              char** reason) {
  if (reason != nullptr) *reason = nullptr;
  C_API_TRY(clear(out));
  C_API_TRY(check(engine));
  if (directory == nullptr) return SANDBOA_NULL_ARGUMENT;
  return guarded([&]() -> sandboa_status {
    Modules::DirectoryOptions directory_options;
    C_API_TRY(read_directory_options(options, &directory_options));
    Modules modules = Modules::from_directory(*engine->engine, directory, directory_options);
    return modules.ok() ? give_modules(engine->engine, std::move(modules), out) : refuse(modules.reason(), reason);
  });
}

void sandboa_modules_free(sandboa_modules* modules) { free_handle(modules); }

sandboa_status sandboa_modules_get_counts(const sandboa_modules* modules, size_t* names, size_t* problems) {
  if (names != nullptr) *names = 0;
  if (problems != nullptr) *problems = 0;
  C_API_TRY(check(modules));
  if (names != nullptr) *names = modules->names.size();
  if (problems != nullptr) *problems = modules->modules.problems().size();
  return SANDBOA_OK;
}

sandboa_status sandboa_modules_get_name(const sandboa_modules* modules, size_t index, const char** text, size_t* size) {
  C_API_TRY(clear_text(text, size));
  C_API_TRY(check(modules));
  if (index >= modules->names.size()) return SANDBOA_OUT_OF_RANGE;
  give_view(modules->names[index], text, size);
  return SANDBOA_OK;
}

sandboa_status sandboa_modules_get_problem(const sandboa_modules* modules, size_t index, const char** text, size_t* size) {
  C_API_TRY(clear_text(text, size));
  C_API_TRY(check(modules));
  if (index >= modules->modules.problems().size()) return SANDBOA_OUT_OF_RANGE;
  give_view(modules->modules.problems()[index], text, size);
  return SANDBOA_OK;
}

}  // extern "C"
