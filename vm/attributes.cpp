#include "vm/attributes.h"

#include "runtime/generics.h"
#include "runtime/registry.h"
#include "runtime/types/containers.h"
#include "runtime/types/str.h"
#include "vm/alias_attributes.h"
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

// A property without what is asked for.
SignalFailure raise_no_accessor(Vm& vm, Value property, Value self, const char* accessor) {
  Value name = property.as<runtime::Property>()->name;
  Value getter = property.as<runtime::Property>()->getter;
  if (name.is_none() && (runtime::has_kind(getter, Kind::kFunction) || runtime::has_kind(getter, Kind::kNativeFunction))) {
    name = TRY(find_attribute(vm, getter, runtime::dunder_name(Dunder::kName)));
  }
  if (name.is_none()) {
    return vm.raise(TypeId::kAttributeError, "property of '%s' object has no %s", runtime::type_name(self), accessor);
  }
  std::string text = "property '" + runtime::to_utf8(name.as<Str>()) + "' of '" + runtime::type_name(self) + "' object";
  // Only reading tells what was looked for.
  bool is_read = accessor == std::string_view("getter");
  if (is_read) return vm.raise_attribute_error(self, name, "%s has no getter", text.c_str());
  return vm.raise(TypeId::kAttributeError, "%s has no %s", text.c_str(), accessor);
}

bool is_name(const Str* name, Dunder dunder) {
  const Str* text = runtime::dunder_name(dunder);
  return name == text || runtime::str_equal(name, text);
}

bool is_data_descriptor(Value attribute) {
  if (!attribute.is_object()) return false;
  Kind kind = attribute.object()->kind;
  return kind == Kind::kProperty || kind == Kind::kGetSet || kind == Kind::kMember ||
         runtime::has_guest_dunder(attribute, Dunder::kSet) || runtime::has_guest_dunder(attribute, Dunder::kDelete);
}

}  // namespace

bool reads_first(Value attribute) {
  if (!is_data_descriptor(attribute)) return false;
  Kind kind = attribute.object()->kind;
  return kind == Kind::kProperty || kind == Kind::kGetSet || kind == Kind::kMember ||
         runtime::has_guest_dunder(attribute, Dunder::kGet);
}

namespace {

bool is_static_native(Value function) { return function.object()->type == runtime::builtin_type(TypeId::kNativeFunction); }
bool is_class_native(Value function) {
  return function.object()->type == runtime::builtin_type(TypeId::kClassMethodDescriptor);
}
bool is_instance_native(Value function) {
  return runtime::has_kind(function, Kind::kNativeFunction) && !is_static_native(function) && !is_class_native(function);
}

SignalFailure raise_wrong_receiver(Vm& vm, const char* name, const Type* owner, Value self) {
  return vm.raise_type_error("descriptor '%s' for '%.100s' objects doesn't apply to a '%.100s' object", name,
                             runtime::type_name(owner), runtime::type_name(self));
}

// The place of a slot in an instance. TypeError for an instance of another class.
Fallible<Value*> member_place(Vm& vm, const runtime::Member* member, Value self) {
  const Type* type = runtime::type_of(self);
  if (runtime::is_subtype(type, member->owner) && (self.object()->flags & runtime::kHasMembers) != 0 &&
      member->index < type->member_count && static_cast<int>(member->index) != type->dict_member) {
    return &runtime::member_of(self.object(), member->index);
  }
  return raise_wrong_receiver(vm, runtime::to_utf8(member->name).c_str(), member->owner, self);
}

SignalFailure raise_no_attribute(Vm& vm, Value object, Str* name);

Outcome call_getter(Vm& vm, Value descriptor, Value self, Value owner) {
  Value getter = find_type_attribute(vm, descriptor.object()->type, runtime::dunder_name(Dunder::kGet));
  Value arguments[3] = {descriptor, self, owner};
  if (runtime::has_kind(getter, Kind::kNativeFunction)) {
    auto* native = getter.as<runtime::NativeFunction>();
    if (takes_directly(*native->def, native->owner, arguments, 3)) return call_native_directly(vm, *native->def, arguments);
  }
  return vm.needs_guest_call(getter, {descriptor, self, owner});
}

// Methods of builtin classes can be attributes of other classes, but not be bound to their instances.
Fallible<bool> check_receiver(Vm& vm, const runtime::NativeFunction* native, Value self) {
  const Type* owner = native->owner;
  if (owner == nullptr || is_class_native(native) || runtime::is_subtype(runtime::type_of(self), owner)) return true;
  return raise_wrong_receiver(vm, native->def->name, owner, self);
}

// The same for their computed attributes, whose functions trust it.
Fallible<bool> check_receiver(Vm& vm, const GetSet* getset, Value self) {
  if (runtime::is_subtype(runtime::type_of(self), getset->owner)) return true;
  return raise_wrong_receiver(vm, getset->def->name, getset->owner, self);
}

}  // namespace

