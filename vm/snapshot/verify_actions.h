// Which return actions (vm/frame.h) fit which instruction.
#pragma once

#include "vm/frame.h"

namespace sandboa::vm {

struct WantedResult {
  ReturnAction action;
  uint8_t stage;
  runtime::Value extra;
};

// Whether an instruction can take a result by this action. `is_generator`: it is one of a generator that runs.
bool action_fits(bytecode::Opcode opcode, const WantedResult& wanted, bool is_generator);
// The same where no instruction waits: the bottom frame of a run.
bool action_ends_run(const WantedResult& wanted);

}  // namespace sandboa::vm
