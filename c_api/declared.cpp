// What the options of a session declare: inputs, exceptions, modules, classes, mounts, environment.
#include "c_api/handles.h"

namespace sandboa::c_api {

namespace {

constexpr size_t kFirstException = C_API_SIZE_TO(sandboa_host_exception, base);
constexpr size_t kFirstClass = C_API_SIZE_TO(sandboa_host_class, methods);
constexpr size_t kFirstHostModule = C_API_SIZE_TO(sandboa_host_module, doc);
constexpr size_t kFirstMount = C_API_SIZE_TO(sandboa_mount, user_data);

static_assert(static_cast<int>(FileCall::Operation::kRename) == SANDBOA_FILE_RENAME &&
              static_cast<int>(FileCall::Operation::kRead) == SANDBOA_FILE_READ &&
              static_cast<int>(Mount::Kind::kReadWrite) == SANDBOA_MOUNT_READ_WRITE &&
              static_cast<int>(Mount::Kind::kCallback) == SANDBOA_MOUNT_CALLBACK);

// An array of pointers to structures: read(structure, &out's next).
template <class In, class Out, class Read>
sandboa_status read_array(const In* const* array, size_t count, std::vector<Out>* out, Read read) {
  if (array == nullptr && count != 0) return SANDBOA_NULL_ARGUMENT;
  for (size_t i = 0; i < count; ++i) {
    if (array[i] == nullptr) return SANDBOA_NULL_ARGUMENT;
    out->emplace_back();
    C_API_TRY(read(array[i], &out->back()));
  }
  return SANDBOA_OK;
}

sandboa_status read_exception(const sandboa_host_exception* in, HostException* out) {
  sandboa_host_exception exception{};
  C_API_TRY(read_struct<kFirstException>(in, &exception));
  if (exception.name == nullptr) return SANDBOA_NULL_ARGUMENT;
  out->name = exception.name;
  if (exception.base != nullptr) out->base = exception.base;
  return SANDBOA_OK;
}

sandboa_status read_class(const sandboa_host_class* in, HostClass* out) {
  sandboa_host_class declared{};
  C_API_TRY(read_struct<kFirstClass>(in, &declared));
  if (declared.name == nullptr) return SANDBOA_NULL_ARGUMENT;
  out->name = declared.name;
  C_API_TRY(read_functions(declared.attributes, &out->attributes));
  return read_functions(declared.methods, &out->methods);
}

sandboa_status read_host_module(const sandboa_host_module* in, HostModule* out) {
  sandboa_host_module module{};
  C_API_TRY(read_struct<kFirstHostModule>(in, &module));
  if (module.name == nullptr) return SANDBOA_NULL_ARGUMENT;
  out->name = module.name;
  if (module.doc != nullptr) out->doc = module.doc;
  C_API_TRY(read_functions(module.functions, &out->functions));
  C_API_TRY(read_inputs(module.constants, module.constant_count, &out->constants));
  return read_array(module.exceptions, module.exception_count, &out->exceptions, read_exception);
}

FileCallback make_file_callback(sandboa_file_callback callback, void* user_data) {
  return [callback, user_data](const FileCall& call) -> FileAnswer {
    sandboa_file_call asked{sizeof(sandboa_file_call),
                            static_cast<int32_t>(call.operation),
                            call.path.c_str(),
                            call.target.c_str(),
                            call.data.c_str(),
                            call.data.size(),
                            call.offset,
                            call.size};
    sandboa_file_answer handle;
    int32_t error = callback(user_data, &asked, &handle);
    handle.answer.error = error;
    return std::move(handle.answer);
  };
}

sandboa_mount default_mount() {
  sandboa_mount out{};
  out.struct_size = sizeof out;
  out.max_bytes = Mount().max_bytes;
  return out;
}

sandboa_status read_mount(const sandboa_mount* in, Mount* out) {
  sandboa_mount mount = default_mount();
  C_API_TRY(read_struct<kFirstMount>(in, &mount));
  if (mount.path == nullptr) return SANDBOA_NULL_ARGUMENT;
  if (mount.kind < 0 || mount.kind > SANDBOA_MOUNT_CALLBACK) return SANDBOA_OUT_OF_RANGE;
  out->path = mount.path;
  out->kind = static_cast<Mount::Kind>(mount.kind);
  if (mount.directory != nullptr) out->directory = mount.directory;
  out->max_bytes = mount.max_bytes;
  out->shows_times = mount.shows_times != 0;
  if (mount.callback != nullptr) out->callback = make_file_callback(mount.callback, mount.user_data);
  return SANDBOA_OK;
}

}  // namespace

sandboa_status read_inputs(const sandboa_input* inputs, size_t count, Inputs* out) {
  if (inputs == nullptr && count != 0) return SANDBOA_NULL_ARGUMENT;
  for (size_t i = 0; i < count; ++i) {
    C_API_TRY(check(inputs[i].value));
    if (inputs[i].name == nullptr) return SANDBOA_NULL_ARGUMENT;
    out->emplace_back(inputs[i].name, inputs[i].value->value);
  }
  return SANDBOA_OK;
}

sandboa_status read_declared(const sandboa_session_options& in, Session::Options* out) {
  C_API_TRY(read_array(in.exceptions, in.exception_count, &out->exceptions, read_exception));
  C_API_TRY(read_array(in.host_modules, in.host_module_count, &out->host_modules, read_host_module));
  C_API_TRY(read_array(in.host_classes, in.host_class_count, &out->host_classes, read_class));
  C_API_TRY(read_array(in.mounts, in.mount_count, &out->mounts, read_mount));
  out->name_lookup = make_callback(in.name_lookup, {std::shared_ptr<void>(), in.name_lookup_user_data});
  if (in.environment == nullptr && in.environment_count != 0) return SANDBOA_NULL_ARGUMENT;
  for (size_t i = 0; i < in.environment_count; ++i) {
    const sandboa_variable& variable = in.environment[i];
    if (variable.name == nullptr || variable.value == nullptr) return SANDBOA_NULL_ARGUMENT;
    out->environment.emplace_back(variable.name, variable.value);
  }
  return SANDBOA_OK;
}

}  // namespace sandboa::c_api

// In the global namespace, where they were declared: else they would not be exported.
using namespace sandboa;         // NOLINT
using namespace sandboa::c_api;  // NOLINT

extern "C" {

void sandboa_mount_init(sandboa_mount* mount, size_t struct_size) { init_struct(default_mount(), mount, struct_size); }

sandboa_status sandboa_file_answer_set_status(sandboa_file_answer* answer, int is_directory, uint64_t size) {
  C_API_TRY(check(answer));
  answer->answer.is_directory = is_directory != 0;
  answer->answer.size = size;
  return SANDBOA_OK;
}

sandboa_status sandboa_file_answer_set_data(sandboa_file_answer* answer, const void* data, size_t size) {
  C_API_TRY(check(answer));
  if (data == nullptr && size != 0) return SANDBOA_NULL_ARGUMENT;
  return guarded([&] {
    answer->answer.data.assign(static_cast<const char*>(data), data == nullptr ? 0 : size);
    return SANDBOA_OK;
  });
}

sandboa_status sandboa_file_answer_add_name(sandboa_file_answer* answer, const char* name) {
  C_API_TRY(check(answer));
  if (name == nullptr) return SANDBOA_NULL_ARGUMENT;
  return guarded([&] {
    answer->answer.names.emplace_back(name);
    return SANDBOA_OK;
  });
}

}  // extern "C"
