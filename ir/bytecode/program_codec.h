// A Program as bytes, for snapshots.
#pragma once

#include <memory>
#include <string>
#include <string_view>

#include "ir/bytecode/code_unit.h"

namespace sandboa::bytecode {

// Of names and meanings of the opcodes when snapshots had format version 1; their numbers are the ids they have kept.
constexpr uint64_t kVersion1Fingerprint = 0x263ec7629071bb03;

// Opcodes are written by their ids (opcode_ids.h), so that other builds can read them.
std::string encode_program(const Program& program);
// Null: the bytes are no program of this encoding, or one that verify() refuses; *why says what is wrong. Trusts nothing in
// the bytes. What it allocates is bounded by a small multiple of their number.
std::shared_ptr<const Program> decode_program(std::string_view bytes, std::string* why);

}  // namespace sandboa::bytecode
