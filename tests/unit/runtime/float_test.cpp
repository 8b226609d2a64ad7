#include <cmath>

#include "runtime/numbers/float_arith.h"
#include "runtime/numbers/float_text.h"
#include "tests/unit/runtime/number_fixture.h"

namespace sandboa::runtime {
namespace {

using FloatTest = NumberTest;

TEST_F(FloatTest, Repr_ShortestForm_MatchesCPython) {
  for (const char* text : {"1e+16", "1e-05", "0.0001", "1000000000000000.0", "1.2345678901234568e+17", "5e-324",
                           "1.7976931348623157e+308", "0.1", "-0.0", "inf", "-inf", "nan", "1e+22", "2.5", "123456.789"}) {
    EXPECT_EQ(show(number(text)), text);
  }
}

TEST_F(FloatTest, Identity_InfIsShared_EachNanIsItsOwnObject) {
  EXPECT_EQ(number("inf"), number("1e999"));
  EXPECT_NE(number("nan"), number("nan"));  // CPython: float("nan") in [float("nan")] is False
  EXPECT_FALSE(number_compare(CompareOperator::kEqual, number("nan"), number("nan")));
  EXPECT_TRUE(number_compare(CompareOperator::kNotEqual, number("nan"), number("0")));
}

TEST_F(FloatTest, Modulo_SignsAndInfinities_FollowsPython) {
  EXPECT_EQ(binary(BinaryOperator::kModulo, "5", "-3.0"), "-1.0");
  EXPECT_EQ(binary(BinaryOperator::kModulo, "-5", "inf"), "inf");
  EXPECT_EQ(binary(BinaryOperator::kModulo, "5", "-inf"), "-inf");
  EXPECT_EQ(binary(BinaryOperator::kModulo, "-0.0", "5"), "0.0");
  EXPECT_EQ(binary(BinaryOperator::kModulo, "0.0", "-5"), "-0.0");
  EXPECT_EQ(binary(BinaryOperator::kFloorDivide, "-5", "inf"), "-1.0");
  EXPECT_EQ(binary(BinaryOperator::kFloorDivide, "inf", "1"), "nan");
  EXPECT_EQ(binary(BinaryOperator::kFloorDivide, "7.5", "-2"), "-4.0");
  EXPECT_EQ(binary(BinaryOperator::kModulo, "1.0", "0"), "ZeroDivisionError: division by zero");
}

TEST_F(FloatTest, Power_SpecialCases_FollowsPython) {
  EXPECT_EQ(binary(BinaryOperator::kPower, "0.0", "-1"), "ZeroDivisionError: zero to a negative power");
  EXPECT_EQ(binary(BinaryOperator::kPower, "0.0", "-inf"), "inf");
  EXPECT_EQ(binary(BinaryOperator::kPower, "-1.0", "inf"), "1.0");
  EXPECT_EQ(binary(BinaryOperator::kPower, "nan", "0"), "1.0");
  EXPECT_EQ(binary(BinaryOperator::kPower, "1", "nan"), "1.0");
  EXPECT_EQ(binary(BinaryOperator::kPower, "10.0", "400"), "OverflowError: 34");
  EXPECT_EQ(rt_.pending_exception.as<Exception>()->args->length, 2u);
  EXPECT_EQ(binary(BinaryOperator::kPower, "-8", "0.5"), "(1.7319121124709868e-16+2.8284271247461903j)");
}

TEST_F(FloatTest, Round_DecimalTies_UseTheExactValue) {
  auto round = [&](const char* text, int64_t digits) { return show(float_round(rt_, float_value(number(text)), digits)); };
  EXPECT_EQ(round("2.675", 2), "2.67");
  EXPECT_EQ(round("0.125", 2), "0.12");
  EXPECT_EQ(round("1234.5", -2), "1200.0");
  EXPECT_EQ(round("25.0", -1), "20.0");
  EXPECT_EQ(round("25.5", -1), "30.0");
  EXPECT_EQ(round("1e308", -308), "1e+308");
  EXPECT_EQ(round("1.7e308", -308), "OverflowError: rounded value too large to represent");
  EXPECT_EQ(round("-0.4", 0), "-0.0");
  EXPECT_EQ(round("5e-324", 400), "5e-324");
  EXPECT_EQ(show(float_round_to_int(rt_, 2.5)), "2");
  EXPECT_EQ(show(float_round_to_int(rt_, 0.49999999999999994)), "0");
  EXPECT_EQ(show(float_round_to_int(rt_, std::numeric_limits<double>::infinity())),
            "OverflowError: cannot convert float infinity to integer");
}

TEST_F(FloatTest, Compare_IntsThatNoDoubleHolds_IsExact) {
  EXPECT_TRUE(number_compare(CompareOperator::kGreater, number("9007199254740993"), number("9007199254740992.0")));
  EXPECT_TRUE(number_compare(CompareOperator::kLess, number("9007199254740992.0"), number("9007199254740993")));
  EXPECT_TRUE(number_compare(CompareOperator::kEqual, number("1e22"), number("10000000000000000000000")));
  EXPECT_TRUE(number_compare(CompareOperator::kLess, number("1e23"), number("100000000000000000000000")));
  std::string huge = "1" + std::string(400, '0');
  EXPECT_TRUE(number_compare(CompareOperator::kGreater, number(huge), number("1.7976931348623157e308")));
  EXPECT_TRUE(number_compare(CompareOperator::kLess, number(huge), number("inf")));
  EXPECT_TRUE(number_compare(CompareOperator::kLess, number("-" + huge), number("-1e308")));
}

TEST_F(FloatTest, Mixed_IntBeyondDouble_RaisesOverflowError) {
  std::string huge = "1" + std::string(400, '0');
  EXPECT_EQ(binary(BinaryOperator::kMultiply, huge, "1.0"), "OverflowError: int too large to convert to float");
}

TEST_F(FloatTest, Parse_GoodText_GivesTheNearestDouble) {
  auto parse = [&](std::string_view text) { return show(parse_float(rt_, str(text))); };
  EXPECT_EQ(parse(" 1_0.5e1_0 "), "105000000000.0");
  EXPECT_EQ(parse("+Infinity"), "inf");
  EXPECT_EQ(parse("\u0663.\u0665"), "3.5");
  EXPECT_EQ(parse(".5"), "0.5");
  EXPECT_EQ(parse("1e400"), "inf");
  EXPECT_EQ(parse("-1e-400"), "-0.0");
  EXPECT_EQ(parse("0." + std::string(400, '0') + "1e401"), "1.0");
  EXPECT_EQ(parse("1" + std::string(400, '0')), "inf");
}

TEST_F(FloatTest, Parse_BadText_RaisesWithItsRepr) {
  for (const char* text : {"", ".", "1__0", "_1", "1_", "1_.5", "1._5", "e5", "1e", "0x1", "1 2", "infinit", "1e+", "--1"}) {
    EXPECT_EQ(show(parse_float(rt_, str(text))),
              std::string("ValueError: could not convert string to float: '") + text + "'");
  }
}

TEST_F(FloatTest, Hex_RoundTrip_IsExact) {
  auto from_hex = [&](std::string_view text) { return show(float_from_hex(rt_, str(text).as<const Str>())); };
  EXPECT_EQ(show(float_to_hex(rt_, 0.1)), "'0x1.999999999999ap-4'");
  EXPECT_EQ(show(float_to_hex(rt_, 5e-324)), "'0x0.0000000000001p-1022'");
  EXPECT_EQ(show(float_to_hex(rt_, -0.0)), "'-0x0.0p+0'");
  EXPECT_EQ(from_hex("0x1.fffffffffffff8p0"), "2.0");
  EXPECT_EQ(from_hex("0x1p-1075"), "0.0");
  EXPECT_EQ(from_hex("0x1.8p-1075"), "5e-324");
  EXPECT_EQ(from_hex("1e5"), "485.0");
  EXPECT_EQ(from_hex("0x1p"), "ValueError: invalid hexadecimal floating-point string");
  EXPECT_EQ(from_hex("0x1.fffffffffffff8p1023"), "OverflowError: hexadecimal value too large to represent as a float");
  EXPECT_EQ(from_hex("0x0p99999999999999999999"), "0.0");
}

}  // namespace
}  // namespace sandboa::runtime
