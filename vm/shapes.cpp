#include "vm/shapes.h"

#include "runtime/types/containers.h"
#include "runtime/types/str.h"

namespace sandboa::vm {

using runtime::Outcome;
using runtime::Shape;
using runtime::Str;
using runtime::Value;

namespace {

Shape* allocate_shape(Vm& vm, const runtime::Type* owner, uint32_t inline_slots) {
  auto* shape = vm.allocate_storage<Shape>(runtime::Kind::kShape);
  if (shape == nullptr) return nullptr;
  shape->owner = owner;
  shape->parent = nullptr;
  shape->name = nullptr;
  shape->slot_count = 0;
  shape->inline_slots = inline_slots;
  shape->first_child = nullptr;
  shape->next_sibling = nullptr;
  shape->lookup = nullptr;
  return shape;
}

constexpr uint32_t kLinearSlots = 8;

// Builds the lookup table of a large shape; does without when memory is short.
void ensure_lookup(Vm& vm, Shape* shape) {
  if (shape->lookup != nullptr || shape->slot_count <= kLinearSlots) return;
  runtime::Dict* lookup = runtime::new_dict(vm);
  if (lookup == nullptr) return;
  for (Shape* step = shape; step->parent != nullptr; step = step->parent) {
    if (!runtime::dict_set(vm, lookup, step->name, Value::small_int(step->slot_count - 1)).ok()) return;
  }
  shape->lookup = lookup;
}

}  // namespace

Shape* new_root_shape(Vm& vm, const runtime::Type* owner, uint32_t inline_slots, bool dictionary) {
  Shape* shape = allocate_shape(vm, owner, inline_slots);
  if (shape != nullptr && dictionary) shape->flags |= Shape::kDictionary;
  return shape;
}

int32_t find_slot(Vm& vm, Shape* shape, const Str* name) {
  ensure_lookup(vm, shape);
  if (shape->lookup != nullptr) {
    Value slot = runtime::dict_find_str(vm, shape->lookup, name);
    bool is_slot = slot.is_small_int() && static_cast<uint64_t>(slot.small_int()) < shape->slot_count;
    return is_slot ? static_cast<int32_t>(slot.small_int()) : -1;
  }
  for (Shape* step = shape; step->parent != nullptr; step = step->parent) {
    if (step->name == name || runtime::str_equal(step->name, name)) return static_cast<int32_t>(step->slot_count) - 1;
  }
  return -1;
}

namespace {

// The shape after adding an attribute, if it has at most so many others. Empty: use a dictionary.
Outcome transition(Vm& vm, Shape* shape, Str* name, uint32_t most) {
  uint32_t transitions = 0;
  for (Shape* child = shape->first_child; child != nullptr; child = child->next_sibling, ++transitions) {
    if (child->name == name || runtime::str_equal(child->name, name)) return child;
  }
  if (transitions >= most || shape->slot_count >= kMaxShapeSlots) return Value();
  Shape* child = TRY_NEW(vm, allocate_shape(vm, shape->owner, shape->inline_slots));
  child->parent = shape;
  child->name = name;
  child->slot_count = shape->slot_count + 1;
  child->next_sibling = shape->first_child;
  shape->first_child = child;
  return child;
}

}  // namespace

Outcome add_transition(Vm& vm, Shape* shape, Str* name) { return transition(vm, shape, name, kMaxTransitions); }

Outcome shape_without(Vm& vm, Shape* shape, uint32_t slot) {
  constexpr uint32_t kMostSlots = 8;
  // An object that gets and loses attributes of ever other names must not leave a shape behind for each.
  constexpr uint32_t kMostTransitions = 4;
  if (shape->slot_count > kMostSlots) return Value();
  Str* names[kMostSlots];
  uint32_t count = 0;
  Shape* step = shape;
  for (; step->slot_count > slot + 1; step = step->parent) names[count++] = step->name;
  step = step->parent;
  while (count > 0) {
    Value next = TRY(transition(vm, step, names[--count], kMostTransitions));
    if (next.is_empty()) return Value();
    step = next.as<Shape>();
  }
  return step;
}

}  // namespace sandboa::vm
