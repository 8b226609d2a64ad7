// Storage of instances: slots by shape, or a dict.
#include "runtime/registry.h"
#include "runtime/types/containers.h"
#include "vm/attributes.h"
#include "vm/shapes.h"

namespace sandboa::vm {

using runtime::Dict;
using runtime::Dunder;
using runtime::Instance;
using runtime::Kind;
using runtime::Outcome;
using runtime::Shape;
using runtime::Str;
using runtime::Type;
using runtime::Value;
using runtime::ValueArray;

namespace {

Value& slot_of(Instance* instance, uint32_t slot) {
  uint32_t inside = instance->shape->inline_slots;
  return slot < inside ? instance->inline_slots()[slot] : instance->overflow->values()[slot - inside];
}

// Room for one more slot behind the inline ones; allocates before anything changes.
runtime::Fallible<bool> reserve_overflow(Vm& vm, Instance* instance, uint32_t count) {
  ValueArray* old = instance->overflow;
  if (old != nullptr && old->capacity >= count) return true;
  uint32_t capacity = old == nullptr ? 4 : old->capacity * 2;
  auto* grown = TRY_NEW(vm, vm.allocate_storage<ValueArray>(Kind::kValueArray, capacity * sizeof(Value)));
  grown->capacity = capacity;
  grown->traced = old == nullptr ? 0 : old->traced;
  for (uint32_t index = 0; index < grown->traced; ++index) grown->values()[index] = old->values()[index];
  instance->overflow = grown;
  return true;
}

// The class learns how many slots its instances need, so that later ones have them inside.
void learn_inline_slots(Vm& vm, const Type* type, uint32_t count) {
  auto* owner = const_cast<Type*>(type);  // guest classes are the session's own
  if (count <= owner->inline_slots || owner->inline_slots >= kMaxInlineSlots) return;
  auto wanted = static_cast<uint16_t>(std::min<uint32_t>(count + 2, kMaxInlineSlots));
  if (Shape* root = new_root_shape(vm, type, wanted, false)) {
    owner->root_shape = root;
    owner->inline_slots = wanted;
  }
}

}  // namespace

Instance* new_instance(Vm& vm, const Type* type) {
  uint32_t slots = type->root_shape == nullptr ? 0 : type->root_shape->inline_slots;
  size_t bytes = sizeof(Instance) + slots * sizeof(Value);
  bool is_simple = type->member_count == 0 && !type->guest_dunders.has(Dunder::kDel);
  runtime::Object* object =
      is_simple ? vm.heap.allocate_at_hand(type, Kind::kInstance, 0, (bytes + 15) & ~size_t{15}) : nullptr;
  if (object == nullptr) object = runtime::allocate_instance(vm, type, Kind::kInstance, bytes);
  if (object == nullptr) return nullptr;
  auto* instance = static_cast<Instance*>(object);
  instance->shape = type->root_shape;
  instance->overflow = nullptr;
  return instance;
}

Value find_own_attribute(Vm& vm, const Instance* instance, const Str* name) {
  Shape* shape = instance->shape;
  if (shape == nullptr) return Value();
  if ((shape->flags & Shape::kDictionary) != 0) return runtime::dict_find_str(vm, instance->dictionary, name);
  int32_t slot = find_slot(vm, shape, name);
  return slot < 0 ? Value() : slot_of(const_cast<Instance*>(instance), static_cast<uint32_t>(slot));
}

Outcome own_attributes(Vm& vm, Instance* instance) {
  Shape* shape = instance->shape;
  if ((shape->flags & Shape::kDictionary) != 0) return instance->dictionary;
  Dict* dict = TRY_NEW(vm, runtime::new_dict(vm));
  Shape* dictionary_shape = TRY_NEW(vm, new_root_shape(vm, shape->owner, shape->inline_slots, true));
  Shape* chain[kMaxShapeSlots + 1];
  uint32_t count = 0;
  for (Shape* step = shape; step->parent != nullptr; step = step->parent) chain[count++] = step;
  for (uint32_t index = 0; index < count; ++index) {
    TRY(runtime::dict_set(vm, dict, chain[count - 1 - index]->name, slot_of(instance, index)));
  }
  instance->shape = dictionary_shape;
  instance->dictionary = dict;
  return dict;
}

namespace {

bool makes_descriptors(const Type* type) {
  return type->guest_dunders.has(Dunder::kGet) || type->guest_dunders.has(Dunder::kSet) ||
         type->guest_dunders.has(Dunder::kDelete);
}

}  // namespace

Outcome move_to_class(Vm& vm, Instance* instance, const Type* type) {
  // Sites know what is on classes: an attribute that ceases to be a descriptor, or begins to be one, is another.
  if (makes_descriptors(instance->type) || makes_descriptors(type)) ++vm.class_epoch;
  if ((type->flags & Type::kHasDict) == 0) {
    instance->shape = TRY_NEW(vm, new_root_shape(vm, type, instance->shape->inline_slots, false));
    return Value::none();
  }
  TRY(own_attributes(vm, instance));
  instance->shape = TRY_NEW(vm, new_root_shape(vm, type, instance->shape->inline_slots, true));
  return Value::none();
}

Outcome set_own_attribute(Vm& vm, Instance* instance, Str* name, Value value, Site* site) {
  Shape* shape = instance->shape;
  if ((shape->flags & Shape::kDictionary) == 0) {
    int32_t slot = find_slot(vm, shape, name);
    if (slot >= 0) {
      slot_of(instance, static_cast<uint32_t>(slot)) = value;
      if (site != nullptr && static_cast<uint32_t>(slot) < shape->inline_slots)
        *site = {shape, Value(), vm.class_epoch, slot};
      return Value::none();
    }
    Value next = TRY(add_transition(vm, shape, name));
    if (!next.is_empty()) {
      auto* grown = next.as<Shape>();
      uint32_t number = shape->slot_count;
      if (number < shape->inline_slots) {
        instance->inline_slots()[number] = value;
        if (site != nullptr) *site = {shape, grown, vm.class_epoch, static_cast<int32_t>(number)};
      } else {
        uint32_t outside = number - shape->inline_slots;
        TRY(reserve_overflow(vm, instance, outside + 1));
        instance->overflow->values()[outside] = value;
        instance->overflow->traced = outside + 1;
        learn_inline_slots(vm, shape->owner, number + 1);
      }
      instance->shape = grown;
      return Value::none();
    }
    TRY(own_attributes(vm, instance));
  }
  return runtime::dict_set(vm, instance->dictionary, name, value);
}

Outcome delete_own_attribute(Vm& vm, Instance* instance, Str* name) {
  Shape* shape = instance->shape;
  if (shape != nullptr && (shape->flags & Shape::kDictionary) == 0) {
    int32_t slot = find_slot(vm, shape, name);
    if (slot < 0 || slot_of(instance, static_cast<uint32_t>(slot)).is_empty()) return Value();
    Value next = TRY(shape_without(vm, shape, static_cast<uint32_t>(slot)));
    if (!next.is_empty()) {
      Value removed = slot_of(instance, static_cast<uint32_t>(slot));
      uint32_t last = shape->slot_count - 1;
      for (auto at = static_cast<uint32_t>(slot); at < last; ++at) slot_of(instance, at) = slot_of(instance, at + 1);
      slot_of(instance, last) = Value();
      if (last >= shape->inline_slots) instance->overflow->traced = last - shape->inline_slots;
      instance->shape = next.as<Shape>();
      return removed;
    }
  } else if (find_own_attribute(vm, instance, name).is_empty()) {
    return Value();
  }
  TRY(own_attributes(vm, instance));
  return runtime::dict_remove(vm, instance->dictionary, name);
}

}  // namespace sandboa::vm
