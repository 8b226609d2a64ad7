#include "jit/jit.h"

#include <algorithm>
#include <array>
#include <cstdlib>
#include <cstring>
#include <memory>
#include <optional>

#include "jit/code_memory.h"
#include "jit/evictable_code.h"
#include "jit/gdb_interface.h"
#include "jit/stubs.h"
#include "jit/tools.h"
#include "jit/unit_analysis.h"
#include "jit/unit_compiler.h"
#include "support/clocks.h"
#include "vm/vm.h"

namespace sandboa::jit {

namespace {

// Native code of the whole process, unless the host says otherwise.
constexpr size_t kCodeBytes = size_t{64} << 20;
// Compiling is linear, one to two microseconds an instruction and tier: this bounds how long a session waits.
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
// How often a guess of the second tier may fail, and how often a unit is compiled anew for that or for having seen more.
constexpr uint32_t kExitsOfGuess = 50;
constexpr uint64_t kFuelOfExit = 2000;  // that fails no more often than this is a good one
constexpr uint32_t kMaxVersions = 16;
constexpr uint32_t kMaxVersionsForMore = 2;

struct Process {
  CodeMemory memory{kCodeBytes};
  RuntimeTable table = make_runtime_table();
  Enter enter = memory.available() ? make_stubs(memory, &table) : nullptr;
  EvictableCode evictable;
};

Process& process() {
  static Process* shared = new Process;
  return *shared;
}

// What is known of a unit besides its code.
struct UnitRecord {
  uint32_t version = 0;
  // The session that asked for the code was in a loop of the unit, or had nothing to show of it.
  bool has_seen_loop = false;
  std::vector<uint32_t> failures;  // of guesses: the instructions, sorted
  TypedData data;                  // of code of the second tier, if there is some
  // Fuel of the session that asked for the code, or was the last whose guess had failed often.
  std::atomic<uint64_t> fuel_at_failure = 0;
};

UnitRecord& record_of(const vm::NativeUnit* unit) { return *static_cast<UnitRecord*>(unit->record); }

void release_unit(const vm::NativeUnit* unit) {
  while (unit != nullptr) {
    const vm::NativeUnit* replaced = unit->replaced;
    withdraw(unit->code);
    process().memory.release(unit->code, unit->code_bytes);
    delete &record_of(unit);
    std::free(const_cast<vm::NativeUnit*>(unit));
    unit = replaced;
  }
}

void find_constants(const vm::LoadedUnit& unit, TypedData* data) {
  size_t count = unit.unit->instructions.size();
  data->floats = std::make_unique<double[]>(count);
  data->words = std::make_unique<uint64_t[]>(count);
  for (size_t index = 0; index < count; ++index) {
    if (bytecode::opcode_of(unit.code[index]) != bytecode::Opcode::kLoadConst) continue;
    runtime::Value value = unit.constants[bytecode::decode<bytecode::ops::LoadConst>(&unit.code[index]).constant.index];
    if (value.is_inline_float()) data->floats[index] = value.inline_float();
    if (value_type_of(value) == ValueType::kWord) data->words[index] = value.as<runtime::BigInt>()->limbs()[0];
  }
}

const vm::NativeUnit* make_native_unit(const CodeMemory::Published& published, const std::vector<uint32_t>& entries,
                                       std::unique_ptr<UnitRecord> record, const vm::NativeUnit* replaced) {
  size_t bytes = entries.size() * sizeof(uint32_t);
  auto* unit = static_cast<vm::NativeUnit*>(std::malloc(sizeof(vm::NativeUnit) + bytes));
  CHECK(unit != nullptr);
  unit->code = published.code;
  unit->entry = published.code + entries[0];
  unit->code_bytes = static_cast<uint32_t>(published.bytes);
  unit->instruction_count = static_cast<uint32_t>(entries.size());
  unit->release = release_unit;
  unit->replaced = replaced;
  unit->record = record.release();
  std::memcpy(unit->entries(), entries.data(), bytes);
  return unit;
}

uint64_t now_ns() { return support::system_clocks().nanoseconds(); }

bool enter_and_count(vm::Vm* vm, const uint8_t* address) {
  uint64_t start = now_ns();
  bool goes_on = process().enter(vm, address);
  counters().native_ns.fetch_add(now_ns() - start, std::memory_order_relaxed);
  counters().entries.fetch_add(1, std::memory_order_relaxed);
  return goes_on;
}

void count_compilation(uint64_t start_ns, bool is_anew) {
  Counters& all = counters();
  uint64_t took = now_ns() - start_ns;
  all.compiled.fetch_add(1, std::memory_order_relaxed);
  if (is_anew) all.compiled_anew.fetch_add(1, std::memory_order_relaxed);
  all.compile_ns.fetch_add(took, std::memory_order_relaxed);
  uint64_t longest = all.longest_compile_ns.load(std::memory_order_relaxed);
  while (took > longest && !all.longest_compile_ns.compare_exchange_weak(longest, took, std::memory_order_relaxed)) {
  }
}

}  // namespace

void Jit::set_code_bytes_limit(size_t bytes) { process().memory.set_limit(bytes); }
size_t Jit::code_bytes_used() { return process().memory.bytes_used(); }
size_t Jit::code_bytes_limit() { return process().memory.limit_bytes(); }

Jit* Jit::find(Mode mode) {
  Enter enter = process().enter;
  if (enter == nullptr) return nullptr;
  auto all_modes = [](Enter enter) {
    return std::array{new Jit(Mode::kTiered, enter), new Jit(Mode::kEager, enter), new Jit(Mode::kLate, enter),
                      new Jit(Mode::kExits, enter)};
  };
  static const std::array modes = all_modes(enter);
  static const std::array counting_modes = all_modes(enter_and_count);
  return (tools().counts ? counting_modes : modes)[static_cast<size_t>(mode)];
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
  if (unit->samples == kRefused || vm.meter.fuel_used() < kWarmUpFuel) return;
  const vm::NativeUnit* native = unit->native->load(std::memory_order_acquire);
  if (native != nullptr && record_of(native).has_seen_loop) return;
  if (++unit->samples < kHotSamples) return;
  compile_anew(vm, unit, native);
  unit->samples = unit->native->load(std::memory_order_relaxed) == native ? kRefused : 0;
}

void Jit::note_handover(vm::Vm& vm, const vm::LoadedUnit* unit) {
  if (tools().counts) counters().handovers.fetch_add(1, std::memory_order_relaxed);
  if (mode_ == Mode::kTiered && ++unit->handovers == kHotHandovers) compile(vm, unit);
}

void Jit::compile(vm::Vm& vm, const vm::LoadedUnit* unit) {
  if (mode_ == Mode::kLate && ++unit->handovers < kLateLooks) return;
  if (unit->native->load(std::memory_order_acquire) == nullptr) compile_anew(vm, unit, nullptr);
}

void Jit::note_failed_guess(vm::Vm& vm, const bytecode::Instruction* at) {
  const vm::LoadedUnit* unit = vm.frame_->code;
  const vm::NativeUnit* native = unit->native->load(std::memory_order_acquire);
  UnitRecord& record = record_of(native);
  auto index = static_cast<uint32_t>(at - unit->code);
  // Older code may still run than the one that has learned of it.
  if (record.data.exits_left == nullptr || record.data.exits_left[index] != 0) return;
  uint64_t fuel = vm.meter.fuel_used();
  uint64_t before = record.fuel_at_failure.exchange(fuel, std::memory_order_relaxed);
  // More exits either way: what leaves without any comes back to where it has left.
  record.data.exits_left[index] = kExitsOfGuess;
  if (tools().counts) {
    auto opcode = static_cast<size_t>(bytecode::opcode_of(*at));
    counters().failed_guesses[opcode].fetch_add(kExitsOfGuess, std::memory_order_relaxed);
  }
  if (fuel >= before && fuel - before <= kExitsOfGuess * kFuelOfExit) compile_anew(vm, unit, native, index);
}

void Jit::compile_anew(vm::Vm& vm, const vm::LoadedUnit* unit, const vm::NativeUnit* older, uint32_t failed) {
  uint64_t start = now_ns();
  if (publish(vm, unit, older, failed)) {
    count_compilation(start, older != nullptr);
  } else {
    counters().refused.fetch_add(1, std::memory_order_relaxed);
  }
}

bool Jit::publish(vm::Vm& vm, const vm::LoadedUnit* unit, const vm::NativeUnit* older, uint32_t failed) {
  size_t count = unit->unit->instructions.size();
  if (count > kMaxInstructions) return false;
  auto record = std::make_unique<UnitRecord>();
  if (older != nullptr) {
    if (record_of(older).version == kMaxVersions) return false;
    record->version = record_of(older).version + 1;
    record->failures = record_of(older).failures;
  }
  if (failed != kNoInstruction) {
    auto place = std::lower_bound(record->failures.begin(), record->failures.end(), failed);
    record->failures.insert(place, failed);
  }
  CodeMemory& memory = process().memory;
  asmjit::CodeHolder holder;
  if (!memory.begin(&holder)) return false;
  UnitAnalysis::Input input{*unit, {}, 0, record->failures};
  if (vm.frame_->code == unit) {
    input.registers = {vm.frame_->registers, unit->register_count};
    auto next = static_cast<size_t>(vm.frame_->pc - unit->code);
    input.running_at = static_cast<uint32_t>(next == 0 || next > count ? 0 : next - 1);
  }
  std::optional<UnitAnalysis> analysis;
  bool wants_second_tier = mode_ != Mode::kExits && record->version < kMaxVersions;
  if (wants_second_tier && UnitAnalysis::can_analyse(*unit->unit)) analysis.emplace(input);
  record->has_seen_loop = !analysis.has_value() || !analysis->has_loops() || record->version == kMaxVersionsForMore ||
                          analysis->loop_depth(input.running_at) > 0;
  bool has_second_tier = analysis.has_value() && analysis->is_worthwhile();
  if (has_second_tier) {
    record->data.exits_left = std::make_unique<uint32_t[]>(count);
    std::fill_n(record->data.exits_left.get(), count, kExitsOfGuess);
    find_constants(*unit, &record->data);
    record->fuel_at_failure = vm.meter.fuel_used();
  }
  UnitCompiler compiler(&holder, *unit->unit,
                        {.collects_always = vm.stress_.collect_always,
                         .feedback = unit,
                         .session = &vm,
                         .takes_every_exit = mode_ == Mode::kExits,
                         .analysis = has_second_tier ? &*analysis : nullptr,
                         .data = &record->data});
  if (!compiler.compile()) return false;
  CodeMemory::Published published = memory.publish(&holder);
  if (published.code == nullptr && process().evictable.make_room(memory, holder.codeSize()))
    published = memory.publish(&holder);
  if (published.code == nullptr) return false;
  counters().code_bytes_made.fetch_add(published.bytes, std::memory_order_relaxed);
  const bytecode::CodeUnit& code = *unit->unit;
  announce({published.code, published.bytes, code.qualified_name, unit->program->executable->program().file_name,
            code.first_line});
  const vm::NativeUnit* native = make_native_unit(published, compiler.entries(), std::move(record), older);
  vm::NativeSlot& slot = unit->program->executable->native()[unit->unit->index];
  if (unit->program->owner != nullptr) process().evictable.add(*unit->program->executable);
  // Another session may have been faster.
  if (slot.compare_exchange_strong(older, native, std::memory_order_acq_rel)) return true;
  const_cast<vm::NativeUnit*>(native)->replaced = nullptr;
  release_unit(native);
  return true;
}

}  // namespace sandboa::jit
