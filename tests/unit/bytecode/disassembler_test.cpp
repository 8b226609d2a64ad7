#include "ir/bytecode/disassembler.h"

#include <gtest/gtest.h>

#include "tests/unit/bytecode/small_program.h"

namespace sandboa::bytecode {
namespace {

TEST(Disassembler, Operands_PrintByTheirType) {
  SmallProgram program;
  ConstantTable& constants = program.builder().constants();
  uint32_t text = constants.add_text(ConstantKind::kStr, "it's\n\x01");
  uint32_t elements[] = {constants.add_int(-5), constants.add_number(ConstantKind::kFloat, 2.0)};
  uint32_t tuple = constants.add_sequence(ConstantKind::kTuple, elements);
  program.builder().add_site(program.name);
  Writer& writer = program.writer();
  writer.emit(make<ops::LoadConst>(Pad8{}, Reg{1}, Const{text}));
  writer.emit(make<ops::LoadConst>(Pad8{}, Reg{1}, Const{tuple}));
  writer.emit(make<ops::LoadGlobal>(Pad8{}, Reg{2}, Global{0}), program.position);
  writer.emit_site(Opcode::kLoadAttribute, 0, 3, 2, program.position);
  writer.emit(make<ops::AddImmediate>(Flag8{1}, Reg{2}, Reg{3}, Imm16{-4}), program.position);
  writer.emit(make<ops::FormatValue>(Flag8{'r'}, Reg{2}, Reg{3}, Reg{kNoRegister}), program.position);
  writer.emit(make<ops::ReturnNone>(Pad8{}, Pad16{}, Pad16{}, Pad16{}));
  auto finished = program.finish();
  const CodeUnit& unit = finished->units[0];
  EXPECT_EQ(disassemble(*finished, unit, 0), "LoadConst r1 k1 'it\\'s\\n\\x01'");
  EXPECT_EQ(disassemble(*finished, unit, 1), "LoadConst r1 k4 (-5, 2.0)");
  EXPECT_EQ(disassemble(*finished, unit, 2), "LoadGlobal r2 x");
  EXPECT_EQ(disassemble(*finished, unit, 3), "LoadAttribute .x r3 r2");
  EXPECT_EQ(disassemble(*finished, unit, 4), "AddImmediate in_place=1 r2 r3 #-4");
  EXPECT_EQ(disassemble(*finished, unit, 5), "FormatValue conversion=114 r2 r3 -");
  std::string whole = disassemble(*finished);
  EXPECT_EQ(whole.substr(0, 6), "unit0 ");
  EXPECT_NE(whole.find("     6  ReturnNone\n"), std::string::npos) << whole;
}

TEST(Disassembler, LongConstants_AreCutShort) {
  SmallProgram program;
  const std::string letters(1000, 'a');
  uint32_t text = program.builder().constants().add_text(ConstantKind::kStr, letters);
  program.writer().emit(make<ops::LoadConst>(Pad8{}, Reg{1}, Const{text}));
  program.writer().emit(make<ops::ReturnNone>(Pad8{}, Pad16{}, Pad16{}, Pad16{}));
  auto finished = program.finish();
  EXPECT_LT(disassemble(*finished, finished->units[0], 0).size(), 120u);
}

}  // namespace
}  // namespace sandboa::bytecode
