#include "ir/bytecode/opcode.h"

namespace sandboa::bytecode {

const OpInfo kOpInfo[kOpcodeCount] = {
#define OP(Name, operands, effects, meaning) {#Name, static_cast<uint8_t>(effects), meaning},
#include "ir/bytecode/opcodes.def"
#undef OP
};

}  // namespace sandboa::bytecode
