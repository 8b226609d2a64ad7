#include "tests/unit/runtime/container_fixture.h"

namespace sandboa::runtime {
namespace {

using operations::CompareOperator;

class CompareTest : public ContainerTest {
 protected:
  std::string less(Value a, Value b) { return show(operations::compare(rt_, CompareOperator::kLess, a, b)); }
  std::string equal(Value a, Value b) { return show(operations::compare(rt_, CompareOperator::kEqual, a, b)); }
};

TEST_F(CompareTest, Equality_MixedTypes_AsPython) {
  EXPECT_EQ(equal(num(1), flt(1.0)), "True");
  EXPECT_EQ(equal(num(1), Value::true_value()), "True");
  EXPECT_EQ(equal(num(1), str("1")), "False");
  EXPECT_EQ(equal(list({num(1)}), tuple({num(1)})), "False");
  EXPECT_EQ(equal(list({num(1), list({flt(2.0)})}), list({flt(1.0), list({num(2)})})), "True");
  EXPECT_EQ(equal(range(0, 10, 3), range(0, 12, 3)), "True");
  EXPECT_EQ(equal(range(5, 0), range(3, 3)), "True");
  EXPECT_EQ(equal(set({num(1), num(2)}), set({num(2), num(1)}, true)), "True");
  EXPECT_EQ(equal(dict({{num(1), list({})}, {num(2), num(3)}}), dict({{num(2), num(3)}, {num(1), list({})}})), "True");
  EXPECT_EQ(show(operations::compare(rt_, CompareOperator::kNotEqual, Value::none(), num(0))), "True");
}

TEST_F(CompareTest, Nan_InsideContainer_IdenticalCountsAsEqual) {
  Value nan = flt(__builtin_nan(""));
  EXPECT_EQ(equal(nan, nan), "False");
  EXPECT_EQ(equal(list({nan}), list({nan})), "True");
}

TEST_F(CompareTest, Ordering_SequencesOfDifferentLengthsAndTypes_AsPython) {
  EXPECT_EQ(less(list({num(1), num(2)}), list({num(1), num(2), num(0)})), "True");
  EXPECT_EQ(less(tuple({num(2)}), tuple({num(1), num(9)})), "False");
  EXPECT_EQ(less(list({list({num(1), num(2)})}), list({list({num(1), num(3), num(0)})})), "True");
  EXPECT_EQ(less(list({num(1), str("a")}), list({num(1), num(2)})),
            "TypeError: '<' not supported between instances of 'str' and 'int'");
  EXPECT_EQ(less(list({}), tuple({})), "TypeError: '<' not supported between instances of 'list' and 'tuple'");
  EXPECT_EQ(less(dict({}), dict({})), "TypeError: '<' not supported between instances of 'dict' and 'dict'");
  EXPECT_EQ(less(list({dict({{num(1), num(1)}})}), list({dict({{num(1), num(2)}})})),
            "TypeError: '<' not supported between instances of 'dict' and 'dict'");
  EXPECT_EQ(less(list({dict({})}), list({dict({})})), "False");
  EXPECT_EQ(less(set({num(1)}), set({num(1), num(2)})), "True");
  EXPECT_EQ(less(set({num(1)}), set({num(3), num(2)})), "False");
}

TEST_F(CompareTest, DeepNesting_TwoHundredThousandLevels_NoNativeRecursion) {
  Value a = list({}), b = list({});
  for (int i = 0; i < 200000; ++i) {
    a = list({a});
    b = list({b});
  }
  EXPECT_EQ(equal(a, b), "True");
  EXPECT_EQ(less(a, list({b})), "True");
}

class LowFuelCompareTest : public ContainerTest {
 protected:
  LowFuelCompareTest() : ContainerTest(limits()) {}
  static Limits limits() {
    Limits limits;
    limits.fuel = 2'000'000;
    return limits;
  }
};

TEST_F(LowFuelCompareTest, SharedStructure_SixtyLevels_EndsByFuel) {
  Value a = list({num(1)}), b = list({num(1)});
  for (int i = 0; i < 60; ++i) {
    a = list({a, a});
    b = list({b, b});
  }
  EXPECT_EQ(operations::compare(rt_, CompareOperator::kEqual, a, b).signal(), Signal::kTrap);
  EXPECT_EQ(meter_.trap().kind, limits::TrapKind::kFuel);
}

TEST_F(CompareTest, CyclicLists_Compared_RecursionError) {
  Value a = list({num(1)}), b = list({num(1)});
  ASSERT_TRUE(list_append(rt_, a.as<List>(), a).ok());
  ASSERT_TRUE(list_append(rt_, b.as<List>(), b).ok());
  EXPECT_EQ(show(operations::compare(rt_, CompareOperator::kEqual, a, a)), "True");
  Outcome result = operations::compare(rt_, CompareOperator::kEqual, a, b);
  EXPECT_EQ(show(result), "RecursionError: maximum recursion depth exceeded in comparison");
}

TEST_F(CompareTest, FrozensetsInFrozensets_BeyondBound_RecursionError) {
  Value a = set({}, true), b = set({}, true);
  for (int i = 0; i < 40; ++i) {
    a = set({a}, true);
    b = set({b}, true);
  }
  EXPECT_EQ(equal(a, b), "True");
  for (int i = 0; i < 60; ++i) {
    a = set({a}, true);
    b = set({b}, true);
  }
  EXPECT_EQ(equal(a, b), "RecursionError: maximum recursion depth exceeded in comparison");
}

TEST_F(CompareTest, Truth_OfNativeValues_AsPython) {
  EXPECT_FALSE(operations::truth(rt_, list({})).value());
  EXPECT_TRUE(operations::truth(rt_, range(0, 3)).value());
  EXPECT_FALSE(operations::truth(rt_, flt(-0.0)).value());
  EXPECT_TRUE(operations::truth(rt_, str("0")).value());
  EXPECT_EQ(show(operations::length(rt_, num(5))), "TypeError: object of type 'int' has no len()");
}

}  // namespace
}  // namespace sandboa::runtime