Outcome bind_descriptor(Vm& vm, Value attribute, Value self, const Type* self_type) {
  if (!attribute.is_object()) return attribute;
  if (runtime::has_guest_dunder(attribute, Dunder::kGet)) return call_getter(vm, attribute, self, self_type);
  return bind_builtin_descriptor(vm, attribute, self, self_type);
}

Outcome bind_on_class(Vm& vm, Value attribute, Value cls) {
  if (!attribute.is_object()) return attribute;
  if (runtime::has_guest_dunder(attribute, Dunder::kGet)) return call_getter(vm, attribute, Value::none(), cls);
  if (runtime::has_kind(attribute, Kind::kStaticMethod)) return attribute.as<runtime::StaticMethod>()->function;
  if (runtime::has_kind(attribute, Kind::kNativeFunction)) {
    return is_class_native(attribute) ? bind_method(vm, attribute, cls) : Outcome(attribute);
  }
  if (!runtime::has_kind(attribute, Kind::kClassMethod)) return attribute;
  return TRY_NEW(vm, runtime::new_bound_method(vm, attribute.as<runtime::StaticMethod>()->function, cls));
}

Outcome bind_builtin_descriptor(Vm& vm, Value attribute, Value self, const Type* self_type) {
  switch (attribute.object()->kind) {
    case Kind::kFunction:
      return TRY_NEW(vm, runtime::new_bound_method(vm, attribute, self));
    case Kind::kHostFunction:
      if (!attribute.as<runtime::HostFunctionObject>()->is_method) return attribute;
      return TRY_NEW(vm, runtime::new_bound_method(vm, attribute, self));
    case Kind::kNativeFunction:
      if (is_static_native(attribute)) return attribute;
      TRY(check_receiver(vm, attribute.as<runtime::NativeFunction>(), self));
      return bind_method(vm, attribute, is_class_native(attribute) ? Value(self_type) : self);
    case Kind::kProperty: {
      Value getter = attribute.as<runtime::Property>()->getter;
      if (getter.is_none()) return raise_no_accessor(vm, attribute, self, "getter");
      return vm.needs_guest_call(getter, {self});
    }
    case Kind::kMember: {
      auto* member = attribute.as<runtime::Member>();
      Value* place = TRY(member_place(vm, member, self));
      if (place->is_empty()) return raise_no_attribute(vm, self, member->name);
      return *place;
    }
    case Kind::kSuper:
      if (!attribute.as<runtime::Super>()->self.is_none()) return attribute;
      return make_super(vm, attribute.as<runtime::Super>()->start_type, self);
    case Kind::kStaticMethod:
      return attribute.as<runtime::StaticMethod>()->function;
    case Kind::kClassMethod:
      return TRY_NEW(vm, runtime::new_bound_method(vm, attribute.as<runtime::StaticMethod>()->function, self_type));
    case Kind::kGetSet: {
      auto* getset = attribute.as<GetSet>();
      TRY(check_receiver(vm, getset, self));
      return getset->def->get(vm, self);
    }
    default:
      return attribute;
  }
}

