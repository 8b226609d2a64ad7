#include "jit/unit_job.h"

#include <algorithm>
#include <utility>

#include "jit/process.h"
#include "jit/running_loop.h"
#include "jit/tools.h"
#include "vm/namespaces.h"
#include "vm/vm.h"

namespace sandboa::jit {

namespace {

// Jobs of suspended sessions may wait long: all together may take this much, and no more are begun meanwhile.
constexpr size_t kMostJobBytes = size_t{64} << 20;
// What a job takes, as measured: at most, in all and for each instruction.
constexpr size_t kBytesOfJob = size_t{32} << 10;
constexpr size_t kBytesOfInstruction = 1600;
constexpr size_t kBytesOfCode = 640;  // for each instruction, of both tiers
// Larger units stay interpreted: one alone would take half of the memory that jobs may have.
constexpr size_t kMaxInstructions = 20'000;
// Code of larger loops does not fit into caches near the processor, and is slower than their bytecode.
constexpr uint32_t kMaxInstructionsOfLoop = 4'000;
constexpr uint32_t kMaxVersionsForMore = 2;

void find_constants(const vm::LoadedUnit& unit, TypedData* data) {
  size_t count = unit.unit->instructions.size();
  data->floats = std::make_unique<double[]>(count);
  data->words = std::make_unique<uint64_t[]>(count);
  data->floats_of_callees = std::make_unique<double[]>(TypedData::kMostFloatsOfCallees);
  for (size_t index = 0; index < count; ++index) {
    if (bytecode::opcode_of(unit.code[index]) != bytecode::Opcode::kLoadConst) continue;
    runtime::Value value = unit.constants[bytecode::decode<bytecode::ops::LoadConst>(&unit.code[index]).constant.index];
    if (value.is_inline_float()) data->floats[index] = value.inline_float();
    if (value.is_small_int()) data->words[index] = static_cast<uint64_t>(value.small_int());
    if (value_type_of(value) == ValueType::kWord) data->words[index] = value.as<runtime::BigInt>()->limbs()[0];
  }
}

// Whether exits are counted there for a loop's entry, see UnitAnalysis::counter_of_loop().
bool counts_entries(bytecode::Instruction instruction) {
  bytecode::Opcode opcode = bytecode::opcode_of(instruction);
  return opcode == bytecode::Opcode::kLoopCost || opcode == bytecode::Opcode::kLoop;
}

}  // namespace

// The unit as in a session that has seen nothing.
struct UnitJob::BlankProgram {
  explicit BlankProgram(const vm::LoadedUnit& like)
      : sites(like.unit->sites.size()), loads(like.program->executable->program().global_names.size(), &vm::kUnknownName) {
    program.executable = like.program->executable;
    program.loads = loads.data();
    unit.emplace(vm::make_loaded_unit(*like.unit, &program, like.constants, sites.data()));
  }
  std::vector<vm::Site> sites;
  std::vector<const runtime::Value*> loads;
  vm::LoadedProgram program{};
  std::optional<vm::LoadedUnit> unit;
};

UnitJob::Answer UnitJob::begin(const Request& request, const FailedGuess* failed, std::unique_ptr<UnitJob>* job) {
  size_t count = request.unit->unit->instructions.size();
  bool is_last = request.older != nullptr && record_of(request.older).version == kMaxVersions;
  if (count > kMaxInstructions || is_last) return Answer::kRefused;
  if (count > kMaxInstructionsOfLoop && request.is_hot &&
      !is_in_loop_of(*request.unit->unit, running_at(*request.session, *request.unit), kMaxInstructionsOfLoop)) {
    return Answer::kNotNow;
  }
  size_t bytes = kBytesOfJob + count * kBytesOfInstruction;
  if (failed != nullptr) bytes += count * kBytesOfInstruction;
  std::atomic<size_t>& all_bytes = process().job_bytes;
  if (all_bytes.fetch_add(bytes, std::memory_order_relaxed) + bytes > kMostJobBytes) {
    all_bytes.fetch_sub(bytes, std::memory_order_relaxed);
    process().evictable.drop_start_work();
    return Answer::kNotNow;
  }
  job->reset(new UnitJob(request, bytes));
  if (request.older != nullptr) (*job)->record_->version = record_of(request.older).version + 1;
  (*job)->begin_typings(failed);
  (*job)->begin_analyses();
  (*job)->work_ = (*job)->run();
  return Answer::kBegun;
}

UnitJob::UnitJob(const Request& request, size_t bytes)
    : request_(request),
      executable_(*request.unit->program->executable),
      bytes_(bytes),
      record_(std::make_unique<UnitRecord>()) {
  if (request.session != nullptr) return;
  blank_ = std::make_unique<BlankProgram>(*request.unit);
  request_.unit = &*blank_->unit;
}

UnitJob::~UnitJob() { process().job_bytes.fetch_sub(bytes_, std::memory_order_relaxed); }

bool UnitJob::reads(const vm::LoadedProgram& program) const {
  return program.executable == &executable_ || program.executable->is_library();  // as code_of() takes callees
}

// Whether another session has published code meanwhile.
bool UnitJob::is_outdated() const {
  return executable_.native()[request_.unit->unit->index].load(std::memory_order_acquire) != request_.older;
}

bool UnitJob::go_on(int64_t units, int64_t most_ns) {
  budget_.refill(units, most_ns);
  if (is_outdated()) {
    has_published_ = true;
    return false;
  }
  return work_.go_on();
}

// The first one is what is seen now. Loops that have been entered with other types than any code takes get code besides what
// there is; what is wrong in the middle gets code instead.
void UnitJob::begin_typings(const FailedGuess* failed) {
  std::vector<Typing>& typings = record_->typings;
  typings.emplace_back();
  if (request_.older == nullptr) return;
  const std::vector<Typing>& older = record_of(request_.older).typings;
  size_t replaced = failed != nullptr ? failed->typing : 0;
  typings[0].failures = older[replaced].failures;
  if (failed == nullptr) return;
  auto add = [&](std::vector<uint32_t>& failures) {
    failures.insert(std::lower_bound(failures.begin(), failures.end(), failed->instruction), failed->instruction);
  };
  add(typings[0].failures);
  bool is_entry = counts_entries(request_.unit->code[failed->instruction]);
  for (size_t number = 0; number < older.size() && typings.size() < UnitRecord::kMostTypings; ++number) {
    if (!is_entry && number == replaced) continue;
    typings.push_back({older[number].seen, older[number].failures, {}});
    if (is_entry) add(typings.back().failures);
  }
}

// Looks at the session's frame and inline caches.
void UnitJob::begin_analyses() {
  const vm::LoadedUnit* unit = request_.unit;
  UnitAnalysis::Input input{*unit, {}, 0, 0, record_->typings[0].failures};
  if (request_.session != nullptr) input.class_epoch = request_.session->class_epoch;
  if (request_.session != nullptr && request_.session->frame_->code == unit) {
    input.registers = {request_.session->frame_->registers, unit->register_count};
    input.running_at = running_at(*request_.session, *unit);
  }
  bool wants_second_tier = request_.has_second_tier && record_->version < kMaxVersions;
  if (wants_second_tier && UnitAnalysis::can_analyse(*unit->unit)) {
    record_->typings[0].seen = analyses_.emplace_back(input).seen();
    std::erase_if(record_->typings, [&](const Typing& typing) {
      return &typing != record_->typings.data() && typing.seen == record_->typings[0].seen;
    });
    for (size_t number = 1; number < record_->typings.size(); ++number) {
      input.failures = record_->typings[number].failures;
      input.like = &record_->typings[number].seen;
      analyses_.emplace_back(input);
    }
  }
  if (request_.session == nullptr) return;
  record_->session_at_failure = request_.session->tier_session;
  record_->fuel_at_failure = request_.session->meter.fuel_used();
}

SlicedWork UnitJob::run() {
  const bytecode::CodeUnit& unit = *request_.unit->unit;
  if (!process().memory.begin(&holder_, unit.instructions.size() * kBytesOfCode)) co_return;
  if (budget_.is_over_time()) co_await SlicedWork::Pause();
  if (tools().lists) holder_.setLogger(&listing_);
  for (UnitAnalysis& analysis : analyses_) {
    for (SlicedWork part = analysis.analyse(budget_); part.go_on();) co_await SlicedWork::Pause();
  }
  bool may_show_more = request_.session == nullptr || (!analyses_.empty() && analyses_[0].has_loops() &&
                                                       analyses_[0].loop_depth(analyses_[0].running_at()) == 0);
  record_->has_seen_loop = !may_show_more || record_->version == kMaxVersionsForMore;
  compiler_.emplace(&holder_, unit, settings());
  for (SlicedWork part = compiler_->compile(budget_); part.go_on();) co_await SlicedWork::Pause();
  if (compiler_->failed()) co_return;
  for (SlicedWork part = publish(); part.go_on();) co_await SlicedWork::Pause();
}

// With the data that code of the second tier needs.
UnitCompiler::Settings UnitJob::settings() {
  size_t count = request_.unit->unit->instructions.size();
  UnitCompiler::Settings settings{.collects_always = request_.collects_always,
                                  .feedback = request_.session == nullptr ? nullptr : request_.unit,
                                  .session = request_.session,
                                  .takes_every_exit = request_.takes_every_exit,
                                  .annotate_with = tools().lists ? &executable_.program() : nullptr};
  for (size_t number = 0; number < analyses_.size(); ++number) {
    if (!analyses_[number].is_worthwhile()) continue;
    TypedData& data = record_->typings[number].data;
    data.exits_left = std::make_unique<uint32_t[]>(count);
    std::fill_n(data.exits_left.get(), count, TypedData::kExitsOfGuess);
    find_constants(*request_.unit, &data);
    settings.typed.push_back({&analyses_[number], &data});
  }
  return settings;
}

SlicedWork UnitJob::publish() {
  CodeMemory& memory = process().memory;
  CodeMemory::Published published{};
  for (int attempt = 0; attempt < 2 && published.code == nullptr; ++attempt) {
    if (attempt != 0 && !process().evictable.make_room(memory, holder_.codeSize())) co_return;
    for (SlicedWork part = memory.publish(&holder_, budget_, &published); part.go_on();) co_await SlicedWork::Pause();
  }
  if (published.code == nullptr) co_return;
  hand_over(published);
}

void UnitJob::announce_code(const CodeMemory::Published& published) const {
  const bytecode::CodeUnit& code = *request_.unit->unit;
  announce({published.code, published.bytes, code.qualified_name, executable_.program().file_name, code.first_line,
            std::string_view(listing_.data(), listing_.dataSize())});
}

// From here on frames may enter the code.
void UnitJob::hand_over(const CodeMemory::Published& published) {
  counters().code_bytes_made.fetch_add(published.bytes, std::memory_order_relaxed);
  announce_code(published);
  const vm::NativeUnit* older = request_.older;
  const vm::NativeUnit* native =
      make_native_unit(published, compiler_->entries(), compiler_->resumes(), std::move(record_), older);
  vm::NativeSlot& slot = executable_.native()[request_.unit->unit->index];
  bool is_evictable = request_.session == nullptr || request_.unit->program->owner != nullptr;
  if (is_evictable) process().evictable.add(executable_);
  has_published_ = true;
  executable_.note_native();
  if (slot.compare_exchange_strong(older, native, std::memory_order_acq_rel)) return;
  // Another session has been faster.
  const_cast<vm::NativeUnit*>(native)->replaced = nullptr;
  release_unit(native);
}

}  // namespace sandboa::jit
