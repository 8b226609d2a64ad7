#include "vm/coroutines.h"

#include "runtime/native.h"
#include "runtime/registry.h"
#include "vm/complete.h"
#include "vm/unwind.h"

namespace sandboa::vm {

using runtime::Awaitable;
using runtime::AwaitableState;
using runtime::Generator;
using runtime::GeneratorState;
using runtime::Kind;
using runtime::Outcome;
using runtime::PreludeFunction;
using runtime::ResumeMode;
using runtime::TypeId;
using runtime::Value;

namespace {

bool is_throwing(const Awaitable* awaitable) {
  return awaitable->type == runtime::builtin_type(TypeId::kAsyncGeneratorAThrow);
}
bool is_aclose(const Awaitable* awaitable) { return is_throwing(awaitable) && awaitable->argument.is_empty(); }

Value generator_exit() { return runtime::builtin_type(TypeId::kGeneratorExit); }

// The awaitable has come to its end.
void release(Generator* generator, Awaitable* awaitable) {
  generator->driver = nullptr;
  if (!awaitable->stays_open) awaitable->state = AwaitableState::kClosed;
}

bool fail(Vm& vm, Awaitable* awaitable, TypeId type, const char* text) {
  awaitable->state = AwaitableState::kClosed;
  return raise_text(vm, type, text);
}

bool raise_reused(Vm& vm, Awaitable* awaitable) {
  return fail(vm, awaitable, TypeId::kRuntimeError,
              is_throwing(awaitable) ? "cannot reuse already awaited aclose()/athrow()"
                                     : "cannot reuse already awaited __anext__()/asend()");
}

bool raise_already_running(Vm& vm, Awaitable* awaitable) {
  return fail(vm, awaitable, TypeId::kRuntimeError,
              is_aclose(awaitable)     ? "aclose(): asynchronous generator is already running"
              : is_throwing(awaitable) ? "athrow(): asynchronous generator is already running"
                                       : "anext(): asynchronous generator is already running");
}

bool close_unstarted(Vm& vm, Generator* generator, Awaitable* awaitable, const ResultUse& use) {
  generator->state = GeneratorState::kFinished;
  generator->storage = nullptr;
  generator->is_closed = true;
  release(generator, awaitable);
  return finish(vm, use.action, use.extra, use.stage, Value::none());
}

// A generator that begins while an event loop runs is the loop's to close (shutdown_asyncgens(), run_finalizers()).
bool note_beginning(Vm& vm, Generator* generator) {
  auto noted = with_memory(vm, [&]() -> Outcome {
    if (!vm.weak.reserve()) return runtime::SignalFailure{runtime::Signal::kNeedsCollect};
    return Value::none();
  });
  if (!noted.ok()) return false;
  vm.weak.add_finalizable(generator);
  return true;
}

// throw() and close() of asend and athrow objects.
bool throw_by_hand(Vm& vm, Awaitable* awaitable, Value thrown, bool is_closing, const ResultUse& use) {
  Generator* generator = awaitable->generator;
  if (awaitable->state == AwaitableState::kClosed) {
    if (is_closing) return finish(vm, use.action, use.extra, use.stage, Value::none());
    return raise_reused(vm, awaitable);
  }
  if (awaitable->state == AwaitableState::kInitial && generator->driver != nullptr) {
    return raise_already_running(vm, awaitable);
  }
  awaitable->stays_open = false;
  if (generator->state == GeneratorState::kRunning) {
    awaitable->state = AwaitableState::kClosed;
    return raise_already_executing(vm, generator);
  }
  if (is_closing && generator->state != GeneratorState::kSuspended) return close_unstarted(vm, generator, awaitable, use);
  awaitable->state = AwaitableState::kIterating;
  return throw_into(vm, generator, is_closing ? generator_exit() : thrown,
                    is_closing ? ThrowKind::kClose : ThrowKind::kThrow, awaitable, use);
}

bool resume_asend(Vm& vm, Awaitable* awaitable, Value value, const ResultUse& use) {
  Generator* generator = awaitable->generator;
  if (awaitable->state == AwaitableState::kClosed) return raise_reused(vm, awaitable);
  if (awaitable->state == AwaitableState::kInitial) {
    if (generator->driver != nullptr) return raise_already_running(vm, awaitable);
    if (value.is_none()) value = awaitable->argument;
  }
  if (generator->state == GeneratorState::kFinished) {
    release(generator, awaitable);
    return raise_text(vm, TypeId::kStopAsyncIteration, "");
  }
  bool can_run =
      generator->state == GeneratorState::kSuspended || (generator->state == GeneratorState::kCreated && value.is_none());
  bool begins = can_run && generator->state == GeneratorState::kCreated && !vm.event_loop.is_empty();
  if (begins && !note_beginning(vm, generator)) return trap_out(vm);
  awaitable->state = can_run ? AwaitableState::kIterating : AwaitableState::kClosed;
  return send_into(vm, generator, value, awaitable, use);
}

bool resume_athrow(Vm& vm, Awaitable* awaitable, Value value, const ResultUse& use) {
  Generator* generator = awaitable->generator;
  if (awaitable->state == AwaitableState::kClosed) return raise_reused(vm, awaitable);
  if (generator->state == GeneratorState::kFinished) {
    awaitable->state = AwaitableState::kClosed;
    return stop(vm, use, Value::none());
  }
  if (awaitable->state == AwaitableState::kIterating) {
    awaitable->stays_open = !is_aclose(awaitable);
    return send_into(vm, generator, value, awaitable, use);
  }
  if (generator->driver != nullptr) return raise_already_running(vm, awaitable);
  if (generator->is_closed) return fail(vm, awaitable, TypeId::kStopAsyncIteration, "");
  if (!value.is_none()) {
    return raise_text(vm, TypeId::kRuntimeError, "can't send non-None value to a just-started coroutine");
  }
  awaitable->state = AwaitableState::kIterating;
  if (is_aclose(awaitable)) generator->is_closed = true;
  return throw_into(vm, generator, is_aclose(awaitable) ? generator_exit() : awaitable->argument, ThrowKind::kAsyncThrow,
                    awaitable, use);
}

// anext(iterator, default): each step asks what is awaited anew, and StopAsyncIteration becomes the default.
bool resume_anext(Vm& vm, Awaitable* awaitable, ResumeMode mode, Value argument, const ResultUse& use) {
  PreludeFunction function = mode == ResumeMode::kThrow   ? PreludeFunction::kanext_throw
                             : mode == ResumeMode::kClose ? PreludeFunction::kanext_close
                             : mode == ResumeMode::kSend  ? PreludeFunction::kanext_send
                                                          : PreludeFunction::kanext_next;
  auto request = vm.needs_guest(function, {awaitable->argument, awaitable->fallback, argument});
  return on_signal(vm, request.signal, use.action, use.extra, use.stage);
}

bool is_any_stop(Value exception) {
  return runtime::is_instance(exception, TypeId::kStopAsyncIteration) ||
         runtime::is_instance(exception, TypeId::kGeneratorExit);
}

}  // namespace

bool resume_awaitable(Vm& vm, Awaitable* awaitable, ResumeMode mode, Value argument, const ResultUse& use) {
  if (awaitable->type == runtime::builtin_type(TypeId::kCoroutineWrapper)) {
    return resume_generator(vm, awaitable->generator, mode, argument, use.action, use.extra, use.stage);
  }
  if (awaitable->type == runtime::builtin_type(TypeId::kAnextAwaitable)) {
    return resume_anext(vm, awaitable, mode, argument, use);
  }
  if (mode == ResumeMode::kThrow) return throw_by_hand(vm, awaitable, argument, false, use);
  if (mode == ResumeMode::kClose) return throw_by_hand(vm, awaitable, argument, true, use);
  return is_throwing(awaitable) ? resume_athrow(vm, awaitable, argument, use) : resume_asend(vm, awaitable, argument, use);
}

bool async_generator_yielded(Vm& vm, Generator* generator, const ResultUse& use, bool is_closing, Value value,
                             bool is_item) {
  if (!is_item) {
    if (is_closing) return raise_text(vm, TypeId::kRuntimeError, "coroutine ignored GeneratorExit");
    return finish(vm, use.action, use.extra, use.stage, value);
  }
  bool was_aclose = is_aclose(generator->driver);
  release(generator, generator->driver);
  if (was_aclose) return raise_text(vm, TypeId::kRuntimeError, "async generator ignored GeneratorExit");
  if (is_closing) return finish(vm, use.action, use.extra, use.stage, Value::none());
  return stop(vm, use, value);
}

bool async_generator_returned(Vm& vm, Generator* generator, const ResultUse& use, bool is_closing) {
  bool was_aclose = is_aclose(generator->driver);
  release(generator, generator->driver);
  generator->is_closed = true;
  if (is_closing) return finish(vm, use.action, use.extra, use.stage, Value::none());
  if (was_aclose) return stop(vm, use, Value::none());
  return raise_text(vm, TypeId::kStopAsyncIteration, "");
}

bool async_generator_raised(Vm& vm, Generator* generator, bool is_closing) {
  bool was_aclose = is_aclose(generator->driver);
  release(generator, generator->driver);
  if (is_any_stop(vm.pending_exception)) generator->is_closed = true;
  bool is_end = is_any_stop(vm.pending_exception) || runtime::is_instance(vm.pending_exception, TypeId::kStopIteration);
  if (is_closing && is_end) {
    vm.pending_exception = Value();
    return true;
  }
  if (!was_aclose || !is_any_stop(vm.pending_exception)) return false;
  // The awaiting of aclose() is done.
  Outcome failure = with_memory(vm, [&]() -> Outcome { return vm.raise_text(TypeId::kStopIteration, ""); });
  if (failure.signal() != runtime::Signal::kRaise) return false;
  if (runtime::has_kind(vm.handled_exception, Kind::kException)) {
    vm.pending_exception.as<runtime::Exception>()->context = vm.handled_exception;
  }
  return false;
}

}  // namespace sandboa::vm
