#include "support/pooled_memory.h"

#include <gtest/gtest.h>

#include <cstdint>
#include <cstring>
#include <memory>
#include <vector>

namespace sandboa::support {
namespace {

class Blocks final : public MemorySource {
 public:
  void* more_memory(size_t bytes) override {
    if (bytes > left) return nullptr;
    left -= bytes;
    ++count;
    blocks_.push_back(std::make_unique<Word[]>(bytes / sizeof(Word) + 1));
    return blocks_.back().get();
  }
  size_t left = 16 << 20;
  int count = 0;

 private:
  struct alignas(16) Word {
    char content[16];
  };
  std::vector<std::unique_ptr<Word[]>> blocks_;
};

TEST(PooledMemory, Pieces_AreAlignedAndApart) {
  Blocks blocks;
  PooledMemory memory;
  std::vector<uint8_t*> pieces;
  for (size_t bytes = 1; bytes < 3000; bytes += 7) {
    auto* piece = static_cast<uint8_t*>(memory.allocate(blocks, bytes));
    ASSERT_NE(piece, nullptr);
    EXPECT_EQ(reinterpret_cast<uintptr_t>(piece) % 16, 0U);
    std::memset(piece, static_cast<int>(pieces.size() & 0xFF), bytes);
    pieces.push_back(piece);
  }
  for (size_t index = 0; index < pieces.size(); ++index) {
    EXPECT_EQ(pieces[index][0], index & 0xFF);
    EXPECT_EQ(pieces[index][index * 7], index & 0xFF);
  }
}

TEST(PooledMemory, Freed_IsUsedAgain) {
  Blocks blocks;
  PooledMemory memory;
  for (int round = 0; round < 10'000; ++round) {
    void* small = memory.allocate(blocks, 100);
    void* large = memory.allocate(blocks, 100'000);
    ASSERT_NE(large, nullptr);
    memory.free(small);
    memory.free(large);
  }
  memory.free(nullptr);
  EXPECT_LE(blocks.count, 2);
}

TEST(PooledMemory, Reallocate_KeepsTheContent) {
  Blocks blocks;
  PooledMemory memory;
  auto* piece = static_cast<char*>(memory.reallocate(blocks, nullptr, 10));
  std::strcpy(piece, "content");
  for (size_t bytes = 20; bytes < 2'000'000; bytes *= 2) {
    piece = static_cast<char*>(memory.reallocate(blocks, piece, bytes));
    ASSERT_STREQ(piece, "content");
  }
  EXPECT_EQ(memory.reallocate(blocks, piece, 5), piece);
}

TEST(PooledMemory, Refusal_ChangesNothing) {
  Blocks blocks;
  blocks.left = 40'000;
  PooledMemory memory;
  auto* piece = static_cast<char*>(memory.allocate(blocks, 1000));
  std::strcpy(piece, "content");
  EXPECT_EQ(memory.reallocate(blocks, piece, 100'000), nullptr);
  EXPECT_EQ(memory.allocate(blocks, SIZE_MAX), nullptr);
  EXPECT_STREQ(piece, "content");
}

}  // namespace
}  // namespace sandboa::support
