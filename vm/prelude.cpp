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
uint32_t* prelude_units_by_global;  // per global name of the prelude; 0: not a prelude function

const char* const kPreludeNames[] = {
    "",
#define PRELUDE(Name) #Name,
#include "runtime/prelude/prelude.def"
#undef PRELUDE
};

}  // namespace

// A prelude function as one session sees it: made when first asked for, since a session uses few of them.
struct PreludeUnit {
  PreludeUnit* next;
  Value function;  // empty: only its code was needed so far
  LoadedUnit loaded;
  Site* sites() { return reinterpret_cast<Site*>(this + 1); }
};

struct PreludeState {
  static constexpr uint32_t kBuckets = 32;
  LoadedProgram program;
  PreludeUnit* buckets[kBuckets];  // by unit index
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
  if (prelude_executable == nullptr || !vm.meter.try_charge_bytes(sizeof(PreludeState))) return nullptr;
  void* memory = std::malloc(sizeof(PreludeState));
  CHECK(memory != nullptr);
  vm.prelude_state = new (memory) PreludeState{};
  vm.prelude_state->program.executable = prelude_executable.get();
  return vm.prelude_state;
}

PreludeUnit* ensure_unit(Vm& vm, uint32_t index) {
  PreludeState* state = ensure_state(vm);
  if (state == nullptr) return nullptr;
  PreludeUnit*& bucket = state->buckets[index % PreludeState::kBuckets];
  for (PreludeUnit* unit = bucket; unit != nullptr; unit = unit->next) {
    if (unit->loaded.unit->index == index) return unit;
  }
  const bytecode::CodeUnit& code = prelude_executable->program().units[index];
  size_t bytes = sizeof(PreludeUnit) + code.sites.size() * sizeof(Site);
  if (!vm.meter.try_charge_bytes(bytes)) return nullptr;
  auto* unit = static_cast<PreludeUnit*>(std::calloc(1, bytes));
  CHECK(unit != nullptr);
  unit->loaded = make_loaded_unit(code, &state->program, prelude_executable->constants(), unit->sites());
  unit->next = bucket;
  bucket = unit;
  return unit;
}

Value function_for_unit(Vm& vm, uint32_t index) {
  PreludeUnit* unit = ensure_unit(vm, index);
  if (unit == nullptr || !unit->function.is_empty()) return unit == nullptr ? Value() : unit->function;
  runtime::Function* function = new_function(vm, &unit->loaded, 0);
  if (function == nullptr) {
    vm.collect();
    function = new_function(vm, &unit->loaded, 0);
    if (function == nullptr) return Value();
  }
  unit->function = function;
  return function;
}

template <class Visit>
void for_each_unit(PreludeState* state, Visit visit) {
  for (PreludeUnit* unit : state->buckets) {
    while (unit != nullptr) {
      PreludeUnit* next = unit->next;
      visit(unit);
      unit = next;
    }
  }
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
  PreludeUnit* unit = ensure_unit(vm, index);
  return unit == nullptr ? nullptr : &unit->loaded;
}

void visit_prelude_roots(Vm& vm, runtime::Marker& marker) {
  if (vm.prelude_state == nullptr) return;
  for_each_unit(vm.prelude_state, [&](PreludeUnit* unit) {
    marker.mark(unit->function);
    std::memset(static_cast<void*>(unit->sites()), 0, unit->loaded.unit->sites.size() * sizeof(Site));
  });
}

void free_prelude_state(Vm& vm) {
  PreludeState* state = vm.prelude_state;
  if (state == nullptr) return;
  for_each_unit(state, [](PreludeUnit* unit) { std::free(unit); });
  state->~PreludeState();
  std::free(state);
  vm.prelude_state = nullptr;
}

}  // namespace sandboa::vm
