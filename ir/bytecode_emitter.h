// The lowering of one function, for emit_bytecode.cpp (blocks, jumps, handler rows, loop costs) and emit_instructions.cpp
// (the rest). Use emit_bytecode().
#pragma once

#include <algorithm>
#include <cstdint>

#include "ir/compile_state.h"
#include "ir/emit_bytecode.h"
#include "ir/ir.h"

namespace sandboa::ir {

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
  kCallSupport,
  kClassName,
  kSetDefaults,
  kYield,
  kSendNext,
  kYieldDelegate,
  kLoadAttribute,
  kStoreAttribute,
  kCheckMethod,
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

class BytecodeEmitter {
 public:
  BytecodeEmitter(CompileState& state, Function& function)
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
    if (function_.layout[order] == skipped_block_ || (!falls_through_ && is_bypassed_by_all(block))) {
      is_skipped_ = true;
      return;
    }
    falls_through_ = false;
    switch_region(block.region);
    writer_.bind(block.label);
  }

  // A block that only jumps on, and whose jumps have all been led past it.
  bool is_bypassed_by_all(const Block& block) const {
    if (block.end - block.first != 1 || function_.code[block.first].op != Op::kJump || block.is_referenced) return false;
    if (function_.code[block.first - 1].op == Op::kLoopBegin || !writer_.last_was_terminator()) return false;
    return true;
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

  uint16_t reg(Value value) const { return value == kNoValue ? bytecode::kNoRegister : function_.code[value].reg; }
  uint16_t home(Local local) const { return static_cast<uint16_t>(function_.home_register(local)); }
  const Window& window(WindowId id) const { return function_.windows[id]; }

  static uint32_t position_for(bytecode::Opcode opcode, const Instruction& instruction) {
    return (bytecode::info(opcode).effects & bytecode::kMayRaise) != 0 ? instruction.position : kNoPosition;
  }

  void registers(bytecode::Opcode opcode, const Instruction& instruction, uint32_t flag, uint32_t first, uint32_t second,
                 uint32_t third) {
    writer_.emit_registers(opcode, flag, first, second, third, position_for(opcode, instruction));
  }
  void indexed(bytecode::Opcode opcode, const Instruction& instruction, uint32_t first, uint32_t index) {
    writer_.emit_register_and_index(opcode, first, index, position_for(opcode, instruction));
  }
  void move(uint32_t dst, uint32_t src) {
    if (dst != src) writer_.emit_registers(bytecode::Opcode::kMove, 0, dst, src, 0, kNoPosition);
  }

  // ---- control

  bytecode::Label& label_of(BlockId target) {
    function_.blocks[target].is_referenced = true;
    return function_.blocks[target].label;
  }

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
    falls_through_ = true;
    if (is_next(target)) return;
    BlockId final = resolve(target);
    // Blocks in between that only jump to the same place emit nothing either.
    uint32_t order = current_order_ + 1;
    for (int hops = 0; hops < 8 && order < function_.layout.size(); ++hops, ++order) {
      BlockId between = function_.layout[order];
      if (between == final) return;
      if (resolve(between) != final) break;
    }
    falls_through_ = false;
    writer_.emit_jump(bytecode::Opcode::kJump, label_of(final), 0, kNoPosition);
  }

  // `positive` jumps if the condition holds, `negative` if not.
  void conditional(const Instruction& instruction, bytecode::Opcode positive, bytecode::Opcode negative, uint32_t operands) {
    BlockId if_true = instruction.b();
    BlockId if_false = instruction.c();
    auto emit = [&](bytecode::Opcode opcode, BlockId target) {
      writer_.emit_jump(opcode, label_of(resolve(target)), operands, position_for(opcode, instruction));
    };
    if (is_next(if_true) && is_bypassed(if_true, if_false)) {
      skipped_block_ = if_true;  // `if c: break` jumps straight to the end of the loop
      emit(positive, if_true);
    } else if (is_next(if_false) && is_bypassed(if_false, if_true)) {
      skipped_block_ = if_false;
      emit(negative, if_false);
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
  void lower_operation(Form form, const Instruction& instruction);
  void lower_control(Form form, const Instruction& instruction);
  void lower_call(Form form, const Instruction& instruction);
  void lower_unpack(const Instruction& instruction);
  void lower_const(const Instruction& instruction);
  void lower_on_values(const Instruction& instruction);
  void lower_branch_compare(const Instruction& instruction);

  CompileState& state_;
  Function& function_;
  bytecode::Writer& writer_;
  support::ArenaVector<RegionId> open_;
  RegionId region_ = kNone32;
  uint32_t next_order_ = 0;
  uint32_t current_order_ = 0;
  BlockId skipped_block_ = kNone32;
  bool is_skipped_ = false;
  bool falls_through_ = false;  // the block before ends in a jump that was left out
  LoopId loop_ = kNone32;
  uint32_t loop_instructions_ = 0;
};

}  // namespace sandboa::ir
