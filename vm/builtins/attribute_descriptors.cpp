// getset_descriptor and member_descriptor: what a class keeps its computed attributes and its slots in.
#include "runtime/registry.h"
#include "runtime/types/containers.h"
#include "runtime/types/reduce.h"
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
     "What reading the attribute of an instance gives."},
    {"__set__", "self, instance, value, /", attribute_set, kMutates, "Sets the attribute of an instance."},
    {"__delete__", "self, instance, /", attribute_delete, kMutates, "Takes the attribute of an instance away."},
    kReprMethod,
    reduce_method(PreludeFunction::kdescriptor_reduce),  // of the attributes that are no members: none
};
constexpr AttributeDef kAttributeAttributes[] = {
    {"__name__", attribute_name, nullptr, "the attribute's name"},
    {"__qualname__", attribute_qualified_name, nullptr, "its dotted path"},
    {"__objclass__", attribute_owner, nullptr, "the class that has it"},
    {"__doc__", attribute_doc, nullptr, "documentation"},
};

}  // namespace

constexpr TypeTable kGetSetTable{TypeId::kMemberDescriptor, std::span<const MethodDef>(kAttributeMethods, 4),
                                 kAttributeAttributes, nullptr};
constexpr TypeTable kMemberTable{TypeId::kSlotDescriptor, kAttributeMethods, kAttributeAttributes, nullptr};

}  // namespace sandboa::vm
