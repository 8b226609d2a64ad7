#include "runtime/library_methods.h"

#include "runtime/dict.h"
#include "runtime/registry.h"
#include "runtime/types/containers.h"

namespace sandboa::runtime {

const NativeFunction* find_library_method(Runtime& rt, Value value, Dunder dunder, int parameters) {
  const Type* type = type_of(value);
  if (!type->is_guest() || type->mro == nullptr) return nullptr;
  for (uint64_t index = 0; index < type->mro->length; ++index) {
    Value entry = type->mro->items()[index];
    const Type* cls = has_kind(entry, Kind::kType) ? entry.as<Type>() : nullptr;
    if (cls == nullptr || !cls->is_guest() || cls->attributes == nullptr) return nullptr;
    Value method = dict_find_str(rt, cls->attributes, dunder_name(dunder));
    if (method.is_empty()) continue;
    if (!has_kind(method, Kind::kNativeFunction) || method.as<NativeFunction>()->owner != cls) return nullptr;
    const auto* native = method.as<NativeFunction>();
    return native->def->direct_count == parameters ? native : nullptr;
  }
  return nullptr;
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
