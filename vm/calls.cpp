#include "vm/calls.h"

#include <algorithm>
#include <utility>

#include "runtime/dict.h"
#include "runtime/numbers/number.h"
#include "runtime/registry.h"
#include "runtime/types/containers.h"
#include "runtime/types/str.h"
#include "vm/attributes.h"
#include "vm/classes.h"
#include "vm/complete.h"
#include "vm/dynamic_code.h"
#include "vm/feeding.h"
#include "vm/generators.h"
#include "vm/interpreter.h"
#include "vm/prelude.h"
#include "vm/unwind.h"

namespace sandboa::vm {

using runtime::Function;
using runtime::Kind;
using runtime::Outcome;
using runtime::Signal;
using runtime::SignalFailure;
using runtime::Tuple;
using runtime::TypeId;
using runtime::Value;

SignalFailure memory_trap(Vm& vm) {
  limits::TrapKind kind =
      vm.heap.failure() == limits::TrapKind::kObjects ? limits::TrapKind::kObjects : limits::TrapKind::kMemory;
  const Limits& limits = vm.meter.limits();
  bool objects = kind == limits::TrapKind::kObjects;
  vm.meter.set_trap(kind, objects ? limits.objects : limits.memory_bytes, objects ? limits.objects : vm.meter.bytes_used());
  return {Signal::kTrap};
}

Value* window_above(Vm& vm) {
  Frame* frame = vm.frame_;
  return frame->code == nullptr ? frame->registers : frame->registers + frame->code->register_count;
}

namespace {

// Keeps the parts of a call alive while a collection may happen in the middle of making it.
class CallRoots {
 public:
  CallRoots(Vm& vm, const CallRequest& request) : vm_(vm), previous_(vm.call_roots) {
    roots_ = {request.callee, request.extra, Value(request.keyword_names), request.arguments, request.count, previous_};
    vm.call_roots = &roots_;
  }
  ~CallRoots() { vm_.call_roots = previous_; }

