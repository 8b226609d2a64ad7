// Pattern matching (Python reference, 8.6).
#include "runtime/dict.h"
#include "runtime/operations/operations.h"
#include "runtime/registry.h"
#include "runtime/types/containers.h"
#include "runtime/types/hash_table.h"
#include "runtime/types/str.h"
#include "vm/attributes.h"
#include "vm/builtins/tables.h"
#include "vm/calls.h"
#include "vm/complete.h"
#include "vm/handlers/slow_paths.h"

namespace sandboa::vm {

namespace ops = bytecode::ops;
using bytecode::Instruction;
using bytecode::Opcode;
using runtime::Kind;
using runtime::Outcome;
using runtime::PreludeFunction;
using runtime::Signal;
using runtime::Tuple;
using runtime::Type;
using runtime::TypeId;
using runtime::Value;

// Builtin classes, and what derives from them, whose single positional pattern matches the subject itself.
bool matches_itself(const runtime::Type* type) {
  switch (type->id) {
    case TypeId::kBool:
    case TypeId::kByteArray:
    case TypeId::kBytes:
    case TypeId::kDict:
    case TypeId::kFloat:
    case TypeId::kFrozenSet:
    case TypeId::kInt:
    case TypeId::kList:
    case TypeId::kSet:
    case TypeId::kStr:
    case TypeId::kTuple:
      return true;
    default:
      return false;
  }
}

// As CPython has it in type flags: builtin classes by their layout, and those that collections.abc says are like them.
uint16_t match_flags(const Type* type) {
  switch (type->instance_kind) {
    case Kind::kList:
    case Kind::kTuple:
    case Kind::kRange:
    case Kind::kMemoryView:
      return Type::kMatchesSequence;
    case Kind::kDict:
    case Kind::kMappingProxy:
      return Type::kMatchesMapping;
    default:
      return type->is_guest() ? type->flags & Type::kMatchFlags : 0;
  }
}

namespace {

Outcome match_keys(Vm& vm, Value subject, Value keys_value) {
  auto* keys = keys_value.as<Tuple>();
  bool is_exact = runtime::is_exactly(subject, TypeId::kDict);  // of other classes get() is asked
  Tuple* values = TRY_NEW(vm, runtime::new_tuple(vm, keys->length));
  for (uint64_t index = 0; index < keys->length; ++index) values->items()[index] = Value::none();
  for (uint64_t index = 0; index < keys->length; ++index) {
    TRY(runtime::hash_of(vm, keys->items()[index], runtime::KeyRole::kSetElement));  // CPython collects the keys in a set
    for (uint64_t earlier = 0; earlier < index; ++earlier) {
      if (TRY(runtime::operations::equals(vm, keys->items()[earlier], keys->items()[index]))) {
        Value text = TRY(runtime::operations::repr(vm, keys->items()[index]));
        return vm.raise_value_error("mapping pattern checks duplicate key (%s)",
                                    runtime::to_utf8(text.as<runtime::Str>()).c_str());
      }
    }
    if (!is_exact) continue;
    Value found = TRY(runtime::dict_find(vm, subject.as<runtime::Dict>(), keys->items()[index]));
    if (found.is_empty()) return Value::none();
    values->items()[index] = found;
  }
  if (!is_exact) return runtime::SignalFailure{Signal::kNeedsGuest};
  return values;
}

bool match_class(Vm& vm, const ops::MatchClass& op) {
  Value* registers = vm.frame_->registers;
  Value subject = registers[op.subject.index];
  Value cls = registers[op.base.index];
  auto* names = registers[op.base.index + 1].as<Tuple>();
  uint32_t positional = op.positional.value;
  if (!runtime::has_kind(cls, Kind::kType)) {
    Outcome failure =
        with_memory(vm, [&]() -> Outcome { return vm.raise_type_error("called match pattern must be a class"); });
    return on_signal(vm, failure.signal(), ReturnAction::kStore);
  }
  auto* type = cls.as<runtime::Type>();
  bool guest_decides = runtime::has_guest_dunder(cls, runtime::Dunder::kInstanceCheck) ||
                       runtime::has_guest_dunder(subject, runtime::Dunder::kClass);
  if (!guest_decides && !runtime::is_subtype(runtime::type_of(subject), type)) {
    registers[op.dst.index] = Value::none();
    return true;
  }
  bool is_itself = matches_itself(type) && !type->guest_dunders.has(runtime::Dunder::kMatchArgs);
  if (!guest_decides && names->length == 0 && (positional == 0 || (positional == 1 && is_itself))) {
    return deliver(
        vm, with_memory(vm, [&]() -> Outcome { return TRY_NEW(vm, runtime::new_tuple_of(vm, &subject, positional)); }));
  }
  return on_signal(vm,
                   vm.needs_guest(PreludeFunction::kmatch_class, {subject, cls, Value::small_int(positional), names}).signal,
                   ReturnAction::kComplete);
}

}  // namespace

bool slow_match(Vm& vm, const Instruction* at) {
  Value* registers = vm.frame_->registers;
  const auto& op = bytecode::decode<ops::MatchSequence>(at);
  Value subject = registers[op.subject.index];
  switch (bytecode::opcode_of(*at)) {
    case Opcode::kMatchSequence:
      registers[op.dst.index] = Value::boolean((match_flags(runtime::type_of(subject)) & Type::kMatchesSequence) != 0);
      return true;
    case Opcode::kMatchMapping:
      registers[op.dst.index] = Value::boolean((match_flags(runtime::type_of(subject)) & Type::kMatchesMapping) != 0);
      return true;
    case Opcode::kMatchKeys: {
      Value keys = registers[bytecode::decode<ops::MatchKeys>(at).keys.index];
      Outcome values = with_memory(vm, [&] { return match_keys(vm, subject, keys); });
      if (values.signal() == Signal::kNeedsGuest) {
        return on_signal(vm, vm.needs_guest(PreludeFunction::kmatch_keys, {subject, keys}).signal, ReturnAction::kComplete);
      }
      return deliver(vm, values);
    }
    case Opcode::kMatchClass:
      return match_class(vm, bytecode::decode<ops::MatchClass>(at));
    default: {
      if (runtime::has_guest_dunder(subject, runtime::Dunder::kLen)) {
        return on_signal(vm, vm.needs_guest(PreludeFunction::klen_object, {subject}).signal, ReturnAction::kComplete);
      }
      auto length = with_memory(vm, [&] { return runtime::operations::length(vm, subject); });
      if (!length.ok()) return on_signal(vm, length.signal(), ReturnAction::kComplete);
      registers[op.dst.index] = Value::small_int(length.value());
      return true;
    }
  }
}

}  // namespace sandboa::vm
