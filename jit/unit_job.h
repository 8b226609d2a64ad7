// Compiling one unit, in slices: the analysis for the second tier, the code, its way into executable memory.
//
// A job belongs to the session that has begun it (vm::Vm::tier_job) and goes on where that session's slices of fuel end. Or
// it belongs to a program that many sessions start (vm::Executable::start_work()): then it knows of no session, and each
// that starts the program does a slice.
//
// Between slices the session runs on. So a job holds nothing of the session's heap and no frame: it copies what registers
// and inline caches say when it begins, and looks all else up when an instruction's turn comes (code tests what is guessed
// from it). It does hold the LoadedUnit and those of callees whose code stands in line; reads() tells which programs these
// can be of, and the session drops the job before it frees one of them.
#pragma once

#include <deque>
#include <memory>
#include <optional>

#include "jit/native_units.h"
#include "jit/unit_analysis.h"

namespace sandboa::jit {

// A guess: of which code of the second tier, at which instruction.
struct FailedGuess {
  size_t typing;  // of UnitRecord::typings
  uint32_t instruction;
};

// Not thread-safe, but bound to no thread.
class UnitJob final : public vm::TierJob {
 public:
  struct Request {
    // Null: what the session has seen does not matter; then the job outlives it, but not the executable.
    vm::Vm* session = nullptr;
    const vm::LoadedUnit* unit = nullptr;
    const vm::NativeUnit* older = nullptr;  // code that is to be replaced, or null
    // The session has been found in it, which says what is worth compiling.
    bool is_hot = false;
    bool has_second_tier = true;
    bool takes_every_exit = false;
    bool collects_always = false;
  };
  static constexpr uint32_t kMaxVersions = 16;

  enum class Answer : uint8_t { kBegun, kRefused, kNotNow };
  static Answer begin(const Request& request, const FailedGuess* failed, std::unique_ptr<UnitJob>* job);
  ~UnitJob() override;

  // Does a slice of so many units (Budget), which ends after most_ns. False: that was the last one.
  bool go_on(int64_t units, int64_t most_ns);
  // There is code of the unit now: that of the job, or another session has been faster.
  bool has_published() const { return has_published_; }
  const vm::LoadedUnit* unit() const { return request_.unit; }
  const vm::NativeUnit* older() const { return request_.older; }
  bool is_anew() const { return request_.older != nullptr; }
  // Time that slices have taken so far.
  uint64_t spent_ns = 0;

  bool reads(const vm::LoadedProgram& program) const override;

 private:
  struct BlankProgram;

  UnitJob(const Request& request, size_t bytes);
  void begin_typings(const FailedGuess* failed);
  void begin_analyses();
  SlicedWork run();
  UnitCompiler::Settings settings();
  SlicedWork publish();
  void announce_code(const CodeMemory::Published& published) const;
  void hand_over(const CodeMemory::Published& published);
  bool is_outdated() const;

  Request request_;
  const vm::Executable& executable_;
  const size_t bytes_;  // of Process::job_bytes
  Budget budget_;
  std::unique_ptr<BlankProgram> blank_;  // instead of a session's
  std::unique_ptr<UnitRecord> record_;
  asmjit::StringLogger listing_;  // if Tools::lists
  asmjit::CodeHolder holder_;
  std::deque<UnitAnalysis> analyses_;  // of each Typing of the record, or of none
  std::optional<UnitCompiler> compiler_;
  bool has_published_ = false;
  SlicedWork work_;  // refers to what is above
};

}  // namespace sandboa::jit
