#include <gtest/gtest.h>

#include "runtime/suggestions.h"

#include <string>
#include <vector>

namespace sandboa::runtime {
namespace {

// Expected answers are those of CPython 3.14.
std::string suggest(std::string_view wrong, const std::vector<std::string>& names, Limits limits = {}) {
  limits::Meter meter(limits);
  Runtime rt(meter, 1);
  meter.begin_run();
  SuggestionSearch search(wrong);
  for (const std::string& name : names) {
    if (!search.offer(rt, name).ok()) return "(trap)";
  }
  return std::string(search.best());
}

TEST(Suggestions, CloseName_IsFound) {
  EXPECT_EQ(suggest("valeu", {"value", "val"}), "value");
  EXPECT_EQ(suggest("ab", {"abc", "b"}), "abc");
  EXPECT_EQ(suggest("colour", {"color", "colours"}), "color");
  EXPECT_EQ(suggest("lenght", {"length", "len"}), "length");
  EXPECT_EQ(suggest("prnt", {"print"}), "print");
  EXPECT_EQ(suggest("somethng", {"something_else", "something"}), "something");
  EXPECT_EQ(suggest("aaaacd", {"aaaaqr"}), "aaaaqr");
}

TEST(Suggestions, ChangeOfCase_CostsLessThanAnotherLetter) {
  EXPECT_EQ(suggest("Value", {"value", "VALUE"}), "value");
  EXPECT_EQ(suggest("xy", {"yx", "XY"}), "XY");
  EXPECT_EQ(suggest("Naem", {"name", "Name"}), "");
}

TEST(Suggestions, NothingClose_IsEmpty) {
  EXPECT_EQ(suggest("x", {"y"}), "");
  EXPECT_EQ(suggest("abcd", {"abxy"}), "");
  EXPECT_EQ(suggest("abcdef", {"abcxyz"}), "");
  EXPECT_EQ(suggest("abc", {"xyz"}), "");
  EXPECT_EQ(suggest("abc", {}), "");
}

TEST(Suggestions, TheWrongNameItself_IsSkipped) { EXPECT_EQ(suggest("foo", {"foo", "bar"}), ""); }

TEST(Suggestions, EquallyClose_FirstWins) { EXPECT_EQ(suggest("fooo", {"foo", "fooa"}), "foo"); }

TEST(Suggestions, NonAscii_ComparesBytes) { EXPECT_EQ(suggest("größe", {"grösse", "grosse", "groesse"}), "grösse"); }

TEST(Suggestions, LongNames_CompareOnlyWhatDiffers) {
  EXPECT_EQ(suggest(std::string(41, 'a'), {std::string(40, 'a')}), std::string(40, 'a'));
  EXPECT_EQ(suggest(std::string(50, 'b'), {std::string(50, 'a')}), "");
  EXPECT_EQ(suggest(std::string(45, 'a') + "x", {std::string(45, 'a') + "y"}), std::string(45, 'a') + "y");
}

TEST(Suggestions, TooManyCandidates_GiveNone) {
  std::vector<std::string> names(748, "q");
  names.push_back("valuex");
  EXPECT_EQ(suggest("value", names), "valuex");
  names.push_back("another");
  EXPECT_EQ(suggest("value", names), "");
}

TEST(Suggestions, NoFuelLeft_Traps) {
  Limits limits;
  limits.fuel = 100;
  EXPECT_EQ(suggest("abcdefghijklmnopqrstuvwxyz", std::vector<std::string>(700, "zyxwvutsrqponmlkjihgfedcba"), limits),
            "(trap)");
}

TEST(EditDistance, KnownPairs_AreExact) {
  EXPECT_EQ(edit_distance("", "", 10), 0u);
  EXPECT_EQ(edit_distance("a", "", 10), 2u);
  EXPECT_EQ(edit_distance("kitten", "sitting", 20), 6u);
  EXPECT_EQ(edit_distance("abc", "ABC", 20), 3u);
  EXPECT_EQ(edit_distance("abc", "cab", 20), 4u);
  EXPECT_GT(edit_distance("kitten", "sitting", 3), 3u);
}

}  // namespace
}  // namespace sandboa::runtime
