// What a snapshot keeps of a Vm besides heap, code and frames: one list for tracing, writing and reading (see layouts.h).
#pragma once

#include "vm/snapshot/layouts.h"
#include "vm/vm.h"

namespace sandboa::vm {

template <class A>
void visit_vm_state(A& a, Vm& vm) {
  a.value(vm.handled_exception);
  a.pointer(vm.main_globals);
  a.pointer(vm.builtins);
  a.value(vm.builtins_module);
  a.pointer(vm.modules);
  a.pointer(vm.sys_names);
  a.value(vm.sys_stdout);
  a.value(vm.event_loop);
  a.real(vm.virtual_time);
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
  a.check(frame.code != nullptr && pc > 0 && pc <= frame.code->unit->instructions.size());
  if (!a.ok()) return;
  if (A::kReads) frame.pc = frame.code->code + pc;
  a.pointer(frame.function);
  a.number(frame.action);
  a.check(frame.action <= ReturnAction::kFinalizers);
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
