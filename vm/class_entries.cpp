#include "vm/class_entries.h"

#include "runtime/registry.h"
#include "runtime/types/containers.h"
#include "vm/attributes.h"

namespace sandboa::vm {

using runtime::AttributeDef;
using runtime::Dict;
using runtime::Dunder;
using runtime::GetSet;
using runtime::Kind;
using runtime::Outcome;
using runtime::Runtime;
using runtime::Type;
using runtime::TypeId;
using runtime::Value;
using runtime::WeakRef;

namespace {

Outcome load_dict(Runtime& rt, Value self) { return dict_of(static_cast<Vm&>(rt), self); }
Outcome store_dict(Runtime& rt, Value self, Value value) { return replace_dict(static_cast<Vm&>(rt), self, value); }

Outcome newest_reference(Runtime& rt, Value self) {
  const WeakRef* reference = rt.weak.references_to(self.object());
  return reference == nullptr ? Outcome(Value::none()) : Outcome(reference);
}

constexpr AttributeDef kDictEntry{"__dict__", load_dict, store_dict, "dictionary for instance variables"};
constexpr AttributeDef kWeakrefEntry{"__weakref__", newest_reference, nullptr,
                                     "the references to this object that do not keep it"};

Outcome add_missing(Vm& vm, const Type* type, Dunder name, Value value) {
  if (!runtime::dict_find_str(vm, type->attributes, runtime::dunder_name(name)).is_empty()) return Value::none();
  return runtime::dict_set(vm, type->attributes, runtime::dunder_name(name), value);
}

Outcome add_descriptor(Vm& vm, const Type* type, Dunder name, const AttributeDef& def) {
  auto* descriptor = TRY_NEW(vm, vm.allocate<GetSet>(TypeId::kMemberDescriptor, Kind::kGetSet));
  descriptor->def = &def;
  descriptor->owner = type;
  descriptor->name = runtime::dunder_name(name);
  return add_missing(vm, type, name, descriptor);
}

constexpr const AttributeDef* kRows[] = {&kDictEntry, &kWeakrefEntry};

}  // namespace

std::span<const AttributeDef* const> class_entry_rows() { return kRows; }

Outcome add_class_entries(Vm& vm, const Type* type, InstancePlaces places) {
  if (places.brings_dict) TRY(add_descriptor(vm, type, Dunder::kDict, kDictEntry));
  if (places.brings_weakref) TRY(add_descriptor(vm, type, Dunder::kWeakref, kWeakrefEntry));
  TRY(add_missing(vm, type, Dunder::kDoc, Value::none()));
  bool compares = !runtime::dict_find_str(vm, type->attributes, runtime::dunder_name(Dunder::kEq)).is_empty();
  return compares ? add_missing(vm, type, Dunder::kHash, Value::none()) : Outcome(Value::none());
}

}  // namespace sandboa::vm
