// getset_descriptor, member_descriptor and mappingproxy: what a class keeps its computed attributes, its slots and its
// namespace in.
#include "runtime/registry.h"
#include "runtime/types/containers.h"
#include "runtime/types/hash_table.h"
#include "runtime/types/iterators.h"
#include "runtime/types/special_methods.h"
#include "runtime/types/str.h"
#include "vm/attributes.h"
#include "vm/builtins/tables.h"
#include "vm/vm.h"

namespace sandboa::vm {

using namespace runtime;  // NOLINT: a file of table rows reads best without prefixes

namespace {

const Type* owner_of(Value descriptor) {
  return has_kind(descriptor, Kind::kGetSet) ? descriptor.as<GetSet>()->owner : descriptor.as<Member>()->owner;
}
Str* name_of(Value descriptor) {
  return has_kind(descriptor, Kind::kGetSet) ? descriptor.as<GetSet>()->name : descriptor.as<Member>()->name;
}

Fallible<bool> check_instance(Runtime& rt, Value descriptor, Value instance) {
  if (is_subtype(type_of(instance), owner_of(descriptor))) return true;
  return rt.raise_type_error("descriptor '%s' for '%s' objects doesn't apply to a '%s' object",
                             to_utf8(name_of(descriptor)).c_str(), type_name(owner_of(descriptor)), type_name(instance));
}

Outcome attribute_get(Runtime& rt, const Arguments& args) {
  if (args[1].is_none() && !(args[2] == Value(builtin_type(TypeId::kNoneType)))) {
    if (args[2].is_none()) return rt.raise_type_error("__get__(None, None) is invalid");
    return args[0];
  }
  TRY(check_instance(rt, args[0], args[1]));
  return bind_builtin_descriptor(static_cast<Vm&>(rt), args[0], args[1], type_of(args[1]));
}
Outcome attribute_set(Runtime& rt, const Arguments& args) {
  TRY(check_instance(rt, args[0], args[1]));
  return store_through_builtin(static_cast<Vm&>(rt), args[0], args[1], args[2]);
}
Outcome attribute_delete(Runtime& rt, const Arguments& args) {
  TRY(check_instance(rt, args[0], args[1]));
  return store_through_builtin(static_cast<Vm&>(rt), args[0], args[1], Value());
}

Outcome attribute_name(Runtime&, Value self) { return name_of(self); }
Outcome attribute_owner(Runtime&, Value self) { return owner_of(self); }
Outcome attribute_qualified_name(Runtime& rt, Value self) {
  std::string text = to_utf8(owner_of(self)->qualified_name);
  text += '.';
  append_utf8(text, name_of(self));
  return make_str(rt, text);
}
Outcome attribute_doc(Runtime& rt, Value self) {
  const char* doc = has_kind(self, Kind::kGetSet) ? self.as<GetSet>()->def->doc : nullptr;
  return doc == nullptr ? Outcome(Value::none()) : make_str(rt, doc);
}

constexpr MethodDef kAttributeMethods[] = {
    {"__get__", "self, instance, owner=None, /", attribute_get, kNoEffects,
     "Return an attribute of instance, which is of type owner."},
    {"__set__", "self, instance, value, /", attribute_set, kMutates, "Set an attribute of instance to value."},
    {"__delete__", "self, instance, /", attribute_delete, kMutates, "Delete an attribute of instance."},
    kReprMethod,
};
constexpr AttributeDef kAttributeAttributes[] = {
    {"__name__", attribute_name, nullptr, "the attribute's name"},
    {"__qualname__", attribute_qualified_name, nullptr, "its dotted path"},
    {"__objclass__", attribute_owner, nullptr, "the class that has it"},
    {"__doc__", attribute_doc, nullptr, "documentation"},
};

// ---- mappingproxy

Dict* mapping_of(Value proxy) { return proxy.as<MappingProxy>()->mapping.as<Dict>(); }

Outcome proxy_get(Runtime& rt, const Arguments& args) {
  Outcome found = dict_find(rt, mapping_of(args[0]), args[1]);
  if (found.signal() == Signal::kNeedsGuest) {
    return rt.needs_guest(PreludeFunction::kdict_get, {mapping_of(args[0]), args[1], args[2]});
  }
  return TRY(found).is_empty() ? args[2] : found.value();
}
Outcome proxy_copy(Runtime& rt, const Arguments& args) {
  TRY(rt.charge(1 + mapping_of(args[0])->live_count / 4));
  return TRY_NEW(rt, dict_copy(rt, mapping_of(args[0])));
}
template <TypeId type>
Outcome proxy_view(Runtime& rt, const Arguments& args) {
  return TRY_NEW(rt, new_dict_view(rt, type, mapping_of(args[0])));
}
Outcome proxy_reversed(Runtime& rt, const Arguments& args) {
  return get_reverse_iterator_natively(rt, args[0].as<MappingProxy>()->mapping);
}
Outcome proxy_str(Runtime& rt, const Arguments& args) { return operations::str(rt, args[0].as<MappingProxy>()->mapping); }
Outcome proxy_or(Runtime& rt, const Arguments& args) {
  Value other = has_kind(args[1], Kind::kMappingProxy) ? args[1].as<MappingProxy>()->mapping : args[1];
  if (!has_kind(other, Kind::kDict)) return Value::not_implemented();
  return dict_or(rt, mapping_of(args[0]), other.as<Dict>());
}
Outcome proxy_ror(Runtime& rt, const Arguments& args) {
  if (!has_kind(args[1], Kind::kDict)) return Value::not_implemented();
  return dict_or(rt, args[1].as<Dict>(), mapping_of(args[0]));
}

constexpr MethodDef kProxyMethods[] = {
    kLenMethod,
    kIterMethod,
    kGetItemMethod,
    kContainsMethod,
    {"__reversed__", "self, /", proxy_reversed, kNoEffects, "Return a reverse iterator."},
    kReprMethod,
    {"__str__", "self, /", proxy_str, kAllocates, "Return str(self)."},
    COMPARISON_METHODS,
    {"__or__", "self, value, /", proxy_or, kAllocates, "Return self|value."},
    {"__ror__", "self, value, /", proxy_ror, kAllocates, "Return value|self."},
    {"get", "self, key, default=None, /", proxy_get, kNoEffects, "The key's value, or default if there is none."},
    {"keys", "self, /", proxy_view<TypeId::kDictKeys>, kNoEffects, "A live view of the keys."},
    {"values", "self, /", proxy_view<TypeId::kDictValues>, kNoEffects, "A live view of the values."},
    {"items", "self, /", proxy_view<TypeId::kDictItems>, kNoEffects, "A live view of the (key, value) pairs."},
    {"copy", "self, /", proxy_copy, kAllocates, "A new dict with the same items."},
};

}  // namespace

constexpr TypeTable kGetSetTable{TypeId::kMemberDescriptor, kAttributeMethods, kAttributeAttributes, nullptr};
constexpr TypeTable kMemberTable{TypeId::kSlotDescriptor, kAttributeMethods, kAttributeAttributes, nullptr};
constexpr TypeTable kMappingProxyTable{TypeId::kMappingProxy, kProxyMethods, {}, "Read-only proxy of a mapping."};

}  // namespace sandboa::vm
