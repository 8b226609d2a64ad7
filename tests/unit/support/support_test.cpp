// The small building blocks: arena, UTF-8, hashes, Result, the stack guard.
#include <memory>
#include <set>
#include <string>
#include <vector>

#include <gtest/gtest.h>

#include "support/arena.h"
#include "support/hash.h"
#include "support/native_stack.h"
#include "support/result.h"
#include "support/utf8.h"

namespace sandboa::support {
namespace {

TEST(Arena, Allocations_AreAlignedAndDistinct) {
  Arena arena;
  std::set<void*> seen;
  for (size_t size = 1; size < 2000; ++size) {
    void* memory = arena.allocate(size);
    EXPECT_EQ(reinterpret_cast<uintptr_t>(memory) % 8, 0u);
    EXPECT_TRUE(seen.insert(memory).second);
    std::memset(memory, 1, size);
  }
}

TEST(Arena, LargeAllocation_GetsItsOwnRoom) {
  Arena arena;
  auto* memory = static_cast<char*>(arena.allocate(10 << 20));
  memory[(10 << 20) - 1] = 1;
  EXPECT_GE(arena.bytes_reserved(), size_t{10} << 20);
}

TEST(Arena, OverLimit_IsReportedButServed) {
  Arena arena(100'000);
  EXPECT_FALSE(arena.over_limit());
  for (int i = 0; i < 50; ++i) EXPECT_NE(arena.allocate(10'000), nullptr);
  EXPECT_TRUE(arena.over_limit());
  arena.reset();
  EXPECT_FALSE(arena.over_limit());
}

TEST(Arena, Reset_ReusesTheFirstChunk) {
  Arena arena;
  void* first = arena.allocate(16);
  for (int i = 0; i < 100; ++i) (void)arena.allocate(1000);
  arena.reset();
  EXPECT_EQ(arena.allocate(16), first);
}

TEST(ArenaVector, Grows_AndKeepsItsItems) {
  Arena arena;
  ArenaVector<int> vector(arena);
  EXPECT_TRUE(vector.empty());
  for (int i = 0; i < 10'000; ++i) vector.push_back(i);
  for (int i = 0; i < 10'000; ++i) ASSERT_EQ(vector[static_cast<size_t>(i)], i);
  vector.resize(3);
  vector.pop_back();
  EXPECT_EQ(vector.size(), 2u);
  EXPECT_EQ(vector.back(), 1);
  EXPECT_EQ(arena.copy(std::string_view("text")), "text");
}

TEST(Utf8, EveryCodePoint_RoundTrips) {
  for (char32_t c = 0; c <= 0x10FFFF; c += c < 0x800 ? 1 : 37) {
    bool surrogate = c >= 0xD800 && c < 0xE000;
    char buffer[4];
    size_t length = encode_utf8(c, buffer);
    DecodedCodePoint strict = decode_utf8({buffer, length});
    DecodedCodePoint general = decode_utf8({buffer, length}, true);
    EXPECT_EQ(general.code_point, c);
    EXPECT_EQ(general.length, length);
    EXPECT_EQ(strict.length, surrogate ? 0u : length);
  }
}

TEST(Utf8, Malformed_IsRefused) {
  for (std::string_view bad :
       {"\x80", "\xC0\x80", "\xC1\xBF", "\xE0\x80\x80", "\xE0\x9F\xBF", "\xF0\x80\x80\x80", "\xF4\x90\x80\x80",
        "\xF8\x88\x80\x80", "\xFF", "\xC3", "\xE2\x82", "\xF0\x9F\x98", "\xC3(", "\xE2(\xA1"}) {
    EXPECT_EQ(decode_utf8(bad, true).length, 0u) << testing::PrintToString(bad);
    EXPECT_EQ(find_invalid_utf8("ok" + std::string(bad)), 2u);
  }
  EXPECT_EQ(find_invalid_utf8("fine é € 😀"), std::string_view::npos);
}

TEST(Utf8, AsciiPrefix_IsFoundAtEveryLength) {
  for (size_t length = 0; length < 100; ++length) {
    std::string text(length, 'a');
    EXPECT_EQ(ascii_prefix_length(text), length);
    EXPECT_EQ(ascii_prefix_length(text + "\xC3\xA9" + text), length);
  }
}

// SipHash-1-3 with some fixed key: only the properties that callers rely on.
TEST(Hash, ContentHash_DependsOnEveryByteAndLength) {
  std::set<uint64_t> seen;
  std::string text(40, 'x');
  for (size_t length = 0; length <= text.size(); ++length)
    EXPECT_TRUE(seen.insert(content_hash(text.data(), length)).second);
  for (size_t i = 0; i < text.size(); ++i) {
    text[i] = 'y';
    EXPECT_TRUE(seen.insert(content_hash(text.data(), text.size())).second);
    text[i] = 'x';
  }
  EXPECT_EQ(seen.count(0), 0u);
  EXPECT_EQ(content_hash("abc", 3), content_hash(std::string("abc").data(), 3));
}

TEST(Hash, SessionHash_DependsOnTheKey) {
  EXPECT_NE(session_hash(1, 1), session_hash(1, 2));
  EXPECT_EQ(session_hash(1, 2), session_hash(1, 2));
}

Result<int, std::string> half(int number) {
  if (number % 2 != 0) return Failure{std::string("odd")};
  return number / 2;
}
Result<int, std::string> quarter(int number) {
  int once = TRY(half(number));
  return TRY(half(once));
}

TEST(Result, Try_PassesErrorsOn) {
  EXPECT_EQ(quarter(8).value(), 2);
  EXPECT_FALSE(quarter(6).ok());
  EXPECT_EQ(quarter(6).error(), "odd");
}

TEST(Result, MoveOnlyValues_AreTaken) {
  Result<std::unique_ptr<int>, int> result(std::make_unique<int>(5));
  std::unique_ptr<int> taken = result.take();
  EXPECT_EQ(*taken, 5);
}

int depth_until_near_limit(int depth) {
  volatile char frame[512] = {};
  if (NativeStack::near_limit()) return depth;
  int result = depth_until_near_limit(depth + 1);
  frame[0] = 1;
  return result + frame[1];
}

TEST(NativeStack, NearLimit_StopsRecursionOnSmallAndLargeStacks) {
  EXPECT_GT(depth_until_near_limit(0), 1000);
  for (size_t stack_bytes : {128 * 1024, 1 << 20}) {
    pthread_attr_t attributes;
    pthread_attr_init(&attributes);
    pthread_attr_setstacksize(&attributes, stack_bytes);
    pthread_t thread;
    auto body = [](void*) -> void* { return reinterpret_cast<void*>(static_cast<intptr_t>(depth_until_near_limit(0))); };
    ASSERT_EQ(pthread_create(&thread, &attributes, body, nullptr), 0);
    void* depth = nullptr;
    pthread_join(thread, &depth);
    EXPECT_GT(reinterpret_cast<intptr_t>(depth), 10);
    EXPECT_LT(reinterpret_cast<intptr_t>(depth), static_cast<intptr_t>(stack_bytes / 512));
    pthread_attr_destroy(&attributes);
  }
}

}  // namespace
}  // namespace sandboa::support
