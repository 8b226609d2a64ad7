#include "tests/unit/runtime/number_fixture.h"

namespace sandboa::runtime {
namespace {

using NumberFormatTest = NumberTest;

struct FormatCase {
  const char* value;
  const char* spec;
  const char* expected;
};

TEST_F(NumberFormatTest, Format_Ints_MatchesCPython) {
  constexpr FormatCase kCases[] = {
      {"1234567", "", "1234567"},
      {"1234567", ",", "1,234,567"},
      {"1234567", "_x", "12_d687"},
      {"1234567", "#_b", "0b1_0010_1101_0110_1000_0111"},
      {"1234567", "#X", "0X12D687"},
      {"1234567", "010,", "01,234,567"},
      {"1234567", "011,", "001,234,567"},
      {"1234567", "08,", "1,234,567"},
      {"1", "08,", "0,000,001"},
      {"123", "04,", "0,123"},
      {"1234567", "#012_x", "0x0_0012_d687"},
      {"1234567", "*^10", "*1234567**"},
      {"1234567", "\u00e9<10", "1234567\u00e9\u00e9\u00e9"},
      {"1234567", "<010", "1234567000"},
      {"-5", "=+5", "-   5"},
      {"-5", "#010b", "-0b0000101"},
      {"-5", "05", "-0005"},
      {"5", " d", " 5"},
      {"97", "05c", "0000a"},
      {"256", "c", "\u0100"},
      {"1234567", ".2e", "1.23e+06"},
      {"1234567", ".1%", "123456700.0%"},
      {"True", "d", "1"},
      {"True", "5", "    1"},
      {"True", "", "True"},
      {"5", ".,d", "5"},
  };
  for (const FormatCase& c : kCases) EXPECT_EQ(format(c.value, c.spec), c.expected) << c.value << " " << c.spec;
}

TEST_F(NumberFormatTest, Format_Floats_MatchesCPython) {
  constexpr FormatCase kCases[] = {
      {"1234567.891", "", "1234567.891"},
      {"1234567.891", ",.2f", "1,234,567.89"},
      {"1234567.891", "015,.1f", "0,001,234,567.9"},
      {"1234567.891", "016,.1f", "00,001,234,567.9"},
      {"1234567.891", "g", "1.23457e+06"},
      {"1234567.891", ".20", "1234567.8910000000615"},
      {"1234567.891", ".0", "1e+06"},
      {"1234567.891", "#.0f", "1234568."},
      {"1234567.891", ".7_f", "1234567.891_000_0"},
      {"1234567.891", "020,.5_f", "0,001,234,567.891_00"},
      {"1234567.891", ",.5,", "1.234,6e+06"},
      {"1234567.891", ".17g", "1234567.8910000001"},
      {"123456789.0", ".9", "1.23456789e+08"},
      {"123456789.0", ".10", "123456789.0"},
      {"0.0", "#g", "0.00000"},
      {"-0.0", "z", "0.0"},
      {"-0.04", "z.1f", "0.0"},
      {"-0.04", ".1f", "-0.0"},
      {"-0.04", "z.1e", "-4.0e-02"},
      {"inf", "010,", "0000000inf"},
      {"inf", "%", "inf%"},
      {"nan", "+", "+nan"},
      {"inf", "F", "INF"},
      {"1e16", "", "1e+16"},
      {"1e-05", "#", "1.e-05"},
      {"2.5", ".0f", "2"},
      {"2.675", ".2f", "2.67"},
      {"5.5", "+<5", "5.5++"},
      {"5.5", "05.1", "6e+00"},
      {"0.1", ".55f", "0.1000000000000000055511151231257827021181583404541015625"},
  };
  for (const FormatCase& c : kCases) EXPECT_EQ(format(c.value, c.spec), c.expected) << c.value << " " << c.spec;
}

TEST_F(NumberFormatTest, Format_BadSpecs_RaisesCPythonsTexts) {
  constexpr FormatCase kCases[] = {
      {"5", ",x", "ValueError: Cannot specify ',' with 'x'."},
      {"5", ",,", "ValueError: Cannot specify ',' with ','."},
      {"5", ",_", "ValueError: Cannot specify both ',' and '_'."},
      {"5", "z", "ValueError: Negative zero coercion (z) not allowed in integer format specifier"},
      {"5", ".2d", "ValueError: Precision not allowed in integer format specifier"},
      {"5", "s", "ValueError: Unknown format code 's' for object of type 'int'"},
      {"5", "5 ", "ValueError: Unknown format code '\\x20' for object of type 'int'"},
      {"5", "d10", "ValueError: Invalid format specifier 'd10' for object of type 'int'"},
      {"5", ".", "ValueError: Format specifier missing precision"},
      {"5", "+c", "ValueError: Sign not allowed with integer format specifier 'c'"},
      {"5", "#c", "ValueError: Alternate form (#) not allowed with integer format specifier 'c'"},
      {"-1", "c", "OverflowError: %c arg not in range(0x110000)"},
      {"5.5", "d", "ValueError: Unknown format code 'd' for object of type 'float'"},
      {"5.5", "99999999999999999999", "ValueError: Too many decimal digits in format string"},
      {"5.5", ".2147483648f", "ValueError: precision too big"},
      {"5.5", ",n", "ValueError: Cannot specify ',' with 'n'."},
  };
  for (const FormatCase& c : kCases) EXPECT_EQ(format(c.value, c.spec), c.expected) << c.value << " " << c.spec;
}

TEST_F(NumberFormatTest, Format_HugeWidthOrPrecision_RaisesMemoryErrorWithoutWork) {
  uint64_t before = meter_.fuel_used();
  EXPECT_EQ(format("5", "1000000000000"), "MemoryError");
  EXPECT_EQ(format("5.5", ".2147483646f"), "MemoryError");
  EXPECT_EQ(format("5", "\u00e9>99999999999c"), "MemoryError");
  EXPECT_LT(meter_.fuel_used() - before, 1000u);
}

TEST_F(NumberFormatTest, Format_PrecisionBeyondAllDigits_PadsWithZeros) {
  std::string text = format("0.5", ".5000f");
  EXPECT_EQ(text, "0.5" + std::string(4999, '0'));
  EXPECT_EQ(format("1.0", ".3000e"), "1." + std::string(3000, '0') + "e+00");
}

}  // namespace
}  // namespace sandboa::runtime
