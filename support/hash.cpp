#include "support/hash.h"

#include <cstring>

namespace sandboa::support {

namespace {

uint64_t rotate_left(uint64_t value, int count) { return (value << count) | (value >> (64 - count)); }

struct SipState {
  uint64_t v0 = 0x736f6d6570736575ULL;
  uint64_t v1 = 0x646f72616e646f6dULL;
  uint64_t v2 = 0x6c7967656e657261ULL;
  uint64_t v3 = 0x7465646279746573ULL;

  void round() {
    v0 += v1;
    v1 = rotate_left(v1, 13) ^ v0;
    v0 = rotate_left(v0, 32);
    v2 += v3;
    v3 = rotate_left(v3, 16) ^ v2;
    v0 += v3;
    v3 = rotate_left(v3, 21) ^ v0;
    v2 += v1;
    v1 = rotate_left(v1, 17) ^ v2;
    v2 = rotate_left(v2, 32);
  }

  void absorb(uint64_t word) {
    v3 ^= word;
    round();
    v0 ^= word;
  }
};

}  // namespace

uint64_t content_hash(const void* data, size_t size) {
  SipState state;
  auto* bytes = static_cast<const unsigned char*>(data);
  size_t index = 0;
  for (; index + 8 <= size; index += 8) {
    uint64_t word;
    std::memcpy(&word, bytes + index, 8);
    state.absorb(word);
  }
  uint64_t tail = static_cast<uint64_t>(size) << 56;
  for (size_t shift = 0; index < size; ++index, shift += 8) tail |= static_cast<uint64_t>(bytes[index]) << shift;
  state.absorb(tail);
  state.v2 ^= 0xff;
  state.round();
  state.round();
  state.round();
  uint64_t hash = state.v0 ^ state.v1 ^ state.v2 ^ state.v3;
  return hash == 0 ? 1 : hash;
}

}  // namespace sandboa::support
