// Host functions: tables, calls, answers.
#include "c_api/handles.h"

namespace sandboa::c_api {

namespace {

constexpr size_t kFirstParameter = C_API_SIZE_TO(sandboa_parameter, default_value);
constexpr uint32_t kAllTypes = 2 * SANDBOA_TAKES_OBJECT - 1;
static_assert(static_cast<int>(HostType::kSet) == SANDBOA_TAKES_SET &&
              static_cast<int>(HostType::kDecimal) == SANDBOA_TAKES_DECIMAL &&
              static_cast<int>(HostType::kObject) == SANDBOA_TAKES_OBJECT &&
              static_cast<int>(HostType::kNone) == SANDBOA_TAKES_NONE &&
              static_cast<int>(HostType::kStr) == SANDBOA_TAKES_STR &&
              static_cast<int>(HostParameter::Passing::kKeywordOnly) == SANDBOA_KEYWORD_ONLY);

sandboa_status read_parameter(const sandboa_parameter* in, HostParameter* out) {
  if (in == nullptr) return SANDBOA_NULL_ARGUMENT;
  sandboa_parameter parameter{};
  C_API_TRY(read_struct<kFirstParameter>(in, &parameter));
  if (parameter.name == nullptr) return SANDBOA_NULL_ARGUMENT;
  if (parameter.types > kAllTypes || parameter.passing < 0 || parameter.passing > SANDBOA_KEYWORD_ONLY) {
    return SANDBOA_OUT_OF_RANGE;
  }
  out->name = parameter.name;
  out->type = static_cast<HostType>(parameter.types);
  out->passing = static_cast<HostParameter::Passing>(parameter.passing);
  if (parameter.default_value == nullptr) return SANDBOA_OK;
  C_API_TRY(check(parameter.default_value));
  out->default_value = parameter.default_value->value;
  return SANDBOA_OK;
}

// What owns the user data even if nothing else can be made.
std::shared_ptr<void> own(void* user_data, void (*free_user_data)(void*)) {
  if (free_user_data == nullptr) return {std::shared_ptr<void>(), user_data};
  return {user_data, free_user_data};
}

sandboa_status add(sandboa_functions* functions, HostFunction function) {
  std::lock_guard lock(functions->mutex);
  functions->functions.push_back(std::move(function));
  return SANDBOA_OK;
}

}  // namespace

HostCallback make_callback(sandboa_callback callback, std::shared_ptr<void> user_data) {
  if (callback == nullptr) return {};
  return [callback, user_data = std::move(user_data)](const HostCall& call) -> Answer {
    sandboa_call handle(call);
    sandboa_answer answer;
    callback(user_data.get(), &handle, &answer);
    return std::move(answer.answer);
  };
}

sandboa_status read_functions(const sandboa_functions* in, HostFunctions* out) {
  if (in == nullptr) return SANDBOA_OK;
  C_API_TRY(check(in));
  std::lock_guard lock(in->mutex);
  *out = HostFunctions(in->functions);
  return SANDBOA_OK;
}

}  // namespace sandboa::c_api

// In the global namespace, where they were declared: else they would not be exported.
using namespace sandboa;         // NOLINT
using namespace sandboa::c_api;  // NOLINT

