#include "ir/register_allocation.h"

#include <algorithm>

namespace sandboa::ir {
namespace {

using bytecode::kMaxRegisters;
using bytecode::kNoRegister;

constexpr uint32_t kCallRoom = 2;    // what a call needs behind its arguments
constexpr uint32_t kRangeState = 3;  // registers of a set-up range

class Allocator {
 public:
  explicit Allocator(Function& function)
      : function_(function), live_(function.arena), first_(function.local_count()), top_(first_), highest_(first_) {}

  uint32_t run() {
    if (first_ > kMaxRegisters) return first_;
    for (uint32_t index = 1; index < function_.code.size(); ++index) {
      visit(index, function_.code[index]);
      if (highest_ > kMaxRegisters) break;
    }
    return highest_;
  }

 private:
  void touch(uint32_t count) { highest_ = std::max(highest_, count); }

  void reserve(uint32_t reg) {
    if (reg < first_ || reg > kMaxRegisters) {
      touch(reg + 1);
      return;
    }
    while (live_.size() <= reg - first_) live_.push_back(0);
    live_[reg - first_] = 1;
    top_ = std::max(top_, reg + 1);
    touch(top_);
  }

  uint16_t take() {
    uint32_t reg = top_;
    reserve(reg);
    return static_cast<uint16_t>(reg);
  }

  void release(uint32_t reg) {
    if (reg < first_ || reg >= top_) return;
    live_[reg - first_] = 0;
    while (top_ > first_ && live_[top_ - 1 - first_] == 0) --top_;
  }

  void release_range(uint32_t base, uint32_t count) {
    for (uint32_t i = count; i-- > 0;) release(base + i);
  }

  // A value placed in a window belongs to the window. A set-up range, a merge that Param reads: see there.
  bool owns_register(const Instruction& instruction) const {
    if (instruction.op == Op::kParam) return function_.windows[instruction.a()].is_merge && !instruction.place;
    return !instruction.place;
  }

  void release_value(Value value) {
    const Instruction& instruction = function_.code[value];
    if (instruction.reg != kNoRegister && owns_register(instruction)) release(instruction.reg);
  }

  void release_operands(uint32_t index, const Instruction& instruction) {
    for_each_use(instruction, [&](Value value) {
      if (function_.code[value].last_use == index) release_value(value);
    });
  }

  Window& window(WindowId id) { return function_.windows[id]; }

  void visit(uint32_t index, Instruction& instruction) {
    if (instruction.is_dead) return;
    switch (instruction.op) {
      case Op::kLoopBegin:
        return;
      case Op::kLoopEnd:
        for (Value value = function_.loops[instruction.a()].ending; value != kNone32;
             value = function_.code[value].next_ending) {
          release_value(value);
        }
        return;
      case Op::kOpenWindow: {
        Window& opened = window(instruction.a());
        opened.base = static_cast<uint16_t>(std::min(top_, kMaxRegisters));
        for (uint32_t i = 0; opened.is_merge && i < opened.count; ++i) reserve(opened.base + i);
        return;
      }
      case Op::kReserveSlot:
        reserve(window(instruction.a()).base + instruction.b());
        return;
      case Op::kUnpackSequence:
      case Op::kUnpackStarred:
        visit_unpack(index, instruction);
        return;
      case Op::kListExtend:
      case Op::kSetUpdate:
        take_scratch(index, instruction, instruction.b());
        return;
      case Op::kLoadWithMethods:
        // The two results must not overlap the manager, which is still read after the first is written.
        instruction.reg = take();
        touch(instruction.reg + 4u);
        release_operands(index, instruction);
        return;
      case Op::kPushHandled:  // likewise
        if (instruction.is_set_directly) break;
        instruction.reg = take();
        release_operands(index, instruction);
        if (instruction.uses == 0) release_value(index);
        return;
      case Op::kEnterWith:
        touch(function_.code[instruction.a()].reg + 2u + kCallRoom);
        break;
      case Op::kLoadExceptionTriple:
        for (uint32_t i = 1; i <= 3; ++i) reserve(window(instruction.b()).base + i);
        break;
      default:
        break;
    }
    release_operands(index, instruction);
    release_consumed_window(instruction);
    if ((info(instruction.op).effects & kNoResult) == 0) assign_result(index, instruction);
  }

