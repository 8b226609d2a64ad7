#include "jit/pure_functions.h"

#include <algorithm>
#include <array>

#include "ir/bytecode/operand_layout.h"
#include "jit/unit_compiler.h"

namespace sandboa::jit {

namespace ops = bytecode::ops;
using bytecode::Opcode;
using Type = ValueType;

namespace {

constexpr size_t kMostInstructions = 24;
constexpr uint32_t kMostRegisters = 24;

bool computes(Opcode opcode) {
  switch (opcode) {
    case Opcode::kNop:
    case Opcode::kMove:
    case Opcode::kLoadConst:
    case Opcode::kLoadInt:
    case Opcode::kAdd:
    case Opcode::kSubtract:
    case Opcode::kMultiply:
    case Opcode::kTrueDivide:
    case Opcode::kFloorDivide:
    case Opcode::kModulo:
    case Opcode::kBitAnd:
    case Opcode::kBitOr:
    case Opcode::kBitXor:
    case Opcode::kLeftShift:
    case Opcode::kRightShift:
    case Opcode::kAddImmediate:
    case Opcode::kSubtractImmediate:
    case Opcode::kMultiplyImmediate:
    case Opcode::kFloorDivideImmediate:
    case Opcode::kModuloImmediate:
    case Opcode::kBitAndImmediate:
    case Opcode::kLeftShiftImmediate:
    case Opcode::kRightShiftImmediate:
      return true;
    default:
      return false;
  }
}

}  // namespace

bool only_computes(const vm::LoadedUnit& function) {
  const bytecode::CodeUnit& unit = *function.unit;
  const auto& instructions = unit.instructions;
  if (unit.is_resumable() || function.simple_arity == vm::LoadedUnit::kNotSimple || instructions.empty()) return false;
  if (instructions.size() > kMostInstructions || unit.register_count > kMostRegisters) return false;
  if (bytecode::opcode_of(instructions.back()) != Opcode::kReturn) return false;
  for (auto at = instructions.begin(); at + 1 != instructions.end(); ++at) {
    if (!computes(bytecode::opcode_of(*at))) return false;
    for (const bytecode::Operand& operand : bytecode::operand_layout(bytecode::opcode_of(*at))) {
      if (operand.is_destination && operand.bits(*at) < function.simple_arity) return false;
    }
  }
  return true;
}

Type result_of_computation(const vm::LoadedUnit& function, const bytecode::Instruction* at, std::span<const Type> types) {
  const auto& binary = bytecode::decode<ops::Add>(at);
  const auto& immediate = bytecode::decode<ops::AddImmediate>(at);
  auto type = [&](bytecode::Reg reg) { return types[reg.index]; };
  Opcode opcode = bytecode::opcode_of(*at);
  switch (opcode) {
    case Opcode::kMove:
      return type(bytecode::decode<ops::Move>(at).src);
    case Opcode::kReturn:
      return type(bytecode::decode<ops::Return>(at).src);
    case Opcode::kLoadInt:
      return UnitCompiler::fits_code(bytecode::decode<ops::LoadInt>(at).value) ? Type::kInt : Type::kNone;
    case Opcode::kLoadConst: {
      runtime::Value value = function.constants[bytecode::decode<ops::LoadConst>(at).constant.index];
      return value.is_inline_float() ? Type::kFloat : Type::kNone;
    }
    case Opcode::kAdd:
    case Opcode::kSubtract:
    case Opcode::kMultiply:
    case Opcode::kTrueDivide: {
      if (!is_number(type(binary.lhs)) || !is_number(type(binary.rhs))) return Type::kNone;
      bool are_ints = type(binary.lhs) == Type::kInt && type(binary.rhs) == Type::kInt;
      return are_ints && opcode != Opcode::kTrueDivide ? Type::kInt : Type::kFloat;
    }
    case Opcode::kFloorDivide:
    case Opcode::kModulo:
    case Opcode::kBitAnd:
    case Opcode::kBitOr:
    case Opcode::kBitXor:
    case Opcode::kLeftShift:
    case Opcode::kRightShift:
      return type(binary.lhs) == Type::kInt && type(binary.rhs) == Type::kInt ? Type::kInt : Type::kNone;
    case Opcode::kAddImmediate:
    case Opcode::kSubtractImmediate:
    case Opcode::kMultiplyImmediate:
      return is_number(type(binary.lhs)) && UnitCompiler::fits_code(immediate.value.value) ? type(binary.lhs) : Type::kNone;
    default:
      return type(binary.lhs) == Type::kInt && UnitCompiler::fits_code(immediate.value.value) ? Type::kInt : Type::kNone;
  }
}

Type result_of_function(const vm::LoadedUnit& function, std::span<const Type> arguments) {
  std::array<Type, kMostRegisters> types;
  types.fill(Type::kNone);
  std::copy(arguments.begin(), arguments.end(), types.begin());
  Type result = Type::kNone;
  for (const bytecode::Instruction& word : function.unit->instructions) {
    Opcode opcode = bytecode::opcode_of(word);
    if (opcode == Opcode::kNop) continue;
    result = result_of_computation(function, &word, types);
    if (!is_number(result)) return Type::kNone;
    for (const bytecode::Operand& operand : bytecode::operand_layout(opcode)) {
      if (operand.is_destination) types[operand.bits(word)] = result;
    }
  }
  return result;
}

}  // namespace sandboa::jit
