// Content hashes of strings and bytes. Two steps, so that shared immutable strings can cache the first one:
// content_hash() is SipHash-1-3 (Aumasson and Bernstein) with a fixed key; session_hash() mixes it with the session's
// secret. Finding many strings that collide after the mix takes full 64-bit collisions of SipHash, so hash flooding does not
// pay.
#pragma once

#include <cstddef>
#include <cstdint>

namespace sandboa::support {

// Never 0, so that 0 can mean "not computed yet".
uint64_t content_hash(const void* data, size_t size);

// Finaliser of MurmurHash3: a bijection, every input bit reaches every output bit.
inline uint64_t mix64(uint64_t value) {
  value ^= value >> 33;
  value *= 0xff51afd7ed558ccdULL;
  value ^= value >> 33;
  value *= 0xc4ceb9fe1a85ec53ULL;
  value ^= value >> 33;
  return value;
}

inline uint64_t session_hash(uint64_t content, uint64_t session_key) { return mix64(content ^ session_key); }

}  // namespace sandboa::support
