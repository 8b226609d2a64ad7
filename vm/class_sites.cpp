#include "vm/class_sites.h"

#include "runtime/type.h"

namespace sandboa::vm {

using runtime::Dunder;
using runtime::Kind;
using runtime::Str;
using runtime::Type;
using runtime::TypeId;
using runtime::Value;

namespace {

struct Found {
  Value value;
  Type* holder;
};

Found find_with_holder(Vm& vm, Type* type, const Str* name) {
  if (type->mro == nullptr) return {find_type_attribute(vm, type, name), type};
  for (uint64_t index = 0; index < type->mro->length; ++index) {
    auto* step = type->mro->items()[index].as<Type>();
    if (Value value = find_in_one_type(vm, step, name); !value.is_empty()) return {value, step};
  }
  return {Value(), nullptr};
}

// Whether an epoch, or nothing, will say that this is something else. What has a name with underscores may be set past
// set_class_attribute().
bool may_be_remembered(const Found& found, const Str* name) {
  if (!found.holder->is_guest() || !is_plain_data(found.value)) return true;
  if (name->at(0) == '_' || found.holder->shared_data == Type::SharedData::kChanges) return false;
  found.holder->shared_data = Type::SharedData::kKnownToSites;
  return true;
}

// As bind_on_class().
bool reads_as_itself(Value attribute) {
  if (!attribute.is_object()) return true;
  switch (attribute.object()->kind) {
    case Kind::kStaticMethod:
    case Kind::kClassMethod:
      return false;
    case Kind::kNativeFunction:
      return attribute.object()->type != runtime::builtin_type(TypeId::kClassMethodDescriptor);
    default:
      return true;
  }
}

}  // namespace

Value find_through_class(Vm& vm, Value object, const Str* name, Site* site) {
  const void* guard = class_guard(object.object());
  if (site->guard == guard && site->epoch == vm.class_epoch) return site->value;
  auto* type = object.as<Type>();
  if (runtime::has_guest_dunder(object, Dunder::kGetAttribute) || name->length == 0) return Value();
  Value on_meta = find_type_attribute(vm, type->type, name);
  if (!on_meta.is_empty() && reads_first(on_meta)) return Value();
  Found found = find_with_holder(vm, type, name);
  if (found.value.is_empty() || runtime::has_guest_dunder(found.value, Dunder::kGet)) return Value();
  if (may_be_remembered(found, name)) {
    *site = {guard, found.value, vm.class_epoch, reads_as_itself(found.value) ? Site::kInClass : Site::kOnClass};
  }
  return found.value;
}

}  // namespace sandboa::vm
