// Which number an opcode has in snapshots, whatever its place in opcodes.def is (opcode_ids.def).
#pragma once

#include <optional>
#include <string_view>

#include "ir/bytecode/opcode.h"

namespace sandboa::bytecode {

uint8_t id_of(Opcode opcode);
// None: this build has no such opcode.
std::optional<Opcode> opcode_with_id(uint8_t id);
// The opcode that once had the id; empty: none that this build knows of.
std::string_view retired_opcode(uint8_t id);

// Of operands and meaning, to notice that they change.
uint32_t opcode_fingerprint(Opcode opcode);
// What opcode_ids.def says it is.
uint32_t recorded_fingerprint(Opcode opcode);

}  // namespace sandboa::bytecode
