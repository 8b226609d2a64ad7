#include "vm/complete.h"
#include "runtime/library_methods.h"

#include "runtime/numbers/number.h"
#include "runtime/operations/quick_compare.h"
#include "runtime/types/containers.h"
#include "vm/attributes.h"
#include "vm/calls.h"
#include "vm/coroutines.h"
#include "vm/feeding.h"
#include "vm/generators.h"
#include "vm/handlers/slow_paths.h"
#include "vm/unwind.h"

namespace sandboa::vm {

namespace operations = runtime::operations;
namespace ops = bytecode::ops;
using bytecode::Instruction;
using bytecode::Opcode;
using runtime::Dunder;
using runtime::Outcome;
using runtime::Signal;
using runtime::TypeId;
using runtime::Value;

namespace {

const Instruction* current(Vm& vm) { return vm.frame_->pc - 1; }

template <class Op>
const Op& current_as(Vm& vm) {
  return bytecode::decode<Op>(current(vm));
}

// Whether it is what PrepareClass makes.
bool are_class_parts(Value value) {
  if (!runtime::has_kind(value, runtime::Kind::kTuple) || value.as<runtime::Tuple>()->length < 4) return false;
  const Value* parts = value.as<runtime::Tuple>()->items();
  return runtime::has_kind(parts[0], runtime::Kind::kTuple) && !parts[1].is_empty() && !parts[2].is_empty() &&
         (parts[3].is_none() || runtime::has_kind(parts[3], runtime::Kind::kDict));
}

// What later instructions rely on is asked of the prelude's answers too: a forged snapshot can have other code answer.
bool is_result_of(Opcode opcode, Value value) {
  switch (opcode) {
    case Opcode::kBuildSet:
      return runtime::is_exact_object(value, TypeId::kSet) && !value.object()->is_shared();
    case Opcode::kBuildDict:
      return runtime::is_exact_object(value, TypeId::kDict);
    case Opcode::kPrepareClass:
      return are_class_parts(value);
    case Opcode::kGetIter:
      return !value.is_small_int();
    default:
      return true;
  }
}

bool raise_type_error(Vm& vm, const char* format, const char* name) {
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wformat-nonliteral"
  auto failure = with_memory(vm, [&]() -> Outcome { return vm.raise_type_error(format, name); });
#pragma GCC diagnostic pop
  return on_signal(vm, failure.signal(), ReturnAction::kStore);
}

}  // namespace

bool is_denied(Vm& vm, Value value, Dunder dunder) {
  return find_type_attribute(vm, runtime::type_of(value), runtime::dunder_name(dunder)).is_none();
}

bool raise_denied(Vm& vm, const char* format, Value value) {
  return raise_type_error(vm, format, runtime::type_name(value));
}

namespace {

// Whether a branch instruction jumps when its condition is true.
bool jumps_when_true(Opcode opcode) {
  switch (opcode) {
    case Opcode::kJumpIfFalse:
    case Opcode::kJumpIfNotLess:
    case Opcode::kJumpIfNotLessEqual:
    case Opcode::kJumpIfNotGreater:
    case Opcode::kJumpIfNotGreaterEqual:
    case Opcode::kJumpIfNotOfEqual:
    case Opcode::kJumpIfNotOfNotEqual:
    case Opcode::kJumpIfNotContains:
    case Opcode::kJumpIfNotLessImmediate:
    case Opcode::kJumpIfNotLessEqualImmediate:
    case Opcode::kJumpIfNotGreaterImmediate:
    case Opcode::kJumpIfNotGreaterEqualImmediate:
    case Opcode::kJumpIfNotOfEqualImmediate:
    case Opcode::kJumpIfNotOfNotEqualImmediate:
      return false;
    default:
      return true;
  }
}

}  // namespace

bool complete_truth(Vm& vm, bool truth) {
  Frame* frame = vm.frame_;
  Opcode opcode = bytecode::opcode_of(*current(vm));
  if (opcode == Opcode::kContains || opcode == Opcode::kToBool) {
    frame->registers[current_as<ops::ToBool>(vm).dst.index] = Value::boolean(truth);
  } else if (opcode == Opcode::kNotContains || opcode == Opcode::kNot) {
    frame->registers[current_as<ops::Not>(vm).dst.index] = Value::boolean(!truth);
  } else if (truth == jumps_when_true(opcode)) {
    DCHECK((bytecode::info(opcode).effects & bytecode::kBranch) != 0);
    frame->pc += current_as<ops::Jump>(vm).jump;
  }
  return true;
}

namespace {

// By a method in C++ of a class of the library, which most instances that are asked have. False: nothing has happened.
SANDBOA_ALWAYS_INLINE bool find_library_truth(Vm& vm, Value value, bool* truth) {
  if (!runtime::has_kind(value, runtime::Kind::kInstance)) return false;
  Dunder dunder = value.object()->type->guest_dunders.has(Dunder::kBool) ? Dunder::kBool : Dunder::kLen;
  if (!value.object()->type->guest_dunders.has(dunder)) return false;
  const auto* method = runtime::find_library_method(vm, value, dunder);
  Outcome answer = method == nullptr ? Outcome(Value()) : runtime::call_library_method(vm, method, value);
  if (answer.value().is_small_int()) {
    *truth = answer.value().small_int() != 0;
    return answer.value().small_int() >= 0;
  }
  *truth = answer.value() == Value::true_value();
  return *truth || answer.value() == Value::false_value();
}

SANDBOA_NOINLINE bool complete_with_other_truth(Vm& vm, Value value) {
  if (operations::truth_needs_guest(value)) {
    bool by_bool = runtime::has_guest_dunder(value, Dunder::kBool);
    if (by_bool && is_denied(vm, value, Dunder::kBool)) {
      return raise_denied(vm, "'%s' cannot be interpreted as a boolean", value);
    }
    const auto* method = runtime::find_library_method(vm, value, by_bool ? Dunder::kBool : Dunder::kLen);
    if (method != nullptr) {
      Outcome answer = with_memory(vm, [&] { return runtime::call_library_method(vm, method, value); });
      if (answer.ok() && answer.value().is_bool()) return complete_truth(vm, answer.value().is_true());
      if (answer.ok() && answer.value().is_small_int()) return complete_truth(vm, answer.value().small_int() != 0);
      if (!answer.ok() && answer.signal() != runtime::Signal::kNeedsGuest)
        return on_signal(vm, answer.signal(), ReturnAction::kBoolResult);
    }
    CallRequest request;
    request.callee =
        find_type_attribute(vm, value.object()->type, runtime::dunder_name(by_bool ? Dunder::kBool : Dunder::kLen));
    request.arguments = &value;
    request.count = 1;
    request.action = by_bool ? ReturnAction::kBoolResult : ReturnAction::kLengthResult;
    return call_found_special(vm, request);
  }
  auto truth = with_memory(vm, [&] { return operations::truth(vm, value); });
  if (!truth.ok()) return on_signal(vm, truth.signal(), ReturnAction::kBoolResult);
  return complete_truth(vm, truth.value());
}

}  // namespace

bool complete_with_truth_of(Vm& vm, Value value) {
  bool truth;
  return find_library_truth(vm, value, &truth) ? complete_truth(vm, truth) : complete_with_other_truth(vm, value);
}

bool complete_next(Vm& vm, Value item) {
  Frame* frame = vm.frame_;
  const Instruction* at = current(vm);
  if (bytecode::opcode_of(*at) == Opcode::kSendNext) {
    frame->registers[bytecode::decode<ops::SendNext>(at).value.index] = item;
    return true;
  }
  frame->registers[bytecode::decode<ops::ForNext>(at).dst.index] = item;
  uint32_t cost = bytecode::decode<ops::LoopCost>(at + 1).cost;
  frame->pc += bytecode::decode<ops::ForNext>(at).jump;
  if (!vm.meter.charge_fuel(cost)) return trap_out(vm);
  return !vm.heap.work_due() || do_safepoint_work(vm);
}

namespace {

// What the current instruction, a loop, walks, if that is one; else null.
runtime::Adaptor* callable_iterator(Vm& vm) {
  const Instruction* at = current(vm);
  Opcode opcode = bytecode::opcode_of(*at);  // that of ranges has its base where the iterator is
  if (opcode != Opcode::kForNext && opcode != Opcode::kForRangeNext) return nullptr;
  Value iterator = vm.frame_->registers[bytecode::decode<ops::ForNext>(at).iterator.index];
  bool is_it =
      runtime::has_kind(iterator, runtime::Kind::kAdaptor) && iterator.object()->type->id == TypeId::kCallableIterator;
  return is_it ? iterator.as<runtime::Adaptor>() : nullptr;
}

// The loop over a callable_iterator has its function's answer.
bool finish_called_item(Vm& vm, Value item) {
  runtime::Adaptor* iterator = callable_iterator(vm);
  if (iterator == nullptr) return complete_next(vm, item);
  bool is_driven = (iterator->flags & runtime::Adaptor::kDriven) != 0;  // since it was called: others walk it, too
  if (!is_driven && iterator->source.is_empty()) return complete_exhausted(vm, Value::none());
  runtime::Fallible<bool> is_end = runtime::SignalFailure{runtime::Signal::kNeedsGuest};
  operations::Answer quick =
      is_driven ? operations::Answer::kUnknown
                : operations::compare_quickly(vm, operations::CompareOperator::kEqual, iterator->state, item);
  if (quick == operations::Answer::kFalse && iterator->state != item) return complete_next(vm, item);
  if (!is_driven) {
    vm.embedder_root = item;
    is_end = with_memory(vm, [&] { return operations::identical_or_equals(vm, iterator->state, item); });
    vm.embedder_root = Value();
  }
  if (is_end.signal() == runtime::Signal::kNeedsGuest) {
    auto request = vm.needs_guest(runtime::PreludeFunction::kcallable_item, {iterator, item});
    return on_signal(vm, request.signal, ReturnAction::kNextResult);
  }
  if (!is_end.ok()) return on_signal(vm, is_end.signal(), ReturnAction::kNextResult);
  if (!is_end.value()) return complete_next(vm, item);
  end_callable_iterator(vm);
  return complete_exhausted(vm, Value::none());
}

}  // namespace

void end_callable_iterator(Vm& vm) {
  runtime::Adaptor* iterator = callable_iterator(vm);
  if (iterator == nullptr || (iterator->flags & runtime::Adaptor::kDriven) != 0) return;
  iterator->source = iterator->state = Value();
}

bool complete_exhausted(Vm& vm, Value result) {
  Frame* frame = vm.frame_;
  const Instruction* at = current(vm);
  if (bytecode::opcode_of(*at) == Opcode::kSendNext) {
    const auto& op = bytecode::decode<ops::SendNext>(at);
    frame->registers[op.value.index] = result;
    frame->pc += op.jump;
  }
  return true;  // loops fall through
}

bool complete(Vm& vm, Value value) {
  Frame* frame = vm.frame_;
  const Instruction* at = current(vm);
  Opcode opcode = bytecode::opcode_of(*at);
  switch (opcode) {
    case Opcode::kStoreItem:
    case Opcode::kDeleteItem:
    case Opcode::kStoreAttribute:
    case Opcode::kDeleteAttribute:
    case Opcode::kStoreName:
    case Opcode::kDeleteName:
    case Opcode::kListAppendRun:
    case Opcode::kSetAdd:
    case Opcode::kDictSet:
    case Opcode::kDictUpdate:
    case Opcode::kDictMerge:
    case Opcode::kImportStar:
    case Opcode::kDisplayValue:
      return true;
    case Opcode::kUnpackSequence:
    case Opcode::kUnpackStarred:
      frame->registers[bytecode::decode<ops::UnpackSequence>(at).src.index] = value;
      frame->pc = at;
      return true;
    case Opcode::kListExtend:
    case Opcode::kSetUpdate:
      frame->registers[bytecode::decode<ops::ListExtend>(at).src.index] = value;
      frame->pc = at;
      return true;
    case Opcode::kForNext:
    case Opcode::kForRangeNext:
    case Opcode::kSendNext:
      return complete_next(vm, value);
    case Opcode::kLookupName:
      if (value == runtime::absent_argument()) value = Value();
      break;
    case Opcode::kLoadAttribute:
      frame->registers[bytecode::decode<ops::LoadAttribute>(at).dst.index] = value;
      return true;
    case Opcode::kFormatValue:
      if (!runtime::has_kind(value, runtime::Kind::kStr)) {
        return raise_type_error(vm, "__format__ must return a str, not %s", runtime::type_name(value));
      }
      break;
    case Opcode::kBuildSet:
    case Opcode::kBuildDict:
    case Opcode::kPrepareClass:
    case Opcode::kGetIter:
      if (!is_result_of(opcode, value)) return raise_type_error(vm, "'%s' object is no result", runtime::type_name(value));
      break;
    case Opcode::kRaise:  // what makes an instance of a class raises it as well
      return raise_type_error(vm, "exceptions must derive from BaseException, not %s", runtime::type_name(value));
    case Opcode::kNot:
    case Opcode::kToBool:
    case Opcode::kContains:
    case Opcode::kNotContains:
      return complete_with_truth_of(vm, value);
    default:
      if ((bytecode::info(opcode).effects & bytecode::kBranch) != 0) return complete_with_truth_of(vm, value);
      break;
  }
  frame->registers[bytecode::decode<ops::Move>(at).dst.index] = value;
  return true;
}

bool finish(Vm& vm, ReturnAction action, Value extra, uint8_t stage, Value value) {
  switch (action) {
    case ReturnAction::kStoreInNative:
      if (bytecode::opcode_of(vm.frame_->pc[-1]) == Opcode::kLoadAttribute) return complete(vm, value);
      [[fallthrough]];
    case ReturnAction::kStore:
      vm.frame_->registers[current_as<ops::Call>(vm).dst.index] = value;
      return true;
    case ReturnAction::kExit:
      vm.result_ = value;
      vm.exit_result = RunResult::kCompleted;
      return false;
    case ReturnAction::kComplete:
      return complete(vm, value);
    case ReturnAction::kInitInNative:
    case ReturnAction::kInitResult:
      if (!value.is_none()) {
        return raise_type_error(vm, "__init__() should return None, not '%s'", runtime::type_name(value));
      }
      return finish(vm, static_cast<ReturnAction>(stage), Value(), 0, extra);
    case ReturnAction::kExtraResult:
      return finish(vm, static_cast<ReturnAction>(stage), Value(), 0, extra);
    case ReturnAction::kBoolResult:
      if (!value.is_bool()) {
        return raise_type_error(vm, "__bool__ should return bool, returned %s", runtime::type_name(value));
      }
      return complete_truth(vm, value.is_true());
    case ReturnAction::kLengthResult:
      if (!runtime::is_int(value) && runtime::has_guest_dunder(value, Dunder::kIndex)) {
        CallRequest request;
        request.callee = find_type_attribute(vm, value.object()->type, runtime::dunder_name(Dunder::kIndex));
        request.arguments = &value;
        request.count = 1;
        request.action = ReturnAction::kLengthResult;
        return call_found_special(vm, request);
      }
      if (!runtime::is_int(value)) {
        return raise_type_error(vm, "'%s' object cannot be interpreted as an integer", runtime::type_name(value));
      }
      if (runtime::int_sign(value) < 0) {
        auto failure = with_memory(vm, [&]() -> Outcome { return vm.raise_value_error("__len__() should return >= 0"); });
        return on_signal(vm, failure.signal(), ReturnAction::kStore);
      }
      if (int64_t length; !runtime::int_fits_int64(value, &length)) {
        auto failure = with_memory(vm, [&]() -> Outcome {
          return vm.raise(TypeId::kOverflowError, "cannot fit 'int' into an index-sized integer");
        });
        return on_signal(vm, failure.signal(), ReturnAction::kStore);
      }
      return complete_truth(vm, runtime::int_sign(value) != 0);
    case ReturnAction::kBinaryInNative:
    case ReturnAction::kBinaryResult:
      if (value == Value::not_implemented()) return continue_binary(vm, static_cast<uint8_t>(stage + 1));
      return complete(vm, value);
    case ReturnAction::kCompareResult:
      if (value == Value::not_implemented()) return continue_compare(vm, static_cast<uint8_t>(stage + 1));
      if (extra.is_true()) {  // != answered by __eq__
        if (value.is_bool()) return complete(vm, Value::boolean(value.is_false()));
        return on_signal(vm, vm.needs_guest(runtime::PreludeFunction::koperator_not, {value}).signal,
                         ReturnAction::kComplete);
      }
      return complete(vm, value);
    case ReturnAction::kNextResult:
      return stage == kOfCallableIterator ? finish_called_item(vm, value) : complete_next(vm, value);
    case ReturnAction::kBindName:
      return bind_supplied_name(vm, extra, value);
    case ReturnAction::kFinalizers:
      vm.running_finalizers = false;
      return true;
    case ReturnAction::kIteratorResult: {
      bool is_iterator = value.is_object() && (runtime::has_guest_dunder(value, Dunder::kNext) ||
                                               value.object()->kind >= runtime::Kind::kSequenceIterator ||
                                               runtime::iterates_by_resuming(value.object()->kind));
      if (!is_iterator) return raise_type_error(vm, "iter() returned non-iterator of type '%s'", runtime::type_name(value));
      return complete(vm, value);
    }
    case ReturnAction::kAwaitableResult:
      return finish_awaitable(vm, value);
    case ReturnAction::kAsyncIterResult:
      return finish_async_iterator(vm, value);
    case ReturnAction::kAsyncNextResult:
      return finish_async_next(vm, value);
    case ReturnAction::kDelegateClosed:
      return throw_here(vm, extra);
    case ReturnAction::kThrowFound:
      return finish_finding_throw(vm, value, extra);
    case ReturnAction::kFeed:
      return feed_item(vm, extra, value);
    case ReturnAction::kRaiseResult:
      return raise_here(vm, value);
  }
  return trap_out(vm);
}

}  // namespace sandboa::vm
