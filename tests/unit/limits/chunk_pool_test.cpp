#include "limits/chunk_pool.h"

#include <cstring>
#include <set>
#include <thread>
#include <vector>

#include <gtest/gtest.h>

namespace sandboa::limits {
namespace {

TEST(ChunkPool, Acquire_ManyBlocks_AreAlignedDistinctAndWritable) {
  std::set<void*> seen;
  for (int i = 0; i < 200; ++i) {
    void* block = ChunkPool::acquire();
    ASSERT_NE(block, nullptr);
    EXPECT_EQ(reinterpret_cast<uintptr_t>(block) % ChunkPool::kBlockBytes, 0u);
    std::memset(block, i, ChunkPool::kBlockBytes);
    EXPECT_TRUE(seen.insert(block).second);
  }
  for (void* block : seen) ChunkPool::release(block);
}

TEST(ChunkPool, Release_PastTheCap_GivesMemoryBackAndServesItAgain) {
  constexpr size_t kCount = ChunkPool::kMaxWarmBlocks + 300;
  std::vector<void*> blocks;
  for (size_t i = 0; i < kCount; ++i) {
    blocks.push_back(ChunkPool::acquire());
    ASSERT_NE(blocks.back(), nullptr);
    static_cast<char*>(blocks.back())[0] = 1;
  }
  for (void* block : blocks) ChunkPool::release(block);
  auto after = ChunkPool::statistics();
  EXPECT_EQ(after.warm_blocks, ChunkPool::kMaxWarmBlocks);
  EXPECT_GT(after.cold_blocks, 200u);

  std::set<void*> again;
  for (size_t i = 0; i < kCount; ++i) {
    void* block = ChunkPool::acquire();
    std::memset(block, 7, ChunkPool::kBlockBytes);
    EXPECT_TRUE(again.insert(block).second);
  }
  EXPECT_EQ(ChunkPool::statistics().regions, after.regions);
  for (void* block : again) ChunkPool::release(block);
}

TEST(ChunkPool, Threads_ExchangeBlocks_NoneIsLostOrSharedTwice) {
  std::vector<void*> handed(64);
  std::thread([&] {
    for (void*& block : handed) block = ChunkPool::acquire();
  }).join();
  std::set<void*> distinct(handed.begin(), handed.end());
  EXPECT_EQ(distinct.size(), handed.size());
  size_t free_before = ChunkPool::statistics().warm_blocks + ChunkPool::statistics().cold_blocks;
  std::thread([&] {
    for (void* block : handed) ChunkPool::release(block);
  }).join();
  auto after = ChunkPool::statistics();
  EXPECT_EQ(after.warm_blocks + after.cold_blocks, free_before + handed.size());
}

TEST(ChunkPool, Threads_HammeringTheirStocks_KeepTheirData) {
  std::vector<std::thread> threads;
  for (int thread = 0; thread < 4; ++thread) {
    threads.emplace_back([thread] {
      for (int round = 0; round < 500; ++round) {
        int* blocks[40];
        for (int i = 0; i < 40; ++i) {
          blocks[i] = static_cast<int*>(ChunkPool::acquire());
          blocks[i][100] = thread * 1000 + i;
        }
        for (int i = 0; i < 40; ++i) {
          ASSERT_EQ(blocks[i][100], thread * 1000 + i);
          ChunkPool::release(blocks[i]);
        }
      }
    });
  }
  for (std::thread& thread : threads) thread.join();
}

TEST(LargeObjects, AllocateAndFree_AreAlignedAndWritable) {
  for (size_t bytes : {size_t{1}, size_t{70'000}, size_t{5} << 20}) {
    void* memory = allocate_large(bytes);
    ASSERT_NE(memory, nullptr);
    EXPECT_EQ(reinterpret_cast<uintptr_t>(memory) % 16, 0u);
    std::memset(memory, 1, bytes);
    free_large(memory);
  }
}

}  // namespace
}  // namespace sandboa::limits
