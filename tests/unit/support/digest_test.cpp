// Digests in parts, and states that are none. What they digest to, tests/programs/hashlib compares with CPython.
#include "support/digest.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cstring>
#include <string>

namespace sandboa::support {
namespace {

std::string digest_of(DigestState state) {
  std::string out(state.digest_bytes == 0 ? 40 : state.digest_bytes, '\0');
  finish_digest(&state, reinterpret_cast<uint8_t*>(out.data()), out.size());
  return out;
}

TEST(Digest, PartsOfAnySize_DigestAsTheWhole) {
  uint8_t data[700];
  for (size_t index = 0; index < sizeof data; ++index) data[index] = static_cast<uint8_t>(index * 11);
  for (const DigestInfo& info : kDigestInfo) {
    DigestAlgorithm algorithm;
    ASSERT_TRUE(find_digest(info.name, &algorithm));
    DigestState whole;
    start_digest(&whole, algorithm);
    feed_digest(&whole, data, sizeof data);
    for (size_t part : {1, 63, 64, 65, 128, 135, 200}) {
      DigestState state;
      start_digest(&state, algorithm);
      for (size_t at = 0; at < sizeof data; at += part) {
        feed_digest(&state, data + at, std::min(part, sizeof data - at));
        ASSERT_TRUE(check_digest(state)) << info.name << " " << part;
      }
      EXPECT_EQ(digest_of(state), digest_of(whole)) << info.name << " " << part;
    }
  }
}

// A forged snapshot may have any bytes for a state.
TEST(Digest, BytesThatAreNoState_AreRefused) {
  DigestState state;
  start_digest(&state, DigestAlgorithm::kSha256);
  EXPECT_TRUE(check_digest(state));
  state.buffered = 64;
  EXPECT_FALSE(check_digest(state));
  state.buffered = 63;
  EXPECT_TRUE(check_digest(state));
  state.digest_bytes = 33;
  EXPECT_FALSE(check_digest(state));
  start_digest(&state, DigestAlgorithm::kBlake2s);
  state.buffered = 65;
  EXPECT_FALSE(check_digest(state));
  std::memset(static_cast<void*>(&state), 0xFF, sizeof state);
  EXPECT_FALSE(check_digest(state));
}

TEST(Digest, NamesThatAreNone_AreNotFound) {
  DigestAlgorithm algorithm;
  EXPECT_FALSE(find_digest("sha25", &algorithm));
  EXPECT_FALSE(find_digest("", &algorithm));
}

}  // namespace
}  // namespace sandboa::support
