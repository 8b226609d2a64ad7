#include "support/digest.h"

#include <algorithm>
#include <bit>
#include <cstring>
#include <type_traits>

#include "support/blake2.h"
#include "support/digest_blocks.h"
#include "support/keccak.h"

namespace sandboa::support {

namespace {

static_assert(std::endian::native == std::endian::little && std::is_trivially_copyable_v<DigestState>);

enum class Family : uint8_t { kMd5, kSha1, kSha256, kSha512, kSponge, kBlake2b, kBlake2s };

Family family_of(DigestAlgorithm algorithm) {
  switch (algorithm) {
    case DigestAlgorithm::kMd5:
      return Family::kMd5;
    case DigestAlgorithm::kSha1:
      return Family::kSha1;
    case DigestAlgorithm::kSha224:
    case DigestAlgorithm::kSha256:
      return Family::kSha256;
    case DigestAlgorithm::kSha384:
    case DigestAlgorithm::kSha512:
      return Family::kSha512;
    case DigestAlgorithm::kBlake2b:
      return Family::kBlake2b;
    case DigestAlgorithm::kBlake2s:
      return Family::kBlake2s;
    default:
      return Family::kSponge;
  }
}

template <class Word, size_t N>
Word (&first_words(Word* words))[N] {
  return *reinterpret_cast<Word(*)[N]>(words);
}

// Takes in whole blocks that are not the last ones.
void take_blocks(DigestState* state, const uint8_t* data, size_t count) {
  size_t size = state->info().block_bytes;
  switch (family_of(state->algorithm)) {
    case Family::kMd5:
      md5_blocks(first_words<uint32_t, 4>(state->words32), data, count);
      break;
    case Family::kSha1:
      sha1_blocks(first_words<uint32_t, 5>(state->words32), data, count);
      break;
    case Family::kSha256:
      sha256_blocks(state->words32, data, count);
      break;
    case Family::kSha512:
      sha512_blocks(first_words<uint64_t, 8>(state->words), data, count);
      break;
    case Family::kSponge:
      for (size_t block = 0; block < count; ++block) {
        for (size_t lane = 0; lane < size / 8; ++lane) {
          uint64_t word;
          std::memcpy(&word, data + block * size + lane * 8, 8);
          state->words[lane] ^= word;
        }
        keccak_permute(state->words);
      }
      break;
    case Family::kBlake2b:
      for (size_t block = 0; block < count; ++block) {
        blake2b_block(state->words, data + block * size, state->length + (block + 1) * size, {});
      }
      break;
    case Family::kBlake2s:
      for (size_t block = 0; block < count; ++block) {
        blake2s_block(state->words32, data + block * size, state->length + (block + 1) * size, {});
      }
      break;
  }
  state->length += count * size;
}

// A one bit, zeros, and the number of bits in `length_bytes` bytes, in the order of the family.
void finish_merkle_damgard(DigestState* state, size_t length_bytes, bool is_big_endian) {
  uint64_t bits = (state->length + state->buffered) * 8;
  size_t size = state->info().block_bytes;
  state->block[state->buffered++] = 0x80;
  if (state->buffered > size - length_bytes) {
    std::memset(state->block + state->buffered, 0, size - state->buffered);
    take_blocks(state, state->block, 1);
    state->buffered = 0;
  }
  std::memset(state->block + state->buffered, 0, size - state->buffered);
  if (is_big_endian) bits = __builtin_bswap64(bits);
  std::memcpy(state->block + size - 8, &bits, 8);
  take_blocks(state, state->block, 1);
}

void write_words32(const DigestState& state, uint8_t* out, size_t size) {
  for (size_t index = 0; index < size / 4; ++index) {
    uint32_t word = __builtin_bswap32(state.words32[index]);
    std::memcpy(out + index * 4, &word, 4);
  }
}

void write_words64(const DigestState& state, uint8_t* out, size_t size) {
  for (size_t index = 0; index < size / 8; ++index) {
    uint64_t word = __builtin_bswap64(state.words[index]);
    std::memcpy(out + index * 8, &word, 8);
  }
}

void finish_sponge(DigestState* state, uint8_t* out, size_t size) {
  size_t rate = state->info().block_bytes;
  std::memset(state->block + state->buffered, 0, rate - state->buffered);
  state->block[state->buffered] = state->info().digest_bytes == 0 ? 0x1F : 0x06;
  state->block[rate - 1] |= 0x80;
  take_blocks(state, state->block, 1);
  while (true) {
    size_t part = std::min(size, rate);
    std::memcpy(out, state->words, part);
    if (part == size) return;
    out += part;
    size -= part;
    keccak_permute(state->words);
  }
}

void finish_blake2(DigestState* state, uint8_t* out, size_t size) {
  std::memset(state->block + state->buffered, 0, state->info().block_bytes - state->buffered);
  Blake2Flags flags{true, state->is_last_node != 0};
  uint64_t length = state->length + state->buffered;
  if (state->algorithm == DigestAlgorithm::kBlake2b) {
    blake2b_block(state->words, state->block, length, flags);
  } else {
    blake2s_block(state->words32, state->block, length, flags);
  }
  std::memcpy(out, state->words, size);
}

constexpr uint32_t kMd5Initial[5] = {0x67452301, 0xefcdab89, 0x98badcfe, 0x10325476, 0xc3d2e1f0};  // SHA-1's begins so, too
constexpr uint32_t kSha224Initial[8] = {0xc1059ed8, 0x367cd507, 0x3070dd17, 0xf70e5939,
                                        0xffc00b31, 0x68581511, 0x64f98fa7, 0xbefa4fa4};
constexpr uint64_t kSha384Initial[8] = {0xcbbb9d5dc1059ed8, 0x629a292a367cd507, 0x9159015a3070dd17, 0x152fecd8f70e5939,
                                        0x67332667ffc00b31, 0x8eb44a8768581511, 0xdb0c2e0d64f98fa7, 0x47b5481dbefa4fa4};

}  // namespace

bool find_digest(std::string_view name, DigestAlgorithm* algorithm) {
  for (size_t index = 0; index < static_cast<size_t>(DigestAlgorithm::kCount); ++index) {
    if (kDigestInfo[index].name != name) continue;
    *algorithm = static_cast<DigestAlgorithm>(index);
    return true;
  }
  return false;
}

bool check_digest(const DigestState& state) {
  if (state.algorithm >= DigestAlgorithm::kCount) return false;
  Family family = family_of(state.algorithm);
  bool is_blake2 = family == Family::kBlake2b || family == Family::kBlake2s;
  const DigestInfo& info = state.info();
  // BLAKE2 keeps a whole block until it knows that it is not the last.
  if (state.buffered > (is_blake2 ? info.block_bytes : info.block_bytes - 1)) return false;
  return is_blake2 ? state.digest_bytes <= info.digest_bytes : state.digest_bytes == info.digest_bytes;
}

void start_digest(DigestState* state, DigestAlgorithm algorithm) {
  std::memset(static_cast<void*>(state), 0, sizeof *state);
  state->algorithm = algorithm;
  state->digest_bytes = state->info().digest_bytes;
  switch (algorithm) {
    case DigestAlgorithm::kMd5:
    case DigestAlgorithm::kSha1:
      std::memcpy(state->words32, kMd5Initial, sizeof kMd5Initial);
      break;
    case DigestAlgorithm::kSha224:
      std::memcpy(state->words32, kSha224Initial, sizeof kSha224Initial);
      break;
    case DigestAlgorithm::kSha256:
      std::memcpy(state->words32, kBlake2sInitial, sizeof kBlake2sInitial);
      break;
    case DigestAlgorithm::kSha384:
      std::memcpy(state->words, kSha384Initial, sizeof kSha384Initial);
      break;
    case DigestAlgorithm::kSha512:
      std::memcpy(state->words, kBlake2bInitial, sizeof kBlake2bInitial);
      break;
    case DigestAlgorithm::kBlake2b:
    case DigestAlgorithm::kBlake2s: {
      Blake2Parameters parameters;
      parameters.digest_bytes = state->digest_bytes;
      start_blake2(state, algorithm, parameters);
      break;
    }
    default:
      break;
  }
}

// Its initial words, into which the parameters are to be mixed; those of BLAKE2s stand in pairs in the words of 64 bits.
static void begin_blake2(DigestState* state, DigestAlgorithm algorithm, uint8_t digest_bytes) {
  std::memset(static_cast<void*>(state), 0, sizeof *state);
  state->algorithm = algorithm;
  state->digest_bytes = digest_bytes;
  if (algorithm == DigestAlgorithm::kBlake2b) {
    std::copy_n(kBlake2bInitial, 8, state->words);
  } else {
    std::copy_n(kBlake2sInitial, 8, state->words32);
  }
}

void start_blake2(DigestState* state, DigestAlgorithm algorithm, const Blake2Parameters& parameters) {
  begin_blake2(state, algorithm, parameters.digest_bytes);
  state->is_last_node = parameters.is_last_node ? 1 : 0;
  bool is_long = algorithm == DigestAlgorithm::kBlake2b;
  uint8_t block[64] = {parameters.digest_bytes, static_cast<uint8_t>(parameters.key.size()), parameters.fanout,
                       parameters.depth};
  std::memcpy(block + 4, &parameters.leaf_bytes, 4);
  std::memcpy(block + 8, &parameters.node_offset, is_long ? 8 : 6);
  block[is_long ? 16 : 14] = parameters.node_depth;
  block[is_long ? 17 : 15] = parameters.inner_bytes;
  size_t salt = is_long ? 32 : 16, most = is_long ? 16 : 8;
  auto copy = [](std::string_view from, uint8_t* to, size_t limit) {
    for (size_t index = 0; index < std::min(from.size(), limit); ++index) to[index] = static_cast<uint8_t>(from[index]);
  };
  copy(parameters.salt, block + salt, most);
  copy(parameters.person, block + salt + most, most);
  size_t bytes = is_long ? 64 : 32;
  for (size_t index = 0; index < bytes / sizeof(uint64_t); ++index) {
    uint64_t word;
    std::memcpy(&word, block + index * sizeof(word), sizeof(word));
    state->words[index] ^= word;
  }
  if (parameters.key.empty()) return;
  copy(parameters.key, state->block, bytes);
  state->buffered = state->info().block_bytes;
}

void start_plain_blake2(DigestState* state, DigestAlgorithm algorithm, uint8_t digest_bytes) {
  begin_blake2(state, algorithm, digest_bytes);
  state->words[0] ^= 0x01010000 | digest_bytes;  // a tree of one node: fanout and depth are 1
}

void feed_digest(DigestState* state, const uint8_t* data, size_t size) {
  if (size == 0) return;
  size_t block = state->info().block_bytes;
  Family family = family_of(state->algorithm);
  size_t kept = family == Family::kBlake2b || family == Family::kBlake2s ? 1 : 0;  // what may be the last block waits
  if (state->buffered > 0) {
    size_t part = std::min(size, block - state->buffered);
    std::memcpy(state->block + state->buffered, data, part);
    state->buffered = static_cast<uint8_t>(state->buffered + part);
    data += part;
    size -= part;
    if (state->buffered < block || size < kept) return;
    take_blocks(state, state->block, 1);
    state->buffered = 0;
  }
  if (size >= block + kept) {
    size_t count = (size - kept) / block;
    take_blocks(state, data, count);
    data += count * block;
    size -= count * block;
  }
  if (size == 0) return;
  std::memcpy(state->block, data, size);
  state->buffered = static_cast<uint8_t>(size);
}

void finish_digest(DigestState* state, uint8_t* out, size_t size) {
  switch (family_of(state->algorithm)) {
    case Family::kMd5:
      finish_merkle_damgard(state, 8, false);
      std::memcpy(out, state->words32, size);
      break;
    case Family::kSha1:
    case Family::kSha256:
      finish_merkle_damgard(state, 8, true);
      write_words32(*state, out, size);
      break;
    case Family::kSha512:
      finish_merkle_damgard(state, 16, true);
      write_words64(*state, out, size);
      break;
    case Family::kSponge:
      finish_sponge(state, out, size);
      break;
    case Family::kBlake2b:
    case Family::kBlake2s:
      finish_blake2(state, out, size);
      break;
  }
}

void start_hmac(HmacStates* states, DigestAlgorithm algorithm, std::string_view key) {
  uint8_t pad[sizeof(DigestState::block)] = {};
  start_digest(&states->inner, algorithm);
  size_t block = states->inner.info().block_bytes;
  if (key.size() > block) {
    feed_digest(&states->inner, reinterpret_cast<const uint8_t*>(key.data()), key.size());
    finish_digest(&states->inner, pad, states->inner.digest_bytes);
    start_digest(&states->inner, algorithm);
  } else {
    std::copy(key.begin(), key.end(), pad);
  }
  start_digest(&states->outer, algorithm);
  for (uint8_t& byte : pad) byte ^= 0x36;
  feed_digest(&states->inner, pad, block);
  for (uint8_t& byte : pad) byte ^= 0x36 ^ 0x5C;
  feed_digest(&states->outer, pad, block);
}

void finish_hmac(HmacStates* states, uint8_t* out) {
  uint8_t digest[kMostDigestBytes];
  size_t size = states->inner.digest_bytes;
  finish_digest(&states->inner, digest, size);
  feed_digest(&states->outer, digest, size);
  finish_digest(&states->outer, out, size);
}

}  // namespace sandboa::support
