#include "ir/emit_bytecode.h"

#include <algorithm>

namespace sandboa::ir {
namespace {

using bytecode::kNoRegister;
using bytecode::Opcode;
using bytecode::Writer;
namespace ops = bytecode::ops;

// How an operation becomes instructions; column `form` of ir_ops.def.
enum class Form : uint8_t {
  kNone,
  kConst,
  kCopy,
  kGetLocal,
  kSetLocal,
  kLocal,
  kDstLocal,
  kLocalValue,
  kDstIndex,
  kIndexValue,
  kIndex,
  kLoopBegin,
  kLoopEnd,
  kBinary,
  kDstA,
  kDstAB,
  kOnABC,
  kJump,
  kLoop,
  kBranch,
  kBranchBound,
  kBranchNone,
  kBranchCompare,
  kRangeSetup,
  kRangeSlow,
  kForRangeNext,
  kForNext,
  kUnpack,
  kCall,
  kCallMethod,
  kCallKeywords,
  kCallUnpack,
  kCallSuper,
  kSetDefaults,
  kYield,
  kSendNext,
  kYieldDelegate,
  kLoadAttribute,
  kStoreAttribute,
  kDeleteAttribute,
  kLoadItem,
  kBuild,
  kBuildDict,
  kBuildSlice,
  kFormatValue,
  kListAppendRun,
  kWithMethods,
  kEnterWith,
  kExceptionTriple,
  kMakeClass,
  kMatchClass,
};

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

class Emitter {
 public:
  Emitter(CompileState& state, Function& function)
      : state_(state), function_(function), writer_(state.program.writer()), open_(function.arena) {}

  EmittedCode run() {
    for (uint32_t index = 1; index < function_.code.size(); ++index) {
      while (next_order_ < function_.layout.size() && block_at(next_order_).first == index) start_block(next_order_++);
      const Instruction& instruction = function_.code[index];
      if (!instruction.is_dead && !is_skipped_) lower(instruction);
      if (is_skipped_ && (info(instruction.op).effects & kTerminator) != 0) is_skipped_ = false;
    }
    switch_region(kNone32);
    resolve_rows();
    return {writer_.pc() - loop_instructions_};
  }

 private:
  Block& block_at(uint32_t order) { return function_.blocks[function_.layout[order]]; }

  void start_block(uint32_t order) {
    Block& block = block_at(order);
    current_order_ = order;
    if (function_.layout[order] == skipped_block_) {
      is_skipped_ = true;
      return;
    }
    switch_region(block.region);
    writer_.bind(block.label);
  }

  // ---- handler rows

  // Closes the rows of regions that end here, inner first, and opens the others.
  void switch_region(RegionId to) {
    if (to == region_) return;
    auto depth = [&](RegionId region) { return region == kNone32 ? 0 : function_.regions[region].depth; };
    RegionId from = region_;
    RegionId common = to;
    open_.clear();
    while (from != common) {
      if (depth(from) >= depth(common) && from != kNone32) {
        close_row(from);
        from = function_.regions[from].parent;
      } else {
        open_.push_back(common);
        common = function_.regions[common].parent;
      }
    }
    for (uint32_t i = open_.size(); i-- > 0;) function_.regions[open_[i]].opened_at = writer_.pc();
    region_ = to;
  }

  // The handler block follows its region, so until the end a row names the block instead of its address.
  void close_row(RegionId id) {
    const Region& region = function_.regions[id];
    if (region.opened_at == writer_.pc()) return;
    const Instruction& caught = function_.code[function_.blocks[region.handler].first];
    state_.program.add_handler({region.opened_at, writer_.pc(), region.handler, {caught.reg}});
  }

  void resolve_rows() {
    for (bytecode::Handler& row : state_.program.unit_handlers()) row.target = function_.blocks[row.target].label.pc;
  }

  // ---- loop costs

  void finish_loop(Loop& loop) {
    uint32_t all = writer_.pc() - loop.begin_pc;
    if (loop.back_edge != kNone32) writer_.patch_upper(loop.back_edge, std::max(all - loop.nested, 1u));
    loop_ = loop.parent;
    if (loop_ != kNone32) {
      function_.loops[loop_].nested += all;
    } else {
      loop_instructions_ += all;
    }
  }

  // ---- operands

