#include "ir/ir_verifier.h"

#include <cstdio>
#include <vector>

namespace sandboa::ir {
namespace {

class Verifier {
 public:
  Verifier(const Function& function, std::string* why) : function_(function), why_(why) {}

  bool run() {
    open_.assign(function_.windows.size(), false);
    placed_.assign(function_.windows.size(), 0);
    check_blocks();
    for (Value value = 1; value < function_.code.size() && ok_; ++value) check_instruction(value);
    if (loop_ != kNone32) fail(function_.code.size() - 1, "a loop has no end");
    return ok_;
  }

 private:
  void fail(Value value, const char* rule) {
    if (!ok_) return;
    ok_ = false;
    std::string text = std::string(function_.qualified_name) + ": v" + std::to_string(value) + ' ' +
                       (value < function_.code.size() ? info(function_.code[value].op).name : "") + ": " + rule;
    if (why_ != nullptr) {
      *why_ = text;
    } else {
      std::fprintf(stderr, "ill-formed IR: %s\n", text.c_str());
    }
  }

  bool is_started(BlockId block) const {
    return block < function_.blocks.size() && function_.blocks[block].first != kNone32;
  }

  void check_blocks() {
    uint32_t after = 1;
    for (uint32_t order = 0; order < function_.layout.size() && ok_; ++order) {
      const Block& block = function_.blocks[function_.layout[order]];
      if (block.order != order) fail(block.first, "block is not where the layout says");
      if (block.first < after || block.end <= block.first || block.end > function_.code.size()) {
        fail(block.first, "block is empty or overlaps another");
        return;
      }
      for (Value value = block.first; value < block.end; ++value) {
        bool is_terminator = (info(function_.code[value].op).effects & kTerminator) != 0;
        if (is_terminator != (value + 1 == block.end)) fail(value, "a terminator ends a block, nothing else does");
      }
      if (block.region != kNone32 && !is_started(function_.regions[block.region].handler)) {
        fail(block.first, "handler is not a block");
      }
      after = block.end;
    }
  }

  void check_instruction(Value value) {
    const Instruction& instruction = function_.code[value];
    const OpInfo& row = info(instruction.op);
    if (instruction.op == Op::kLoopBegin) {
      if (function_.loops[instruction.a()].parent != loop_) fail(value, "loops do not nest");
      loop_ = instruction.a();
      return;
    }
    if (instruction.op == Op::kLoopEnd) {
      if (instruction.a() != loop_) fail(value, "loops do not nest");
      loop_ = function_.loops[instruction.a()].parent;
      return;
    }
    if (instruction.is_dead) return;
    if ((row.effects & kRaises) != 0 && instruction.position == kNoPosition) fail(value, "may raise but has no position");
    for (int i = 0; i < 4; ++i) check_operand(value, instruction, row.operands[i], instruction.operands[i]);
    if (instruction.place) check_place(value, instruction);
  }

  void check_operand(Value value, const Instruction& instruction, OperandShape shape, uint32_t operand) {
    switch (shape) {
      case OperandShape::kV:
        if (operand == kNoValue && instruction.has_immediate) return;
        if (operand == 0 || operand >= value) {
          fail(value, "operand is not defined before");
        } else if ((info(function_.code[operand].op).effects & kNoResult) != 0) {
          fail(value, "operand defines no value");
        } else if (function_.code[operand].is_dead) {
          fail(value, "operand is dead");
        }
        return;
      case OperandShape::kO:
        if (operand != kNoValue && operand >= value) fail(value, "operand is not defined before");
        return;
      case OperandShape::kB:
        check_target(value, instruction, operand);
        return;
      case OperandShape::kW:
        if (operand >= function_.windows.size()) {
          fail(value, "no such window");
        } else if (instruction.op == Op::kOpenWindow) {
          open_[operand] = true;
        } else if (instruction.op == Op::kUnpackSequence || instruction.op == Op::kUnpackStarred) {
          open_[operand] = true;
        } else if (!open_[operand]) {
          fail(value, "window is not open");
        }
        return;
      case OperandShape::kL:
        if (function_.home_register(operand) >= function_.local_count()) fail(value, "no such local");
        return;
      default:
        return;
    }
  }

  void check_target(Value value, const Instruction& instruction, BlockId target) {
    if (!is_started(target)) {
      fail(value, "target is not a block");
      return;
    }
    bool is_backward = function_.blocks[target].first <= value;
    bool may_go_backward =
        instruction.op == Op::kLoop || instruction.op == Op::kForNext || instruction.op == Op::kForRangeNext;
    if (is_backward && !may_go_backward) fail(value, "only loops go backward");
    if (is_backward && (loop_ == kNone32 || function_.loops[loop_].begin > function_.blocks[target].first)) {
      fail(value, "back edge leaves its loop");
    }
  }

  void check_place(Value value, const Instruction& instruction) {
    const Slot slot = instruction.place;
    if (slot.window >= function_.windows.size() || !open_[slot.window]) {
      fail(value, "placed in a window that is not open");
      return;
    }
    const Window& window = function_.windows[slot.window];
    if (slot.index >= window.count) fail(value, "slot does not exist");
    if (window.is_merge) return;
    if (slot.index > placed_[slot.window]) fail(value, "slots are not filled in order");
    if (slot.index == placed_[slot.window]) ++placed_[slot.window];
  }

  const Function& function_;
  std::string* why_;
  bool ok_ = true;
  LoopId loop_ = kNone32;
  std::vector<bool> open_;
  std::vector<uint32_t> placed_;
};

}  // namespace

bool verify(const Function& function, std::string* why) { return Verifier(function, why).run(); }

}  // namespace sandboa::ir
