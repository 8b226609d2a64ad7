#include "limits/page_mapping.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <array>
#include <cstring>
#include <initializer_list>

namespace sandboa::limits {
namespace {

TEST(PageMapping, Grow_SeveralTimes_ContentKeptAndTheRestZero) {
  size_t bytes = 100'001;
  auto* memory = static_cast<char*>(map_pages(bytes));
  if (memory == nullptr) GTEST_SKIP() << "no mappings that grow here";
  std::memset(memory, 'x', bytes);
  for (int round = 0; round < 5; ++round) {
    size_t larger = bytes * 3;
    memory = static_cast<char*>(grow_pages(memory, bytes, larger));
    ASSERT_NE(memory, nullptr);
    EXPECT_EQ(memory[0], 'x');
    EXPECT_EQ(memory[bytes - 1], 'x');
    EXPECT_EQ(memory[bytes], 0);
    EXPECT_EQ(memory[larger - 1], 0);
    std::memset(memory, 'x', larger);
    bytes = larger;
  }
  unmap_pages(memory, bytes);
}

TEST(PageMapping, Grow_MoreThanThereIs_LeavesTheMappingAlone) {
  auto* memory = static_cast<char*>(map_pages(4096));
  if (memory == nullptr) GTEST_SKIP() << "no mappings that grow here";
  memory[17] = 'x';
  EXPECT_EQ(grow_pages(memory, 4096, size_t{1} << 60), nullptr);
  EXPECT_EQ(memory[17], 'x');
  unmap_pages(memory, 4096);
}

TEST(PageMapping, LargePages_OfAnySize_AreFilledAndGrow) {
  for (size_t bytes : {kLargePagesFrom, kLargePagesFrom + 1, size_t{5'600'040}, size_t{20'000'000}}) {
    auto* memory = static_cast<char*>(map_large_pages(bytes));
    if (memory == nullptr) GTEST_SKIP() << "no mappings that grow here";
    std::memset(memory, 'x', bytes);
    size_t larger = bytes + 3'000'000;
    memory = static_cast<char*>(grow_pages(memory, bytes, larger));
    ASSERT_NE(memory, nullptr);
    EXPECT_EQ(memory[0], 'x');
    EXPECT_EQ(memory[bytes - 1], 'x');
    memory[larger - 1] = 'y';
    unmap_pages(memory, larger);
  }
}

TEST(PageMapping, LargePages_GivenBack_AreUsedForTheSameSizeAlone) {
  void* first = map_large_pages(kLargePagesFrom);
  if (first == nullptr) GTEST_SKIP() << "no mappings that grow here";
  unmap_pages(first, kLargePagesFrom);
  void* other = map_large_pages(kLargePagesFrom + 2'000'000);
  ASSERT_NE(other, nullptr);
  unmap_pages(other, kLargePagesFrom + 2'000'000);
  EXPECT_EQ(map_large_pages(kLargePagesFrom + 2'000'000), other);
  void* another = map_large_pages(kLargePagesFrom + 2'000'000);
  EXPECT_NE(another, other);
  unmap_pages(other, kLargePagesFrom + 2'000'000);
  unmap_pages(another, kLargePagesFrom + 2'000'000);
}

TEST(PageMapping, LargePages_SeveralGivenBack_AreAllUsedAgain) {
  constexpr size_t kBytes = kLargePagesFrom + 2'000'000;
  std::array<void*, 3> all{};
  for (void*& memory : all) memory = map_large_pages(kBytes);
  if (all[0] == nullptr) GTEST_SKIP() << "no mappings that grow here";
  for (void* memory : all) unmap_pages(memory, kBytes);
  for (size_t count = 0; count < all.size(); ++count) {
    EXPECT_NE(std::find(all.begin(), all.end(), map_large_pages(kBytes)), all.end());
  }
  for (void* memory : all) unmap_pages(memory, kBytes);
}

}  // namespace
}  // namespace sandboa::limits
