// The part of the verifier that follows what registers hold: see verifier_types.cpp.
#pragma once

#include <cstdint>
#include <string>

#include "ir/bytecode/code_unit.h"

namespace sandboa::bytecode {

struct TypeComplaint {
  uint32_t pc = 0;
  std::string text;  // empty: none
};

// REQUIRES: operands, jumps and handler rows of the unit have been accepted.
TypeComplaint check_register_types(const Program& program, const CodeUnit& unit);

}  // namespace sandboa::bytecode
