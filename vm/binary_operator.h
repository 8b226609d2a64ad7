// Which operator the instructions of arithmetic stand for.
#pragma once

#include "ir/bytecode/opcode.h"
#include "runtime/operations/operations.h"
#include "runtime/type.h"

namespace sandboa::vm {

// REQUIRES: a binary instruction, with or without immediate.
constexpr runtime::operations::BinaryOperator binary_operator(bytecode::Opcode opcode) {
  switch (opcode) {
    case bytecode::Opcode::kAdd:
    case bytecode::Opcode::kAddImmediate:
      return runtime::operations::BinaryOperator::kAdd;
    case bytecode::Opcode::kSubtract:
    case bytecode::Opcode::kSubtractImmediate:
      return runtime::operations::BinaryOperator::kSubtract;
    case bytecode::Opcode::kMultiply:
    case bytecode::Opcode::kMultiplyImmediate:
      return runtime::operations::BinaryOperator::kMultiply;
    case bytecode::Opcode::kTrueDivide:
      return runtime::operations::BinaryOperator::kTrueDivide;
    case bytecode::Opcode::kFloorDivide:
    case bytecode::Opcode::kFloorDivideImmediate:
      return runtime::operations::BinaryOperator::kFloorDivide;
    case bytecode::Opcode::kModulo:
    case bytecode::Opcode::kModuloImmediate:
      return runtime::operations::BinaryOperator::kModulo;
    case bytecode::Opcode::kPower:
      return runtime::operations::BinaryOperator::kPower;
    case bytecode::Opcode::kMatrixMultiply:
      return runtime::operations::BinaryOperator::kMatrixMultiply;
    case bytecode::Opcode::kLeftShift:
    case bytecode::Opcode::kLeftShiftImmediate:
      return runtime::operations::BinaryOperator::kLeftShift;
    case bytecode::Opcode::kRightShift:
    case bytecode::Opcode::kRightShiftImmediate:
      return runtime::operations::BinaryOperator::kRightShift;
    case bytecode::Opcode::kBitAnd:
    case bytecode::Opcode::kBitAndImmediate:
      return runtime::operations::BinaryOperator::kBitAnd;
    case bytecode::Opcode::kBitOr:
      return runtime::operations::BinaryOperator::kBitOr;
    default:
      return runtime::operations::BinaryOperator::kBitXor;
  }
}

// By BinaryOperator.
struct OperatorDunders {
  runtime::Dunder forward;
  runtime::Dunder reflected;
  runtime::Dunder in_place;
};
inline constexpr OperatorDunders kOperatorDunders[] = {
    {runtime::Dunder::kAdd, runtime::Dunder::kRAdd, runtime::Dunder::kIAdd},
    {runtime::Dunder::kSub, runtime::Dunder::kRSub, runtime::Dunder::kISub},
    {runtime::Dunder::kMul, runtime::Dunder::kRMul, runtime::Dunder::kIMul},
    {runtime::Dunder::kTrueDiv, runtime::Dunder::kRTrueDiv, runtime::Dunder::kITrueDiv},
    {runtime::Dunder::kFloorDiv, runtime::Dunder::kRFloorDiv, runtime::Dunder::kIFloorDiv},
    {runtime::Dunder::kMod, runtime::Dunder::kRMod, runtime::Dunder::kIMod},
    {runtime::Dunder::kPow, runtime::Dunder::kRPow, runtime::Dunder::kIPow},
    {runtime::Dunder::kMatMul, runtime::Dunder::kRMatMul, runtime::Dunder::kIMatMul},
    {runtime::Dunder::kLShift, runtime::Dunder::kRLShift, runtime::Dunder::kILShift},
    {runtime::Dunder::kRShift, runtime::Dunder::kRRShift, runtime::Dunder::kIRShift},
    {runtime::Dunder::kAnd, runtime::Dunder::kRAnd, runtime::Dunder::kIAnd},
    {runtime::Dunder::kOr, runtime::Dunder::kROr, runtime::Dunder::kIOr},
    {runtime::Dunder::kXor, runtime::Dunder::kRXor, runtime::Dunder::kIXor},
};

}  // namespace sandboa::vm
