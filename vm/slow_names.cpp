// Names, cells, functions.
#include "runtime/registry.h"
#include "runtime/types/containers.h"
#include "runtime/types/str.h"
#include "vm/calls.h"
#include "vm/complete.h"
#include "vm/handlers/slow_paths.h"
#include "vm/prelude.h"
#include "vm/unwind.h"

namespace sandboa::vm {

namespace ops = bytecode::ops;
using bytecode::Instruction;
using bytecode::Opcode;
using runtime::Outcome;
using runtime::Signal;
using runtime::Str;
using runtime::TypeId;
using runtime::Value;

namespace {

bool raise_name_error(Vm& vm, TypeId type, Value name, const char* format) {
  std::string text = runtime::to_utf8(name.as<Str>());
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wformat-nonliteral"
  Value attribute = type == TypeId::kUnboundLocalError ? Value() : name;  // as in CPython: no `name`, and so no hint
  Outcome failure = with_memory(vm, [&]() -> Outcome { return vm.raise_name_error(type, attribute, format, text.c_str()); });
#pragma GCC diagnostic pop
  return on_signal(vm, failure.signal(), ReturnAction::kStore);
}

runtime::Dict* class_namespace(Vm& vm) { return vm.frame_->registers[0].as<runtime::Dict>(); }

Value global_or_builtin(const LoadedUnit* code, uint32_t index) {
  Value value = code->globals == nullptr ? Value() : code->globals[index]->value;
  return value.is_empty() ? code->program->executable->builtins()[index] : value;
}

}  // namespace

bool slow_name(Vm& vm, const Instruction* at) {
  Frame* frame = vm.frame_;
  const LoadedUnit* code = frame->code;
  const auto& op = bytecode::decode<ops::LoadGlobal>(at);
  uint32_t index = op.name.index;
  Str* name = code->program->executable->global_name(index);
  Value& reg = frame->registers[op.dst.index];
  switch (bytecode::opcode_of(*at)) {
    case Opcode::kLoadBuiltin: {
      // Only prelude code uses names that are not builtins.
      if (code->globals != nullptr) break;
      Value value = find_prelude_function_by_global(vm, index);
      if (value.is_empty()) break;
      reg = value;
      return true;
    }
    case Opcode::kDeleteGlobal:
      if (code->globals[index]->value.is_empty()) break;
      code->globals[index]->value = Value();
      return true;
    case Opcode::kLoadName:
    case Opcode::kLookupName: {
      Value value = runtime::dict_find_str(vm, class_namespace(vm), name);
      if (value.is_empty() && bytecode::opcode_of(*at) == Opcode::kLoadName) {
        value = global_or_builtin(code, index);
        if (value.is_empty()) break;
      }
      reg = value;
      return true;
    }
    case Opcode::kStoreName: {
      Outcome stored = with_memory(vm, [&] { return runtime::dict_set(vm, class_namespace(vm), name, reg); });
      return stored.ok() ? true : on_signal(vm, stored.signal(), ReturnAction::kComplete);
    }
    case Opcode::kDeleteName: {
      Outcome removed = with_memory(vm, [&] { return runtime::dict_remove(vm, class_namespace(vm), name); });
      if (!removed.ok()) return on_signal(vm, removed.signal(), ReturnAction::kComplete);
      if (removed.value().is_empty()) break;
      return true;
    }
    default:
      break;
  }
  return raise_name_error(vm, TypeId::kNameError, name, "name '%s' is not defined");
}

// A name in an annotation inside a class: the cell holds the namespace of the body or, once it is made, the class.
bool slow_class_name(Vm& vm, const Instruction* at) {
  Frame* frame = vm.frame_;
  const LoadedUnit* code = frame->code;
  const auto& op = bytecode::decode<ops::LoadClassName>(at);
  Str* name = code->program->executable->global_name(op.name.index);
  Value owner = frame->function->closure()[op.class_dict.value]->value;
  runtime::Dict* space = nullptr;
  if (runtime::has_kind(owner, runtime::Kind::kDict)) {
    space = owner.as<runtime::Dict>();
  } else if (runtime::has_kind(owner, runtime::Kind::kType)) {
    space = owner.as<runtime::Type>()->attributes;
  }
  Value value = space == nullptr ? Value() : runtime::dict_find_str(vm, space, name);
  if (value.is_empty() && bytecode::opcode_of(*at) == Opcode::kLoadClassName) {
    value = global_or_builtin(code, op.name.index);
    if (value.is_empty()) return raise_name_error(vm, TypeId::kNameError, name, "name '%s' is not defined");
  }
  frame->registers[op.dst.index] = value;
  return true;
}

bool slow_call_support(Vm& vm, const Instruction* at) {
  constexpr runtime::PreludeFunction kFunctions[] = {
#define SUPPORT(Name, function, arity) runtime::PreludeFunction::k##function,
#include "ir/bytecode/support_functions.def"
#undef SUPPORT
  };
  const auto& op = bytecode::decode<ops::CallSupport>(at);
  const Value* arguments = vm.frame_->registers + op.base.index;
  vm.needs_guest(kFunctions[op.function.value], {});
  for (uint32_t index = 0; index < op.count.value; ++index) {
    vm.guest_call.arguments[vm.guest_call.count++] = arguments[index];
  }
  return on_signal(vm, Signal::kNeedsGuest, ReturnAction::kComplete);
}

bool slow_unbound(Vm& vm, const Instruction* at) {
  const LoadedUnit* code = vm.frame_->code;
  const char* const free_text =
      "cannot access free variable '%s' where it is not associated with a value in enclosing scope";
  switch (bytecode::opcode_of(*at)) {
    case Opcode::kLoadFree:
    case Opcode::kDeleteFree: {
      uint32_t index = bytecode::decode<ops::LoadFree>(at).index;
      return raise_name_error(vm, TypeId::kNameError, code->constants[code->unit->free_names[index]], free_text);
    }
    default: {
      uint32_t index = bytecode::opcode_of(*at) == Opcode::kLoadCell ? bytecode::decode<ops::LoadCell>(at).cell.index
                                                                     : bytecode::decode<ops::CheckBound>(at).local.index;
      Value name = code->constants[code->unit->local_names[index]];
      return raise_name_error(vm, TypeId::kUnboundLocalError, name,
                              "cannot access local variable '%s' where it is not associated with a value");
    }
  }
}

bool slow_make_cell(Vm& vm, const Instruction* at) {
  Value& reg = vm.frame_->registers[bytecode::decode<ops::MakeCell>(at).dst.index];
  Outcome cell = with_memory(vm, [&]() -> Outcome { return TRY_NEW(vm, runtime::new_cell(vm, reg)); });
  if (!cell.ok()) return on_signal(vm, cell.signal(), ReturnAction::kStore);
  reg = cell.value();
  return true;
}

bool slow_make_function(Vm& vm, const Instruction* at) {
  Frame* frame = vm.frame_;
  const auto& op = bytecode::decode<ops::MakeFunction>(at);
  const LoadedUnit* code = unit_of(vm, frame->code->program, op.unit.index);
  if (code == nullptr) return on_signal(vm, memory_trap(vm).signal, ReturnAction::kStore);
  std::span<const bytecode::Capture> captures = code->unit->captures;
  Outcome made = with_memory(vm, [&]() -> Outcome {
    runtime::Function* function = TRY_NEW(vm, new_function(vm, code, static_cast<uint32_t>(captures.size())));
    for (size_t index = 0; index < captures.size(); ++index) {
      function->closure()[index] = captures[index].from_closure
                                       ? frame->function->closure()[captures[index].index]
                                       : frame->registers[captures[index].index].as<runtime::Cell>();
    }
    return function;
  });
  if (!made.ok()) return on_signal(vm, made.signal(), ReturnAction::kStore);
  frame->registers[op.dst.index] = made.value();
  return true;
}

bool slow_set_defaults(Vm& vm, const Instruction* at) {
  const auto& op = bytecode::decode<ops::SetDefaults>(at);
  Value* registers = vm.frame_->registers;
  Outcome tuple = with_memory(
      vm, [&]() -> Outcome { return TRY_NEW(vm, runtime::new_tuple_of(vm, registers + op.base.index, op.count.value)); });
  if (!tuple.ok()) return on_signal(vm, tuple.signal(), ReturnAction::kStore);
  registers[op.function.index].as<runtime::Function>()->defaults = tuple.value().as<runtime::Tuple>();
  return true;
}

bool slow_unsupported(Vm& vm, const Instruction* at) {
  Value message = vm.frame_->code->constants[bytecode::decode<ops::Unsupported>(at).message.index];
  Outcome failure = with_memory(vm, [&]() -> Outcome { return vm.raise_with(TypeId::kNotImplementedError, message); });
  return on_signal(vm, failure.signal(), ReturnAction::kStore);
}

}  // namespace sandboa::vm
