#include "frontend/names.h"

#include <gtest/gtest.h>

#include <string>

namespace sandboa::frontend {
namespace {

TEST(NameTable, Intern_SameText_GivesSameId) {
  support::Arena arena;
  NameTable names(arena);
  NameId first = names.intern("value");
  EXPECT_EQ(names.intern(std::string("val") + "ue").value, first.value);
  EXPECT_EQ(names.text(first), "value");
  EXPECT_FALSE(names.find("other"));
}

TEST(NameTable, WellKnown_Names_HaveFixedIds) {
  support::Arena arena;
  NameTable names(arena);
  EXPECT_TRUE(names.intern("while") == WellKnown::kKeywordWhile);
  EXPECT_TRUE(names.intern("super") == WellKnown::kSuper);
  EXPECT_LE(names.find("yield").value, kKeywordCount);
  EXPECT_GT(names.find("match").value, kKeywordCount);
}

TEST(NameTable, Growth_ManyNames_KeepsIdsAndText) {
  support::Arena arena;
  NameTable names(arena);
  uint32_t before = names.size();
  for (int i = 0; i < 50'000; ++i) ASSERT_EQ(names.intern("name_" + std::to_string(i)).value, before + 1 + i);
  for (int i = 0; i < 50'000; i += 97)
    EXPECT_EQ(names.text(names.find("name_" + std::to_string(i))), "name_" + std::to_string(i));
}

// The lexer hashes from the source buffer, other callers from anywhere: both must agree.
TEST(NameTable, Hash_PaddedAndPlain_Agree) {
  std::string text = "abcdefghijklmnopqrstuvwxyz";
  std::string padded = text + std::string(16, '?');
  for (size_t size = 1; size <= text.size(); ++size) {
    EXPECT_EQ(NameTable::hash_of_padded(padded.data(), size), NameTable::hash_of(std::string_view(text).substr(0, size)));
  }
}

}  // namespace
}  // namespace sandboa::frontend