namespace {

// Where an object that is no plain instance keeps attributes of its own. Null: it has no place for any.
class OwnDict {
 public:
  explicit OwnDict(Value object) {
    switch (object.object()->kind) {
      case Kind::kFunction:
        field_ = &object.as<runtime::Function>()->attributes;
        break;
      case Kind::kException:
        field_ = &object.as<runtime::Exception>()->attributes;
        break;
      case Kind::kStaticMethod:
      case Kind::kClassMethod:
        if (!object.object()->is_shared()) field_ = &object.as<runtime::StaticMethod>()->attributes;
        break;
      case Kind::kTypeParameter:
        field_ = &object.as<runtime::TypeParameter>()->attributes;
        break;
      default:
        if ((object.object()->flags & runtime::kHasMembers) == 0 || object.object()->type->dict_member < 0) break;
        member_ = &runtime::member_of(object.object(), static_cast<uint32_t>(object.object()->type->dict_member));
        break;
    }
  }
  bool exists() const { return field_ != nullptr || member_ != nullptr; }
  Dict* get() const {
    if (field_ != nullptr) return *field_;
    return member_ == nullptr || member_->is_empty() ? nullptr : member_->as<Dict>();
  }
  void set(Dict* dict) {
    if (field_ != nullptr) *field_ = dict;
    if (member_ != nullptr) *member_ = dict;
  }
  // REQUIRES: exists().
  Outcome ensure(Vm& vm) {
    if (get() == nullptr) set(TRY_NEW(vm, runtime::new_dict(vm)));
    return get();
  }

 private:
  Dict** field_ = nullptr;
  Value* member_ = nullptr;
};

// Whether an attribute of the object itself may hide a method of its class.
bool may_own_attributes(Value object) { return object.is_object() && OwnDict(object).exists(); }

bool has_dict(const Instance* instance) {
  return instance->shape != nullptr && (instance->type->flags & Type::kHasDict) != 0;
}

// Instances of one shape have their members in one place: a site finds a slot as it finds an attribute.
void cache_member(Vm& vm, Instance* instance, Value on_class, Site* site) {
  if (site == nullptr || instance->shape == nullptr || !runtime::has_kind(on_class, Kind::kMember)) return;
  auto* member = on_class.as<runtime::Member>();
  if (!runtime::is_subtype(instance->type, member->owner) || (instance->flags & runtime::kHasMembers) == 0) return;
  if (member->index >= instance->type->member_count) return;
  auto offset = static_cast<int32_t>(&runtime::member_of(instance, member->index) - instance->inline_slots());
  *site = {instance->shape, Value(), vm.class_epoch, offset};
}

// The class that has the attribute must be one of the guest's, which says so when the data changes. What has a name with
// underscores may be set past set_class_attribute().
void cache_class_data(Vm& vm, const Instance* instance, const Str* name, Value data, Site* site) {
  if (name->length == 0 || name->at(0) == '_' || instance->type->mro == nullptr) return;
  for (uint64_t index = 0; index < instance->type->mro->length; ++index) {
    auto* type = instance->type->mro->items()[index].as<Type>();
    if (find_in_one_type(vm, type, name).is_empty()) continue;
    if (!type->is_guest() || type->shared_data == Type::SharedData::kChanges) return;
    type->shared_data = Type::SharedData::kKnownToSites;
    *site = {instance->shape, data, vm.class_epoch, Site::kDataOnClass};
    return;
  }
}

// What the class has stands for all instances of a shape that does not have the name, or does not matter.
void cache_class_attribute(Vm& vm, const Instance* instance, const Str* name, Value on_class, Site* site) {
  const Shape* shape = instance->shape;
  if (site == nullptr || shape == nullptr || (shape->flags & Shape::kDictionary) != 0) return;
  if (is_plain_data(on_class)) return cache_class_data(vm, instance, name, on_class, site);
  if (instance->type->guest_dunders.has(Dunder::kGetAttr)) return;  // what a getter raises may be for __getattr__
  *site = {shape, on_class, vm.class_epoch, Site::kOnClass};
}

// Whether this is the `__class__` of object.
bool tells_class(Value on_class) {
  return on_class ==
         runtime::find_in_builtin_type(runtime::builtin_type(TypeId::kObject), runtime::dunder_name(Dunder::kClass));
}

Outcome find_on_instance(Vm& vm, Value object, Str* name, Site* site) {
  auto* instance = object.as<Instance>();
  const Type* type = instance->type;
  Value on_class = find_type_attribute(vm, type, name);
  if (!on_class.is_empty() && reads_first(on_class)) {
    if (is_name(name, Dunder::kClass) && tells_class(on_class)) {  // a shape belongs to one class
      if (site != nullptr && instance->shape != nullptr) *site = {instance->shape, type, vm.class_epoch, Site::kDataOnClass};
      return type;
    }
    cache_class_attribute(vm, instance, name, on_class, site);
    cache_member(vm, instance, on_class, site);
    return bind_descriptor(vm, on_class, object, type);
  }
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
  if (!on_class.is_empty()) {
    cache_class_attribute(vm, instance, name, on_class, site);
    return bind_descriptor(vm, on_class, object, type);
  }
  return Value();
}

// Class attributes as seen through the class itself (Python reference, 3.3.2.4): data descriptors of the metaclass, the
// class and its bases, the rest of the metaclass.
Outcome find_on_class(Vm& vm, Value object, Str* name) {
  auto* type = object.as<Type>();
  Value on_meta = find_type_attribute(vm, type->type, name);
  if (!on_meta.is_empty() && reads_first(on_meta)) return bind_descriptor(vm, on_meta, object, type->type);
  Value found = find_type_attribute(vm, type, name);
  if (!found.is_empty()) return bind_on_class(vm, found, object);
  if (!on_meta.is_empty()) return bind_descriptor(vm, on_meta, object, type->type);
  return Value();
}

// Looks a name up behind `start` in the order of resolution of `type`.
Value find_after(Vm& vm, const Type* type, const Type* start, const Str* name) {
  if (type->mro == nullptr) return start->base == nullptr ? Value() : runtime::find_in_builtin_type(start->base, name);
  bool after = false;
  for (uint64_t index = 0; index < type->mro->length; ++index) {
    auto* step = type->mro->items()[index].as<Type>();
    if (after) {
      Value found = find_in_one_type(vm, step, name);
      if (!found.is_empty()) return found;
    }
    after |= step == start;
  }
  return Value();
}

Outcome find_on_super(Vm& vm, Value object, Str* name) {
  auto* super = object.as<runtime::Super>();
  Value found;
  if (!super->self_type.is_none() && !is_name(name, Dunder::kClass)) {
    found = find_after(vm, super->self_type.as<Type>(), super->start_type.as<Type>(), name);
  }
  if (found.is_empty()) {
    Value on_super = find_type_attribute(vm, super->type, name);
    return on_super.is_empty() ? Outcome(Value()) : bind_descriptor(vm, on_super, object, super->type);
  }
  if (super->self == super->self_type) return bind_on_class(vm, found, super->self);
  return bind_descriptor(vm, found, super->self, super->self_type.as<Type>());
}

Outcome find_on_module(Vm& vm, Value object, Str* name) {
  const Type* type = object.object()->type;
  Value on_class = find_type_attribute(vm, type, name);
  bool is_on_class = !on_class.is_empty() && reads_first(on_class) && !is_name(name, Dunder::kDoc);
  if (is_on_class) return bind_descriptor(vm, on_class, object, type);
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
  if (runtime::is_exactly(object, TypeId::kMethod)) object = object.as<runtime::BoundMethod>()->function;
  std::string text = runtime::to_utf8(name);
  if (runtime::has_kind(object, Kind::kType)) {
    return vm.raise_attribute_error(object, name, "type object '%.100s' has no attribute '%s'",
                                    runtime::type_name(object.as<Type>()), text.c_str());
  }
  return vm.raise_attribute_error(object, name, "'%.100s' object has no attribute '%s'", runtime::type_name(object),
                                  text.c_str());
}

}  // namespace