  uint16_t reg(Value value) const { return value == kNoValue ? kNoRegister : function_.code[value].reg; }
  uint16_t home(Local local) const { return static_cast<uint16_t>(function_.home_register(local)); }
  const Window& window(WindowId id) const { return function_.windows[id]; }

  static uint32_t position_for(Opcode opcode, const Instruction& instruction) {
    return (bytecode::info(opcode).effects & bytecode::kMayRaise) != 0 ? instruction.position : kNoPosition;
  }

  void registers(Opcode opcode, const Instruction& instruction, uint32_t flag, uint32_t first, uint32_t second,
                 uint32_t third) {
    writer_.emit_registers(opcode, flag, first, second, third, position_for(opcode, instruction));
  }
  void indexed(Opcode opcode, const Instruction& instruction, uint32_t first, uint32_t index) {
    writer_.emit_register_and_index(opcode, first, index, position_for(opcode, instruction));
  }
  void move(uint32_t dst, uint32_t src) {
    if (dst != src) writer_.emit_registers(Opcode::kMove, 0, dst, src, 0, kNoPosition);
  }

  // ---- control

  // Where a jump to the block ends up: blocks that only jump on are passed through.
  BlockId resolve(BlockId target) {
    for (int hops = 0; hops < 8; ++hops) {
      const Block& block = function_.blocks[target];
      const Instruction& first = function_.code[block.first];
      if (block.end - block.first != 1 || first.op != Op::kJump) return target;
      target = first.a();
    }
    return target;
  }

  bool is_next(BlockId block) const { return function_.blocks[block].order == current_order_ + 1; }

  void jump_to(BlockId target) {
    if (is_next(target)) return;
    BlockId final = resolve(target);
    // Blocks in between that only jump to the same place emit nothing either.
    uint32_t order = current_order_ + 1;
    for (int hops = 0; hops < 8 && order < function_.layout.size(); ++hops, ++order) {
      BlockId between = function_.layout[order];
      if (between == final) return;
      if (resolve(between) != final) break;
    }
    writer_.emit_jump(Opcode::kJump, function_.blocks[final].label, 0, kNoPosition);
  }

  // `positive` jumps if the condition holds, `negative` if not.
  void conditional(const Instruction& instruction, Opcode positive, Opcode negative, uint32_t operands) {
    BlockId if_true = instruction.b();
    BlockId if_false = instruction.c();
    auto emit = [&](Opcode opcode, BlockId target) {
      writer_.emit_jump(opcode, function_.blocks[resolve(target)].label, operands, position_for(opcode, instruction));
    };
    if (is_next(if_true) && is_bypassed(if_true, if_false)) {
      skipped_block_ = if_true;  // `if c: break` jumps straight to the end of the loop
      emit(positive, if_true);
    } else if (is_next(if_true)) {
      emit(negative, if_false);
    } else {
      emit(positive, if_true);
      jump_to(if_false);
    }
  }

  // The block only jumps on, only from here, and the other target follows it.
  bool is_bypassed(BlockId block, BlockId other) const {
    const Block& jumping = function_.blocks[block];
    return jumping.predecessors == 1 && jumping.end - jumping.first == 1 && function_.code[jumping.first].op == Op::kJump &&
           function_.blocks[other].order == jumping.order + 1;
  }

  void lower(const Instruction& instruction);
  void lower_control(Form form, const Instruction& instruction);
  void lower_call(Form form, const Instruction& instruction);
  void lower_unpack(const Instruction& instruction);
  void lower_const(const Instruction& instruction);
  void lower_on_values(const Instruction& instruction);
  void lower_branch_compare(const Instruction& instruction);

