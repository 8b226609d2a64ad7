// Operand types of instructions. An operand struct of opcodes.def, with the opcode byte before it, is exactly one 8-byte
// word.
#pragma once

#include <cstdint>

namespace sandboa::bytecode {

// Distinct types so that the disassembler and the verifier can treat each operand by its type, without per-opcode code.
struct Reg {
  uint16_t index;
};
struct Base {
  uint16_t index;
};
struct Imm16 {
  int16_t value;
};
struct Count16 {
  uint16_t value;
};
struct Const {
  uint32_t index;
};
struct Global {
  uint32_t index;
};
struct Unit {
  uint32_t index;
};
struct Pad8 {
  uint8_t zero = 0;
};
struct Pad16 {
  uint16_t zero = 0;
};
struct Flag8 {
  uint8_t value;
};

constexpr uint16_t kNoRegister = 0xFFFF;
constexpr uint32_t kMaxRegisters = 0xFFF0;
constexpr int32_t kMaxJump = (1 << 23) - 1;
constexpr uint32_t kMaxSites = 1u << 24;

}  // namespace sandboa::bytecode