Outcome existing_attributes(Vm& vm, Value object) {
  if (!object.is_object()) return Value();
  if (runtime::has_kind(object, Kind::kInstance)) {
    auto* instance = object.as<Instance>();
    if (!has_dict(instance)) return Value();
    bool is_dictionary = (instance->shape->flags & runtime::Shape::kDictionary) != 0;
    if (!is_dictionary && instance->shape->slot_count == 0) return Value();
    return own_attributes(vm, instance);
  }
  Dict* own = OwnDict(object).get();
  return own == nullptr ? Outcome(Value()) : Outcome(own);
}

Outcome check_name(runtime::Runtime& rt, Value name) {
  if (runtime::has_kind(name, Kind::kStr)) return name;
  return rt.raise_type_error("attribute name must be string, not '%s'", runtime::type_name(name));
}

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
  if (runtime::has_kind(function, Kind::kNativeFunction)) {
    bool is_wrapper = function.object()->type == runtime::builtin_type(TypeId::kWrapperDescriptor);
    method->type = runtime::builtin_type(is_wrapper ? TypeId::kMethodWrapper : TypeId::kNativeFunction);
  }
  return method;
}

namespace {

// An attribute of what has a layout of its own: functions, exceptions, instances of classes that derive from builtin ones.
SANDBOA_NOINLINE Outcome find_on_object(Vm& vm, Value object, Str* name) {
  const Type* type = object.object()->type;
  Value on_class = find_type_attribute(vm, type, name);
  if (!on_class.is_empty() && reads_first(on_class)) return bind_descriptor(vm, on_class, object, type);
  OwnDict own(object);
  if (own.get() != nullptr) {
    Value found = runtime::dict_find_str(vm, own.get(), name);
    if (!found.is_empty()) return found;
  }
  if (!on_class.is_empty()) return bind_descriptor(vm, on_class, object, type);
  bool shows_dict = own.exists() && !runtime::has_kind(object, Kind::kTypeParameter);
  if (shows_dict && is_name(name, Dunder::kDict)) return own.ensure(vm);
  // A bound method shows the attributes of its function.
  if (runtime::is_exactly(object, TypeId::kMethod))
    return find_attribute(vm, object.as<runtime::BoundMethod>()->function, name);
  return Value();
}

}  // namespace