 private:
  Vm& vm_;
  PendingCall* previous_;
  PendingCall roots_;
};

bool call_host(Vm& vm, runtime::HostFunctionObject* function, const CallRequest& request) {
  if (vm.host_calls == nullptr) {
    vm.raise(TypeId::kRuntimeError, "this session has no host functions");
    return raise_pending(vm);
  }
  Outcome answer = with_memory(vm, [&] {
    return vm.host_calls->call(vm, {function->index, request.arguments, request.count, request.keyword_names});
  });
  if (answer.ok()) return finish(vm, request.action, request.extra, request.stage, answer.value());
  return on_signal(vm, answer.signal(), request.action, request.extra, request.stage);
}

bool raise_not_callable(Vm& vm, Value callee) {
  auto failure = with_memory(
      vm, [&]() -> Outcome { return vm.raise_type_error("'%s' object is not callable", runtime::type_name(callee)); });
  return on_signal(vm, failure.signal(), ReturnAction::kStore);
}

// The prelude makes calls that lead to another callable object: a frame per layer, so that guest code that nests such
// objects meets the limit of recursion and not the end of the native stack. self, if not empty, goes before the arguments.
bool call_in_prelude(Vm& vm, runtime::PreludeFunction function, Value callee, Value self, const CallRequest& request) {
  Outcome asked = with_memory(vm, [&]() -> Outcome {
    const Tuple* names = request.keyword_names;
    auto keyword_count = names == nullptr ? 0 : static_cast<uint32_t>(names->length);
    uint32_t count = request.count - keyword_count;
    uint32_t before = self.is_empty() ? 0 : 1;
    Tuple* positional = TRY_NEW(vm, runtime::new_tuple(vm, before + count));
    if (before != 0) positional->items()[0] = self;
    std::copy_n(request.arguments, count, positional->items() + before);
    runtime::Dict* named = TRY_NEW(vm, runtime::new_dict(vm));
    for (uint32_t index = 0; index < keyword_count; ++index) {
      TRY(add_keyword(vm, named, names->items()[index], request.arguments[count + index], keyword_count));
    }
    return vm.needs_guest(function, {callee, positional, named});
  });
  return on_signal(vm, asked.signal(), request.action, request.extra, request.stage);
}

// What call_value() calls without looking at another callable first.
bool is_plain_callable(Value callee) {
  return runtime::has_kind(callee, Kind::kFunction) || runtime::has_kind(callee, Kind::kNativeFunction);
}

// Calls an object whose class has a guest __call__.
bool call_special(Vm& vm, Value callee, const CallRequest& request) {
  Value method = find_type_attribute(vm, callee.object()->type, runtime::dunder_name(runtime::Dunder::kCall));
  bool is_method = is_plain_callable(method) && method.object()->type != runtime::builtin_type(TypeId::kNativeFunction) &&
                   method.object()->type != runtime::builtin_type(TypeId::kClassMethodDescriptor);
  if (is_method) return call_with_self(vm, method, callee, request);
  return call_in_prelude(vm, runtime::PreludeFunction::kcall_object, callee, Value(), request);
}

// A call with all arguments in a tuple, or what type.__call__ has asked for.
bool make_unpacked_call(Vm& vm, ReturnAction action, Value extra, uint8_t stage) {
  runtime::GuestCall call = vm.guest_call;
  vm.guest_call.count = 0;
  vm.guest_call.callee = Value();
  vm.guest_call.resume = runtime::ResumeMode::kNone;
  CallRequest arguments;  // keeps the tuple alive
  arguments.callee = call.arguments[0];
  arguments.extra = extra;
  CallRoots roots(vm, arguments);
  auto* values = call.arguments[0].as<Tuple>();
  CallRequest request;
  request.callee = call.callee;
  request.arguments = values->items();
  request.count = static_cast<uint32_t>(values->length);
  request.keyword_names = call.arguments[1].is_none() ? nullptr : call.arguments[1].as<Tuple>();
  request.action = action;
  request.extra = extra;
  request.stage = stage;
  CallRoots inner(vm, request);
  if (call.resume == runtime::ResumeMode::kUnpacked) return call_value(vm, request);
  return instantiate(vm, call.callee.as<runtime::Type>(), request);
}

// In `arguments` there is room for one more than the request has.
bool call_with_self_in(Value* arguments, Vm& vm, Value callee, Value self, const CallRequest& request) {
  arguments[0] = self;
  std::copy_n(request.arguments, request.count, arguments + 1);
  CallRequest inner = request;
  inner.callee = callee;
  inner.arguments = arguments;
  inner.count = request.count + 1;
  return call_value(vm, inner);
}

}  // namespace

bool call_function(Vm& vm, Function* function, const CallRequest& request) {
  const LoadedUnit* code = function->code;
  Value* window = window_above(vm);
  Value* segment_end = vm.frame_->segment_end;
  if (!vm.reserve_window(code->register_count, &window, &segment_end)) return trap_out(vm);
  if (request.keyword_names == nullptr && request.count == code->simple_arity) {
    std::copy_n(request.arguments, request.count, window);
  } else {
    auto bound = with_memory(
        vm, [&] { return bind_arguments(vm, function, request.arguments, request.count, request.keyword_names, window); });
    if (!bound.ok()) return on_signal(vm, bound.signal(), ReturnAction::kStore);
  }
  return push_frame(
      vm, {function, code, window, segment_end, code->parameter_count, request.action, request.extra, request.stage});
}

bool call_with_self(Vm& vm, Value callee, Value self, const CallRequest& request) {
  constexpr uint32_t kInline = 16;
  if (request.count < kInline) {
    Value arguments[kInline];
    return call_with_self_in(arguments, vm, callee, self, request);
  }
  CallRoots roots(vm, request);
  CallRequest moved;
  moved.callee = callee;
  moved.extra = self;
  CallRoots roots_of_moved(vm, moved);
  Outcome made = with_memory(vm, [&]() -> Outcome {
    Tuple* tuple = TRY_NEW(vm, runtime::new_tuple(vm, request.count + 1));
    for (uint32_t index = 0; index <= request.count; ++index) tuple->items()[index] = Value::none();
    return tuple;
  });
  if (!made.ok()) return on_signal(vm, made.signal(), ReturnAction::kStore);
  moved.extra = made.value();
  CallRoots roots_of_storage(vm, moved);
  return call_with_self_in(made.value().as<Tuple>()->items(), vm, callee, self, request);
}

bool call_value(Vm& vm, const CallRequest& request) {
  Value callee = request.callee;
  if (!callee.is_object()) return raise_not_callable(vm, callee);
  CallRoots roots(vm, request);
  switch (callee.object()->kind) {
    case Kind::kFunction:
      return call_function(vm, callee.as<Function>(), request);
    case Kind::kNativeFunction: {
      auto* native = callee.as<runtime::NativeFunction>();
      Outcome result = with_memory(vm, [&] {
        return call_native(vm, *native->def, native->owner, request.arguments, request.count, request.keyword_names,
                           request.named);
      });
      if (result.ok()) return finish(vm, request.action, request.extra, request.stage, result.value());
      return on_signal(vm, result.signal(), request.action, request.extra, request.stage);
    }
    case Kind::kBoundMethod: {
      auto* method = callee.as<runtime::BoundMethod>();
      if (is_plain_callable(method->function) || runtime::has_kind(method->function, Kind::kHostFunction)) {
        CallRequest inner = request;
        if (inner.named == nullptr)
          inner.named = class_in_texts(method->function, method->self, request.keyword_names != nullptr);
        return call_with_self(vm, method->function, method->self, inner);
      }
      return call_in_prelude(vm, runtime::PreludeFunction::kcall_unpacked, method->function, method->self, request);
    }
    case Kind::kType:
      if (runtime::has_guest_dunder(callee, runtime::Dunder::kCall)) return call_special(vm, callee, request);
      return instantiate(vm, callee.as<runtime::Type>(), request);
    case Kind::kHostFunction:
      return call_host(vm, callee.as<runtime::HostFunctionObject>(), request);
    case Kind::kStaticMethod: {
      CallRequest inner = request;
      inner.callee = callee.as<runtime::StaticMethod>()->function;
      if (is_plain_callable(inner.callee)) return call_value(vm, inner);
      return call_in_prelude(vm, runtime::PreludeFunction::kcall_unpacked, inner.callee, Value(), request);
    }
    default: {
      if (!runtime::has_guest_dunder(callee, runtime::Dunder::kCall)) return raise_not_callable(vm, callee);
      return call_special(vm, callee, request);
    }
  }
}

bool raise_text(Vm& vm, TypeId type, const char* text) {
  Outcome failure = with_memory(vm, [&]() -> Outcome { return vm.raise_text(type, text); });
  return on_signal(vm, failure.signal(), ReturnAction::kStore);
}

bool on_signal(Vm& vm, Signal signal, ReturnAction action, Value extra, uint8_t stage) {
  switch (signal) {
    case Signal::kRaise:
      if (action == ReturnAction::kNextResult) return raise_for_next(vm);
      return raise_pending(vm);
    case Signal::kNeedsGuest: {
      bool wants_buffers = std::exchange(vm.wants_buffers, false);
      if (wants_buffers && vm.guest_call.callee.is_empty() && vm.guest_call.function == runtime::PreludeFunction::kNone) {
        // Whoever called the native cannot call it with something else.
        return raise_text(vm, TypeId::kTypeError, "a bytes-like object is required");
      }
      if (vm.guest_call.resume == runtime::ResumeMode::kInstantiate ||
          vm.guest_call.resume == runtime::ResumeMode::kUnpacked)
        return make_unpacked_call(vm, action, extra, stage);
      if (vm.guest_call.resume == runtime::ResumeMode::kFeed) return start_feeding(vm, action, extra, stage);
      if (vm.guest_call.resume == runtime::ResumeMode::kRunCode) return run_code(vm, action, extra, stage);
      if (vm.guest_call.resume != runtime::ResumeMode::kNone) {
        Value generator = vm.guest_call.callee;
        vm.guest_call.count = 0;
        vm.guest_call.callee = Value();
        return resume_generator(vm, generator, vm.guest_call.resume, vm.guest_call.arguments[0], action, extra, stage);
      }
      // Making the function may collect: the request stays where it is a root until that is done.
      if (vm.guest_call.function != runtime::PreludeFunction::kNone) {
        CallRequest waiting;
        waiting.extra = extra;
        CallRoots roots(vm, waiting);
        vm.guest_call.callee = find_prelude_function(vm, vm.guest_call.function);
        if (vm.guest_call.callee.is_empty()) return on_signal(vm, memory_trap(vm).signal, action);
      }
      runtime::GuestCall call = vm.guest_call;
      vm.guest_call.count = 0;
      vm.guest_call.callee = Value();
      vm.guest_call.function = runtime::PreludeFunction::kNone;
      CallRequest request;
      request.callee = call.callee;
      request.arguments = call.arguments;
      request.count = call.count;
      request.action = action;
      request.extra = extra;
      request.stage = stage;
      return call_value(vm, request);
    }
    case Signal::kNeedsCollect:
      memory_trap(vm);
      return trap_out(vm);
    case Signal::kSuspend:
      vm.suspended_action = {action, stage, extra};
      vm.exit_result = RunResult::kSuspended;
      return false;
    case Signal::kTrap:
    case Signal::kNone:
      return trap_out(vm);
  }
  return trap_out(vm);
}

bool push_frame(Vm& vm, const FrameRequest& request) {
  Frame* caller = vm.frame_;
  const LoadedUnit* code = request.code;
  if (vm.depth_left_ == 0) return raise_text(vm, TypeId::kRecursionError, "maximum recursion depth exceeded");
  if (caller->next == nullptr && !vm.grow_frames()) return trap_out(vm);
  Frame* frame = caller->next;
  for (uint32_t index = request.argument_count; index < code->register_count; ++index) request.window[index] = Value();
  frame->pc = code->code;
  frame->registers = request.window;
  frame->code = code;
  frame->function = request.function;
  frame->segment_end = request.segment_end;
  frame->extra = request.extra;
  frame->action = request.action;
  frame->stage = request.stage;
  frame->is_generator = frame->is_closing = false;
  vm.frame_ = frame;
  --vm.depth_left_;
  if (vm.tier != nullptr && vm.meter.slice() < static_cast<int64_t>(code->entry_fuel)) take_sample(vm, code);
  if (!vm.meter.charge_fuel(code->entry_fuel)) return trap_out(vm);
  return true;
}

Function* new_function(Vm& vm, const LoadedUnit* code, uint32_t closure_count) {
  auto* function = vm.allocate<Function>(TypeId::kFunction, Kind::kFunction, closure_count * sizeof(runtime::Cell*));
  if (function == nullptr) return nullptr;
  function->code = code;
  function->defaults = nullptr;
  function->keyword_defaults = nullptr;
  function->attributes = nullptr;
  function->annotations = nullptr;
  function->name = function->qualified_name = function->doc = Value();
  function->closure_count = closure_count;
  function->reserved = 0;
  for (uint32_t index = 0; index < closure_count; ++index) function->closure()[index] = nullptr;
  return function;
}

}  // namespace sandboa::vm
