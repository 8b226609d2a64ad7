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

// kUnknown: only guest code can tell.
enum class IsAbstract : uint8_t { kNo, kYes, kUnknown };

// Most values are functions, and those have no attributes.
Fallible<IsAbstract> is_abstract(Vm& vm, Value value) {
  Str* name = dunder_name(Dunder::kIsAbstractMethod);
  Outcome mark = Value();
  if (has_kind(value, Kind::kFunction)) {
    const Dict* attributes = value.as<Function>()->attributes;
    if (attributes != nullptr) mark = dict_find_str(vm, attributes, name);
  } else if (has_guest_dunder(value, Dunder::kGetAttr) || has_guest_dunder(value, Dunder::kGetAttribute)) {
    return IsAbstract::kUnknown;
  } else if (value.is_object()) {
    mark = find_attribute(vm, value, name);
  }
  if (mark.signal() == Signal::kRaise || mark.signal() == Signal::kNeedsGuest) {
    vm.pending_exception = Value();
    return IsAbstract::kUnknown;
  }
  Value answer = TRY(mark);
  if (answer.is_empty() || answer == Value::false_value()) return IsAbstract::kNo;
  return answer == Value::true_value() ? IsAbstract::kYes : IsAbstract::kUnknown;
}

// Adds what of the namespace is abstract. False: something is unknown.
Fallible<bool> add_own_names(Runtime& rt, Set* names, const Dict* namespace_) {
  TRY(rt.charge(namespace_->entry_count / 4));
  uint32_t position = 0;
  while (DictEntry* entry = next_entry(namespace_->table, namespace_->entry_count, &position)) {
    IsAbstract answer = TRY(is_abstract(static_cast<Vm&>(rt), entry->value));
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
    IsAbstract answer = TRY(is_abstract(vm, find_type_attribute(vm, cls, name)));
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
