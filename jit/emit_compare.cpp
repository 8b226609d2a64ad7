// Comparisons and branches: ints in line, floats out of line, the rest by the interpreter's operation.
#include "jit/unit_compiler.h"

namespace sandboa::jit {

namespace ops = bytecode::ops;

namespace {

struct BranchDetail {
  Condition condition;
  bool jump_when;

  uint32_t packed() const { return static_cast<uint32_t>(condition) * 2 + (jump_when ? 1 : 0); }
  static BranchDetail unpack(uint32_t detail) { return {static_cast<Condition>(detail / 2), (detail & 1) != 0}; }
};

}  // namespace

Condition opposite(Condition condition) {
  constexpr Condition kOpposites[] = {Condition::kNotEqual, Condition::kEqual,     Condition::kGreaterEqual,
                                      Condition::kGreater,  Condition::kLessEqual, Condition::kLess};
  static_assert(static_cast<int>(Condition::kEqual) == 0 && static_cast<int>(Condition::kGreaterEqual) == 5);
  return kOpposites[static_cast<int>(condition)];
}

void UnitCompiler::emit_compare(Condition condition, bytecode::Reg dst, bytecode::Reg lhs, bytecode::Reg rhs) {
  Label not_ints = out_of_line(&UnitCompiler::emit_float_compare, static_cast<uint32_t>(condition));
  load(Reg::kResult, lhs);
  load(Reg::kScratch0, rhs);
  require_ints(Reg::kResult, Reg::kScratch0, Reg::kScratch1, not_ints);
  m_.set_if(condition, Reg::kResult, Reg::kScratch0);
  store_boolean(dst);
}

// All comparisons have their registers in the places of Less.
void UnitCompiler::emit_float_compare(const OutOfLine& part) {
  Label holds = m_.new_label();
  unbox_floats(operation_out_of_line());
  m_.move_immediate(Reg::kResult, 1);
  m_.jump_if_floats(static_cast<Condition>(part.detail), FloatReg::kFloat0, FloatReg::kFloat1, holds);
  m_.move_immediate(Reg::kResult, 0);
  m_.bind(holds);
  store_boolean(bytecode::decode<ops::Less>(at(part.index)).dst);
}

void UnitCompiler::emit_compare_branch(Condition condition, bool jump_when, uint32_t target) {
  Label not_ints = out_of_line(&UnitCompiler::emit_float_branch, BranchDetail{condition, jump_when}.packed());
  require_ints(Reg::kResult, Reg::kScratch0, Reg::kScratch1, not_ints);
  m_.jump_if(jump_when ? condition : opposite(condition), Reg::kResult, Reg::kScratch0, label_of(target));
}

void UnitCompiler::emit_float_branch(const OutOfLine& part) {
  BranchDetail branch = BranchDetail::unpack(part.detail);
  Label target = label_of(target_of(bytecode::decode<ops::JumpIfLess>(at(part.index)).jump));
  unbox_floats(operation_out_of_line());
  if (branch.jump_when) {
    m_.jump_if_floats(branch.condition, FloatReg::kFloat0, FloatReg::kFloat1, target);
  } else {
    m_.jump_if_floats(branch.condition, FloatReg::kFloat0, FloatReg::kFloat1, part.back);
    m_.jump(target);
  }
}

void UnitCompiler::emit_immediate_branch(Condition condition, bool jump_when, bytecode::Reg lhs, int16_t value,
                                         uint32_t target) {
  if (!fits_code(value)) return run_operation(index_);
  Label operation = operation_out_of_line();
  load(Reg::kResult, lhs);
  m_.jump_if_bits_clear(Reg::kResult, 1, operation);
  m_.jump_if(jump_when ? condition : opposite(condition), Reg::kResult, value * 2 + 1, label_of(target));
}

void UnitCompiler::emit_is(bytecode::Reg dst, bytecode::Reg lhs, bytecode::Reg rhs, Condition condition) {
  load(Reg::kResult, lhs);
  load(Reg::kScratch0, rhs);
  m_.set_if(condition, Reg::kResult, Reg::kScratch0);
  store_boolean(dst);
}

void UnitCompiler::jump_if_singleton(bytecode::Reg src, Mem singleton, Condition condition, uint32_t target) {
  load(Reg::kResult, src);
  m_.jump_if(condition, Reg::kResult, singleton, label_of(target));
}

// Bools, small ints and None; all others by the operation.
void UnitCompiler::emit_truth_branch(bytecode::Reg src, bool jump_when, uint32_t target) {
  Label operation = operation_out_of_line();
  Label when_true = jump_when ? label_of(target) : m_.new_label();
  Label when_false = jump_when ? m_.new_label() : label_of(target);
  load(Reg::kResult, src);
  m_.jump_if(Condition::kEqual, Reg::kResult, SANDBOA_TABLE(true_value), when_true);
  m_.jump_if(Condition::kEqual, Reg::kResult, SANDBOA_TABLE(false_value), when_false);
  m_.jump_if(Condition::kEqual, Reg::kResult, SANDBOA_TABLE(none), when_false);
  m_.jump_if_bits_clear(Reg::kResult, 1, operation);
  if (jump_when) {
    m_.jump_if(Condition::kNotEqual, Reg::kResult, 1, when_true);
    m_.bind(when_false);
  } else {
    m_.jump_if(Condition::kEqual, Reg::kResult, 1, when_false);
    m_.bind(when_true);
  }
}

void UnitCompiler::emit_not(bytecode::Reg dst, bytecode::Reg src) {
  Label is_true = m_.new_label();
  Label done = m_.new_label();
  load(Reg::kResult, src);
  m_.jump_if(Condition::kEqual, Reg::kResult, SANDBOA_TABLE(true_value), is_true);
  m_.jump_if(Condition::kNotEqual, Reg::kResult, SANDBOA_TABLE(false_value), operation_out_of_line());
  m_.load(Reg::kResult, SANDBOA_TABLE(true_value));
  m_.jump(done);
  m_.bind(is_true);
  m_.load(Reg::kResult, SANDBOA_TABLE(false_value));
  m_.bind(done);
  store(dst, Reg::kResult);
}

void UnitCompiler::emit_to_bool(bytecode::Reg dst, bytecode::Reg src) {
  Label is_bool = m_.new_label();
  load(Reg::kResult, src);
  m_.jump_if(Condition::kEqual, Reg::kResult, SANDBOA_TABLE(true_value), is_bool);
  m_.jump_if(Condition::kNotEqual, Reg::kResult, SANDBOA_TABLE(false_value), operation_out_of_line());
  m_.bind(is_bool);
  store(dst, Reg::kResult);
}

}  // namespace sandboa::jit
