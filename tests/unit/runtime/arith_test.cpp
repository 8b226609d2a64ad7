#include "runtime/types/containers.h"
#include "tests/unit/runtime/number_fixture.h"

namespace sandboa::runtime {
namespace {

class ArithTest : public NumberTest {
 protected:
  Value list(std::initializer_list<Value> items) {
    return new_list_of(rt_, items.begin(), static_cast<uint32_t>(items.size()));
  }
  Value tuple(std::initializer_list<Value> items) { return new_tuple_of(rt_, items.begin(), items.size()); }
  std::string apply(BinaryOperator op, Value lhs, Value rhs, bool in_place = false) {
    return show(operations::binary(rt_, op, lhs, rhs, in_place));
  }
};

TEST_F(ArithTest, Add_Sequences_Concatenates) {
  EXPECT_EQ(apply(BinaryOperator::kAdd, str("ab"), str("cd")), "'abcd'");
  EXPECT_EQ(apply(BinaryOperator::kAdd, list({number("1")}), list({number("2")})), "[1, 2]");
  EXPECT_EQ(apply(BinaryOperator::kAdd, tuple({number("1")}), tuple({number("2")})), "(1, 2)");
}

TEST_F(ArithTest, AddInPlace_ListWithAnyIterable_ExtendsTheSameList) {
  Value target = list({number("1")});
  Outcome result = operations::binary(rt_, BinaryOperator::kAdd, target, str("ab"), true);
  ASSERT_TRUE(result.ok());
  EXPECT_EQ(result.value(), target);
  EXPECT_EQ(show(target), "[1, 'a', 'b']");
}

TEST_F(ArithTest, Multiply_SequenceFromEitherSide_Repeats) {
  EXPECT_EQ(apply(BinaryOperator::kMultiply, str("ab"), number("3")), "'ababab'");
  EXPECT_EQ(apply(BinaryOperator::kMultiply, number("2"), list({number("1")})), "[1, 1]");
  EXPECT_EQ(apply(BinaryOperator::kMultiply, tuple({number("1")}), Value::true_value()), "(1,)");
  EXPECT_EQ(apply(BinaryOperator::kMultiply, str("a"), number("0x1000000000000000000")),
            "OverflowError: cannot fit 'int' into an index-sized integer");
  EXPECT_EQ(apply(BinaryOperator::kMultiply, str("a"), number("10000000000")), "MemoryError");
  EXPECT_EQ(apply(BinaryOperator::kMultiply, list({number("0")}), number("1000000000000")), "MemoryError");
}

TEST_F(ArithTest, Binary_UnsupportedOperands_RaisesCPythonsTexts) {
  Value one = number("1"), text = str("a"), real = number("1.5");
  Value numbers = list({one}), pair = tuple({one});
  EXPECT_EQ(apply(BinaryOperator::kAdd, one, text), "TypeError: unsupported operand type(s) for +: 'int' and 'str'");
  EXPECT_EQ(apply(BinaryOperator::kAdd, one, text, true), "TypeError: unsupported operand type(s) for +=: 'int' and 'str'");
  EXPECT_EQ(apply(BinaryOperator::kAdd, text, one), "TypeError: can only concatenate str (not \"int\") to str");
  EXPECT_EQ(apply(BinaryOperator::kAdd, text, one, true), "TypeError: can only concatenate str (not \"int\") to str");
  EXPECT_EQ(apply(BinaryOperator::kAdd, numbers, pair), "TypeError: can only concatenate list (not \"tuple\") to list");
  EXPECT_EQ(apply(BinaryOperator::kAdd, numbers, one, true), "TypeError: 'int' object is not iterable");
  EXPECT_EQ(apply(BinaryOperator::kMultiply, text, real), "TypeError: can't multiply sequence by non-int of type 'float'");
  EXPECT_EQ(apply(BinaryOperator::kMultiply, text, text), "TypeError: can't multiply sequence by non-int of type 'str'");
  EXPECT_EQ(apply(BinaryOperator::kPower, one, text),
            "TypeError: unsupported operand type(s) for ** or pow(): 'int' and 'str'");
  EXPECT_EQ(apply(BinaryOperator::kPower, one, text, true),
            "TypeError: unsupported operand type(s) for **=: 'int' and 'str'");
  EXPECT_EQ(apply(BinaryOperator::kLeftShift, one, real),
            "TypeError: unsupported operand type(s) for <<: 'int' and 'float'");
  EXPECT_EQ(apply(BinaryOperator::kBitOr, Value::true_value(), real),
            "TypeError: unsupported operand type(s) for |: 'bool' and 'float'");
  EXPECT_EQ(apply(BinaryOperator::kMatrixMultiply, one, one),
            "TypeError: unsupported operand type(s) for @: 'int' and 'int'");
  EXPECT_EQ(apply(BinaryOperator::kSubtract, new_dict(rt_), one),
            "TypeError: unsupported operand type(s) for -: 'dict' and 'int'");
}

TEST_F(ArithTest, Unary_NumbersAndOthers_AnswersOrRaises) {
  EXPECT_EQ(show(operations::unary(rt_, UnaryOperator::kNegate, number("-0x4000000000000000"))), "4611686018427387904");
  EXPECT_EQ(show(operations::unary(rt_, UnaryOperator::kInvert, Value::true_value())), "-2");
  EXPECT_EQ(show(operations::unary(rt_, UnaryOperator::kPositive, Value::true_value())), "1");
  EXPECT_EQ(show(operations::unary(rt_, UnaryOperator::kInvert, number("1.0"))),
            "TypeError: bad operand type for unary ~: 'float'");
  EXPECT_EQ(show(operations::unary(rt_, UnaryOperator::kNegate, str("a"))),
            "TypeError: bad operand type for unary -: 'str'");
}

TEST_F(ArithTest, Complex_FromArithmetic_IsCalculatedWith) {
  Value root = operations::binary(rt_, BinaryOperator::kPower, number("-4"), number("0.5"), false).value();
  Value square = operations::binary(rt_, BinaryOperator::kMultiply, root, root, false).value();
  EXPECT_EQ(square.as<Complex>()->real, -4.0);
  EXPECT_EQ(apply(BinaryOperator::kTrueDivide, root, number("0")), "ZeroDivisionError: division by zero");
  EXPECT_EQ(apply(BinaryOperator::kModulo, root, number("1")),
            "TypeError: unsupported operand type(s) for %: 'complex' and 'int'");
}

}  // namespace
}  // namespace sandboa::runtime