Outcome find_attribute(Vm& vm, Value object, Str* name, Site* site) {
  if (!object.is_object()) {
    const Type* type = runtime::type_of(object);
    Value on_class = runtime::find_in_builtin_type(type, name);
    return on_class.is_empty() ? Outcome(Value()) : bind_descriptor(vm, on_class, object, type);
  }
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
  runtime::NativeLevel level(vm);  // what wraps another object asks that
  if (level.is_too_deep()) return vm.raise_text(TypeId::kRecursionError, "maximum recursion depth exceeded");
  bool is_alias = object.object()->kind == Kind::kGenericAlias;
  return is_alias ? find_on_alias(vm, object, name) : find_on_object(vm, object, name);
}

void note_attribute(Value exception, Value object, Str* name) {
  if (!runtime::is_instance(exception, TypeId::kAttributeError)) return;
  auto* error = exception.as<runtime::Exception>();
  if (!error->detail.is_empty() || !error->subject.is_empty()) return;
  error->detail = name;
  error->subject = object;
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
  if (found.ok() && !found.value().is_empty()) return found;
  if (runtime::has_guest_dunder(object, Dunder::kGetAttr)) {
    // A getter that raises AttributeError hands over to __getattr__ too.
    if (found.signal() == Signal::kNeedsGuest)
      return vm.needs_guest(runtime::PreludeFunction::kget_attribute, {object, name});
    if (!found.ok()) {
      bool is_missing =
          found.signal() == Signal::kRaise && runtime::is_instance(vm.pending_exception, TypeId::kAttributeError);
      if (!is_missing) return found;
      vm.pending_exception = Value();
    }
    Value method = find_type_attribute(vm, object.object()->type, runtime::dunder_name(Dunder::kGetAttr));
    // What is no function is bound there.
    if (!runtime::has_kind(method, Kind::kFunction)) {
      return vm.needs_guest(runtime::PreludeFunction::kget_attribute, {object, name});
    }
    return vm.needs_guest_call(method, {object, name});
  }
  if (!found.ok()) return found;
  if (is_name(name, Dunder::kClass)) return runtime::type_of(object);
  if (runtime::has_kind(object, Kind::kModule)) return miss_on_module(vm, object.as<runtime::Module>(), name);
  if (runtime::has_kind(object, Kind::kSuper)) {
    return vm.raise_attribute_error(object, name, "'super' object has no attribute '%s'", runtime::to_utf8(name).c_str());
  }
  return raise_no_attribute(vm, object, name);
}

