#include "ir/ir.h"

namespace sandboa::ir {
namespace {

constexpr uint8_t value_bit(OperandShape shape, int index) {
  return shape == OperandShape::kV || shape == OperandShape::kO ? static_cast<uint8_t>(1 << index) : 0;
}

constexpr OpInfo make_info(const char* name, OperandShape a, OperandShape b, OperandShape c, OperandShape d, int effects,
                           Type type, bytecode::Opcode opcode) {
  auto bits = static_cast<uint8_t>(value_bit(a, 0) | value_bit(b, 1) | value_bit(c, 2) | value_bit(d, 3));
  return {name, {a, b, c, d}, static_cast<uint8_t>(effects), type, opcode, bits};
}

}  // namespace

// BranchCompare keeps its second value in operand d, so that the block operands stay where they are in every branch.
const OpInfo kOps[kOpCount] = {
#define IR_OP(Name, a, b, c, d, effects, type, form, opcode)                                                            \
  make_info(#Name, OperandShape::k##a, OperandShape::k##b, OperandShape::k##c, OperandShape::k##d, effects, Type::type, \
            bytecode::Opcode::k##opcode),
#include "ir/ir_ops.def"
#undef IR_OP
};

}  // namespace sandboa::ir
