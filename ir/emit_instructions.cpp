// Everything but control flow: operations to instructions, one for one in most cases.
#include "ir/bytecode_emitter.h"

namespace sandboa::ir {

using bytecode::kNoRegister;
using bytecode::Opcode;

namespace {

constexpr Form kForms[kOpCount] = {
#define IR_OP(Name, a, b, c, d, effects, type, form, opcode) Form::k##form,
#include "ir/ir_ops.def"
#undef IR_OP
};

Opcode immediate_opcode(Op op) {
  switch (op) {
    case Op::kAdd:
      return Opcode::kAddImmediate;
    case Op::kSubtract:
      return Opcode::kSubtractImmediate;
    case Op::kMultiply:
      return Opcode::kMultiplyImmediate;
    case Op::kFloorDivide:
      return Opcode::kFloorDivideImmediate;
    case Op::kModulo:
      return Opcode::kModuloImmediate;
    case Op::kBitAnd:
      return Opcode::kBitAndImmediate;
    case Op::kLeftShift:
      return Opcode::kLeftShiftImmediate;
    default:
      return Opcode::kRightShiftImmediate;
  }
}

}  // namespace

void BytecodeEmitter::lower_const(const Instruction& instruction) {
  const Literal* literal = instruction.literal();
  if (literal->kind == bytecode::ConstantKind::kInt && literal->integer >= INT32_MIN && literal->integer <= INT32_MAX) {
    indexed(Opcode::kLoadInt, instruction, instruction.reg, static_cast<uint32_t>(literal->integer));
  } else {
    indexed(Opcode::kLoadConst, instruction, instruction.reg, state_.constant(*literal));
  }
}

// Operations on up to three values without a result. Those that may replace their source have a scratch register for it.
void BytecodeEmitter::lower_on_values(const Instruction& instruction) {
  const OpInfo& row = info(instruction.op);
  uint32_t regs[3] = {0, 0, 0};
  for (int i = 0; i < 3; ++i) {
    if ((row.value_operands & (1 << i)) != 0) regs[i] = reg(instruction.operands[i]);
  }
  if (instruction.reg != kNoRegister) {
    move(instruction.reg, regs[1]);
    regs[1] = instruction.reg;
  }
  registers(row.opcode, instruction, instruction.flag, regs[0], regs[1], regs[2]);
}

void BytecodeEmitter::lower_unpack(const Instruction& instruction) {
  const Window& results = window(instruction.b());
  uint32_t source = reg(instruction.a());
  if (instruction.reg != kNoRegister) {
    move(instruction.reg, source);
    source = instruction.reg;
  }
  registers(info(instruction.op).opcode, instruction, instruction.flag, results.base, source, instruction.c());
}

void BytecodeEmitter::lower_call(Form form, const Instruction& instruction) {
  uint32_t dst = instruction.reg;
  const Window& operands = window(instruction.a());
  switch (form) {
    case Form::kCall:
      registers(Opcode::kCall, instruction, 0, dst, operands.base, operands.count - 1);
      return;
    case Form::kCallMethod:
      registers(Opcode::kCallMethod, instruction, operands.count - 1, dst, operands.base, instruction.b());
      return;
    case Form::kCallKeywords:
      registers(Opcode::kCallKeywords, instruction, 0, dst, operands.base, operands.count - 2);
      return;
    case Form::kCallUnpack:
      registers(Opcode::kCallUnpack, instruction, 0, dst, operands.base, 0);
      return;
    case Form::kCallSuper:
      registers(Opcode::kSuperArguments, instruction, 0, operands.base, reg(instruction.b()), instruction.c());
      registers(Opcode::kCall, instruction, 0, dst, operands.base, 0);
      return;
    case Form::kCallSupport:
      registers(Opcode::kCallSupport, instruction, instruction.b(), dst, operands.base, operands.count);
      return;
    case Form::kMakeClass:
      registers(info(instruction.op).opcode, instruction, 0, dst, operands.base, 0);
      return;
    case Form::kBuild:
      registers(info(instruction.op).opcode, instruction, 0, dst, operands.base, operands.count);
      return;
    case Form::kBuildDict:
      registers(Opcode::kBuildDict, instruction, 0, dst, operands.base, operands.count / 2);
      return;
    case Form::kBuildSlice:
      registers(Opcode::kBuildSlice, instruction, instruction.uses == 1 ? 1 : 0, dst, operands.base, 0);
      return;
    case Form::kRangeSlow:
      registers(Opcode::kCall, instruction, 0, operands.base, operands.base, operands.count - 1);
      writer_.emit_registers(Opcode::kGetIter, 0, operands.base, operands.base, 0, instruction.b());
      return;
    case Form::kYieldDelegate:
      registers(Opcode::kYield, instruction, 1, operands.base, operands.base, reg(instruction.b()));
      return;
    default:
      return;
  }
}

void BytecodeEmitter::lower(const Instruction& instruction) {
  const OpInfo& row = info(instruction.op);
  Form form = kForms[static_cast<int>(instruction.op)];
  switch (form) {
    case Form::kNone:
      return;
    case Form::kConst:
      lower_const(instruction);
      return;
    case Form::kCopy:
      move(instruction.reg, reg(instruction.a()));
      return;
    case Form::kGetLocal:
      move(instruction.reg, home(instruction.a()));
      return;
    case Form::kSetLocal:
      move(home(instruction.a()), reg(instruction.b()));
      return;
    case Form::kLocal:
      registers(row.opcode, instruction, 0, home(instruction.a()), 0, 0);
      return;
    case Form::kDstLocal:
      registers(row.opcode, instruction, 0, instruction.reg, home(instruction.a()), 0);
      return;
    case Form::kLocalValue:
      registers(row.opcode, instruction, 0, home(instruction.a()), reg(instruction.b()), 0);
      return;
    case Form::kDstIndex:
      indexed(row.opcode, instruction, instruction.reg, instruction.a());
      return;
    case Form::kClassName:
      // The global's index is in the upper half of the word, as two registers would be.
      registers(row.opcode, instruction, instruction.b(), instruction.reg, instruction.a() & 0xFFFF, instruction.a() >> 16);
      return;
    case Form::kIndexValue:
      indexed(row.opcode, instruction, reg(instruction.b()), instruction.a());
      return;
    case Form::kIndex:
      indexed(row.opcode, instruction, 0, instruction.a());
      return;
    case Form::kLoopBegin:
      loop_ = instruction.a();
      function_.loops[loop_].begin_pc = writer_.pc();
      return;
    case Form::kLoopEnd:
      finish_loop(function_.loops[instruction.a()]);
      return;
    default:
      lower_operation(form, instruction);
      return;
  }
}

// Operations on values.
void BytecodeEmitter::lower_operation(Form form, const Instruction& instruction) {
  const OpInfo& row = info(instruction.op);
  switch (form) {
    case Form::kBinary:
      if (instruction.has_immediate) {
        registers(immediate_opcode(instruction.op), instruction, instruction.flag, instruction.reg, reg(instruction.a()),
                  static_cast<uint16_t>(instruction.immediate));
      } else {
        registers(row.opcode, instruction, instruction.flag, instruction.reg, reg(instruction.a()), reg(instruction.b()));
      }
      return;
    case Form::kDstA:
      registers(row.opcode, instruction, instruction.flag, instruction.reg, reg(instruction.a()), 0);
      return;
    case Form::kDstAB:
      registers(row.opcode, instruction, 0, instruction.reg, reg(instruction.a()), reg(instruction.b()));
      return;
    case Form::kOnABC:
      lower_on_values(instruction);
      return;
    case Form::kUnpack:
      lower_unpack(instruction);
      return;
    case Form::kSetDefaults: {
      const Window& defaults = window(instruction.b());
      registers(row.opcode, instruction, 0, reg(instruction.a()), defaults.base, defaults.count);
      return;
    }
    case Form::kListAppendRun: {
      const Window& run = window(instruction.b());
      registers(row.opcode, instruction, 0, reg(instruction.a()), run.base, run.count);
      return;
    }
    case Form::kYield:
      registers(row.opcode, instruction, 0, instruction.reg, reg(instruction.a()), kNoRegister);
      return;
    case Form::kLoadAttribute:
      writer_.emit_site(row.opcode, instruction.b(), instruction.reg, reg(instruction.a()), instruction.position);
      return;
    case Form::kStoreAttribute:
      writer_.emit_site(row.opcode, instruction.b(), reg(instruction.a()), reg(instruction.c()), instruction.position);
      return;
    case Form::kCheckMethod:
    case Form::kDeleteAttribute:
      writer_.emit_site(row.opcode, instruction.b(), reg(instruction.a()), 0, instruction.position);
      return;
    case Form::kLoadItem:
      if (instruction.has_immediate) {
        registers(Opcode::kLoadItemImmediate, instruction, 0, instruction.reg, reg(instruction.a()),
                  static_cast<uint16_t>(instruction.immediate));
      } else {
        registers(row.opcode, instruction, 0, instruction.reg, reg(instruction.a()), reg(instruction.b()));
      }
      return;
    case Form::kFormatValue:
      registers(row.opcode, instruction, instruction.flag, instruction.reg, reg(instruction.a()), reg(instruction.b()));
      return;
    case Form::kWithMethods:
      registers(row.opcode, instruction, instruction.flag, instruction.reg, reg(instruction.a()), 0);
      return;
    case Form::kEnterWith:
      registers(Opcode::kCall, instruction, 0, instruction.reg, reg(instruction.a()) + 1u, 0);
      return;
    case Form::kExceptionTriple:
      registers(row.opcode, instruction, 0, window(instruction.b()).base + 1u, reg(instruction.a()), 0);
      return;
    case Form::kMatchClass:
      registers(row.opcode, instruction, instruction.flag, instruction.reg, reg(instruction.a()),
                window(instruction.b()).base);
      return;
    case Form::kCall:
    case Form::kCallMethod:
    case Form::kCallKeywords:
    case Form::kCallUnpack:
    case Form::kCallSuper:
    case Form::kCallSupport:
    case Form::kMakeClass:
    case Form::kBuild:
    case Form::kBuildDict:
    case Form::kBuildSlice:
    case Form::kRangeSlow:
    case Form::kYieldDelegate:
      lower_call(form, instruction);
      return;
    default:
      lower_control(form, instruction);
      return;
  }
}

}  // namespace sandboa::ir
