// The JIT: compiles units that prove hot into native code of the process, which all sessions share (docs/jit.md).
#pragma once

#include "vm/tier_hooks.h"

namespace sandboa::jit {

// Thread-safe. One per process and mode; never destroyed, since programs of any age may hold code.
class Jit final : public vm::TierHooks {
 public:
  enum class Mode : uint8_t {
    kTiered,  // what a session's profile finds hot
    kEager,   // everything, before it first runs
  };
  // Null: this machine or its policy does not allow native code.
  static Jit* find(Mode mode);

  void sample(vm::Vm& vm, const vm::LoadedUnit* unit) override;
  void note_handover(vm::Vm& vm, const vm::LoadedUnit* unit) override;
  void compile(vm::Vm& vm, const vm::LoadedUnit* unit) override;

 private:
  Jit(Mode mode, bool (*enter_code)(vm::Vm*, const uint8_t*)) {
    enter = enter_code;
    eager = mode == Mode::kEager;
  }
};

}  // namespace sandboa::jit
