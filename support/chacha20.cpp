#include "support/chacha20.h"

#include <bit>
#include <cstring>

namespace sandboa::support {

namespace {

void quarter_round(uint32_t& a, uint32_t& b, uint32_t& c, uint32_t& d) {
  a += b, d = std::rotl(d ^ a, 16);
  c += d, b = std::rotl(b ^ c, 12);
  a += b, d = std::rotl(d ^ a, 8);
  c += d, b = std::rotl(b ^ c, 7);
}

}  // namespace

void chacha20_block(const uint64_t (&key)[4], uint64_t counter, uint8_t (&out)[64]) {
  uint32_t start[16] = {0x61707865, 0x3320646e, 0x79622d32, 0x6b206574};  // "expand 32-byte k"
  for (int i = 0; i < 4; ++i) {
    start[4 + 2 * i] = static_cast<uint32_t>(key[i]);
    start[5 + 2 * i] = static_cast<uint32_t>(key[i] >> 32);
  }
  start[12] = static_cast<uint32_t>(counter);
  start[13] = static_cast<uint32_t>(counter >> 32);
  uint32_t state[16];
  std::memcpy(state, start, sizeof state);
  for (int round = 0; round < 10; ++round) {
    for (int i = 0; i < 4; ++i) quarter_round(state[i], state[4 + i], state[8 + i], state[12 + i]);
    for (int i = 0; i < 4; ++i) {
      quarter_round(state[i], state[4 + (i + 1) % 4], state[8 + (i + 2) % 4], state[12 + (i + 3) % 4]);
    }
  }
  for (int i = 0; i < 16; ++i) state[i] += start[i];
  std::memcpy(out, state, sizeof state);  // little-endian machines only, as everything here
}

}  // namespace sandboa::support
