// Appends instructions of one unit and patches forward jumps.
//
// Invariants: (1) every instruction that may raise has a source position, no other has one (checked in debug builds);
// (2) a label is bound at most once, and before finish_unit() if anything jumps to it; (3) jumps that do not fit 24 bits set
// overflowed(), which the owner turns into an error.
#pragma once

#include <cstdint>

#include "ir/bytecode/code_unit.h"
#include "support/arena.h"
#include "support/check.h"

namespace sandboa::bytecode {

struct Label {
  static constexpr uint32_t kUnbound = 0xFFFFFFFF;
  uint32_t pc = kUnbound;
};

class Writer {
 public:
  explicit Writer(support::Arena& arena) : instructions_(arena), positions_(arena), fixups_(arena) {
    instructions_.reserve(kUsualInstructions);
    positions_.reserve(kUsualInstructions);
  }

  void begin_unit() { unit_start_ = instructions_.size(); }

  // Index of the next instruction in its unit.
  uint32_t pc() const { return instructions_.size() - unit_start_; }

  template <class Op>
  void emit(Op op, uint32_t position = kNoPosition) {
    emit_word(encode(op), position);
  }

  void emit_word(Instruction word, uint32_t position) {
    DCHECK(((info(opcode_of(word)).effects & kMayRaise) != 0) == (position != kNoPosition));
    instructions_.push_back(word);
    positions_.push_back(position);
  }

  // The three shapes that most opcodes have, for table-driven emission.
  void emit_registers(Opcode opcode, uint32_t flag, uint32_t first, uint32_t second, uint32_t third, uint32_t position) {
    emit_word(static_cast<uint8_t>(opcode) | (flag & 0xFF) << 8 | uint64_t{first & 0xFFFF} << 16 |
                  uint64_t{second & 0xFFFF} << 32 | uint64_t{third & 0xFFFF} << 48,
              position);
  }
  void emit_register_and_index(Opcode opcode, uint32_t reg, uint32_t index, uint32_t position) {
    emit_word(static_cast<uint8_t>(opcode) | uint64_t{reg & 0xFFFF} << 16 | uint64_t{index} << 32, position);
  }
  void emit_site(Opcode opcode, uint32_t site, uint32_t first, uint32_t second, uint32_t position) {
    DCHECK(site < kMaxSites);
    emit_word(static_cast<uint8_t>(opcode) | uint64_t{site} << 8 | uint64_t{first & 0xFFFF} << 32 |
                  uint64_t{second & 0xFFFF} << 48,
              position);
  }
  // A forward jump if the label is unbound, else a backward one. `operands` are the upper 32 bits of the word.
  void emit_jump(Opcode opcode, Label& label, uint32_t operands, uint32_t position) {
    uint32_t at = pc();
    int32_t distance = 0;
    if (label.pc == Label::kUnbound) {
      fixups_.push_back({at, &label});
    } else {
      distance = static_cast<int32_t>(label.pc) - static_cast<int32_t>(at + 1);
    }
    emit_word(static_cast<uint8_t>(opcode) | jump_bits(distance) | uint64_t{operands} << 32, position);
  }
  static uint32_t operand_pair(uint32_t low, uint32_t high) { return (low & 0xFFFF) | (high & 0xFFFF) << 16; }

  void bind(Label& label) {
    DCHECK(label.pc == Label::kUnbound);
    label.pc = pc();
  }

  // Whether control cannot fall into the next instruction of this unit.
  bool last_was_terminator() const {
    return pc() != 0 && (info(opcode_of(instructions_[instructions_.size() - 1])).effects & kTerminator) != 0;
  }

  // Replaces the upper 32 bits of an emitted instruction: the cost of a Loop or LoopCost.
  void patch_upper(uint32_t at, uint32_t value) {
    Instruction& word = instructions_[unit_start_ + at];
    word = (word & 0xFFFFFFFF) | uint64_t{value} << 32;
  }

  // Fills in all forward jumps.
  void finish_unit() {
    for (const Fixup& fixup : fixups_) {
      DCHECK(fixup.label->pc != Label::kUnbound);
      int32_t distance = static_cast<int32_t>(fixup.label->pc) - static_cast<int32_t>(fixup.at + 1);
      instructions_[unit_start_ + fixup.at] |= jump_bits(distance);
    }
    fixups_.clear();
  }

  bool overflowed() const { return overflowed_; }
  uint32_t unit_start() const { return unit_start_; }
  std::span<const Instruction> instructions() { return instructions_.span(); }
  std::span<const uint32_t> positions() { return positions_.span(); }

 private:
  static constexpr uint32_t kUsualInstructions = 128;

  struct Fixup {
    uint32_t at;
    const Label* label;
  };

  uint64_t jump_bits(int32_t distance) {
    if (distance > kMaxJump || distance < -kMaxJump) overflowed_ = true;
    return (static_cast<uint32_t>(distance) & 0xFFFFFF) << 8;
  }

  support::ArenaVector<Instruction> instructions_;  // of all units so far
  support::ArenaVector<uint32_t> positions_;
  support::ArenaVector<Fixup> fixups_;
  uint32_t unit_start_ = 0;
  bool overflowed_ = false;
};

}  // namespace sandboa::bytecode
