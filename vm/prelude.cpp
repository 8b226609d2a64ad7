#include "vm/prelude.h"

#include <algorithm>
#include <cstdlib>
#include <cstring>
#include <mutex>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "runtime/prelude/prelude_sources.h"
#include "runtime/types/str.h"
#include "vm/calls.h"

namespace sandboa::vm {

using runtime::PreludeFunction;
using runtime::Value;

namespace {

// A function of the prelude. `unit` is its code in the program of its file, once that is compiled.
struct Definition {
  uint32_t file;
  uint32_t unit;
};

// A file is compiled when the first of its functions is called.
struct PreludeFile {
  std::once_flag compiled;
  std::shared_ptr<const Executable> executable;
  std::vector<const Definition*> by_global;  // per global name of the program: the prelude function it means, or null
};

// Process-wide: made once, never freed.
struct Prelude {
  PreludeCompiler compile;
  std::vector<PreludeFile> files;
  std::unordered_map<std::string_view, Definition> definitions;
  const Definition* by_function[static_cast<int>(PreludeFunction::kCount)] = {};

  explicit Prelude(PreludeCompiler compile) : compile(compile), files(runtime::prelude_sources().size()) {
    for (uint32_t file = 0; file < files.size(); ++file) find_definitions(runtime::prelude_sources()[file].text, file);
    for (int function = 1; function < static_cast<int>(PreludeFunction::kCount); ++function) {
      auto found = definitions.find(kNames[function]);
      CHECK(found != definitions.end());
      by_function[function] = &found->second;
    }
  }

  PreludeFile& compiled_file(uint32_t number) {
    PreludeFile& file = files[number];
    std::call_once(file.compiled, [&] { fill(file, number); });
    return file;
  }

 private:
  static constexpr const char* kNames[] = {
      "",
#define PRELUDE(Name) #Name,
#include "runtime/prelude/prelude.def"
#undef PRELUDE
  };

  // Prelude files hold nothing but functions: every line that begins with `def` is one.
  void find_definitions(std::string_view text, uint32_t file) {
    constexpr std::string_view kDef = "def ";
    for (size_t line = 0; line < text.size();) {
      if (text.substr(line).starts_with(kDef)) {
        size_t name = line + kDef.size();
        definitions.emplace(text.substr(name, text.find('(', name) - name), Definition{file, 0});
      }
      size_t end = text.find('\n', line);
      if (end == std::string_view::npos) break;
      line = end + 1;
    }
  }

