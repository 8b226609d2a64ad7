#include "jit/jit.h"

#include <cstdlib>
#include <cstring>
#include <memory>

#include "jit/code_memory.h"
#include "jit/stubs.h"
#include "jit/unit_compiler.h"
#include "vm/vm.h"

namespace sandboa::jit {

namespace {

// Native code of the whole process.
constexpr size_t kCodeBytes = size_t{64} << 20;
// Compiling is linear, about a tenth of a microsecond an instruction: this bounds how long a session waits.
constexpr size_t kMaxInstructions = 4000;
// A session compiles nothing before it has used this much fuel, some milliseconds, and no unit that was not seen this often.
constexpr uint64_t kWarmUpFuel = 200'000;
constexpr uint32_t kHotSamples = 2;
// Instead of a number of samples: the unit could not be compiled, and is not tried at every sample again.
constexpr uint32_t kRefused = UINT32_MAX;
// Leaving native code for the interpreter and coming back costs more than a short function: what it calls this often is
// compiled too.
constexpr uint32_t kHotHandovers = 100;
// A program that sessions start this often is compiled from then on, a unit at each start.
constexpr uint32_t kHotStarts = 50;
// In Mode::kLate: how often a unit is looked at, at calls and back edges, before it is compiled.
constexpr uint32_t kLateLooks = 4;

struct Process {
  CodeMemory memory{kCodeBytes};
  RuntimeTable table = make_runtime_table();
  Enter enter = memory.available() ? make_stubs(memory, &table) : nullptr;
};

Process& process() {
  static Process* shared = new Process;
  return *shared;
}

void release_unit(const vm::NativeUnit* unit) {
  process().memory.release(unit->code, unit->code_bytes);
  std::free(const_cast<vm::NativeUnit*>(unit));
}

const vm::NativeUnit* make_native_unit(const CodeMemory::Published& published, const std::vector<uint32_t>& entries) {
  size_t bytes = entries.size() * sizeof(uint32_t);
  auto* unit = static_cast<vm::NativeUnit*>(std::malloc(sizeof(vm::NativeUnit) + bytes));
  CHECK(unit != nullptr);
  unit->code = published.code;
  unit->entry = published.code + entries[0];
  unit->code_bytes = static_cast<uint32_t>(published.bytes);
  unit->instruction_count = static_cast<uint32_t>(entries.size());
  unit->release = release_unit;
  std::memcpy(unit->entries(), entries.data(), bytes);
  return unit;
}

}  // namespace

Jit* Jit::find(Mode mode) {
  Enter enter = process().enter;
  if (enter == nullptr) return nullptr;
  static Jit* const modes[] = {new Jit(Mode::kTiered, enter), new Jit(Mode::kEager, enter), new Jit(Mode::kLate, enter),
                               new Jit(Mode::kExits, enter)};
  return modes[static_cast<int>(mode)];
}

void Jit::note_start(vm::Vm& vm, const vm::LoadedProgram* program) {
  if (mode_ != Mode::kTiered) return;
  const vm::Executable& executable = *program->executable;
  uint32_t starts = executable.starts().fetch_add(1, std::memory_order_relaxed);
  if (starts < kHotStarts || starts - kHotStarts >= executable.program().units.size()) return;
  const vm::LoadedUnit* unit = &program->units[starts - kHotStarts];
  if (unit->native->load(std::memory_order_relaxed) == nullptr) compile(vm, unit);
}

void Jit::sample(vm::Vm& vm, const vm::LoadedUnit* unit) {
  bool is_settled = unit->samples == kRefused || unit->native->load(std::memory_order_relaxed) != nullptr;
  if (is_settled || ++unit->samples < kHotSamples || vm.meter.fuel_used() < kWarmUpFuel) return;
  compile(vm, unit);
  if (unit->native->load(std::memory_order_relaxed) == nullptr) unit->samples = kRefused;
}

void Jit::note_handover(vm::Vm& vm, const vm::LoadedUnit* unit) {
  if (mode_ == Mode::kTiered && ++unit->handovers == kHotHandovers) compile(vm, unit);
}

void Jit::compile(vm::Vm& vm, const vm::LoadedUnit* unit) {
  if (unit->unit->instructions.size() > kMaxInstructions) return;
  if (mode_ == Mode::kLate && ++unit->handovers < kLateLooks) return;
  CodeMemory& memory = process().memory;
  asmjit::CodeHolder holder;
  if (!memory.begin(&holder)) return;
  UnitCompiler compiler(
      &holder, *unit->unit,
      {.collects_always = vm.stress_.collect_always, .feedback = unit, .takes_every_exit = mode_ == Mode::kExits});
  if (!compiler.compile()) return;
  CodeMemory::Published published = memory.publish(&holder);
  if (published.code == nullptr) return;
  const vm::NativeUnit* native = make_native_unit(published, compiler.entries());
  const vm::NativeUnit* expected = nullptr;
  vm::NativeSlot& slot = unit->program->executable->native()[unit->unit->index];
  // Another session may have been faster.
  if (!slot.compare_exchange_strong(expected, native, std::memory_order_acq_rel)) release_unit(native);
}

}  // namespace sandboa::jit
