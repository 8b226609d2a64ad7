// The intermediate representation of one function.
//
// Shape. Instructions of a function stand in one array, in the order in which they will run down the page; a value is the
// index of the instruction that defines it. Blocks are consecutive ranges of that array. Only Loop, ForNext and ForRangeNext
// terminators go backwards, to the first block of their loop body. Named locals are slots ("locals" below) with GetLocal and
// SetLocal; everything else is SSA.
//
// Windows. Operations that need their operands in consecutive registers (calls, displays) take a window. OpenWindow fixes
// where it starts; values that belong in it say so in `place` when they are defined, slot 0 first; the consumer ends it.
// Windows nest like brackets. A merge window stands for the parameters of a join block: every path into the block has placed
// a value in the slot, and Param reads it. When the merged value itself belongs in a slot of an outer window, the paths
// place theirs there directly, after a ReserveSlot, and Param names that slot.
//
// Well-formedness, checked by ir_verifier.cpp: (1) operands are defined earlier in the array, and exist; (2) each block ends
// in exactly one terminator; (3) block operands are started blocks, forward ones except for the back edges; (4) windows are
// opened before anything is placed in them, and slots are filled in order; (5) instructions that may raise have a position;
// (6) LoopBegin and LoopEnd nest, and back edges lie inside their loop.
//
// Everything lives in an arena that is reset after each function. One thread at a time.
#pragma once

#include <cstdint>
#include <span>
#include <string_view>

#include "ir/bytecode/code_unit.h"
#include "ir/bytecode/writer.h"
#include "support/arena.h"
#include "support/check.h"

namespace sandboa::ir {

using Value = uint32_t;
using BlockId = uint32_t;
using WindowId = uint32_t;
using RegionId = uint32_t;
using LoopId = uint32_t;
// Home registers: named ones count from 0; unnamed ones (states of finally, ...) have kUnnamedLocal set and follow the
// named.
using Local = uint32_t;

constexpr Value kNoValue = 0xFFFFFFFF;
constexpr uint32_t kNone32 = 0xFFFFFFFF;
constexpr Local kUnnamedLocal = 0x80000000;
constexpr uint32_t kNoPosition = bytecode::kNoPosition;

enum class Op : uint8_t {
#define IR_OP(Name, a, b, c, d, effects, type, form, opcode) k##Name,
#include "ir/ir_ops.def"
#undef IR_OP
};
constexpr int kOpCount = 0
#define IR_OP(Name, a, b, c, d, effects, type, form, opcode) +1
#include "ir/ir_ops.def"
#undef IR_OP
    ;

enum class Type : uint8_t { kUnknown, kNone, kBool, kInt, kFloat, kStr, kBytes, kTuple, kList, kSet, kDict, kFunction };

enum Effect : uint8_t { kPlain = 0, kPure = 1, kRaises = 2, kTerminator = 4, kNoResult = 8, kFolds = 16, kCalls = 32 };

enum class OperandShape : uint8_t { k_, kV, kO, kL, kW, kI, kK, kB, kX };

struct OpInfo {
  const char* name;
  OperandShape operands[4];
  uint8_t effects;
  Type type;
  bytecode::Opcode opcode;
  uint8_t value_operands;  // bit i: operand i is a value (perhaps kNoValue)
};
extern const OpInfo kOps[kOpCount];
inline const OpInfo& info(Op op) { return kOps[static_cast<uint8_t>(op)]; }

// A constant value; `elements` of tuples and frozensets.
struct Literal {
  bytecode::ConstantKind kind = bytecode::ConstantKind::kNone;
  union {
    int64_t integer = 0;
    double number;
  };
  std::string_view text;
  std::span<const Literal* const> elements;
};

struct Slot {
  WindowId window = kNone32;
  uint32_t index = 0;