extern "C" {

sandboa_status sandboa_functions_new(sandboa_functions** out) {
  C_API_TRY(clear(out));
  return guarded([&] {
    *out = new sandboa_functions;
    return SANDBOA_OK;
  });
}

sandboa_status sandboa_functions_add(sandboa_functions* functions, const char* name, sandboa_callback callback,
                                     void* user_data, void (*free_user_data)(void* user_data)) {
  return guarded([&]() -> sandboa_status {
    std::shared_ptr<void> owned = own(user_data, free_user_data);
    C_API_TRY(check(functions));
    if (name == nullptr) return SANDBOA_NULL_ARGUMENT;
    return add(functions, HostFunction(name, make_callback(callback, std::move(owned))));
  });
}

sandboa_status sandboa_functions_add_with_parameters(sandboa_functions* functions, const char* name,
                                                     const sandboa_parameter* const* parameters, size_t count,
                                                     sandboa_callback callback, void* user_data,
                                                     void (*free_user_data)(void* user_data)) {
  return guarded([&]() -> sandboa_status {
    std::shared_ptr<void> owned = own(user_data, free_user_data);
    C_API_TRY(check(functions));
    if (name == nullptr || (parameters == nullptr && count != 0)) return SANDBOA_NULL_ARGUMENT;
    HostFunction::Parameters declared(count);
    for (size_t i = 0; i < count; ++i) C_API_TRY(read_parameter(parameters[i], &declared[i]));
    return add(functions, HostFunction(name, std::move(declared), make_callback(callback, std::move(owned))));
  });
}

void sandboa_functions_free(sandboa_functions* functions) { free_handle(functions); }

// ---- calls

sandboa_status sandboa_call_get_name(const sandboa_call* call, const char** text, size_t* size) {
  C_API_TRY(clear(text));
  C_API_TRY(check(call));
  give_view(call->call.name, text, size);
  return SANDBOA_OK;
}

sandboa_status sandboa_call_get_id(const sandboa_call* call, uint64_t* out) {
  C_API_TRY(clear(out));
  C_API_TRY(check(call));
  *out = call->call.id;
  return SANDBOA_OK;
}

sandboa_status sandboa_call_get_counts(const sandboa_call* call, size_t* positional, size_t* keywords) {
  if (positional != nullptr) *positional = 0;
  if (keywords != nullptr) *keywords = 0;
  C_API_TRY(check(call));
  if (positional != nullptr) *positional = call->call.args.size();
  if (keywords != nullptr) *keywords = call->call.kwargs.size();
  return SANDBOA_OK;
}

sandboa_status sandboa_call_get_argument(const sandboa_call* call, size_t index, sandboa_value** out) {
  C_API_TRY(clear(out));
  C_API_TRY(check(call));
  if (index >= call->call.args.size()) return SANDBOA_OUT_OF_RANGE;
  return guarded([&] { return give(call->call.args[index], out); });
}

sandboa_status sandboa_call_get_keyword(const sandboa_call* call, size_t index, const char** name, size_t* size,
                                        sandboa_value** out) {
  if (name != nullptr) *name = nullptr;
  if (out != nullptr) *out = nullptr;
  C_API_TRY(check(call));
  if (index >= call->call.kwargs.size()) return SANDBOA_OUT_OF_RANGE;
  const auto& [keyword, value] = call->call.kwargs[index];
  if (name != nullptr) give_view(keyword, name, size);
  return guarded([&] { return out == nullptr ? sandboa_status{SANDBOA_OK} : give(value, out); });
}

sandboa_status sandboa_call_find_keyword(const sandboa_call* call, const char* name, sandboa_value** out) {
  C_API_TRY(clear(out));
  C_API_TRY(check(call));
  if (name == nullptr) return SANDBOA_NULL_ARGUMENT;
  const HostValue* value = call->call.kwarg(name);
  if (value == nullptr) return SANDBOA_NOT_FOUND;
  return guarded([&] { return give(*value, out); });
}

// ---- answers

sandboa_status sandboa_answer_new(sandboa_answer** out) {
  C_API_TRY(clear(out));
  return guarded([&] {
    *out = new sandboa_answer;
    return SANDBOA_OK;
  });
}

void sandboa_answer_free(sandboa_answer* answer) { free_handle(answer); }

sandboa_status sandboa_answer_set_value(sandboa_answer* answer, const sandboa_value* value) {
  C_API_TRY(check(answer, value));
  return guarded([&] {
    answer->answer = Answer(value->value);
    return SANDBOA_OK;
  });
}

sandboa_status sandboa_answer_set_error(sandboa_answer* answer, const char* type, const char* message) {
  C_API_TRY(check(answer));
  if (type == nullptr || message == nullptr) return SANDBOA_NULL_ARGUMENT;
  return guarded([&] {
    answer->answer = Answer::error(type, message);
    return SANDBOA_OK;
  });
}

sandboa_status sandboa_answer_set_suspend(sandboa_answer* answer) {
  C_API_TRY(check(answer));
  return guarded([&] {
    answer->answer = Answer::suspend();
    return SANDBOA_OK;
  });
}

sandboa_status sandboa_answer_set_unknown(sandboa_answer* answer) {
  C_API_TRY(check(answer));
  return guarded([&] {
    answer->answer = Answer::unknown();
    return SANDBOA_OK;
  });
}

sandboa_status sandboa_answer_set_future(sandboa_answer* answer) {
  C_API_TRY(check(answer));
  return guarded([&] {
    answer->answer = Answer::future();
    return SANDBOA_OK;
  });
}

}  // extern "C"
