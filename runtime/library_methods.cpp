#include "runtime/library_methods.h"

#include "runtime/dict.h"
#include "runtime/registry.h"
#include "runtime/types/containers.h"

namespace sandboa::runtime {

namespace {

struct ClassMethod {
  const Type* owner;
  Value method;  // empty: a builtin class has it, or none
};

ClassMethod find_special_method(Runtime& rt, Value value, Dunder dunder) {
  const Type* type = type_of(value);
  if (!type->is_guest() || type->mro == nullptr) return {};
  for (uint64_t index = 0; index < type->mro->length; ++index) {
    Value entry = type->mro->items()[index];
    const Type* cls = has_kind(entry, Kind::kType) ? entry.as<Type>() : nullptr;
    if (cls == nullptr || !cls->is_guest() || cls->attributes == nullptr) return {};
    Value method = dict_find_str(rt, cls->attributes, dunder_name(dunder));
    if (!method.is_empty()) return {cls, method};
  }
  return {};
}

}  // namespace

const NativeFunction* find_library_method(Runtime& rt, Value value, Dunder dunder, int parameters) {
  ClassMethod found = find_special_method(rt, value, dunder);
  if (!has_kind(found.method, Kind::kNativeFunction) || found.method.as<NativeFunction>()->owner != found.owner)
    return nullptr;
  const auto* native = found.method.as<NativeFunction>();
  return native->def->direct_count == parameters ? native : nullptr;
}

Outcome ask_library(Runtime& rt, Value value, Dunder dunder, PreludeFunction otherwise) {
  const NativeFunction* method = find_library_method(rt, value, dunder);
  if (method != nullptr) {
    Outcome answer = call_library_method(rt, method, value);
    if (answer.signal() != Signal::kNeedsGuest) return answer;
  }
  return rt.needs_guest(otherwise, {value});
}

Outcome ask_class(Runtime& rt, Value value, Dunder dunder, PreludeFunction otherwise) {
  Value method = find_special_method(rt, value, dunder).method;
  if (has_kind(method, Kind::kFunction)) return rt.needs_guest_call(method, {value});
  return ask_library(rt, value, dunder, otherwise);
}

}  // namespace sandboa::runtime
