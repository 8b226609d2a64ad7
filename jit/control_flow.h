// Where control goes in a unit.
#pragma once

#include <cstdint>

#include "ir/bytecode/code_unit.h"
#include "ir/bytecode/operand_layout.h"

namespace sandboa::jit {

// -1: the instruction has none.
inline int64_t jump_target(const bytecode::CodeUnit& unit, uint32_t index) {
  bytecode::Instruction word = unit.instructions[index];
  for (const bytecode::Operand& operand : bytecode::operand_layout(bytecode::opcode_of(word))) {
    if (operand.kind == bytecode::OperandKind::kJump) return int64_t{index} + 1 + operand.signed_bits(word);
  }
  return -1;
}

inline bool falls_through(const bytecode::CodeUnit& unit, uint32_t index) {
  return (bytecode::info(bytecode::opcode_of(unit.instructions[index])).effects & bytecode::kTerminator) == 0;
}

}  // namespace sandboa::jit
