// Values: making, changing, reading.
#include "c_api/value_handles.h"

namespace sandboa::c_api {

using Kind = HostValue::Kind;

namespace {

static_assert(static_cast<int>(Kind::kNone) == SANDBOA_NONE && static_cast<int>(Kind::kBool) == SANDBOA_BOOL &&
              static_cast<int>(Kind::kInt) == SANDBOA_INT && static_cast<int>(Kind::kFloat) == SANDBOA_FLOAT &&
              static_cast<int>(Kind::kBigInt) == SANDBOA_BIG_INT && static_cast<int>(Kind::kStr) == SANDBOA_STR &&
              static_cast<int>(Kind::kBytes) == SANDBOA_BYTES && static_cast<int>(Kind::kList) == SANDBOA_LIST &&
              static_cast<int>(Kind::kTuple) == SANDBOA_TUPLE && static_cast<int>(Kind::kDict) == SANDBOA_DICT &&
              static_cast<int>(Kind::kSet) == SANDBOA_SET && static_cast<int>(Kind::kFrozenSet) == SANDBOA_FROZENSET &&
              static_cast<int>(Kind::kException) == SANDBOA_EXCEPTION && static_cast<int>(Kind::kOpaque) == SANDBOA_OPAQUE &&
              static_cast<int>(Kind::kObject) == SANDBOA_OBJECT && static_cast<int>(Kind::kJson) == SANDBOA_JSON &&
              static_cast<int>(Kind::kComplex) == SANDBOA_COMPLEX);

}  // namespace

}  // namespace sandboa::c_api

// In the global namespace, where they were declared: else they would not be exported.
using namespace sandboa;         // NOLINT
using namespace sandboa::c_api;  // NOLINT

