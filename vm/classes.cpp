#include "vm/classes.h"

#include "runtime/exceptions.h"
#include "runtime/registry.h"
#include "runtime/types/containers.h"
#include "runtime/types/str.h"
#include "vm/attributes.h"
#include "vm/complete.h"
#include "vm/handlers/slow_paths.h"
#include "vm/shapes.h"
#include "vm/type_changes.h"
#include "vm/unwind.h"

namespace sandboa::vm {

namespace ops = bytecode::ops;
using runtime::Dict;
using runtime::Dunder;
using runtime::Instance;
using runtime::Kind;
using runtime::Outcome;
using runtime::PreludeFunction;
using runtime::Str;
using runtime::Tuple;
using runtime::Type;
using runtime::TypeId;
using runtime::Value;

Dunder find_dunder(const Str* name) {
  if (name->length < 5 || !name->is_ascii() || name->data1()[0] != '_' || name->data1()[1] != '_') return Dunder::kCount;
  for (int index = 0; index < runtime::kDunderCount; ++index) {
    const Str* dunder = runtime::dunder_name(static_cast<Dunder>(index));
    if (dunder == name || runtime::str_equal(dunder, name)) return static_cast<Dunder>(index);
  }
  return Dunder::kCount;
}

namespace {

// How many attributes __init__ stores: the first guess for the slots of an instance.
uint16_t guess_inline_slots(Vm& vm, const Type* type) {
  Value init = find_type_attribute(vm, type, runtime::dunder_name(Dunder::kInit));
  uint16_t slots = 4;
  if (runtime::has_kind(init, Kind::kFunction)) {
    uint16_t stores = 0;
    for (bytecode::Instruction word : init.as<runtime::Function>()->code->unit->instructions) {
      stores = static_cast<uint16_t>(stores + (bytecode::opcode_of(word) == bytecode::Opcode::kStoreAttribute));
      if (stores >= kMaxInlineSlots) break;
    }
    slots = std::max<uint16_t>(stores, 2);
  }
  return slots;
}

Outcome check_base(Vm& vm, Value base) {
  if (!runtime::has_kind(base, Kind::kType)) {
    return vm.raise_type_error("not supported yet: a base that is not a class ('%s' object)", runtime::type_name(base));
  }
  auto* type = base.as<Type>();
  bool subclassable = (type->flags & Type::kSubclassable) != 0 || type->is_guest();
  if (!subclassable) {
    const char* name = runtime::type_name(type);
    if (type->id == TypeId::kBool || type->id == TypeId::kFunction || type->id == TypeId::kNoneType ||
        type->id == TypeId::kRange || type->id == TypeId::kSlice) {
      return vm.raise_type_error("type '%s' is not an acceptable base type", name);
    }
    return vm.raise(TypeId::kNotImplementedError, "not supported yet: a class that derives from '%s'", name);
  }
  return base;
}

Outcome build_mro(Vm& vm, Type* type) {
  uint64_t length = 1;
  for (const Type* base = type->base; base != nullptr; base = base->base) ++length;
  if (const Tuple* inherited = type->base->mro) length = inherited->length + 1;
  Tuple* mro = TRY_NEW(vm, runtime::new_tuple(vm, length));
  uint64_t index = 0;
  if (const Tuple* inherited = type->base->mro) {
    mro->items()[index++] = type;
    for (uint64_t step = 0; step < inherited->length; ++step) mro->items()[index++] = inherited->items()[step];
    return mro;
  }
  for (const Type* step = type; step != nullptr; step = step->base) mro->items()[index++] = step;
  return mro;
}

// type(name, bases, namespace) for guest code.
Outcome new_class(Vm& vm, Value name, Value bases_value, Dict* source) {
  auto* bases = bases_value.as<Tuple>();
  if (bases->length > 1) return vm.raise(TypeId::kNotImplementedError, "not supported yet: multiple inheritance");
  Value base = bases->length == 0 ? Value(runtime::builtin_type(TypeId::kObject)) : bases->items()[0];
  TRY(check_base(vm, base));
  auto* base_type = base.as<Type>();
  Dict* attributes = TRY_NEW(vm, runtime::dict_copy(vm, source));
  auto* type =
      static_cast<Type*>(vm.heap.allocate(runtime::builtin_type(TypeId::kType), Kind::kType, Type::kGuest, sizeof(Type)));
  if (type == nullptr) return vm.allocation_failure();
  type->name = name.as<Str>();
  Value qualified = runtime::dict_find_str(vm, attributes, runtime::dunder_name(Dunder::kQualname));
  type->qualified_name = runtime::has_kind(qualified, Kind::kStr) ? qualified.as<Str>() : type->name;
  type->base = base_type;
  type->instance_kind = base_type->instance_kind;
  type->id = base_type->id;
  type->flags |= static_cast<uint16_t>(Type::kSubclassable | (base_type->flags & Type::kIsException));
  type->depth = base_type->depth + 1;
  type->methods = nullptr;
  type->attributes = attributes;
  type->mro = nullptr;
  type->root_shape = nullptr;
  type->guest_dunders = base_type->guest_dunders;
  Value doc = runtime::dict_find_str(vm, attributes, runtime::dunder_name(Dunder::kDoc));
  type->doc = doc.is_empty() ? Value::none() : doc;
  type->inline_slots = 0;
  type->init = Value();
  type->init_epoch = 0;
  type->mro = TRY(build_mro(vm, type)).as<Tuple>();
  if (!runtime::dict_find_str(vm, attributes, runtime::dunder_name(Dunder::kSlots)).is_empty()) {
    return vm.raise(TypeId::kNotImplementedError, "not supported yet: __slots__");
  }
  uint32_t position = 0;
  bool defines_eq = false;
  bool defines_hash = false;
  while (runtime::DictEntry* entry = runtime::next_entry(attributes->table, attributes->entry_count, &position)) {
    if (!runtime::has_kind(entry->key, Kind::kStr)) continue;
    Dunder dunder = find_dunder(entry->key.as<Str>());
    if (dunder == Dunder::kCount) continue;
    type->guest_dunders.add(dunder);
    defines_eq |= dunder == Dunder::kEq;
    defines_hash |= dunder == Dunder::kHash;
  }
  // Implicit class methods (Python reference, 3.3.3 and 3.3.5).
  for (Dunder dunder : {Dunder::kInitSubclass, Dunder::kClassGetItem}) {
    Value function = runtime::dict_find_str(vm, attributes, runtime::dunder_name(dunder));
    if (!runtime::has_kind(function, Kind::kFunction)) continue;
    auto* wrapper = TRY_NEW(vm, vm.allocate<runtime::StaticMethod>(TypeId::kClassMethod, Kind::kClassMethod));
    wrapper->function = function;
    TRY(runtime::dict_set(vm, attributes, runtime::dunder_name(dunder), wrapper));
  }
  if (defines_eq && !defines_hash) {  // Python reference, 3.3.1: __hash__ becomes None
    TRY(runtime::dict_set(vm, attributes, runtime::dunder_name(Dunder::kHash), Value::none()));
    type->guest_dunders.add(Dunder::kHash);
  }
  if (type->instance_kind == Kind::kInstance) {
    type->inline_slots = guess_inline_slots(vm, type);
    type->root_shape = TRY_NEW(vm, new_root_shape(vm, type, type->inline_slots, false));
  }
  ++vm.class_epoch;
  return type;
}

// class C(metaclass=type) says nothing new; any other metaclass is for later.
Outcome take_metaclass(Vm& vm, Dict* keywords) {
  Value name = TRY(runtime::make_str(vm, "metaclass"));
  Value metaclass = TRY(runtime::dict_remove(vm, keywords, name));
  if (metaclass.is_empty() || metaclass == Value(runtime::builtin_type(TypeId::kType))) return Value::none();
  return vm.raise(TypeId::kNotImplementedError, "not supported yet: metaclasses");
}

bool has_class_hooks(Type* type) {
  if (type->base->guest_dunders.has(Dunder::kInitSubclass)) return true;
  uint32_t position = 0;
  while (runtime::DictEntry* entry =
             runtime::next_entry(type->attributes->table, type->attributes->entry_count, &position)) {
    if (runtime::has_guest_dunder(entry->value, Dunder::kSetName)) return true;
  }
  return false;
}

}  // namespace

bool make_class(Vm& vm, Value* operands) {
  Outcome made = with_memory(vm, [&] { return new_class(vm, operands[0], operands[1], operands[2].as<Dict>()); });
  if (!made.ok()) return on_signal(vm, made.signal(), ReturnAction::kComplete);
  auto* type = made.value().as<Type>();
  if (runtime::has_kind(operands[4], Kind::kCell)) operands[4].as<runtime::Cell>()->value = type;
  if (!operands[3].is_none()) {
    Outcome metaclass = with_memory(vm, [&] { return take_metaclass(vm, operands[3].as<Dict>()); });
    if (!metaclass.ok()) return on_signal(vm, metaclass.signal(), ReturnAction::kComplete);
  }
  bool has_keywords = !operands[3].is_none() && operands[3].as<Dict>()->live_count != 0;
  if (!has_keywords && !has_class_hooks(type)) return complete(vm, type);
  operands[2] = type;  // keeps it alive while the hooks run
  return on_signal(vm, vm.needs_guest(PreludeFunction::kclass_hooks, {type, operands[3]}).signal, ReturnAction::kExtraResult,
                   type, static_cast<uint8_t>(ReturnAction::kComplete));
}

Outcome make_class_natively(Vm& vm, Value name, Value bases, Value attributes) {
  return new_class(vm, name, bases, attributes.as<Dict>());
}

Outcome set_class_attribute(Vm& vm, Type* type, Str* name, Value value) {
  if (!type->is_guest()) {
    return vm.raise_type_error("cannot set '%s' attribute of immutable type '%s'", runtime::to_utf8(name).c_str(),
                               runtime::type_name(type));
  }
  Value old = runtime::dict_find_str(vm, type->attributes, name);
  TRY(runtime::dict_set(vm, type->attributes, name, value));
  Dunder dunder = find_dunder(name);
  if (dunder == Dunder::kName && runtime::has_kind(value, Kind::kStr)) type->name = value.as<Str>();
  // Sites cache slots (which a new data descriptor would hide) and functions; plain data replacing plain data changes
  // neither.
  auto is_plain = [](Value attribute) { return !attribute.is_object() || attribute.object()->kind < Kind::kType; };
  if (dunder == Dunder::kCount && !old.is_empty() && is_plain(old) && is_plain(value)) return Value::none();
  if (dunder != Dunder::kCount) type->guest_dunders.add(dunder);
  ++vm.class_epoch;
  return Value::none();
}

Outcome delete_class_attribute(Vm& vm, Type* type, Str* name) {
  if (!type->is_guest()) {
    return vm.raise_type_error("cannot set '%s' attribute of immutable type '%s'", runtime::to_utf8(name).c_str(),
                               runtime::type_name(type));
  }
  Value removed = TRY(runtime::dict_remove(vm, type->attributes, name));
  if (removed.is_empty()) {
    return vm.raise_attribute_error(type, name, "type object '%s' has no attribute '%s'", runtime::type_name(type),
                                    runtime::to_utf8(name).c_str());
  }
  ++vm.class_epoch;
  return Value::none();
}

namespace {

Outcome make_exception_instance(Vm& vm, Type* type, const CallRequest& request) {
  uint32_t keyword_count = request.keyword_names == nullptr ? 0 : static_cast<uint32_t>(request.keyword_names->length);
  uint32_t positional = request.count - keyword_count;
  if (type->guest_dunders.has(Dunder::kInit)) return runtime::construct_exception(vm, type, request.arguments, positional);
  Dict* keywords = nullptr;
  if (keyword_count != 0) {
    keywords = TRY_NEW(vm, runtime::new_dict(vm));
    for (uint32_t index = 0; index < keyword_count; ++index) {
      TRY(runtime::dict_set(vm, keywords, request.keyword_names->items()[index], request.arguments[positional + index]));
    }
  }
  return runtime::make_exception(vm, type, request.arguments, positional, keywords);
}

Value find_init(Vm& vm, Type* type) {
  if (type->init_epoch != vm.class_epoch) {
    type->init = find_type_attribute(vm, type, runtime::dunder_name(Dunder::kInit));
    type->init_epoch = vm.class_epoch;
  }
  return type->init;
}

bool call_init(Vm& vm, Value instance, Type* type, const CallRequest& request) {
  Value init = find_init(vm, type);
  CallRequest inner = request;
  inner.extra = instance;
  inner.stage = static_cast<uint8_t>(request.action);
  inner.action = ReturnAction::kInitResult;
  return call_with_self(vm, init, instance, inner);
}

// Calls __new__, then __init__.
bool construct_in_prelude(Vm& vm, Type* type, const CallRequest& request) {
  Outcome arguments = with_memory(vm, [&]() -> Outcome {
    uint32_t keywords = request.keyword_names == nullptr ? 0 : static_cast<uint32_t>(request.keyword_names->length);
    Tuple* positional = TRY_NEW(vm, runtime::new_tuple_of(vm, request.arguments, request.count - keywords));
    Dict* named = TRY_NEW(vm, runtime::new_dict(vm));
    for (uint32_t index = 0; index < keywords; ++index) {
      TRY(runtime::dict_set(vm, named, request.keyword_names->items()[index],
                            request.arguments[request.count - keywords + index]));
    }
    vm.needs_guest(PreludeFunction::kconstruct_guest, {type, positional, named});
    return runtime::SignalFailure{runtime::Signal::kNeedsGuest};
  });
  return on_signal(vm, arguments.signal(), request.action, request.extra, request.stage);
}

bool instantiate_guest(Vm& vm, Type* type, const CallRequest& request) {
  if (type->guest_dunders.has(Dunder::kNew)) return construct_in_prelude(vm, type, request);
  bool is_exception = type->instance_kind == Kind::kException;
  Outcome made = with_memory(vm, [&]() -> Outcome {
    if (!is_exception) return TRY_NEW(vm, new_instance(vm, type));
    return make_exception_instance(vm, type, request);
  });
  if (made.signal() == runtime::Signal::kNeedsGuest && type->guest_dunders.has(Dunder::kInit)) {
    return construct_in_prelude(vm, type, request);  // an exception group of a guest's sequence: __init__ comes after
  }
  if (!made.ok()) return on_signal(vm, made.signal(), request.action, request.extra, request.stage);
  if (type->guest_dunders.has(Dunder::kInit)) return call_init(vm, made.value(), type, request);
  if (!is_exception && request.count != 0) {
    Outcome failure = with_memory(
        vm, [&]() -> Outcome { return vm.raise_type_error("%s() takes no arguments", runtime::type_name(type)); });
    return on_signal(vm, failure.signal(), ReturnAction::kStore);
  }
  return finish(vm, request.action, request.extra, request.stage, made.value());
}

}  // namespace

bool instantiate_in_place(Vm& vm, Type* type, Value* base, uint32_t count, bool* done) {
  *done = false;
  if (!type->is_guest() || type->instance_kind != Kind::kInstance || type->guest_dunders.has(Dunder::kNew)) return true;
  Value init = find_init(vm, type);
  if (!runtime::has_kind(init, Kind::kFunction)) return true;
  auto* function = init.as<runtime::Function>();
  if (function->code->simple_arity != count + 1) return true;
  *done = true;
  Outcome made = with_memory(vm, [&]() -> Outcome { return TRY_NEW(vm, new_instance(vm, type)); });
  if (!made.ok()) return on_signal(vm, made.signal(), ReturnAction::kStore);
  Value* window = base;
  Value* segment_end = vm.frame_->segment_end;
  if (!vm.reserve_window(function->code->register_count, &window, &segment_end)) return trap_out(vm);
  base[0] = made.value();
  for (uint32_t index = 0; window != base && index <= count; ++index) window[index] = base[index];
  return push_frame(vm, {function, function->code, window, segment_end, count + 1, ReturnAction::kInitResult, made.value(),
                         static_cast<uint8_t>(ReturnAction::kStore)});
}

bool instantiate(Vm& vm, Type* type, const CallRequest& request) {
  if (type->is_guest()) return instantiate_guest(vm, type, request);
  Outcome made = with_memory(vm, [&]() -> Outcome {
    if (type->instance_kind == Kind::kException) {
      return make_exception_instance(vm, type, request);
    }
    const runtime::MethodDef* constructor = runtime::constructor_of(type);
    if (constructor == nullptr) return vm.raise_type_error("cannot create '%s' instances", runtime::type_name(type));
    return call_native(vm, *constructor, type, request.arguments, request.count, request.keyword_names);
  });
  if (made.ok()) return finish(vm, request.action, request.extra, request.stage, made.value());
  return on_signal(vm, made.signal(), request.action, request.extra, request.stage);
}

bool slow_make_class(Vm& vm, const bytecode::Instruction* at) {
  return make_class(vm, vm.frame_->registers + bytecode::decode<ops::MakeClass>(at).base.index);
}

}  // namespace sandboa::vm