namespace {

Outcome store_through_property(Vm& vm, Value descriptor, Value object, Value value) {
  auto* property = descriptor.as<runtime::Property>();
  bool deleting = value.is_empty();
  Value function = deleting ? property->deleter : property->setter;
  if (function.is_none()) return raise_no_accessor(vm, descriptor, object, deleting ? "deleter" : "setter");
  return deleting ? vm.needs_guest_call(function, {object}) : vm.needs_guest_call(function, {object, value});
}

Outcome store_through_member(Vm& vm, Value descriptor, Value object, Value value) {
  auto* member = descriptor.as<runtime::Member>();
  Value* place = TRY(member_place(vm, member, object));
  if (value.is_empty() && place->is_empty()) {
    return vm.raise(TypeId::kAttributeError, "%s", runtime::to_utf8(member->name).c_str());
  }
  *place = value;
  return Value::none();
}

Outcome store_through_getset(Vm& vm, Value descriptor, Value object, Value value) {
  auto* getset = descriptor.as<GetSet>();
  TRY(check_receiver(vm, getset, object));
  if (getset->def->set == nullptr) {
    if (runtime::has_kind(object, Kind::kType) && !object.as<Type>()->is_guest()) {
      return set_class_attribute(vm, object.as<Type>(), getset->name, value);  // says that the class is immutable
    }
    if (getset->owner == runtime::builtin_type(TypeId::kObject)) {  // __doc__: a plain attribute of every class in CPython
      return vm.raise(TypeId::kAttributeError, "'%.100s' object attribute '%s' is read-only", runtime::type_name(object),
                      getset->def->name);
    }
    if (getset->def->is_member) return vm.raise(TypeId::kAttributeError, "readonly attribute");
    return vm.raise(TypeId::kAttributeError, "attribute '%s' of '%s' objects is not writable", getset->def->name,
                    runtime::type_name(getset->owner));
  }
  TRY(getset->def->set(vm, object, value));
  return Value::none();
}

}  // namespace

namespace {

bool has_dict_place(Value object) {
  if (runtime::has_kind(object, Kind::kInstance)) return has_dict(object.as<Instance>());
  return object.is_object() && OwnDict(object).exists();
}

}  // namespace

Outcome dict_of(Vm& vm, Value object) {
  if (!has_dict_place(object)) return raise_no_attribute(vm, object, runtime::dunder_name(Dunder::kDict));
  if (runtime::has_kind(object, Kind::kInstance)) return own_attributes(vm, object.as<Instance>());
  return OwnDict(object).ensure(vm);
}

Outcome replace_dict(Vm& vm, Value object, Value value) {
  if (!has_dict_place(object)) return raise_no_attribute(vm, object, runtime::dunder_name(Dunder::kDict));
  if (value.is_empty() && runtime::has_kind(object, Kind::kException)) {
    return vm.raise_type_error("cannot delete __dict__");
  }
  if (value.is_empty()) value = TRY_NEW(vm, runtime::new_dict(vm));
  if (!runtime::has_kind(value, Kind::kDict)) {
    return vm.raise_type_error("__dict__ must be set to a dictionary, not a '%s'", runtime::type_name(value));
  }
  if (runtime::has_kind(object, Kind::kInstance)) {
    TRY(own_attributes(vm, object.as<Instance>()));
    object.as<Instance>()->dictionary = value.as<Dict>();
  } else {
    OwnDict(object).set(value.as<Dict>());
  }
  return Value::none();
}

Outcome store_through_builtin(Vm& vm, Value descriptor, Value object, Value value) {
  switch (descriptor.object()->kind) {
    case Kind::kMember:
      return store_through_member(vm, descriptor, object, value);
    case Kind::kProperty:
      return store_through_property(vm, descriptor, object, value);
    default:
      return store_through_getset(vm, descriptor, object, value);
  }
}

namespace {

// property setters and __set__, getset rows, slots; on_class: what the class has of the name. Empty: it has nothing to say.
Outcome store_through_descriptor(Vm& vm, Value on_class, Value object, Value value) {
  if (on_class.is_empty() || !is_data_descriptor(on_class)) return Value();
  bool deleting = value.is_empty();
  Dunder dunder = deleting ? Dunder::kDelete : Dunder::kSet;
  if (runtime::has_guest_dunder(on_class, dunder)) {
    Value method = find_type_attribute(vm, on_class.object()->type, runtime::dunder_name(dunder));
    return deleting ? vm.needs_guest_call(method, {on_class, object})
                    : vm.needs_guest_call(method, {on_class, object, value});
  }
  Kind kind = on_class.object()->kind;
  if (kind == Kind::kMember || kind == Kind::kProperty || kind == Kind::kGetSet) {
    return store_through_builtin(vm, on_class, object, value);
  }
  return vm.raise(TypeId::kAttributeError, "%s", deleting ? "__delete__" : "__set__");
}

SignalFailure raise_not_settable(Vm& vm, Value object, Str* name) {
  std::string text = runtime::to_utf8(name);
  if (!find_type_attribute(vm, runtime::type_of(object), name).is_empty()) {
    return vm.raise(TypeId::kAttributeError, "'%.100s' object attribute '%s' is read-only", runtime::type_name(object),
                    text.c_str());
  }
  const Type* type = runtime::type_of(object);
  bool is_generic = !type->guest_dunders.has(Dunder::kSetAttr) && !type->guest_dunders.has(Dunder::kDelAttr);
  return vm.raise_attribute_error(object, name,
                                  is_generic
                                      ? "'%.100s' object has no attribute '%s' and no __dict__ for setting new attributes"
                                      : "'%.100s' object has no attribute '%s'",
                                  runtime::type_name(object), text.c_str());
}

}  // namespace

