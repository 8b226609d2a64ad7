// Making classes: the two instructions of a class statement, type(name, bases, namespace), and changes afterwards.
#include "vm/classes.h"

#include <algorithm>
#include <cstring>

#include "runtime/registry.h"
#include "runtime/types/containers.h"
#include "runtime/types/str.h"
#include "runtime/types/str_codec.h"
#include "vm/attributes.h"
#include "vm/class_layout.h"
#include "vm/complete.h"
#include "vm/handlers/slow_paths.h"
#include "vm/namespaces.h"
#include "vm/shapes.h"
#include "vm/type_changes.h"

namespace sandboa::vm {

namespace ops = bytecode::ops;
using runtime::Dict;
using runtime::DictEntry;
using runtime::Dunder;
using runtime::Fallible;
using runtime::Kind;
using runtime::Outcome;
using runtime::PreludeFunction;
using runtime::Str;
using runtime::Tuple;
using runtime::Type;
using runtime::TypeId;
using runtime::Value;

namespace {

Value find_own(Vm& vm, const Dict* attributes, Dunder dunder) {
  return runtime::dict_find_str(vm, attributes, runtime::dunder_name(dunder));
}

// How many different attributes the methods of a class and of its bases store in `self`: the first guess for the slots of an
// instance. Guest code may have written the lists of names itself, so nothing depends on them.
class SlotGuess {
 public:
  explicit SlotGuess(Vm& vm) : vm_(vm) {}

  runtime::Fallible<uint16_t> guess(const Type* type) {
    for (uint64_t index = 0; index < type->mro->length && count_ < kMaxInlineSlots; ++index) {
      const Type* step = type->mro->items()[index].as<Type>();
      if (!step->is_guest()) continue;
      Value names = find_own(vm_, step->attributes, Dunder::kStaticAttributes);
      if (runtime::is_exactly(names, TypeId::kTuple)) TRY(add(names.as<Tuple>()));
    }
    return std::max<uint16_t>(count_, 2);
  }

 private:
  runtime::Fallible<bool> add(const Tuple* names) {
    TRY(vm_.charge(1 + names->length / 8));
    for (uint64_t index = 0; index < names->length && count_ < kMaxInlineSlots; ++index) {
      Value name = names->items()[index];
      if (std::find(names_, names_ + count_, name) == names_ + count_) names_[count_++] = name;
    }
    return true;
  }

