// Changing classes after they were made: attributes, bases, order of resolution; and the class of an object.
#include <vector>

#include "runtime/registry.h"
#include "runtime/types/containers.h"
#include "runtime/types/str.h"
#include "vm/attributes.h"
#include "vm/class_layout.h"
#include "vm/classes.h"
#include "vm/type_changes.h"

namespace sandboa::vm {

using runtime::Dunder;
using runtime::Kind;
using runtime::Outcome;
using runtime::Str;
using runtime::Tuple;
using runtime::Type;
using runtime::Value;

namespace {

// A special method was added, replaced or removed: every class that derives from this one may answer it otherwise now.
// The class itself goes first, since the others ask what it defines.
void renew_dunders(Vm& vm, Type* changed) {
  note_dunders(changed);
  for (Type* type = vm.classes; type != nullptr; type = type->next_class) {
    if (runtime::is_subtype(type, changed)) note_dunders(type);
  }
}

bool has_subclasses(const Vm& vm, const Type* type) {
  const Type* other = vm.classes;
  while (other != nullptr && (other == type || !runtime::is_subtype(other, type))) other = other->next_class;
  return other != nullptr;
}

Outcome check_changeable(Vm& vm, const Type* type, const Str* name) {
  if (type->is_guest()) return Value::none();
  return vm.raise_type_error("cannot set '%s' attribute of immutable type '%s'", runtime::to_utf8(name).c_str(),
                             runtime::type_name(type));
}

bool is_assignable_class(const Type* type) { return type->is_guest() && type->instance_kind != Kind::kType; }

}  // namespace

Outcome assign_class(Vm& vm, Value object, Value value) {
  if (runtime::has_kind(object, Kind::kType) && !object.as<Type>()->is_guest()) {
    return vm.raise_type_error("cannot set '__class__' attribute of immutable type '%s'",
                               runtime::type_name(object.as<Type>()));
  }
  if (value.is_empty()) return vm.raise_type_error("can't delete __class__ attribute");
  if (!runtime::has_kind(value, Kind::kType)) {
    return vm.raise_type_error("__class__ must be set to a class, not '%s' object", runtime::type_name(value));
  }
  const Type* old = runtime::type_of(object);
  auto* type = value.as<Type>();
  if (!is_assignable_class(old) || !is_assignable_class(type)) {
    return vm.raise_type_error("__class__ assignment only supported for mutable types or ModuleType subclasses");
  }
  if (old == type) return Value::none();
  bool same_dict = (old->flags & Type::kHasDict) == (type->flags & Type::kHasDict) && old->dict_member == type->dict_member;
  if (old->instance_kind != type->instance_kind || old->member_count != type->member_count || !same_dict ||
      old->id != type->id) {
    return vm.raise_type_error("__class__ assignment: '%s' object layout differs from '%s'", runtime::type_name(type),
                               runtime::type_name(old));
  }
  if (runtime::has_kind(object, Kind::kInstance)) TRY(move_to_class(vm, object.as<runtime::Instance>(), type));
  object.object()->type = type;
  return Value::none();
}

Outcome set_class_attribute(Vm& vm, Type* type, Str* name, Value value) {
  TRY(check_changeable(vm, type, name));
  Value old = runtime::dict_find_str(vm, type->attributes, name);
  TRY(runtime::dict_set(vm, type->attributes, name, value));
  Dunder dunder = runtime::find_dunder(name);
  // Sites know slots, which a new data descriptor would hide, and what is no plain data.
  if (dunder == Dunder::kCount && !old.is_empty() && is_plain_data(old) && is_plain_data(value)) {
    if (type->shared_data == Type::SharedData::kKnownToSites) ++vm.class_epoch;
    type->shared_data = Type::SharedData::kChanges;
    return Value::none();
  }
  if (dunder != Dunder::kCount && !has_subclasses(vm, type)) {  // what it has besides stays as it is
    type->own_dunders.add(dunder);
    type->guest_dunders.add(dunder);
  } else if (dunder != Dunder::kCount) {
    renew_dunders(vm, type);
  }
  ++vm.class_epoch;
  return Value::none();
}

Outcome delete_class_attribute(Vm& vm, Type* type, Str* name) {
  TRY(check_changeable(vm, type, name));
  Value removed = TRY(runtime::dict_remove(vm, type->attributes, name));
  if (removed.is_empty()) {
    return vm.raise_attribute_error(type, name, "type object '%.50s' has no attribute '%s'", runtime::type_name(type),
                                    runtime::to_utf8(name).c_str());
  }
  if (runtime::find_dunder(name) != Dunder::kCount) renew_dunders(vm, type);
  ++vm.class_epoch;
  return Value::none();
}

// ---- bases and order

Outcome set_bases(Vm& vm, Type* type, Value value) {
  std::string name = runtime::to_utf8(type->name);
  if (!runtime::has_kind(value, Kind::kTuple)) {
    return vm.raise_type_error("can only assign tuple to %s.__bases__, not %s", name.c_str(), runtime::type_name(value));
  }
  auto* bases = value.as<Tuple>();
  if (bases->length == 0) {
    return vm.raise_type_error("can only assign non-empty tuple to %s.__bases__, not ()", name.c_str());
  }
  for (uint64_t index = 0; index < bases->length; ++index) {
    Value base = bases->items()[index];
    if (!runtime::has_kind(base, Kind::kType)) {
      return vm.raise_type_error("%s.__bases__ must be tuple of classes, not '%s'", name.c_str(), runtime::type_name(base));
    }
    if (runtime::is_subtype(base.as<Type>(), type)) {
      return vm.raise_type_error("a __bases__ item causes an inheritance cycle");
    }
  }
  const Type* base = TRY(layout_base(vm, bases));
  bool same_layout = base->instance_kind == type->base->instance_kind && base->member_count == type->base->member_count &&
                     (base->flags & Type::kHasDict) == (type->base->flags & Type::kHasDict);
  if (!same_layout && base != type->base) {
    return vm.raise_type_error("__bases__ assignment: '%s' object layout differs from '%s'", runtime::type_name(base),
                               runtime::type_name(type->base));
  }
  // Everything that derives from the class gets a new order: first all of them, then none of the old ones is left. Bases
  // were made before what derives from them, so the oldest comes first.
  std::vector<Type*> affected;
  for (Type* step = vm.classes; step != nullptr; step = step->next_class) {
    TRY(vm.charge(1));
    if (runtime::is_subtype(step, type)) affected.push_back(step);
  }
  std::vector<Tuple*> old_orders;
  Tuple* old_bases = type->bases;
  type->bases = bases;
  Outcome failure = Value::none();
  for (size_t index = affected.size(); index-- > 0 && failure.ok();) {
    Outcome order = linearize(vm, affected[index], affected[index]->bases);
    old_orders.push_back(affected[index]->mro);
    if (order.ok()) affected[index]->mro = order.value().as<Tuple>();
    failure = order;
  }
  if (!failure.ok()) {
    for (size_t index = 0; index < old_orders.size(); ++index)
      affected[affected.size() - 1 - index]->mro = old_orders[index];
    type->bases = old_bases;
    return failure;
  }
  type->base = base;
  for (Type* step : affected) note_dunders(step);
  ++vm.class_epoch;
  return Value::none();
}

Outcome set_order(Vm& vm, Type* type, const Tuple* order) {
  if (order->length == 0) return vm.raise_type_error("type MRO must not be empty");
  for (uint64_t index = 0; index < order->length; ++index) {
    Value step = order->items()[index];
    if (!runtime::has_kind(step, Kind::kType)) {
      return vm.raise_type_error("mro() returned a non-class ('%s')", runtime::type_name(step));
    }
    if (!runtime::is_subtype(type, step.as<Type>()) && step.as<Type>()->instance_kind != Kind::kInstance) {
      return vm.raise_type_error("mro() returned base with unsuitable layout ('%s')", runtime::type_name(step.as<Type>()));
    }
  }
  type->mro = TRY_NEW(vm, runtime::new_tuple_of(vm, order->items(), order->length));
  note_dunders(type);
  ++vm.class_epoch;
  return Value::none();
}

}  // namespace sandboa::vm