extern "C" {

sandboa_status sandboa_value_new_none(sandboa_value** out) {
  return make(out, [] { return HostValue(); });
}

sandboa_status sandboa_value_new_bool(int value, sandboa_value** out) {
  return make(out, [=] { return HostValue(value != 0); });
}

sandboa_status sandboa_value_new_int(int64_t value, sandboa_value** out) {
  return make(out, [=] { return HostValue(value); });
}

sandboa_status sandboa_value_new_uint(uint64_t value, sandboa_value** out) {
  return make(out, [=] { return HostValue(value); });
}

sandboa_status sandboa_value_new_float(double value, sandboa_value** out) {
  return make(out, [=] { return HostValue(value); });
}

sandboa_status sandboa_value_new_big_int(const char* digits, size_t size, sandboa_value** out) {
  C_API_TRY(clear(out));
  std::string_view text;
  C_API_TRY(read_text(digits, size, &text));
  return guarded([&] {
    HostValue value = HostValue::big_int(text);
    return value.is_none() ? sandboa_status{SANDBOA_MALFORMED} : give(std::move(value), out);
  });
}

sandboa_status sandboa_value_new_str(const char* text, size_t size, sandboa_value** out) {
  C_API_TRY(clear(out));
  std::string_view content;
  C_API_TRY(read_text(text, size, &content));
  return make(out, [=] { return HostValue(content); });
}

sandboa_status sandboa_value_new_bytes(const void* data, size_t size, sandboa_value** out) {
  C_API_TRY(clear(out));
  std::string_view content;
  C_API_TRY(read_text(static_cast<const char*>(data), size, &content));
  return make(out, [=] { return HostValue::bytes(content); });
}

sandboa_status sandboa_value_new_json(const char* text, size_t size, sandboa_value** out) {
  C_API_TRY(clear(out));
  std::string_view content;
  C_API_TRY(read_text(text, size, &content));
  return make(out, [=] { return HostValue::json(content); });
}

sandboa_status sandboa_value_new_complex(double real, double imaginary, sandboa_value** out) {
  return make(out, [=] { return HostValue::complex(real, imaginary); });
}

sandboa_status sandboa_value_new_container(sandboa_kind kind, sandboa_value** out) {
  C_API_TRY(clear(out));
  return guarded([&]() -> sandboa_status {
    switch (kind) {
      case SANDBOA_LIST:
        return give(HostValue::list(), out);
      case SANDBOA_TUPLE:
        return give(HostValue::tuple(), out);
      case SANDBOA_DICT:
        return give(HostValue::dict(), out);
      case SANDBOA_SET:
        return give(HostValue::set(), out);
      case SANDBOA_FROZENSET:
        return give(HostValue::frozenset(), out);
      default:
        return SANDBOA_WRONG_KIND;
    }
  });
}

sandboa_status sandboa_value_new_exception(const char* type_name, size_t size, sandboa_value** out) {
  C_API_TRY(clear(out));
  std::string_view name;
  C_API_TRY(read_text(type_name, size, &name));
  return make(out, [=] { return HostValue::exception(name); });
}

sandboa_status sandboa_value_new_object(const char* class_name, size_t size, uint64_t id, sandboa_value** out) {
  C_API_TRY(clear(out));
  std::string_view name;
  C_API_TRY(read_text(class_name, size, &name));
  return make(out, [=] { return HostValue::object(name, id); });
}

sandboa_status sandboa_value_copy(const sandboa_value* value, sandboa_value** out) {
  C_API_TRY(clear(out));
  C_API_TRY(check(value));
  return make(out, [=] { return value->value; });
}

void sandboa_value_free(sandboa_value* value) { free_handle(value); }

// ---- changing

sandboa_status sandboa_value_append(sandboa_value* value, const sandboa_value* item) {
  C_API_TRY(check(value, item));
  C_API_TRY(check_kind(value, Kind::kList, Kind::kTuple, Kind::kException));
  return guarded([&] {
    value->value.append(item->value);
    return SANDBOA_OK;
  });
}

sandboa_status sandboa_value_put(sandboa_value* value, const sandboa_value* key, const sandboa_value* item) {
  C_API_TRY(check(value, key, item));
  C_API_TRY(check_kind(value, Kind::kDict));
  return guarded([&] {
    value->value.put(key->value, item->value);
    return SANDBOA_OK;
  });
}

sandboa_status sandboa_value_add(sandboa_value* value, const sandboa_value* item) {
  C_API_TRY(check(value, item));
  C_API_TRY(check_kind(value, Kind::kSet, Kind::kFrozenSet));
  return guarded([&] {
    value->value.add(item->value);
    return SANDBOA_OK;
  });
}

// ---- reading

sandboa_status sandboa_value_kind(const sandboa_value* value, sandboa_kind* out) {
  C_API_TRY(clear(out));
  C_API_TRY(check(value));
  *out = static_cast<sandboa_kind>(value->value.kind());
  return SANDBOA_OK;
}

sandboa_status sandboa_value_get_bool(const sandboa_value* value, int* out) {
  C_API_TRY(clear(out));
  C_API_TRY(check_kind(value, Kind::kBool));
  *out = value->value.as_bool() ? 1 : 0;
  return SANDBOA_OK;
}

sandboa_status sandboa_value_get_int(const sandboa_value* value, int64_t* out) {
  C_API_TRY(clear(out));
  C_API_TRY(check_kind(value, Kind::kInt));
  *out = value->value.as_int();
  return SANDBOA_OK;
}

sandboa_status sandboa_value_get_float(const sandboa_value* value, double* out) {
  C_API_TRY(clear(out));
  C_API_TRY(check_kind(value, Kind::kFloat));
  *out = value->value.as_float();
  return SANDBOA_OK;
}

sandboa_status sandboa_value_get_complex(const sandboa_value* value, double* real, double* imaginary) {
  C_API_TRY(clear(real));
  C_API_TRY(clear(imaginary));
  C_API_TRY(check_kind(value, Kind::kComplex));
  *real = value->value.real();
  *imaginary = value->value.imaginary();
  return SANDBOA_OK;
}

sandboa_status sandboa_value_get_hex(const sandboa_value* value, char** text, size_t* size) {
  C_API_TRY(clear(text));
  C_API_TRY(check_kind(value, Kind::kInt, Kind::kBigInt));
  return guarded([&] { return give_text(value->value.as_hex(), text, size); });
}

sandboa_status sandboa_value_get_str(const sandboa_value* value, const char** text, size_t* size) {
  C_API_TRY(clear_text(text, size));
  C_API_TRY(check_kind(value, Kind::kStr));
  return view(value->value.as_str(), text, size);
}

sandboa_status sandboa_value_get_json(const sandboa_value* value, const char** text, size_t* size) {
  C_API_TRY(clear_text(text, size));
  C_API_TRY(check_kind(value, Kind::kJson));
  return view(value->value.as_json(), text, size);
}

sandboa_status sandboa_value_get_bytes(const sandboa_value* value, const void** data, size_t* size) {
  const char* text = nullptr;
  C_API_TRY(clear(data));
  C_API_TRY(clear_text(&text, size));
  C_API_TRY(check_kind(value, Kind::kBytes));
  give_view(value->value.as_bytes(), &text, size);
  *data = text;
  return SANDBOA_OK;
}

sandboa_status sandboa_value_get_type_name(const sandboa_value* value, const char** text, size_t* size) {
  C_API_TRY(clear_text(text, size));
  C_API_TRY(
      check_kind(value, Kind::kException, Kind::kOpaque, Kind::kObject, Kind::kEnum, Kind::kNamedTuple, Kind::kRecord));
  return view(value->value.type_name(), text, size);
}

sandboa_status sandboa_value_get_object_id(const sandboa_value* value, uint64_t* out) {
  C_API_TRY(clear(out));
  C_API_TRY(check_kind(value, Kind::kObject));
  *out = value->value.object_id();
  return SANDBOA_OK;
}

sandboa_status sandboa_value_get_opaque_text(const sandboa_value* value, const char** text, size_t* size) {
  C_API_TRY(clear_text(text, size));
  C_API_TRY(check_kind(value, Kind::kOpaque));
  return view(value->value.opaque_text(), text, size);
}

sandboa_status sandboa_value_get_size(const sandboa_value* value, size_t* out) {
  C_API_TRY(clear(out));
  C_API_TRY(check_kind(value, Kind::kList, Kind::kTuple, Kind::kDict, Kind::kSet, Kind::kFrozenSet, Kind::kException,
                       Kind::kNamedTuple, Kind::kRecord));
  *out = value->value.size();
  return SANDBOA_OK;
}

sandboa_status sandboa_value_get_item(const sandboa_value* value, size_t index, sandboa_value** out) {
  C_API_TRY(clear(out));
  C_API_TRY(check_kind(value, Kind::kList, Kind::kTuple, Kind::kSet, Kind::kFrozenSet, Kind::kException, Kind::kNamedTuple,
                       Kind::kRecord));
  if (index >= value->value.size()) return SANDBOA_OUT_OF_RANGE;
  return make(out, [=] { return value->value.at(index); });
}

sandboa_status sandboa_value_get_entry(const sandboa_value* value, size_t index, sandboa_value** key, sandboa_value** item) {
  if (key != nullptr) *key = nullptr;
  if (item != nullptr) *item = nullptr;
  C_API_TRY(check_kind(value, Kind::kDict));
  if (index >= value->value.size()) return SANDBOA_OUT_OF_RANGE;
  if (key != nullptr) C_API_TRY(make(key, [=] { return value->value.key_at(index); }));
  if (item == nullptr) return SANDBOA_OK;
  sandboa_status status = make(item, [=] { return value->value.value_at(index); });
  if (status != SANDBOA_OK && key != nullptr) {
    free_handle(*key);
    *key = nullptr;
  }
  return status;
}

sandboa_status sandboa_value_look_up(const sandboa_value* value, const sandboa_value* key, sandboa_value** out) {
  C_API_TRY(clear(out));
  C_API_TRY(check(value, key));
  C_API_TRY(check_kind(value, Kind::kDict));
  return guarded([&] {
    if (!value->value.contains(key->value)) return sandboa_status{SANDBOA_NOT_FOUND};
    return give(value->value.get(key->value), out);
  });
}

sandboa_status sandboa_value_contains(const sandboa_value* value, const sandboa_value* item, int* out) {
  C_API_TRY(clear(out));
  C_API_TRY(check(value, item));
  C_API_TRY(check_kind(value, Kind::kDict, Kind::kSet, Kind::kFrozenSet));
  return guarded([&] {
    *out = value->value.contains(item->value) ? 1 : 0;
    return SANDBOA_OK;
  });
}

sandboa_status sandboa_value_is_same(const sandboa_value* left, const sandboa_value* right, int* out) {
  C_API_TRY(clear(out));
  C_API_TRY(check(left, right));
  *out = left->value.same_object(right->value) ? 1 : 0;
  return SANDBOA_OK;
}

sandboa_status sandboa_value_is_equal(const sandboa_value* left, const sandboa_value* right, int* out) {
  C_API_TRY(clear(out));
  C_API_TRY(check(left, right));
  return guarded([&] {
    *out = left->value == right->value ? 1 : 0;
    return SANDBOA_OK;
  });
}

sandboa_status sandboa_value_repr(const sandboa_value* value, size_t max_bytes, char** text, size_t* size) {
  C_API_TRY(clear(text));
  C_API_TRY(check(value));
  return guarded([&] { return give_text(value->value.repr(max_bytes), text, size); });
}

}  // extern "C"
