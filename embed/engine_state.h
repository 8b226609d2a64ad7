// What is behind Engine and Program.
#pragma once

#include <memory>

#include "sandboa/engine.h"
#include "vm/executable.h"

namespace sandboa::embed {

// Start-up of what is per process: builtin types and the prelude. Idempotent, thread-safe.
void start_process();

class EngineState {
 public:
  vm::TierHooks* tier = nullptr;  // null: all code is interpreted
};

class ProgramAccess {
 public:
  static Program make(std::shared_ptr<const vm::Executable> executable) {
    Program program;
    program.impl_ = std::move(executable);
    return program;
  }
  // Null for an empty handle.
  static std::shared_ptr<const vm::Executable> executable(const Program& program) {
    return std::static_pointer_cast<const vm::Executable>(program.impl_);
  }
};

}  // namespace sandboa::embed
