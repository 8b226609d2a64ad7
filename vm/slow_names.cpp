// Names, cells, functions.
#include "runtime/library_methods.h"
#include "runtime/registry.h"
#include "runtime/types/containers.h"
#include "runtime/types/hash_table.h"
#include "runtime/types/str.h"
#include "vm/calls.h"
#include "vm/complete.h"
#include "vm/handlers/slow_paths.h"
#include "vm/namespaces.h"
#include "vm/prelude.h"
#include "vm/unwind.h"

namespace sandboa::vm {

namespace ops = bytecode::ops;
using bytecode::Instruction;
using bytecode::Opcode;
using runtime::Dunder;
using runtime::Outcome;
using runtime::PreludeFunction;
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

// The namespace of a class body, or of module code whose locals are not its globals: any mapping.
Value body_namespace(Vm& vm) { return vm.frame_->registers[0]; }

// Asks a namespace that guest code implements.
bool ask_namespace(Vm& vm, Opcode opcode, Value space, Str* name, Value value) {
  switch (opcode) {
    case Opcode::kStoreName:
      if (const auto* method = runtime::find_library_method(vm, space, Dunder::kSetItem, 3)) {
        return store_item_by(vm, *method, space, name, value);
      }
      return on_signal(vm, vm.needs_guest(PreludeFunction::koperator_setitem, {space, name, value}).signal,
                       ReturnAction::kComplete);
    case Opcode::kDeleteName:
      return on_signal(vm, vm.needs_guest(PreludeFunction::knamespace_delete, {space, name}).signal,
                       ReturnAction::kComplete);
    case Opcode::kLookupName:
      return on_signal(vm, vm.needs_guest(PreludeFunction::knamespace_lookup, {space, name}).signal,
                       ReturnAction::kComplete);
    default:
      return on_signal(vm, vm.needs_guest(PreludeFunction::knamespace_load, {space, name, value}).signal,
                       ReturnAction::kComplete);
  }
}

// Names of class bodies and of module code with locals. *missing: there is no such name, and nothing has happened.
bool body_name(Vm& vm, const Instruction* at, bool* missing) {
  Frame* frame = vm.frame_;
  Opcode opcode = bytecode::opcode_of(*at);
  const auto& op = bytecode::decode<ops::LoadName>(at);
  LoadedProgram* program = frame->code->program;
  uint32_t index = op.name.index;
  Str* name = program->executable->global_name(index);
  Value& reg = frame->registers[op.dst.index];
  Value space = body_namespace(vm);
  bool is_plain = is_plain_namespace(space);
  if (opcode == Opcode::kStoreName || opcode == Opcode::kDeleteName) {
    if (!is_plain) return ask_namespace(vm, opcode, space, name, reg);
    Outcome done = with_memory(vm, [&]() -> Outcome {
      auto* dict = space.as<runtime::Dict>();
      if (dict->table == nullptr) TRY(make_room_for_names(vm, dict, *frame->code->unit));
      return opcode == Opcode::kStoreName ? runtime::dict_set(vm, dict, name, reg) : runtime::dict_remove(vm, dict, name);
    });
    if (!done.ok()) return on_signal(vm, done.signal(), ReturnAction::kComplete);
    *missing = done.value().is_empty();
    return true;
  }
  Value value = is_plain ? runtime::dict_find_str(vm, space.as<runtime::Dict>(), name) : Value();
  if (value.is_empty() && opcode == Opcode::kLoadName) {
    Outcome global = with_memory(vm, [&] { return load_global_name(vm, program, index); });
    if (!global.ok()) return on_signal(vm, global.signal(), ReturnAction::kComplete);
    value = global.value();
  }
  if (!is_plain) return ask_namespace(vm, opcode, space, name, value.is_empty() ? runtime::absent_argument() : value);
  *missing = value.is_empty() && opcode == Opcode::kLoadName;
  if (!*missing) reg = value;
  return true;
}

// LoadGlobal, StoreGlobal, DeleteGlobal.
bool global_name(Vm& vm, const Instruction* at, bool* missing) {
  Opcode opcode = bytecode::opcode_of(*at);
  const auto& op = bytecode::decode<ops::LoadGlobal>(at);
  LoadedProgram* program = vm.frame_->code->program;
  uint32_t index = op.name.index;
  Value& reg = vm.frame_->registers[op.dst.index];
  if (opcode == Opcode::kLoadGlobal && program->globals != nullptr && !is_plain_namespace(program->globals)) {
    Outcome builtin = with_memory(vm, [&] { return load_builtin_name(vm, program, index); });
    if (!builtin.ok()) return on_signal(vm, builtin.signal(), ReturnAction::kStore);
    Value fallback = builtin.value().is_empty() ? runtime::absent_argument() : builtin.value();
    return ask_namespace(vm, opcode, program->globals, program->executable->global_name(index), fallback);
  }
  Outcome done = with_memory(vm, [&]() -> Outcome {
    if (opcode == Opcode::kLoadGlobal) return load_global_name(vm, program, index);
    if (opcode == Opcode::kStoreGlobal) return store_global_name(vm, program, index, reg);
    return delete_global_name(vm, program, index);
  });
  if (!done.ok()) return on_signal(vm, done.signal(), ReturnAction::kStore);
  *missing = done.value().is_empty();
  if (!*missing && opcode == Opcode::kLoadGlobal) reg = done.value();
  return true;
}

// Names of the session's main namespace that nobody has defined may be the host's to supply.
bool host_supplies(const Vm& vm, const LoadedProgram* program, Opcode opcode) {
  bool is_load = opcode == Opcode::kLoadGlobal || opcode == Opcode::kLoadName || opcode == Opcode::kLoadClassName;
  if (!is_load || vm.host_calls == nullptr || !vm.host_calls->supplies_names) return false;
  return program->owner != nullptr && program->globals != nullptr && program->globals == vm.main_globals;
}

bool unknown_name(Vm& vm, const LoadedProgram* program, Opcode opcode, Str* name) {
  if (!host_supplies(vm, program, opcode)) {
    return raise_name_error(vm, TypeId::kNameError, name, "name '%s' is not defined");
  }
  Outcome found = with_memory(vm, [&] { return vm.host_calls->look_up(vm, name); });
  if (found.ok()) return bind_supplied_name(vm, name, found.value());
  return on_signal(vm, found.signal(), ReturnAction::kBindName, name);
}

}  // namespace

