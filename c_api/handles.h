// What is behind the opaque handles of sandboa/c_api.h, and the rules that all its functions follow: outputs are set first,
// then handles are checked, and no exception leaves.
#pragma once

#include <atomic>
#include <cstdlib>
#include <cstring>
#include <memory>
#include <mutex>
#include <new>
#include <optional>
#include <string_view>
#include <utility>
#include <vector>

#include "sandboa/c_api.h"
#include "sandboa/engine.h"
#include "sandboa/replay.h"
#include "sandboa/session.h"

namespace sandboa::c_api {

// The first word of every handle tells its type; it is wiped when the handle is freed.
enum class Tag : uint64_t {
  kFreed = 0,
  kEngine = 0x5b0a454e47494e45,
  kProgram = 0x5b0a50524f475241,
  kFunctions = 0x5b0a46554e435449,
  kSession = 0x5b0a53455353494f,
  kTurn = 0x5b0a5455524e5455,
  kCall = 0x5b0a43414c4c4341,
  kAnswer = 0x5b0a414e53574552,
  kValue = 0x5b0a56414c554556,
  kFileAnswer = 0x5b0a46494c45414e,
  kModules = 0x5b0a4d4f44554c45,
  kReplay = 0x5b0a5245504c4159,
};

template <Tag kTag>
class Handle {
 public:
  Handle() = default;
  Handle(const Handle&) = delete;
  Handle& operator=(const Handle&) = delete;
  // Volatile: the store would be removed, since the object ends here.
  ~Handle() { *const_cast<volatile Tag*>(&tag_) = Tag::kFreed; }

  bool is_live() const { return tag_ == kTag; }

 private:
  Tag tag_ = kTag;
};

}  // namespace sandboa::c_api

struct sandboa_engine : sandboa::c_api::Handle<sandboa::c_api::Tag::kEngine> {
  std::shared_ptr<sandboa::Engine> engine;  // shared with what was made with it
};

struct sandboa_program : sandboa::c_api::Handle<sandboa::c_api::Tag::kProgram> {
  std::shared_ptr<sandboa::Engine> engine;
  sandboa::Program program;
};

struct sandboa_functions : sandboa::c_api::Handle<sandboa::c_api::Tag::kFunctions> {
  mutable std::mutex mutex;
  std::vector<sandboa::HostFunction> functions;
};

struct sandboa_session : sandboa::c_api::Handle<sandboa::c_api::Tag::kSession> {
  std::shared_ptr<sandboa::Engine> engine;  // before the session, which needs it to the end
  std::optional<sandboa::Session> session;
  std::atomic<int> running{0};  // calls that may run guest code
};

struct sandboa_call : sandboa::c_api::Handle<sandboa::c_api::Tag::kCall> {
  explicit sandboa_call(const sandboa::HostCall& host_call) : call(host_call) {}
  const sandboa::HostCall& call;
};

struct sandboa_turn : sandboa::c_api::Handle<sandboa::c_api::Tag::kTurn> {
  explicit sandboa_turn(sandboa::Turn result)
      : turn(std::move(result)), call(turn.looks_up_name() ? turn.lookup() : turn.call()) {}
  sandboa::Turn turn;
  sandboa_call call;
};

struct sandboa_answer : sandboa::c_api::Handle<sandboa::c_api::Tag::kAnswer> {
  sandboa::Answer answer{sandboa::HostValue()};
};

struct sandboa_value : sandboa::c_api::Handle<sandboa::c_api::Tag::kValue> {
  explicit sandboa_value(sandboa::HostValue host_value) : value(std::move(host_value)) {}
  sandboa::HostValue value;
};

struct sandboa_file_answer : sandboa::c_api::Handle<sandboa::c_api::Tag::kFileAnswer> {
  sandboa::FileAnswer answer;
};

struct sandboa_modules : sandboa::c_api::Handle<sandboa::c_api::Tag::kModules> {
  std::shared_ptr<sandboa::Engine> engine;  // before the modules, whose code is made with it
  sandboa::Modules modules;
  std::vector<std::string_view> names;  // of `modules`; each ends with 0
};

struct sandboa_replay : sandboa::c_api::Handle<sandboa::c_api::Tag::kReplay> {
  std::shared_ptr<sandboa::Engine> engine;  // before the replay, whose session needs it to the end
  std::optional<sandboa::Replay> replay;
  sandboa::Replay::Step last;  // what the texts of a sandboa_step point into
  std::string message;
  std::atomic<int> running{0};
};

