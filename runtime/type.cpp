#include "runtime/type.h"

#include <cstdio>
#include <string>

#include "runtime/types/str.h"

namespace sandboa::runtime {

bool is_subtype(const Type* type, const Type* ancestor) {
  if (type == ancestor) return true;
  if (type->mro != nullptr) {
    const Tuple* mro = type->mro;
    for (uint64_t index = 1; index < mro->length; ++index) {
      if (mro->items()[index] == Value(ancestor)) return true;
    }
    return false;
  }
  for (const Type* base = type->base; base != nullptr; base = base->base) {
    if (base == ancestor) return true;
  }
  return false;
}

// Error messages name up to three types at a time, so a small ring of buffers is enough.
static const char* name_in_buffer(const Type* type, bool with_module, int most) {
  constexpr int kBuffers = 4;
  constexpr size_t kBytes = 256;
  thread_local char buffers[kBuffers][kBytes];
  thread_local int next = 0;
  char* buffer = buffers[next++ % kBuffers];
  std::string module;
  if (with_module && !type->is_guest()) {
    module = to_utf8(builtin_module(type));
    module = module == "builtins" ? "" : module + ".";
  }
  std::snprintf(buffer, kBytes, "%.*s", most, (module + to_utf8(type->name)).c_str());
  return buffer;
}

constexpr int kMostBytes = 200;
constexpr int kMostBytesOfArgument = 50;

const char* type_name(const Type* type) { return name_in_buffer(type, true, kMostBytes); }
const char* short_type_name(const Type* type) { return name_in_buffer(type, false, kMostBytes); }
const char* type_name(Value value) { return type_name(type_of(value)); }
const char* argument_type_name(Value value) {
  return value.is_none() ? "None" : name_in_buffer(type_of(value), true, kMostBytesOfArgument);
}

}  // namespace sandboa::runtime