Outcome store_attribute_natively(Vm& vm, Value object, Str* name, Value value, Site* site) {
  Value on_class = find_type_attribute(vm, runtime::type_of(object), name);
  if (runtime::has_kind(object, Kind::kInstance)) cache_member(vm, object.as<Instance>(), on_class, site);
  Value done = TRY(store_through_descriptor(vm, on_class, object, value));
  if (!done.is_empty()) return done;
  if (!object.is_object()) return raise_not_settable(vm, object, name);
  if (runtime::has_kind(object, Kind::kType)) return set_class_attribute(vm, object.as<Type>(), name, value);
  if (runtime::has_kind(object, Kind::kModule)) {
    Value dict = TRY(module_namespace(vm, object.as<runtime::Module>()));
    return runtime::dict_set(vm, dict.as<Dict>(), name, value);
  }
  if (runtime::has_kind(object, Kind::kInstance)) {
    auto* instance = object.as<Instance>();
    if (!has_dict(instance)) return raise_not_settable(vm, object, name);
    return set_own_attribute(vm, instance, name, value, site);
  }
  if (runtime::has_kind(object, Kind::kGenericAlias) && forwards_stores(object, name)) {
    return store_attribute(vm, object.as<runtime::GenericAlias>()->origin, name, value);
  }
  OwnDict own(object);
  if (!own.exists()) return raise_not_settable(vm, object, name);
  if (is_name(name, Dunder::kDict)) return replace_dict(vm, object, value);
  Value dict = TRY(own.ensure(vm));
  return runtime::dict_set(vm, dict.as<Dict>(), name, value);
}

Outcome store_attribute(Vm& vm, Value object, Str* name, Value value, Site* site) {
  if (runtime::has_guest_dunder(object, Dunder::kSetAttr)) {
    Value method = find_type_attribute(vm, object.object()->type, runtime::dunder_name(Dunder::kSetAttr));
    return vm.needs_guest_call(method, {object, name, value});
  }
  return store_attribute_natively(vm, object, name, value, site);
}

Outcome delete_attribute_natively(Vm& vm, Value object, Str* name) {
  const Type* type = runtime::type_of(object);
  Value on_class =
      type->is_guest() ? find_function_of_class(vm, type, name) : find_type_attribute(vm, type, name);  // mostly nothing
  Value done = TRY(store_through_descriptor(vm, on_class, object, Value()));
  if (!done.is_empty()) return done;
  if (runtime::has_kind(object, Kind::kType)) return delete_class_attribute(vm, object.as<Type>(), name);
  if (is_name(name, Dunder::kDict) && has_dict_place(object)) return replace_dict(vm, object, Value());
  Value removed;
  bool settable = false;
  if (runtime::has_kind(object, Kind::kInstance)) {
    settable = has_dict(object.as<Instance>());
    if (settable) removed = TRY(delete_own_attribute(vm, object.as<Instance>(), name));
  } else if (runtime::has_kind(object, Kind::kModule)) {
    settable = true;
    Value dict = TRY(module_namespace(vm, object.as<runtime::Module>()));
    removed = TRY(runtime::dict_remove(vm, dict.as<Dict>(), name));
  } else if (object.is_object()) {
    OwnDict own(object);
    settable = own.exists();
    if (own.get() != nullptr) removed = TRY(runtime::dict_remove(vm, own.get(), name));
  }
  if (!removed.is_empty()) return Value::none();
  if (!settable) return raise_not_settable(vm, object, name);
  if (runtime::has_kind(object, Kind::kInstance)) {  // CPython's exception does not know the name here
    return vm.raise(TypeId::kAttributeError, "'%.100s' object has no attribute '%s'", runtime::type_name(object),
                    runtime::to_utf8(name).c_str());
  }
  return vm.raise_attribute_error(object, name, "'%.100s' object has no attribute '%s'", runtime::type_name(object),
                                  runtime::to_utf8(name).c_str());
}

