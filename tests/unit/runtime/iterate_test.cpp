#include "tests/unit/runtime/container_fixture.h"

namespace sandboa::runtime {
namespace {

class IterateTest : public ContainerTest {
 protected:
  Value zip(std::vector<Value> parts, bool strict = false) {
    return construct(TypeId::kZip, {Value::boolean(strict)}, parts).value();
  }
};

TEST_F(IterateTest, Adaptors_EnumerateZipReversed_Native) {
  Value xs = list({str("a"), str("b")});
  EXPECT_EQ(items_of(construct(TypeId::kEnumerate, {xs, num(5)}).value()), "(5, 'a') (6, 'b')");
  EXPECT_EQ(items_of(zip({xs, range(0, 5)})), "('a', 0) ('b', 1)");
  EXPECT_EQ(items_of(zip({})), "");
  EXPECT_EQ(items_of(construct(TypeId::kReversed, {tuple({num(1), num(2)})}).value()), "2 1");
  EXPECT_EQ(show(construct(TypeId::kReversed, {set({})})), "TypeError: 'set' object is not reversible");
  EXPECT_EQ(show(construct(TypeId::kZip, {Value::false_value()}, {num(5)})), "TypeError: 'int' object is not iterable");
  EXPECT_EQ(show(construct(TypeId::kMap, {num(1), Value::false_value()})),
            "TypeError: map() must have at least two arguments.");
}

TEST_F(IterateTest, ZipStrict_UnequalLengths_ErrorsAsPython) {
  Value one = list({num(1)}), two = list({num(1), num(2)});
  EXPECT_EQ(items_of(zip({one, two}, true)), "(1, 1) ValueError: zip() argument 2 is longer than argument 1");
  EXPECT_EQ(items_of(zip({two, one}, true)), "(1, 1) ValueError: zip() argument 2 is shorter than argument 1");
  EXPECT_EQ(items_of(zip({two, two, one}, true)), "(1, 1, 1) ValueError: zip() argument 3 is shorter than arguments 1-2");
  EXPECT_EQ(items_of(zip({one, one, two}, true)), "(1, 1, 1) ValueError: zip() argument 3 is longer than arguments 1-2");
}

TEST_F(IterateTest, NestedAdaptors_TooDeep_HandedToGuest) {
  Value nested = list({num(1)});
  Outcome made = nested;
  int depth = 0;
  while (made.ok() && depth < 100) {
    made = construct(TypeId::kEnumerate, {made.value(), num(0)});
    ++depth;
  }
  EXPECT_EQ(made.signal(), Signal::kNeedsGuest);
  EXPECT_LT(depth, 20);
}

TEST_F(IterateTest, NextOfZip_AllocationFailsMidway_NothingLost) {
  Value chars = str("\xC4\x80\xC4\x81\xC4\x82");  // characters that need an allocation each
  Value pairs = zip({range(0, 3), chars, chars});
  for (uint64_t fail_at = 1; fail_at <= 3; ++fail_at) {
    rt_.heap.testing_fail_allocation(fail_at);
    Outcome item = operations::next(rt_, pairs);
    rt_.heap.testing_fail_allocation(0);
    if (item.ok()) continue;
    EXPECT_EQ(item.signal(), Signal::kNeedsCollect);
    item = operations::next(rt_, pairs);
    ASSERT_TRUE(item.ok());
    EXPECT_EQ(item.value().as<Tuple>()->items()[0], num(static_cast<int64_t>(fail_at) - 1));
    EXPECT_TRUE(str_equal(item.value().as<Tuple>()->items()[1].as<Str>(), item.value().as<Tuple>()->items()[2].as<Str>()));
  }
}

TEST_F(IterateTest, MapOfBuiltin_AllocationFailsMidway_NothingLost) {
  Value texts = construct(TypeId::kMap, {builtin_type(TypeId::kStr), Value::false_value()}, {range(100, 400)}).value();
  EXPECT_EQ(show(operations::next(rt_, texts)), "'100'");
  rt_.heap.testing_fail_allocation(1);
  EXPECT_EQ(operations::next(rt_, texts).signal(), Signal::kNeedsCollect);
  rt_.heap.testing_fail_allocation(0);
  EXPECT_EQ(show(operations::next(rt_, texts)), "'101'");
  rt_.heap.testing_fail_allocation(60);
  EXPECT_EQ(list_from_iterable(rt_, texts).signal(), Signal::kNeedsCollect);
  rt_.heap.testing_fail_allocation(0);
  Value rest = list_from_iterable(rt_, texts).value();
  EXPECT_EQ(rest.as<List>()->length, 298u);
  EXPECT_EQ(repr(rest.as<List>()->items[0]), "'102'");
}

TEST_F(IterateTest, SortedByBuiltinKey_MethodsAndErrors_AsPython) {
  Value words = list({str("ccc"), str("A"), str("bb")});
  Value len = builtin_names().find(str("len").as<Str>());
  Value lower = find_in_builtin_type(builtin_type(TypeId::kStr), str("lower").as<Str>());
  EXPECT_EQ(show(builtin("sorted", {words, len, Value::true_value()})), "['ccc', 'bb', 'A']");
  EXPECT_EQ(show(builtin("sorted", {words, lower})), "['A', 'bb', 'ccc']");
  EXPECT_EQ(show(builtin("sorted", {ints(3), len})), "TypeError: object of type 'int' has no len()");
}

TEST_F(IterateTest, Unpack_Counts_ErrorsAsPython) {
  EXPECT_EQ(show(operations::unpack_natively(rt_, list({num(1)}), 2)),
            "ValueError: not enough values to unpack (expected 2, got 1)");
  EXPECT_EQ(show(operations::unpack_natively(rt_, ints(3), 2)), "ValueError: too many values to unpack (expected 2, got 3)");
  EXPECT_EQ(show(operations::unpack_natively(rt_, str("abc"), 2)), "ValueError: too many values to unpack (expected 2)");
  EXPECT_EQ(show(operations::unpack_natively(rt_, num(5), 2)), "TypeError: cannot unpack non-iterable int object");
  EXPECT_EQ(show(operations::unpack_natively(rt_, str("ab"), 2)), "('a', 'b')");
}

TEST_F(IterateTest, Builtins_NextAnyAllLen_AsPython) {
  Value iterator = operations::get_iterator(rt_, ints(1)).value();
  EXPECT_EQ(show(builtin("next", {iterator})), "0");
  EXPECT_EQ(show(builtin("next", {iterator})), "StopIteration");
  EXPECT_EQ(show(builtin("next", {iterator, num(7)})), "7");
  EXPECT_EQ(show(builtin("next", {num(5)})), "TypeError: 'int' object is not an iterator");
  EXPECT_EQ(show(builtin("any", {list({num(0), str("x")})})), "True");
  EXPECT_EQ(show(builtin("all", {list({num(0), str("x")})})), "False");
  EXPECT_EQ(show(builtin("all", {list({})})), "True");
  EXPECT_EQ(show(builtin("any", {num(5)})), "TypeError: 'int' object is not iterable");
  EXPECT_EQ(show(builtin("len", {dict({})})), "0");
  EXPECT_EQ(show(builtin("sorted", {str("hello")})), "['e', 'h', 'l', 'l', 'o']");
  EXPECT_EQ(show(builtin("sorted", {num(5)})), "TypeError: 'int' object is not iterable");
}

TEST_F(IterateTest, Contains_AnyIterable_AsPython) {
  EXPECT_EQ(show(operations::contains(rt_, ints(5), flt(3.0))), "1");
  EXPECT_EQ(show(operations::contains(rt_, str("abc"), num(1))),
            "TypeError: 'in <string>' requires string as left operand, not int");
  EXPECT_EQ(show(operations::contains(rt_, num(5), num(1))),
            "TypeError: argument of type 'int' is not a container or iterable");
  Value iterator = operations::get_iterator(rt_, ints(5)).value();
  EXPECT_EQ(show(operations::contains(rt_, iterator, num(2))), "1");
  EXPECT_EQ(items_of(iterator), "3 4");
}

}  // namespace
}  // namespace sandboa::runtime
