// Native code of a unit as text, for `sandboa dump --stage=asm`.
#pragma once

#include <string>

#include "ir/bytecode/code_unit.h"

namespace sandboa::jit {

// As the first tier makes it for a session that has seen nothing yet; the bytecode instructions stand between. Empty: there
// is no native code for this machine.
std::string dump_unit(const bytecode::Program& program, const bytecode::CodeUnit& unit);

}  // namespace sandboa::jit
