// raise, except, with.
#include "runtime/exception_groups.h"
#include "runtime/library_methods.h"
#include "runtime/registry.h"
#include "runtime/traceback.h"
#include "runtime/types/containers.h"
#include "runtime/types/str.h"
#include "vm/attributes.h"
#include "vm/calls.h"
#include "vm/classes.h"
#include "vm/complete.h"
#include "vm/handlers/slow_paths.h"
#include "vm/prelude.h"
#include "vm/unwind.h"

namespace sandboa::vm {

namespace ops = bytecode::ops;
using bytecode::Instruction;
using bytecode::Opcode;
using runtime::Dunder;
using runtime::Exception;
using runtime::Fallible;
using runtime::Kind;
using runtime::Outcome;
using runtime::PreludeFunction;
using runtime::Type;
using runtime::TypeId;
using runtime::Value;

namespace {

bool is_exception_class(Value value) {
  return runtime::has_kind(value, Kind::kType) && (value.as<Type>()->flags & Type::kIsException) != 0;
}

// Classes in `raise C` are called without arguments first. Builtin ones right here; a guest class needs guest code: the
// prelude makes the instance and raises it (its own frame is hidden, so the traceback starts where it should).
bool raise_explicitly(Vm& vm, const ops::Raise& op) {
  Value* registers = vm.frame_->registers;
  Value raised = registers[op.exception.index];
  Value cause = op.has_cause.value != 0 ? registers[op.cause.index] : Value();
  bool guest_class = is_exception_class(raised) && raised.as<Type>()->is_guest();
  bool cause_class = is_exception_class(cause);
  if (guest_class || cause_class) {
    return on_signal(vm,
                     vm.needs_guest(PreludeFunction::kraise_class, {raised, cause.is_empty() ? Value::false_value() : cause,
                                                                    Value::boolean(!cause.is_empty())})
                         .signal,
                     ReturnAction::kComplete);
  }
  if (is_exception_class(raised)) {
    auto* type = raised.as<Type>();
    Outcome made = with_memory(vm, [&]() -> Outcome { return TRY_NEW(vm, runtime::new_exception(vm, type, nullptr)); });
    if (!made.ok()) return on_signal(vm, made.signal(), ReturnAction::kStore);
    raised = made.value();
  }
  if (!runtime::has_kind(raised, Kind::kException)) {
    return raise_text(vm, TypeId::kTypeError, "exceptions must derive from BaseException");
  }
  auto* exception = raised.as<Exception>();
  if (!cause.is_empty()) {
    if (!cause.is_none() && !runtime::has_kind(cause, Kind::kException)) {
      return raise_text(vm, TypeId::kTypeError, "exception causes must derive from BaseException");
    }
    exception->cause = cause.is_none() ? Value() : cause;
    exception->flags |= Exception::kSuppressContext;
  }
  vm.pending_exception = exception;
  return raise_pending(vm);
}

Fallible<bool> matches(Vm& vm, const Type* raised, Value expected) {
  if (is_exception_class(expected)) return runtime::is_subtype(raised, expected.as<Type>());
  if (runtime::has_kind(expected, Kind::kTuple)) {
    auto* tuple = expected.as<runtime::Tuple>();
    TRY(vm.charge(tuple->length));
    bool found = false;
    for (uint64_t index = 0; index < tuple->length; ++index) {
      Value element = tuple->items()[index];
      if (!is_exception_class(element)) {
        return vm.raise_type_error("catching classes that do not inherit from BaseException is not allowed");
      }
      found |= runtime::is_subtype(raised, element.as<Type>());
    }
    return found;
  }
  return vm.raise_type_error("catching classes that do not inherit from BaseException is not allowed");
}

Outcome raise_not_a_manager(Vm& vm, Value object, Dunder missed) {
  bool is_async = missed == Dunder::kAExit || missed == Dunder::kAEnter;
  auto has = [&](Dunder dunder) {
    Value found = find_type_attribute(vm, runtime::type_of(object), runtime::dunder_name(dunder));
    return !found.is_empty() && !found.is_none();
  };
  bool is_other = is_async ? has(Dunder::kEnter) && has(Dunder::kExit) : has(Dunder::kAEnter) && has(Dunder::kAExit);
  const char* hint = "";
  if (is_other && is_async) {
    hint = " but it supports the context manager protocol. Did you mean to use 'with'?";
  } else if (is_other) {
    hint = " but it supports the asynchronous context manager protocol. Did you mean to use 'async with'?";
  }
  std::string name;
  runtime::append_qualified_type_name(name, runtime::type_of(object));
  return vm.raise_type_error("'%s' object does not support the %scontext manager protocol (missed %s method)%s",
                             name.c_str(), is_async ? "asynchronous " : "",
                             runtime::to_utf8(runtime::dunder_name(missed)).c_str(), hint);
}

Outcome load_special_method(Vm& vm, Value object, Dunder dunder) {
  const runtime::Type* type = runtime::type_of(object);
  Value found = runtime::find_guest_method(vm, object, dunder);
  if (found.is_empty()) found = find_type_attribute(vm, type, runtime::dunder_name(dunder));
  if (found.is_empty()) {
    return raise_not_a_manager(vm, object, dunder);
  }
  if (!found.is_object()) return found;
  if (found.object()->kind == Kind::kFunction) return TRY_NEW(vm, runtime::new_bound_method(vm, found, object));
  bool binds_by_guest_code = runtime::has_kind(found, Kind::kProperty) || runtime::has_guest_dunder(found, Dunder::kGet);
  if (!binds_by_guest_code) return bind_builtin_descriptor(vm, found, object, type);
  // That is left to the call.
  Value parts[] = {found, object};
  Value bound = TRY_NEW(vm, runtime::new_tuple_of(vm, parts, 2));
  Value call = find_prelude_function(vm, PreludeFunction::kcall_unbound_special);
  if (call.is_empty()) return runtime::SignalFailure{runtime::Signal::kNeedsCollect};
  return bind_method(vm, call, bound);
}

}  // namespace

bool slow_raise(Vm& vm, const Instruction* at) {
  switch (bytecode::opcode_of(*at)) {
    case Opcode::kRaise:
      return raise_explicitly(vm, bytecode::decode<ops::Raise>(at));
    case Opcode::kRaiseAgain:
      if (!runtime::has_kind(vm.handled_exception, Kind::kException)) {
        return raise_text(vm, TypeId::kRuntimeError, "No active exception to reraise");
      }
      vm.pending_exception = vm.handled_exception;
      return rethrow_pending(vm);
    default:
      vm.pending_exception = vm.frame_->registers[bytecode::decode<ops::Rethrow>(at).exception.index];
      if (!runtime::has_kind(vm.pending_exception, Kind::kException)) {
        return raise_text(vm, TypeId::kTypeError, "exceptions must derive from BaseException");
      }
      return rethrow_pending(vm);
  }
}

bool slow_match_exception(Vm& vm, const Instruction* at) {
  const auto& op = bytecode::decode<ops::MatchException>(at);
  Value* registers = vm.frame_->registers;
  const Type* raised = runtime::type_of(registers[op.exception.index]);
  auto matched = with_memory(vm, [&] { return matches(vm, raised, registers[op.type.index]); });
  if (!matched.ok()) return on_signal(vm, matched.signal(), ReturnAction::kStore);
  registers[op.dst.index] = Value::boolean(matched.value());
  return true;
}

namespace {

// except* takes classes of exceptions, but none of groups.
Fallible<bool> check_star_type(Vm& vm, Value type) {
  uint64_t count = 1;
  const Value* types = &type;
  if (runtime::has_kind(type, Kind::kTuple)) {
    count = type.as<runtime::Tuple>()->length;
    types = type.as<runtime::Tuple>()->items();
  }
  TRY(vm.charge(count));
  for (uint64_t index = 0; index < count; ++index) {
    if (is_exception_class(types[index])) continue;
    return vm.raise_type_error("catching classes that do not inherit from BaseException is not allowed");
  }
  for (uint64_t index = 0; index < count; ++index) {
    if (!runtime::is_subtype(types[index].as<Type>(), runtime::builtin_type(TypeId::kBaseExceptionGroup))) continue;
    return vm.raise_type_error("catching ExceptionGroup with except* is not allowed. Use except instead.");
  }
  return true;
}

// A single exception reaches its handler as a group of one, raised where the handler stands.
Outcome wrap_in_group(Vm& vm, Value exception, const Instruction* at) {
  Value arguments[] = {runtime::empty_str(), Value()};
  arguments[1] = TRY_NEW(vm, runtime::new_tuple_of(vm, &exception, 1));
  Value group =
      TRY(runtime::construct_exception_group(vm, runtime::builtin_type(TypeId::kBaseExceptionGroup), arguments, 2));
  const LoadedUnit* code = vm.frame_->code;
  auto* entry = TRY_NEW(vm, runtime::new_traceback(vm, Value(), code->unit, &code->program->executable->program(),
                                                   static_cast<uint32_t>(at - code->code)));
  entry->code = code;  // what the entry tells lies in the program, which it keeps
  group.as<Exception>()->traceback = entry;
  return group;
}

// (what the type catches, what is left).
Outcome split_by_type(Vm& vm, Value exception, Value type, const Instruction* at) {
  TRY(check_star_type(vm, type));
  Value parts[] = {Value::none(), Value::none()};
  if (!exception.is_none()) {
    bool is_group = runtime::is_exception_group(exception);
    if (TRY(matches(vm, runtime::type_of(exception), type))) {
      parts[0] = is_group ? exception : TRY(wrap_in_group(vm, exception, at));
    } else if (is_group) {
      return vm.needs_guest(PreludeFunction::kexception_group_match, {exception, type});
    } else {
      parts[1] = exception;
    }
  }
  return TRY_NEW(vm, runtime::new_tuple_of(vm, parts, 2));
}

}  // namespace

bool slow_match_exception_group(Vm& vm, const Instruction* at) {
  const auto& op = bytecode::decode<ops::MatchExceptionGroup>(at);
  Value* registers = vm.frame_->registers;
  return deliver(
      vm, with_memory(vm, [&] { return split_by_type(vm, registers[op.exception.index], registers[op.type.index], at); }));
}

bool slow_prepare_reraise(Vm& vm, const Instruction* at) {
  const auto& op = bytecode::decode<ops::PrepareReraise>(at);
  Value* registers = vm.frame_->registers;
  auto* raised = registers[op.raised.index].as<runtime::List>();
  bool nothing = true;
  for (uint32_t index = 0; index < raised->length; ++index) nothing = nothing && raised->items[index].is_none();
  if (nothing) {
    registers[op.dst.index] = Value::none();
    return true;
  }
  return deliver(vm,
                 vm.needs_guest(PreludeFunction::kexception_group_reraise, {registers[op.exception.index], Value(raised)}));
}

bool slow_with(Vm& vm, const Instruction* at) {
  Value* registers = vm.frame_->registers;
  if (bytecode::opcode_of(*at) == Opcode::kLoadExceptionTriple) {
    const auto& op = bytecode::decode<ops::LoadExceptionTriple>(at);
    Value exception = registers[op.exception.index];
    Value* base = registers + op.base.index;
    bool is_exception = runtime::has_kind(exception, Kind::kException);
    Value traceback = is_exception ? exception.as<Exception>()->traceback : Value();
    base[0] = runtime::type_of(exception);
    base[1] = exception;
    base[2] = traceback.is_empty() ? Value::none() : traceback;
    return true;
  }
  const auto& op = bytecode::decode<ops::LoadWithMethods>(at);
  Value manager = registers[op.manager.index];
  Value* base = registers + op.base.index;
  bool is_async = op.is_async.value != 0;
  Outcome exit =
      with_memory(vm, [&] { return load_special_method(vm, manager, is_async ? Dunder::kAExit : Dunder::kExit); });
  if (!exit.ok()) return on_signal(vm, exit.signal(), ReturnAction::kStore);
  vm.embedder_root = exit.value();
  Outcome enter =
      with_memory(vm, [&] { return load_special_method(vm, manager, is_async ? Dunder::kAEnter : Dunder::kEnter); });
  vm.embedder_root = Value();
  if (!enter.ok()) return on_signal(vm, enter.signal(), ReturnAction::kStore);
  base[0] = exit.value();
  base[1] = enter.value();
  return true;
}

}  // namespace sandboa::vm
