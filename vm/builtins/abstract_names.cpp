// Which methods of a class are abstract: what abc asks of every attribute of a class that is being made.
#include "runtime/checked_native.h"
#include "runtime/function.h"
#include "runtime/registry.h"
#include "runtime/types/containers.h"
#include "vm/attributes.h"
#include "vm/builtins/tables.h"
#include "vm/vm.h"

namespace sandboa::vm {

using namespace runtime;  // NOLINT: a file of table rows reads best without prefixes

namespace {

// kUnknown: only getattr() can tell.
enum class IsAbstract : uint8_t { kNo, kYes, kUnknown };

IsAbstract as_marked(Runtime& rt, const Dict* attributes) {
  Value mark = attributes == nullptr ? Value() : dict_find_str(rt, attributes, dunder_name(Dunder::kIsAbstractMethod));
  if (mark.is_empty() || mark == Value::false_value()) return IsAbstract::kNo;
  return mark == Value::true_value() ? IsAbstract::kYes : IsAbstract::kUnknown;
}

// An instance of a guest class: nothing says so unless it or its class has the name.
IsAbstract is_abstract_instance(Vm& vm, const Instance* instance) {
  Str* name = dunder_name(Dunder::kIsAbstractMethod);
  const DunderSet& guest = instance->type->guest_dunders;
  bool has_say = guest.has(Dunder::kGetAttr) || guest.has(Dunder::kGetAttribute);
  bool has_name = has_say || !find_type_attribute(vm, instance->type, name).is_empty() ||
                  !find_own_attribute(vm, instance, name).is_empty();
  return has_name ? IsAbstract::kUnknown : IsAbstract::kNo;
}

// Without calling guest code. `wrappers`: how many may be around what the mark is on.
IsAbstract is_abstract(Runtime& rt, Value value, int wrappers = 3) {
  if (!value.is_object()) return IsAbstract::kNo;
  const Object* object = value.object();
  if (has_kind(value, Kind::kFunction)) return as_marked(rt, value.as<Function>()->attributes);
  if (has_kind(value, Kind::kInstance)) return is_abstract_instance(static_cast<Vm&>(rt), value.as<Instance>());
  if (object->type->is_guest() || wrappers == 0) return IsAbstract::kUnknown;
  if (has_kind(value, Kind::kStaticMethod) || has_kind(value, Kind::kClassMethod)) {
    const auto* wrapper = value.as<StaticMethod>();
    return wrapper->attributes == nullptr ? is_abstract(rt, wrapper->function, wrappers - 1) : IsAbstract::kUnknown;
  }
  if (has_kind(value, Kind::kProperty)) {
    const auto* property = value.as<Property>();
    for (Value part : {property->getter, property->setter, property->deleter}) {
      IsAbstract answer = part.is_empty() ? IsAbstract::kNo : is_abstract(rt, part, wrappers - 1);
      if (answer != IsAbstract::kNo) return answer;
    }
    return IsAbstract::kNo;
  }
  if (has_kind(value, Kind::kType)) {
    auto* type = value.as<Type>();
    bool has_name = type->is_guest() || !find_in_builtin_type(type, dunder_name(Dunder::kIsAbstractMethod)).is_empty();
    return has_name ? IsAbstract::kUnknown : IsAbstract::kNo;
  }
  bool is_plain = object->kind <= Kind::kMemoryView || has_kind(value, Kind::kNativeFunction) ||
                  has_kind(value, Kind::kGetSet) || has_kind(value, Kind::kMember);
  return is_plain ? IsAbstract::kNo : IsAbstract::kUnknown;
}

// Adds what of the namespace is abstract. False: something is unknown.
Fallible<bool> add_own_names(Runtime& rt, Set* names, const Dict* namespace_) {
  TRY(rt.charge(namespace_->entry_count / 4));
  uint32_t position = 0;
  while (DictEntry* entry = next_entry(namespace_->table, namespace_->entry_count, &position)) {
    IsAbstract answer = is_abstract(rt, entry->value);
    if (answer == IsAbstract::kUnknown || !is_exact_object(entry->key, TypeId::kStr)) return false;
    if (answer == IsAbstract::kYes) TRY(set_add(rt, names, entry->key));
  }
  return true;
}

// Adds what a base leaves abstract and the class does too.
Fallible<bool> add_inherited_names(Runtime& rt, Set* names, const Type* cls, Value base) {
  static Str* const kNames = shared_name("__abstractmethods__");
  auto& vm = static_cast<Vm&>(rt);
  bool is_class = has_kind(base, Kind::kType);
  const Dict* attributes = is_class ? base.as<Type>()->attributes : nullptr;
  Value left = attributes == nullptr ? Value() : dict_find_str(rt, attributes, kNames);
  if (left.is_empty()) return is_class;
  if (!is_exact_object(left, TypeId::kFrozenSet)) return false;
  auto* abstract = left.as<Set>();
  TRY(rt.charge(abstract->entry_count));
  uint32_t position = 0;
  while (DictEntry* entry = next_entry(abstract->table, abstract->entry_count, &position)) {
    if (!is_exact_object(entry->key, TypeId::kStr)) return false;
    auto* name = entry->key.as<Str>();
    if (!find_type_attribute(vm, cls->type, name).is_empty()) return false;
    IsAbstract answer = is_abstract(rt, find_type_attribute(vm, cls, name));
    if (answer == IsAbstract::kUnknown) return false;
    if (answer == IsAbstract::kYes) TRY(set_add(rt, names, name));
  }
  return true;
}

// _abstract_names(cls, namespace): a frozenset, or None if Python has to look.
Outcome intrinsic_abstract_names(Runtime& rt, const Arguments& args) {
  auto* cls = args[0].as<Type>();
  if (!is_exact_object(args[1], TypeId::kDict) || has_guest_dunder(cls, Dunder::kGetAttribute)) return Value::none();
  Set* names = TRY_NEW(rt, new_set(rt, true));
  if (!TRY(add_own_names(rt, names, args[1].as<Dict>()))) return Value::none();
  TRY(rt.charge(cls->bases->length));
  for (uint64_t index = 0; index < cls->bases->length; ++index) {
    if (!TRY(add_inherited_names(rt, names, cls, cls->bases->items()[index]))) return Value::none();
  }
  return names;
}

constexpr MethodDef kAbstractIntrinsicRows[] = {
    {"_abstract_names", "cls, namespace, /", checked<intrinsic_abstract_names, "guest_type, any">, kNoEffects,
     "Names of what is abstract in a class that is being made; None: only getattr() can tell."},
};

}  // namespace

constexpr std::span<const MethodDef> kAbstractIntrinsics = kAbstractIntrinsicRows;

}  // namespace sandboa::vm
