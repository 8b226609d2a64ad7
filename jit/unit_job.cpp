#include "jit/unit_job.h"

#include <algorithm>
#include <utility>

#include "jit/control_flow.h"
#include "jit/process.h"
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
constexpr size_t kMaxInstructionsOfLoop = 4'000;
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

// What a frame of the unit that runs in the session has run last; 0 if it has only begun, or does not run.
uint32_t running_at(const vm::Vm& session, const vm::LoadedUnit& unit) {
  if (session.frame_->code != &unit) return 0;
  auto next = static_cast<size_t>(session.frame_->pc - unit.code);
  return next == 0 || next > unit.unit->instructions.size() ? 0 : static_cast<uint32_t>(next - 1);
}

bool is_in_small_loop(const bytecode::CodeUnit& unit, uint32_t at) {
  size_t end = std::min(unit.instructions.size(), at + kMaxInstructionsOfLoop);
  for (uint32_t index = at; index < end; ++index) {
    int64_t header = jump_target(unit, index);
    if (header >= 0 && header <= at && index - static_cast<size_t>(header) <= kMaxInstructionsOfLoop) return true;
  }
  return false;
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

UnitJob::Answer UnitJob::begin(const Request& request, uint32_t failed, std::unique_ptr<UnitJob>* job) {
  size_t count = request.unit->unit->instructions.size();
  bool is_last = request.older != nullptr && record_of(request.older).version == kMaxVersions;
  if (count > kMaxInstructions || is_last) return Answer::kRefused;
  if (count > kMaxInstructionsOfLoop && request.is_hot &&
      !is_in_small_loop(*request.unit->unit, running_at(*request.session, *request.unit))) {
    return Answer::kNotNow;
  }
  size_t bytes = kBytesOfJob + count * kBytesOfInstruction;
  std::atomic<size_t>& all_bytes = process().job_bytes;
  if (all_bytes.fetch_add(bytes, std::memory_order_relaxed) + bytes > kMostJobBytes) {
    all_bytes.fetch_sub(bytes, std::memory_order_relaxed);
    process().evictable.drop_start_work();
    return Answer::kNotNow;
  }
  job->reset(new UnitJob(request, bytes));
  UnitRecord& record = *(*job)->record_;
  if (request.older != nullptr) {
    record.version = record_of(request.older).version + 1;
    record.failures = record_of(request.older).failures;
  }
  if (failed != kNoInstruction) {
    record.failures.insert(std::lower_bound(record.failures.begin(), record.failures.end(), failed), failed);
  }
  (*job)->begin_analysis();
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

bool UnitJob::go_on(int64_t units) {
  budget_.refill(units);
  if (is_outdated()) {
    has_published_ = true;
    return false;
  }
  return work_.go_on();
}

// Looks at the session's frame and inline caches.
void UnitJob::begin_analysis() {
  const vm::LoadedUnit* unit = request_.unit;
  UnitAnalysis::Input input{*unit, {}, 0, 0, record_->failures};
  if (request_.session != nullptr) input.class_epoch = request_.session->class_epoch;
  if (request_.session != nullptr && request_.session->frame_->code == unit) {
    input.registers = {request_.session->frame_->registers, unit->register_count};
    input.running_at = running_at(*request_.session, *unit);
  }
  bool wants_second_tier = request_.has_second_tier && record_->version < kMaxVersions;
  if (wants_second_tier && UnitAnalysis::can_analyse(*unit->unit)) analysis_.emplace(input);
  if (request_.session != nullptr) record_->fuel_at_failure = request_.session->meter.fuel_used();
}

SlicedWork UnitJob::run() {
  const bytecode::CodeUnit& unit = *request_.unit->unit;
  if (!process().memory.begin(&holder_, unit.instructions.size() * kBytesOfCode)) co_return;
  if (tools().lists) holder_.setLogger(&listing_);
  if (analysis_.has_value()) {
    for (SlicedWork part = analysis_->analyse(budget_); part.go_on();) co_await SlicedWork::Pause();
  }
  bool may_show_more = request_.session == nullptr || (analysis_.has_value() && analysis_->has_loops() &&
                                                       analysis_->loop_depth(analysis_->running_at()) == 0);
  record_->has_seen_loop = !may_show_more || record_->version == kMaxVersionsForMore;
  bool has_second_tier = analysis_.has_value() && analysis_->is_worthwhile();
  if (has_second_tier) {
    record_->data.exits_left = std::make_unique<uint32_t[]>(unit.instructions.size());
    std::fill_n(record_->data.exits_left.get(), unit.instructions.size(), TypedData::kExitsOfGuess);
    find_constants(*request_.unit, &record_->data);
  }
  compiler_.emplace(&holder_, unit,
                    UnitCompiler::Settings{.collects_always = request_.collects_always,
                                           .feedback = request_.session == nullptr ? nullptr : request_.unit,
                                           .session = request_.session,
                                           .takes_every_exit = request_.takes_every_exit,
                                           .analysis = has_second_tier ? &*analysis_ : nullptr,
                                           .data = &record_->data,
                                           .annotate_with = tools().lists ? &executable_.program() : nullptr});
  for (SlicedWork part = compiler_->compile(budget_); part.go_on();) co_await SlicedWork::Pause();
  if (compiler_->failed()) co_return;
  for (SlicedWork part = publish(); part.go_on();) co_await SlicedWork::Pause();
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
  if (slot.compare_exchange_strong(older, native, std::memory_order_acq_rel)) return;
  // Another session has been faster.
  const_cast<vm::NativeUnit*>(native)->replaced = nullptr;
  release_unit(native);
}

}  // namespace sandboa::jit
