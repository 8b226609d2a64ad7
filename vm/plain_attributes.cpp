#include "vm/plain_attributes.h"

#include "runtime/module.h"
#include "runtime/native.h"
#include "runtime/types/str.h"
#include "vm/attributes.h"

namespace sandboa::vm {

using runtime::Dunder;
using runtime::Instance;
using runtime::Kind;
using runtime::Object;
using runtime::Outcome;
using runtime::Str;
using runtime::Type;
using runtime::Value;

namespace {

// The place of a slot; null: the descriptor is that of other classes.
Value* slot_place(Value descriptor, const Object* object) {
  auto* member = descriptor.as<runtime::Member>();
  const Type* type = object->type;
  bool fits = runtime::is_subtype(type, member->owner) && (object->flags & runtime::kHasMembers) != 0 &&
              member->index < type->member_count && static_cast<int>(member->index) != type->dict_member;
  return fits ? &runtime::member_of(const_cast<Object*>(object), member->index) : nullptr;
}

// What is asked before an instance's own attributes.
bool is_data_descriptor(Value attribute) {
  if (!attribute.is_object()) return false;
  Kind kind = attribute.object()->kind;
  return kind == Kind::kProperty || kind == Kind::kGetSet || kind == Kind::kMember ||
         runtime::has_guest_dunder(attribute, Dunder::kSet) || runtime::has_guest_dunder(attribute, Dunder::kDelete);
}

// A class attribute that reads as itself.
bool reads_as_itself(Value attribute) {
  if (is_plain_data(attribute)) return true;
  Kind kind = attribute.object()->kind;
  bool is_data = kind < Kind::kType || kind == Kind::kInstance || kind == Kind::kTemporal;
  return is_data && !runtime::has_guest_dunder(attribute, Dunder::kGet);
}

}  // namespace

Value plain_attribute(Vm& vm, const Object* object, const Str* name) {
  Value on_class = find_type_attribute(vm, object->type, name);
  if (runtime::has_kind(on_class, Kind::kMember)) {
    Value* place = slot_place(on_class, object);
    return place == nullptr ? Value() : *place;
  }
  if (!on_class.is_empty() && is_data_descriptor(on_class)) return Value();
  if (object->kind == Kind::kInstance) {
    Value own = find_own_attribute(vm, static_cast<const Instance*>(object), name);
    if (!own.is_empty()) return own;
  }
  return on_class.is_empty() || reads_as_itself(on_class) ? on_class : Value();
}

Outcome set_plain_attribute(Vm& vm, Instance* instance, Str* name, Value value) {
  Value on_class = find_type_attribute(vm, instance->type, name);
  if (runtime::has_kind(on_class, Kind::kMember)) {
    if (Value* place = slot_place(on_class, instance)) {
      *place = value;
      return Value::none();
    }
  }
  bool is_refused = (!on_class.is_empty() && is_data_descriptor(on_class)) || (instance->type->flags & Type::kHasDict) == 0;
  if (is_refused) {
    return vm.raise_type_error("field '%.200s' of a '%.200s' object has no place of its own", runtime::to_utf8(name).c_str(),
                               runtime::type_name(instance));
  }
  return set_own_attribute(vm, instance, name, value);
}

Value module_attribute(Vm& vm, const Str* module, const Str* name) {
  if (vm.modules == nullptr) return Value();
  Value found = runtime::dict_find_str(vm, vm.modules, module);
  if (!runtime::has_kind(found, Kind::kModule) || found.as<runtime::Module>()->dict == nullptr) return Value();
  return runtime::dict_find_str(vm, found.as<runtime::Module>()->dict, name);
}

Value find_function_of_class(Vm& vm, const Type* type, const Str* name) {
  const Site* known = vm.site_cache.find(SiteCache::Access::kOperator, type, name, vm.class_epoch);
  if (known != nullptr) return known->value;
  Value found = find_type_attribute(vm, type, name);
  bool costs_an_epoch =
      found.is_empty() || runtime::has_kind(found, Kind::kFunction) || runtime::has_kind(found, Kind::kNativeFunction);
  if (costs_an_epoch) {
    vm.site_cache.learn(vm.meter, SiteCache::Access::kOperator, name, {type, found, vm.class_epoch, Site::kOnClass});
  }
  return found;
}

}  // namespace sandboa::vm
