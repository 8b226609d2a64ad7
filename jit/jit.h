// The JIT: compiles units that prove hot into native code of the process, which all sessions share (docs/jit.md).
#pragma once

#include "ir/bytecode/opcode.h"
#include "vm/tier_hooks.h"

namespace sandboa::jit {

struct FailedGuess;

// What is begun is compiled in slices, one where each slice of fuel ends: a session has one job at a time (jit/unit_job.h).
// Modes kEager, kExits and kBlank compile at once.
//
// Thread-safe. One per process and mode; never destroyed, since programs of any age may hold code.
class Jit final : public vm::TierHooks {
 public:
  enum class Mode : uint8_t {
    kTiered,  // what a session's profile finds hot
    kEager,   // everything, before it first runs
    kLate,    // everything, but only after it has run for a while: sessions change over in the middle of things
    kExits,   // as kEager; every instruction leaves its code for the interpreter's operation
    kBlank,   // as kEager, by what the code alone shows: as kTiered compiles what many sessions start
  };
  // Of native code in the whole process. Where it is reached, programs that no session uses lose theirs.
  static void set_code_bytes_limit(size_t bytes);
  static size_t code_bytes_limit();
  static size_t code_bytes_used();

  // Null: this machine or its policy does not allow native code.
  static Jit* find(Mode mode);

  void note_start(vm::Vm& vm, const vm::LoadedProgram* program) override;
  void sample(vm::Vm& vm, const vm::LoadedUnit* unit) override;
  void note_handover(vm::Vm& vm, const vm::LoadedUnit* unit) override;
  void compile(vm::Vm& vm, const vm::LoadedUnit* unit) override;
  // Code of the running unit leaves at the instruction again and again: the unit is compiled anew, without that guess.
  void note_failed_guess(vm::Vm& vm, const bytecode::Instruction* at);

 private:
  // The session's job becomes to compile the unit, and its first slice is done. older: code that is replaced, or null;
  // failed: why, or null. REQUIRES: the session has no job.
  void begin(vm::Vm& vm, const vm::LoadedUnit* unit, const vm::NativeUnit* older, const FailedGuess* failed = nullptr);
  // A slice of the session's job. start: the processor's time when the session began to wait.
  void go_on(vm::Vm& vm, uint64_t start);

  Jit(Mode mode, bool (*enter_code)(vm::Vm*, const uint8_t*)) : mode_(mode) {
    enter = enter_code;
    eager = mode != Mode::kTiered;
  }
  const Mode mode_;
};

}  // namespace sandboa::jit