Outcome delete_attribute(Vm& vm, Value object, Str* name) {
  if (runtime::has_guest_dunder(object, Dunder::kDelAttr)) {
    Value method = find_type_attribute(vm, object.object()->type, runtime::dunder_name(Dunder::kDelAttr));
    return vm.needs_guest_call(method, {object, name});
  }
  return delete_attribute_natively(vm, object, name);
}

namespace {

// A container of a guest class without attributes of its own, which alone could hide a method.
bool is_bare_container(Value object) {
  bool is_one = runtime::has_kind(object, Kind::kDict) || runtime::has_kind(object, Kind::kList) ||
                runtime::has_kind(object, Kind::kSet) || runtime::has_kind(object, Kind::kTuple);
  if (!is_one || !object.object()->type->is_guest()) return false;
  const Dict* own = OwnDict(object).get();
  return (own == nullptr || own->live_count == 0) && !object.object()->type->guest_dunders.has(Dunder::kGetAttribute);
}

}  // namespace

Fallible<MethodLookup> load_method(Vm& vm, Value object, Str* name, Site* site) {
  const Type* type = runtime::type_of(object);
  if (runtime::has_kind(object, Kind::kInstance)) {
    auto* instance = object.as<Instance>();
    bool plain = !type->guest_dunders.has(Dunder::kGetAttribute);
    Shape* shape = instance->shape;
    if (plain && shape != nullptr && (shape->flags & Shape::kDictionary) == 0) {
      Value on_class = find_type_attribute(vm, type, name);
      bool is_function = runtime::has_kind(on_class, Kind::kFunction) || is_instance_native(on_class);
      int32_t slot = find_slot(vm, shape, name);
      if (is_function && slot < 0) {
        *site = {shape, on_class, vm.class_epoch, Site::kOnClass};
        return MethodLookup{on_class, true};
      }
      bool is_own =
          slot >= 0 && static_cast<uint32_t>(slot) < shape->inline_slots && (on_class.is_empty() || !reads_first(on_class));
      if (is_own) *site = {shape, Value(), vm.class_epoch, slot};
    }
  } else if (!runtime::has_kind(object, Kind::kType) && !runtime::has_kind(object, Kind::kSuper) && !type->is_guest() &&
             !may_own_attributes(object)) {
    Value on_class = runtime::find_in_builtin_type(type, name);
    if (is_instance_native(on_class)) {
      *site = {type, on_class, vm.class_epoch, Site::kOnClass};
      return MethodLookup{on_class, true};
    }
  }
  if (is_bare_container(object)) {
    Value on_class = find_function_of_class(vm, type, name);
    if (runtime::has_kind(on_class, Kind::kFunction) || is_instance_native(on_class)) return MethodLookup{on_class, true};
  }
  Value callee = TRY(load_attribute(vm, object, name));
  return MethodLookup{callee, false};
}

Value find_super_function(Vm& vm, Value object, const Str* name) {
  if (!runtime::is_exact_object(object, TypeId::kSuper) || is_name(name, Dunder::kClass)) return Value();
  auto* super = object.as<runtime::Super>();
  if (!runtime::has_kind(super->self, Kind::kInstance) || super->self == super->self_type) return Value();
  Value found = find_after(vm, super->self_type.as<Type>(), super->start_type.as<Type>(), name);
  return runtime::has_kind(found, Kind::kFunction) ? found : Value();
}

Outcome make_super(Vm& vm, Value owner, Value self) {
  auto* super = TRY_NEW(vm, vm.allocate<runtime::Super>(TypeId::kSuper, Kind::kSuper));
  super->start_type = owner;
  super->self = super->self_type = self;
  if (self.is_none()) return super;  // unbound
  auto* start = owner.as<Type>();
  if (runtime::has_kind(self, Kind::kType) && runtime::is_subtype(self.as<Type>(), start)) {
    super->self_type = self;
  } else if (runtime::is_subtype(runtime::type_of(self), start)) {
    super->self_type = runtime::type_of(self);
  } else {
    bool is_class = runtime::has_kind(self, Kind::kType);
    return vm.raise_type_error(
        "super(type, obj): obj (%s %s) is not an instance or subtype of type (%s).", is_class ? "type" : "instance of",
        is_class ? runtime::type_name(self.as<Type>()) : runtime::type_name(self), runtime::type_name(start));
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
