// What no program shows of regular expressions: that case variants are the same from whichever character they are asked, and
// that all parts of an expression fail cleanly where memory ends.
#include <gtest/gtest.h>

#include <algorithm>
#include <vector>

#include "runtime/regex/case_folding.h"
#include "runtime/regex/pattern.h"
#include "runtime/registry.h"

namespace sandboa::runtime::regex {
namespace {

std::vector<char32_t> variants_of(char32_t c, bool is_ascii) {
  CaseVariants variants = case_variants(c, is_ascii);
  std::vector<char32_t> points(variants.points, variants.points + variants.count);
  std::sort(points.begin(), points.end());
  return points;
}

TEST(CaseVariants, AreTheSameForAllOfThem) {
  for (bool is_ascii : {false, true}) {
    for (char32_t c = 0; c <= 0x10FFFF; ++c) {
      std::vector<char32_t> variants = variants_of(c, is_ascii);
      ASSERT_TRUE(std::find(variants.begin(), variants.end(), c) != variants.end()) << std::hex << uint32_t{c};
      for (char32_t other : variants) {
        ASSERT_EQ(variants_of(other, is_ascii), variants) << std::hex << uint32_t{c};
      }
    }
  }
}

class RegexTest : public testing::Test {
 protected:
  static Limits prepare(uint64_t memory_bytes) {
    initialize_builtins();
    Limits limits;
    limits.memory_bytes = memory_bytes;
    return limits;
  }
};

TEST_F(RegexTest, CompilingLeavesNothingBehindWhereMemoryEnds) {
  for (uint64_t memory = 1 << 16; memory < 1 << 21; memory += 7919) {
    limits::Meter meter(prepare(memory));
    Runtime rt(meter, 1);
    meter.begin_run();
    std::string text;
    for (int index = 0; index < 3000; ++index) text += "(?:[a-f]|x+(?P<n" + std::to_string(index) + ">b)?)";
    Outcome pattern = make_str(rt, text);
    if (!pattern.ok()) continue;
    uint64_t before = meter.bytes_used();
    Problem problem;
    Outcome made = compile_pattern(rt, pattern.value(), 0, &problem);
    EXPECT_EQ(problem.kind, Problem::kNone);
    if (made.ok()) continue;
    EXPECT_TRUE(made.signal() == Signal::kNeedsCollect || made.signal() == Signal::kRaise);
    EXPECT_LE(meter.bytes_used(), before + (1 << 20));
  }
}

}  // namespace
}  // namespace sandboa::runtime::regex
