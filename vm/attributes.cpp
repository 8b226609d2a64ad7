#include "vm/attributes.h"

#include "runtime/registry.h"
#include "runtime/types/containers.h"
#include "runtime/types/str.h"
#include "vm/calls.h"
#include "vm/modules.h"
#include "vm/shapes.h"
#include "vm/type_changes.h"

namespace sandboa::vm {

using runtime::Dict;
using runtime::Dunder;
using runtime::Fallible;
using runtime::GetSet;
using runtime::Instance;
using runtime::Kind;
using runtime::Outcome;
using runtime::Shape;
using runtime::Signal;
using runtime::SignalFailure;
using runtime::Str;
using runtime::Type;
using runtime::TypeId;
using runtime::Value;

namespace {

bool is_name(const Str* name, Dunder dunder) {
  const Str* text = runtime::dunder_name(dunder);
  return name == text || runtime::str_equal(name, text);
}

bool is_data_descriptor(Value attribute) {
  if (!attribute.is_object()) return false;
  Kind kind = attribute.object()->kind;
  return kind == Kind::kProperty || kind == Kind::kGetSet || runtime::has_guest_dunder(attribute, Dunder::kSet) ||
         runtime::has_guest_dunder(attribute, Dunder::kDelete);
}

bool is_static_native(Value function) { return function.object()->type == runtime::builtin_type(TypeId::kNativeFunction); }

// What an attribute found on the class of `self` gives: a bound method, the result of a getter, itself.
Outcome bind_descriptor(Vm& vm, Value attribute, Value self, const Type* self_type) {
  if (!attribute.is_object()) return attribute;
  switch (attribute.object()->kind) {
    case Kind::kFunction:
      return TRY_NEW(vm, runtime::new_bound_method(vm, attribute, self));
    case Kind::kNativeFunction:
      if (is_static_native(attribute)) return attribute;
      return bind_method(vm, attribute, self);
    case Kind::kProperty: {
      Value getter = attribute.as<runtime::Property>()->getter;
      if (getter.is_none())
        return vm.raise(TypeId::kAttributeError, "property of '%s' object has no getter", runtime::type_name(self));
      return vm.needs_guest_call(getter, {self});
    }
    case Kind::kStaticMethod:
      return attribute.as<runtime::StaticMethod>()->function;
    case Kind::kClassMethod:
      return TRY_NEW(vm, runtime::new_bound_method(vm, attribute.as<runtime::StaticMethod>()->function, self_type));
    case Kind::kGetSet: {
      auto* getset = attribute.as<GetSet>();
      return getset->def->get(vm, self);
    }
    default:
      if (runtime::has_guest_dunder(attribute, Dunder::kGet)) {
        Value getter = find_type_attribute(vm, attribute.object()->type, runtime::dunder_name(Dunder::kGet));
        return vm.needs_guest_call(getter, {attribute, self, self_type});
      }
      return attribute;
  }
}

Dict* own_dict(Value object) {
  switch (object.object()->kind) {
    case Kind::kFunction:
      return object.as<runtime::Function>()->attributes;
    case Kind::kException:
      return object.as<runtime::Exception>()->attributes;
    default:
      return nullptr;
  }
}

Outcome find_on_instance(Vm& vm, Value object, Str* name, Site* site) {
  auto* instance = object.as<Instance>();
  const Type* type = instance->type;
  Value on_class = find_type_attribute(vm, type, name);
  if (!on_class.is_empty() && is_data_descriptor(on_class)) return bind_descriptor(vm, on_class, object, type);
  Shape* shape = instance->shape;
  if (shape != nullptr && (shape->flags & Shape::kDictionary) == 0) {
    int32_t slot = find_slot(vm, shape, name);
    if (slot >= 0) {
      if (static_cast<uint32_t>(slot) >= shape->inline_slots)
        return instance->overflow->values()[slot - static_cast<int32_t>(shape->inline_slots)];
      if (site != nullptr) *site = {shape, Value(), vm.class_epoch, slot};
      return instance->inline_slots()[slot];
    }
  } else {
    Value own = find_own_attribute(vm, instance, name);
    if (!own.is_empty()) return own;
  }
  if (!on_class.is_empty()) return bind_descriptor(vm, on_class, object, type);
  if (is_name(name, Dunder::kDict) && shape != nullptr) return own_attributes(vm, instance);
  return Value();
}

// Class attributes as seen through the class itself.
Outcome find_on_class(Vm& vm, Value object, Str* name) {
  auto* type = object.as<Type>();
  Value on_meta = runtime::find_in_builtin_type(runtime::builtin_type(TypeId::kType), name);
  if (!on_meta.is_empty() && runtime::has_kind(on_meta, Kind::kGetSet)) return on_meta.as<GetSet>()->def->get(vm, object);
  Value found = find_type_attribute(vm, type, name);
  if (!found.is_empty()) {
    if (runtime::has_kind(found, Kind::kStaticMethod)) return found.as<runtime::StaticMethod>()->function;
    if (runtime::has_kind(found, Kind::kClassMethod)) {
      return TRY_NEW(vm, runtime::new_bound_method(vm, found.as<runtime::StaticMethod>()->function, object));
    }
    if (runtime::has_guest_dunder(found, Dunder::kGet)) {
      Value getter = find_type_attribute(vm, found.object()->type, runtime::dunder_name(Dunder::kGet));
      return vm.needs_guest_call(getter, {found, Value::none(), object});
    }
    return found;
  }
  if (!on_meta.is_empty()) return bind_descriptor(vm, on_meta, object, type->type);
  return Value();
}

Outcome find_on_super(Vm& vm, Value object, Str* name) {
  auto* super = object.as<runtime::Super>();
  auto* self_type = super->self_type.as<Type>();
  bool after = false;
  Value found;
  const Type* start = super->start_type.as<Type>();
  if (self_type->mro != nullptr) {
    for (uint64_t index = 0; index < self_type->mro->length && found.is_empty(); ++index) {
      auto* type = self_type->mro->items()[index].as<Type>();
      if (after) found = find_in_one_type(vm, type, name);
      if (type == start) after = true;
    }
  }
  if (found.is_empty()) {
    Value on_super = runtime::find_in_builtin_type(runtime::builtin_type(TypeId::kSuper), name);
    return on_super.is_empty() ? Outcome(Value()) : bind_descriptor(vm, on_super, object, object.object()->type);
  }
  bool self_is_class = super->self == super->self_type;
  if (self_is_class && runtime::has_kind(found, Kind::kFunction)) return found;
  return bind_descriptor(vm, found, super->self, self_type);
}

Outcome find_on_module(Vm& vm, Value object, Str* name) {
  const Type* type = object.object()->type;
  Value on_class = find_type_attribute(vm, type, name);
  if (!on_class.is_empty() && is_data_descriptor(on_class)) return bind_descriptor(vm, on_class, object, type);
  auto* dict = TRY(module_namespace(vm, object.as<runtime::Module>())).as<Dict>();
  Value found = runtime::dict_find_str(vm, dict, name);
  if (!found.is_empty() || on_class.is_empty()) return found;
  return bind_descriptor(vm, on_class, object, type);
}

// What a module does about an attribute that it does not have: __getattr__ of its namespace.
Outcome miss_on_module(Vm& vm, runtime::Module* module, Str* name) {
  auto* dict = TRY(module_namespace(vm, module)).as<Dict>();
  Value function = runtime::dict_find_str(vm, dict, runtime::dunder_name(Dunder::kGetAttr));
  if (!function.is_empty()) return vm.needs_guest_call(function, {name});
  return raise_no_module_attribute(vm, module, name);
}

SignalFailure raise_no_attribute(Vm& vm, Value object, Str* name) {
  if (runtime::has_kind(object, Kind::kBoundMethod)) object = object.as<runtime::BoundMethod>()->function;
  std::string text = runtime::to_utf8(name);
  if (runtime::has_kind(object, Kind::kType)) {
    return vm.raise_attribute_error(object, name, "type object '%s' has no attribute '%s'",
                                    runtime::type_name(object.as<Type>()), text.c_str());
  }
  return vm.raise_attribute_error(object, name, "'%s' object has no attribute '%s'", runtime::type_name(object),
                                  text.c_str());
}

}  // namespace

Value find_in_one_type(Vm& vm, const Type* type, const Str* name) {
  if (type->attributes != nullptr) return runtime::dict_find_str(vm, type->attributes, name);
  return type->methods == nullptr ? Value() : type->methods->find(name);
}

Value find_type_attribute(Vm& vm, const Type* type, const Str* name) {
  if (type->mro == nullptr) return runtime::find_in_builtin_type(type, name);
  for (uint64_t index = 0; index < type->mro->length; ++index) {
    Value found = find_in_one_type(vm, type->mro->items()[index].as<Type>(), name);
    if (!found.is_empty()) return found;
  }
  return Value();
}

Outcome bind_method(Vm& vm, Value function, Value self) {
  runtime::BoundMethod* method = TRY_NEW(vm, runtime::new_bound_method(vm, function, self));
  if (runtime::has_kind(function, Kind::kNativeFunction)) method->type = runtime::builtin_type(TypeId::kNativeFunction);
  return method;
}

Outcome find_attribute(Vm& vm, Value object, Str* name, Site* site) {
  const Type* type = runtime::type_of(object);
  if (object.is_object()) {
    switch (object.object()->kind) {
      case Kind::kInstance:
        return find_on_instance(vm, object, name, site);
      case Kind::kType:
        return find_on_class(vm, object, name);
      case Kind::kSuper:
        return find_on_super(vm, object, name);
      case Kind::kModule:
        return find_on_module(vm, object, name);
      default:
        break;
    }
    Value on_class = find_type_attribute(vm, type, name);
    if (!on_class.is_empty() && is_data_descriptor(on_class)) return bind_descriptor(vm, on_class, object, type);
    if (Dict* own = own_dict(object)) {
      Value found = runtime::dict_find_str(vm, own, name);
      if (!found.is_empty()) return found;
    }
    if (!on_class.is_empty()) return bind_descriptor(vm, on_class, object, type);
    // A bound method shows the attributes of its function.
    if (runtime::has_kind(object, Kind::kBoundMethod))
      return find_attribute(vm, object.as<runtime::BoundMethod>()->function, name);
    return Value();
  }
  Value on_class = runtime::find_in_builtin_type(type, name);
  return on_class.is_empty() ? Outcome(Value()) : bind_descriptor(vm, on_class, object, type);
}

Outcome load_attribute(Vm& vm, Value object, Str* name, Site* site) {
  if (runtime::has_guest_dunder(object, Dunder::kGetAttribute)) {
    Value method = find_type_attribute(vm, object.object()->type, runtime::dunder_name(Dunder::kGetAttribute));
    if (runtime::has_guest_dunder(object, Dunder::kGetAttr)) {
      return vm.needs_guest(runtime::PreludeFunction::kget_attribute, {object, name});
    }
    return vm.needs_guest_call(method, {object, name});
  }
  Outcome found = find_attribute(vm, object, name, site);
  if (!found.ok() || !found.value().is_empty()) return found;
  if (runtime::has_guest_dunder(object, Dunder::kGetAttr)) {
    Value method = find_type_attribute(vm, object.object()->type, runtime::dunder_name(Dunder::kGetAttr));
    return vm.needs_guest_call(method, {object, name});
  }
  if (is_name(name, Dunder::kClass)) return runtime::type_of(object);
  if (runtime::has_kind(object, Kind::kModule)) return miss_on_module(vm, object.as<runtime::Module>(), name);
  if (runtime::has_kind(object, Kind::kSuper)) {
    return vm.raise_attribute_error(object, name, "'super' object has no attribute '%s'", runtime::to_utf8(name).c_str());
  }
  return raise_no_attribute(vm, object, name);
}

namespace {

// property setters and __set__, getset rows. Empty: the class has nothing to say.
Outcome store_through_descriptor(Vm& vm, Value object, Str* name, Value value) {
  Value on_class = find_type_attribute(vm, runtime::type_of(object), name);
  if (on_class.is_empty() || !is_data_descriptor(on_class)) return Value();
  bool deleting = value.is_empty();
  if (runtime::has_kind(on_class, Kind::kProperty)) {
    auto* property = on_class.as<runtime::Property>();
    Value function = deleting ? property->deleter : property->setter;
    if (function.is_none()) {
      return vm.raise(TypeId::kAttributeError, "property '%s' of '%s' object has no %s", runtime::to_utf8(name).c_str(),
                      runtime::type_name(object), deleting ? "deleter" : "setter");
    }
    return deleting ? vm.needs_guest_call(function, {object}) : vm.needs_guest_call(function, {object, value});
  }
  if (runtime::has_kind(on_class, Kind::kGetSet)) {
    auto* getset = on_class.as<GetSet>();
    if (getset->def->set == nullptr) {
      return vm.raise(TypeId::kAttributeError, "attribute '%s' of '%s' objects is not writable", getset->def->name,
                      runtime::type_name(getset->owner));
    }
    TRY(getset->def->set(vm, object, value));
    return Value::none();
  }
  Dunder dunder = deleting ? Dunder::kDelete : Dunder::kSet;
  if (!runtime::has_guest_dunder(on_class, dunder)) {
    return vm.raise(TypeId::kAttributeError, "%s", deleting ? "__delete__" : "__set__");
  }
  Value method = find_type_attribute(vm, on_class.object()->type, runtime::dunder_name(dunder));
  return deleting ? vm.needs_guest_call(method, {on_class, object}) : vm.needs_guest_call(method, {on_class, object, value});
}

Outcome set_in_own_dict(Vm& vm, Dict*& dict, Str* name, Value value) {
  if (dict == nullptr) dict = TRY_NEW(vm, runtime::new_dict(vm));
  return runtime::dict_set(vm, dict, name, value);
}

SignalFailure raise_not_settable(Vm& vm, Value object, Str* name) {
  std::string text = runtime::to_utf8(name);
  if (!find_type_attribute(vm, runtime::type_of(object), name).is_empty()) {
    return vm.raise_attribute_error(object, name, "'%s' object attribute '%s' is read-only", runtime::type_name(object),
                                    text.c_str());
  }
  return vm.raise_attribute_error(object, name,
                                  "'%s' object has no attribute '%s' and no __dict__ for setting new attributes",
                                  runtime::type_name(object), text.c_str());
}

}  // namespace

Outcome store_attribute_natively(Vm& vm, Value object, Str* name, Value value, Site* site) {
  if (runtime::has_kind(object, Kind::kType)) return set_class_attribute(vm, object.as<Type>(), name, value);
  Value done = TRY(store_through_descriptor(vm, object, name, value));
  if (!done.is_empty()) return done;
  if (!object.is_object()) return raise_not_settable(vm, object, name);
  switch (object.object()->kind) {
    case Kind::kInstance: {
      auto* instance = object.as<Instance>();
      if (instance->shape == nullptr) return raise_not_settable(vm, object, name);
      if (is_name(name, Dunder::kClass) || is_name(name, Dunder::kDict)) {
        return vm.raise(TypeId::kNotImplementedError, "not supported yet: assignment to %s", runtime::to_utf8(name).c_str());
      }
      return set_own_attribute(vm, instance, name, value, site);
    }
    case Kind::kFunction:
      return set_in_own_dict(vm, object.as<runtime::Function>()->attributes, name, value);
    case Kind::kException:
      return set_in_own_dict(vm, object.as<runtime::Exception>()->attributes, name, value);
    case Kind::kModule: {
      Value dict = TRY(module_namespace(vm, object.as<runtime::Module>()));
      return runtime::dict_set(vm, dict.as<Dict>(), name, value);
    }
    default:
      return raise_not_settable(vm, object, name);
  }
}

Outcome store_attribute(Vm& vm, Value object, Str* name, Value value, Site* site) {
  if (runtime::has_guest_dunder(object, Dunder::kSetAttr)) {
    Value method = find_type_attribute(vm, object.object()->type, runtime::dunder_name(Dunder::kSetAttr));
    return vm.needs_guest_call(method, {object, name, value});
  }
  return store_attribute_natively(vm, object, name, value, site);
}

Outcome delete_attribute_natively(Vm& vm, Value object, Str* name) {
  if (runtime::has_kind(object, Kind::kType)) return delete_class_attribute(vm, object.as<Type>(), name);
  Value done = TRY(store_through_descriptor(vm, object, name, Value()));
  if (!done.is_empty()) return done;
  Value removed;
  if (runtime::has_kind(object, Kind::kInstance) && object.as<Instance>()->shape != nullptr) {
    removed = TRY(delete_own_attribute(vm, object.as<Instance>(), name));
  } else if (runtime::has_kind(object, Kind::kModule)) {
    Value dict = TRY(module_namespace(vm, object.as<runtime::Module>()));
    removed = TRY(runtime::dict_remove(vm, dict.as<Dict>(), name));
  } else if (object.is_object() && own_dict(object) != nullptr) {
    removed = TRY(runtime::dict_remove(vm, own_dict(object), name));
  }
  if (removed.is_empty()) return raise_no_attribute(vm, object, name);
  return Value::none();
}

Outcome delete_attribute(Vm& vm, Value object, Str* name) {
  if (runtime::has_guest_dunder(object, Dunder::kDelAttr)) {
    Value method = find_type_attribute(vm, object.object()->type, runtime::dunder_name(Dunder::kDelAttr));
    return vm.needs_guest_call(method, {object, name});
  }
  return delete_attribute_natively(vm, object, name);
}

Fallible<MethodLookup> load_method(Vm& vm, Value object, Str* name, Site* site) {
  const Type* type = runtime::type_of(object);
  if (runtime::has_kind(object, Kind::kInstance)) {
    auto* instance = object.as<Instance>();
    bool plain = !type->guest_dunders.has(Dunder::kGetAttribute);
    Shape* shape = instance->shape;
    if (plain && shape != nullptr && (shape->flags & Shape::kDictionary) == 0) {
      Value on_class = find_type_attribute(vm, type, name);
      bool is_function = runtime::has_kind(on_class, Kind::kFunction) ||
                         (runtime::has_kind(on_class, Kind::kNativeFunction) && !is_static_native(on_class));
      if (is_function && find_slot(vm, shape, name) < 0) {
        *site = {shape, on_class, vm.class_epoch, -1};
        return MethodLookup{on_class, true};
      }
    }
  } else if (!runtime::has_kind(object, Kind::kType) && !runtime::has_kind(object, Kind::kSuper) && !type->is_guest()) {
    Value on_class = runtime::find_in_builtin_type(type, name);
    if (runtime::has_kind(on_class, Kind::kNativeFunction) && !is_static_native(on_class)) {
      *site = {type, on_class, vm.class_epoch, -1};
      return MethodLookup{on_class, true};
    }
  }
  Value callee = TRY(load_attribute(vm, object, name));
  return MethodLookup{callee, false};
}

Outcome make_super(Vm& vm, Value owner, Value self) {
  auto* super = TRY_NEW(vm, vm.allocate<runtime::Super>(TypeId::kSuper, Kind::kSuper));
  super->start_type = owner;
  super->self = self;
  auto* start = owner.as<Type>();
  if (runtime::has_kind(self, Kind::kType) && runtime::is_subtype(self.as<Type>(), start)) {
    super->self_type = self;
  } else if (runtime::is_subtype(runtime::type_of(self), start)) {
    super->self_type = runtime::type_of(self);
  } else {
    return vm.raise_type_error("super(type, obj): obj (instance of %s) is not an instance or subtype of type (%s).",
                               runtime::type_name(self), runtime::type_name(start));
  }
  return super;
}

bool call_fetched_attribute(Vm& vm, uint32_t base, Str* name, uint32_t count) {
  // Rare: a property or __getattr__ gives the callee. The prelude fetches it, then calls it with the arguments.
  Value* registers = vm.frame_->registers + base;
  Outcome arguments =
      with_memory(vm, [&]() -> Outcome { return TRY_NEW(vm, runtime::new_tuple_of(vm, registers + 1, count)); });
  if (!arguments.ok()) return on_signal(vm, arguments.signal(), ReturnAction::kStore);
  return on_signal(vm,
                   vm.needs_guest(runtime::PreludeFunction::kcall_attribute, {registers[0], name, arguments.value()}).signal,
                   ReturnAction::kStore);
}

}  // namespace sandboa::vm
