#include "runtime/numbers/int_operand.h"
#include "tests/unit/runtime/number_fixture.h"

namespace sandboa::runtime {
namespace {

using IntTest = NumberTest;

constexpr const char* kTwo62 = "0x4000000000000000";
constexpr const char* kMinusTwo62 = "-0x4000000000000000";

TEST_F(IntTest, Canonical_AtTheEdgeOf63Bits_IsInlineInsideAndBoxedOutside) {
  EXPECT_TRUE(number(kMinusTwo62).is_small_int());
  EXPECT_TRUE(number(kTwo62).is_object());
  Value back = operations::binary(rt_, BinaryOperator::kSubtract, number(kTwo62), Value::small_int(1), false).value();
  EXPECT_EQ(back, Value::small_int(Value::kMaxSmallInt));
}

TEST_F(IntTest, Add_AcrossLimbBoundaries_CarriesAndBorrows) {
  EXPECT_EQ(binary(BinaryOperator::kAdd, "4611686018427387903", "1"), "4611686018427387904");
  EXPECT_EQ(binary(BinaryOperator::kAdd, "-4611686018427387904", "-1"), "-4611686018427387905");
  EXPECT_EQ(binary(BinaryOperator::kAdd, "0xffffffffffffffffffffffffffffffff", "1"),
            "340282366920938463463374607431768211456");
  EXPECT_EQ(binary(BinaryOperator::kSubtract, "0x100000000000000000000000000000000", "1"),
            "340282366920938463463374607431768211455");
  EXPECT_EQ(binary(BinaryOperator::kSubtract, "0x123456789012345678901234567890123", "0x123456789012345678901234567890123"),
            "0");
}

TEST_F(IntTest, Multiply_LinearCongruentialStep_MatchesKnownValue) {
  // Knuth's MMIX generator: one step from 1, then from its result.
  Value state = Value::small_int(1);
  Value factor = number("6364136223846793005"), increment = number("1442695040888963407");
  Value mask = number("0xffffffffffffffff");
  for (int i = 0; i < 2; ++i) {
    state = operations::binary(rt_, BinaryOperator::kMultiply, state, factor, false).value();
    state = operations::binary(rt_, BinaryOperator::kAdd, state, increment, false).value();
    state = operations::binary(rt_, BinaryOperator::kBitAnd, state, mask, false).value();
  }
  uint64_t expected = 1;
  for (int i = 0; i < 2; ++i) expected = expected * 6364136223846793005u + 1442695040888963407u;
  EXPECT_EQ(show(state), std::to_string(expected));
}

TEST_F(IntTest, Divide_MostNegativeByMinusOne_IsExact) {
  // The cases that overflow 63 and 64 bits.
  EXPECT_EQ(binary(BinaryOperator::kFloorDivide, kMinusTwo62, "-1"), "4611686018427387904");
  EXPECT_EQ(binary(BinaryOperator::kFloorDivide, "-0x8000000000000000", "-1"), "9223372036854775808");
  EXPECT_EQ(binary(BinaryOperator::kModulo, "-0x8000000000000000", "-1"), "0");
  EXPECT_EQ(show(number_divmod(rt_, number("-0x8000000000000000"), number("-1"))), "(9223372036854775808, 0)");
}

TEST_F(IntTest, FloorDivide_AllSignCombinations_RoundsDown) {
  EXPECT_EQ(binary(BinaryOperator::kFloorDivide, "-7", "2"), "-4");
  EXPECT_EQ(binary(BinaryOperator::kModulo, "-7", "2"), "1");
  EXPECT_EQ(binary(BinaryOperator::kFloorDivide, "7", "-2"), "-4");
  EXPECT_EQ(binary(BinaryOperator::kModulo, "7", "-2"), "-1");
  EXPECT_EQ(binary(BinaryOperator::kModulo, "-1", "0x10000000000000000000000000000000000"),
            "87112285931760246646623899502532662132735");
  EXPECT_EQ(binary(BinaryOperator::kFloorDivide, "1", "-0x10000000000000000000000000000000000"), "-1");
}

TEST_F(IntTest, Divide_LargeOperands_SatisfiesTheDefinition) {
  Value a = value_of(int_power(rt_, Value::small_int(7), Value::small_int(3000)));
  Value b = value_of(int_power(rt_, Value::small_int(-11), Value::small_int(901)));
  Value quotient, remainder;
  ASSERT_TRUE(int_divide(rt_, a, b, &quotient, &remainder).ok());
  Value product = value_of(int_multiply(rt_, quotient, b));
  EXPECT_EQ(int_compare(value_of(int_add(rt_, product, remainder)), a), 0);
  EXPECT_LE(int_sign(remainder), 0);  // the divisor's sign
  EXPECT_GT(int_compare(remainder, b), 0);
}

TEST_F(IntTest, Multiply_BlocksOfTheLibrary_AgreesWithSchoolbookIdentity) {
  // (x + 1)(x - 1) == x*x - 1 for an x of several library blocks.
  Value x = value_of(int_power(rt_, Value::small_int(3), Value::small_int(200'000)));
  Value above = value_of(int_add(rt_, x, Value::small_int(1)));
  Value below = value_of(int_subtract(rt_, x, Value::small_int(1)));
  Value left = value_of(int_multiply(rt_, above, below));
  Value right = value_of(int_subtract(rt_, value_of(int_multiply(rt_, x, x)), Value::small_int(1)));
  EXPECT_EQ(int_compare(left, right), 0);
}

TEST_F(IntTest, TrueDivide_AnySize_IsCorrectlyRounded) {
  EXPECT_EQ(binary(BinaryOperator::kTrueDivide, "1", "3"), "0.3333333333333333");
  EXPECT_EQ(binary(BinaryOperator::kTrueDivide, "9007199254740993", "1"), "9007199254740992.0");
  EXPECT_EQ(binary(BinaryOperator::kTrueDivide, "9007199254740995", "1"), "9007199254740996.0");
  EXPECT_EQ(binary(BinaryOperator::kTrueDivide, "0", "-3"), "-0.0");
  std::string huge = "1" + std::string(400, '0');
  EXPECT_EQ(binary(BinaryOperator::kTrueDivide, huge, "1" + std::string(399, '0')), "10.0");
  EXPECT_EQ(binary(BinaryOperator::kTrueDivide, "3", huge), "0.0");
  EXPECT_EQ(binary(BinaryOperator::kTrueDivide, huge, "3"), "OverflowError: integer division result too large for a float");
  EXPECT_EQ(binary(BinaryOperator::kTrueDivide, "1", "0"), "ZeroDivisionError: division by zero");
}

TEST_F(IntTest, Shift_NegativeAndHugeDistances_FollowsPython) {
  EXPECT_EQ(binary(BinaryOperator::kRightShift, "-1", "0x1000000000000000000"), "-1");
  EXPECT_EQ(binary(BinaryOperator::kRightShift, "-0x180000000000000000000000000000001", "1"),
            "-255211775190703847597530955573826158593");
  EXPECT_EQ(binary(BinaryOperator::kLeftShift, "0", "0x1000000000000000000"), "0");
  EXPECT_EQ(binary(BinaryOperator::kLeftShift, "-3", "62"), "-13835058055282163712");
  EXPECT_EQ(binary(BinaryOperator::kLeftShift, "1", "-1"), "ValueError: negative shift count");
  EXPECT_EQ(binary(BinaryOperator::kLeftShift, "1", "0x1000000000000000000"), "OverflowError: too many digits in integer");
}

TEST_F(IntTest, Bitwise_NegativeOperands_AreTwosComplement) {
  EXPECT_EQ(binary(BinaryOperator::kBitAnd, "-0x10000000000000000", "0x1ffffffffffffffff"), "18446744073709551616");
  EXPECT_EQ(binary(BinaryOperator::kBitOr, "-0x100000000000000000000000000000000", "1"),
            "-340282366920938463463374607431768211455");
  EXPECT_EQ(binary(BinaryOperator::kBitXor, "-1", "0xffffffffffffffffffffffffffffffffffff"),
            "-22300745198530623141535718272648361505980416");
  EXPECT_EQ(binary(BinaryOperator::kBitAnd, "True", "False"), "False");
  EXPECT_EQ(binary(BinaryOperator::kBitOr, "True", "2"), "3");
}

TEST_F(IntTest, Power_SmallAndModular_IsExact) {
  EXPECT_EQ(binary(BinaryOperator::kPower, "3", "50"), "717897987691852588770249");
  EXPECT_EQ(binary(BinaryOperator::kPower, "-2", "63"), "-9223372036854775808");
  EXPECT_EQ(binary(BinaryOperator::kPower, "2", "-2"), "0.25");
  EXPECT_EQ(binary(BinaryOperator::kPower, "0", "-1"), "ZeroDivisionError: zero to a negative power");
  EXPECT_EQ(show(int_power_modulo(rt_, number("3"), number("-1"), number("7"))), "5");
  EXPECT_EQ(show(int_power_modulo(rt_, number("3"), number("100"), number("-7"))), "-3");
  EXPECT_EQ(show(int_power_modulo(rt_, number("2"), number("-1"), number("4"))),
            "ValueError: base is not invertible for the given modulus");
  // Fermat: a ** (p - 1) is 1 modulo the prime 2**127 - 1.
  Value prime = number("0x7fffffffffffffffffffffffffffffff");
  Value order = value_of(int_subtract(rt_, prime, Value::small_int(1)));
  EXPECT_EQ(show(int_power_modulo(rt_, number("123456789123456789"), order, prime)), "1");
}

TEST_F(IntTest, Amplification_CanNeverFit_RaisesMemoryErrorAtOnce) {
  uint64_t before = meter_.fuel_used();
  EXPECT_EQ(binary(BinaryOperator::kPower, "9", "387420489"), "MemoryError");
  EXPECT_EQ(binary(BinaryOperator::kLeftShift, "1", "1000000000000"), "MemoryError");
  EXPECT_EQ(binary(BinaryOperator::kPower, "0x10000000000000000", "0x1000000000000000000"), "MemoryError");
  EXPECT_LT(meter_.fuel_used() - before, 1000u);
}

TEST_F(IntTest, Multiply_MoreThanTheFuel_Traps) {
  Value x = Value::small_int(3);
  Outcome last = x;
  for (int i = 0; i < 40 && last.ok(); ++i) {
    last = int_multiply(rt_, x, x);
    if (last.ok()) x = last.value();
  }
  EXPECT_FALSE(last.ok());
  EXPECT_EQ(meter_.trapped(), last.signal() == Signal::kTrap);
}

TEST_F(IntTest, ToStr_BasesAndLimit_MatchesCPython) {
  EXPECT_EQ(show(number("-0xdeadbeefdeadbeefdeadbeef")), "-68915718021581205938132336367");
  Value big = value_of(int_power(rt_, Value::small_int(10), Value::small_int(4300)));
  EXPECT_EQ(show(int_to_str(rt_, big)),
            "ValueError: Exceeds the limit (4300 digits) for integer string conversion; use sys.set_int_max_str_digits() to "
            "increase the limit");
  Value largest = value_of(int_subtract(rt_, big, Value::small_int(1)));
  EXPECT_EQ(to_utf8(value_of(int_to_str(rt_, largest)).as<Str>()), std::string(4300, '9'));
  EXPECT_EQ(show(int_to_str(rt_, number("-0x123456789abcdef0123456789"), 16)), "'-123456789abcdef0123456789'");
  EXPECT_EQ(show(int_to_str(rt_, number("8"), 2)), "'1000'");
  EXPECT_EQ(show(int_to_str(rt_, number("0x8000000000000000000000"), 8)), "'100000000000000000000000000000'");
}

TEST_F(IntTest, Parse_GoodText_GivesTheInt) {
  auto parse = [&](std::string_view text, int base) { return show(parse_int(rt_, str(text), base)); };
  EXPECT_EQ(parse(" -1_000 ", 10), "-1000");
  EXPECT_EQ(parse("0x_Ff", 16), "255");
  EXPECT_EQ(parse("0b101", 0), "5");
  EXPECT_EQ(parse("0_0", 0), "0");
  EXPECT_EQ(parse("zz", 36), "1295");
  EXPECT_EQ(parse("\u0663\u0664", 10), "34");
  EXPECT_EQ(parse("1\u2003", 10), "1");
  EXPECT_EQ(parse("123456789012345678901234567890", 10), "123456789012345678901234567890");
}

TEST_F(IntTest, Parse_BadText_RaisesWithItsRepr) {
  auto parse = [&](std::string_view text, int base) { return show(parse_int(rt_, str(text), base)); };
  EXPECT_EQ(parse("", 10), "ValueError: invalid literal for int() with base 10: ''");
  EXPECT_EQ(parse("1__0", 10), "ValueError: invalid literal for int() with base 10: '1__0'");
  EXPECT_EQ(parse("_1", 10), "ValueError: invalid literal for int() with base 10: '_1'");
  EXPECT_EQ(parse("010", 0), "ValueError: invalid literal for int() with base 0: '010'");
  EXPECT_EQ(parse("0b1", 3), "ValueError: invalid literal for int() with base 3: '0b1'");
  EXPECT_EQ(parse("- 1", 10), "ValueError: invalid literal for int() with base 10: '- 1'");
  EXPECT_EQ(parse(std::string(5000, '1'), 10),
            "ValueError: Exceeds the limit (4300 digits) for integer string conversion: value has 5000 digits; use "
            "sys.set_int_max_str_digits() to increase the limit");
}

TEST_F(IntTest, Round_NegativeDigits_TiesGoToEven) {
  auto round = [&](std::string_view text, int64_t digits) { return show(int_round(rt_, number(text), digits)); };
  EXPECT_EQ(round("15", -1), "20");
  EXPECT_EQ(round("25", -1), "20");
  EXPECT_EQ(round("-15", -1), "-20");
  EXPECT_EQ(round("5", -1), "0");
  EXPECT_EQ(round("51", -2), "100");
  EXPECT_EQ(round("123456789012345678901234567890", -20), "123456789000000000000000000000");
  EXPECT_EQ(round("5", -1'000'000'000'000), "0");
}

TEST_F(IntTest, Hash_EqualNumbers_AreEqualAndMatchCPython) {
  auto hash = [&](std::string_view text) { return static_cast<int64_t>(number_hash(number(text))); };
  EXPECT_EQ(hash("-1"), -2);
  EXPECT_EQ(hash("2305843009213693951"), 0);
  EXPECT_EQ(hash("-2305843009213693952"), -2);
  EXPECT_EQ(hash("0x10000000000000000"), 8);
  EXPECT_EQ(hash("0.5"), 1152921504606846976);
  EXPECT_EQ(hash("1e300"),
            hash("0x" + to_utf8(value_of(int_to_str(rt_, value_of(make_int_from_double(rt_, 1e300)), 16)).as<Str>())));
  EXPECT_EQ(hash("inf"), 314159);
}

TEST_F(IntTest, Allocation_EachOneFailing_LeavesACleanSignal) {
  Value a = value_of(int_power(rt_, Value::small_int(7), Value::small_int(500)));
  Value b = value_of(int_power(rt_, Value::small_int(5), Value::small_int(200)));
  for (uint64_t n = 1; n < 6; ++n) {
    rt_.heap.testing_fail_allocation(n);
    Outcome outcome = operations::binary(rt_, BinaryOperator::kModulo, a, b, false);
    rt_.heap.testing_fail_allocation(0);
    EXPECT_TRUE(outcome.ok() || outcome.signal() == Signal::kNeedsCollect);
  }
  EXPECT_EQ(show(operations::binary(rt_, BinaryOperator::kModulo, a, number("1000"), false)), "1");
}

}  // namespace
}  // namespace sandboa::runtime
