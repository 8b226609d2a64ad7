// Calling any callable from any instruction, and delivering results. Everything here leaves Vm::frame_ as the frame to go on
// with.
//
// Convention of vm/: a `bool` function answers true when the run loop goes on at vm.frame_->pc, false when it must be left
// (then Vm::exit_result says why). While an instruction executes out of line, frame_->pc points behind it.
#pragma once

#include <string>

#include "runtime/outcome.h"
#include "runtime/registry.h"
#include "vm/vm.h"

namespace sandboa::vm {

// What is called and what to do with its result.
struct CallRequest {
  runtime::Value callee;
  const runtime::Value* arguments = nullptr;  // positional, then keyword
  uint32_t count = 0;
  runtime::Tuple* keyword_names = nullptr;
  ReturnAction action = ReturnAction::kStore;
  runtime::Value extra;
  uint8_t stage = 0;
  const runtime::Type* named = nullptr;  // for call_native()
};

// Calls anything callable on behalf of the current instruction.
bool call_value(Vm& vm, const CallRequest& request);
// The same with one more argument in front.
bool call_with_self(Vm& vm, runtime::Value callee, runtime::Value self, const CallRequest& request);
// The same for a guest function. REQUIRES: callee, arguments and names are roots.
bool call_function(Vm& vm, runtime::Function* function, const CallRequest& request);
// Hands a value to the current instruction as the action says.
bool finish(Vm& vm, ReturnAction action, runtime::Value extra, uint8_t stage, runtime::Value value);
// Acts on a signal other than kNeedsCollect (see with_memory); kNeedsGuest makes the requested call with the given action.
bool on_signal(Vm& vm, runtime::Signal signal, ReturnAction action, runtime::Value extra = {}, uint8_t stage = 0);
inline bool deliver(Vm& vm, runtime::Outcome outcome, ReturnAction action = ReturnAction::kComplete) {
  if (outcome.ok()) return finish(vm, action, {}, 0, outcome.value());
  return on_signal(vm, outcome.signal(), action);
}

// Memory ran out even after a collection.
runtime::SignalFailure memory_trap(Vm& vm);
// Runs an operation whose operands are rooted; when memory runs out, collects and runs it once more; then it is a trap. In
// line: what the operation captures, copied sixteen bytes at a time, would wait for its stores.
template <class Operation>
SANDBOA_ALWAYS_INLINE auto with_memory(Vm& vm, const Operation& operation) {
  auto result = operation();
  if (__builtin_expect(result.signal() == runtime::Signal::kNeedsCollect, 0)) {
    vm.collect();
    result = operation();
    if (result.signal() == runtime::Signal::kNeedsCollect) return decltype(result)(memory_trap(vm));
  }
  return result;
}

// finalizers.cpp: collects if that is due, then starts what finalisers there are to run. REQUIRES: pc of the frame is its
// next instruction.
bool do_safepoint_work(Vm& vm);

// Raises an exception with a fixed text at the current instruction.
bool raise_text(Vm& vm, runtime::TypeId type, const char* text);

// Pushes a frame whose window is reserved and whose first argument_count registers are filled in; unbinds the others.
struct FrameRequest {
  runtime::Function* function;
  const LoadedUnit* code;
  runtime::Value* window;
  runtime::Value* segment_end;
  uint32_t argument_count;
  ReturnAction action;
  runtime::Value extra;
  uint8_t stage;
};
bool push_frame(Vm& vm, const FrameRequest& request);
// Pushes the frame of a plain call at `window`, if nothing is in its way: registers, a frame record, depth and fuel are at
// hand. Registers from argument_count on are unbound; those before are the caller's to fill in. Null: nothing has happened.
SANDBOA_ALWAYS_INLINE Frame* try_push_frame(Vm& vm, runtime::Function* function, runtime::Value* window,
                                            uint32_t argument_count) {
  const LoadedUnit* code = function->code;
  Frame* caller = vm.frame_;
  Frame* frame = caller->next;
  runtime::Value* end = window + code->register_count;
  int64_t& slice = vm.meter.slice();
  if (end > caller->segment_end || frame == nullptr || vm.depth_left_ == 0 ||
      slice < static_cast<int64_t>(code->entry_fuel)) {
    return nullptr;
  }
  slice -= code->entry_fuel;
  --vm.depth_left_;
  for (runtime::Value* reg = window + argument_count; reg < end; ++reg) *reg = runtime::Value();
  frame->pc = code->code;
  frame->registers = window;
  frame->code = code;
  frame->function = function;
  frame->segment_end = caller->segment_end;
  frame->make_plain();
  vm.frame_ = frame;
  return frame;
}
// The first of the defaults that a call with `count` arguments leaves to a function whose parameters are all positional, as
// many as are missing; null: none is, or there are not enough. As bind_arguments() finds them.
inline const runtime::Value* defaults_behind(const runtime::Function* function, uint32_t count) {
  uint32_t arity = function->code->simple_arity;
  if (arity == LoadedUnit::kNotSimple || count >= arity || function->defaults == nullptr) return nullptr;
  uint64_t missing = arity - count;
  uint64_t length = function->defaults->length;
  return length < missing ? nullptr : function->defaults->items() + (length - missing);
}
// Whether such a call needs nothing else.
inline bool takes_in_place(const runtime::Function* function, uint32_t count) {
  return function->code->simple_arity == count || defaults_behind(function, count) != nullptr;
}
// Where the registers of a frame above the current one begin.
runtime::Value* window_above(Vm& vm);

// call_binding.cpp: arguments of a guest function into its parameter registers. Raises TypeError with CPython's texts.
runtime::Fallible<bool> bind_arguments(Vm& vm, runtime::Function* function, const runtime::Value* arguments, uint32_t count,
                                       runtime::Tuple* keyword_names, runtime::Value* parameters);

// Puts one more name into the dict of `**keywords`, which is made for it alone and gets `expected` at most.
runtime::Fallible<bool> add_keyword(Vm& vm, runtime::Dict* keywords, runtime::Value name, runtime::Value value,
                                    uint32_t expected);

// native_binding.cpp: calls a native with bound arguments. kNeedsGuest with a twin is turned into a guest_call. named: the
// class that error texts name instead of the owner.
runtime::Outcome call_native(Vm& vm, const runtime::MethodDef& def, const runtime::Type* owner,
                             const runtime::Value* arguments, uint32_t count, runtime::Tuple* keyword_names,
                             const runtime::Type* named = nullptr);
// The class that texts name when a native is called through a method bound to self: that of self. Null: the owner, which
// calls with keywords name, since these bind methods that CPython would call without.
const runtime::Type* class_in_texts(runtime::Value callee, runtime::Value self, bool has_keywords);
// What makes the instances of a builtin class, where that is a matter of one native; null: it is not.
inline const runtime::MethodDef* native_constructor(const runtime::Type* type) {
  return type->is_guest() || type->instance_kind == runtime::Kind::kException ? nullptr : runtime::constructor_of(type);
}
// The usual case of call_native(): arguments that need no binding, and a receiver of the owning class itself.
SANDBOA_ALWAYS_INLINE bool takes_directly(const runtime::MethodDef& def, const runtime::Type* owner,
                                          const runtime::Value* arguments, uint32_t count) {
  if (static_cast<int32_t>(count) != def.direct_count) return false;
  return !def.signature.has_self || owner == nullptr || runtime::type_of(arguments[0]) == owner;
}
// The same where some arguments are missing, or where *args take some.
SANDBOA_ALWAYS_INLINE bool takes_with_defaults(const runtime::MethodDef& def, const runtime::Type* owner,
                                               const runtime::Value* arguments, uint32_t count) {
  auto given = static_cast<int32_t>(count);
  if (given < def.fewest_with_defaults || given > def.most_with_defaults) return false;
  return !def.signature.has_self || owner == nullptr || runtime::type_of(arguments[0]) == owner;
}
// Calls it then, but does not ask its twin. REQUIRES: takes_with_defaults().
runtime::Outcome call_with_defaults_filled_in(Vm& vm, const runtime::MethodDef& def, const runtime::Value* arguments,
                                              uint32_t count);
runtime::SignalFailure request_twin_with_defaults(Vm& vm, const runtime::MethodDef& def, const runtime::Value* arguments,
                                                  uint32_t count);
// self, /, *args, **keywords: there is nothing to bind.
SANDBOA_ALWAYS_INLINE bool takes_all_behind_self(const runtime::MethodDef& def) {
  const runtime::Signature& signature = def.signature;
  return signature.has_rest && signature.has_keywords && signature.has_self && signature.count == 1 &&
         signature.positional_only == 1 && (def.effects & (runtime::kConstructs | runtime::kInstantiates)) == 0;
}
// Calls it then. REQUIRES: the first argument is a right receiver.
runtime::Outcome call_taking_all(Vm& vm, const runtime::MethodDef& def, const runtime::Value* arguments, uint32_t count,
                                 const runtime::Tuple* keyword_names);
// TypeError unless `receiver` is a class that a class method of the builtin class `owner` can be called on.
runtime::Fallible<bool> check_class_receiver(Vm& vm, const runtime::MethodDef& def, const runtime::Type* owner,
                                             runtime::Value receiver);
// Whether request_twin() has something to ask for; else guest_call says it.
inline bool wants_twin(const Vm& vm, const runtime::MethodDef& def) {
  return def.twin != runtime::PreludeFunction::kNone || vm.wants_buffers;
}
runtime::SignalFailure request_twin(Vm& vm, const runtime::MethodDef& def, const runtime::Arguments& arguments);
// In the heap's mode with redzones: arguments are copied to where nothing lies behind them, as the rest of registers does
// else.
runtime::Outcome call_with_copies(Vm& vm, const runtime::MethodDef& def, const runtime::Arguments& arguments);
inline runtime::Outcome call_bound_native(Vm& vm, const runtime::MethodDef& def, const runtime::Arguments& arguments) {
  bool copies = support::kPoisons && vm.heap.has_redzones();
  runtime::Outcome result = copies ? call_with_copies(vm, def, arguments) : def.code(vm, arguments);
  if (__builtin_expect(result.ok(), 1)) return result;
  bool asks_twin = result.signal() == runtime::Signal::kNeedsGuest && wants_twin(vm, def);
  return asks_twin ? runtime::Outcome(request_twin(vm, def, arguments)) : result;
}
// REQUIRES: takes_directly().
inline runtime::Outcome call_native_directly(Vm& vm, const runtime::MethodDef& def, const runtime::Value* arguments) {
  return call_bound_native(vm, def, {arguments, {}, nullptr});
}

// What a function in Python says in __module__: no str if it was set so.
runtime::Value module_of_guest_function(runtime::Runtime& rt, const runtime::Function* function);
// How error texts about a call name what is called: "__main__.f()".
std::string callee_text(Vm& vm, runtime::Value callee);
// f(**a) with a key that is given already.
runtime::SignalFailure raise_duplicate_keyword(Vm& vm, runtime::Value callee, const runtime::Str* keyword);

// A function object for units[index] of the program, without captures. Null: out of memory.
runtime::Function* new_function(Vm& vm, const LoadedUnit* code, uint32_t closure_count);

}  // namespace sandboa::vm
