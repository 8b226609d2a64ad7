#include "vm/prelude.h"

#include <cstdlib>
#include <cstring>

#include "runtime/types/str.h"
#include "vm/calls.h"

namespace sandboa::vm {

using runtime::PreludeFunction;
using runtime::Value;

namespace {

// Process-wide, written once by set_prelude().
std::shared_ptr<const Executable> prelude_executable;
uint32_t prelude_units[static_cast<int>(PreludeFunction::kCount)];  // 0: absent
uint32_t* prelude_units_by_global;                                  // per global name of the prelude; 0: not a prelude function

const char* const kPreludeNames[] = {"",
#define PRELUDE(Name) #Name,
#include "runtime/prelude/prelude.def"
#undef PRELUDE
};

}  // namespace

// The prelude as one session sees it. Units and functions are made one by one, since a session uses few of them.
struct PreludeState {
  LoadedProgram program;
  LoadedUnit** units;   // by unit index; null: not made yet
  Value* functions;     // likewise; empty
  uint32_t unit_count;
};

void set_prelude(std::shared_ptr<const Executable> executable) {
  const bytecode::Program& program = executable->program();
  for (int function = 1; function < static_cast<int>(PreludeFunction::kCount); ++function) {
    for (const bytecode::CodeUnit& unit : program.units) {
      if (unit.qualified_name == kPreludeNames[function]) prelude_units[function] = unit.index;
    }
  }
  prelude_units_by_global = new uint32_t[program.global_names.size()]();
  for (uint32_t index = 0; index < program.global_names.size(); ++index) {
    for (const bytecode::CodeUnit& unit : program.units) {
      if (unit.qualified_name == program.text(program.global_names[index])) prelude_units_by_global[index] = unit.index;
    }
  }
  prelude_executable = std::move(executable);
}

namespace {

PreludeState* ensure_state(Vm& vm) {
  if (vm.prelude_state != nullptr) return vm.prelude_state;
  if (prelude_executable == nullptr) return nullptr;
  auto count = static_cast<uint32_t>(prelude_executable->program().units.size());
  size_t bytes = sizeof(PreludeState) + count * (sizeof(LoadedUnit*) + sizeof(Value));
  if (!vm.meter.try_charge_bytes(bytes)) return nullptr;
  auto* memory = static_cast<char*>(std::calloc(1, bytes));
  CHECK(memory != nullptr);
  auto* state = new (memory) PreludeState{};
  state->units = reinterpret_cast<LoadedUnit**>(memory + sizeof(PreludeState));
  state->functions = reinterpret_cast<Value*>(state->units + count);
  state->unit_count = count;
  state->program.executable = prelude_executable;
  vm.prelude_state = state;
  return state;
}

const LoadedUnit* ensure_unit(Vm& vm, PreludeState* state, uint32_t index) {
  if (state->units[index] != nullptr) return state->units[index];
  const bytecode::CodeUnit& unit = prelude_executable->program().units[index];
  size_t bytes = sizeof(LoadedUnit) + unit.sites.size() * sizeof(Site);
  if (!vm.meter.try_charge_bytes(bytes)) return nullptr;
  auto* loaded = static_cast<LoadedUnit*>(std::calloc(1, bytes));
  CHECK(loaded != nullptr);
  *loaded = make_loaded_unit(unit, &state->program, prelude_executable->constants(), reinterpret_cast<Site*>(loaded + 1), nullptr);
  state->units[index] = loaded;
  return loaded;
}

Value function_for_unit(Vm& vm, uint32_t index) {
  PreludeState* state = ensure_state(vm);
  if (state == nullptr) return Value();
  if (state->functions[index].is_empty()) {
    const LoadedUnit* code = ensure_unit(vm, state, index);
    if (code == nullptr) return Value();
    runtime::Function* function = new_function(vm, code, 0);
    if (function == nullptr) {
      vm.collect();
      function = new_function(vm, code, 0);
      if (function == nullptr) return Value();
    }
    state->functions[index] = function;
  }
  return state->functions[index];
}

}  // namespace

Value find_prelude_function(Vm& vm, PreludeFunction function) {
  uint32_t unit = prelude_units[static_cast<int>(function)];
  return unit == 0 ? Value() : function_for_unit(vm, unit);
}

Value find_prelude_function_by_global(Vm& vm, uint32_t global) {
  uint32_t unit = prelude_units_by_global[global];
  return unit == 0 ? Value() : function_for_unit(vm, unit);
}

Value Vm::prelude_function(PreludeFunction function) { return find_prelude_function(*this, function); }

const LoadedUnit* unit_of(Vm& vm, LoadedProgram* program, uint32_t index) {
  if (program->units != nullptr) return &program->units[index];
  return ensure_unit(vm, vm.prelude_state, index);
}

void visit_prelude_roots(Vm& vm, runtime::Marker& marker) {
  PreludeState* state = vm.prelude_state;
  if (state == nullptr) return;
  marker.mark_run(state->functions, state->unit_count);
  for (uint32_t index = 0; index < state->unit_count; ++index) {
    LoadedUnit* unit = state->units[index];
    if (unit != nullptr) std::memset(static_cast<void*>(unit->sites), 0, unit->unit->sites.size() * sizeof(Site));
  }
}

void free_prelude_state(Vm& vm) {
  PreludeState* state = vm.prelude_state;
  if (state == nullptr) return;
  for (uint32_t index = 0; index < state->unit_count; ++index) std::free(state->units[index]);
  state->~PreludeState();
  std::free(state);
  vm.prelude_state = nullptr;
}

}  // namespace sandboa::vm
