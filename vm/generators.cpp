#include "vm/generators.h"

#include <cstring>

#include "runtime/native.h"
#include "runtime/registry.h"
#include "runtime/types/containers.h"
#include "runtime/types/str.h"
#include "vm/attributes.h"
#include "vm/complete.h"
#include "vm/coroutines.h"
#include "vm/feeding.h"
#include "vm/handlers/slow_paths.h"
#include "vm/unwind.h"

namespace sandboa::vm {

namespace ops = bytecode::ops;
using bytecode::Instruction;
using bytecode::Opcode;
using runtime::Awaitable;
using runtime::FrameStorage;
using runtime::Generator;
using runtime::GeneratorState;
using runtime::Kind;
using runtime::Outcome;
using runtime::PreludeFunction;
using runtime::ResumeMode;
using runtime::Signal;
using runtime::TypeId;
using runtime::Value;

namespace {

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

// Leaves the current frame, which is a generator's and has been saved.
void pop_suspended(Vm& vm) {
  Frame* frame = vm.frame_;
  Generator* generator = frame->generator;
  generator->state = GeneratorState::kSuspended;
  Value own = vm.handled_exception;
  vm.handled_exception = generator->handled_exception;
  generator->handled_exception = own == vm.handled_exception ? Value() : own;
  vm.frame_ = frame->previous;
  ++vm.depth_left_;
}

const char* noun_of(const Generator* generator) {
  return generator->kind == Kind::kGenerator   ? "generator"
         : generator->kind == Kind::kCoroutine ? "coroutine"
                                               : "async generator";
}

// Raises at the current instruction; the text is about the kind of generator.
bool raise_about(Vm& vm, TypeId type, const Generator* generator, const char* before, const char* after) {
  std::string text = std::string(before) + noun_of(generator) + after;
  return raise_text(vm, type, text.c_str());
}

void finish_state(Vm& vm, Generator* generator) {
  generator->state = GeneratorState::kFinished;
  generator->storage = nullptr;
  vm.handled_exception = generator->handled_exception;  // what was handled where it was resumed
  generator->handled_exception = Value();
}

// Pushes the frame of a generator on top of the current one. False: something was raised or trapped instead, `go_on` is then
// the answer.
bool enter_generator(Vm& vm, Generator* generator, Awaitable* driver, const ResultUse& use, bool is_closing, bool* go_on) {
  const LoadedUnit* code = generator->function->code;
  Frame* caller = vm.frame_;
  Value* window = caller->code == nullptr ? caller->registers : caller->registers + caller->code->register_count;
  Value* segment_end = caller->segment_end;
  if (!vm.reserve_window(code->register_count, &window, &segment_end)) {
    *go_on = trap_out(vm);
    return false;
  }
  copy_registers(window, generator->storage->values(), code->register_count);
  *go_on = push_frame(
      vm, {generator->function, code, window, segment_end, code->register_count, use.action, use.extra, use.stage});
  Frame* frame = vm.frame_;
  if (!*go_on || frame->previous != caller) return false;  // RecursionError was raised instead
  frame->generator = generator;
  frame->is_generator = true;
  frame->is_closing = is_closing;
  frame->pc = code->code + generator->storage->pc;
  generator->driver = driver;
  generator->state = GeneratorState::kRunning;
  std::swap(generator->handled_exception, vm.handled_exception);
  if (vm.handled_exception.is_empty()) vm.handled_exception = generator->handled_exception;
  return true;
}

// PEP 479. The exception has been raised by the body; nothing else need hold the generator.
void convert_stop(Vm& vm, Generator* generator) {
  Value cause = vm.pending_exception;
  bool is_stop = runtime::is_instance(cause, TypeId::kStopIteration);
  bool is_async_stop = generator->kind == Kind::kAsyncGenerator && runtime::is_instance(cause, TypeId::kStopAsyncIteration);
  if (!is_stop && !is_async_stop) return;
  vm.embedder_root = generator;  // the cause is pending for as long as memory is needed
  Outcome failure = with_memory(vm, [&]() -> Outcome {
    return vm.raise(TypeId::kRuntimeError, "%s raised %s", noun_of(generator),
                    is_stop ? "StopIteration" : "StopAsyncIteration");
  });
  vm.embedder_root = Value();
  if (failure.signal() != Signal::kRaise) return;
  auto* error = vm.pending_exception.as<runtime::Exception>();
  error->cause = error->context = cause;
  error->flags |= runtime::Exception::kSuppressContext;
}

bool is_generator_exit(Value thrown) {
  if (runtime::has_kind(thrown, Kind::kTuple) && thrown.as<runtime::Tuple>()->length != 0)
    thrown = thrown.as<runtime::Tuple>()->items()[0];
  const runtime::Type* type = runtime::has_kind(thrown, Kind::kType) ? thrown.as<runtime::Type>() : runtime::type_of(thrown);
  return runtime::is_subtype(type, runtime::builtin_type(TypeId::kGeneratorExit));
}

// Whether what is thrown is an exception; else TypeError has been raised, where throw() was called.
bool can_throw(Vm& vm, Value thrown, Awaitable* driver, bool* go_on) {
  if (runtime::has_kind(thrown, Kind::kException)) return true;
  vm.embedder_root = thrown;
  auto checked = with_memory(vm, [&] { return check_thrown(vm, thrown); });
  vm.embedder_root = Value();
  if (checked.ok()) return true;
  if (driver != nullptr) driver->state = runtime::AwaitableState::kClosed;
  *go_on = on_signal(vm, checked.signal(), ReturnAction::kStore);
  return false;
}

// The frame of a generator that delegates to an iterator without frame has been entered: the iterator goes first.
bool throw_to_delegate(Vm& vm, Value delegate, Value thrown, bool closes, const ResultUse& use) {
  if (runtime::has_kind(delegate, Kind::kAwaitable)) {
    return resume_generator(vm, delegate, closes ? ResumeMode::kClose : ResumeMode::kThrow, thrown, use.action, use.extra,
                            use.stage);
  }
  if (closes) {
    auto request = vm.needs_guest(PreludeFunction::kclose_iterator, {delegate});
    return on_signal(vm, request.signal, use.action, use.extra, use.stage);
  }
  return on_signal(vm, vm.needs_guest(PreludeFunction::kfind_throw, {delegate}).signal, ReturnAction::kThrowFound, thrown);
}

}  // namespace

bool raise_already_executing(Vm& vm, const Generator* generator) {
  return raise_about(vm, TypeId::kValueError, generator, "", " already executing");
}

Value delegate_of(const Generator* generator) {
  if (generator->state != GeneratorState::kSuspended) return Value();
  const Instruction* at = generator->function->code->code + generator->storage->pc - 1;
  const auto& op = bytecode::decode<ops::Yield>(at);
  return op.delegating.value == 0 ? Value() : generator->storage->values()[op.iterator.index];
}

bool stop(Vm& vm, const ResultUse& use, Value value) {
  if (use.action == ReturnAction::kFeed) return end_feeding(vm, use.extra);
  if (use.action == ReturnAction::kNextResult) return complete_exhausted(vm, value);
  vm.embedder_root = value;  // until it is in the exception
  Outcome failure = with_memory(vm, [&]() -> Outcome {
    if (value.is_none()) return vm.raise_text(TypeId::kStopIteration, "");
    return vm.raise_with(TypeId::kStopIteration, value);
  });
  vm.embedder_root = Value();
  return on_signal(vm, failure.signal(), ReturnAction::kStore);
}

bool start_generator(Vm& vm) {
  Frame* frame = vm.frame_;
  uint16_t flags = frame->code->unit->flags;
  bool is_coroutine = (flags & bytecode::kIsCoroutine) != 0;
  Kind kind = !is_coroutine                           ? Kind::kGenerator
              : (flags & bytecode::kIsGenerator) != 0 ? Kind::kAsyncGenerator
                                                      : Kind::kCoroutine;
  TypeId type = kind == Kind::kGenerator   ? TypeId::kGenerator
                : kind == Kind::kCoroutine ? TypeId::kCoroutine
                                           : TypeId::kAsyncGenerator;
  Outcome made = with_memory(vm, [&]() -> Outcome {
    uint32_t count = frame->code->register_count;
    // Who drops it without awaiting it hears of that.
    if (kind == Kind::kCoroutine && !vm.weak.reserve()) return runtime::SignalFailure{runtime::Signal::kNeedsCollect};
    auto* storage = TRY_NEW(vm, vm.allocate_storage<FrameStorage>(Kind::kFrameStorage, count * sizeof(Value)));
    storage->count = count;
    save_frame(frame, storage);
    auto* generator = TRY_NEW(vm, vm.allocate<Generator>(type, kind));
    generator->function = frame->function;
    generator->storage = storage;
    generator->name = frame->function->name;
    generator->qualified_name = frame->function->qualified_name;
    generator->handled_exception = Value();
    generator->driver = nullptr;
    generator->state = GeneratorState::kCreated;
    generator->is_closed = false;
    if (kind == Kind::kCoroutine) vm.weak.add_finalizable(generator);
    return generator;
  });
  if (!made.ok()) return on_signal(vm, made.signal(), ReturnAction::kStore);
  vm.frame_ = frame->previous;
  ++vm.depth_left_;
  return finish(vm, frame->action, frame->extra, frame->stage, made.value());
}

bool yield_value(Vm& vm, Value value, bool is_item) {
  Frame* frame = vm.frame_;
  Generator* generator = frame->generator;
  save_frame(frame, generator->storage);
  pop_suspended(vm);
  ResultUse use{frame->action, frame->extra, frame->stage};
  if (generator->driver != nullptr) return async_generator_yielded(vm, generator, use, frame->is_closing, value, is_item);
  if (frame->is_closing) return raise_about(vm, TypeId::kRuntimeError, generator, "", " ignored GeneratorExit");
  return finish(vm, use.action, use.extra, use.stage, value);
}

bool resume_generator(Vm& vm, Value target, ResumeMode mode, Value argument, ReturnAction action, Value extra,
                      uint8_t stage) {
  ResultUse use{action, extra, stage};
  if (runtime::has_kind(target, Kind::kAdaptor)) target = target.as<runtime::Adaptor>()->source;
  if (runtime::has_kind(target, Kind::kAwaitable)) return resume_awaitable(vm, target.as<Awaitable>(), mode, argument, use);
  auto* generator = target.as<Generator>();
  switch (mode) {
    case ResumeMode::kThrow:
      return throw_into(vm, generator, argument, ThrowKind::kThrow, nullptr, use);
    case ResumeMode::kClose:
      return throw_into(vm, generator, runtime::builtin_type(TypeId::kGeneratorExit), ThrowKind::kClose, nullptr, use);
    default:
      return send_into(vm, generator, argument, nullptr, use);
  }
}

namespace {

// The prelude's generators drive zip(), groupby() and the like, which can be asked for an item by what they ask for one:
// another generator gives it, which begins with what the parameters of the running one are by then. Empty: it is no such
// generator.
Outcome copy_of_running(Vm& vm, const Generator* generator) {
  bool is_preludes = generator->kind == Kind::kGenerator && generator->function->code->program->owner == nullptr;
  if (!is_preludes || generator->driver != nullptr) return Value();
  const Frame* frame = vm.frame_;
  while (frame != nullptr && (!frame->is_generator || frame->generator != generator)) frame = frame->previous;
  if (frame == nullptr) return Value();
  uint32_t count = frame->code->register_count;
  auto* storage = TRY_NEW(vm, vm.allocate_storage<FrameStorage>(Kind::kFrameStorage, count * sizeof(Value)));
  storage->count = count;
  copy_registers(storage->values(), frame->registers, count);
  storage->pc = 1;  // behind StartGenerator
  auto* copy = TRY_NEW(vm, vm.allocate<Generator>(TypeId::kGenerator, Kind::kGenerator));
  copy->function = generator->function;
  copy->storage = storage;
  copy->name = generator->name;
  copy->qualified_name = generator->qualified_name;
  copy->handled_exception = Value();
  copy->driver = nullptr;
  copy->state = GeneratorState::kCreated;
  copy->is_closed = false;
  return Value(copy);
}

}  // namespace

bool send_into(Vm& vm, Generator* generator, Value value, Awaitable* driver, const ResultUse& use) {
  if (driver == nullptr && try_resume(vm, generator, use, value)) return true;
  switch (generator->state) {
    case GeneratorState::kRunning: {
      vm.embedder_root = use.extra;
      Outcome copy = with_memory(vm, [&] { return copy_of_running(vm, generator); });
      vm.embedder_root = Value();
      if (!copy.ok()) return on_signal(vm, copy.signal(), ReturnAction::kStore);
      if (copy.value().is_empty() || driver != nullptr) return raise_already_executing(vm, generator);
      generator = copy.value().as<Generator>();
      break;
    }
    case GeneratorState::kFinished:
      if (generator->kind == Kind::kCoroutine) {
        return raise_text(vm, TypeId::kRuntimeError, "cannot reuse already awaited coroutine");
      }
      return stop(vm, use, Value::none());
    case GeneratorState::kCreated:
      if (!value.is_none()) {
        return raise_about(vm, TypeId::kTypeError, generator, "can't send non-None value to a just-started ", "");
      }
      break;
    case GeneratorState::kSuspended: {
      const auto& op = bytecode::decode<ops::Yield>(generator->function->code->code + generator->storage->pc - 1);
      generator->storage->values()[op.dst.index] = value;
      break;
    }
  }
  bool go_on = false;
  enter_generator(vm, generator, driver, use, false, &go_on);
  return go_on;
}

// Through all generators that delegate to one another, outermost first: each frame is entered as if it were just executing
// the SendNext before its Yield, and what the inner iterator does then is the outcome of that instruction.
bool throw_into(Vm& vm, Generator* generator, Value thrown, ThrowKind kind, Awaitable* driver, ResultUse use) {
  for (;; driver = nullptr) {
    bool is_closing = kind == ThrowKind::kClose;
    switch (generator->state) {
      case GeneratorState::kRunning:
        return raise_already_executing(vm, generator);
      case GeneratorState::kCreated:
      case GeneratorState::kFinished:
        if (is_closing) {
          generator->state = GeneratorState::kFinished;
          generator->storage = nullptr;
          return finish(vm, use.action, use.extra, use.stage, Value::none());
        }
        if (generator->state == GeneratorState::kCreated) break;
        if (generator->kind == Kind::kCoroutine) {
          return raise_text(vm, TypeId::kRuntimeError, "cannot reuse already awaited coroutine");
        }
        break;
      case GeneratorState::kSuspended:
        break;
    }
    Value delegate = delegate_of(generator);
    bool go_on = false;
    if (delegate.is_empty() && !can_throw(vm, thrown, driver, &go_on)) return go_on;
    if (generator->state == GeneratorState::kFinished) {
      if (driver != nullptr) driver->state = runtime::AwaitableState::kClosed;
      return throw_here(vm, thrown);
    }
    if (!enter_generator(vm, generator, driver, use, is_closing, &go_on)) return go_on;
    if (delegate.is_empty()) return throw_here(vm, thrown);
    --vm.frame_->pc;
    bool closes = is_closing || (kind == ThrowKind::kThrow && is_generator_exit(thrown));
    use = closes ? ResultUse{ReturnAction::kDelegateClosed, thrown, 0} : ResultUse{ReturnAction::kNextResult, Value(), 0};
    bool has_frame = runtime::has_kind(delegate, Kind::kGenerator) || runtime::has_kind(delegate, Kind::kCoroutine);
    if (!has_frame) return throw_to_delegate(vm, delegate, thrown, closes, use);
    generator = delegate.as<Generator>();
    if (closes) {
      kind = ThrowKind::kClose;
      thrown = runtime::builtin_type(TypeId::kGeneratorExit);
    }
  }
}

// Between looking up the throw() of an inner iterator and calling it.
bool finish_finding_throw(Vm& vm, Value method, Value thrown) {
  if (method == runtime::absent_argument()) {
    bool go_on = false;
    return can_throw(vm, thrown, nullptr, &go_on) ? throw_here(vm, thrown) : go_on;
  }
  auto request = vm.needs_guest(PreludeFunction::kcall_throw, {method, thrown});
  return on_signal(vm, request.signal, ReturnAction::kNextResult);
}

void suspend_again(Vm& vm) {
  vm.frame_->generator->driver = nullptr;
  pop_suspended(vm);
}

namespace {

// Whether one of the generators through which something is thrown handles an exception, which becomes the context. What is
// handled where the outermost of them was resumed does not.
bool handles_exception(const Vm& vm) {
  const Frame* frame = vm.frame_;
  if (!frame->is_generator) return false;
  auto is_delegate = [](const Frame* inner) {
    const Frame* outer = inner->previous;
    const Awaitable* driver = inner->generator->driver;
    // What throws by itself when it is sent to.
    bool begins_here = driver != nullptr && driver->type == runtime::builtin_type(TypeId::kAsyncGeneratorAThrow);
    return !begins_here && outer->is_generator && bytecode::opcode_of(outer->pc[-1]) == Opcode::kSendNext;
  };
  while (is_delegate(frame)) frame = frame->previous;
  return frame->generator->handled_exception != vm.handled_exception;
}

}  // namespace

bool raise_here(Vm& vm, Value exception) {
  if (!runtime::has_kind(exception, Kind::kException)) {
    return raise_text(vm, TypeId::kTypeError, "exceptions must derive from BaseException");
  }
  vm.pending_exception = exception;
  // What ends the inner iterator of a generator ends it also when it comes from outside.
  bool delegates = bytecode::opcode_of(vm.frame_->pc[-1]) == Opcode::kSendNext;
  if (delegates && runtime::is_instance(exception, TypeId::kStopIteration)) return raise_for_next(vm);
  return raise_thrown(vm, handles_exception(vm));
}

bool throw_here(Vm& vm, Value thrown) {
  if (runtime::has_kind(thrown, Kind::kException)) return raise_here(vm, thrown);
  bool is_builtin_class = runtime::has_kind(thrown, Kind::kType) && !thrown.as<runtime::Type>()->is_guest() &&
                          (thrown.as<runtime::Type>()->flags & runtime::Type::kIsException) != 0;
  if (is_builtin_class) {
    Outcome made = with_memory(
        vm, [&]() -> Outcome { return TRY_NEW(vm, runtime::new_exception(vm, thrown.as<runtime::Type>(), nullptr)); });
    if (!made.ok()) return on_signal(vm, made.signal(), ReturnAction::kStore);
    return raise_here(vm, made.value());
  }
  return on_signal(vm, vm.needs_guest(PreludeFunction::kexception_to_throw, {thrown}).signal, ReturnAction::kRaiseResult);
}

namespace {

// The prelude's generators drive map(), filter() and the like, which go on after an exception, and ask their source again
// when they are asked behind its end (those that return _ABSENT): they start again with what their parameters are by then.
void start_again(Vm& vm, Frame* frame) {
  Generator* generator = frame->generator;
  FrameStorage* storage = generator->storage;
  save_frame(frame, storage);
  storage->pc = 1;  // behind StartGenerator
  finish_state(vm, generator);
  generator->storage = storage;
  generator->state = GeneratorState::kCreated;
}

}  // namespace

bool finish_generator(Vm& vm, Frame* done, Value value) {
  Generator* generator = done->generator;
  if (value == runtime::absent_argument()) {
    start_again(vm, done);
    value = Value::none();
  } else {
    finish_state(vm, generator);
  }
  ResultUse use{done->action, done->extra, done->stage};
  if (generator->driver != nullptr) return async_generator_returned(vm, generator, use, done->is_closing);
  if (done->is_closing) return finish(vm, use.action, use.extra, use.stage, value);
  return stop(vm, use, value);
}

bool leave_generator(Vm& vm, Frame* frame) {
  Generator* generator = frame->generator;
  bool has_started = frame->instruction_index() != 0;  // else it was thrown into an unstarted generator
  bool is_preludes = generator->kind == Kind::kGenerator && frame->code->program->owner == nullptr;
  if (is_preludes && has_started && !frame->is_closing) {
    start_again(vm, frame);
  } else {
    finish_state(vm, generator);
  }
  if (has_started) convert_stop(vm, generator);
  if (generator->driver != nullptr) return async_generator_raised(vm, generator, frame->is_closing);
  if (frame->is_closing && runtime::is_instance(vm.pending_exception, TypeId::kGeneratorExit)) {
    vm.pending_exception = Value();
    return true;
  }
  return false;
}

namespace {

// As try_resume(), of that generator alone.
SANDBOA_ALWAYS_INLINE bool try_resume_one(Vm& vm, Generator* generator, const ResultUse& use, Value sent) {
  bool is_new = generator->state == GeneratorState::kCreated;
  if ((!is_new && generator->state != GeneratorState::kSuspended) || generator->driver != nullptr) return false;
  if (!generator->handled_exception.is_empty() || (is_new && !sent.is_none())) return false;
  const LoadedUnit* code = generator->function->code;
  Frame* caller = vm.frame_;
  if (caller->code == nullptr) return false;
  Frame* frame = caller->next;
  Value* window = caller->registers + caller->code->register_count;
  int64_t& slice = vm.meter.slice();
  if (frame == nullptr || vm.depth_left_ == 0 || window + code->register_count > caller->segment_end ||
      slice < static_cast<int64_t>(code->entry_fuel)) {
    return false;
  }
  slice -= code->entry_fuel;
  --vm.depth_left_;
  FrameStorage* storage = generator->storage;
  copy_registers(window, storage->values(), code->register_count);
  frame->pc = code->code + storage->pc;
  if (!is_new) window[bytecode::decode<ops::Yield>(frame->pc - 1).dst.index] = sent;
  frame->registers = window;
  frame->code = code;
  frame->function = generator->function;
  frame->generator = generator;
  frame->segment_end = caller->segment_end;
  frame->make_plain();
  frame->action = use.action;
  frame->extra = use.extra;
  frame->stage = use.stage;
  frame->is_generator = true;
  generator->state = GeneratorState::kRunning;
  generator->handled_exception = vm.handled_exception;
  vm.frame_ = frame;
  return true;
}

// A generator that was suspended while it delegated asks its delegate at once, and that the next one. Executes Loop and
// SendNext of each frame, one after the other, as they stand.
void descend_to_delegate(Vm& vm) {
  while (true) {
    Frame* frame = vm.frame_;
    const Instruction* at = frame->pc;
    if (bytecode::opcode_of(*at) != Opcode::kLoop) return;
    const auto& loop = bytecode::decode<ops::Loop>(at);
    const Instruction* target = at + 1 + loop.jump;
    if (bytecode::opcode_of(*target) != Opcode::kSendNext) return;
    const auto& send = bytecode::decode<ops::SendNext>(target);
    Value delegate = frame->registers[send.iterator.index];
    int64_t& slice = vm.meter.slice();
    if (!runtime::has_kind(delegate, Kind::kGenerator) || slice < static_cast<int64_t>(loop.cost)) return;
    slice -= loop.cost;
    frame->pc = target + 1;
    ResultUse use{ReturnAction::kNextResult, Value(), 0};
    if (!try_resume_one(vm, delegate.as<Generator>(), use, frame->registers[send.value.index])) {
      frame->pc = target;
      return;
    }
  }
}

}  // namespace

bool try_resume(Vm& vm, Generator* generator, const ResultUse& use, Value sent) {
  if (!try_resume_one(vm, generator, use, sent)) return false;
  descend_to_delegate(vm);
  return true;
}

bool slow_start_generator(Vm& vm, const Instruction*) { return start_generator(vm); }

namespace {

// A generator that is resumed by a loop, another generator or a call, or fed to a native (feeding.h), and handles no
// exception of its own.
bool yields_plainly(const Vm& vm, const Frame* frame) {
  const Generator* generator = frame->generator;
  return generator->driver == nullptr && !frame->is_closing && generator->handled_exception == vm.handled_exception;
}

// Whether an item is the next one of an iteration, whatever it is.
SANDBOA_ALWAYS_INLINE bool wants_any_item(const Frame* frame) {
  return frame->action == ReturnAction::kNextResult && frame->stage != kOfCallableIterator;
}

// The frame of a generator that yields plainly is left.
SANDBOA_ALWAYS_INLINE void suspend_plainly(Vm& vm, Frame* frame) {
  Generator* generator = frame->generator;
  save_frame(frame, generator->storage);
  generator->state = GeneratorState::kSuspended;
  generator->handled_exception = Value();
  ++vm.depth_left_;
  vm.frame_ = frame->previous;
}

// Back to what has asked for the item: a generator that delegates, or a loop, on to its body. False: nothing has happened.
SANDBOA_ALWAYS_INLINE bool try_yield_next(Vm& vm, Frame* frame, Value item) {
  Frame* loop = frame->previous;
  const Instruction* at = loop->pc - 1;
  if (bytecode::opcode_of(*at) == bytecode::Opcode::kSendNext) {
    suspend_plainly(vm, frame);
    loop->registers[bytecode::decode<ops::SendNext>(at).value.index] = item;
    return true;
  }
  if (bytecode::opcode_of(*at) != bytecode::Opcode::kForNext) return false;
  int64_t& slice = vm.meter.slice();
  int64_t cost = bytecode::decode<ops::LoopCost>(at + 1).cost;
  if (slice < cost) return false;
  slice -= cost;
  suspend_plainly(vm, frame);
  loop->registers[bytecode::decode<ops::ForNext>(at).dst.index] = item;
  loop->pc += bytecode::decode<ops::ForNext>(at).jump;
  return true;
}

// Generators that delegate hand an item on at once. Executes their Yield, one after the other, as it stands.
void hand_on(Vm& vm) {
  while (true) {
    Frame* frame = vm.frame_;
    const Instruction* at = frame->pc;
    if (bytecode::opcode_of(*at) != Opcode::kYield || !wants_any_item(frame)) return;
    const auto& op = bytecode::decode<ops::Yield>(at);
    if (op.delegating.value == 0 || !yields_plainly(vm, frame)) return;
    frame->pc = at + 1;
    if (!try_yield_next(vm, frame, frame->registers[op.src.index])) {
      frame->pc = at;
      return;
    }
  }
}

// The native takes the item and asks for the next one: the generator goes on where it is. False: nothing has happened.
SANDBOA_ALWAYS_INLINE bool try_feed_in_place(Vm& vm, Frame* frame, bytecode::Reg dst, Value item) {
  int64_t& slice = vm.meter.slice();
  auto cost = static_cast<int64_t>(frame->code->entry_fuel);  // what resuming it costs
  if (slice < cost || !try_take_item(frame->extra, item)) return false;
  slice -= cost;
  frame->registers[dst.index] = Value::none();
  return true;
}

}  // namespace

bool slow_yield(Vm& vm, const Instruction* at) {
  const auto& op = bytecode::decode<ops::Yield>(at);
  Frame* frame = vm.frame_;
  Value item = frame->registers[op.src.index];
  if (wants_any_item(frame) && yields_plainly(vm, frame) && try_yield_next(vm, frame, item)) {
    hand_on(vm);
    return true;
  }
  if (frame->action == ReturnAction::kStore && yields_plainly(vm, frame)) {
    suspend_plainly(vm, frame);
    vm.frame_->registers[bytecode::decode<ops::Call>(vm.frame_->pc - 1).dst.index] = item;
    return true;
  }
  if (frame->action == ReturnAction::kFeed && yields_plainly(vm, frame)) {
    if (try_feed_in_place(vm, frame, op.dst, item)) return true;
    save_frame(frame, frame->generator->storage);
    pop_suspended(vm);
    return feed_item(vm, frame->extra, item);
  }
  return yield_value(vm, item, op.delegating.value == 0);
}

}  // namespace sandboa::vm
