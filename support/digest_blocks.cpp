#include "support/digest_blocks.h"

// The functions by name of a digest are the only ones whose state can be kept; OpenSSL 3 calls them deprecated.
#define OPENSSL_SUPPRESS_DEPRECATED
#include <openssl/md5.h>
#include <openssl/sha.h>

#include <cstring>

namespace sandboa::support {

void md5_blocks(uint32_t (&state)[4], const uint8_t* blocks, size_t count) {
  MD5_CTX context{};
  context.A = state[0], context.B = state[1], context.C = state[2], context.D = state[3];
  MD5_Update(&context, blocks, count * MD5_CBLOCK);
  state[0] = context.A, state[1] = context.B, state[2] = context.C, state[3] = context.D;
}

void sha1_blocks(uint32_t (&state)[5], const uint8_t* blocks, size_t count) {
  SHA_CTX context{};
  context.h0 = state[0], context.h1 = state[1], context.h2 = state[2], context.h3 = state[3], context.h4 = state[4];
  SHA1_Update(&context, blocks, count * SHA_CBLOCK);
  state[0] = context.h0, state[1] = context.h1, state[2] = context.h2, state[3] = context.h3, state[4] = context.h4;
}

void sha256_blocks(uint32_t (&state)[8], const uint8_t* blocks, size_t count) {
  SHA256_CTX context{};
  static_assert(sizeof context.h == sizeof state);
  std::memcpy(context.h, state, sizeof state);
  SHA256_Update(&context, blocks, count * SHA256_CBLOCK);
  std::memcpy(state, context.h, sizeof state);
}

void sha512_blocks(uint64_t (&state)[8], const uint8_t* blocks, size_t count) {
  SHA512_CTX context{};
  static_assert(sizeof context.h == sizeof state);
  std::memcpy(context.h, state, sizeof state);
  SHA512_Update(&context, blocks, count * SHA512_CBLOCK);
  std::memcpy(state, context.h, sizeof state);
}

}  // namespace sandboa::support