  Vm& vm_;
  Value names_[kMaxInlineSlots];
  uint16_t count_ = 0;
};

// A Type with nothing but its names and namespace; every field is set.
Outcome allocate_class(Vm& vm, const Type* metaclass, Str* name, const ClassNamespace& names) {
  auto* type = static_cast<Type*>(vm.heap.allocate(metaclass, Kind::kType, Type::kGuest, sizeof(Type)));
  if (type == nullptr) return vm.allocation_failure();
  auto* header = static_cast<runtime::Object*>(type);
  std::memset(reinterpret_cast<char*>(type) + sizeof(*header), 0, sizeof(Type) - sizeof(*header));
  Value doc = names.find(vm, Dunder::kDoc);
  type->name = name;
  type->qualified_name = name;
  type->attributes = names.dict;
  type->doc = doc.is_empty() ? Value::none() : doc;
  type->dict_member = -1;
  return type;
}

// Python reference, 3.3.3 and 3.3.5: some functions of a class body become static or class methods by themselves.
Outcome wrap_implicit_methods(Vm& vm, ClassNamespace& names) {
  for (Dunder dunder : {Dunder::kInitSubclass, Dunder::kClassGetItem, Dunder::kNew}) {
    Value function = names.find(vm, dunder);
    if (!runtime::has_kind(function, Kind::kFunction)) continue;
    bool is_static = dunder == Dunder::kNew;
    auto* wrapper = TRY_NEW(vm, vm.allocate<runtime::StaticMethod>(is_static ? TypeId::kStaticMethod : TypeId::kClassMethod,
                                                                   is_static ? Kind::kStaticMethod : Kind::kClassMethod));
    wrapper->function = function;
    wrapper->attributes = nullptr;
    TRY(names.set(vm, dunder, wrapper));
  }
  return Value::none();
}

Outcome check_special_names(Vm& vm, const ClassNamespace& names) {
  if (!names.qualified_name.is_empty() && !runtime::has_kind(names.qualified_name, Kind::kStr)) {
    return vm.raise_type_error("type __qualname__ must be a str, not %s", runtime::type_name(names.qualified_name));
  }
  if (!names.cell.is_empty() && !runtime::has_kind(names.cell, Kind::kCell)) {
    return vm.raise_type_error("__classcell__ must be a nonlocal cell, not <class '%s'>", runtime::type_name(names.cell));
  }
  return Value::none();
}

// Properties learn their name, as by __set_name__.
void name_properties(Dict* attributes) {
  uint32_t position = 0;
  while (DictEntry* entry = runtime::next_entry(attributes->table, attributes->entry_count, &position)) {
    if (!runtime::has_kind(entry->value, Kind::kProperty) || !runtime::has_kind(entry->key, Kind::kStr)) continue;
    entry->value.as<runtime::Property>()->name = entry->key;
  }
}

struct NewClass {
  Type* type;
  bool has_naming_hook;
};

// The class object, without the hooks that guest code may have for its making.
Fallible<NewClass> new_class(Vm& vm, const Type* metaclass, Str* name, Tuple* bases, const Dict* source) {
  if (bases->length == 0) {
    Value object = runtime::builtin_type(TypeId::kObject);
    bases = TRY_NEW(vm, runtime::new_tuple_of(vm, &object, 1));
  }
  const Type* base = TRY(layout_base(vm, bases));
  ClassNamespace names = TRY(copy_namespace(vm, source));
  auto* type = TRY(allocate_class(vm, metaclass, name, names)).as<Type>();
  type->base = base;
  type->bases = bases;
  type->instance_kind = base->instance_kind;
  type->id = base->id;
  type->flags |= static_cast<uint16_t>(Type::kSubclassable | (base->flags & Type::kIsException));
  type->depth = base->depth + 1;
  type->mro = TRY(linearize(vm, type, bases)).as<Tuple>();
  for (uint64_t index = 1; index < type->mro->length && (type->flags & Type::kMatchFlags) == 0; ++index) {
    const Type* step = type->mro->items()[index].as<Type>();
    if (step->is_guest()) type->flags |= step->flags & Type::kMatchFlags;
  }
  TRY(check_special_names(vm, names));
  if (!names.qualified_name.is_empty()) type->qualified_name = names.qualified_name.as<Str>();
  bool has_module = !names.find(vm, Dunder::kModule).is_empty();
  if (!has_module) TRY(names.set(vm, Dunder::kModule, TRY(module_of_caller(vm))));
  InstancePlaces places = TRY(lay_out_instances(vm, type, names, has_module));
  TRY(wrap_implicit_methods(vm, names));
  TRY(add_class_entries(vm, type, names, places));
  type->own_dunders = names.special;
  inherit_dunders(type);
  if (names.has_properties) name_properties(names.dict);
  if (type->instance_kind == Kind::kInstance) {
    bool has_dict = (type->flags & Type::kHasDict) != 0;
    type->inline_slots = has_dict ? TRY(SlotGuess(vm).guess(type)) : uint16_t{0};
    type->root_shape = TRY_NEW(vm, new_root_shape(vm, type, type->inline_slots, false));
  }
  if (!names.cell.is_empty()) names.cell.as<runtime::Cell>()->value = type;
  type->next_class = vm.classes;
  vm.classes = type;
  ++vm.class_epoch;
  return NewClass{type, names.has_naming_hook};
}

bool has_keywords(Value keywords) { return !keywords.is_none() && keywords.as<Dict>()->live_count != 0; }

// A metaclass with an mro() of its own decides about the order of resolution.
bool has_own_order(Vm& vm, const Type* metaclass) {
  if (!metaclass->is_guest()) return false;
  static Str* const kMro = runtime::shared_name("mro");
  return runtime::has_kind(find_type_attribute(vm, metaclass, kMro), Kind::kFunction);
}

// Whether calling the metaclass comes to new_class() and its hooks.
bool makes_natively(Vm& vm, const Type* metaclass) {
  if (!runtime::is_subtype(metaclass, runtime::builtin_type(TypeId::kType))) return false;  // class C(5)
  bool has_own_parts = metaclass->guest_dunders.has(Dunder::kNew) || metaclass->guest_dunders.has(Dunder::kInit);
  return !has_own_parts && !has_own_order(vm, metaclass);
}

// Whether guest code wants to know that the class has been made.
bool has_class_hooks(const NewClass& made) { return made.has_naming_hook || has_subclass_hook(made.type->mro, 1); }

bool is_plain_type(Value value) {
  return runtime::has_kind(value, Kind::kType) && value.object()->type == runtime::builtin_type(TypeId::kType);
}

// The parts of a class that needs no guest code for its namespace. Empty: something does.
Outcome prepare_plainly(Vm& vm, Tuple* bases, Value keywords) {
  TRY(vm.charge(bases->length));
  for (uint64_t index = 0; index < bases->length; ++index) {
    if (!runtime::has_kind(bases->items()[index], Kind::kType)) return Value();
  }
  const Type* metaclass = runtime::builtin_type(TypeId::kType);
  if (has_keywords(keywords)) {
    static Str* const kMetaclass = runtime::shared_name("metaclass");
    Value named = runtime::dict_find_str(vm, keywords.as<Dict>(), kMetaclass);
    if (!named.is_empty()) {
      if (!runtime::has_kind(named, Kind::kType) || keywords.as<Dict>()->live_count != 1) return Value();
      metaclass = named.as<Type>();
      keywords = Value::none();
    }
  }
  const Type* winner = TRY(winning_metaclass(vm, metaclass, bases));
  if (!is_plain_type(winner) || winner->guest_dunders.has(Dunder::kPrepare)) return Value();
  Tuple* parts = TRY_NEW(vm, runtime::new_tuple(vm, 4));
  parts->items()[0] = bases;
  parts->items()[1] = winner;
  parts->items()[2] = Value::none();
  parts->items()[3] = keywords;
  parts->items()[2] = TRY_NEW(vm, runtime::new_dict(vm));
  return parts;
}

}  // namespace

bool slow_prepare_class(Vm& vm, const bytecode::Instruction* at) {
  Value* operands = vm.frame_->registers + bytecode::decode<ops::PrepareClass>(at).base.index;
  Outcome parts = with_memory(vm, [&] { return prepare_plainly(vm, operands[1].as<Tuple>(), operands[2]); });
  if (parts.ok() && parts.value().is_empty()) {
    return on_signal(vm, vm.needs_guest(PreludeFunction::kprepare_class, {operands[0], operands[1], operands[2]}).signal,
                     ReturnAction::kComplete);
  }
  return deliver(vm, parts);
}

bool slow_make_class(Vm& vm, const bytecode::Instruction* at) {
  Value* operands = vm.frame_->registers + bytecode::decode<ops::MakeClass>(at).base.index;
  const Value* parts = operands[1].as<Tuple>()->items();
  bool has_cell = runtime::has_kind(operands[2], Kind::kCell);
  bool has_original_bases = operands[1].as<Tuple>()->length > 4;
  bool is_plain = !has_original_bases && is_plain_type(parts[1]) && runtime::is_exactly(parts[2], TypeId::kDict);
  if (!is_plain || !makes_natively(vm, parts[1].as<Type>())) {
    if (is_plain && !has_cell && !has_keywords(parts[3])) {
      return on_signal(vm, vm.needs_guest_call(parts[1], {operands[0], parts[0], parts[2]}).signal, ReturnAction::kComplete);
    }
    Value cell = has_cell ? operands[2] : Value::none();
    return on_signal(vm, vm.needs_guest(PreludeFunction::kmake_class, {operands[0], operands[1], cell}).signal,
                     ReturnAction::kComplete);
  }
  Fallible<NewClass> made = with_memory(vm, [&] {
    return new_class(vm, parts[1].as<Type>(), operands[0].as<Str>(), parts[0].as<Tuple>(), parts[2].as<Dict>());
  });
  if (!made.ok() && made.signal() != runtime::Signal::kNeedsGuest)
    return on_signal(vm, made.signal(), ReturnAction::kComplete);
  if (!made.ok()) {  // __slots__ that only guest code can iterate
    Value cell = has_cell ? operands[2] : Value::none();
    return on_signal(vm, vm.needs_guest(PreludeFunction::kmake_class, {operands[0], operands[1], cell}).signal,
                     ReturnAction::kComplete);
  }
  Type* type = made.value().type;
  if (has_cell) operands[2].as<runtime::Cell>()->value = type;
  if (!has_keywords(parts[3]) && !has_class_hooks(made.value())) return complete(vm, type);
  return on_signal(vm, vm.needs_guest(PreludeFunction::kclass_hooks, {type, parts[3]}).signal, ReturnAction::kComplete);
}

bool has_subclass_hook(const Tuple* order, uint64_t from) {
  return std::any_of(order->items() + from, order->items() + order->length,
                     [](Value step) { return step.as<Type>()->own_dunders.has(Dunder::kInitSubclass); });
}

bool has_naming_hook(const Dict* names) {
  uint32_t position = 0;
  while (DictEntry* entry = runtime::next_entry(names->table, names->entry_count, &position)) {
    if (runtime::has_guest_dunder(entry->value, Dunder::kSetName)) return true;
  }
  return false;
}

Outcome check_class_name(Vm& vm, const Str* name) {
  TRY(vm.charge(name->length / 8));
  for (uint64_t index = 0; index < name->length; ++index) {
    char32_t c = name->at(index);
    if (c >= 0xD800 && c <= 0xDFFF) return runtime::raise_surrogates(vm, const_cast<Str*>(name), index);
    if (c == 0) return vm.raise_value_error("type name must not contain null characters");
  }
  return Value::none();
}

Outcome make_class_natively(Vm& vm, const ClassRequest& request) {
  const Type* winner = TRY(winning_metaclass(vm, request.metaclass, request.bases));
  Value keywords = request.keywords == nullptr ? Value::none() : Value(request.keywords);
  if (winner != request.metaclass && winner->guest_dunders.has(Dunder::kNew)) {
    Value arguments[] = {winner, request.name, request.bases, request.attributes};
    Tuple* tuple = TRY_NEW(vm, runtime::new_tuple_of(vm, arguments, 4));
    return vm.needs_guest(PreludeFunction::kcall_new, {winner, tuple, keywords});
  }
  Fallible<NewClass> made = new_class(vm, winner, request.name, request.bases, request.attributes);
  if (made.signal() == runtime::Signal::kNeedsGuest) {
    return vm.needs_guest(PreludeFunction::kmake_class_with_slots,
                          {winner, request.name, request.bases, request.attributes, keywords});
  }
  Type* type = TRY(made).type;
  if (has_own_order(vm, winner)) return vm.needs_guest(PreludeFunction::korder_and_hooks, {type, keywords});
  if (!has_keywords(keywords) && !has_class_hooks(made.value())) return type;
  return vm.needs_guest(PreludeFunction::kclass_hooks, {type, keywords});
}

namespace {

Outcome check_resolved_bases(Vm& vm, const Tuple* bases) {
  TRY(vm.charge(bases->length));
  for (uint64_t index = 0; index < bases->length; ++index) {
    Value base = bases->items()[index];
    if (runtime::has_kind(base, Kind::kType)) continue;
    Value entries = find_type_attribute(vm, runtime::type_of(base), runtime::dunder_name(Dunder::kMroEntries));
    if (entries.is_empty()) continue;
    return vm.raise_type_error("type() doesn't support MRO entry resolution; use types.new_class()");
  }
  return Value::none();
}

}  // namespace

Outcome make_class_of_arguments(Vm& vm, const Type* metaclass, const Value* arguments, uint32_t count, Dict* keywords) {
  if (count != 3) {
    return vm.raise_type_error("type.__new__() takes exactly 3 arguments (%u given)", count);
  }
  const struct {
    Kind kind;
    const char* name;
  } rows[] = {{Kind::kStr, "str"}, {Kind::kTuple, "tuple"}, {Kind::kDict, "dict"}};
  for (uint32_t index = 0; index < 3; ++index) {
    if (runtime::has_kind(arguments[index], rows[index].kind)) continue;
    return vm.raise_type_error("type.__new__() argument %u must be %s, not %s", index + 1, rows[index].name,
                               runtime::argument_type_name(arguments[index]));
  }
  TRY(check_class_name(vm, arguments[0].as<Str>()));
  TRY(check_resolved_bases(vm, arguments[1].as<Tuple>()));
  return make_class_natively(
      vm, {metaclass, arguments[0].as<Str>(), arguments[1].as<Tuple>(), arguments[2].as<Dict>(), keywords});
}

}  // namespace sandboa::vm
