// A Program as bytes, for snapshots.
#pragma once

#include <memory>
#include <string>
#include <string_view>

#include "ir/bytecode/code_unit.h"

namespace sandboa::bytecode {

// Tells whether programs encoded by another build mean the same here: of the opcodes and their operands.
uint64_t encoding_fingerprint();

std::string encode_program(const Program& program);
// Null: the bytes are no program of this encoding, or one that verify() refuses; *why says what is wrong. Trusts nothing in
// the bytes. What it allocates is bounded by a small multiple of their number.
std::shared_ptr<const Program> decode_program(std::string_view bytes, std::string* why);

}  // namespace sandboa::bytecode
