// Every instruction as a function: what native code calls where it has no code of its own.
#pragma once

#include "vm/handlers/slow_paths.h"

namespace sandboa::vm {

// Per opcode: executes the whole instruction as the interpreter would. As a SlowPath, frame_->pc points behind it before.
extern const SlowPath kOperations[bytecode::kOpcodeCount];

}  // namespace sandboa::vm
