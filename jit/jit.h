// The JIT: compiles units that prove hot into native code of the process, which all sessions share (docs/jit.md).
#pragma once

#include "ir/bytecode/opcode.h"
#include "vm/tier_hooks.h"

namespace sandboa::jit {

// Thread-safe. One per process and mode; never destroyed, since programs of any age may hold code.
class Jit final : public vm::TierHooks {
 public:
  enum class Mode : uint8_t {
    kTiered,  // what a session's profile finds hot
    kEager,   // everything, before it first runs
    kLate,    // everything, but only after it has run for a while: sessions change over in the middle of things
    kExits,   // as kEager; every instruction leaves its code for the interpreter's operation
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
  static constexpr uint32_t kNoInstruction = UINT32_MAX;
  // failed: the instruction whose guess has failed.
  void compile_anew(vm::Vm& vm, const vm::LoadedUnit* unit, const vm::NativeUnit* older, uint32_t failed = kNoInstruction);
  // False: it cannot be compiled, or not once more. True as well if another session has been faster.
  bool publish(vm::Vm& vm, const vm::LoadedUnit* unit, const vm::NativeUnit* older, uint32_t failed);

  Jit(Mode mode, bool (*enter_code)(vm::Vm*, const uint8_t*)) : mode_(mode) {
    enter = enter_code;
    eager = mode != Mode::kTiered;
  }
  const Mode mode_;
};

}  // namespace sandboa::jit
