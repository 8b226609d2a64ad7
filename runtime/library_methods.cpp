#include "runtime/library_methods.h"

#include "runtime/dict.h"
#include "runtime/registry.h"
#include "runtime/types/containers.h"

namespace sandboa::runtime {

SANDBOA_NOINLINE void look_for_special_method(Runtime& rt, const Type* type, Dunder dunder, Runtime::FoundMethod* found) {
  *found = {type, Value(), nullptr, stamp_of_found_method(rt, dunder)};
  if (type->mro == nullptr) return;
  for (uint64_t index = 0; index < type->mro->length; ++index) {
    Value entry = type->mro->items()[index];
    const Type* cls = has_kind(entry, Kind::kType) ? entry.as<Type>() : nullptr;
    if (cls == nullptr || !cls->is_guest() || cls->attributes == nullptr) break;
    Value method = dict_find_str(rt, cls->attributes, dunder_name(dunder));
    if (method.is_empty()) continue;
    found->method = method;
    bool is_own = has_kind(method, Kind::kNativeFunction) && method.as<NativeFunction>()->owner == cls;
    if (is_own) found->native = method.as<NativeFunction>()->def;
    return;
  }
}

Outcome ask_library(Runtime& rt, Value value, Dunder dunder, PreludeFunction otherwise) {
  const MethodDef* method = find_library_method(rt, value, dunder);
  if (method != nullptr) {
    Outcome answer = call_library_method(rt, method, value);
    if (answer.signal() != Signal::kNeedsGuest) return answer;
  }
  return rt.needs_guest(otherwise, {value});
}

Outcome ask_class(Runtime& rt, Value value, Dunder dunder, PreludeFunction otherwise) {
  Value method = find_guest_method(rt, value, dunder);
  if (has_kind(method, Kind::kFunction)) return rt.needs_guest_call(method, {value});
  return ask_library(rt, value, dunder, otherwise);
}

}  // namespace sandboa::runtime
