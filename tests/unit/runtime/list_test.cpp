#include "tests/unit/runtime/container_fixture.h"

namespace sandboa::runtime {
namespace {

class ListTest : public ContainerTest {
 protected:
  Value index(Value object, Value key) {
    Outcome item = operations::get_item(rt_, object, key);
    EXPECT_TRUE(item.ok());
    return item.ok() ? item.value() : Value::none();
  }
  Value none_ = Value::none();
};

TEST_F(ListTest, Append_ManyItems_AllKept) {
  Value values = ints(100000);
  EXPECT_EQ(values.as<List>()->length, 100000u);
  EXPECT_EQ(values.as<List>()->items[99999], num(99999));
}

TEST_F(ListTest, Append_ManyPages_StorageGrowsWithWhatItHolds) {
  uint64_t before = rt_.meter.bytes_used();
  Value values = ints(1'000'000);
  auto* list = values.as<List>();
  for (uint32_t index = 0; index < list->length; ++index) ASSERT_EQ(list->items[index], num(index));
  // Nothing of what was outgrown is charged any more, but for what lies in blocks.
  EXPECT_GE(rt_.meter.bytes_used() - before, uint64_t{list->capacity} * sizeof(Value));
  EXPECT_LE(rt_.meter.bytes_used() - before, uint64_t{list->capacity} * sizeof(Value) + 256 * 1024);
}

TEST_F(ListTest, Append_InPlaceOrMoved_CostsTheSame) {
  auto cost_of_growing = [&](bool stays_in_place) {
    auto* list = ints(4).as<List>();
    while (list->length < list->capacity) EXPECT_TRUE(list_append(rt_, list, num(1)).ok());
    if (!stays_in_place) new_list(rt_, 8);  // lies behind its storage
    const Value* items = list->items;
    uint64_t fuel = rt_.meter.fuel_used(), allocations = rt_.heap.allocation_count();
    EXPECT_TRUE(list_append(rt_, list, num(1)).ok());
    EXPECT_EQ(list->items == items, stays_in_place);
    return std::pair(rt_.meter.fuel_used() - fuel, rt_.heap.allocation_count() - allocations);
  };
  auto in_place = cost_of_growing(true);
  EXPECT_EQ(in_place, cost_of_growing(false));
  EXPECT_EQ(in_place.second, 1u);
}

TEST_F(ListTest, GetItem_IndicesAndSlices_AsPython) {
  Value xs = list({num(0), num(1), num(2), num(3), num(4)});
  EXPECT_EQ(index(xs, num(-1)), num(4));
  EXPECT_EQ(repr(index(xs, slice(num(1), num(4), none_))), "[1, 2, 3]");
  EXPECT_EQ(repr(index(xs, slice(none_, none_, num(-2)))), "[4, 2, 0]");
  EXPECT_EQ(repr(index(xs, slice(num(10), num(-10), num(-3)))), "[4, 1]");
  EXPECT_EQ(repr(index(tuple({num(1), num(2)}), slice(num(5), none_, none_))), "()");
  EXPECT_EQ(show(operations::get_item(rt_, xs, num(5))), "IndexError: list index out of range");
  EXPECT_EQ(show(operations::get_item(rt_, xs, str("a"))), "TypeError: list indices must be integers or slices, not str");
  EXPECT_EQ(show(operations::get_item(rt_, str("abc"), str("a"))), "TypeError: string indices must be integers, not 'str'");
  EXPECT_EQ(show(operations::get_item(rt_, num(5), num(0))), "TypeError: 'int' object is not subscriptable");
  EXPECT_EQ(show(operations::get_item(rt_, xs, slice(none_, str("a"), none_))),
            "TypeError: slice indices must be integers or None or have an __index__ method");
  EXPECT_EQ(show(operations::get_item(rt_, xs, slice(none_, none_, num(0)))), "ValueError: slice step cannot be zero");
}

TEST_F(ListTest, SetSlice_GrowShrinkSelfExtended_AsPython) {
  Value xs = ints(6);
  ASSERT_TRUE(operations::set_item(rt_, xs, slice(num(1), num(3), none_), tuple({num(9), num(9), num(9)})).ok());
  EXPECT_EQ(repr(xs), "[0, 9, 9, 9, 3, 4, 5]");
  ASSERT_TRUE(operations::set_item(rt_, xs, slice(num(1), num(4), none_), list({})).ok());
  EXPECT_EQ(repr(xs), "[0, 3, 4, 5]");
  ASSERT_TRUE(operations::set_item(rt_, xs, slice(num(1), num(2), none_), xs).ok());
  EXPECT_EQ(repr(xs), "[0, 0, 3, 4, 5, 4, 5]");
  ASSERT_TRUE(operations::set_item(rt_, xs, slice(none_, none_, num(3)), range(0, 3)).ok());
  EXPECT_EQ(repr(xs), "[0, 0, 3, 1, 5, 4, 2]");
  EXPECT_EQ(show(operations::set_item(rt_, xs, slice(none_, none_, num(2)), list({num(1)}))),
            "ValueError: attempt to assign sequence of size 1 to extended slice of size 4");
  EXPECT_EQ(show(operations::set_item(rt_, xs, slice(none_, none_, none_), num(1))),
            "TypeError: must assign iterable to extended slice");
}

TEST_F(ListTest, DeleteSlice_Steps_AsPython) {
  Value xs = ints(10);
  ASSERT_TRUE(operations::delete_item_natively(rt_, xs, slice(num(8), num(1), num(-3))).ok());
  EXPECT_EQ(repr(xs), "[0, 1, 3, 4, 6, 7, 9]");
  ASSERT_TRUE(operations::delete_item_natively(rt_, xs, slice(none_, none_, num(2))).ok());
  EXPECT_EQ(repr(xs), "[1, 4, 7]");
  ASSERT_TRUE(operations::delete_item_natively(rt_, xs, num(-2)).ok());
  EXPECT_EQ(repr(xs), "[1, 7]");
  EXPECT_EQ(show(operations::delete_item_natively(rt_, xs, num(2))), "IndexError: list assignment index out of range");
}

TEST_F(ListTest, Methods_Basics_AsPython) {
  Value xs = list({num(3), num(1)});
  EXPECT_EQ(show(call(xs, "insert", {num(1), num(7)})), "None");
  EXPECT_EQ(show(call(xs, "insert", {num(-100), num(0)})), "None");
  EXPECT_EQ(repr(xs), "[0, 3, 7, 1]");
  EXPECT_EQ(show(call(xs, "pop")), "1");
  EXPECT_EQ(show(call(xs, "pop", {num(0)})), "0");
  EXPECT_EQ(show(call(xs, "pop", {num(5)})), "IndexError: pop index out of range");
  EXPECT_EQ(show(call(xs, "index", {flt(7.0)})), "1");
  EXPECT_EQ(show(call(xs, "index", {num(8)})), "ValueError: list.index(x): x not in list");
  EXPECT_EQ(show(call(xs, "remove", {num(8)})), "ValueError: list.remove(x): x not in list");
  EXPECT_EQ(show(call(xs, "extend", {range(0, 3)})), "None");
  EXPECT_EQ(show(call(xs, "count", {num(3)})), "1");
  EXPECT_EQ(show(call(xs, "reverse")), "None");
  EXPECT_EQ(repr(xs), "[2, 1, 0, 7, 3]");
  EXPECT_EQ(show(list_extend_in_place(rt_, xs.as<List>(), xs)), "[2, 1, 0, 7, 3, 2, 1, 0, 7, 3]");
  EXPECT_EQ(show(call(xs, "clear")), "None");
  EXPECT_EQ(show(call(xs, "pop")), "IndexError: pop from empty list");
  EXPECT_EQ(show(list_extend_from(rt_, xs.as<List>(), num(5))), "TypeError: 'int' object is not iterable");
}

TEST_F(ListTest, Repeat_TooLarge_MemoryErrorAtOnce) {
  Value xs = list({num(0)});
  EXPECT_EQ(show(list_repeat(rt_, xs.as<List>(), 1'000'000'000'000)), "MemoryError");
  EXPECT_EQ(show(list_repeat(rt_, xs.as<List>(), 100'000'000)), "MemoryError");
  EXPECT_EQ(show(list_repeat(rt_, list({num(1), num(2)}).as<List>(), 3)), "[1, 2, 1, 2, 1, 2]");
  EXPECT_EQ(show(list_repeat(rt_, xs.as<List>(), -3)), "[]");
  EXPECT_EQ(show(tuple_repeat(rt_, tuple({num(1)}).as<Tuple>(), 1'000'000'000'000)), "MemoryError");
}

TEST_F(ListTest, Extend_FromIteratorAllocationFails_IteratorAndListUnchanged) {
  Value source = ints(300);
  Value xs = list({num(1)});
  Value strict = Value::false_value();
  Value pairs = construct(TypeId::kZip, {strict}, {source, source}).value();
  ASSERT_TRUE(operations::next(rt_, pairs).ok());
  rt_.heap.testing_fail_allocation(100);
  Outcome result = list_extend_from(rt_, xs.as<List>(), pairs);
  rt_.heap.testing_fail_allocation(0);
  ASSERT_EQ(result.signal(), Signal::kNeedsCollect);
  EXPECT_EQ(xs.as<List>()->length, 1u);
  ASSERT_TRUE(list_extend_from(rt_, xs.as<List>(), pairs).ok());
  EXPECT_EQ(xs.as<List>()->length, 300u);
  EXPECT_EQ(repr(xs.as<List>()->items[1]), "(1, 1)");
}

}  // namespace
}  // namespace sandboa::runtime
