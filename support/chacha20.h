// The ChaCha20 block function (Bernstein; RFC 8439 with a counter of 64 bits): 64 bytes of key stream per counter.
#pragma once

#include <cstdint>

namespace sandboa::support {

void chacha20_block(const uint64_t (&key)[4], uint64_t counter, uint8_t (&out)[64]);

}  // namespace sandboa::support
