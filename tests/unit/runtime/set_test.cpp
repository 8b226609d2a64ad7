#include "tests/unit/runtime/container_fixture.h"

namespace sandboa::runtime {
namespace {

using operations::BinaryOperator;

class SetTest : public ContainerTest {
 protected:
  std::string op(BinaryOperator which, Value a, Value b, bool in_place = false) {
    return show(set_binary(rt_, which, a, b, in_place));
  }
};

TEST_F(SetTest, Operators_SetsAndFrozensets_TypeOfLeft) {
  Value a = set({num(1), num(2), num(3)}), b = set({num(2), num(4)}, true);
  EXPECT_EQ(op(BinaryOperator::kBitOr, a, b), "{1, 2, 3, 4}");
  EXPECT_EQ(op(BinaryOperator::kBitAnd, a, b), "{2}");
  EXPECT_EQ(op(BinaryOperator::kSubtract, a, b), "{1, 3}");
  EXPECT_EQ(op(BinaryOperator::kBitXor, a, b), "{1, 3, 4}");
  EXPECT_EQ(op(BinaryOperator::kSubtract, b, a), "frozenset({4})");
  EXPECT_EQ(op(BinaryOperator::kSubtract, a, b, true), "{1, 3}");
  EXPECT_EQ(repr(a), "{1, 3}");
  EXPECT_EQ(set_binary(rt_, BinaryOperator::kBitOr, a, list({}), false).value(), Value::not_implemented());
}

TEST_F(SetTest, Methods_IterablesAndErrors_AsPython) {
  Value a = set({num(1), num(2)});
  EXPECT_EQ(show(call(a, "union", {}, {list({num(3)}), tuple({num(4)})})), "{1, 2, 3, 4}");
  EXPECT_EQ(show(call(a, "difference", {}, {range(0, 2)})), "{2}");
  EXPECT_EQ(show(call(a, "intersection", {}, {range(0, 2), list({num(1)})})), "{1}");
  EXPECT_EQ(show(call(a, "symmetric_difference", {list({num(2), num(5)})})), "{1, 5}");
  EXPECT_EQ(show(call(a, "union", {}, {num(5)})), "TypeError: 'int' object is not iterable");
  EXPECT_EQ(show(call(a, "add", {list({})})), "TypeError: cannot use 'list' as a set element (unhashable type: 'list')");
  EXPECT_EQ(show(call(a, "remove", {set({num(9)})})), "KeyError: {9}");
  EXPECT_EQ(show(call(a, "discard", {num(9)})), "None");
  EXPECT_EQ(show(call(a, "issubset", {range(0, 5)})), "True");
  EXPECT_EQ(show(call(a, "issuperset", {list({num(3)})})), "False");
  EXPECT_EQ(show(call(a, "isdisjoint", {list({num(3)})})), "True");
  EXPECT_EQ(show(call(a, "update", {}, {str("ab"), dict({{num(7), num(8)}})})), "None");
  EXPECT_EQ(repr(a), "{1, 2, 'a', 'b', 7}");
  EXPECT_EQ(show(call(set({}), "pop")), "KeyError: 'pop from an empty set'");
}

TEST_F(SetTest, Lookup_SetAsElement_StandsForFrozenset) {
  Value inner = set({num(1)}, true);
  Value outer = set({inner});
  EXPECT_EQ(show(operations::contains(rt_, outer, set({num(1)}))), "1");
  EXPECT_EQ(show(hash_value(rt_, set({}))), "TypeError: unhashable type: 'set'");
}

TEST_F(SetTest, FrozensetHash_AsCPython_OrderIndependent) {
  EXPECT_EQ(static_cast<int64_t>(hash_value(rt_, set({num(1), num(2), num(3)}, true)).value()), -272375401224217160);
  EXPECT_EQ(hash_value(rt_, set({num(3), num(1), num(2)}, true)).value(),
            hash_value(rt_, set({num(1), num(2), num(3)}, true)).value());
}

TEST_F(SetTest, Iteration_ChangedSize_RuntimeError) {
  Value a = set({num(1), num(2)});
  Value iterator = operations::get_iterator(rt_, a).value();
  ASSERT_TRUE(operations::next(rt_, iterator).ok());
  ASSERT_TRUE(set_add(rt_, a.as<Set>(), num(3)).ok());
  EXPECT_EQ(show(operations::next(rt_, iterator)), "RuntimeError: Set changed size during iteration");
}

}  // namespace
}  // namespace sandboa::runtime
