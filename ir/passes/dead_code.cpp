// Dead code, and the life of values, in one backward sweep: when an instruction is reached, all its uses have been seen.
#include "ir/passes.h"

namespace sandboa::ir {
namespace {

class LivenessSweep {
 public:
  explicit LivenessSweep(Function& function) : function_(function) {
    uint32_t locals = function.local_count();
    next_set_ = function.arena.make_span<uint32_t>(locals);
    for (uint32_t& next : next_set_) next = kNone32;
  }

  void run() {
    for (uint32_t index = function_.code.size(); index-- > 1;) visit(index);
  }

 private:
  void use(Value value, uint32_t at) {
    Instruction& instruction = function_.code[value];
    if (instruction.uses++ != 0) return;
    // A value from before a loop is still needed in the next round.
    LoopId outermost = kNone32;
    for (LoopId loop = loop_; loop != kNone32 && function_.loops[loop].begin > value; loop = function_.loops[loop].parent) {
      outermost = loop;
    }
    if (outermost == kNone32) {
      instruction.last_use = at;
      return;
    }
    Loop& loop = function_.loops[outermost];
    instruction.last_use = loop.end;
    instruction.next_ending = loop.ending;
    loop.ending = value;
  }

  void use_window(WindowId window, uint32_t at) {
    for (Value value = function_.windows[window].last_placed; value != kNone32;
         value = function_.code[value].previous_in_window) {
      use(value, at);
    }
  }

  // The window operand of an instruction that reads what was placed in it, or kNone32.
  WindowId read_window(const Instruction& instruction) {
    switch (instruction.op) {
      case Op::kOpenWindow:
      case Op::kReserveSlot:
      case Op::kItem:
      case Op::kUnpackSequence:
      case Op::kUnpackStarred:
        return kNone32;
      case Op::kParam:
        return function_.windows[instruction.a()].is_merge && instruction.b() == 0 ? instruction.a() : kNone32;
      default:
        break;
    }
    const OpInfo& row = info(instruction.op);
    if (row.operands[0] == OperandShape::kW) return instruction.a();
    if (row.operands[1] == OperandShape::kW) return instruction.b();
    return kNone32;
  }

  void visit(uint32_t index) {
    Instruction& instruction = function_.code[index];
    if (instruction.is_dead) return;
    switch (instruction.op) {
      case Op::kLoopEnd:
        loop_ = instruction.a();
        return;
      case Op::kLoopBegin:
        loop_ = function_.loops[instruction.a()].parent;
        return;
      case Op::kSetLocal:
        propagate_copy_into_local(function_, index);
        break;
      case Op::kUnpackSequence:
        propagate_copies_of_unpacking(function_, index);
        break;
      case Op::kBranch:
        fuse_compare_and_branch(function_, index);
        break;
      default:
        break;
    }
    const OpInfo& row = info(instruction.op);
    if ((row.effects & kPure) != 0 && instruction.uses == 0) {
      instruction.is_dead = true;
      return;
    }
    if (row.operands[0] == OperandShape::kL) visit_local(instruction, index);
    if (instruction.is_dead) return;
    for_each_use(instruction, [&](Value value) { use(value, index); });
    WindowId window = read_window(instruction);
    if (window != kNone32) use_window(window, index);
  }

  void visit_local(Instruction& instruction, uint32_t index) {
    uint32_t& next = next_set_[function_.home_register(instruction.a())];
    if (instruction.op == Op::kGetLocal) {
      instruction.needs_copy = next < instruction.last_use;
    } else if (instruction.op == Op::kSetLocal || instruction.op == Op::kUnbind || instruction.op == Op::kMakeCell) {
      next = index;
    }
  }

  Function& function_;
  std::span<uint32_t> next_set_;  // by home register: the nearest instruction further down that changes it
  LoopId loop_ = kNone32;
};

}  // namespace

void remove_dead_code(Function& function) { LivenessSweep(function).run(); }

}  // namespace sandboa::ir
