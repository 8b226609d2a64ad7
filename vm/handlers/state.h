// What a handler works with. The run loop keeps the State in machine registers: handlers are always inlined and never take
// its address elsewhere. Handlers hold fast paths only; everything else is one call of an out-of-line function.
#pragma once

#include "ir/bytecode/opcode.h"
#include "runtime/numbers/number.h"
#include "vm/handlers/slow_paths.h"
#include "vm/vm.h"

namespace sandboa::vm {

namespace ops = bytecode::ops;
using runtime::Value;

// How the run loop goes on: with the next instruction, at state.pc as it stands, or not at all.
enum class Step { kNext, kStay, kLeave };

struct State {
  const bytecode::Instruction* pc;
  Value* registers;
  Frame* frame;
  Vm& vm;
  const void* const* dispatch = nullptr;  // of the run loop: where each opcode's handler is

  Value& operator[](bytecode::Reg reg) const { return registers[reg.index]; }
  Value& operator[](bytecode::Base base) const { return registers[base.index]; }

  SANDBOA_ALWAYS_INLINE Step set(bytecode::Reg dst, Value value) {
    registers[dst.index] = value;
    return Step::kNext;
  }
  SANDBOA_ALWAYS_INLINE Step jump(int32_t distance) {
    pc += distance + 1;
    return Step::kStay;
  }
  SANDBOA_ALWAYS_INLINE Step jump_if(bool taken, int32_t distance) {
    pc += taken ? distance + 1 : 1;
    return Step::kStay;
  }
  SANDBOA_ALWAYS_INLINE void reload() {
    frame = vm.frame_;
    pc = frame->pc;
    registers = frame->registers;
  }
  SANDBOA_ALWAYS_INLINE Step slow(SlowPath path) {
    const bytecode::Instruction* at = pc;
    frame->pc = at + 1;
    if (!path(vm, at)) return Step::kLeave;
    reload();
    dispatch = vm.dispatch_;  // a sample may have found native code
    return Step::kStay;
  }
  // An operation that the handler has called itself answers with a signal; `again` is the whole instruction.
  SANDBOA_ALWAYS_INLINE Step failed(runtime::Outcome failure, SlowPath again) {
    const bytecode::Instruction* at = pc;
    frame->pc = at + 1;
    if (!resume_failed_operation(vm, at, failure, again)) return Step::kLeave;
    reload();
    return Step::kStay;
  }
};

inline bool both_small_ints(Value lhs, Value rhs) { return (lhs.bits() & rhs.bits() & 1) != 0; }
inline bool both_inline_floats(Value lhs, Value rhs) { return (((lhs.bits() ^ 2) | (rhs.bits() ^ 2)) & 3) == 0; }
}  // namespace sandboa::vm
