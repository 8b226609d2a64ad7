#include "vm/unwind.h"

#include "runtime/registry.h"
#include "runtime/types/containers.h"
#include "vm/attributes.h"
#include "vm/calls.h"
#include "vm/complete.h"
#include "vm/generators.h"
#include "vm/namespaces.h"

namespace sandboa::vm {

using runtime::Exception;
using runtime::Outcome;
using runtime::Traceback;
using runtime::TypeId;
using runtime::Value;

namespace {

// What a hint such as "Did you mean: 'self.x'?" looks at: the frame will be gone when the traceback is rendered.
Value first_argument_if_self(const Frame* frame) {
  const bytecode::CodeUnit& unit = *frame->code->unit;
  if (unit.parameter_count() == 0 || frame->code->program->executable->program().text(unit.local_names[0]) != "self")
    return Value();
  return variable_in(frame->registers[0]);
}

// Prepends the current frame to the traceback of the exception. False: out of memory, trapped.
bool add_traceback(Vm& vm, Exception* exception) {
  Frame* frame = vm.frame_;
  if ((frame->code->unit->flags & bytecode::kHiddenInTraceback) != 0) return true;
  Outcome entry = with_memory(vm, [&]() -> Outcome {
    auto* traceback = TRY_NEW(vm, vm.allocate<Traceback>(TypeId::kTraceback, runtime::Kind::kTraceback));
    traceback->next = exception->traceback;
    traceback->code = frame->code;
    traceback->unit = frame->code->unit;
    traceback->program = &frame->code->program->executable->program();
    traceback->instruction = frame->instruction_index();
    return traceback;
  });
  if (!entry.ok()) return false;
  if (exception->traceback.is_empty()) exception->raiser = first_argument_if_self(frame);
  exception->traceback = entry.value();
  return true;
}

// Implicit __context__: the exception being handled, unless that would make a cycle (then the cycle is cut where it closes).
// False: trapped, since long chains are charged.
bool set_context(Vm& vm, Exception* exception) {
  Value handled = vm.handled_exception;
  if (!runtime::has_kind(handled, runtime::Kind::kException) || handled == Value(exception)) return true;
  auto* outer = handled.as<Exception>();
  Exception* slow = outer;  // walks at half speed: a chain that was made cyclic by hand ends too
  bool advance = false;
  uint64_t steps = 0;
  for (Exception* step = outer; runtime::has_kind(step->context, runtime::Kind::kException);) {
    auto* next = step->context.as<Exception>();
    ++steps;
    if (next == exception) {
      step->context = Value();
      break;
    }
    step = next;
    if (advance) slow = slow->context.as<Exception>();
    advance = !advance;
    if (step == slow) break;
  }
  exception->context = outer;
  return vm.meter.charge_fuel(steps);
}

// What guest code that was to find an attribute for the current instruction has raised. REQUIRES: as the code of its frame.
SANDBOA_COLD void note_attribute_read(Vm& vm, Value exception) {
  const Frame* frame = vm.frame_;
  if (frame == &vm.base_frame_ || bytecode::opcode_of(frame->pc[-1]) != bytecode::Opcode::kLoadAttribute) return;
  const auto& op = bytecode::decode<bytecode::ops::LoadAttribute>(frame->pc - 1);
  note_attribute(exception, frame->registers[op.object.index], site_name(vm, op.site));
}

bool is_stop_iteration(Value exception) { return runtime::is_instance(exception, TypeId::kStopIteration); }

bool take_stop_iteration(Vm& vm) {
  Value result = vm.pending_exception.as<Exception>()->detail;
  vm.pending_exception = Value();
  end_callable_iterator(vm);
  return complete_exhausted(vm, result.is_empty() ? Value::none() : result);
}

// Leaves frames until a handler is found.
bool unwind(Vm& vm, bool add_current) {
  bool add = add_current;
  // The call that has failed is given up: what its arguments stand in may go with the frames.
  vm.call_roots = nullptr;
  while (true) {
    Frame* frame = vm.frame_;
    auto* exception = vm.pending_exception.as<Exception>();
    if (frame == &vm.base_frame_) {
      vm.result_ = exception;
      vm.pending_exception = Value();
      vm.exit_result = RunResult::kRaised;
      return false;
    }
    if (add && !add_traceback(vm, exception)) return trap_out(vm);
    add = true;
    if (const bytecode::Handler* handler = find_handler(*frame->code->unit, frame->instruction_index())) {
      frame->registers[handler->exception.index] = exception;
      frame->pc = frame->code->code + handler->target;
      vm.pending_exception = Value();
      // A handler that raises at once in a loop must still come to an end.
      return vm.meter.charge_fuel(4) ? true : trap_out(vm);
    }
    vm.frame_ = frame->previous;
    ++vm.depth_left_;
    if (frame->action == ReturnAction::kFinalizers) {  // too deep for it: it has had its chance
      vm.pending_exception = Value();
      vm.running_finalizers = false;
      return true;
    }
    if (frame->is_generator && leave_generator(vm, frame)) {
      return finish(vm, frame->action, frame->extra, frame->stage, Value::none());
    }
    if (frame->interpreted_action() == ReturnAction::kComplete) note_attribute_read(vm, exception);
    if (frame->action == ReturnAction::kThrowFound) suspend_again(vm);
    bool ends_items = frame->action == ReturnAction::kNextResult || frame->action == ReturnAction::kDelegateClosed;
    if (ends_items && is_stop_iteration(vm.pending_exception)) return take_stop_iteration(vm);
  }
}

}  // namespace

const bytecode::Handler* find_handler(const bytecode::CodeUnit& unit, uint32_t index) {
  const bytecode::Handler* innermost = nullptr;
  for (const bytecode::Handler& handler : unit.handlers) {
    if (handler.start > index) break;
    if (index < handler.end) innermost = &handler;
  }
  return innermost;
}

bool raise_pending(Vm& vm) {
  if (!set_context(vm, vm.pending_exception.as<Exception>())) return trap_out(vm);
  return unwind(vm, true);
}

bool raise_thrown(Vm& vm, bool has_context) { return has_context ? raise_pending(vm) : unwind(vm, true); }

bool raise_for_next(Vm& vm) { return is_stop_iteration(vm.pending_exception) ? take_stop_iteration(vm) : raise_pending(vm); }

bool rethrow_pending(Vm& vm) { return unwind(vm, false); }

RunResult trap(Vm& vm) {
  if (!vm.meter.trapped()) memory_trap(vm);
  // Where it happened, outermost first. Allocation may fail here: then there is no traceback.
  Value traceback;
  for (Frame* frame = vm.frame_; frame != &vm.base_frame_; frame = frame->previous) {
    if ((frame->code->unit->flags & bytecode::kHiddenInTraceback) != 0) continue;
    auto* entry = vm.allocate<Traceback>(TypeId::kTraceback, runtime::Kind::kTraceback);
    if (entry == nullptr) break;
    entry->next = traceback;
    entry->code = frame->code;
    entry->unit = frame->code->unit;
    entry->program = &frame->code->program->executable->program();
    entry->instruction = frame->pc == frame->code->code ? 0 : frame->instruction_index();
    traceback = entry;
  }
  vm.trap_traceback_ = traceback;
  vm.feed_loop_broken |= vm.feed_awaits;
  drop_frames(vm);
  vm.exit_result = RunResult::kTrapped;
  return RunResult::kTrapped;
}

bool trap_out(Vm& vm) {
  trap(vm);
  return false;
}

void drop_frames(Vm& vm) {
  for (Frame* frame = vm.frame_; frame != &vm.base_frame_; frame = frame->previous) {
    ++vm.depth_left_;
    if (!frame->is_generator) continue;
    frame->generator->state = runtime::GeneratorState::kFinished;
    frame->generator->storage = nullptr;
    frame->generator->driver = nullptr;
  }
  vm.frame_ = &vm.base_frame_;
  vm.pending_exception = vm.handled_exception = Value();
  vm.guest_call.count = 0;
  vm.guest_call.callee = Value();
  vm.suspended_action = {};
  vm.event_loop = Value();
  vm.pending_exit = false;
  vm.running_finalizers = false;
  vm.open_reprs.clear();  // their frames are gone
}

}  // namespace sandboa::vm
