// Calls and returns. A call of a guest function with plain positional arguments pushes its frame right here: the callee's
// registers begin where the caller put the arguments.
#pragma once

#include "runtime/native.h"
#include "vm/calls.h"
#include "vm/class_sites.h"
#include "vm/handlers/slow_paths.h"
#include "vm/handlers/state.h"
#include "vm/module_sites.h"

namespace sandboa::vm {

// Enters `function` with `count` arguments that stand in `window`. False: some condition of the fast path does not hold and
// nothing has happened.
SANDBOA_ALWAYS_INLINE bool enter_function(State& s, runtime::Function* function, Value* window, uint32_t count) {
  const LoadedUnit* code = function->code;
  Frame* caller = s.frame;
  Frame* frame = caller->next;
  if (__builtin_expect(code->simple_arity != count || window + code->register_count > caller->segment_end ||
                           frame == nullptr || s.vm.depth_left_ == 0,
                       0)) {
    return false;
  }
  int64_t& slice = s.vm.meter.slice();
  if (__builtin_expect(slice < static_cast<int64_t>(code->entry_fuel), 0)) return false;
  slice -= code->entry_fuel;
  --s.vm.depth_left_;
  caller->pc = s.pc + 1;
  Value* end = window + code->register_count;
  for (Value* reg = window + count; reg < end; ++reg) *reg = Value();
  frame->registers = window;
  frame->code = code;
  frame->function = function;
  frame->segment_end = caller->segment_end;
  frame->make_plain();
  s.vm.frame_ = frame;
  s.frame = frame;
  s.registers = window;
  s.pc = code->code;
  return true;
}

// For call_native_here().
SANDBOA_ALWAYS_INLINE Step native_failed(State& s, runtime::Outcome failure) {
  if (!resume_failed_native(s.vm, s.pc, failure)) return Step::kLeave;
  s.reload();
  return Step::kStay;
}

// Calls a native whose arguments need no binding, or no more than defaults, right here. What is left to do when it fails is
// found from the instruction again, so that nothing of it is kept across the call.
SANDBOA_ALWAYS_INLINE Step call_directly(State& s, const runtime::MethodDef& def, const Value* arguments,
                                         bytecode::Reg dst) {
  s.frame->pc = s.pc + 1;
  runtime::Outcome result = def.code(s.vm, {arguments, {}, nullptr});
  if (__builtin_expect(result.ok(), 1)) return s.set(dst, result.value());
  return native_failed(s, result);
}
// The registers behind the arguments are free, as they would be the callee's: the missing ones go there.
SANDBOA_ALWAYS_INLINE Step call_with_defaults(State& s, const runtime::MethodDef& def, Value* arguments, uint32_t count,
                                              bytecode::Reg dst) {
  if (__builtin_expect(!def.signature.has_rest && arguments + def.signature.count <= s.frame->segment_end, 1)) {
    runtime::fill_in_defaults(def.signature, arguments, count);
    return call_directly(s, def, arguments, dst);
  }
  s.frame->pc = s.pc + 1;
  runtime::Outcome result = call_with_defaults_filled_in(s.vm, def, arguments, count);
  if (__builtin_expect(result.ok(), 1)) return s.set(dst, result.value());
  return native_failed(s, result);
}

// Any other native by the slow path of the instruction.
SANDBOA_ALWAYS_INLINE Step call_native_here(State& s, const runtime::MethodDef& def, const runtime::Type* owner,
                                            const ops::Call& op) {
  Value* arguments = &s[op.base] + 1;
  uint32_t count = op.count.value;
  if (__builtin_expect(takes_directly(def, owner, arguments, count), 1)) return call_directly(s, def, arguments, op.dst);
  if (takes_with_defaults(def, owner, arguments, count)) return call_with_defaults(s, def, arguments, count, op.dst);
  return s.slow(slow_call);
}

SANDBOA_ALWAYS_INLINE Step exec(State& s, const ops::Call& op) {
  Value callee = s[op.base];
  if (__builtin_expect(runtime::has_kind(callee, runtime::Kind::kFunction), 1)) {
    auto* function = callee.as<runtime::Function>();
    Value* window = &s[op.base] + 1;
    if (enter_function(s, function, window, op.count.value)) return Step::kStay;
  } else if (runtime::has_kind(callee, runtime::Kind::kNativeFunction)) {
    auto* native = callee.as<runtime::NativeFunction>();
    return call_native_here(s, *native->def, native->owner, op);
  } else if (runtime::has_kind(callee, runtime::Kind::kType)) {
    auto* type = callee.as<runtime::Type>();
    if (const runtime::MethodDef* constructor = native_constructor(type)) {
      return call_native_here(s, *constructor, type, op);
    }
  } else if (runtime::has_kind(callee, runtime::Kind::kBoundMethod)) {
    // self takes the place of the method.
    auto* method = callee.as<runtime::BoundMethod>();
    Value* window = &s[op.base];
    bool is_function = runtime::has_kind(method->function, runtime::Kind::kFunction);
    if (is_function && enter_function(s, method->function.as<runtime::Function>(), window, op.count.value + 1u)) {
      window[0] = method->self;
      return Step::kStay;
    }
  }
  return s.slow(slow_call);
}

SANDBOA_ALWAYS_INLINE Step exec(State& s, const ops::CallMethod& op) {
  Value object = s[op.base];
  const Site& site = s.frame->code->sites[op.site];
  const void* guard = method_guard(object);
  if (__builtin_expect(site.guard == guard && site.epoch == s.vm.class_epoch, 1)) {
    if (__builtin_expect(site.offset == Site::kCallsFunction, 1)) {
      if (enter_function(s, site.value.as<runtime::Function>(), &s[op.base], op.count.value + 1u)) return Step::kStay;
      return s.slow(slow_call_method);
    }
    if (site.offset == Site::kCallsDirectly) {
      return call_directly(s, *site.value.as<runtime::NativeFunction>()->def, &s[op.base], op.dst);
    }
    if (site.offset == Site::kCallsWithDefaults) {
      return call_with_defaults(s, *site.value.as<runtime::NativeFunction>()->def, &s[op.base], op.count.value + 1u, op.dst);
    }
    if (runtime::has_kind(site.value, runtime::Kind::kFunction)) {
      auto* function = site.value.as<runtime::Function>();
      if (enter_function(s, function, &s[op.base], op.count.value + 1u)) return Step::kStay;
    } else if (site.offset >= 0) {  // an attribute of the instance
      Value own = object.as<runtime::Instance>()->inline_slots()[site.offset];
      if (runtime::has_kind(own, runtime::Kind::kFunction)) {
        if (enter_function(s, own.as<runtime::Function>(), &s[op.base] + 1, op.count.value)) return Step::kStay;
      }
    }
  } else if (Value callee = known_in_module(site, object); !callee.is_empty()) {
    if (runtime::has_kind(callee, runtime::Kind::kNativeFunction)) {
      auto* native = callee.as<runtime::NativeFunction>();
      if (takes_directly(*native->def, native->owner, &s[op.base] + 1, op.count.value)) {
        return call_directly(s, *native->def, &s[op.base] + 1, op.dst);
      }
      if (takes_with_defaults(*native->def, native->owner, &s[op.base] + 1, op.count.value)) {
        return call_with_defaults(s, *native->def, &s[op.base] + 1, op.count.value, op.dst);
      }
    } else if (runtime::has_kind(callee, runtime::Kind::kFunction)) {
      if (enter_function(s, callee.as<runtime::Function>(), &s[op.base] + 1, op.count.value)) return Step::kStay;
    }
  } else if (Value own = known_in_class(s.vm, site, object); runtime::has_kind(own, runtime::Kind::kFunction)) {
    if (enter_function(s, own.as<runtime::Function>(), &s[op.base] + 1, op.count.value)) return Step::kStay;
  }
  return s.slow(slow_call_method);
}

SANDBOA_ALWAYS_INLINE Step exec(State& s, const ops::CallKeywords&) { return s.slow(slow_call_keywords); }
SANDBOA_ALWAYS_INLINE Step exec(State& s, const ops::CallUnpack&) { return s.slow(slow_call_unpack); }
SANDBOA_ALWAYS_INLINE Step exec(State& s, const ops::SuperArguments&) { return s.slow(slow_super_arguments); }
SANDBOA_ALWAYS_INLINE Step exec(State& s, const ops::CallSupport&) { return s.slow(slow_call_support); }
SANDBOA_ALWAYS_INLINE Step exec(State& s, const ops::MakeFunction&) { return s.slow(slow_make_function); }
SANDBOA_ALWAYS_INLINE Step exec(State& s, const ops::SetDefaults&) { return s.slow(slow_set_defaults); }
SANDBOA_ALWAYS_INLINE Step exec(State& s, const ops::SetKeywordDefaults& op) {
  s[op.function].as<runtime::Function>()->keyword_defaults = s[op.dict].as<runtime::Dict>();
  return Step::kNext;
}

// As finish() in vm/complete.cpp, for __init__ of a call of the class and for methods of binary operators. True: *value is
// to be stored as that of a plain call is.
SANDBOA_ALWAYS_INLINE bool stores_as_call(const Frame* done, Value* value) {
  if (done->is_exactly(ReturnAction::kInitResult, static_cast<uint8_t>(ReturnAction::kStore))) {
    if (!value->is_none()) return false;
    *value = done->extra;
    return true;
  }
  return done->action == ReturnAction::kBinaryResult && !done->is_generator && *value != Value::not_implemented();
}

// A property that was read.
SANDBOA_ALWAYS_INLINE bool answers_attribute(const Frame* done) {
  return done->is_exactly(ReturnAction::kComplete, 0) && done->previous->code != nullptr &&
         bytecode::opcode_of(done->previous->pc[-1]) == bytecode::Opcode::kLoadAttribute;
}

SANDBOA_ALWAYS_INLINE void leave_frame(State& s, const Frame* done) {
  Frame* caller = done->previous;
  ++s.vm.depth_left_;
  s.vm.frame_ = caller;
  s.frame = caller;
  s.pc = caller->pc;
  s.registers = caller->registers;
}

SANDBOA_ALWAYS_INLINE Step return_value(State& s, Value value) {
  Frame* done = s.frame;
  if (!done->is_plain() && !stores_as_call(done, &value)) {
    if (!answers_attribute(done)) return s.slow(slow_return);
    leave_frame(s, done);
    s.registers[bytecode::decode<ops::LoadAttribute>(s.pc - 1).dst.index] = value;
    return Step::kStay;
  }
  leave_frame(s, done);
  // All instructions that push frames with kStore or kBinaryResult have their destination in the same place.
  s.registers[bytecode::decode<ops::Call>(s.pc - 1).dst.index] = value;
  return Step::kStay;
}
static_assert(sizeof(ops::Call) == sizeof(ops::CallMethod));

SANDBOA_ALWAYS_INLINE Step exec(State& s, const ops::Return& op) { return return_value(s, s[op.src]); }
SANDBOA_ALWAYS_INLINE Step exec(State& s, const ops::ReturnNone&) { return return_value(s, Value::none()); }
SANDBOA_ALWAYS_INLINE Step exec(State& s, const ops::StartGenerator&) { return s.slow(slow_start_generator); }
SANDBOA_ALWAYS_INLINE Step exec(State& s, const ops::Yield&) { return s.slow(slow_yield); }
SANDBOA_ALWAYS_INLINE Step exec(State& s, const ops::GetYieldFromIter&) { return s.slow(slow_get_iter); }
SANDBOA_ALWAYS_INLINE Step exec(State& s, const ops::GetAwaitable&) { return s.slow(slow_get_awaitable); }
SANDBOA_ALWAYS_INLINE Step exec(State& s, const ops::GetAsyncIter&) { return s.slow(slow_async_iteration); }
SANDBOA_ALWAYS_INLINE Step exec(State& s, const ops::GetAsyncNext&) { return s.slow(slow_async_iteration); }
SANDBOA_ALWAYS_INLINE Step exec(State& s, const ops::SendNext&) { return s.slow(slow_send_next); }

}  // namespace sandboa::vm
