#include "sandboa/value.h"

#include <cmath>
#include <limits>

#include <gtest/gtest.h>

namespace sandboa {
namespace {

TEST(HostValue, Scalars_RoundTrip) {
  EXPECT_TRUE(HostValue().is_none());
  EXPECT_TRUE(HostValue(nullptr).is_none());
  EXPECT_TRUE(HostValue(true).as_bool());
  EXPECT_EQ(HostValue(-7).as_int(), -7);
  EXPECT_EQ(HostValue(2.5).as_float(), 2.5);
  EXPECT_EQ(HostValue("text").as_str(), "text");
  EXPECT_EQ(HostValue::bytes(std::string_view("\0a", 2)).as_bytes().size(), 2u);
  EXPECT_EQ(HostValue(std::numeric_limits<uint64_t>::max()).as_hex(), "ffffffffffffffff");
}

TEST(HostValue, WrongKindAccess_AnswersEmpty) {
  HostValue number(3);
  EXPECT_EQ(number.as_str(), "");
  EXPECT_EQ(number.size(), 0u);
  EXPECT_TRUE(number.at(0).is_none());
  EXPECT_TRUE(HostValue::list({1}).at(1).is_none());
  EXPECT_TRUE(HostValue::list({1}).get("x").is_none());
  EXPECT_EQ(HostValue("x").as_int(), 0);
}

TEST(HostValue, BigInt_ParsesAndPrints) {
  EXPECT_EQ(HostValue::big_int("123").as_int(), 123);
  EXPECT_EQ(HostValue::big_int("-9223372036854775808").as_int(), std::numeric_limits<int64_t>::min());
  HostValue big = HostValue::big_int("-340282366920938463463374607431768211456");
  EXPECT_EQ(big.kind(), HostValue::Kind::kBigInt);
  EXPECT_EQ(big.as_hex(), "-100000000000000000000000000000000");
  EXPECT_EQ(big.repr(), "-340282366920938463463374607431768211456");
  EXPECT_EQ(HostValue::big_int("0xFFffFFffFFffFFff0").as_hex(), "ffffffffffffffff0");
  EXPECT_EQ(HostValue::big_int("1000000000000000000000000000").repr(), "1000000000000000000000000000");
  for (const char* bad : {"", "-", "0x", "12a", "0xg", "1 2", "+1"}) EXPECT_TRUE(HostValue::big_int(bad).is_none()) << bad;
  EXPECT_TRUE(HostValue::big_int("0x1" + std::string(5000, '0')).repr().starts_with("0x1000"));
}

TEST(HostValue, Containers_KeepOrderAndIdentity) {
  HostValue inner = HostValue::list({1, 2});
  HostValue outer = HostValue::list({inner, inner, HostValue::tuple({"a", 1.5})});
  EXPECT_TRUE(outer.at(0).same_object(outer.at(1)));
  inner.append(3);
  EXPECT_EQ(outer.at(1).size(), 3u);
  EXPECT_EQ(outer.repr(), "[[1, 2, 3], [1, 2, 3], ('a', 1.5)]");
}

TEST(HostValue, Dict_PutReplacesAndFinds) {
  HostValue dict = HostValue::dict({{"a", 1}, {"b", 2}, {"a", 3}});
  EXPECT_EQ(dict.size(), 2u);
  EXPECT_EQ(dict.get("a").as_int(), 3);
  EXPECT_TRUE(dict.contains("b"));
  EXPECT_FALSE(dict.contains("c"));
  for (int i = 0; i < 10'000; ++i) dict.put(i, i * 2);
  EXPECT_EQ(dict.size(), 10'002u);
  EXPECT_EQ(dict.get(9'999).as_int(), 19'998);
  EXPECT_EQ(dict.get("b").as_int(), 2);
  EXPECT_EQ(dict.key_at(0).as_str(), "a");
}

TEST(HostValue, Set_KeepsNoDuplicates) {
  HostValue set = HostValue::set({1, 2, 1, "x", HostValue::tuple({1, 2}), HostValue::tuple({1, 2})});
  EXPECT_EQ(set.size(), 4u);
  EXPECT_TRUE(set.contains(HostValue::tuple({1, 2})));
}

TEST(HostValue, Cycle_IsFreedAndPrinted) {
  HostValue list = HostValue::list({1});
  list.append(list);
  HostValue dict = HostValue::dict({{"self", list}});
  list.append(dict);
  dict.put("me", dict);
  EXPECT_EQ(list.repr(), "[1, [...], {'self': [...], 'me': {...}}]");
  HostValue inner = list.at(2);
  list = HostValue();
  dict = HostValue();
  EXPECT_EQ(inner.get("self").at(0).as_int(), 1);  // any handle keeps the whole graph
}

TEST(HostValue, DeepNesting_PrintsComparesAndFrees) {
  auto build = [] {
    HostValue value = HostValue::list();
    for (int i = 0; i < 200'000; ++i) value = HostValue::list({value});
    return value;
  };
  HostValue a = build(), b = build();
  EXPECT_TRUE(a == b);
  EXPECT_EQ(a.repr().size(), 400'002u);
  EXPECT_EQ(a.repr(100).size(), 103u);
}

TEST(HostValue, SharedDag_ComparesInPolynomialTime) {
  auto build = [](int bottom) {
    HostValue value = HostValue::list({bottom});
    for (int i = 0; i < 60; ++i) value = HostValue::list({value, value});
    return value;
  };
  EXPECT_TRUE(build(1) == build(1));
  EXPECT_FALSE(build(1) == build(2));
  EXPECT_LE(build(1).repr(10'000).size(), 10'003u);
}

TEST(HostValue, Cycles_Compare) {
  auto build = [](int item) {
    HostValue value = HostValue::list({item});
    value.append(value);
    return value;
  };
  EXPECT_TRUE(build(1) == build(1));
  EXPECT_FALSE(build(1) == build(2));
}

TEST(HostValue, Equality_IsByKindAndContent) {
  EXPECT_FALSE(HostValue(1) == HostValue(1.0));
  EXPECT_FALSE(HostValue(1) == HostValue(true));
  EXPECT_FALSE(HostValue("a") == HostValue::bytes("a"));
  EXPECT_TRUE(HostValue::dict({{"a", 1}, {"b", 2}}) == HostValue::dict({{"b", 2}, {"a", 1}}));
  EXPECT_FALSE(HostValue::dict({{"a", 1}, {"b", 2}}) == HostValue::dict({{"b", 1}, {"a", 2}}));
  EXPECT_TRUE(HostValue::set({1, "x", HostValue::tuple({2})}) == HostValue::set({HostValue::tuple({2}), 1, "x"}));
  EXPECT_TRUE(HostValue::exception("ValueError", {"a"}) == HostValue::exception("ValueError", {"a"}));
  EXPECT_FALSE(HostValue::exception("ValueError", {"a"}) == HostValue::exception("KeyError", {"a"}));
}

TEST(HostValue, NestedFrozenSets_DeepKeys_DoNotRecurse) {
  auto build = [] {
    HostValue value = HostValue::frozenset();
    for (int i = 0; i < 100'000; ++i) value = HostValue::frozenset({value});
    return value;
  };
  EXPECT_TRUE(build() == build());
}

TEST(HostValue, Repr_MatchesPython) {
  EXPECT_EQ(HostValue("it's").repr(), "\"it's\"");
  EXPECT_EQ(HostValue("a\n\t\\\x7f\"'").repr(), "'a\\n\\t\\\\\\x7f\"\\''");
  EXPECT_EQ(HostValue("é€😀").repr(), "'é€😀'");
  EXPECT_EQ(HostValue::bytes("\xff'x").repr(), "b\"\\xff'x\"");
  EXPECT_EQ(HostValue(1e16).repr(), "1e+16");
  EXPECT_EQ(HostValue(1e-5).repr(), "1e-05");
  EXPECT_EQ(HostValue(0.1).repr(), "0.1");
  EXPECT_EQ(HostValue(-0.0).repr(), "-0.0");
  EXPECT_EQ(HostValue(3.0).repr(), "3.0");
  EXPECT_EQ(HostValue(HUGE_VAL).repr(), "inf");
  EXPECT_EQ(HostValue::set().repr(), "set()");
  EXPECT_EQ(HostValue::frozenset({1}).repr(), "frozenset({1})");
  EXPECT_EQ(HostValue::tuple({1}).repr(), "(1,)");
  EXPECT_EQ(HostValue::tuple().repr(), "()");
  EXPECT_EQ(HostValue::exception("ValueError", {"no"}).repr(), "ValueError('no')");
}

}  // namespace
}  // namespace sandboa
