// Making instances: type.__call__, the __new__ of builtin classes, instances of classes that derive from them.
#include <algorithm>
#include <cstring>

#include "runtime/exceptions.h"
#include "runtime/module.h"
#include "runtime/numbers/int_operand.h"
#include "runtime/registry.h"
#include "runtime/temporal/temporal.h"
#include "runtime/types/containers.h"
#include "runtime/types/str.h"
#include "vm/attributes.h"
#include "vm/classes.h"
#include "vm/complete.h"
#include "vm/handlers/slow_paths.h"
#include "vm/unwind.h"

namespace sandboa::vm {

using runtime::Dict;
using runtime::Dunder;
using runtime::Kind;
using runtime::Object;
using runtime::Outcome;
using runtime::PreludeFunction;
using runtime::Tuple;
using runtime::Type;
using runtime::TypeId;
using runtime::Value;

namespace {

// ---- layouts of builtin classes with members behind them

size_t bytes_of_layout(const Object* object) {
  switch (object->kind) {
    case Kind::kInt:
      return sizeof(runtime::BigInt) + static_cast<const runtime::BigInt*>(object)->limb_count * sizeof(uint64_t);
    case Kind::kFloat:
      return sizeof(runtime::BoxedFloat);
    case Kind::kComplex:
      return sizeof(runtime::Complex);
    case Kind::kBytes:
      return sizeof(runtime::Bytes) + static_cast<const runtime::Bytes*>(object)->length;
    case Kind::kTuple:
      return sizeof(Tuple) + static_cast<const Tuple*>(object)->length * sizeof(Value);
    case Kind::kByteArray:
      return sizeof(runtime::ByteArray);
    case Kind::kList:
      return sizeof(runtime::List);
    case Kind::kDict:
      return sizeof(Dict);
    case Kind::kSet:
      return sizeof(runtime::Set);
    case Kind::kProperty:
      return sizeof(runtime::Property);
    case Kind::kStaticMethod:
    case Kind::kClassMethod:
      return sizeof(runtime::StaticMethod);
    case Kind::kSuper:
      return sizeof(runtime::Super);
    case Kind::kAdaptor:
      return sizeof(runtime::Adaptor);
    case Kind::kSequenceIterator:
      return sizeof(runtime::SequenceIterator);
    case Kind::kWeakRef:
      return sizeof(runtime::WeakRef);
    case Kind::kModule:
      return sizeof(runtime::Module);
    case Kind::kTemporal:
      return sizeof(runtime::Temporal);
    default:
      return 0;
  }
}

constexpr uint16_t kHeaderFlags = 0xFF;  // the flags of an object that do not belong to its layout

// Ints and floats that are inline in a Value: a box that would not be canonical for the builtin class itself.
Outcome box_number(Vm& vm, const Type* type, Value number) {
  if (number.is_inline_float()) {
    auto* box = static_cast<runtime::BoxedFloat*>(
        runtime::allocate_instance(vm, type, Kind::kFloat, sizeof(runtime::BoxedFloat), 0));
    if (box == nullptr) return vm.allocation_failure();
    box->value = number.inline_float();
    return box;
  }
  runtime::IntOperand operand(number);
  uint16_t sign = operand.negative ? runtime::kKindFlag0 : 0;
  auto* box = static_cast<runtime::BigInt*>(
      runtime::allocate_instance(vm, type, Kind::kInt, sizeof(runtime::BigInt) + sizeof(uint64_t), sign));
  if (box == nullptr) return vm.allocation_failure();
  box->limb_count = operand.count;
  box->limbs()[0] = operand.count == 0 ? 0 : operand.limbs[0];
  return box;
}

// Strings are copied: the plain one may share a buffer.
Outcome copy_str(Vm& vm, const Type* type, const runtime::Str* plain) {
  size_t bytes = plain->byte_length();
  TRY(vm.charge(bytes / 64));
  auto flags = static_cast<uint16_t>(plain->flags & ~kHeaderFlags & ~runtime::Str::kInBuffer);
  auto* str =
      static_cast<runtime::Str*>(runtime::allocate_instance(vm, type, Kind::kStr, sizeof(runtime::Str) + bytes, flags));
  if (str == nullptr) return vm.allocation_failure();
  str->length = plain->length;
  str->content_hash = plain->content_hash;
  str->data = str + 1;
  std::memcpy(str + 1, plain->data, bytes);
  return str;
}

Outcome copy_as(Vm& vm, const Type* type, Value plain) {
  if (!plain.is_object()) return box_number(vm, type, plain);
  if (runtime::has_kind(plain, Kind::kStr)) return copy_str(vm, type, plain.as<runtime::Str>());
  Object* source = plain.object();
  size_t bytes = bytes_of_layout(source);
  if (bytes == 0) return vm.raise_type_error("'%s' object cannot be copied", runtime::type_name(plain));
  TRY(vm.charge(bytes / 64));
  auto flags = static_cast<uint16_t>(source->flags & ~kHeaderFlags);
  Object* object = runtime::allocate_instance(vm, type, source->kind, bytes, flags);
  if (object == nullptr) return vm.allocation_failure();
  std::memcpy(object + 1, source + 1, bytes - sizeof(Object));
  return object;
}

}  // namespace

Outcome instance_like(Vm& vm, const Type* type, Value plain) {
  bool is_weak_ref = runtime::has_kind(plain, Kind::kWeakRef);
  if (is_weak_ref && !vm.weak.reserve()) return runtime::SignalFailure{runtime::Signal::kNeedsCollect};
  Value made = TRY(copy_as(vm, type, plain));
  if (is_weak_ref) vm.weak.add(made.as<runtime::WeakRef>(), plain.as<runtime::WeakRef>()->target);
  return made;
}

namespace {

// ---- the __new__ of builtin classes

bool is_wrapper(Kind kind) { return kind == Kind::kStaticMethod || kind == Kind::kClassMethod; }

// Classes whose __init__ fills the object that __new__ makes, so that __new__ does not look at its arguments.
bool fills_in_init(Kind kind) {
  return is_wrapper(kind) || kind == Kind::kList || kind == Kind::kDict || kind == Kind::kSet || kind == Kind::kByteArray ||
         kind == Kind::kProperty || kind == Kind::kModule;
}

bool takes_arguments_later(const Type* type) { return fills_in_init(type->instance_kind) && type->id != TypeId::kFrozenSet; }

struct SplitArguments {
  Tuple* positional;
  Dict* named;
};

runtime::Fallible<SplitArguments> split_arguments(Vm& vm, const Value* arguments, uint32_t count, const Tuple* names) {
  uint32_t keywords = names == nullptr ? 0 : static_cast<uint32_t>(names->length);
  SplitArguments split{TRY_NEW(vm, runtime::new_tuple_of(vm, arguments, count - keywords)), nullptr};
  split.named = TRY_NEW(vm, runtime::new_dict(vm));
  for (uint32_t index = 0; index < keywords; ++index) {
    TRY(runtime::dict_set(vm, split.named, names->items()[index], arguments[count - keywords + index]));
  }
  return split;
}

Outcome make_exception_instance(Vm& vm, Type* type, const Value* arguments, uint32_t count, const Tuple* names) {
  uint32_t keyword_count = names == nullptr ? 0 : static_cast<uint32_t>(names->length);
  uint32_t positional = count - keyword_count;
  if (type->guest_dunders.has(Dunder::kInit)) return runtime::construct_exception(vm, type, arguments, positional);
  Dict* keywords = nullptr;
  if (keyword_count != 0) keywords = TRY(split_arguments(vm, arguments, count, names)).named;
  return runtime::make_exception(vm, type, arguments, positional, keywords);
}

// What the builtin class makes of the arguments, as an instance of `type`, which derives from it.
Outcome construct_derived(Vm& vm, const Type* type, const Value* arguments, uint32_t count, Tuple* names) {
  const Type* owner = runtime::builtin_type(type->id);
  const runtime::MethodDef* constructor = runtime::constructor_of(owner);
  DCHECK(constructor != nullptr);
  Outcome plain = call_native(vm, *constructor, owner, arguments, count, names, type);
  if (plain.signal() == runtime::Signal::kNeedsGuest) {
    // Keywords that a constructor without any has not refused are for the __init__() of the class.
    const runtime::Signature& signature = constructor->signature;
    bool takes_keywords = signature.has_keywords || signature.positional_only != signature.count;
    if (!takes_keywords && names != nullptr) {
      count -= static_cast<uint32_t>(names->length);
      names = nullptr;
    }
    SplitArguments split = TRY(split_arguments(vm, arguments, count, names));
    return vm.needs_guest(PreludeFunction::kconstruct_derived, {type, owner, split.positional, split.named});
  }
  Value made = TRY(instance_like(vm, type, TRY(plain)));
  if (type->instance_kind == Kind::kProperty) TRY(document_property(vm, made));
  return made;
}

Outcome construct_empty(Vm& vm, const Type* type) {
  if (is_wrapper(type->instance_kind)) {  // of nothing yet
    Value nothing = Value::none();
    return construct_derived(vm, type, &nothing, 1, nullptr);
  }
  if (type->instance_kind != Kind::kModule) return construct_derived(vm, type, nullptr, 0, nullptr);
  Value module = TRY(runtime::new_module(vm, runtime::empty_str(), nullptr));
  module.as<runtime::Module>()->dict = TRY_NEW(vm, runtime::new_dict(vm));
  return type->is_guest() ? instance_like(vm, type, module) : Outcome(module);
}

}  // namespace

const Type* class_with_native_new(const Type* type) {
  while (type->guest_dunders.has(Dunder::kNew)) type = type->base;
  return type;
}

Outcome construct_builtin(Vm& vm, const Type* owner, const Value* arguments, uint32_t count, Tuple* keyword_names) {
  if (count == 0) return vm.raise_type_error("%s.__new__(): not enough arguments", runtime::type_name(owner));
  if (!runtime::has_kind(arguments[0], Kind::kType)) {
    return vm.raise_type_error("%s.__new__(X): X is not a type object (%s)", runtime::type_name(owner),
                               runtime::type_name(arguments[0]));
  }
  auto* type = arguments[0].as<Type>();
  if (!runtime::is_subtype(type, owner)) {
    return vm.raise_type_error("%s.__new__(%s): %s is not a subtype of %s", runtime::type_name(owner),
                               runtime::type_name(type), runtime::type_name(type), runtime::type_name(owner));
  }
  bool is_exception = owner->instance_kind == Kind::kException;
  if (is_exception ? !runtime::have_same_new(type, owner) : type->id != owner->id && type->instance_kind != Kind::kType) {
    return vm.raise_type_error("%s.__new__(%s) is not safe, use %s.__new__()", runtime::type_name(owner),
                               runtime::type_name(type), runtime::type_name(class_with_native_new(type)));
  }
  if (is_exception) {
    Dict* named = keyword_names == nullptr ? nullptr : TRY(split_arguments(vm, arguments, count, keyword_names)).named;
    uint32_t keywords = keyword_names == nullptr ? 0 : static_cast<uint32_t>(keyword_names->length);
    return runtime::allocate_exception(vm, type, arguments + 1, count - 1 - keywords, named);
  }
  if (type->instance_kind == Kind::kType) {
    Dict* named = keyword_names == nullptr ? nullptr : TRY(split_arguments(vm, arguments, count, keyword_names)).named;
    uint32_t keywords = keyword_names == nullptr ? 0 : static_cast<uint32_t>(keyword_names->length);
    return make_class_of_arguments(vm, type, arguments + 1, count - 1 - keywords, named);
  }
  if (type->is_guest()) {
    if (type->instance_kind == Kind::kInstance) {
      TRY(check_instantiable(vm, type));
      return TRY_NEW(vm, new_instance(vm, type));
    }
    if (takes_arguments_later(type)) return construct_empty(vm, type);
    return construct_derived(vm, type, arguments + 1, count - 1, keyword_names);
  }
  if (type->instance_kind == Kind::kModule) return construct_empty(vm, type);
  if (is_wrapper(type->instance_kind)) {
    Value nothing = Value::none();
    return call_native(vm, *runtime::constructor_of(type), type, &nothing, 1, nullptr);
  }
  if (takes_arguments_later(type)) return call_native(vm, *runtime::constructor_of(type), type, nullptr, 0, nullptr);
  return call_native(vm, *runtime::constructor_of(type), type, arguments + 1, count - 1, keyword_names);
}

// ---- type.__call__

namespace {

// Whether nothing but new_instance() makes instances of a class. What this depends on changes with vm.class_epoch.
bool has_plain_instances(const Type* type) {
  return type->is_guest() && type->instance_kind == Kind::kInstance && !type->guest_dunders.has(Dunder::kNew) &&
         !type->type->guest_dunders.has(Dunder::kCall);
}

Value find_init(Vm& vm, Type* type) {
  if (type->init_epoch != vm.class_epoch) {
    type->init = find_type_attribute(vm, type, runtime::dunder_name(Dunder::kInit));
    type->calls_init_only = has_plain_instances(type) && runtime::has_kind(type->init, Kind::kFunction);
    bool calls_nothing = has_plain_instances(type) && !type->guest_dunders.has(Dunder::kInit);
    type->is_made_at_hand = (type->calls_init_only || calls_nothing) && !type->guest_dunders.has(Dunder::kDel);
    type->init_epoch = vm.class_epoch;
  }
  return type->init;
}

bool call_init(Vm& vm, Value instance, Type* type, const CallRequest& request) {
  CallRequest inner = request;
  inner.extra = instance;
  inner.stage = static_cast<uint8_t>(request.action);
  inner.action = ReturnAction::kInitResult;
  return call_with_self(vm, find_init(vm, type), instance, inner);
}

// The protocol in full, in the prelude.
bool construct_in_prelude(Vm& vm, Type* type, const CallRequest& request) {
  Outcome arguments = with_memory(vm, [&]() -> Outcome {
    SplitArguments split = TRY(split_arguments(vm, request.arguments, request.count, request.keyword_names));
    return vm.needs_guest(PreludeFunction::kconstruct_guest, {type, split.positional, split.named});
  });
  return on_signal(vm, arguments.signal(), request.action, request.extra, request.stage);
}

// An instance, by the __new__ of a builtin class; *complete: no __init__ is to be called any more.
Outcome make_instance(Vm& vm, Type* type, const CallRequest& request, bool* complete) {
  bool guest_init = type->guest_dunders.has(Dunder::kInit);
  *complete = !guest_init;
  if (type->instance_kind == Kind::kException) {
    return make_exception_instance(vm, type, request.arguments, request.count, request.keyword_names);
  }
  if (type->instance_kind != Kind::kInstance) {
    if (guest_init && takes_arguments_later(type)) return construct_empty(vm, type);
    return construct_derived(vm, type, request.arguments, request.count, request.keyword_names);
  }
  bool takes_anything = type->id == TypeId::kTzInfo;  // as its own __new__ does
  if (!guest_init && !takes_anything && request.count != 0)
    return vm.raise_type_error("%s() takes no arguments", runtime::type_name(type));
  TRY(check_instantiable(vm, type));
  return TRY_NEW(vm, new_instance(vm, type));
}

// The function __new__ of the class, if its answer is that of the call: nothing else has a say, and no __init__ follows.
// Empty: that is for the protocol in full.
Value find_maker(Vm& vm, const Type* type) {
  if (!type->guest_dunders.has(Dunder::kNew) || type->guest_dunders.has(Dunder::kInit)) return {};
  Kind kind = type->instance_kind;
  bool needs_no_init = kind == Kind::kInstance || kind == Kind::kTuple || kind == Kind::kInt || kind == Kind::kFloat ||
                       kind == Kind::kStr || kind == Kind::kBytes;
  if (!needs_no_init) return {};
  Value maker = find_type_attribute(vm, type, runtime::dunder_name(Dunder::kNew));
  if (runtime::has_kind(maker, Kind::kStaticMethod)) maker = maker.as<runtime::StaticMethod>()->function;
  bool is_native = runtime::has_kind(maker, Kind::kNativeFunction) &&
                   maker.object()->type == runtime::builtin_type(TypeId::kNativeFunction);
  return is_native || runtime::has_kind(maker, Kind::kFunction) ? maker : Value();
}

bool instantiate_guest(Vm& vm, Type* type, const CallRequest& request) {
  // An __init__ that is no plain function must be bound first.
  bool odd_init = type->guest_dunders.has(Dunder::kInit) && !runtime::has_kind(find_init(vm, type), Kind::kFunction);
  if (Value maker = find_maker(vm, type); !maker.is_empty()) return call_with_self(vm, maker, Value(type), request);
  if (type->guest_dunders.has(Dunder::kNew) || type->instance_kind == Kind::kType || odd_init) {
    return construct_in_prelude(vm, type, request);
  }
  bool complete = false;
  Outcome made = with_memory(vm, [&] { return make_instance(vm, type, request, &complete); });
  if (made.signal() == runtime::Signal::kNeedsGuest) return construct_in_prelude(vm, type, request);
  if (!made.ok()) return on_signal(vm, made.signal(), request.action, request.extra, request.stage);
  if (!complete) return call_init(vm, made.value(), type, request);
  return finish(vm, request.action, request.extra, request.stage, made.value());
}

// The instance and the frame of __init__, whose other arguments stand behind `base`. REQUIRES: takes_in_place().
bool enter_init(Vm& vm, Type* type, Value* base, uint32_t count) {
  auto* function = type->init.as<runtime::Function>();
  Value instance = new_instance(vm, type);
  if (__builtin_expect(instance.is_empty(), 0)) {
    Outcome made = with_memory(vm, [&]() -> Outcome { return TRY_NEW(vm, new_instance(vm, type)); });
    if (!made.ok()) return on_signal(vm, made.signal(), ReturnAction::kStore);
    instance = made.value();
  }
  base[0] = instance;
  const Value* defaults = defaults_behind(function, count + 1);
  uint32_t arity = function->code->simple_arity;
  if (Frame* frame = try_push_frame(vm, function, base, count + 1)) {
    std::copy_n(defaults, arity - (count + 1), base + count + 1);
    frame->action = ReturnAction::kInitResult;
    frame->extra = instance;
    return true;
  }
  Value* window = base;
  Value* segment_end = vm.frame_->segment_end;
  if (!vm.reserve_window(function->code->register_count, &window, &segment_end)) return trap_out(vm);
  for (uint32_t index = 0; window != base && index <= count; ++index) window[index] = base[index];
  std::copy_n(defaults, arity - (count + 1), window + count + 1);
  return push_frame(vm, {function, function->code, window, segment_end, arity, ReturnAction::kInitResult, instance,
                         static_cast<uint8_t>(ReturnAction::kStore)});
}

}  // namespace

bool instantiate_in_place(Vm& vm, Type* type, Value* base, uint32_t count, bool* done) {
  *done = true;
  bool may_be = type->is_guest() && (type->flags & Type::kIsAbstract) == 0;
  Value init = may_be ? find_init(vm, type) : Value();
  if (!init.is_empty() && type->calls_init_only) {
    if (takes_in_place(init.as<runtime::Function>(), count + 1)) return enter_init(vm, type, base, count);
  } else if (count == 0 && may_be && has_plain_instances(type) && !type->guest_dunders.has(Dunder::kInit)) {
    Outcome made = with_memory(vm, [&]() -> Outcome { return TRY_NEW(vm, new_instance(vm, type)); });
    return deliver(vm, made, ReturnAction::kStore);
  }
  *done = false;
  return true;
}

bool slow_call_class(Vm& vm, const bytecode::Instruction* at) {
  const auto& op = bytecode::decode<bytecode::ops::Call>(at);
  Value* base = vm.frame_->registers + op.base.index;
  auto* type = base[0].as<Type>();
  bool is_usual = type->init_epoch == vm.class_epoch && type->calls_init_only && (type->flags & Type::kIsAbstract) == 0 &&
                  takes_in_place(type->init.as<runtime::Function>(), op.count.value + 1u);
  return is_usual ? enter_init(vm, type, base, op.count.value) : slow_call(vm, at);
}

bool instantiate(Vm& vm, Type* type, const CallRequest& request) {
  if (type->is_guest()) return instantiate_guest(vm, type, request);
  Outcome made = with_memory(vm, [&]() -> Outcome {
    if (type->instance_kind == Kind::kException) {
      return make_exception_instance(vm, type, request.arguments, request.count, request.keyword_names);
    }
    const runtime::MethodDef* constructor = runtime::constructor_of(type);
    if (constructor == nullptr) return vm.raise_type_error("cannot create '%s' instances", runtime::type_name(type));
    return call_native(vm, *constructor, type, request.arguments, request.count, request.keyword_names);
  });
  if (made.ok()) return finish(vm, request.action, request.extra, request.stage, made.value());
  return on_signal(vm, made.signal(), request.action, request.extra, request.stage);
}

}  // namespace sandboa::vm
