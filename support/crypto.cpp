#include "support/crypto.h"

#include <sodium.h>

#include <cstring>

namespace sandboa::support {

namespace {

const unsigned char* bytes_of(std::string_view text) { return reinterpret_cast<const unsigned char*>(text.data()); }

}  // namespace

static_assert(crypto_hash_sha512_BYTES == 64 && crypto_auth_hmacsha256_BYTES == kAuthenticationBytes &&
              crypto_verify_32_BYTES == kAuthenticationBytes);

void sha512(const void* data, size_t size, uint8_t (&digest)[64]) {
  crypto_hash_sha512(digest, static_cast<const unsigned char*>(data), size);
}

void chacha20_block(const uint64_t (&key)[4], uint64_t counter, uint8_t (&out)[64]) {
  static_assert(sizeof key == crypto_stream_chacha20_KEYBYTES);  // little-endian machines only, as everything here
  constexpr unsigned char kNonce[crypto_stream_chacha20_NONCEBYTES] = {};
  std::memset(out, 0, sizeof out);
  crypto_stream_chacha20_xor_ic(out, out, sizeof out, kNonce, counter, reinterpret_cast<const unsigned char*>(key));
}

void hmac_sha256(std::string_view key, std::string_view message, uint8_t (&out)[kAuthenticationBytes]) {
  crypto_auth_hmacsha256_state state;
  crypto_auth_hmacsha256_init(&state, bytes_of(key), key.size());
  crypto_auth_hmacsha256_update(&state, bytes_of(message), message.size());
  crypto_auth_hmacsha256_final(&state, out);
}

bool equal_in_constant_time(const uint8_t (&left)[kAuthenticationBytes], const uint8_t (&right)[kAuthenticationBytes]) {
  return crypto_verify_32(left, right) == 0;
}

}  // namespace sandboa::support
