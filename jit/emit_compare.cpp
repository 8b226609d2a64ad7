// Comparisons and branches: ints in line, floats out of line, the rest by the interpreter's operation.
#include "jit/unit_compiler.h"
#include "vm/handlers/compare.h"

namespace sandboa::jit {

namespace ops = bytecode::ops;

namespace {

// What a function of the runtime table is asked, and what becomes of its answer.
struct Question {
  // `in` stands behind the comparisons.
  static constexpr uint32_t kContains = static_cast<uint32_t>(Condition::kGreaterEqual) + 1;
  uint32_t asked;     // a Condition or kContains
  bool wanted;        // branches: the answer that they jump for; else false if it is to be turned round
  bool is_immediate;  // branches: the right operand

  uint32_t packed() const { return asked * 4 + (wanted ? 2 : 0) + (is_immediate ? 1 : 0); }
  static Question unpack(uint32_t detail) { return {detail / 4, (detail & 2) != 0, (detail & 1) != 0}; }
  Condition condition() const { return static_cast<Condition>(asked); }
};

}  // namespace

Condition opposite(Condition condition) {
  constexpr Condition kOpposites[] = {Condition::kNotEqual, Condition::kEqual,     Condition::kGreaterEqual,
                                      Condition::kGreater,  Condition::kLessEqual, Condition::kLess};
  static_assert(static_cast<int>(Condition::kEqual) == 0 && static_cast<int>(Condition::kGreaterEqual) == 5);
  return kOpposites[static_cast<int>(condition)];
}

void UnitCompiler::emit_compare(Condition condition, bytecode::Reg dst, bytecode::Reg lhs, bytecode::Reg rhs) {
  Question question{static_cast<uint32_t>(condition), true, false};
  Label not_ints = out_of_line(&UnitCompiler::emit_float_compare, question.packed());
  load(Reg::kResult, lhs);
  load(Reg::kScratch0, rhs);
  require_ints(Reg::kResult, Reg::kScratch0, Reg::kScratch1, not_ints);
  m_.set_if(condition, Reg::kResult, Reg::kScratch0);
  store_boolean(dst);
}

// All comparisons have their registers in the places of Less.
void UnitCompiler::emit_float_compare(const OutOfLine& part) {
  Label holds = m_.new_label();
  unbox_floats(out_of_line(&UnitCompiler::emit_answer, part.detail));
  m_.move_immediate(Reg::kResult, 1);
  m_.jump_if_floats(Question::unpack(part.detail).condition(), FloatReg::kFloat0, FloatReg::kFloat1, holds);
  m_.move_immediate(Reg::kResult, 0);
  m_.bind(holds);
  store_boolean(bytecode::decode<ops::Less>(at(part.index)).dst);
}

void UnitCompiler::emit_compare_branch(Condition condition, bool jump_when, uint32_t target) {
  Question question{static_cast<uint32_t>(condition), jump_when, false};
  Label not_ints = out_of_line(&UnitCompiler::emit_float_branch, question.packed());
  require_ints(Reg::kResult, Reg::kScratch0, Reg::kScratch1, not_ints);
  m_.jump_if(jump_when ? condition : opposite(condition), Reg::kResult, Reg::kScratch0, label_of(target));
}

void UnitCompiler::emit_float_branch(const OutOfLine& part) {
  Question question = Question::unpack(part.detail);
  Label target = label_of(target_of(bytecode::decode<ops::JumpIfLess>(at(part.index)).jump));
  unbox_floats(out_of_line(&UnitCompiler::emit_branch_on_answer, part.detail));
  if (question.wanted) {
    m_.jump_if_floats(question.condition(), FloatReg::kFloat0, FloatReg::kFloat1, target);
  } else {
    m_.jump_if_floats(question.condition(), FloatReg::kFloat0, FloatReg::kFloat1, part.back);
    m_.jump(target);
  }
}

// kResult: the answer; where that is not known, the SlowPath has it.
void UnitCompiler::ask(uint32_t detail, bytecode::Reg lhs, bytecode::Reg rhs) {
  Question question = Question::unpack(detail);
  bool is_contains = question.asked == Question::kContains;
  load(Reg::kArgument1, lhs);
  if (question.is_immediate) {
    m_.move_immediate(Reg::kArgument2, bytecode::decode<ops::JumpIfLessImmediate>(at(index_)).value.value * 2 + 1);
  } else {
    load(Reg::kArgument2, rhs);
  }
  if (is_contains) {
    Label known = m_.new_label();
    m_.call_leaf(SANDBOA_TABLE(look_in_table));
    m_.jump_if(Condition::kEqual, Reg::kResult, static_cast<int32_t>(vm::Fast::kUnknown),
               out_of_line_to(known, &UnitCompiler::emit_contains_other));
    m_.bind(known);
    return;
  }
  m_.move(Reg::kArgument0, Reg::kVm);
  m_.call(table(offsetof(RuntimeTable, compare) + question.asked * sizeof(void*)));
  m_.jump_if(Condition::kEqual, Reg::kResult, static_cast<int32_t>(vm::Fast::kUnknown),
             out_of_line(&UnitCompiler::emit_compare_any));
}

// kArgument1, kArgument2: an item and what it may be in.
void UnitCompiler::emit_contains_other(const OutOfLine&) {
  m_.move(Reg::kArgument0, Reg::kVm);
  m_.call(SANDBOA_TABLE(contains));
  m_.jump_if(Condition::kEqual, Reg::kResult, static_cast<int32_t>(vm::Fast::kUnknown),
             out_of_line(&UnitCompiler::emit_contains_any));
}

void UnitCompiler::emit_compare_any(const OutOfLine& part) { run_function(SANDBOA_TABLE(compare_any), part.index); }
void UnitCompiler::emit_contains_any(const OutOfLine& part) { run_function(SANDBOA_TABLE(contains_any), part.index); }
void UnitCompiler::emit_truth_of_any(const OutOfLine& part) { run_function(SANDBOA_TABLE(truth_of_any), part.index); }

void UnitCompiler::emit_answer(const OutOfLine& part) {
  const auto& op = bytecode::decode<ops::Less>(at(part.index));
  ask(part.detail, op.lhs, op.rhs);
  if (!Question::unpack(part.detail).wanted) m_.bit_xor(Reg::kResult, 1);
  store_boolean(op.dst);
}

void UnitCompiler::emit_branch_on_answer(const OutOfLine& part) {
  const auto& op = bytecode::decode<ops::JumpIfLess>(at(part.index));
  ask(part.detail, op.lhs, op.rhs);
  m_.jump_if(Condition::kEqual, Reg::kResult, Question::unpack(part.detail).wanted ? 1 : 0, label_of(target_of(op.jump)));
}

void UnitCompiler::emit_contains(bytecode::Reg dst, bytecode::Reg item, bytecode::Reg container, bool wanted) {
  ask(Question{Question::kContains, wanted, false}.packed(), item, container);
  if (!wanted) m_.bit_xor(Reg::kResult, 1);
  store_boolean(dst);
}

void UnitCompiler::emit_contains_branch(const ops::JumpIfContains& op, bool jump_when) {
  ask(Question{Question::kContains, jump_when, false}.packed(), op.lhs, op.rhs);
  m_.jump_if(Condition::kEqual, Reg::kResult, jump_when ? 1 : 0, label_of(target_of(op.jump)));
}

void UnitCompiler::emit_immediate_branch(Condition condition, bool jump_when, bytecode::Reg lhs, int16_t value,
                                         uint32_t target) {
  if (!fits_code(value)) return run_operation(index_);
  Question question{static_cast<uint32_t>(condition), jump_when, true};
  Label not_int = out_of_line(&UnitCompiler::emit_branch_on_answer, question.packed());
  load(Reg::kResult, lhs);
  m_.jump_if_bits_clear(Reg::kResult, 1, not_int);
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

// Bools, small ints and None in line.
void UnitCompiler::emit_truth_branch(bytecode::Reg src, bool jump_when, uint32_t target) {
  Label other = out_of_line(&UnitCompiler::emit_branch_on_truth, jump_when ? 1 : 0);
  Label when_true = jump_when ? label_of(target) : m_.new_label();
  Label when_false = jump_when ? m_.new_label() : label_of(target);
  load(Reg::kResult, src);
  m_.jump_if(Condition::kEqual, Reg::kResult, SANDBOA_TABLE(true_value), when_true);
  m_.jump_if(Condition::kEqual, Reg::kResult, SANDBOA_TABLE(false_value), when_false);
  m_.jump_if(Condition::kEqual, Reg::kResult, SANDBOA_TABLE(none), when_false);
  m_.jump_if_bits_clear(Reg::kResult, 1, other);
  if (jump_when) {
    m_.jump_if(Condition::kNotEqual, Reg::kResult, 1, when_true);
    m_.bind(when_false);
  } else {
    m_.jump_if(Condition::kEqual, Reg::kResult, 1, when_false);
    m_.bind(when_true);
  }
}

// kResult: the value. detail: what is jumped for.
void UnitCompiler::emit_branch_on_truth(const OutOfLine& part) {
  const auto& op = bytecode::decode<ops::JumpIfTrue>(at(part.index));
  m_.move(Reg::kArgument0, Reg::kVm);
  m_.move(Reg::kArgument1, Reg::kResult);
  m_.call(SANDBOA_TABLE(truth));
  m_.jump_if(Condition::kEqual, Reg::kResult, static_cast<int32_t>(vm::Fast::kUnknown),
             out_of_line(&UnitCompiler::emit_truth_of_any));
  m_.jump_if(Condition::kEqual, Reg::kResult, static_cast<int32_t>(part.detail), label_of(target_of(op.jump)));
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