  void fill(PreludeFile& file, uint32_t number) {
    file.executable = compile(runtime::prelude_sources()[number]);
    const bytecode::Program& program = file.executable->program();
    for (const bytecode::CodeUnit& unit : program.units) {
      auto found = definitions.find(unit.qualified_name);
      if (found != definitions.end() && found->second.file == number) found->second.unit = unit.index;
    }
    for (auto name : program.global_names) {
      auto found = definitions.find(program.text(name));
      file.by_global.push_back(found == definitions.end() ? nullptr : &found->second);
    }
  }
};

Prelude* prelude;

}  // namespace

// A prelude function as one session sees it: made when first asked for, since a session uses few of them.
struct PreludeUnit {
  PreludeUnit* next;
  Value function;  // empty: only its code was needed so far
  LoadedUnit loaded;
  Site* sites() { return reinterpret_cast<Site*>(this + 1); }
};

// A file of the prelude as one session sees it.
struct PreludeProgram : LoadedProgram {
  uint32_t file;
  PreludeProgram* next_file;
};

struct PreludeState {
  static constexpr uint32_t kBuckets = 32;
  PreludeProgram* programs;
  PreludeUnit* buckets[kBuckets];  // by unit index
};

void set_prelude_compiler(PreludeCompiler compile) { prelude = new Prelude(compile); }

void compile_prelude() {
  for (uint32_t file = 0; file < prelude->files.size(); ++file) prelude->compiled_file(file);
}

namespace {

// Zeroed memory that counts as the session's; null: memory limit.
void* allocate_counted(Vm& vm, size_t bytes) {
  if (!vm.meter.try_charge_bytes(bytes)) return nullptr;
  void* memory = std::calloc(1, bytes);
  CHECK(memory != nullptr);
  return memory;
}

PreludeProgram* ensure_program(Vm& vm, uint32_t file) {
  if (vm.prelude_state == nullptr) {
    if (prelude == nullptr) return nullptr;
    vm.prelude_state = static_cast<PreludeState*>(allocate_counted(vm, sizeof(PreludeState)));
    if (vm.prelude_state == nullptr) return nullptr;
  }
  PreludeState* state = vm.prelude_state;
  for (PreludeProgram* program = state->programs; program != nullptr; program = program->next_file) {
    if (program->file == file) return program;
  }
  auto* program = static_cast<PreludeProgram*>(allocate_counted(vm, sizeof(PreludeProgram)));
  if (program == nullptr) return nullptr;
  program->executable = prelude->compiled_file(file).executable.get();
  program->file = file;
  program->next_file = state->programs;
  state->programs = program;
  return program;
}

PreludeUnit* ensure_unit(Vm& vm, LoadedProgram* program, uint32_t index) {
  const bytecode::CodeUnit& code = program->executable->program().units[index];
  PreludeUnit*& bucket = vm.prelude_state->buckets[index % PreludeState::kBuckets];
  for (PreludeUnit* unit = bucket; unit != nullptr; unit = unit->next) {
    if (unit->loaded.unit == &code) return unit;
  }
  auto* unit = static_cast<PreludeUnit*>(allocate_counted(vm, sizeof(PreludeUnit) + code.sites.size() * sizeof(Site)));
  if (unit == nullptr) return nullptr;
  unit->loaded = make_loaded_unit(code, program, program->executable->constants(), unit->sites());
  unit->next = bucket;
  bucket = unit;
  return unit;
}

Value function_of(Vm& vm, const Definition& definition) {
  PreludeProgram* program = ensure_program(vm, definition.file);
  PreludeUnit* unit = program == nullptr ? nullptr : ensure_unit(vm, program, definition.unit);
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
  return prelude == nullptr ? Value() : function_of(vm, *prelude->by_function[static_cast<int>(function)]);
}

Value find_prelude_function_by_global(Vm& vm, const LoadedProgram* program, uint32_t global) {
  uint32_t file = static_cast<const PreludeProgram*>(program)->file;
  const Definition* definition = prelude->files[file].by_global[global];
  return definition == nullptr ? Value() : function_of(vm, *definition);
}

bool means_prelude_function(const LoadedProgram* program, uint32_t global) {
  return prelude->files[static_cast<const PreludeProgram*>(program)->file].by_global[global] != nullptr;
}

Value Vm::prelude_function(PreludeFunction function) { return find_prelude_function(*this, function); }

const LoadedUnit* unit_of(Vm& vm, LoadedProgram* program, uint32_t index) {
  if (program->units != nullptr) return &program->units[index];
  PreludeUnit* unit = ensure_unit(vm, program, index);
  return unit == nullptr ? nullptr : &unit->loaded;
}

void visit_prelude_roots(Vm& vm, runtime::Marker& marker) {
  if (vm.prelude_state == nullptr) return;
  for_each_unit(vm.prelude_state, [&](PreludeUnit* unit) {
    marker.mark(unit->function);
    std::memset(static_cast<void*>(unit->sites()), 0, unit->loaded.unit->sites.size() * sizeof(Site));
  });
}

uint32_t prelude_file_of(const LoadedProgram* program) { return static_cast<const PreludeProgram*>(program)->file; }

LoadedProgram* prelude_program(Vm& vm, uint32_t file) {
  return prelude == nullptr || file >= prelude->files.size() ? nullptr : ensure_program(vm, file);
}

void for_each_prelude_unit(Vm& vm, const std::function<void(LoadedProgram*, uint32_t, Value)>& visit) {
  if (vm.prelude_state == nullptr) return;
  // Buckets are lists with the newest first, and addresses differ from run to run: in order of files and units.
  std::vector<const PreludeUnit*> units;
  for_each_unit(vm.prelude_state, [&](const PreludeUnit* unit) { units.push_back(unit); });
  std::sort(units.begin(), units.end(), [](const PreludeUnit* a, const PreludeUnit* b) {
    uint32_t a_file = prelude_file_of(a->loaded.program), b_file = prelude_file_of(b->loaded.program);
    return a_file != b_file ? a_file < b_file : a->loaded.unit->index < b->loaded.unit->index;
  });
  for (const PreludeUnit* unit : units) visit(unit->loaded.program, unit->loaded.unit->index, unit->function);
}

bool restore_prelude_unit(Vm& vm, LoadedProgram* program, uint32_t index, Value function) {
  if (index >= program->executable->program().units.size()) return false;
  PreludeUnit* unit = ensure_unit(vm, program, index);
  if (unit == nullptr) return false;
  unit->function = function;
  return true;
}

void free_prelude_state(Vm& vm) {
  PreludeState* state = vm.prelude_state;
  if (state == nullptr) return;
  for_each_unit(state, [](PreludeUnit* unit) { std::free(unit); });
  while (PreludeProgram* program = state->programs) {
    state->programs = program->next_file;
    std::free(program);
  }
  std::free(state);
  vm.prelude_state = nullptr;
}

}  // namespace sandboa::vm
