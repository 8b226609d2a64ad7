// What we take from libsodium: digests, key streams, authentication. Nothing here needs sodium_init(): all of it is portable
// code without state, so nothing is paid before it is used.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace sandboa::support {

// SHA-512 (FIPS 180-4).
void sha512(const void* data, size_t size, uint8_t (&digest)[64]);

// The ChaCha20 block function (Bernstein; RFC 8439 with a counter of 64 bits): 64 bytes of key stream per counter.
void chacha20_block(const uint64_t (&key)[4], uint64_t counter, uint8_t (&out)[64]);

constexpr size_t kAuthenticationBytes = 32;
// HMAC-SHA256 (RFC 2104) by a key of any length.
void hmac_sha256(std::string_view key, std::string_view message, uint8_t (&out)[kAuthenticationBytes]);
// Takes the same time wherever they differ.
bool equal_in_constant_time(const uint8_t (&left)[kAuthenticationBytes], const uint8_t (&right)[kAuthenticationBytes]);

}  // namespace sandboa::support