namespace sandboa::c_api {

#define C_API_TRY(expression)                                  \
  do {                                                         \
    if (sandboa_status status_ = (expression)) return status_; \
  } while (0)

// Runs the body of an API function.
template <class F>
sandboa_status guarded(F&& body) noexcept {
  try {
    return body();
  } catch (const std::bad_alloc&) {
    return SANDBOA_OUT_OF_MEMORY;
  } catch (...) {
    return SANDBOA_INTERNAL_ERROR;
  }
}

template <class T>
sandboa_status check(const T* handle) {
  if (handle == nullptr) return SANDBOA_NULL_ARGUMENT;
  return handle->is_live() ? SANDBOA_OK : SANDBOA_WRONG_HANDLE;
}

template <class T, class... More>
sandboa_status check(const T* handle, const More*... more) {
  C_API_TRY(check(handle));
  return check(more...);
}

// Sets an output to its empty value.
template <class T>
sandboa_status clear(T* out) {
  if (out == nullptr) return SANDBOA_NULL_ARGUMENT;
  *out = T{};
  return SANDBOA_OK;
}

inline sandboa_status clear_text(const char** text, size_t* size) {
  if (size != nullptr) *size = 0;
  return clear(text);
}

template <class T>
void free_handle(T* handle) {
  if (check(handle) == SANDBOA_OK) delete handle;
}

inline sandboa_status give(HostValue value, sandboa_value** out) {
  *out = new sandboa_value(std::move(value));
  return SANDBOA_OK;
}

// An input text.
inline sandboa_status read_text(const char* text, size_t size, std::string_view* out) {
  if (text == nullptr && size != 0) return SANDBOA_NULL_ARGUMENT;
  *out =
      text == nullptr ? std::string_view() : std::string_view(text, size == SANDBOA_TERMINATED ? std::strlen(text) : size);
  return SANDBOA_OK;
}

// A text that the caller will free.
inline sandboa_status give_text(std::string_view content, char** text, size_t* size) {
  auto* copy = static_cast<char*>(std::malloc(content.size() + 1));
  if (copy == nullptr) return SANDBOA_OUT_OF_MEMORY;
  if (!content.empty()) std::memcpy(copy, content.data(), content.size());
  copy[content.size()] = 0;
  *text = copy;
  if (size != nullptr) *size = content.size();
  return SANDBOA_OK;
}

// reason: null, or the host wants to know.
inline sandboa_status refuse(const std::string& why, char** reason) {
  if (reason != nullptr) C_API_TRY(give_text(why, reason, nullptr));
  return SANDBOA_REFUSED;
}

// A text that something else holds. Views of nothing become "".
inline void give_view(std::string_view content, const char** text, size_t* size) {
  *text = content.data() == nullptr ? "" : content.data();
  if (size != nullptr) *size = content.size();
}

// Structures with a size of their own: what both sides know is copied. kFirst is the size of the structure's first version.
template <size_t kFirst, class T>
sandboa_status read_struct(const T* in, T* out) {
  if (in == nullptr) return SANDBOA_OK;
  if (in->struct_size < kFirst) return SANDBOA_WRONG_STRUCT_SIZE;
  std::memcpy(static_cast<void*>(out), in, in->struct_size < sizeof(T) ? in->struct_size : sizeof(T));
  return SANDBOA_OK;
}

template <size_t kFirst, class T>
sandboa_status write_struct(const T& value, T* out) {
  if (out == nullptr) return SANDBOA_NULL_ARGUMENT;
  size_t size = out->struct_size;
  if (size < kFirst) return SANDBOA_WRONG_STRUCT_SIZE;
  std::memcpy(static_cast<void*>(out), &value, size < sizeof(T) ? size : sizeof(T));
  out->struct_size = size;
  return SANDBOA_OK;
}

// For the xxx_init() functions.
template <class T>
void init_struct(const T& defaults, T* out, size_t struct_size) {
  if (out == nullptr || struct_size < sizeof(size_t)) return;
  std::memset(static_cast<void*>(out), 0, struct_size);
  std::memcpy(static_cast<void*>(out), &defaults, struct_size < sizeof(T) ? struct_size : sizeof(T));
  out->struct_size = struct_size;
}

inline std::function<void(std::string_view)> make_sink(void (*write)(void*, const char*, size_t), void* user_data) {
  if (write == nullptr) return {};
  return [write, user_data](std::string_view text) noexcept { write(user_data, text.data(), text.size()); };
}

// While it lives the handle cannot be freed.
template <class T>
class Running {
 public:
  explicit Running(T* handle) : handle_(handle) { handle_->running.fetch_add(1); }
  ~Running() { handle_->running.fetch_sub(1); }
  Running(const Running&) = delete;
  Running& operator=(const Running&) = delete;

 private:
  T* handle_;
};

#define C_API_SIZE_TO(type, last) (offsetof(type, last) + sizeof(type::last))

// c_api/engine.cpp
sandboa_status read_limits(const sandboa_limits* in, Limits* out);
sandboa_limits limits_of(const Limits& limits);
// c_api/functions.cpp; null: none.
sandboa_status read_functions(const sandboa_functions* in, HostFunctions* out);
HostCallback make_callback(sandboa_callback callback, std::shared_ptr<void> user_data);
// c_api/declared.cpp: exceptions, modules, classes, mounts, environment.
sandboa_status read_inputs(const sandboa_input* inputs, size_t count, Inputs* out);
sandboa_status read_declared(const sandboa_session_options& in, Session::Options* out);
// c_api/modules.cpp: modules, granted ones, and which may be imported.
sandboa_status read_imports(const sandboa_session_options& in, Session::Options* out);
// c_api/sessions.cpp
sandboa_meters meters_of(const Meters& now);
constexpr size_t kFirstMeters = C_API_SIZE_TO(sandboa_meters, host_calls);
sandboa_status read_options(const sandboa_session_options* in, Session::Options* out);

}  // namespace sandboa::c_api