  CompileState& state_;
  Function& function_;
  Writer& writer_;
  support::ArenaVector<RegionId> open_;
  RegionId region_ = kNone32;
  uint32_t next_order_ = 0;
  uint32_t current_order_ = 0;
  BlockId skipped_block_ = kNone32;
  bool is_skipped_ = false;
  LoopId loop_ = kNone32;
  uint32_t loop_instructions_ = 0;
};

void Emitter::lower_const(const Instruction& instruction) {
  const Literal* literal = instruction.literal();
  if (literal->kind == bytecode::ConstantKind::kInt && literal->integer >= INT32_MIN && literal->integer <= INT32_MAX) {
    indexed(Opcode::kLoadInt, instruction, instruction.reg, static_cast<uint32_t>(literal->integer));
  } else {
    indexed(Opcode::kLoadConst, instruction, instruction.reg, state_.constant(*literal));
  }
}

// Operations on up to three values without a result. Those that may replace their source have a scratch register for it.
void Emitter::lower_on_values(const Instruction& instruction) {
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

void Emitter::lower_unpack(const Instruction& instruction) {
  const Window& results = window(instruction.b());
  uint32_t source = reg(instruction.a());
  if (instruction.reg != kNoRegister) {
    move(instruction.reg, source);
    source = instruction.reg;
  }
  registers(info(instruction.op).opcode, instruction, instruction.flag, results.base, source, instruction.c());
}

void Emitter::lower_branch_compare(const Instruction& instruction) {
  Op compare = static_cast<Op>(instruction.flag);
  uint32_t right = instruction.has_immediate ? static_cast<uint16_t>(instruction.immediate) : reg(instruction.d());
  conditional(instruction, compare_jump(compare, true, instruction.has_immediate),
              compare_jump(compare, false, instruction.has_immediate), Writer::operand_pair(reg(instruction.a()), right));
}

void Emitter::lower_control(Form form, const Instruction& instruction) {
  switch (form) {
    case Form::kJump:
      jump_to(instruction.a());
      return;
    case Form::kLoop: {
      uint32_t at = writer_.pc();
      writer_.emit_jump(Opcode::kLoop, function_.blocks[instruction.a()].label, 0, instruction.position);
      function_.loops[loop_].back_edge = at;
      return;
    }
    case Form::kBranch:
      conditional(instruction, Opcode::kJumpIfTrue, Opcode::kJumpIfFalse, Writer::operand_pair(reg(instruction.a()), 0));
      return;
    case Form::kBranchBound: {
      writer_.emit_jump(Opcode::kJumpIfBound, function_.blocks[resolve(instruction.b())].label,
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
      writer_.emit_jump(Opcode::kRangeSetup, function_.blocks[instruction.b()].label,
                        Writer::operand_pair(range.base, range.count - 1), instruction.position);
      return;
    }
    case Form::kForRangeNext:
    case Form::kForNext: {
      bool is_range = form == Form::kForRangeNext;
      uint32_t source = is_range ? window(instruction.a()).base : reg(instruction.a());
      uint32_t element = reg(function_.loops[instruction.d()].value);
      writer_.emit_jump(is_range ? Opcode::kForRangeNext : Opcode::kForNext, function_.blocks[instruction.b()].label,
                        Writer::operand_pair(element, source), instruction.position);
      function_.loops[instruction.d()].back_edge = writer_.pc();
      writer_.emit(bytecode::make<ops::LoopCost>(bytecode::Pad8{}, bytecode::Pad16{}, uint32_t{0}));
      return;
    }
    case Form::kSendNext:
      writer_.emit_jump(Opcode::kSendNext, function_.blocks[instruction.c()].label,
                        Writer::operand_pair(window(instruction.a()).base, reg(instruction.b())), instruction.position);
      jump_to(instruction.d());
      return;
    default:
      return;
  }
}

void Emitter::lower_call(Form form, const Instruction& instruction) {
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
    case Form::kMakeClass:
      registers(Opcode::kMakeClass, instruction, 0, dst, operands.base, 0);
      return;
    case Form::kBuild:
      registers(info(instruction.op).opcode, instruction, 0, dst, operands.base, operands.count);
      return;
    case Form::kBuildDict:
      registers(Opcode::kBuildDict, instruction, 0, dst, operands.base, operands.count / 2);
      return;
    case Form::kBuildSlice:
      registers(Opcode::kBuildSlice, instruction, 0, dst, operands.base, 0);
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

void Emitter::lower(const Instruction& instruction) {
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
    case Form::kBinary:
      if (instruction.has_immediate) {
        registers(immediate_opcode(instruction.op), instruction, instruction.flag, instruction.reg, reg(instruction.a()),
                  static_cast<uint16_t>(instruction.immediate));
      } else {
        registers(row.opcode, instruction, instruction.flag, instruction.reg, reg(instruction.a()), reg(instruction.b()));
      }
      return;
    case Form::kDstA:
      registers(row.opcode, instruction, 0, instruction.reg, reg(instruction.a()), 0);
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
      registers(row.opcode, instruction, 0, instruction.reg, reg(instruction.a()), 0);
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

}  // namespace

EmittedCode emit_bytecode(CompileState& state, Function& function) { return Emitter(state, function).run(); }

}  // namespace sandboa::ir
