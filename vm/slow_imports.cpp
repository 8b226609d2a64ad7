// Import statements and interactive expressions. What is imported already is found here; the rest is the prelude's.
#include "runtime/types/containers.h"
#include "runtime/types/str.h"
#include "vm/attributes.h"
#include "vm/calls.h"
#include "vm/compile_hook.h"
#include "vm/complete.h"
#include "vm/handlers/slow_paths.h"
#include "vm/modules.h"
#include "vm/namespaces.h"
#include "vm/unwind.h"

namespace sandboa::vm {

namespace ops = bytecode::ops;
using bytecode::Instruction;
using runtime::Dict;
using runtime::Dunder;
using runtime::Kind;
using runtime::Module;
using runtime::Outcome;
using runtime::PreludeFunction;
using runtime::Str;
using runtime::Value;

namespace {

// A guest's replacement of builtins.__import__, or empty.
Value replaced_import(Vm& vm, const LoadedProgram* program) {
  Dict* builtins = program->builtins != nullptr ? program->builtins : vm.builtins;
  if (builtins == nullptr) return Value();
  Value found = runtime::dict_find_str(vm, builtins, runtime::dunder_name(Dunder::kImport));
  bool is_original = runtime::has_kind(found, Kind::kNativeFunction);
  return is_original ? Value() : found;
}

// `import a` and `from a import b` of a module that is there and complete. Empty: ask the prelude.
Value find_imported(Vm& vm, const Value* operands) {
  if (vm.modules == nullptr || operands[2] != Value::small_int(0)) return Value();
  auto* name = operands[0].as<Str>();
  Value found = runtime::dict_find_str(vm, vm.modules, name);
  if (!runtime::has_kind(found, Kind::kModule)) return Value();
  auto* module = found.as<Module>();
  bool is_package =
      module->dict != nullptr && !runtime::dict_find_str(vm, module->dict, runtime::dunder_name(Dunder::kPath)).is_empty();
  if (is_package && !operands[1].is_none()) return Value();  // the names may be submodules
  bool is_dotted = false;
  for (uint64_t index = 0; index < name->length && !is_dotted; ++index) is_dotted = name->at(index) == '.';
  return is_dotted && operands[1].is_none() ? Value() : found;
}

// Whether the list of what may be imported counts for this code.
bool is_restricted(const Vm& vm, const LoadedProgram* program) {
  if (vm.compile_hook == nullptr || !vm.compile_hook->restricts_imports) return false;
  return !program->executable->imports_freely();
}

}  // namespace

bool slow_import_name(Vm& vm, const Instruction* at) {
  const auto& op = bytecode::decode<ops::ImportName>(at);
  Frame* frame = vm.frame_;
  const Value* operands = frame->registers + op.base.index;
  LoadedProgram* program = frame->code->program;
  Value import = replaced_import(vm, program);
  if (import.is_empty() && program->builtins != nullptr &&
      runtime::dict_find_str(vm, program->builtins, runtime::dunder_name(Dunder::kImport)).is_empty()) {
    return raise_text(vm, runtime::TypeId::kImportError, "__import__ not found");
  }
  PreludeFunction importer = PreludeFunction::kimport_name;
  if (is_restricted(vm, program)) {
    importer = PreludeFunction::kimport_allowed;
  } else if (import.is_empty()) {
    Value found = find_imported(vm, operands);
    if (!found.is_empty()) {
      frame->registers[op.dst.index] = found;
      return true;
    }
  }
  Outcome asked = with_memory(vm, [&]() -> Outcome {
    Value globals = TRY(globals_of(vm, program));
    if (import.is_empty()) {
      return vm.needs_guest(importer, {operands[0], operands[1], operands[2], globals});
    }
    return vm.needs_guest_call(import, {operands[0], globals, TRY(locals_of_frame(vm, frame)), operands[1], operands[2]});
  });
  return on_signal(vm, asked.signal(), ReturnAction::kStore);
}

bool slow_import_from(Vm& vm, const Instruction* at) {
  const auto& op = bytecode::decode<ops::ImportFrom>(at);
  const Value* operands = vm.frame_->registers + op.base.index;
  if (runtime::has_kind(operands[0], Kind::kModule)) {
    Outcome found = with_memory(vm, [&] { return find_attribute(vm, operands[0], operands[1].as<Str>()); });
    if (found.ok() && !found.value().is_empty()) {
      vm.frame_->registers[op.dst.index] = found.value();
      return true;
    }
    if (!found.ok()) return on_signal(vm, found.signal(), ReturnAction::kStore);
  }
  return on_signal(vm, vm.needs_guest(PreludeFunction::kimport_from, {operands[0], operands[1]}).signal,
                   ReturnAction::kStore);
}

bool slow_import_star(Vm& vm, const Instruction* at) {
  Frame* frame = vm.frame_;
  Value module = frame->registers[bytecode::decode<ops::ImportStar>(at).module.index];
  Outcome asked = with_memory(vm, [&]() -> Outcome {
    Value space = TRY(locals_of_frame(vm, frame));
    return vm.needs_guest(PreludeFunction::kimport_star, {module, space});
  });
  return on_signal(vm, asked.signal(), ReturnAction::kComplete);
}

bool slow_display_value(Vm& vm, const Instruction* at) {
  Value value = vm.frame_->registers[bytecode::decode<ops::DisplayValue>(at).src.index];
  return on_signal(vm, vm.needs_guest(PreludeFunction::kdisplay_value, {value}).signal, ReturnAction::kComplete);
}

}  // namespace sandboa::vm
