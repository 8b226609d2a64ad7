#include "ir/emit_bytecode.h"

#include "ir/bytecode_emitter.h"

namespace sandboa::ir {

using bytecode::Opcode;
using bytecode::Writer;
namespace ops = bytecode::ops;

namespace {

// The opcode that jumps if the comparison is true, or if it is not.
Opcode compare_jump(Op compare, bool if_true, bool has_immediate) {
  if (compare >= Op::kLess && compare <= Op::kNotEqual) {
    Opcode first = has_immediate ? (if_true ? Opcode::kJumpIfLessImmediate : Opcode::kJumpIfNotLessImmediate)
                                 : (if_true ? Opcode::kJumpIfLess : Opcode::kJumpIfNotLess);
    return static_cast<Opcode>(static_cast<int>(first) + static_cast<int>(compare) - static_cast<int>(Op::kLess));
  }
  switch (compare) {
    case Op::kIs:
      return if_true ? Opcode::kJumpIfIs : Opcode::kJumpIfIsNot;
    case Op::kIsNot:
      return if_true ? Opcode::kJumpIfIsNot : Opcode::kJumpIfIs;
    case Op::kContains:
      return if_true ? Opcode::kJumpIfContains : Opcode::kJumpIfNotContains;
    default:
      return if_true ? Opcode::kJumpIfNotContains : Opcode::kJumpIfContains;
  }
}
// The families are used by position above.
static_assert(static_cast<int>(Opcode::kJumpIfNotEqual) - static_cast<int>(Opcode::kJumpIfLess) ==
              static_cast<int>(Op::kNotEqual) - static_cast<int>(Op::kLess));
static_assert(static_cast<int>(Opcode::kJumpIfNotOfNotEqual) - static_cast<int>(Opcode::kJumpIfNotLess) ==
              static_cast<int>(Op::kNotEqual) - static_cast<int>(Op::kLess));
static_assert(static_cast<int>(Opcode::kJumpIfNotEqualImmediate) - static_cast<int>(Opcode::kJumpIfLessImmediate) ==
              static_cast<int>(Op::kNotEqual) - static_cast<int>(Op::kLess));
static_assert(static_cast<int>(Opcode::kJumpIfNotOfNotEqualImmediate) - static_cast<int>(Opcode::kJumpIfNotLessImmediate) ==
              static_cast<int>(Op::kNotEqual) - static_cast<int>(Op::kLess));
static_assert(static_cast<int>(Opcode::kJumpIfGreaterEqual) - static_cast<int>(Opcode::kJumpIfLess) ==
              static_cast<int>(Op::kGreaterEqual) - static_cast<int>(Op::kLess));

}  // namespace

void BytecodeEmitter::lower_branch_compare(const Instruction& instruction) {
  Op compare = static_cast<Op>(instruction.flag);
  uint32_t right = instruction.has_immediate ? static_cast<uint16_t>(instruction.immediate) : reg(instruction.d());
  conditional(instruction, compare_jump(compare, true, instruction.has_immediate),
              compare_jump(compare, false, instruction.has_immediate), Writer::operand_pair(reg(instruction.a()), right));
}

void BytecodeEmitter::lower_control(Form form, const Instruction& instruction) {
  switch (form) {
    case Form::kJump:
      jump_to(instruction.a());
      return;
    case Form::kLoop: {
      uint32_t at = writer_.pc();
      writer_.emit_jump(Opcode::kLoop, label_of(instruction.a()), 0, instruction.position);
      function_.loops[loop_].back_edge = at;
      return;
    }
    case Form::kBranch:
      conditional(instruction, Opcode::kJumpIfTrue, Opcode::kJumpIfFalse, Writer::operand_pair(reg(instruction.a()), 0));
      return;
    case Form::kBranchBound: {
      writer_.emit_jump(Opcode::kJumpIfBound, label_of(resolve(instruction.b())),
                        Writer::operand_pair(reg(instruction.a()), 0), kNoPosition);
      jump_to(instruction.c());
      return;
    }
    case Form::kBranchNone:
      conditional(instruction, Opcode::kJumpIfNone, Opcode::kJumpIfNotNone, Writer::operand_pair(reg(instruction.a()), 0));
      return;
    case Form::kBranchCompare:
      lower_branch_compare(instruction);
      return;
    case Form::kRangeSetup: {
      const Window& range = window(instruction.a());
      writer_.emit_jump(Opcode::kRangeSetup, label_of(instruction.b()), Writer::operand_pair(range.base, range.count - 1),
                        instruction.position);
      return;
    }
    case Form::kForRangeNext:
    case Form::kForNext: {
      bool is_range = form == Form::kForRangeNext;
      uint32_t source = is_range ? window(instruction.a()).base : reg(instruction.a());
      uint32_t element = reg(function_.loops[instruction.d()].value);
      writer_.emit_jump(is_range ? Opcode::kForRangeNext : Opcode::kForNext, label_of(instruction.b()),
                        Writer::operand_pair(element, source), instruction.position);
      function_.loops[instruction.d()].back_edge = writer_.pc();
      writer_.emit(bytecode::make<ops::LoopCost>(bytecode::Pad8{}, bytecode::Pad16{}, uint32_t{0}));
      return;
    }
    case Form::kSendNext:
      writer_.emit_jump(Opcode::kSendNext, label_of(instruction.c()),
                        Writer::operand_pair(window(instruction.a()).base, reg(instruction.b())), instruction.position);
      jump_to(instruction.d());
      return;
    default:
      return;
  }
}

EmittedCode emit_bytecode(CompileState& state, Function& function) { return BytecodeEmitter(state, function).run(); }

}  // namespace sandboa::ir
