#include "runtime/library_methods.h"

#include "runtime/dict.h"
#include "runtime/registry.h"
#include "runtime/types/containers.h"

namespace sandboa::runtime {

namespace {

const NativeFunction* look_for_method(Runtime& rt, const Type* type, Dunder dunder) {
  if (type->mro == nullptr) return nullptr;
  for (uint64_t index = 0; index < type->mro->length; ++index) {
    Value entry = type->mro->items()[index];
    const Type* cls = has_kind(entry, Kind::kType) ? entry.as<Type>() : nullptr;
    if (cls == nullptr || !cls->is_guest() || cls->attributes == nullptr) return nullptr;
    Value method = dict_find_str(rt, cls->attributes, dunder_name(dunder));
    if (method.is_empty()) continue;
    if (!has_kind(method, Kind::kNativeFunction) || method.as<NativeFunction>()->owner != cls) return nullptr;
    return method.as<NativeFunction>();
  }
  return nullptr;
}

}  // namespace

const NativeFunction* find_library_method(Runtime& rt, Value value, Dunder dunder, int parameters) {
  const Type* type = type_of(value);
  if (!type->is_guest()) return nullptr;
  auto number = static_cast<uint32_t>(dunder);
  Runtime::FoundMethod& found = rt.found_methods[(reinterpret_cast<uintptr_t>(type) / 16 + number) % Runtime::kFoundMethods];
  if (found.type != type || found.dunder != number || found.epoch != rt.class_epoch) {
    found = {type, look_for_method(rt, type, dunder), rt.class_epoch, number};
  }
  return found.method != nullptr && found.method->def->direct_count == parameters ? found.method : nullptr;
}

Outcome ask_library(Runtime& rt, Value value, Dunder dunder, PreludeFunction otherwise) {
  const NativeFunction* method = find_library_method(rt, value, dunder);
  if (method != nullptr) {
    Outcome answer = call_library_method(rt, method, value);
    if (answer.signal() != Signal::kNeedsGuest) return answer;
  }
  return rt.needs_guest(otherwise, {value});
}

}  // namespace sandboa::runtime
