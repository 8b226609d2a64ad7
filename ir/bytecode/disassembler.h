// Text of a compiled program, for `sandboa dump --stage=bytecode`, golden files and debugging. Stable: no addresses, no
// hashes.
#pragma once

#include <string>

#include "ir/bytecode/code_unit.h"

namespace sandboa::bytecode {

// REQUIRES: verify(program). Operands print by their type: r2, k1 'text', .name, +4 -> 12.
std::string disassemble(const Program& program);
std::string disassemble(const Program& program, const CodeUnit& unit);
// One instruction, without its index.
std::string disassemble(const Program& program, const CodeUnit& unit, uint32_t pc);
// As Python would write it, shortened to a line.
std::string constant_text(const Program& program, uint32_t constant);

}  // namespace sandboa::bytecode
