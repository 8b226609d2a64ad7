// The compression functions of BLAKE2 (RFC 7693, section 3.2). `length`: bytes so far, these included.
#pragma once

#include <cstdint>

namespace sandboa::support {

struct Blake2Flags {
  bool is_last;
  bool is_last_node;
};

// The initial values: of SHA-512 and SHA-256.
extern const uint64_t kBlake2bInitial[8];
extern const uint32_t kBlake2sInitial[8];

void blake2b_block(uint64_t* state, const uint8_t* block, uint64_t length, Blake2Flags flags);  // 8 words, 128 bytes
void blake2s_block(uint32_t* state, const uint8_t* block, uint64_t length, Blake2Flags flags);  // 8 words, 64 bytes

}  // namespace sandboa::support
