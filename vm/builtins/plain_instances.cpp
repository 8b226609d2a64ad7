#include "vm/builtins/plain_instances.h"

#include "runtime/dict.h"
#include "runtime/registry.h"
#include "runtime/temporal/state.h"
#include "runtime/types/containers.h"
#include "runtime/types/str.h"
#include "vm/attributes.h"
#include "vm/calls.h"

namespace sandboa::vm {

using runtime::Dict;
using runtime::DictEntry;
using runtime::Dunder;
using runtime::Fallible;
using runtime::Instance;
using runtime::Kind;
using runtime::Outcome;
using runtime::Shape;
using runtime::shared_name;
using runtime::Str;
using runtime::Type;
using runtime::TypeId;
using runtime::Value;

namespace {

bool is_plain_class(Vm& vm, const Type* cls) {
  bool is_plain = cls->is_guest() && cls->instance_kind == Kind::kInstance && cls->member_count == 0 &&
                  (cls->flags & Type::kHasDict) != 0 && runtime::type_of(Value(cls)) == runtime::builtin_type(TypeId::kType);
  // Whatever is asked for on instances is found in the usual way.
  return is_plain && !cls->guest_dunders.has(Dunder::kGetAttribute) && !cls->guest_dunders.has(Dunder::kGetAttr) &&
         runtime::has_kind(find_type_attribute(vm, cls, runtime::dunder_name(Dunder::kDict)), Kind::kGetSet);
}

bool has_from_object(Vm& vm, const Type* cls, const char* name) {
  const Str* shared = shared_name(name);
  return find_type_attribute(vm, cls, shared) == find_type_attribute(vm, runtime::builtin_type(TypeId::kObject), shared);
}

bool is_special(const Str* name) { return name->length >= 2 && name->at(0) == '_' && name->at(1) == '_'; }

}  // namespace

bool reduces_as_object(Vm& vm, const Type* cls) {
  if (!is_plain_class(vm, cls)) return false;
  for (const char* name :
       {"__reduce_ex__", "__reduce__", "__getstate__", "__class__", "__getnewargs_ex__", "__getnewargs__"}) {
    if (!has_from_object(vm, cls, name)) return false;
  }
  // copyreg notes there that it has looked for slots.
  Value slot_names = runtime::dict_find_str(vm, cls->attributes, shared_name("__slotnames__"));
  return runtime::is_exact_object(slot_names, TypeId::kList) && slot_names.as<runtime::List>()->length == 0;
}

Outcome state_as_object(Vm& vm, Instance* instance) {
  Shape* shape = instance->shape;
  if (shape == nullptr) return Value();
  if ((shape->flags & Shape::kDictionary) != 0) {
    Dict* own = instance->dictionary;
    TRY(vm.charge(1 + own->live_count / 8));
    for (uint32_t index = 0; own->table != nullptr && index < own->entry_count; ++index) {
      Value key = own->table->entries()[index].key;
      if (!key.is_empty() && (!runtime::has_kind(key, Kind::kStr) || is_special(key.as<Str>()))) return Value::none();
    }
    return own->live_count == 0 ? Value() : Value(own);
  }
  static constexpr uint32_t kMost = 64;
  Shape* steps[kMost];
  uint32_t count = 0;
  for (Shape* step = shape; step->parent != nullptr; step = step->parent) {
    if (count == kMost || is_special(step->name)) return Value::none();
    steps[count++] = step;
  }
  if (count == 0) return Value();
  TRY(vm.charge(1 + count / 4));
  Dict* state = TRY_NEW(vm, runtime::new_dict(vm));
  for (uint32_t slot = 0; slot < count; ++slot) {
    uint32_t inside = shape->inline_slots;
    Value value = slot < inside ? instance->inline_slots()[slot] : instance->overflow->values()[slot - inside];
    if (value.is_empty()) return Value::none();
    TRY(runtime::dict_set(vm, state, steps[count - 1 - slot]->name, value));
  }
  return state;
}

namespace {

bool is_moment_type(const Type* type) {
  TypeId id = type->id;
  bool is_one = id == TypeId::kDate || id == TypeId::kTime || id == TypeId::kDateTime || id == TypeId::kTimeDelta;
  return is_one && !type->is_guest();
}

}  // namespace

const runtime::NativeFunction* native_reducer(Vm& vm, const Type* type) {
  bool is_looked_up = type->guest_dunders.has(Dunder::kGetAttribute) || type->guest_dunders.has(Dunder::kGetAttr);
  if (!is_moment_type(type) && (!type->is_guest() || is_looked_up || !has_from_object(vm, type, "__class__")))
    return nullptr;
  Value method;
  for (const char* name : {"__reduce_ex__", "__reduce__"}) {
    method = has_from_object(vm, type, name) ? Value() : find_type_attribute(vm, type, shared_name(name));
    if (!method.is_empty()) break;
  }
  if (!runtime::has_kind(method, Kind::kNativeFunction)) return nullptr;
  const auto* native = method.as<runtime::NativeFunction>();
  return native->owner == type ? native : nullptr;
}

Outcome reduction_by(Vm& vm, const runtime::NativeFunction* reducer, Value value) {
  Value arguments[2] = {value, Value::small_int(4)};
  Outcome reduction = reducer->def->code(vm, runtime::Arguments{arguments, {}, nullptr});
  if (reduction.signal() == runtime::Signal::kNeedsGuest) return Value();
  Value tuple = TRY(std::move(reduction));
  bool fits = runtime::has_kind(tuple, Kind::kTuple) &&
              (tuple.as<runtime::Tuple>()->length == 2 || tuple.as<runtime::Tuple>()->length == 5);
  return fits && tuple.as<runtime::Tuple>()->items()[0] == Value(value.object()->type) ? tuple : Value();
}

Outcome moment_of(Vm& vm, Value cls, const runtime::Tuple* arguments) {
  if (!runtime::has_kind(cls, Kind::kType) || !is_moment_type(cls.as<Type>())) return Value();
  const auto* type = cls.as<const Type>();
  auto count = static_cast<uint32_t>(arguments->length);
  // The state alone: what all but distances write, where there is no zone.
  bool is_state = type->id != TypeId::kTimeDelta && count == 1;
  Outcome made = is_state ? runtime::temporal::moment_of_state(vm, type->id, arguments->items()[0], Value()) : Value();
  if (made.value().is_empty()) {
    const runtime::MethodDef* constructor = runtime::constructor_of(type);
    made = call_native(vm, *constructor, type, arguments->items(), count, nullptr);
  }
  bool is_for_python = made.signal() == runtime::Signal::kNeedsGuest || made.signal() == runtime::Signal::kRaise;
  if (!is_for_python) return made;
  vm.pending_exception = Value();
  return Value();
}

bool makes_as_object(Vm& vm, const Type* cls) {
  return is_plain_class(vm, cls) && (cls->flags & Type::kIsAbstract) == 0 && has_from_object(vm, cls, "__new__");
}

bool takes_state_as_object(Vm& vm, const Type* cls) {
  return is_plain_class(vm, cls) && find_type_attribute(vm, cls, shared_name("__setstate__")).is_empty();
}

namespace {

// An attribute's name as the program has it: CPython interns names that come from pickles, so that pickles share them.
Str* known_name(Vm& vm, const Instance* instance, Str* name) {
  Shape* shape = instance->shape;
  if (name->is_shared() || (shape->flags & Shape::kDictionary) != 0) return name;
  for (Shape* child = shape->first_child; child != nullptr; child = child->next_sibling) {
    if (runtime::str_equal(child->name, name)) return child->name;
  }
  static const Str* const kAssigned = shared_name("__static_attributes__");
  Value assigned = dict_find_str(vm, instance->type->attributes, kAssigned);
  if (!runtime::has_kind(assigned, Kind::kTuple)) return name;
  const auto* names = assigned.as<runtime::Tuple>();
  for (uint64_t index = 0; index < names->length; ++index) {
    Value known = names->items()[index];
    if (runtime::is_exact_object(known, TypeId::kStr) && runtime::str_equal(known.as<Str>(), name)) return known.as<Str>();
  }
  return name;
}

}  // namespace

Fallible<bool> set_state_as_object(Vm& vm, Instance* instance, const Dict* state) {
  static const Str* const kSetState = shared_name("__setstate__");
  if (instance->shape == nullptr || !find_own_attribute(vm, instance, kSetState).is_empty()) return false;
  bool is_own = (instance->shape->flags & Shape::kDictionary) != 0 && instance->dictionary == state;
  TRY(vm.charge(1 + state->live_count / 2));
  for (uint32_t index = 0; state->table != nullptr && index < state->entry_count; ++index) {
    Value key = state->table->entries()[index].key;
    if (!key.is_empty() && !runtime::is_exact_object(key, TypeId::kStr)) return false;
  }
  for (uint32_t index = 0; !is_own && state->table != nullptr && index < state->entry_count; ++index) {
    const DictEntry& entry = state->table->entries()[index];
    if (!entry.key.is_empty())
      TRY(set_own_attribute(vm, instance, known_name(vm, instance, entry.key.as<Str>()), entry.value));
  }
  return true;
}

namespace {

// Null: it is no instance of a plain class, or has a dict.
Instance* without_dict(Vm& vm, Value object) {
  if (!runtime::has_kind(object, Kind::kInstance) || !is_plain_class(vm, object.object()->type)) return nullptr;
  auto* instance = object.as<Instance>();
  bool has_dict = instance->shape == nullptr || (instance->shape->flags & Shape::kDictionary) != 0;
  return has_dict ? nullptr : instance;
}

}  // namespace

bool lacks_own_attribute(Vm& vm, Value object, Value name) {
  const Instance* instance = without_dict(vm, object);
  return instance != nullptr && runtime::is_exact_object(name, TypeId::kStr) &&
         find_own_attribute(vm, instance, name.as<Str>()).is_empty();
}

Fallible<bool> keep_own_attribute(Vm& vm, Value object, Value name, Value value) {
  Instance* instance = without_dict(vm, object);
  if (instance == nullptr || !runtime::is_exact_object(name, TypeId::kStr)) return false;
  TRY(set_own_attribute(vm, instance, name.as<Str>(), value, nullptr));
  return true;
}

}  // namespace sandboa::vm
