// Digests whose whole state is plain bytes: a half-fed digest can be copied, stored in a snapshot and continued.
// Any bytes are a state that is safe to use once check_digest() has accepted them; what they then digest to is another
// matter. Thread-safe: no state but what is passed in.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace sandboa::support {

// In the order of kDigestInfo.
enum class DigestAlgorithm : uint8_t {
  kMd5,
  kSha1,
  kSha224,
  kSha256,
  kSha384,
  kSha512,
  kSha3_224,
  kSha3_256,
  kSha3_384,
  kSha3_512,
  kShake128,
  kShake256,
  kBlake2b,
  kBlake2s,
  kCount,
};

struct DigestInfo {
  std::string_view name;
  uint8_t digest_bytes;  // 0: as many as are asked for
  uint8_t block_bytes;
};
constexpr DigestInfo kDigestInfo[] = {
    {"md5", 16, 64},       {"sha1", 20, 64},      {"sha224", 28, 64},    {"sha256", 32, 64},    {"sha384", 48, 128},
    {"sha512", 64, 128},   {"sha3_224", 28, 144}, {"sha3_256", 32, 136}, {"sha3_384", 48, 104}, {"sha3_512", 64, 72},
    {"shake_128", 0, 168}, {"shake_256", 0, 136}, {"blake2b", 64, 128},  {"blake2s", 32, 64},
};
static_assert(sizeof kDigestInfo / sizeof kDigestInfo[0] == static_cast<size_t>(DigestAlgorithm::kCount));
constexpr size_t kMostDigestBytes = 64;

struct DigestState {
  DigestAlgorithm algorithm;
  uint8_t digest_bytes;
  uint8_t buffered;      // bytes in `block`
  uint8_t is_last_node;  // BLAKE2 in trees
  uint8_t unused[4];
  uint64_t length;  // bytes in the blocks that are done
  union {
    uint32_t words32[8];
    uint64_t words[25];
  };
  uint8_t block[168];

  const DigestInfo& info() const { return kDigestInfo[static_cast<size_t>(algorithm)]; }
};
static_assert(sizeof(DigestState) == 384);

// RFC 7693, section 2.5, and the trees of the BLAKE2 specification. The lengths are checked by whoever fills it in: salt and
// person 16 bytes each for BLAKE2b, 8 for BLAKE2s, the key 64 or 32.
struct Blake2Parameters {
  uint8_t digest_bytes;
  std::string_view key;
  std::string_view salt;
  std::string_view person;
  uint8_t fanout = 1;
  uint8_t depth = 1;
  uint32_t leaf_bytes = 0;
  uint64_t node_offset = 0;  // 48 bits for BLAKE2s
  uint8_t node_depth = 0;
  uint8_t inner_bytes = 0;
  bool is_last_node = false;
};

bool find_digest(std::string_view name, DigestAlgorithm* algorithm);
// Whether bytes from somewhere are the state of a digest.
bool check_digest(const DigestState& state);
void start_digest(DigestState* state, DigestAlgorithm algorithm);
// REQUIRES: one of the two BLAKE2.
void start_blake2(DigestState* state, DigestAlgorithm algorithm, const Blake2Parameters& parameters);
// The same without any parameters but the size.
void start_plain_blake2(DigestState* state, DigestAlgorithm algorithm, uint8_t digest_bytes);
void feed_digest(DigestState* state, const uint8_t* data, size_t size);
// Uses the state up. `size` is state->digest_bytes, but for the SHAKEs.
void finish_digest(DigestState* state, uint8_t* out, size_t size);

// HMAC (RFC 2104): two states which have taken in the key, one for the message and one for the digest of it.
struct HmacStates {
  DigestState inner;
  DigestState outer;
};
// REQUIRES: not a SHAKE.
void start_hmac(HmacStates* states, DigestAlgorithm algorithm, std::string_view key);
// As many bytes as the digest has; uses the states up.
void finish_hmac(HmacStates* states, uint8_t* out);

}  // namespace sandboa::support