bool stores_name_at_once(const Vm& vm, const Frame* frame, const Instruction* at) {
  const auto& op = bytecode::decode<ops::StoreName>(at);
  LoadedProgram* program = frame->code->program;
  uint32_t index = op.name.index;
  bool is_global = bytecode::opcode_of(*at) == Opcode::kStoreGlobal;
  Value space = is_global ? Value(program->globals) : frame->registers[0];
  if (is_global ? program->globals == nullptr || program->stores[index] != &kUnknownName : !is_plain_namespace(space))
    return false;
  auto* names = space.as<runtime::Dict>();
  const Executable* executable = program->executable;
  if ((names->flags & runtime::Dict::kWatched) != 0 && !executable->builtins()[index].is_empty()) return false;
  if (!runtime::store_name_at_once(vm, names, executable->global_name(index), frame->registers[op.src.index])) return false;
  if (is_global) program->stores[index] = const_cast<Value*>(&kNameUsedOnce);
  return true;
}

bool bind_supplied_name(Vm& vm, Value name, Value value) {
  if (value.is_empty()) return raise_name_error(vm, TypeId::kNameError, name, "name '%s' is not defined");
  vm.embedder_root = value;
  Outcome bound = with_memory(vm, [&]() -> Outcome {
    Value globals = TRY(main_globals(vm));
    TRY(runtime::dict_set(vm, globals.as<runtime::Dict>(), name, value));
    return Value::none();
  });
  vm.embedder_root = Value();
  if (!bound.ok()) return on_signal(vm, bound.signal(), ReturnAction::kStore);
  return complete(vm, value);
}

bool slow_name(Vm& vm, const Instruction* at) {
  const LoadedUnit* code = vm.frame_->code;
  uint32_t index = bytecode::decode<ops::LoadGlobal>(at).name.index;
  Str* name = code->program->executable->global_name(index);
  bool missing = false;
  Opcode opcode = bytecode::opcode_of(*at);
  switch (opcode) {
    case Opcode::kLoadBuiltin: {
      // Only prelude code uses names that are not builtins.
      if (code->program->owner != nullptr) break;
      Outcome found = with_memory(vm, [&] { return find_prelude_function_by_global(vm, code->program, index); });
      if (!found.ok()) return on_signal(vm, found.signal(), ReturnAction::kStore);
      if (found.value().is_empty()) break;
      vm.frame_->registers[bytecode::decode<ops::LoadBuiltin>(at).dst.index] = found.value();
      return true;
    }
    case Opcode::kLoadGlobal:
    case Opcode::kStoreGlobal:
    case Opcode::kDeleteGlobal: {
      bool goes_on = global_name(vm, at, &missing);
      if (!missing) return goes_on;
      break;
    }
    default: {
      bool goes_on = body_name(vm, at, &missing);
      if (!missing) return goes_on;
      break;
    }
  }
  return unknown_name(vm, code->program, opcode, name);
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
    Outcome global = with_memory(vm, [&] { return load_global_name(vm, code->program, op.name.index); });
    if (!global.ok()) return on_signal(vm, global.signal(), ReturnAction::kComplete);
    value = global.value();
    if (value.is_empty()) return unknown_name(vm, code->program, Opcode::kLoadClassName, name);
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
