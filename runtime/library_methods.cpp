#include "runtime/library_methods.h"

#include "runtime/dict.h"
#include "runtime/registry.h"
#include "runtime/types/containers.h"

namespace sandboa::runtime {

namespace {

using FoundMethod = Runtime::FoundMethod;

// What a guest class or one that it derives from has; of a builtin class, nothing.
SANDBOA_NOINLINE FoundMethod look_for_method(Runtime& rt, const Type* type, Dunder dunder) {
  FoundMethod found{type, nullptr, Value(), rt.class_epoch, static_cast<uint32_t>(dunder)};
  if (type->mro == nullptr) return found;
  for (uint64_t index = 0; index < type->mro->length; ++index) {
    Value entry = type->mro->items()[index];
    const Type* cls = has_kind(entry, Kind::kType) ? entry.as<Type>() : nullptr;
    if (cls == nullptr || !cls->is_guest() || cls->attributes == nullptr) break;
    found.method = dict_find_str(rt, cls->attributes, dunder_name(dunder));
    found.owner = cls;
    if (!found.method.is_empty()) break;
  }
  return found;
}

// Valid until the next one is looked for.
SANDBOA_ALWAYS_INLINE const FoundMethod& find_special_method(Runtime& rt, Value value, Dunder dunder) {
  static constexpr FoundMethod kNone{};
  const Type* type = type_of(value);
  if (!type->is_guest()) return kNone;
  auto number = static_cast<uint32_t>(dunder);
  FoundMethod& found = rt.found_methods[(reinterpret_cast<uintptr_t>(type) / 16 + number) % Runtime::kFoundMethods];
  if (__builtin_expect(found.type != type || found.dunder != number || found.epoch != rt.class_epoch, 0)) {
    found = look_for_method(rt, type, dunder);
  }
  return found;
}

}  // namespace

Value find_guest_method(Runtime& rt, Value value, Dunder dunder) { return find_special_method(rt, value, dunder).method; }

const NativeFunction* find_library_method(Runtime& rt, Value value, Dunder dunder, int parameters) {
  const FoundMethod& found = find_special_method(rt, value, dunder);
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
