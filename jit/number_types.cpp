#include "jit/number_types.h"

#include "jit/unit_compiler.h"

namespace sandboa::jit {

namespace ops = bytecode::ops;
using bytecode::Opcode;
using Type = ValueType;

// All immediates are in one place, and all operands where those of Add are.
Type result_of_numbers(const bytecode::Instruction* at, std::span<const Type> types) {
  const auto& op = bytecode::decode<ops::Add>(at);
  auto lhs = [&] { return types[op.lhs.index]; };
  auto are_ints = [&] { return lhs() == Type::kInt && types[op.rhs.index] == Type::kInt; };
  auto are_numbers = [&] { return is_number(lhs()) && is_number(types[op.rhs.index]); };
  auto fits = [&] { return UnitCompiler::fits_code(bytecode::decode<ops::AddImmediate>(at).value.value); };
  switch (bytecode::opcode_of(*at)) {
    case Opcode::kAdd:
    case Opcode::kSubtract:
    case Opcode::kMultiply:
      if (are_ints()) return Type::kInt;
      return are_numbers() ? Type::kFloat : Type::kNone;
    case Opcode::kTrueDivide:
      return are_numbers() ? Type::kFloat : Type::kNone;
    case Opcode::kPower:
      return are_numbers() && !are_ints() ? Type::kFloat : Type::kNone;
    case Opcode::kFloorDivide:
    case Opcode::kModulo:
    case Opcode::kBitAnd:
    case Opcode::kBitOr:
    case Opcode::kBitXor:
    case Opcode::kLeftShift:
    case Opcode::kRightShift:
      return are_ints() ? Type::kInt : Type::kNone;
    case Opcode::kAddImmediate:
    case Opcode::kSubtractImmediate:
    case Opcode::kMultiplyImmediate:
      return is_number(lhs()) && fits() ? lhs() : Type::kNone;
    case Opcode::kFloorDivideImmediate:
    case Opcode::kModuloImmediate:
    case Opcode::kBitAndImmediate:
    case Opcode::kLeftShiftImmediate:
    case Opcode::kRightShiftImmediate:
      return lhs() == Type::kInt && fits() ? Type::kInt : Type::kNone;
    case Opcode::kNegate:
      return is_number(lhs()) ? lhs() : Type::kNone;
    case Opcode::kInvert:
      return lhs() == Type::kInt ? Type::kInt : Type::kNone;
    default:
      return Type::kNone;
  }
}

}  // namespace sandboa::jit