  // Operations that may replace their source need it in a temporary of its own.
  void take_scratch(uint32_t index, Instruction& instruction, Value source_value) {
    const Instruction& source = function_.code[source_value];
    bool is_own = source.last_use == index && owns_register(source) && source.reg >= first_;
    if (!is_own) {
      instruction.reg = take();
      release(instruction.reg);
    }
    release_operands(index, instruction);
  }

  void visit_unpack(uint32_t index, Instruction& instruction) {
    Window& results = window(instruction.b());
    const Instruction& source = function_.code[instruction.a()];
    bool is_own = source.last_use == index && owns_register(source) && source.reg >= first_;
    if (!is_own) instruction.reg = take();
    if (!results.is_direct) {
      results.base = static_cast<uint16_t>(std::min(top_, kMaxRegisters));
      if (top_ + results.count > kMaxRegisters) {
        touch(top_ + results.count);
        return;
      }
      for (uint32_t i = 0; i < results.count; ++i) reserve(results.base + i);
    }
    if (!is_own) release(instruction.reg);
    release_operands(index, instruction);
  }

  void release_consumed_window(const Instruction& instruction) {
    switch (instruction.op) {
      case Op::kCall:
      case Op::kCallMethod:
      case Op::kCallKeywords:
      case Op::kCallUnpack:
      case Op::kCallSuper:
      case Op::kCallSupport:
      case Op::kBuildTuple:
      case Op::kBuildList:
      case Op::kBuildSet:
      case Op::kBuildDict:
      case Op::kBuildSlice:
      case Op::kBuildString:
      case Op::kPrepareClass:
      case Op::kMakeClass:
        finish_window(instruction.a());
        return;
      case Op::kSetDefaults:
      case Op::kListAppendRun:
      case Op::kMatchClass:
        finish_window(instruction.b());
        return;
      case Op::kRangeSetup: {
        Window& range = window(instruction.a());
        for (uint32_t i = 0; i < kRangeState; ++i) reserve(range.base + i);
        touch(range.base + range.count + kCallRoom);
        return;
      }
      case Op::kForRangeNext: {
        Window& range = window(instruction.a());
        release_range(range.base, std::max(range.count, kRangeState));
        return;
      }
      default:
        return;
    }
  }

  void finish_window(WindowId id) {
    Window& consumed = window(id);
    touch(consumed.base + consumed.count + kCallRoom);
    release_range(consumed.base, consumed.count);
  }

  void assign_result(uint32_t index, Instruction& instruction) {
    if (instruction.is_set_directly) {
      instruction.reg = static_cast<uint16_t>(function_.home_register(function_.code[index + 1].a()));
      return;
    }
    switch (instruction.op) {
      case Op::kParam:
        instruction.reg = static_cast<uint16_t>(window(instruction.a()).base + instruction.b());
        break;
      case Op::kItem:
        instruction.reg = static_cast<uint16_t>(window(instruction.a()).base + instruction.b());
        break;
      default:
        if (instruction.place) {
          instruction.reg = static_cast<uint16_t>(window(instruction.place.window).base + instruction.place.index);
          reserve(instruction.reg);
          return;
        }
        if (instruction.op == Op::kGetLocal && !instruction.needs_copy) {
          instruction.reg = static_cast<uint16_t>(function_.home_register(instruction.a()));
          return;
        }
        instruction.reg = take();
        break;
    }
    if (instruction.uses == 0) release_value(index);
  }

  Function& function_;
  support::ArenaVector<uint8_t> live_;  // by register - first_
  const uint32_t first_;                // of the temporaries
  uint32_t top_;
  uint32_t highest_;
};

}  // namespace

uint32_t allocate_registers(Function& function) { return Allocator(function).run(); }

}  // namespace sandboa::ir
