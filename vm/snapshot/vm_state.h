// What a snapshot keeps of a Vm besides heap, code and frames: one list for tracing, writing and reading (see layouts.h).
#pragma once

#include "vm/snapshot/layouts.h"
#include "vm/vm.h"

namespace sandboa::vm {

// What is granted is for the restoring host to say; the virtual clock and the random numbers go on.
template <class A>
void visit_capabilities(A& a, Capabilities& state) {
  constexpr int64_t kLast = (int64_t{1} << 62) - 1;
  a.fixed64(state.start_ns);
  a.fixed64(state.tick_ns);
  a.fixed64(state.ticks_ns);
  a.real(state.skipped);
  a.check(state.start_ns >= -kLast && state.start_ns <= kLast && state.skipped >= 0 && state.skipped < 1e18);
  a.check(state.tick_ns >= 0 && state.tick_ns <= int64_t{1} << 40 && state.ticks_ns >= 0 && state.ticks_ns <= kLast);
  for (int64_t& elapsed : state.elapsed_ns) {
    a.fixed64(elapsed);
    a.check(elapsed >= 0 && elapsed <= kLast);
  }
  for (uint64_t& word : state.random_key) a.fixed64(word);
  a.fixed64(state.random_blocks);
}

template <class A>
void visit_vm_state(A& a, Vm& vm) {
  a.value(vm.handled_exception);
  a.pointer(vm.main_globals);
  a.pointer(vm.builtins);
  a.value(vm.builtins_module);
  bool has_module = runtime::has_kind(vm.builtins_module, runtime::Kind::kModule);
  a.check(has_module || (vm.builtins_module.is_empty() && vm.main_globals == nullptr));
  a.pointer(vm.modules);
  a.pointer(vm.sys_names);
  a.value(vm.sys_stdout);
  a.value(vm.event_loop);
  if (a.version() >= 2) a.value(vm.decimal_state);
  visit_capabilities(a, vm.capabilities);
  a.number(vm.class_epoch);
  a.number(vm.requested_collection);
  a.number(vm.running_finalizers);
  a.number(vm.feed_awaits);
  a.number(vm.feed_loop_broken);
  a.number(vm.suspended_action.action);
  a.check(vm.suspended_action.action <= ReturnAction::kFinalizers);
  a.number(vm.suspended_action.stage);
  a.value(vm.suspended_action.extra);
}

// One frame; where its registers lie and what they hold is the caller's matter.
template <class A>
void visit_frame(A& a, Frame& frame) {
  a.code(frame.code);
  uint32_t pc = A::kReads ? 0 : static_cast<uint32_t>(frame.pc - frame.code->code);
  a.number(pc);
  a.check(frame.code != nullptr && pc <= frame.code->unit->instructions.size());
  if (!a.ok()) return;
  if (A::kReads) frame.pc = frame.code->code + pc;
  a.pointer(frame.function);
  // A session that is restored begins in the interpreter.
  ReturnAction action = A::kReads ? frame.action : frame.interpreted_action();
  a.number(action);
  a.check(action <= ReturnAction::kFinalizers);
  if (A::kReads) frame.action = action;
  a.number(frame.stage);
  a.number(frame.is_generator);
  a.number(frame.is_closing);
  runtime::Generator* generator = A::kReads || !frame.is_generator ? nullptr : frame.generator;
  a.pointer(generator);
  a.check(frame.is_generator == (generator != nullptr));
  if (A::kReads) frame.generator = generator;
  runtime::Value extra = A::kReads || !frame.uses_extra() ? runtime::Value() : frame.extra;
  a.value(extra);
  if (A::kReads) frame.extra = extra;
}

}  // namespace sandboa::vm
