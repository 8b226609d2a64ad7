#include "jit/jit.h"

#include <time.h>

#include <algorithm>
#include <array>
#include <bit>
#include <utility>

#include "jit/native_units.h"
#include "jit/process.h"
#include "jit/pure_functions.h"
#include "jit/running_loop.h"
#include "jit/tools.h"
#include "jit/unit_job.h"
#include "support/clocks.h"
#include "support/sanitizers.h"
#include "vm/vm.h"

namespace sandboa::jit {

namespace {

// A session compiles nothing before it has used this much fuel, a millisecond or two, and no unit that was not seen this
// often. If what it has run by then is spread over more than so many units, and more than so many instructions, it waits
// longer, more than five milliseconds: it may end before all of them are compiled. So do units that work in functions of
// C++: they gain little.
constexpr uint64_t kWarmUpFuel = 200'000;
constexpr uint32_t kFewUnits = 2;
constexpr uint32_t kFewInstructions = 128;
constexpr uint64_t kWarmUpFuelOfMany = 3'000'000;
constexpr uint32_t kHotSamples = 2;
// Instead of a number of samples or handovers: the unit could not be compiled, and is not tried at every one again.
constexpr uint32_t kRefused = UINT32_MAX;
// Leaving native code for the interpreter and coming back costs more than a short function: what it calls this often is
// compiled too.
constexpr uint32_t kHotHandovers = 100;
// A program that sessions start this often is compiled from then on, a slice at each start.
constexpr uint32_t kHotStarts = 50;
// In Mode::kLate: how often a unit is looked at, at calls and back edges, before it is compiled.
constexpr uint32_t kLateLooks = 4;
constexpr uint64_t kFuelOfExit = 2000;  // that fails no more often than this is a good one
// What a session waits for at once.
struct Slice {
  int64_t units;  // as Budget counts
  int64_t most_ns;
};
// A twentieth of a millisecond or two, some 300,000 instructions of the processor and at most 800,000. Where the compiler
// has not run for a while that would take three or four times as long: the ceiling keeps it far below half a millisecond.
#if defined(SANDBOA_HAS_ASAN) || defined(SANDBOA_HAS_TSAN)
constexpr Slice kSlice = {12'000, Budget::kNoCeiling};  // everything takes several times as long
#else
constexpr Slice kSlice = {12'000, 150'000};
#endif
// In tests, which are to find the same code in every run.
constexpr Slice kLateSlice = {4'000, Budget::kNoCeiling};
constexpr Slice kAll = {INT64_MAX, Budget::kNoCeiling};

uint64_t now_ns() { return support::system_clocks().nanoseconds(); }

bool enter_and_count(vm::Vm* vm, const uint8_t* address) {
  uint64_t start = now_ns();
  bool goes_on = process().enter(vm, address);
  counters().native_ns.fetch_add(now_ns() - start, std::memory_order_relaxed);
  counters().entries.fetch_add(1, std::memory_order_relaxed);
  return goes_on;
}

// Of the thread: a session does not wait for the compiler while the system runs another thread.
uint64_t processor_time_ns() {
  timespec time{};
  clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
  return static_cast<uint64_t>(time.tv_sec) * 1'000'000'000 + static_cast<uint64_t>(time.tv_nsec);
}

void raise(std::atomic<uint64_t>& longest, uint64_t by) {
  uint64_t known = longest.load(std::memory_order_relaxed);
  while (by > known && !longest.compare_exchange_weak(known, by, std::memory_order_relaxed)) {
  }
}

void count_end(const UnitJob& job) {
  Counters& all = counters();
  if (job.has_published()) {
    all.compiled.fetch_add(1, std::memory_order_relaxed);
    if (job.is_anew()) all.compiled_anew.fetch_add(1, std::memory_order_relaxed);
  } else {
    all.refused.fetch_add(1, std::memory_order_relaxed);
  }
}

// A job that is done is freed. start: the processor's time when the session began to wait for it.
void do_slice(std::unique_ptr<vm::TierJob>& owner, Slice slice, uint64_t start) {
  auto& job = static_cast<UnitJob&>(*owner);
  uint64_t before = job.spent_ns;
  if (slice.most_ns != Budget::kNoCeiling) slice.most_ns -= static_cast<int64_t>(processor_time_ns() - start);
  if (!job.go_on(slice.units, slice.most_ns)) {
    count_end(job);
    owner.reset();
  }
  uint64_t took = processor_time_ns() - start;
  Counters& all = counters();
  all.slices.fetch_add(1, std::memory_order_relaxed);
  all.compile_ns.fetch_add(took, std::memory_order_relaxed);
  raise(all.longest_slice_ns, took);
  if (owner != nullptr) job.spent_ns += took;
  raise(all.longest_compile_ns, before + took);
}

// Not where it is made, which would be an access to what all threads share.
void number_session(vm::Vm& vm) {
  if (vm.tier_session == 0) vm.tier_session = process().sessions.fetch_add(1, std::memory_order_relaxed) + 1;
}

// A job that knows of no session.
UnitJob::Answer begin_blank(const vm::LoadedUnit* unit, bool collects_always, std::unique_ptr<vm::TierJob>* out) {
  UnitJob::Request request{.unit = unit, .collects_always = collects_always};
  std::unique_ptr<UnitJob> job;
  UnitJob::Answer answer = UnitJob::begin(request, nullptr, &job);
  if (answer == UnitJob::Answer::kRefused) counters().refused.fetch_add(1, std::memory_order_relaxed);
  *out = std::move(job);
  return answer;
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
                      new Jit(Mode::kExits, enter), new Jit(Mode::kBlank, enter)};
  };
  static const std::array modes = all_modes(enter);
  static const std::array counting_modes = all_modes(enter_and_count);
  return (tools().counts ? counting_modes : modes)[static_cast<size_t>(mode)];
}

void Jit::note_start(vm::Vm& vm, const vm::LoadedProgram* program) {
  if (mode_ != Mode::kTiered) return;
  const vm::Executable& executable = *program->executable;
  if (executable.starts().load(std::memory_order_relaxed) < kHotStarts) {
    executable.starts().fetch_add(1, std::memory_order_relaxed);
    return;
  }
  vm::StartWork& work = executable.start_work();
  std::unique_lock lock(work.mutex, std::try_to_lock);
  if (!lock.owns_lock()) return;
  // Before the clock is read, which is a system call: most starts find no work.
  if (work.job == nullptr && work.next_unit == executable.program().units.size()) return;
  uint64_t start = processor_time_ns();
  while (work.job == nullptr) {
    if (work.next_unit == executable.program().units.size()) return;
    const vm::LoadedUnit* unit = &program->units[work.next_unit++];
    if (unit->native->load(std::memory_order_relaxed) != nullptr) continue;
    if (begin_blank(unit, vm.stress_.collect_always, &work.job) == UnitJob::Answer::kNotNow) {
      --work.next_unit;
      return;
    }
    if (work.job != nullptr) process().evictable.add(executable);
  }
  do_slice(work.job, kSlice, start);
}

void Jit::sample(vm::Vm& vm, const vm::LoadedUnit* unit) {
  if (vm.tier_job != nullptr) return go_on(vm, processor_time_ns());
  if (unit->samples == kRefused) return;
  if (vm.meter.fuel_used() < kWarmUpFuel && unit->samples == 0) {
    unit->samples = 1;
    // Code of what calls such a function contains it.
    if (!only_computes(*unit)) {
      ++vm.sampled_units;
      vm.sampled_instructions += static_cast<uint32_t>(unit->unit->instructions.size());
    }
  }
  bool are_many = vm.sampled_units > kFewUnits && vm.sampled_instructions > kFewInstructions;
  if (vm.meter.fuel_used() < (are_many ? kWarmUpFuelOfMany : kWarmUpFuel)) return;
  if (vm.meter.fuel_used() < kWarmUpFuelOfMany && works_in_natives(*unit, running_at(vm, *unit))) return;
  const vm::NativeUnit* native = unit->native->load(std::memory_order_acquire);
  if (native != nullptr && record_of(native).has_seen_loop) return;
  // Ever less often if this is not the time to compile it.
  ++unit->samples;
  if (unit->samples >= kHotSamples && std::has_single_bit(unit->samples)) begin(vm, unit, native);
}

void Jit::note_handover(vm::Vm& vm, const vm::LoadedUnit* unit) {
  if (tools().counts) counters().handovers.fetch_add(1, std::memory_order_relaxed);
  if (mode_ != Mode::kTiered || unit->handovers == kRefused) return;
  if (unit->handovers < kHotHandovers) ++unit->handovers;
  if (unit->handovers == kHotHandovers && vm.tier_job == nullptr) compile(vm, unit);
}

void Jit::compile(vm::Vm& vm, const vm::LoadedUnit* unit) {
  if (mode_ == Mode::kLate) {
    if (vm.tier_job != nullptr) return go_on(vm, processor_time_ns());
    if (unit->handovers < kLateLooks) ++unit->handovers;
    if (unit->handovers < kLateLooks) return;
  }
  if (unit->handovers == kRefused || unit->native->load(std::memory_order_acquire) != nullptr) return;
  if (mode_ != Mode::kBlank) return begin(vm, unit, nullptr);
  std::unique_ptr<vm::TierJob> job;
  if (begin_blank(unit, vm.stress_.collect_always, &job) == UnitJob::Answer::kBegun)
    do_slice(job, kAll, processor_time_ns());
  if (unit->native->load(std::memory_order_relaxed) == nullptr) unit->handovers = kRefused;
}

void Jit::note_failed_guess(vm::Vm& vm, const bytecode::Instruction* at) {
  const vm::LoadedUnit* unit = vm.frame_->code;
  const vm::NativeUnit* native = unit->native->load(std::memory_order_acquire);
  UnitRecord& record = record_of(native);
  auto index = static_cast<uint32_t>(at - unit->code);
  // Older code may still run than the one that has learned of it.
  auto typing = std::find_if(record.typings.begin(), record.typings.end(), [&](const Typing& made) {
    return made.data.exits_left != nullptr && made.data.exits_left[index] == 0;
  });
  if (typing == record.typings.end()) return;
  number_session(vm);
  bool is_same_session = record.session_at_failure.exchange(vm.tier_session, std::memory_order_relaxed) == vm.tier_session;
  uint64_t fuel = vm.meter.fuel_used();
  uint64_t before = record.fuel_at_failure.exchange(fuel, std::memory_order_relaxed);
  // More exits either way: what leaves without any comes back to where it has left.
  typing->data.exits_left[index] = TypedData::kExitsOfGuess;
  if (tools().counts) {
    auto opcode = static_cast<size_t>(bytecode::opcode_of(*at));
    counters().failed_guesses[opcode].fetch_add(TypedData::kExitsOfGuess, std::memory_order_relaxed);
  }
  bool is_frequent = is_same_session && fuel >= before && fuel - before <= TypedData::kExitsOfGuess * kFuelOfExit;
  // It will have failed as often again when there is time for it.
  if (!is_frequent) return;
  FailedGuess failed{static_cast<size_t>(typing - record.typings.begin()), index};
  if (vm.tier_job == nullptr) return begin(vm, unit, native, &failed);
  // Time is lost until there is better code.
  if (static_cast<UnitJob&>(*vm.tier_job).unit() == unit) go_on(vm, processor_time_ns());
}

void Jit::begin(vm::Vm& vm, const vm::LoadedUnit* unit, const vm::NativeUnit* older, const FailedGuess* failed) {
  UnitJob::Request request{.session = &vm,
                           .unit = unit,
                           .older = older,
                           .is_hot = mode_ == Mode::kTiered,
                           .has_second_tier = mode_ != Mode::kExits,
                           .takes_every_exit = mode_ == Mode::kExits,
                           .collects_always = vm.stress_.collect_always};
  number_session(vm);
  std::unique_ptr<UnitJob> job;
  uint64_t start = processor_time_ns();
  switch (UnitJob::begin(request, failed, &job)) {
    case UnitJob::Answer::kNotNow:
      unit->handovers = 0;
      return;
    case UnitJob::Answer::kRefused:
      counters().refused.fetch_add(1, std::memory_order_relaxed);
      unit->samples = unit->handovers = kRefused;
      return;
    case UnitJob::Answer::kBegun:
      vm.tier_job = std::move(job);
      go_on(vm, start);
  }
}

void Jit::go_on(vm::Vm& vm, uint64_t start) {
  // The counts of the unit, which lives on: a job that is done has changed its code, or could not.
  auto& job = static_cast<UnitJob&>(*vm.tier_job);
  const vm::LoadedUnit* unit = job.unit();
  const vm::NativeUnit* older = job.older();
  do_slice(vm.tier_job, mode_ == Mode::kTiered ? kSlice : mode_ == Mode::kLate ? kLateSlice : kAll, start);
  if (vm.tier_job != nullptr) return;
  unit->samples = unit->handovers = unit->native->load(std::memory_order_relaxed) == older ? kRefused : 0;
}

}  // namespace sandboa::jit
