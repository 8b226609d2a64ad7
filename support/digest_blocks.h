// The compression functions of the older digests, from OpenSSL's libcrypto: what its processor-specific code is worth having
// for. The state between blocks stays the caller's, so that it can be kept, copied and stored. No state of the library's
// own.
#pragma once

#include <cstddef>
#include <cstdint>

namespace sandboa::support {

// Each takes `count` whole blocks into the state, whose words are in the machine's order.
void md5_blocks(uint32_t (&state)[4], const uint8_t* blocks, size_t count);     // RFC 1321, blocks of 64 bytes
void sha1_blocks(uint32_t (&state)[5], const uint8_t* blocks, size_t count);    // FIPS 180-4, 64 bytes
void sha256_blocks(uint32_t (&state)[8], const uint8_t* blocks, size_t count);  // 64 bytes
void sha512_blocks(uint64_t (&state)[8], const uint8_t* blocks, size_t count);  // 128 bytes

}  // namespace sandboa::support
