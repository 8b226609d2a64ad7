#include "vm/class_entries.h"

#include "runtime/registry.h"
#include "runtime/types/containers.h"
#include "runtime/types/hash_table.h"
#include "runtime/types/str.h"
#include "vm/attributes.h"

namespace sandboa::vm {

using runtime::AttributeDef;
using runtime::Dict;
using runtime::DictEntry;
using runtime::Dunder;
using runtime::Fallible;
using runtime::GetSet;
using runtime::Kind;
using runtime::Outcome;
using runtime::Runtime;
using runtime::SignalFailure;
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

Outcome add_missing(Vm& vm, ClassNamespace& names, Dunder name, Value value) {
  return names.find(vm, name).is_empty() ? names.set(vm, name, value) : Outcome(Value::none());
}

Outcome add_descriptor(Vm& vm, const Type* type, ClassNamespace& names, Dunder name, const AttributeDef& def) {
  auto* descriptor = TRY_NEW(vm, vm.allocate<GetSet>(TypeId::kMemberDescriptor, Kind::kGetSet));
  descriptor->def = &def;
  descriptor->owner = type;
  descriptor->name = runtime::dunder_name(name);
  return add_missing(vm, names, name, descriptor);
}

// Takes an entry that the class keeps elsewhere out of what is copied. False: it is another one.
bool take_apart(ClassNamespace& names, const DictEntry& entry, Dunder name) {
  if (name != Dunder::kQualname && name != Dunder::kClassCell) return false;
  if (runtime::has_guest_dunder(entry.key, Dunder::kEq)) return false;
  (name == Dunder::kQualname ? names.qualified_name : names.cell) = entry.value;
  return true;
}

constexpr const AttributeDef* kRows[] = {&kDictEntry, &kWeakrefEntry};

}  // namespace

std::span<const AttributeDef* const> class_entry_rows() { return kRows; }

Value ClassNamespace::find(Vm& vm, Dunder name) const {
  return special.has(name) ? runtime::dict_find_str(vm, dict, runtime::dunder_name(name)) : Value();
}

Outcome ClassNamespace::set(Vm& vm, Dunder name, Value value) {
  special.add(name);
  if (runtime::store_name_at_once(vm, dict, runtime::dunder_name(name), value)) return Value::none();
  return runtime::dict_set(vm, dict, runtime::dunder_name(name), value);
}

Fallible<ClassNamespace> copy_namespace(Vm& vm, const Dict* source) {
  constexpr uint64_t kAddedEntries = 4;
  TRY(vm.charge(1 + source->live_count / 4));
  ClassNamespace names{};
  names.dict = TRY_NEW(vm, runtime::new_dict_sized(vm, source->live_count + kAddedEntries));
  DictEntry* entries = names.dict->table->entries();
  uint32_t count = 0;
  uint32_t position = 0;
  while (const DictEntry* entry = runtime::next_entry(source->table, source->entry_count, &position)) {
    if (runtime::has_kind(entry->key, Kind::kStr)) {
      Dunder dunder = runtime::find_dunder(entry->key.as<runtime::Str>());
      if (dunder != Dunder::kCount) {
        if (take_apart(names, *entry, dunder)) continue;
        names.special.add(dunder);
      }
      names.has_properties |= runtime::has_kind(entry->value, Kind::kProperty);
    }
    names.has_naming_hook |= runtime::has_guest_dunder(entry->value, Dunder::kSetName);
    entries[count++] = *entry;
  }
  if (!runtime::index_first_entries(vm, names.dict->table, count)) return SignalFailure{runtime::Signal::kTrap};
  names.dict->entry_count = names.dict->live_count = count;
  return names;
}

Outcome add_class_entries(Vm& vm, const Type* type, ClassNamespace& names, InstancePlaces places) {
  if (places.brings_dict) TRY(add_descriptor(vm, type, names, Dunder::kDict, kDictEntry));
  if (places.brings_weakref) TRY(add_descriptor(vm, type, names, Dunder::kWeakref, kWeakrefEntry));
  TRY(add_missing(vm, names, Dunder::kDoc, Value::none()));
  bool compares = !names.find(vm, Dunder::kEq).is_empty();
  return compares ? add_missing(vm, names, Dunder::kHash, Value::none()) : Outcome(Value::none());
}

}  // namespace sandboa::vm
