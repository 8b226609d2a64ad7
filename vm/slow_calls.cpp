// Calls that are not a plain call of a guest function.
#include <algorithm>

#include "runtime/library_methods.h"
#include "runtime/operations/operations.h"
#include "runtime/registry.h"
#include "runtime/types/containers.h"
#include "runtime/types/str.h"
#include "vm/attributes.h"
#include "vm/calls.h"
#include "vm/class_sites.h"
#include "vm/classes.h"
#include "vm/complete.h"
#include "vm/generators.h"
#include "vm/handlers/slow_paths.h"
#include "vm/module_sites.h"
#include "vm/namespaces.h"
#include "vm/unwind.h"

namespace sandboa::vm {

namespace ops = bytecode::ops;
using bytecode::Instruction;
using runtime::Kind;
using runtime::Outcome;
using runtime::Signal;
using runtime::Str;
using runtime::Tuple;
using runtime::TypeId;
using runtime::Value;

namespace {

// Calls with arguments that stand behind `base` in the current frame. Guest functions get them in place.
bool call_in_place(Vm& vm, Value callee, Value* arguments, uint32_t count, Tuple* keyword_names) {
  Frame* frame = vm.frame_;
  if (runtime::has_kind(callee, Kind::kFunction) && keyword_names == nullptr) {
    auto* function = callee.as<runtime::Function>();
    const Value* defaults = defaults_behind(function, count);
    if (function->code->simple_arity == count || defaults != nullptr) {
      Value* window = arguments;
      Value* segment_end = frame->segment_end;
      if (!vm.reserve_window(function->code->register_count, &window, &segment_end)) return trap_out(vm);
      for (uint32_t index = 0; index < count; ++index) window[index] = arguments[index];
      bool work_due = vm.heap.work_due();
      if (work_due && vm.heap.collection_due()) {
        vm.embedder_root = callee;  // self may stand where the callee was
        vm.collect();
        vm.embedder_root = Value();
      }
      uint32_t arity = function->code->simple_arity;
      std::copy_n(defaults, arity - count, window + count);
      bool go_on = push_frame(vm, {function, function->code, window, segment_end, arity, ReturnAction::kStore, Value(), 0});
      return go_on && work_due ? do_safepoint_work(vm) : go_on;
    }
  }
  CallRequest request;
  request.callee = callee;
  request.arguments = arguments;
  request.count = count;
  request.keyword_names = keyword_names;
  if (runtime::has_kind(callee, Kind::kFunction)) {
    vm.embedder_root = callee;  // self may stand where the callee was
    bool go_on = call_function(vm, callee.as<runtime::Function>(), request);
    vm.embedder_root = Value();
    return go_on;
  }
  return call_value(vm, request);
}

bool call_native_in_place(Vm& vm, const runtime::NativeFunction* native, const Value* arguments, uint32_t count,
                          const runtime::Type* named = nullptr) {
  // The function itself may be gone after a collection: self may stand where it was.
  const runtime::MethodDef& def = *native->def;
  const runtime::Type* owner = native->owner;
  auto call = [&] { return call_native(vm, def, owner, arguments, count, nullptr, named); };
  return deliver(vm, with_memory(vm, call), ReturnAction::kStore);
}

// The same where the arguments are just those that the native takes, of the classes that it takes.
bool call_native_directly_in_place(Vm& vm, const runtime::MethodDef& def, const Value* arguments) {
  return deliver(vm, with_memory(vm, [&] { return call_native_directly(vm, def, arguments); }), ReturnAction::kStore);
}

// base[0]: a bound method. self takes its place: no copying.
bool call_bound_in_place(Vm& vm, Value* base, uint32_t count) {
  auto* method = base[0].as<runtime::BoundMethod>();
  Value function = method->function;
  base[0] = method->self;
  if (runtime::has_kind(function, Kind::kNativeFunction)) {
    auto* native = function.as<runtime::NativeFunction>();
    const runtime::MethodDef& def = *native->def;
    bool is_direct = static_cast<int32_t>(count + 1) == def.direct_count && native->owner != nullptr &&
                     runtime::is_subtype(runtime::type_of(base[0]), native->owner);
    if (is_direct) return call_native_directly_in_place(vm, def, base);
    return call_native_in_place(vm, native, base, count + 1, class_in_texts(function, base[0], false));
  }
  return call_in_place(vm, function, base, count + 1, nullptr);
}

// What the site of a method call notes about the native that it calls: Site::offset.
int32_t native_call_of(const runtime::NativeFunction& native, const Value* arguments, uint32_t count) {
  if (takes_directly(*native.def, native.owner, arguments, count)) return Site::kCallsDirectly;
  return takes_with_defaults(*native.def, native.owner, arguments, count) ? Site::kCallsWithDefaults : Site::kOnClass;
}

// What a method call that has found no method of a type found instead: a method bound to the object itself, unless that is a
// class, is called as if it had been found there.
bool call_found(Vm& vm, Value found, Value object, Value* base, uint32_t count) {
  if (runtime::has_kind(found, Kind::kNativeFunction)) {
    base[0] = found;
    return call_native_in_place(vm, found.as<runtime::NativeFunction>(), base + 1, count);
  }
  bool is_own = runtime::has_kind(found, Kind::kBoundMethod) && found.as<runtime::BoundMethod>()->self == object &&
                !runtime::has_kind(object, Kind::kType);
  if (is_own && runtime::has_kind(found.as<runtime::BoundMethod>()->function, Kind::kNativeFunction)) {
    return call_native_in_place(vm, found.as<runtime::BoundMethod>()->function.as<runtime::NativeFunction>(), base,
                                count + 1);
  }
  base[0] = found;
  if (runtime::has_kind(found, Kind::kBoundMethod)) return call_bound_in_place(vm, base, count);
  return call_in_place(vm, found, base + 1, count, nullptr);
}

// What find_through_class() has found, called through the class that stands in base[0].
bool call_through_class(Vm& vm, Value found, Value* base, uint32_t count) {
  if (runtime::has_kind(found, Kind::kClassMethod)) {
    Value function = found.as<runtime::StaticMethod>()->function;
    if (runtime::has_kind(function, Kind::kFunction)) return call_in_place(vm, function, base, count + 1, nullptr);
  }
  bool is_class_native = runtime::has_kind(found, Kind::kNativeFunction) &&
                         found.object()->type == runtime::builtin_type(TypeId::kClassMethodDescriptor);
  if (is_class_native) {
    return call_native_in_place(vm, found.as<runtime::NativeFunction>(), base, count + 1, base[0].as<runtime::Type>());
  }
  Outcome bound = with_memory(vm, [&] { return bind_on_class(vm, found, base[0]); });
  if (!bound.ok()) return on_signal(vm, bound.signal(), ReturnAction::kStore);
  return call_found(vm, bound.value(), base[0], base, count);
}

}  // namespace

bool resume_failed_native(Vm& vm, const Instruction* at, Outcome failure) {
  const auto& op = bytecode::decode<ops::Call>(at);
  bool is_method = bytecode::opcode_of(*at) == bytecode::Opcode::kCallMethod;
  if (failure.signal() == Signal::kNeedsGuest) {
    const Value* base = vm.frame_->registers + op.base.index;
    bool is_bound = is_method;
    Value callee = base[0];
    if (is_method) {
      const Site& site = vm.frame_->code->sites[bytecode::decode<ops::CallMethod>(at).site];
      is_bound = site.offset != Site::kInModule;
      callee = is_bound ? site.value : known_in_module(site, base[0]);
    }
    const runtime::MethodDef* def = nullptr;  // null: the module does not have it any more
    if (runtime::has_kind(callee, Kind::kType)) def = native_constructor(callee.as<runtime::Type>());
    if (runtime::has_kind(callee, Kind::kNativeFunction)) def = callee.as<runtime::NativeFunction>()->def;
    if (def != nullptr && wants_twin(vm, *def)) {
      const Value* arguments = is_bound ? base : base + 1;
      uint32_t count =
          (is_method ? bytecode::decode<ops::CallMethod>(at).count.value : op.count.value) + (is_bound ? 1u : 0u);
      failure = static_cast<int32_t>(count) == def->direct_count ? request_twin(vm, *def, {arguments, {}, nullptr})
                                                                 : request_twin_with_defaults(vm, *def, arguments, count);
    }
  }
  if (failure.signal() != Signal::kNeedsCollect) return on_signal(vm, failure.signal(), ReturnAction::kStore);
  vm.collect();
  return is_method ? slow_call_method(vm, at) : slow_call(vm, at);
}

namespace {

// The __call__ of a guest class that is called with the instance in front, where the callee stands. Empty: another one.
Value call_method_of(Vm& vm, Value callee) {
  if (!runtime::has_kind(callee, Kind::kInstance)) return Value();
  Value method = runtime::find_guest_method(vm, callee, runtime::Dunder::kCall);
  if (runtime::has_kind(method, Kind::kFunction)) return method;
  bool is_native = runtime::has_kind(method, Kind::kNativeFunction) &&
                   method.object()->type != runtime::builtin_type(runtime::TypeId::kNativeFunction) &&
                   method.object()->type != runtime::builtin_type(runtime::TypeId::kClassMethodDescriptor);
  return is_native ? method : Value();
}

// Whether it is a native that takes all arguments as they are, and the object one of the class that has it.
bool takes_call_as_it_is(Value method, Value object) {
  if (!runtime::has_kind(method, Kind::kNativeFunction)) return false;
  const auto* native = method.as<runtime::NativeFunction>();
  return native->owner == object.object()->type && takes_all_behind_self(*native->def);
}

bool call_as_it_is(Vm& vm, const runtime::MethodDef& def, const Value* base, uint32_t count, const Tuple* names) {
  Outcome result = with_memory(vm, [&] { return call_taking_all(vm, def, base, count, names); });
  return deliver(vm, result, ReturnAction::kStore);
}

}  // namespace

bool slow_call(Vm& vm, const Instruction* at) {
  const auto& op = bytecode::decode<ops::Call>(at);
  Value* base = vm.frame_->registers + op.base.index;
  if (runtime::has_kind(base[0], Kind::kInstance)) {
    Value method = call_method_of(vm, base[0]);
    if (takes_call_as_it_is(method, base[0])) {
      const runtime::MethodDef& def = *method.as<runtime::NativeFunction>()->def;
      Outcome result = def.code(vm, {base, {base + 1, op.count.value}, nullptr});
      if (__builtin_expect(result.ok(), 1)) {
        vm.frame_->registers[op.dst.index] = result.value();
        return true;
      }
      bool asks_twin = result.signal() == Signal::kNeedsGuest && wants_twin(vm, def);
      bool is_final = result.signal() != Signal::kNeedsCollect && !asks_twin;
      if (is_final) return on_signal(vm, result.signal(), ReturnAction::kStore);
      return call_as_it_is(vm, def, base, op.count.value + 1u, nullptr);
    }
  }
  if (runtime::has_kind(base[0], Kind::kNativeFunction)) {
    return call_native_in_place(vm, base[0].as<runtime::NativeFunction>(), base + 1, op.count.value);
  }
  if (runtime::has_kind(base[0], Kind::kBoundMethod)) return call_bound_in_place(vm, base, op.count.value);
  if (runtime::has_kind(base[0], Kind::kType)) {
    auto* type = base[0].as<runtime::Type>();
    if (const runtime::MethodDef* constructor = native_constructor(type)) {
      auto call = [&] { return call_native(vm, *constructor, type, base + 1, op.count.value, nullptr); };
      return deliver(vm, with_memory(vm, call), ReturnAction::kStore);
    }
    bool done = false;
    bool go_on = instantiate_in_place(vm, type, base, op.count.value, &done);
    if (done) return go_on;
  }
  if (Value method = call_method_of(vm, base[0]); !method.is_empty()) {
    if (!runtime::has_kind(method, Kind::kNativeFunction))
      return call_in_place(vm, method, base, op.count.value + 1u, nullptr);
    return call_native_in_place(vm, method.as<runtime::NativeFunction>(), base, op.count.value + 1u);
  }
  return call_in_place(vm, base[0], base + 1, op.count.value, nullptr);
}

namespace {

// By the site, if it knows the object's guard, or another one that does. Only methods of types are known by value.
runtime::Fallible<MethodLookup> look_method_up(Vm& vm, Value object, Str* name, Site* site) {
  const void* guard = method_guard(object);
  bool is_shared = site->guard != guard && site->guard != nullptr;
  if (is_shared) {
    const Site* known = vm.site_cache.find(SiteCache::Access::kMethod, guard, name, vm.class_epoch);
    if (known != nullptr) *site = *known;
  }
  if (site->guard == guard && site->epoch == vm.class_epoch && !site->value.is_empty()) {
    return MethodLookup{site->value, true};
  }
  auto found = with_memory(vm, [&] { return load_method(vm, object, name, site); });
  if (found.ok() && is_shared && site->guard == guard) {
    vm.site_cache.learn(vm.meter, SiteCache::Access::kMethod, name, *site);
  }
  return found;
}

}  // namespace

bool slow_call_method(Vm& vm, const Instruction* at) {
  const auto& op = bytecode::decode<ops::CallMethod>(at);
  Frame* frame = vm.frame_;
  const LoadedUnit* code = frame->code;
  Value* base = frame->registers + op.base.index;
  Site* site = &code->sites[op.site];
  Value object = base[0];
  auto* name = code->constants[code->unit->sites[op.site]].as<Str>();
  if (runtime::has_kind(object, Kind::kModule)) {
    Value own = find_in_module(vm, object, name, site);
    if (!own.is_empty()) return call_found(vm, own, object, base, op.count.value);
  }
  if (runtime::has_kind(object, Kind::kType)) {
    Value found = find_through_class(vm, object, name, site);
    if (!found.is_empty()) return call_through_class(vm, found, base, op.count.value);
  }
  Value after = find_super_function(vm, object, name);
  if (!after.is_empty()) {
    base[0] = object.as<runtime::Super>()->self;
    return call_in_place(vm, after, base, op.count.value + 1u, nullptr);
  }
  const void* guard = method_guard(object);
  auto looked_up = look_method_up(vm, object, name, site);
  if (!looked_up.ok()) {
    if (looked_up.signal() != Signal::kNeedsGuest) return on_signal(vm, looked_up.signal(), ReturnAction::kStore);
    // A getter or __getattr__ must run first: fetch the callee at guest level, then call it.
    return call_fetched_attribute(vm, op.base.index, name, op.count.value);
  }
  MethodLookup found = looked_up.value();
  if (found.is_method) {
    if (runtime::has_kind(found.callee, Kind::kNativeFunction)) {
      auto* native = found.callee.as<runtime::NativeFunction>();
      uint32_t count = op.count.value + 1u;
      if (site->guard == guard) site->offset = native_call_of(*native, base, count);
      return call_native_in_place(vm, native, base, count);
    }
    bool takes_all = runtime::has_kind(found.callee, Kind::kFunction) &&
                     takes_in_place(found.callee.as<runtime::Function>(), op.count.value + 1u);
    if (takes_all && site->guard == guard) site->offset = Site::kCallsFunction;
    return call_in_place(vm, found.callee, base, op.count.value + 1u, nullptr);
  }
  return call_found(vm, found.callee, object, base, op.count.value);
}

bool slow_check_method(Vm& vm, const Instruction* at) {
  const auto& op = bytecode::decode<ops::CheckMethod>(at);
  const LoadedUnit* code = vm.frame_->code;
  Site* site = &code->sites[op.site];
  Value object = vm.frame_->registers[op.object.index];
  auto* name = site_name(vm, op.site);
  if (runtime::has_kind(object, Kind::kModule) && !find_in_module(vm, object, name, site).is_empty()) return true;
  if (runtime::has_kind(object, Kind::kType) && !find_through_class(vm, object, name, site).is_empty()) return true;
  if (!find_super_function(vm, object, name).is_empty()) return true;
  auto found = look_method_up(vm, object, name, site);
  // What only a getter or __getattr__ can tell shows in the call.
  return found.ok() || found.signal() == Signal::kNeedsGuest || on_signal(vm, found.signal(), ReturnAction::kComplete);
}

bool slow_call_keywords(Vm& vm, const Instruction* at) {
  const auto& op = bytecode::decode<ops::CallKeywords>(at);
  Value* base = vm.frame_->registers + op.base.index;
  auto* names = base[op.count.value + 1].as<Tuple>();
  if (Value method = call_method_of(vm, base[0]); !method.is_empty()) {
    if (takes_call_as_it_is(method, base[0])) {
      return call_as_it_is(vm, *method.as<runtime::NativeFunction>()->def, base, op.count.value + 1u, names);
    }
    return call_in_place(vm, method, base, op.count.value + 1u, names);
  }
  return call_in_place(vm, base[0], base + 1, op.count.value, names);
}

bool slow_call_unpack(Vm& vm, const Instruction* at) {
  const auto& op = bytecode::decode<ops::CallUnpack>(at);
  Value* base = vm.frame_->registers + op.base.index;
  const Value* positional;
  uint64_t count;
  if (runtime::has_kind(base[1], Kind::kList)) {
    positional = base[1].as<runtime::List>()->items;
    count = base[1].as<runtime::List>()->length;
  } else {
    positional = base[1].as<Tuple>()->items();
    count = base[1].as<Tuple>()->length;
  }
  if (base[2].is_none() || base[2].as<runtime::Dict>()->live_count == 0) {
    CallRequest request;
    request.callee = base[0];
    request.arguments = positional;
    request.count = static_cast<uint32_t>(count);
    if (runtime::has_kind(base[0], Kind::kFunction)) return call_function(vm, base[0].as<runtime::Function>(), request);
    return call_value(vm, request);
  }
  auto* keywords = base[2].as<runtime::Dict>();
  Tuple* names = nullptr;
  Outcome all = with_memory(vm, [&]() -> Outcome {
    Tuple* arguments = TRY_NEW(vm, runtime::new_tuple(vm, count + keywords->live_count));
    names = TRY_NEW(vm, runtime::new_tuple(vm, keywords->live_count));
    for (uint64_t index = 0; index < count; ++index) arguments->items()[index] = positional[index];
    uint32_t position = 0;
    uint64_t number = 0;
    while (runtime::DictEntry* entry = runtime::next_entry(keywords->table, keywords->entry_count, &position)) {
      if (!runtime::has_kind(entry->key, Kind::kStr) && runtime::operations::is_callable(base[0])) {
        return vm.raise_type_error("keywords must be strings");
      }
      names->items()[number] = entry->key;
      arguments->items()[count + number++] = entry->value;
    }
    return arguments;
  });
  if (!all.ok()) return on_signal(vm, all.signal(), ReturnAction::kStore);
  base[1] = all.value();  // keeps the arguments alive
  CallRequest request;
  request.callee = base[0];
  request.arguments = all.value().as<Tuple>()->items();
  request.count = static_cast<uint32_t>(all.value().as<Tuple>()->length);
  request.keyword_names = names;
  if (runtime::has_kind(base[0], Kind::kBoundMethod)) {
    auto* method = base[0].as<runtime::BoundMethod>();
    if (runtime::has_kind(method->function, Kind::kNativeFunction)) {
      request.named = class_in_texts(method->function, method->self, false);
    }
  }
  return call_value(vm, request);
}

bool slow_super_arguments(Vm& vm, const Instruction* at) {
  const auto& op = bytecode::decode<ops::SuperArguments>(at);
  Frame* frame = vm.frame_;
  Value& callee = frame->registers[op.base.index];
  if (!(callee == Value(runtime::builtin_type(TypeId::kSuper)))) return true;
  Value owner = frame->function->closure()[op.free_index]->value;
  Value self = variable_in(frame->registers[op.self.index]);
  Outcome made = with_memory(vm, [&]() -> Outcome {
    if (owner.is_empty()) return vm.raise(TypeId::kRuntimeError, "super(): empty __class__ cell");
    if (self.is_empty()) return vm.raise(TypeId::kRuntimeError, "super(): arg[0] deleted");
    if (!runtime::has_kind(owner, Kind::kType)) {
      return vm.raise(TypeId::kRuntimeError, "super(): __class__ is not a type (%s)", runtime::type_name(owner));
    }
    return make_super(vm, owner, self);
  });
  if (!made.ok()) return on_signal(vm, made.signal(), ReturnAction::kStore);
  // The Call that follows is skipped; its destination gets the object.
  frame->registers[bytecode::decode<ops::Call>(at + 1).dst.index] = made.value();
  ++frame->pc;
  return true;
}

bool slow_return(Vm& vm, const Instruction* at) {
  Frame* done = vm.frame_;
  Value value = bytecode::opcode_of(*at) == bytecode::Opcode::kReturn
                    ? done->registers[bytecode::decode<ops::Return>(at).src.index]
                    : Value::none();
  vm.frame_ = done->previous;
  ++vm.depth_left_;
  if (done->is_generator) return finish_generator(vm, done, value);
  return finish(vm, done->action, done->extra, done->stage, value);
}

}  // namespace sandboa::vm
