#include "ir/bytecode/constant_table.h"

#include <gtest/gtest.h>

#include <cmath>
#include <string>
#include <vector>

namespace sandboa::bytecode {
namespace {

TEST(ConstantTable, EqualConstants_AreOne) {
  support::Arena arena;
  ConstantTable table(arena);
  EXPECT_EQ(table.add_int(7), table.add_int(7));
  EXPECT_EQ(table.add_text(ConstantKind::kStr, "abc"), table.add_text(ConstantKind::kStr, std::string("abc")));
  EXPECT_EQ(table.add_number(ConstantKind::kFloat, 1.5), table.add_number(ConstantKind::kFloat, 1.5));
  EXPECT_EQ(table.add_number(ConstantKind::kFloat, NAN), table.add_number(ConstantKind::kFloat, NAN));
  EXPECT_EQ(table.add_singleton(ConstantKind::kNone), table.add_singleton(ConstantKind::kNone));
  const uint32_t elements[] = {0, 1};
  EXPECT_EQ(table.add_sequence(ConstantKind::kTuple, elements), table.add_sequence(ConstantKind::kTuple, elements));
}

TEST(ConstantTable, ConstantsThatPythonTellsApart_StayApart) {
  support::Arena arena;
  ConstantTable table(arena);
  const std::vector<uint32_t> all = {table.add_int(1),
                                     table.add_number(ConstantKind::kFloat, 1.0),
                                     table.add_number(ConstantKind::kComplex, 1.0),
                                     table.add_singleton(ConstantKind::kTrue),
                                     table.add_int(0),
                                     table.add_number(ConstantKind::kFloat, 0.0),
                                     table.add_number(ConstantKind::kFloat, -0.0),
                                     table.add_singleton(ConstantKind::kFalse),
                                     table.add_text(ConstantKind::kStr, "1"),
                                     table.add_text(ConstantKind::kBytes, "1"),
                                     table.add_text(ConstantKind::kBigInt, "1"),
                                     table.add_text(ConstantKind::kStr, ""),
                                     table.add_sequence(ConstantKind::kTuple, {}),
                                     table.add_sequence(ConstantKind::kFrozenSet, {})};
  for (size_t i = 0; i < all.size(); ++i) {
    for (size_t j = 0; j < i; ++j) EXPECT_NE(all[i], all[j]) << i << " and " << j;
  }
}

TEST(ConstantTable, ManyConstants_SurviveGrowth) {
  support::Arena arena;
  ConstantTable table(arena);
  std::vector<std::string> texts;
  for (int i = 0; i < 5000; ++i) texts.push_back("name" + std::to_string(i));
  for (size_t i = 0; i < texts.size(); ++i) EXPECT_EQ(table.add_text(ConstantKind::kStr, texts[i]), i);
  for (size_t i = 0; i < texts.size(); ++i) EXPECT_EQ(table.add_text(ConstantKind::kStr, texts[i]), i);
  size_t bytes = 0;
  for (const std::string& text : texts) bytes += text.size();
  EXPECT_EQ(table.text_bytes(), bytes);
}

TEST(ConstantTable, LongTexts_CompareWhole) {
  support::Arena arena;
  ConstantTable table(arena);
  std::string a(1000, 'a');
  std::string b = a;
  b.back() = 'b';
  EXPECT_NE(table.add_text(ConstantKind::kStr, a), table.add_text(ConstantKind::kStr, b));
}

}  // namespace
}  // namespace sandboa::bytecode
