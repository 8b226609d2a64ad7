// Enumerations: the usual names of their bodies are noted here, and the usual members made; the rest in Python (body.py and
// core.py of runtime/modules/_enum, which say what a member is).
#include <algorithm>

#include "runtime/checked_native.h"
#include "runtime/library_methods.h"
#include "runtime/registry.h"
#include "runtime/types/containers.h"
#include "runtime/types/str.h"
#include "vm/attributes.h"
#include "vm/builtins/tables.h"
#include "vm/classes.h"
#include "vm/type_changes.h"
#include "vm/vm.h"

namespace sandboa::vm {

using namespace runtime;  // NOLINT: a file of table rows reads best without prefixes

namespace {

// What the class keeps of its members; null: not as Python has made it.
struct Records {
  Dict* by_name;
  Dict* by_value;
  List* names;
  List* values;
};

Value own(Vm& vm, const Type* cls, const char* name) { return dict_find_str(vm, cls->attributes, shared_name(name)); }

bool find_records(Vm& vm, const Type* cls, Records* records) {
  Value by_name = own(vm, cls, "_member_map_"), by_value = own(vm, cls, "_value2member_map_");
  Value names = own(vm, cls, "_member_names_"), values = own(vm, cls, "_hashable_values_");
  bool are_plain = is_exact_object(by_name, TypeId::kDict) && is_exact_object(by_value, TypeId::kDict) &&
                   is_exact_object(names, TypeId::kList) && is_exact_object(values, TypeId::kList);
  if (are_plain) *records = {by_name.as<Dict>(), by_value.as<Dict>(), names.as<List>(), values.as<List>()};
  return are_plain;
}

// Hashing and comparing such a value never asks guest code.
bool is_plain_value(Value value) {
  return value.is_small_int() || value.is_inline_float() || value.is_none() || is_exact_object(value, TypeId::kStr);
}

bool has_base_with(Vm& vm, const Type* cls, const Str* name) {
  return std::any_of(cls->mro->items() + 1, cls->mro->items() + cls->mro->length,
                     [&](Value base) { return !find_in_one_type(vm, base.as<Type>(), name).is_empty(); });
}

// The member as an object: a plain one, or a number or text of the data type.
Outcome make_member(Vm& vm, Type* cls, Value value) {
  if (cls->instance_kind == Kind::kInstance) return TRY_NEW(vm, new_instance(vm, cls));
  return instance_like(vm, cls, value);
}

// _enum_add(cls, name, value, is_listed): True if the member has been made; False: nothing has happened, and Python has to.
// REQUIRES: the class makes its members with the __new__ and __init__ of builtin classes and of Enum.
Outcome intrinsic_enum_add(Runtime& rt, const Arguments& args) {
  auto& vm = static_cast<Vm&>(rt);
  auto* cls = args[0].as<Type>();
  auto* name = args[1].as<Str>();
  Value value = args[2];
  TRY(rt.charge(8 + cls->mro->length));
  Records records{};
  bool is_usual = is_plain_value(value) && find_records(vm, cls, &records) && !cls->guest_dunders.has(Dunder::kSetAttr) &&
                  (cls->flags & Type::kIsAbstract) == 0 &&
                  (cls->instance_kind == Kind::kInstance || type_of(value)->instance_kind == cls->instance_kind);
  if (!is_usual || has_base_with(vm, cls, name)) return Value::false_value();
  if (!TRY(dict_find(rt, records.by_name, name)).is_empty()) return Value::false_value();
  Value known = TRY(dict_find(rt, records.by_value, value));
  if (!known.is_empty()) {  // one more name of it
    TRY(set_class_attribute(vm, cls, name, known));
    TRY(dict_set(rt, records.by_name, name, known));
    return Value::true_value();
  }
  Value member = TRY(make_member(vm, cls, value));
  const std::pair<const char*, Value> attributes[] = {
      {"_value_", value},
      {"_name_", name},
      {"__objclass__", cls},
      {"_sort_order_", Value::small_int(static_cast<int64_t>(records.names->length))},
  };
  for (const auto& [attribute, held] : attributes) {
    TRY(store_attribute_natively(vm, member, shared_name(attribute), held, nullptr));
  }
  // What may fail comes first: the operation may be begun again.
  TRY(dict_reserve(rt, records.by_name, 1));
  TRY(dict_reserve(rt, records.by_value, 1));
  TRY(list_reserve(rt, records.names, records.names->length + 1));
  TRY(list_reserve(rt, records.values, records.values->length + 1));
  TRY(set_class_attribute(vm, cls, name, member));
  TRY(dict_set(rt, records.by_name, name, member));
  TRY(dict_set(rt, records.by_value, value, member));
  if (args[3] == Value::true_value()) TRY(list_append(rt, records.names, name));
  TRY(list_append(rt, records.values, value));
  return Value::true_value();
}

// Whether a class with these bases and this namespace has hooks that are to find the members in it.
Outcome intrinsic_has_hooks(Runtime& rt, const Arguments& args) {
  const auto* bases = args[0].as<Tuple>();
  const auto* names = args[1].as<Dict>();
  TRY(rt.charge(1 + bases->length + names->entry_count / 4));
  bool has_hook = std::any_of(bases->items(), bases->items() + bases->length, [](Value base) {
    const Tuple* order = has_kind(base, Kind::kType) ? base.as<Type>()->mro : nullptr;
    return order != nullptr && has_subclass_hook(order, 0);
  });
  return Value::boolean(has_hook || has_naming_hook(names));
}

// A name with two underscores on either side, and no more. `__order__` means something else.
bool is_special_name(const Str* name) {
  uint64_t length = name->length;
  auto is_mark = [&](uint64_t index) { return name->at(index) == '_'; };
  return length > 4 && is_mark(0) && is_mark(1) && is_mark(length - 1) && is_mark(length - 2) && !is_mark(2) &&
         !is_mark(length - 3) && !str_equals_ascii(name, "__order__");
}

// EnumDict.__setitem__
Outcome set_in_body(Runtime& rt, const Arguments& args) {
  auto& vm = static_cast<Vm&>(rt);
  TRY(rt.charge(4));
  auto in_python = [&] { return rt.needs_guest(PreludeFunction::kenum_body_set, {args[0], args[1], args[2]}); };
  if (!has_kind(args[0], Kind::kDict) || !is_exact_object(args[1], TypeId::kStr)) return in_python();
  auto* body = args[0].as<Dict>();
  auto* name = args[1].as<Str>();
  if (is_special_name(name)) return dict_set(rt, body, name, args[2]);
  bool may_be_member =
      name->length > 0 && name->at(0) != '_' && is_plain_value(args[2]) && !has_guest_dunder(args[0], Dunder::kGetAttribute);
  if (!may_be_member || !dict_find_str(rt, body, name).is_empty()) return in_python();
  Value names = TRY(find_attribute(vm, args[0], shared_name("_member_names")));
  Value ignored = TRY(find_attribute(vm, args[0], shared_name("_ignore")));
  Value values = TRY(find_attribute(vm, args[0], shared_name("_last_values")));
  bool are_plain = is_exact_object(names, TypeId::kDict) && is_exact_object(values, TypeId::kList) &&
                   is_exact_object(ignored, TypeId::kList) && ignored.as<List>()->length == 0;
  if (!are_plain || !dict_find_str(rt, names.as<Dict>(), name).is_empty()) return in_python();
  // What may fail comes first: the operation may be begun again.
  TRY(dict_reserve(rt, names.as<Dict>(), 1));
  TRY(dict_reserve(rt, body, 1));
  TRY(list_append(rt, values.as<List>(), args[2]));
  TRY(dict_set(rt, names.as<Dict>(), name, Value::none()));
  return dict_set(rt, body, name, args[2]);
}

constexpr MethodDef kBodyRows[] = {
    {"__setitem__", "self, key, value, /", set_in_body, kMutates, "Set self[key] to value."},
};

constexpr MethodDef kEnumIntrinsicRows[] = {
    {"_enum_add", "cls, name, value, is_listed, /", checked<intrinsic_enum_add, "guest_type, str, any, any">, kMutates,
     "Makes a member as most are; False: Python has to."},
    {"_has_class_hooks", "bases, namespace, /", checked<intrinsic_has_hooks, "tuple, own_dict">, kNoEffects,
     "Whether __set_name__ or __init_subclass__ of guest code take part in making a class."},
};

}  // namespace

const LibraryMethods kEnumBodyMethods{"EnumDict", kBodyRows};
constexpr std::span<const MethodDef> kEnumIntrinsics = kEnumIntrinsicRows;

}  // namespace sandboa::vm
