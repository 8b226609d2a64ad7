#include "vm/generators.h"

#include <cstring>

#include "runtime/native.h"
#include "runtime/registry.h"
#include "runtime/types/containers.h"
#include "runtime/types/str.h"
#include "vm/attributes.h"
#include "vm/complete.h"
#include "vm/handlers/slow_paths.h"
#include "vm/unwind.h"

namespace sandboa::vm {

namespace ops = bytecode::ops;
using bytecode::Instruction;
using bytecode::Opcode;
using runtime::FrameStorage;
using runtime::Generator;
using runtime::GeneratorState;
using runtime::Kind;
using runtime::Outcome;
using runtime::ResumeMode;
using runtime::Signal;
using runtime::TypeId;
using runtime::Value;

namespace {

constexpr uint8_t kClosing = 1;

// Frames have a handful of registers: a loop beats the call of memcpy.
void copy_registers(Value* destination, const Value* source, uint32_t count) {
  if (count > 32) {
    std::memcpy(static_cast<void*>(destination), source, count * sizeof(Value));
    return;
  }
  for (uint32_t index = 0; index < count; ++index) destination[index] = source[index];
}

void save_frame(Frame* frame, FrameStorage* storage) {
  storage->pc = static_cast<uint32_t>(frame->pc - frame->code->code);
  copy_registers(storage->values(), frame->registers, storage->count);
}

bool raise_stop_iteration(Vm& vm, Value value) {
  vm.embedder_root = value;  // until it is in the exception
  Outcome failure = with_memory(vm, [&]() -> Outcome {
    if (value.is_none()) return vm.raise_text(TypeId::kStopIteration, "");
    return vm.raise_with(TypeId::kStopIteration, value);
  });
  vm.embedder_root = Value();
  return on_signal(vm, failure.signal(), ReturnAction::kStore);
}

// What a finished generator gives to the instruction that resumed it.
bool exhausted(Vm& vm, ReturnAction action, Value extra, uint8_t stage, Value value, bool closing) {
  if (closing) return finish(vm, action, extra, stage, value);
  if (action == ReturnAction::kNextResult) return complete_exhausted(vm, value);
  return raise_stop_iteration(vm, value);
}

void finish_state(Vm& vm, Frame* frame) {
  Generator* generator = frame->generator;
  generator->state = GeneratorState::kFinished;
  generator->storage = nullptr;
  vm.handled_exception = generator->handled_exception;  // what was handled where it was resumed
  generator->handled_exception = Value();
}

// Pushes the frame of a generator on top of the current one.
bool push_generator_frame(Vm& vm, Generator* generator, ReturnAction action, Value extra, uint8_t stage) {
  const LoadedUnit* code = generator->function->code;
  Frame* caller = vm.frame_;
  Value* window = caller->code == nullptr ? caller->registers : caller->registers + caller->code->register_count;
  Value* segment_end = caller->segment_end;
  if (!vm.reserve_window(code->register_count, &window, &segment_end)) return trap_out(vm);
  copy_registers(window, generator->storage->values(), code->register_count);
  if (!push_frame(vm, {generator->function, code, window, segment_end, code->register_count, action, extra, stage}))
    return false;
  Frame* frame = vm.frame_;
  if (frame == caller || frame->registers != window) return true;  // RecursionError was raised and caught instead
  frame->generator = generator;
  frame->is_generator = true;
  frame->pc = code->code + generator->storage->pc;
  generator->state = GeneratorState::kRunning;
  std::swap(generator->handled_exception, vm.handled_exception);
  if (vm.handled_exception.is_empty()) vm.handled_exception = generator->handled_exception;
  return true;
}

bool is_at_yield(Generator* generator) {
  const Instruction* code = generator->function->code->code;
  return generator->storage->pc != 0 && bytecode::opcode_of(code[generator->storage->pc - 1]) == Opcode::kYield;
}

// The iterator that a generator suspended in `yield from` delegates to, or empty.
Value delegate_of(Generator* generator) {
  if (generator->state != GeneratorState::kSuspended || !is_at_yield(generator)) return Value();
  const auto& op = bytecode::decode<ops::Yield>(generator->function->code->code + generator->storage->pc - 1);
  return op.delegating.value == 0 ? Value() : generator->storage->values()[op.iterator.index];
}

}  // namespace

bool start_generator(Vm& vm) {
  Frame* frame = vm.frame_;
  Outcome made = with_memory(vm, [&]() -> Outcome {
    uint32_t count = frame->code->register_count;
    auto* storage = TRY_NEW(vm, vm.allocate_storage<FrameStorage>(Kind::kFrameStorage, count * sizeof(Value)));
    storage->count = count;
    save_frame(frame, storage);
    auto* generator = TRY_NEW(vm, vm.allocate<Generator>(TypeId::kGenerator, Kind::kGenerator));
    generator->function = frame->function;
    generator->storage = storage;
    generator->name = frame->function->name;
    generator->qualified_name = frame->function->qualified_name;
    generator->handled_exception = Value();
    generator->state = GeneratorState::kCreated;
    return generator;
  });
  if (!made.ok()) return on_signal(vm, made.signal(), ReturnAction::kStore);
  vm.frame_ = frame->previous;
  ++vm.depth_left_;
  return finish(vm, frame->action, frame->extra, frame->stage, made.value());
}

bool yield_value(Vm& vm, Value value) {
  Frame* frame = vm.frame_;
  Generator* generator = frame->generator;
  if (frame->stage == kClosing) return raise_text(vm, TypeId::kRuntimeError, "generator ignored GeneratorExit");
  save_frame(frame, generator->storage);
  generator->state = GeneratorState::kSuspended;
  Value own = vm.handled_exception;
  vm.handled_exception = generator->handled_exception;
  generator->handled_exception = own == vm.handled_exception ? Value() : own;
  vm.frame_ = frame->previous;
  ++vm.depth_left_;
  return finish(vm, frame->action, frame->extra, 0, value);
}

bool resume_generator(Vm& vm, Value target, ResumeMode mode, Value argument, ReturnAction action, Value extra,
                      uint8_t stage) {
  if (runtime::has_kind(target, Kind::kAdaptor)) target = target.as<runtime::Adaptor>()->source;
  auto* generator = target.as<Generator>();
  bool closing = mode == ResumeMode::kClose || mode == ResumeMode::kCloseHere;
  if (generator->state == GeneratorState::kRunning)
    return raise_text(vm, TypeId::kValueError, "generator already executing");
  if (mode == ResumeMode::kThrowHere || mode == ResumeMode::kCloseHere) {
    return throw_into_generator(vm, generator, argument, closing, action, extra, stage);
  }
  if (mode == ResumeMode::kThrow || closing) {
    Value delegate = delegate_of(generator);
    if (!delegate.is_empty()) {
      // The inner iterator goes first; the prelude asks it and comes back with what happened (kThrowHere, kDelegateDone).
      return on_signal(vm,
                       vm.needs_guest(runtime::PreludeFunction::kthrow_into_delegate,
                                      {generator, delegate, closing ? Value::none() : argument})
                           .signal,
                       action, extra, stage);
    }
    return throw_into_generator(vm, generator, argument, closing, action, extra, stage);
  }
  if (generator->state == GeneratorState::kFinished) return exhausted(vm, action, extra, stage, Value::none(), false);
  if (generator->state == GeneratorState::kCreated) {
    if (!argument.is_none())
      return raise_text(vm, TypeId::kTypeError, "can't send non-None value to a just-started generator");
  } else if (mode == ResumeMode::kDelegateDone) {
    // SendNext stands right before the delegating Yield: go where it goes when the inner iterator is exhausted.
    const auto& op = bytecode::decode<ops::SendNext>(generator->function->code->code + generator->storage->pc - 2);
    generator->storage->values()[op.value.index] = argument;
    generator->storage->pc += static_cast<uint32_t>(op.jump) - 1;
  } else {
    const auto& op = bytecode::decode<ops::Yield>(generator->function->code->code + generator->storage->pc - 1);
    generator->storage->values()[op.dst.index] = argument;
  }
  return push_generator_frame(vm, generator, action, extra, 0);
}

bool throw_into_generator(Vm& vm, Generator* generator, Value exception, bool closing, ReturnAction action, Value extra,
                          uint8_t stage) {
  if (generator->state != GeneratorState::kSuspended) {
    // Not started or finished: nothing there can catch it.
    generator->state = GeneratorState::kFinished;
    generator->storage = nullptr;
    if (closing) return finish(vm, action, extra, stage, Value::none());
    vm.pending_exception = exception;
    return raise_pending(vm);
  }
  if (closing) {
    Outcome made = with_memory(vm, [&]() -> Outcome {
      return TRY_NEW(vm, runtime::new_exception(vm, runtime::builtin_type(TypeId::kGeneratorExit), nullptr));
    });
    if (!made.ok()) return on_signal(vm, made.signal(), ReturnAction::kStore);
    exception = made.value();
  }
  vm.pending_exception = exception;
  if (!push_generator_frame(vm, generator, action, extra, closing ? kClosing : 0)) return false;
  if (!vm.frame_->is_generator || vm.frame_->generator != generator) return true;
  return raise_pending(vm);
}

bool finish_generator(Vm& vm, Frame* done, Value value) {
  finish_state(vm, done);
  return exhausted(vm, done->action, done->extra, 0, value, done->stage == kClosing);
}

bool leave_generator(Vm& vm, Frame* frame) {
  bool closing = frame->stage == kClosing;
  finish_state(vm, frame);
  Value exception = vm.pending_exception;
  if (closing &&
      (runtime::is_instance(exception, TypeId::kGeneratorExit) || runtime::is_instance(exception, TypeId::kStopIteration))) {
    vm.pending_exception = Value();
    return true;
  }
  if (!runtime::is_instance(exception, TypeId::kStopIteration)) return false;
  // PEP 479.
  Value cause = exception;
  Outcome failure = with_memory(vm, [&]() -> Outcome {
    vm.embedder_root = cause;
    return vm.raise_text(TypeId::kRuntimeError, "generator raised StopIteration");
  });
  vm.embedder_root = Value();
  if (failure.signal() != Signal::kRaise) return false;
  auto* error = vm.pending_exception.as<runtime::Exception>();
  error->cause = error->context = cause;
  error->flags |= runtime::Exception::kSuppressContext;
  return false;
}

bool slow_start_generator(Vm& vm, const Instruction*) { return start_generator(vm); }

bool slow_yield(Vm& vm, const Instruction* at) {
  return yield_value(vm, vm.frame_->registers[bytecode::decode<ops::Yield>(at).src.index]);
}

}  // namespace sandboa::vm
