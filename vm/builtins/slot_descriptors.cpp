// The descriptors of builtin attributes (getset_descriptor) and of __slots__ (member_descriptor).
#include "runtime/registry.h"
#include "runtime/types/containers.h"
#include "runtime/types/str.h"
#include "vm/attributes.h"
#include "vm/builtins/tables.h"
#include "vm/vm.h"

namespace sandboa::vm {

using namespace runtime;  // NOLINT: a file of table rows reads best without prefixes

namespace {

Vm& vm_of(Runtime& rt) { return static_cast<Vm&>(rt); }

const Type* owner_of(Value self) {
  return has_kind(self, Kind::kMember) ? self.as<Member>()->owner : self.as<GetSet>()->owner;
}
Str* name_of(Value self) { return has_kind(self, Kind::kMember) ? self.as<Member>()->name : self.as<GetSet>()->name; }

Outcome check_receiver(Runtime& rt, Value self, Value instance) {
  if (is_subtype(type_of(instance), owner_of(self))) return Value::none();
  return rt.raise_type_error("descriptor '%s' for '%s' objects doesn't apply to a '%s' object", to_utf8(name_of(self)).c_str(),
                             type_name(owner_of(self)), type_name(instance));
}

Outcome slot_get(Runtime& rt, const Arguments& args) {
  if (args[1].is_none() && !args[2].is_none()) return args[0];
  if (args[1].is_none()) return rt.raise_type_error("__get__(None, None) is invalid");
  TRY(check_receiver(rt, args[0], args[1]));
  return bind_builtin_descriptor(vm_of(rt), args[0], args[1], type_of(args[1]));
}
Outcome slot_set(Runtime& rt, const Arguments& args) {
  TRY(check_receiver(rt, args[0], args[1]));
  return store_through_builtin(vm_of(rt), args[0], args[1], args[2]);
}
Outcome slot_delete(Runtime& rt, const Arguments& args) {
  TRY(check_receiver(rt, args[0], args[1]));
  return store_through_builtin(vm_of(rt), args[0], args[1], Value());
}

Outcome slot_name(Runtime&, Value self) { return name_of(self); }
Outcome slot_owner(Runtime&, Value self) { return owner_of(self); }
Outcome slot_qualified_name(Runtime& rt, Value self) {
  return make_str(rt, to_utf8(owner_of(self)->qualified_name) + "." + to_utf8(name_of(self)));
}
// The values of a __slots__ that is a dict document the slots in it.
Outcome slot_doc(Runtime& rt, Value self) {
  if (!has_kind(self, Kind::kMember)) return make_str(rt, self.as<GetSet>()->def->doc);
  Dict* attributes = owner_of(self)->attributes;
  Value slots = dict_find_str(rt, attributes, dunder_name(Dunder::kSlots));
  if (!has_kind(slots, Kind::kDict)) return Value::none();
  Value doc = dict_find_str(rt, slots.as<Dict>(), name_of(self));
  return doc.is_empty() ? Value::none() : doc;
}

constexpr MethodDef kSlotMethods[] = {
    {"__get__", "self, instance, owner=None, /", slot_get, kNoEffects, "What reading the attribute does."},
    {"__set__", "self, instance, value, /", slot_set, kMutates, "What assigning to the attribute does."},
    {"__delete__", "self, instance, /", slot_delete, kMutates, "What deleting the attribute does."},
};
constexpr AttributeDef kSlotAttributes[] = {
    {"__name__", slot_name, nullptr, "the attribute's name"},
    {"__qualname__", slot_qualified_name, nullptr, "its dotted path"},
    {"__objclass__", slot_owner, nullptr, "the class that has it"},
    {"__doc__", slot_doc, nullptr, "documentation"},
};

}  // namespace

constexpr TypeTable kMemberDescriptorTable{TypeId::kMemberDescriptor, kSlotMethods, kSlotAttributes, nullptr};
constexpr TypeTable kSlotDescriptorTable{TypeId::kSlotDescriptor, kSlotMethods, kSlotAttributes, nullptr};

}  // namespace sandboa::vm
