#include "jit/word_types.h"

#include "jit/unit_compiler.h"

namespace sandboa::jit {

namespace ops = bytecode::ops;
using bytecode::Opcode;
using Type = ValueType;

namespace {

constexpr int kWordBits = 64;
constexpr int kWideBits = 128;  // what is shifted by more is charged by its size
constexpr int kSpareBits = 2;   // a word that is shifted by as many to the right lies inline

bool is_natural(Type type) { return type == Type::kInt || type == Type::kWord; }
bool is_any_size(Type type) { return is_natural(type) || type == Type::kWide; }

Type result_of_two(Opcode opcode, Type lhs, Type rhs, bool has_failed) {
  bool has_int = lhs == Type::kInt || rhs == Type::kInt;
  bool has_word = lhs == Type::kWord || rhs == Type::kWord;
  bool has_wide = lhs == Type::kWide || rhs == Type::kWide;
  bool are_natural = is_natural(lhs) && is_natural(rhs);
  if (!is_any_size(lhs) || !is_any_size(rhs)) return Type::kNone;
  switch (opcode) {
    case Opcode::kAdd:
      return has_word || has_wide || has_failed ? Type::kWide : Type::kNone;
    case Opcode::kMultiply:
      return are_natural && (has_word || has_failed) ? Type::kWide : Type::kNone;
    case Opcode::kSubtract:
      return are_natural && has_word && !has_failed ? Type::kWord : Type::kNone;
    case Opcode::kBitAnd:
      if (!has_word && !has_wide) return Type::kNone;
      if (!has_int) return has_word ? Type::kWord : Type::kWide;
      if (!has_failed) return Type::kInt;
      return has_word ? Type::kWord : Type::kNone;
    case Opcode::kBitOr:
    case Opcode::kBitXor:
      if (has_wide) return Type::kWide;
      return has_word ? Type::kWord : Type::kNone;
    case Opcode::kLeftShift:
      return (lhs == Type::kWord || (lhs == Type::kInt && has_failed)) && rhs == Type::kInt ? Type::kWide : Type::kNone;
    case Opcode::kRightShift:
      return lhs == Type::kWord && rhs == Type::kInt ? Type::kWord : Type::kNone;
    case Opcode::kFloorDivide:
      return are_natural && has_word ? lhs : Type::kNone;
    case Opcode::kModulo:
      if (!are_natural || !has_word) return Type::kNone;
      return has_int ? Type::kInt : Type::kWord;
    default:
      return Type::kNone;
  }
}

Type result_of_immediate(Opcode opcode, Type lhs, int value, bool has_failed) {
  bool is_word = lhs == Type::kWord;
  bool is_wordlike = is_word || (lhs == Type::kInt && has_failed);
  if (value < 0 || !UnitCompiler::fits_code(value)) return Type::kNone;
  switch (opcode) {
    case Opcode::kAddImmediate:
      return is_wordlike || lhs == Type::kWide ? Type::kWide : Type::kNone;
    case Opcode::kMultiplyImmediate:
      return is_wordlike ? Type::kWide : Type::kNone;
    case Opcode::kSubtractImmediate:
      return is_word && !has_failed ? Type::kWord : Type::kNone;
    case Opcode::kFloorDivideImmediate:
      if (!is_word || value == 0) return Type::kNone;
      return value >= 1 << kSpareBits ? Type::kInt : Type::kWord;
    case Opcode::kModuloImmediate:
      return is_word && value != 0 ? Type::kInt : Type::kNone;
    case Opcode::kBitAndImmediate:
      return is_word || lhs == Type::kWide ? Type::kInt : Type::kNone;
    case Opcode::kLeftShiftImmediate:
      return is_wordlike && value <= kWordBits ? Type::kWide : Type::kNone;
    case Opcode::kRightShiftImmediate:
      if (value >= kWideBits) return Type::kNone;
      if (is_word) return value >= kSpareBits ? Type::kInt : Type::kWord;
      if (lhs != Type::kWide) return Type::kNone;
      if (value < kWordBits) return Type::kWide;
      return value >= kWordBits + kSpareBits ? Type::kInt : Type::kWord;
    default:
      return Type::kNone;
  }
}

}  // namespace

Type result_of_words(const bytecode::Instruction* at, const std::vector<Type>& types, bool has_failed) {
  Opcode opcode = bytecode::opcode_of(*at);
  switch (opcode) {
    case Opcode::kAdd:
    case Opcode::kSubtract:
    case Opcode::kMultiply:
    case Opcode::kFloorDivide:
    case Opcode::kModulo:
    case Opcode::kBitAnd:
    case Opcode::kBitOr:
    case Opcode::kBitXor:
    case Opcode::kLeftShift:
    case Opcode::kRightShift: {
      const auto& op = bytecode::decode<ops::Add>(at);
      return result_of_two(opcode, types[op.lhs.index], types[op.rhs.index], has_failed);
    }
    case Opcode::kAddImmediate:
    case Opcode::kSubtractImmediate:
    case Opcode::kMultiplyImmediate:
    case Opcode::kFloorDivideImmediate:
    case Opcode::kModuloImmediate:
    case Opcode::kBitAndImmediate:
    case Opcode::kLeftShiftImmediate:
    case Opcode::kRightShiftImmediate: {
      const auto& op = bytecode::decode<ops::AddImmediate>(at);
      return result_of_immediate(opcode, types[op.lhs.index], op.value.value, has_failed);
    }
    default:
      return Type::kNone;
  }
}

bool compares_words(const bytecode::Instruction* at, const std::vector<Type>& types) {
  auto fits = [&](bytecode::Reg lhs, bytecode::Reg rhs) {
    Type left = types[lhs.index], right = types[rhs.index];
    return is_natural(left) && is_natural(right) && (left == Type::kWord || right == Type::kWord);
  };
  switch (bytecode::opcode_of(*at)) {
#define COMPARISON(Name, NegatedName, condition)                                               \
  case Opcode::k##Name: {                                                                      \
    const auto& op = bytecode::decode<ops::Less>(at);                                          \
    return fits(op.lhs, op.rhs);                                                               \
  }                                                                                            \
  case Opcode::kJumpIf##Name:                                                                  \
  case Opcode::kJumpIf##NegatedName: {                                                         \
    const auto& op = bytecode::decode<ops::JumpIfLess>(at);                                    \
    return fits(op.lhs, op.rhs);                                                               \
  }                                                                                            \
  case Opcode::kJumpIf##Name##Immediate:                                                       \
  case Opcode::kJumpIf##NegatedName##Immediate: {                                              \
    const auto& op = bytecode::decode<ops::JumpIfLessImmediate>(at);                           \
    int value = op.value.value;                                                                \
    return types[op.lhs.index] == Type::kWord && value >= 0 && UnitCompiler::fits_code(value); \
  }
#include "jit/comparisons.def"
    default:
      return false;
  }
}

}  // namespace sandboa::jit
