#include "jit/pure_functions.h"

#include <algorithm>
#include <array>

#include "ir/bytecode/operand_layout.h"
#include "jit/number_types.h"
#include "jit/unit_compiler.h"

namespace sandboa::jit {

namespace ops = bytecode::ops;
using bytecode::Opcode;
using Type = ValueType;

namespace {

constexpr size_t kMostInstructions = 24;
constexpr uint32_t kMostRegisters = 24;

bool computes(Opcode opcode) {
  bool is_arithmetic = (opcode >= Opcode::kAdd && opcode <= Opcode::kModulo) ||
                       (opcode >= Opcode::kLeftShift && opcode <= Opcode::kRightShiftImmediate);
  return is_arithmetic || opcode == Opcode::kNop || opcode == Opcode::kMove || opcode == Opcode::kLoadConst ||
         opcode == Opcode::kLoadInt;
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
  switch (bytecode::opcode_of(*at)) {
    case Opcode::kMove:
      return types[bytecode::decode<ops::Move>(at).src.index];
    case Opcode::kReturn:
      return types[bytecode::decode<ops::Return>(at).src.index];
    case Opcode::kLoadInt:
      return UnitCompiler::fits_code(bytecode::decode<ops::LoadInt>(at).value) ? Type::kInt : Type::kNone;
    case Opcode::kLoadConst: {
      runtime::Value value = function.constants[bytecode::decode<ops::LoadConst>(at).constant.index];
      return value.is_inline_float() ? Type::kFloat : Type::kNone;
    }
    default:
      return result_of_numbers(at, types);
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
