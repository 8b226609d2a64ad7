// SHA-512, ChaCha20 and HMAC-SHA256 against published values.
#include <gtest/gtest.h>

#include <string>

#include "support/crypto.h"

namespace sandboa::support {
namespace {

std::string hex(const uint8_t* bytes, size_t size) {
  std::string text;
  for (size_t i = 0; i < size; ++i) {
    text += "0123456789abcdef"[bytes[i] >> 4];
    text += "0123456789abcdef"[bytes[i] & 15];
  }
  return text;
}

std::string sha512_of(const std::string& content) {
  uint8_t digest[64];
  sha512(content.data(), content.size(), digest);
  return hex(digest, sizeof digest);
}

TEST(Sha512, PublishedDigests) {
  EXPECT_EQ(sha512_of(""),
            "cf83e1357eefb8bdf1542850d66d8007d620e4050b5715dc83f4a921d36ce9ce"
            "47d0d13c5d85f2b0ff8318d2877eec2f63b931bd47417a81a538327af927da3e");
  EXPECT_EQ(sha512_of("abc"),
            "ddaf35a193617abacc417349ae20413112e6fa4e89a97ea20a9eeee64b55d39a"
            "2192992a274fc1a836ba3c23a3feebbd454d4423643ce80e2a9ac94fa54ca49f");
  EXPECT_EQ(sha512_of(std::string(1'000'000, 'a')),
            "e718483d0ce769644e2e42c7bc15b4638e1f98b13b2044285632a803afa973eb"
            "de0ff244877ea60a4cb0432ce577c31beb009c5c2c49aa2e4eadb217ad8cc09b");
}

// Around the ends of blocks, where padding changes its form.
TEST(Sha512, PaddingOfAllLengths) {
  std::string all;
  for (size_t length = 0; length < 300; ++length) all += sha512_of(std::string(length, 'x'));
  EXPECT_EQ(sha512_of(all),
            "ce94d044837edd9352cd4e562ee50d7eadf3b427859f2a3c7785bd8336963a27"
            "2214fcf15bf3b3d26f0fcd58166403baf87a167bd807a2c07178be4a8a3ef7c9");
}

TEST(ChaCha20, FirstBlocksOfKeyZero) {
  const uint64_t key[4] = {};
  uint8_t block[64];
  chacha20_block(key, 0, block);
  EXPECT_EQ(hex(block, 32), "76b8e0ada0f13d90405d6ae55386bd28bdd219b8a08ded1aa836efcc8b770dc7");
  chacha20_block(key, 1, block);
  EXPECT_EQ(hex(block, 32), "9f07e7be5551387a98ba977c732d080dcb0f29a048e3656912c6533e32ee7aed");
}

std::string hmac_of(std::string_view key, std::string_view message) {
  uint8_t tag[kAuthenticationBytes];
  hmac_sha256(key, message, tag);
  return hex(tag, sizeof tag);
}

// RFC 4231, test cases 2 and 6: a short key, and one that is longer than a block.
TEST(HmacSha256, PublishedTags) {
  EXPECT_EQ(hmac_of("Jefe", "what do ya want for nothing?"),
            "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843");
  EXPECT_EQ(hmac_of(std::string(131, '\xaa'), "Test Using Larger Than Block-Size Key - Hash Key First"),
            "60e431591ee0b67f0d8a26aacbf5b77f8e0bc6213728c5140546040f0ee37f54");
}

}  // namespace
}  // namespace sandboa::support
