#include <algorithm>
#include <random>

#include "tests/unit/runtime/container_fixture.h"

namespace sandboa::runtime {
namespace {

class SortTest : public ContainerTest {
 protected:
  static std::vector<Value> contents(Value list) {
    return {list.as<List>()->items, list.as<List>()->items + list.as<List>()->length};
  }
  bool is_sorted(Value list) {
    auto values = contents(list);
    for (size_t i = 1; i < values.size(); ++i) {
      if (operations::compare(rt_, operations::CompareOperator::kLess, values[i], values[i - 1]).value().is_true())
        return false;
    }
    return true;
  }
};

TEST_F(SortTest, Ints_RandomAndPatterned_SortedPermutation) {
  std::mt19937 random(1);
  for (uint32_t count : {0u, 1u, 2u, 3u, 17u, 31u, 32u, 33u, 64u, 100u, 1000u, 20000u}) {
    for (int pattern = 0; pattern < 5; ++pattern) {
      std::vector<int64_t> numbers(count);
      for (uint32_t i = 0; i < count; ++i) {
        numbers[i] = pattern == 0   ? static_cast<int64_t>(random() % 1000) - 500
                     : pattern == 1 ? i
                     : pattern == 2 ? int64_t{count} - i
                     : pattern == 3 ? (i % 100 == 0 ? static_cast<int64_t>(random()) : i)
                                    : i % 7;
      }
      std::vector<Value> values;
      for (int64_t n : numbers) values.push_back(num(n));
      Value xs = list(values);
      ASSERT_EQ(show(call(xs, "sort")), "None");
      std::stable_sort(numbers.begin(), numbers.end());
      auto sorted = contents(xs);
      for (uint32_t i = 0; i < count; ++i) ASSERT_EQ(sorted[i], num(numbers[i])) << count << " " << pattern;
    }
  }
}

TEST_F(SortTest, StrsFloatsTuples_Sorted) {
  std::mt19937 random(2);
  std::vector<Value> strs, floats, tuples, mixed;
  for (int i = 0; i < 3000; ++i) {
    strs.push_back(str(std::to_string(random() % 5000)));
    floats.push_back(flt(static_cast<double>(random()) / 7 - 1e8));
    tuples.push_back(tuple({num(static_cast<int64_t>(random() % 50)), strs.back()}));
    mixed.push_back(i % 2 == 0 ? num(static_cast<int64_t>(random() % 1000))
                               : flt(static_cast<double>(random() % 1000) + 0.5));
  }
  for (auto* values : {&strs, &floats, &tuples, &mixed}) {
    Value xs = list(*values);
    ASSERT_EQ(show(call(xs, "sort")), "None");
    EXPECT_TRUE(is_sorted(xs));
  }
}

TEST_F(SortTest, Keys_EqualKeysBothDirections_Stable) {
  for (bool reverse : {false, true}) {
    std::mt19937 random(3);
    std::vector<Value> keys, items;
    for (int64_t i = 0; i < 5000; ++i) {
      keys.push_back(num(static_cast<int64_t>(random() % 10)));
      items.push_back(num(i));
    }
    ASSERT_TRUE(sort_values(rt_, keys.data(), items.data(), 5000, reverse).ok());
    for (size_t i = 1; i < items.size(); ++i) {
      int64_t before = keys[i - 1].small_int(), after = keys[i].small_int();
      ASSERT_TRUE(reverse ? before >= after : before <= after);
      if (before == after) {
        ASSERT_LT(items[i - 1].small_int(), items[i].small_int());
      }
    }
  }
}

TEST_F(SortTest, Incomparable_TypeErrorAndListUnchanged) {
  Value xs = list({num(1), str("a"), num(0)});
  EXPECT_EQ(show(call(xs, "sort")), "TypeError: '<' not supported between instances of 'str' and 'int'");
  EXPECT_EQ(repr(xs), "[1, 'a', 0]");
  EXPECT_EQ(show(builtin("sorted", {list({Value::none(), num(1)})})),
            "TypeError: '<' not supported between instances of 'int' and 'NoneType'");
  EXPECT_EQ(show(call(list({num(1), str("a")}), "sort", {Value::none(), Value::true_value()})),
            "TypeError: '<' not supported between instances of 'int' and 'str'");
}

TEST_F(SortTest, Fuel_RunsOut_ListStaysPermutation) {
  Limits limits;
  limits.fuel = 60'000;
  limits::Meter meter(limits);
  Runtime rt(meter, 1);
  meter.begin_run();
  std::mt19937 random(4);
  std::vector<Value> values;
  for (int64_t i = 0; i < 100000; ++i) values.push_back(num(i));
  std::shuffle(values.begin(), values.end(), random);
  Outcome result = sort_values(rt, nullptr, values.data(), 100000, false);
  EXPECT_EQ(result.signal(), Signal::kTrap);
  std::sort(values.begin(), values.end(), [](Value a, Value b) { return a.small_int() < b.small_int(); });
  for (int64_t i = 0; i < 100000; ++i) ASSERT_EQ(values[static_cast<size_t>(i)], num(i));
}

}  // namespace
}  // namespace sandboa::runtime
