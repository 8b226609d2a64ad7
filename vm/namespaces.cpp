#include "vm/namespaces.h"

#include <algorithm>

#include "runtime/module.h"
#include "runtime/registry.h"
#include "runtime/types/containers.h"
#include "runtime/types/hash_table.h"
#include "runtime/types/str.h"
#include "vm/modules.h"

namespace sandboa::vm {

using runtime::Dict;
using runtime::DictEntry;
using runtime::DictTable;
using runtime::Dunder;
using runtime::Kind;
using runtime::Outcome;
using runtime::Str;
using runtime::Value;

const Value kUnknownName, kNameUsedOnce;

namespace {

void watch(Dict* dict) {
  dict->flags |= Dict::kWatched;
  if (dict->table != nullptr) dict->table->index_filled |= DictTable::kWatched;
}

// Notes the first use of a name.
template <class Place>
bool is_used_again(Place& place) {
  if (place != &kUnknownName) return true;
  place = const_cast<Place>(&kNameUsedOnce);
  return false;
}

// Where the builtin stands, or null. *from: the dict that it stands in, if any.
const Value* find_builtin(Vm& vm, LoadedProgram* program, uint32_t index, Dict** from) {
  Dict* builtins = program->builtins != nullptr ? program->builtins : vm.builtins;
  const Value* place = &program->executable->builtins()[index];
  *from = builtins;
  if (builtins != nullptr) {
    DictEntry* entry = runtime::dict_find_str_entry(vm, builtins, program->executable->global_name(index));
    if (entry != nullptr) return &entry->value;
    if (!program->executable->is_intrinsic(index)) return nullptr;  // intrinsics of library modules stand in no dict
  }
  return place->is_empty() ? nullptr : place;
}

Value load_builtin(Vm& vm, LoadedProgram* program, uint32_t index, bool remembers) {
  Dict* builtins = nullptr;
  const Value* place = find_builtin(vm, program, index, &builtins);
  if (place == nullptr || !remembers) return place == nullptr ? Value() : *place;
  if (builtins != nullptr) watch(builtins);
  watch(program->globals);
  vm.programs.remember_load(program, index, place);
  return *place;
}

}  // namespace

Outcome main_globals(Vm& vm) {
  if (vm.main_globals != nullptr) return vm.main_globals;
  constexpr uint64_t kUsualNames = 21;
  Dict* globals = TRY_NEW(vm, runtime::new_dict_sized(vm, kUsualNames));
  TRY(runtime::set_module_names(vm, globals, runtime::dunder_name(Dunder::kMain), Value::none(), Value::none()));
  TRY(runtime::dict_set(vm, globals, runtime::dunder_name(Dunder::kBuiltins), TRY(builtins_module(vm))));
  vm.main_globals = globals;
  vm.programs.set_main(globals);
  return globals;
}

Outcome globals_of(Vm& vm, LoadedProgram* program) {
  if (program->globals == nullptr) TRY(main_globals(vm));
  return program->globals;
}

Outcome load_global_name(Vm& vm, LoadedProgram* program, uint32_t index) {
  auto* globals = TRY(globals_of(vm, program)).as<Dict>();
  bool remembers = is_used_again(program->loads[index]);
  DictEntry* entry = runtime::dict_find_str_entry(vm, globals, program->executable->global_name(index));
  if (entry == nullptr) return load_builtin(vm, program, index, remembers);
  if (!remembers) return entry->value;
  watch(globals);
  vm.programs.remember_places(program, index, &entry->value);
  return entry->value;
}

Outcome load_builtin_name(Vm& vm, LoadedProgram* program, uint32_t index) {
  Dict* builtins = nullptr;
  const Value* place = find_builtin(vm, program, index, &builtins);
  return place == nullptr ? Value() : *place;
}

Outcome store_global_name(Vm& vm, LoadedProgram* program, uint32_t index, Value value) {
  auto* globals = TRY(globals_of(vm, program)).as<Dict>();
  Str* name = program->executable->global_name(index);
  TRY(runtime::dict_set(vm, globals, name, value));
  if (!is_used_again(program->stores[index])) return Value::none();
  DictEntry* entry = runtime::dict_find_str_entry(vm, globals, name);
  if (entry == nullptr || !is_plain_namespace(globals)) return Value::none();
  watch(globals);
  vm.programs.remember_places(program, index, &entry->value);
  return Value::none();
}

Outcome make_room_for_names(Vm& vm, Dict* names, const bytecode::CodeUnit& unit) {
  using bytecode::Opcode;
  if ((names->flags & Dict::kWatched) != 0 || names->live_count != names->entry_count) return Value::none();
  auto count = std::count_if(unit.instructions.begin(), unit.instructions.end(), [](auto instruction) {
    Opcode opcode = bytecode::opcode_of(instruction);
    return opcode == Opcode::kStoreGlobal || opcode == Opcode::kStoreName;
  });
  return runtime::dict_reserve(vm, names, static_cast<uint64_t>(count));
}

Outcome delete_global_name(Vm& vm, LoadedProgram* program, uint32_t index) {
  auto* globals = TRY(globals_of(vm, program)).as<Dict>();
  // Whether the entry's place stays must not depend on what is remembered: a restored session remembers nothing.
  watch(globals);
  return runtime::dict_remove(vm, globals, program->executable->global_name(index));
}

void forget_watched_dict(runtime::Runtime& rt, Dict* dict) {
  auto& vm = static_cast<Vm&>(rt);
  dict->flags &= static_cast<uint16_t>(~Dict::kWatched);
  if (dict->table != nullptr) dict->table->index_filled &= ~DictTable::kWatched;
  vm.programs.forget_names(dict, dict == vm.builtins);
}

Dict* builtins_for(Vm& vm, const Dict* globals) {
  Value found = runtime::dict_find_str(vm, globals, runtime::dunder_name(Dunder::kBuiltins));
  if (runtime::has_kind(found, Kind::kModule)) {
    auto* module = found.as<runtime::Module>();
    if (found == vm.builtins_module || module->dict == vm.builtins) return nullptr;
    return module->dict;
  }
  if (!runtime::has_kind(found, Kind::kDict) || found.as<Dict>() == vm.builtins) return nullptr;
  return found.as<Dict>();
}

Frame* visible_frame(Vm& vm) {
  Frame* frame = vm.frame_;
  while (frame != &vm.base_frame_ && frame->code->program->owner == nullptr) frame = frame->previous;
  return frame == &vm.base_frame_ ? nullptr : frame;
}

Outcome globals_of_frame(Vm& vm, const Frame* frame) {
  if (frame == nullptr) return main_globals(vm);
  return globals_of(vm, frame->code->program);
}

Outcome module_of_caller(Vm& vm) {
  const Frame* frame = vm.frame_;
  for (; frame != &vm.base_frame_; frame = frame->previous) {
    TRY(vm.charge(1));
    const LoadedProgram* program = frame->code->program;
    if (program->owner != nullptr && !program->executable->is_library()) break;
  }
  Value globals = TRY(globals_of_frame(vm, frame == &vm.base_frame_ ? nullptr : frame));
  Value name = runtime::dict_find_str(vm, globals.as<runtime::Dict>(), runtime::dunder_name(Dunder::kName));
  return name.is_empty() ? Value(runtime::dunder_name(Dunder::kMain)) : name;
}

namespace {

Outcome add_local(Vm& vm, Dict* locals, Str* name, Value value) {
  if (value.is_empty() || name->length == 0 || name->at(0) == '.') return Value::none();
  return runtime::dict_set(vm, locals, name, value);
}

}  // namespace

std::vector<bool> cell_registers(const bytecode::CodeUnit& unit) {
  std::vector<bool> cells(unit.local_names.size());
  for (const bytecode::Instruction& instruction : unit.instructions) {
    if (bytecode::opcode_of(instruction) != bytecode::Opcode::kMakeCell) continue;
    uint32_t home = bytecode::decode<bytecode::ops::MakeCell>(&instruction).dst.index;
    if (home < cells.size()) cells[home] = true;
  }
  return cells;
}

Outcome locals_of_frame(Vm& vm, const Frame* frame) {
  if (frame == nullptr) return main_globals(vm);
  const bytecode::CodeUnit& unit = *frame->code->unit;
  bool is_body = (unit.flags & (bytecode::kIsClassBody | bytecode::kIsModule)) != 0;
  TRY(vm.charge(1 + unit.local_names.size() / 4 + unit.instructions.size() / 16));
  const std::vector<bool> cells = cell_registers(unit);  // other registers may hold a cell that is a value
  Dict* locals = TRY_NEW(vm, runtime::new_dict(vm));
  for (size_t index = 0; index < unit.local_names.size(); ++index) {
    auto* name = frame->code->constants[unit.local_names[index]].as<Str>();
    if (is_body && runtime::str_equals_ascii(name, "__class__")) continue;
    if (is_body && runtime::str_equals_ascii(name, "__classdict__")) continue;
    Value held = frame->registers[index];
    TRY(add_local(vm, locals, name, cells[index] ? variable_in(held) : held));
  }
  // In a module or class only the variables of a comprehension stand in registers: inside one, they are all there is.
  if (is_body && locals->live_count != 0) return locals;
  if ((unit.flags & bytecode::kIsClassBody) != 0) return frame->registers[0];
  if (is_body) return globals_of(vm, frame->code->program);
  for (size_t index = 0; index < unit.free_names.size(); ++index) {
    TRY(add_local(vm, locals, frame->code->constants[unit.free_names[index]].as<Str>(),
                  frame->function->closure()[index]->value));
  }
  return locals;
}

}  // namespace sandboa::vm
