#include "tests/unit/runtime/container_fixture.h"

namespace sandboa::runtime {
namespace {

class RangeTest : public ContainerTest {
 protected:
  std::string item(Value range, Value key) { return show(operations::get_item(rt_, range, key)); }
  Value big(const char* hex) { return make_int_from_hex_digits(rt_, hex).value(); }
};

TEST_F(RangeTest, Items_SlicesAndMembership_AsPython) {
  Value r = range(0, 10, 3);
  EXPECT_EQ(items_of(operations::get_iterator(rt_, r).value()), "0 3 6 9");
  EXPECT_EQ(item(r, num(-1)), "9");
  EXPECT_EQ(item(r, num(4)), "IndexError: range object index out of range");
  EXPECT_EQ(item(r, slice(Value::none(), Value::none(), num(-1))), "range(9, -3, -3)");
  EXPECT_EQ(item(r, slice(num(1), num(100), Value::none())), "range(3, 12, 3)");
  EXPECT_EQ(show(operations::contains(rt_, r, num(6))), "1");
  EXPECT_EQ(show(operations::contains(rt_, r, num(7))), "0");
  EXPECT_EQ(show(operations::contains(rt_, r, flt(9.0))), "1");
  EXPECT_EQ(show(operations::contains(rt_, range(0, 1'000'000'000'000), num(999'999'999'999))), "1");
  EXPECT_EQ(show(call(r, "index", {num(6)})), "2");
  EXPECT_EQ(show(call(r, "index", {num(7)})), "ValueError: range.index(x): x not in range");
  EXPECT_EQ(show(call(r, "index", {str("a")})), "ValueError: sequence.index(x): x not in sequence");
  EXPECT_EQ(show(call(r, "count", {num(3)})), "1");
}

TEST_F(RangeTest, Construct_Arguments_ErrorsAsPython) {
  EXPECT_EQ(show(construct(TypeId::kRange, {num(3)})), "range(0, 3)");
  EXPECT_EQ(show(construct(TypeId::kRange, {num(1), num(2), num(0)})), "ValueError: range() arg 3 must not be zero");
  EXPECT_EQ(show(construct(TypeId::kRange, {str("a")})), "TypeError: 'str' object cannot be interpreted as an integer");
}

TEST_F(RangeTest, HugeBounds_IterateAndLength_Exact) {
  Value huge = make_range(rt_, big("ffffffffffffffffff"), big("10000000000000000002"), num(1)).value();
  EXPECT_EQ(items_of(call(huge, "__iter__").value()).substr(0, 22), "4722366482869645213695");
  EXPECT_EQ(show(operations::length(rt_, make_range(rt_, num(0), big("ffffffffffffffffff"), num(1)).value())),
            "OverflowError: Python int too large to convert to C ssize_t");
  Value edge = range(Value::kMaxSmallInt - 1, Value::kMaxSmallInt);
  EXPECT_EQ(items_of(operations::get_iterator(rt_, edge).value()), std::to_string(Value::kMaxSmallInt - 1));
  EXPECT_EQ(items_of(call(range(0, 5, 2), "__reversed__").value()), "4 2 0");
}

}  // namespace
}  // namespace sandboa::runtime
