// await, async for, async with: what is awaited and what is iterated.
#include "runtime/registry.h"
#include "runtime/types/containers.h"
#include "vm/builtins/tables.h"
#include "vm/complete.h"
#include "vm/coroutines.h"
#include "vm/handlers/slow_paths.h"

namespace sandboa::vm {

namespace ops = bytecode::ops;
using bytecode::Instruction;
using bytecode::Opcode;
using runtime::Dunder;
using runtime::Kind;
using runtime::Outcome;
using runtime::PreludeFunction;
using runtime::TypeId;
using runtime::Value;

namespace {

bool raise_formatted(Vm& vm, const char* format, Value about) {
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wformat-nonliteral"
  Outcome failure = with_memory(vm, [&]() -> Outcome { return vm.raise_type_error(format, runtime::type_name(about)); });
#pragma GCC diagnostic pop
  return on_signal(vm, failure.signal(), ReturnAction::kStore);
}

// What await delegates to without asking guest code.
bool is_awaited_itself(Value value) {
  return runtime::has_kind(value, Kind::kCoroutine) ||
         (runtime::has_kind(value, Kind::kAwaitable) && !runtime::is_exactly(value, TypeId::kCoroutineWrapper));
}

}  // namespace

bool slow_get_awaitable(Vm& vm, const Instruction* at) {
  const auto& op = bytecode::decode<ops::GetAwaitable>(at);
  Value value = vm.frame_->registers[op.src.index];
  if (is_awaited_itself(value)) {
    if (runtime::has_kind(value, Kind::kCoroutine) && !delegate_of(value.as<runtime::Generator>()).is_empty()) {
      return raise_text(vm, TypeId::kRuntimeError, "coroutine is being awaited already");
    }
    vm.frame_->registers[op.dst.index] = value;
    return true;
  }
  if (runtime::has_guest_dunder(value, Dunder::kAwait)) {
    return call_special(vm, value, Dunder::kAwait, {}, ReturnAction::kAwaitableResult);
  }
  const char* const formats[] = {"'%s' object can't be awaited",
                                 "'async with' received an object from __aenter__ that does not implement __await__: %s",
                                 "'async with' received an object from __aexit__ that does not implement __await__: %s"};
  return raise_formatted(vm, formats[op.origin.value], value);
}

bool finish_awaitable(Vm& vm, Value iterator) {
  Outcome checked = with_memory(vm, [&] { return check_awaitable_iterator(vm, iterator); });
  return deliver(vm, checked);
}

bool slow_async_iteration(Vm& vm, const Instruction* at) {
  const auto& op = bytecode::decode<ops::GetAsyncIter>(at);
  Value value = vm.frame_->registers[op.src.index];
  bool is_next = bytecode::opcode_of(*at) == Opcode::kGetAsyncNext;
  if (runtime::has_kind(value, Kind::kAsyncGenerator)) {
    Outcome result = is_next ? with_memory(vm, [&] { return new_asend(vm, value, Value::none()); }) : Outcome(value);
    return deliver(vm, result);
  }
  Dunder dunder = is_next ? Dunder::kANext : Dunder::kAIter;
  if (runtime::has_guest_dunder(value, dunder)) {
    return call_special(vm, value, dunder, {}, is_next ? ReturnAction::kAsyncNextResult : ReturnAction::kAsyncIterResult);
  }
  return raise_formatted(vm,
                         is_next ? "'async for' requires an iterator with __anext__ method, got %s"
                                 : "'async for' requires an object with __aiter__ method, got %s",
                         value);
}

bool finish_async_iterator(Vm& vm, Value iterator) {
  if (is_async_iterator(iterator)) return complete(vm, iterator);
  return raise_formatted(vm, "'async for' received an object from __aiter__ that does not implement __anext__: %s",
                         iterator);
}

bool finish_async_next(Vm& vm, Value awaitable) {
  if (is_awaited_itself(awaitable)) return complete(vm, awaitable);
  // Whatever goes wrong from here on is the cause of another error.
  auto request = vm.needs_guest(PreludeFunction::kawaitable_of_next, {awaitable});
  return on_signal(vm, request.signal, ReturnAction::kComplete);
}

}  // namespace sandboa::vm
