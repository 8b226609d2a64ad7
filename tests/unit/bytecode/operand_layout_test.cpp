#include "ir/bytecode/operand_layout.h"

#include <gtest/gtest.h>

namespace sandboa::bytecode {
namespace {

uint32_t operand(Instruction word, std::string_view name) {
  for (const Operand& each : operand_layout(opcode_of(word))) {
    if (each.name == name) return each.bits(word);
  }
  ADD_FAILURE() << "no operand " << name;
  return 0;
}

TEST(OperandLayout, FieldsOfStructs_AreWhereTheLayoutSays) {
  Instruction add = encode(make<ops::Add>(Flag8{1}, Reg{2}, Reg{300}, Reg{65000}));
  EXPECT_EQ(operand(add, "in_place"), 1u);
  EXPECT_EQ(operand(add, "dst"), 2u);
  EXPECT_EQ(operand(add, "lhs"), 300u);
  EXPECT_EQ(operand(add, "rhs"), 65000u);
  ops::LoadAttribute attribute{};
  attribute.opcode = Opcode::kLoadAttribute;
  attribute.site = 0xABCDEF;
  attribute.dst = {7};
  attribute.object = {9};
  EXPECT_EQ(operand(encode(attribute), "site"), 0xABCDEFu);
  EXPECT_EQ(operand(encode(attribute), "dst"), 7u);
  EXPECT_EQ(operand(encode(attribute), "object"), 9u);
  Instruction load = encode(make<ops::LoadConst>(Pad8{}, Reg{5}, Const{0x89ABCDEF}));
  EXPECT_EQ(operand(load, "dst"), 5u);
  EXPECT_EQ(operand(load, "constant"), 0x89ABCDEFu);
}

TEST(OperandLayout, NegativeFields_ExtendTheirSign) {
  ops::Jump jump{};
  jump.opcode = Opcode::kJump;
  jump.jump = -5;
  for (const Operand& each : operand_layout(Opcode::kJump)) {
    if (each.kind != OperandKind::kJump) continue;
    EXPECT_EQ(each.signed_bits(encode(jump)), -5);
  }
  Instruction load = encode(make<ops::LoadInt>(Pad8{}, Reg{0}, int32_t{-7}));
  for (const Operand& each : operand_layout(Opcode::kLoadInt)) {
    if (each.kind != OperandKind::kInt32) continue;
    EXPECT_EQ(each.signed_bits(load), -7);
  }
}

TEST(OperandLayout, EveryWord_IsCoveredOnce) {
  for (const OperandLayout& layout : kOperandLayouts) {
    uint32_t shift = 8;
    for (const Operand& each : layout) {
      EXPECT_EQ(each.shift, shift);
      shift += each.width;
    }
    EXPECT_EQ(shift, 64u);
  }
}

TEST(OperandLayout, Branches_HaveAJumpOperand) {
  for (int i = 0; i < kOpcodeCount; ++i) {
    bool has_jump = false;
    for (const Operand& each : kOperandLayouts[i]) has_jump = has_jump || each.kind == OperandKind::kJump;
    EXPECT_EQ(has_jump, (kOpInfo[i].effects & kBranch) != 0) << kOpInfo[i].name;
  }
}

}  // namespace
}  // namespace sandboa::bytecode
