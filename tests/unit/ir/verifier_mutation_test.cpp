// Damaged bytecode: the verifier must give a verdict without crashing, whatever the words are, and notice most damage.
#include <random>

#include "tests/unit/ir/compile_source.h"

namespace sandboa::ir {
namespace {

constexpr std::string_view kSource =
    "def f(a, b=1, *c, d=2, **e):\n"
    "  try:\n    for i in range(a):\n      with b as x: yield [x, *c, {**e}]\n"
    "  except E as err:\n    return lambda: (a, err)\n  finally:\n    del b\n"
    "class A(B, k=1):\n  def m(self): return super().m(1, k=2)\n"
    "match x:\n  case [1, *r] | {'k': r}: print(f'{r!r:>3}', a.b[c:d], sep=1)\n";

void damage(const bytecode::Program& program, std::mt19937_64& random) {
  const auto& unit = program.units[random() % program.units.size()];
  auto& word = const_cast<bytecode::Instruction&>(unit.instructions[random() % unit.instructions.size()]);
  switch (random() % 4) {
    case 0:
      word ^= uint64_t{1} << (random() % 64);
      break;
    case 1:
      word = (word & ~uint64_t{0xFF}) | (random() & 0xFF);
      break;
    case 2:
      word = random();
      break;
    default: {
      auto& other = const_cast<bytecode::Instruction&>(unit.instructions[random() % unit.instructions.size()]);
      std::swap(word, other);
      break;
    }
  }
}

TEST(VerifierMutation, DamagedPrograms_GetAVerdict) {
  std::mt19937_64 random(20240817);
  Compiled compiled = compile_text(kSource);
  ASSERT_TRUE(compiled.program != nullptr) << compiled.error.message;
  std::vector<std::vector<bytecode::Instruction>> original;
  for (const auto& unit : compiled.program->units) original.emplace_back(unit.instructions.begin(), unit.instructions.end());
  int rejected = 0;
  constexpr int kRounds = 20'000;
  for (int round = 0; round < kRounds; ++round) {
    size_t count = 1 + random() % 3;
    for (size_t i = 0; i < count; ++i) damage(*compiled.program, random);
    if (!bytecode::verify(*compiled.program)) {
      ++rejected;
    } else {
      EXPECT_FALSE(bytecode::disassemble(*compiled.program).empty());  // safe on whatever verify() accepts
    }
    for (size_t unit = 0; unit < original.size(); ++unit) {
      auto* words = const_cast<bytecode::Instruction*>(compiled.program->units[unit].instructions.data());
      std::copy(original[unit].begin(), original[unit].end(), words);
    }
  }
  EXPECT_GT(rejected, kRounds / 2);
}

}  // namespace
}  // namespace sandboa::ir
