// Opcodes, their operand structs and the 8-byte instruction word, all derived from opcodes.def.
#pragma once

#include <cstdint>
#include <cstring>
#include <type_traits>

#include "ir/bytecode/operands.h"

namespace sandboa::bytecode {

enum class Opcode : uint8_t {
#define OP(Name, operands, effects, meaning) k##Name,
#include "ir/bytecode/opcodes.def"
#undef OP
};

enum OpEffect : uint8_t { kPure = 1, kMayRaise = 2, kBranch = 4, kTerminator = 8 };

constexpr int kOpcodeCount = 0
#define OP(Name, operands, effects, meaning) +1
#include "ir/bytecode/opcodes.def"
#undef OP
    ;

struct OpInfo {
  const char* name;
  uint8_t effects;
  const char* meaning;
};
extern const OpInfo kOpInfo[kOpcodeCount];

inline const OpInfo& info(Opcode opcode) { return kOpInfo[static_cast<uint8_t>(opcode)]; }

// One 8-byte instruction word.
using Instruction = uint64_t;

struct OpcodeByte {
  Opcode opcode;
};

// One struct per opcode, laid out exactly as its instruction word.
namespace ops {
#define OP(Name, operands, effects, meaning) \
  struct Name : OpcodeByte operands;         \
  static_assert(sizeof(Name) == sizeof(Instruction) && std::is_trivially_copyable_v<Name>);
#include "ir/bytecode/opcodes.def"
#undef OP
}  // namespace ops

template <class Op>
struct OpcodeOf;
#define OP(Name, operands, effects, meaning)         \
  template <>                                        \
  struct OpcodeOf<ops::Name> {                       \
    static constexpr Opcode value = Opcode::k##Name; \
  };
#include "ir/bytecode/opcodes.def"
#undef OP

// make<ops::Add>(Flag8{0}, Reg{1}, Reg{2}, Reg{3})
template <class Op, class... Operands>
Op make(Operands... operands) {
  return Op{{OpcodeOf<Op>::value}, operands...};
}

template <class Op>
Instruction encode(Op op) {
  Instruction word;
  std::memcpy(&word, &op, sizeof(word));
  return word;
}

inline Opcode opcode_of(Instruction word) { return static_cast<Opcode>(word & 0xFF); }

// Reads an instruction in place. REQUIRES: the opcode is Op's.
template <class Op>
const Op& decode(const Instruction* at) {
  return *reinterpret_cast<const Op*>(at);
}

}  // namespace sandboa::bytecode
