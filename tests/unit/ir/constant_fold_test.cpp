// Constant folding: what is folded is exactly what would be computed, and what would raise or grow is left alone.
#include "tests/unit/ir/compile_source.h"

namespace sandboa::ir {
namespace {

using bytecode::Opcode;

// The constant that `return <expression>` returns, or "" if it is computed at run time.
std::string folded(const std::string& expression) {
  Compiled compiled = compile_text("def f():\n  return " + expression + "\n");
  EXPECT_TRUE(compiled.program != nullptr) << expression << ": " << compiled.error.message;
  if (compiled.program == nullptr) return "error";
  const auto& unit = compiled.program->units[1];
  if (unit.instructions.size() != 2) return "";
  const auto* first = unit.instructions.data();
  if (bytecode::opcode_of(*first) == Opcode::kLoadInt) {
    return std::to_string(bytecode::decode<bytecode::ops::LoadInt>(first).value);
  }
  if (bytecode::opcode_of(*first) != Opcode::kLoadConst) return "";
  return bytecode::constant_text(*compiled.program, bytecode::decode<bytecode::ops::LoadConst>(first).constant.index);
}

struct Row {
  const char* expression;
  const char* result;
};

class Folds : public testing::TestWithParam<Row> {};

TEST_P(Folds, Expression_BecomesConstant) { EXPECT_EQ(folded(GetParam().expression), GetParam().result); }

INSTANTIATE_TEST_SUITE_P(
    ConstantFold, Folds,
    testing::Values(Row{"1 + 2 * 3", "7"}, Row{"7 // -2", "-4"}, Row{"-7 // 2", "-4"}, Row{"7 % -2", "-1"},
                    Row{"-7 % 2", "1"}, Row{"-6 % 3", "0"}, Row{"2 ** 10", "1024"}, Row{"(-2) ** 3", "-8"},
                    Row{"0 ** 0", "1"}, Row{"-2 ** 2", "-4"}, Row{"1 << 100", "0x10000000000000000000000000"},
                    Row{"2 ** 64", "0x10000000000000000"}, Row{"-(2 ** 63)", "-9223372036854775808"},
                    Row{"-9223372036854775808", "-9223372036854775808"}, Row{"-9223372036854775809", "-0x8000000000000001"},
                    Row{"9223372036854775807 + 1", "0x8000000000000000"},
                    Row{"9223372036854775807 * 9223372036854775807", "0x3fffffffffffffff0000000000000001"},
                    Row{"-1 >> 200", "-1"}, Row{"6 & 3", "2"}, Row{"6 | 3", "7"}, Row{"6 ^ 3", "5"}, Row{"~5", "-6"},
                    Row{"+5", "5"}, Row{"1 / 4", "0.25"}, Row{"1.5 + 2", "3.5"}, Row{"2 - 0.5", "1.5"}, Row{"-0.0", "-0.0"},
                    Row{"not 1", "False"}, Row{"not ''", "True"}, Row{"not ()", "True"}, Row{"1 < 2", "True"},
                    Row{"'a' < 'b'", "True"}, Row{"'a' == 'b'", "False"}, Row{"1.0 != 1.0", "False"},
                    Row{"'ab' + 'cd'", "'abcd'"}, Row{"'ab' * 3", "'ababab'"}, Row{"b'a' + b'b'", "b'ab'"},
                    Row{"'ab' * -1", "''"}, Row{"(1, 2) + (3,)", "(1, 2, 3)"}, Row{"(1,) * 3", "(1, 1, 1)"},
                    Row{"(1, ('a', -2.5), None)", "(1, ('a', -2.5), None)"}, Row{"1 + 2 + 3 + 4", "10"}));

class Stays : public testing::TestWithParam<const char*> {};

TEST_P(Stays, Expression_IsComputedAtRunTime) { EXPECT_EQ(folded(GetParam()), ""); }

INSTANTIATE_TEST_SUITE_P(ConstantFold, Stays,
                         testing::Values("1 // 0", "1 % 0", "1 / 0", "1.0 / 0", "0 ** -1", "2 ** -1", "2 ** 200", "1 << -1",
                                         "1 << 127", "1 >> -1", "3 ** 1000000000000", "'a' * 5000", "(1,) * 1000", "'a' + 1",
                                         "1 < 'a'", "-'a'", "~1.5", "9007199254740993 / 1", "[1] + [2]", "True + 'a'",
                                         "1 == 1.0"));

TEST(ConstantFold, EqualLookingConstants_StayApart) {
  Compiled compiled = compile_text("x = (1, 1.0, True, 0.0, -0.0, '1', b'1')\n");
  size_t tuples = 0;
  for (const auto& constant : compiled.program->constants) {
    if (constant.kind != bytecode::ConstantKind::kTuple) continue;
    ++tuples;
    EXPECT_EQ(constant.elements.size(), 7u);
    for (size_t i = 0; i < 7; ++i) {
      for (size_t j = 0; j < i; ++j) EXPECT_NE(constant.elements[i], constant.elements[j]) << i << ' ' << j;
    }
  }
  EXPECT_EQ(tuples, 1u);
}

TEST(ConstantFold, BigLiterals_KeepTheirDigits) {
  EXPECT_EQ(folded("99999999999999999999"), "0x56bc75e2d630fffff");
  EXPECT_EQ(folded("0o7777777777777777777777777"), "0x7ffffffffffffffffff");
  EXPECT_EQ(folded("0b" + std::string(65, '1')), "0x1ffffffffffffffff");
}

}  // namespace
}  // namespace sandboa::ir