  explicit operator bool() const { return window != kNone32; }
};

struct Instruction {
  Op op = Op::kUndefined;
  Type type = Type::kUnknown;
  uint8_t flag = 0;              // in_place, conversion, compare Op of BranchCompare, ...
  bool is_dead = false;          // emits nothing
  bool has_immediate = false;    // the right operand is the integer `c`, not a value (BranchCompare: `immediate`)
  bool needs_copy = false;       // GetLocal: the local changes before the last use
  bool is_set_directly = false;  // the value is computed in the home register of the SetLocal that follows, which is dead
  int16_t immediate = 0;
  uint16_t reg = bytecode::kNoRegister;
  uint32_t operands[4] = {0, 0, 0, 0};
  Slot place;
  uint32_t position = kNoPosition;
  uint32_t uses = 0;
  uint32_t last_use = 0;                  // index of the instruction after which the register is free
  uint32_t previous_in_window = kNone32;  // the value placed in the same window before this one
  uint32_t next_ending = kNone32;         // the next value that lives to the end of the same loop

  uint32_t a() const { return operands[0]; }
  uint32_t b() const { return operands[1]; }
  uint32_t c() const { return operands[2]; }
  uint32_t d() const { return operands[3]; }
  const Literal* literal() const {
    return reinterpret_cast<const Literal*>(uintptr_t{operands[0]} | uintptr_t{operands[1]} << 32);
  }
  void set_literal(const Literal* literal) {
    auto bits = reinterpret_cast<uintptr_t>(literal);
    operands[0] = static_cast<uint32_t>(bits);
    operands[1] = static_cast<uint32_t>(bits >> 32);
  }
};

struct Block {
  uint32_t first = kNone32;  // index of the first instruction; kNone32: never started
  uint32_t end = 0;
  RegionId region = kNone32;
  uint32_t predecessors = 0;
  uint32_t order = 0;          // in Function::layout
  bool is_referenced = false;  // emission: something jumps here
  bytecode::Label label;
};

// A range of blocks whose exceptions go to one handler block, which starts with Catch.
struct Region {
  RegionId parent = kNone32;
  BlockId handler = 0;
  uint32_t depth = 0;
  uint32_t opened_at = 0;  // emission: pc where the open row starts
};

struct Window {
  uint32_t count = 0;  // slots
  bool is_merge = false;
  bool is_direct = false;  // results go straight to home registers, `base` is set
  uint16_t base = 0;
  Value last_placed = kNone32;  // heads the chain Instruction::previous_in_window
};

struct Loop {
  uint32_t begin = 0;      // index of LoopBegin
  uint32_t end = kNone32;  // index of LoopEnd
  LoopId parent = kNone32;
  Value value = kNone32;         // LoopValue of a for loop
  Value ending = kNone32;        // heads the chain Instruction::next_ending
  uint32_t begin_pc = 0;         // emission
  uint32_t nested = 0;           // emission: instructions of loops inside
  uint32_t back_edge = kNone32;  // emission: pc of the word that takes the cost
};

struct Function {
  // `texts` outlives the function: texts of folded constants go there.
  Function(support::Arena& memory, support::Arena& texts)
      : arena(memory),
        text_arena(texts),
        code(memory),
        blocks(memory),
        layout(memory),
        regions(memory),
        windows(memory),
        loops(memory) {}

  support::Arena& arena;
  support::Arena& text_arena;
  support::ArenaVector<Instruction> code;
  support::ArenaVector<Block> blocks;
  support::ArenaVector<BlockId> layout;  // started blocks, in order
  support::ArenaVector<Region> regions;
  support::ArenaVector<Window> windows;
  support::ArenaVector<Loop> loops;
  uint32_t named_locals = 0;
  uint32_t unnamed_locals = 0;
  std::string_view qualified_name;

  uint32_t local_count() const { return named_locals + unnamed_locals; }
  uint32_t home_register(Local local) const {
    return (local & kUnnamedLocal) == 0 ? local : named_locals + (local & ~kUnnamedLocal);
  }
};

// Calls use(value) for each value operand of an instruction; those in its window are not among them.
template <class Use>
inline void for_each_use(const Instruction& instruction, Use use) {
  const OpInfo& op = info(instruction.op);
  for (uint32_t bits = op.value_operands; bits != 0; bits &= bits - 1) {
    uint32_t operand = instruction.operands[__builtin_ctz(bits)];
    if (operand != kNoValue) use(operand);
  }
}

}  // namespace sandboa::ir
