// Arithmetic: ints on the tagged form in line, inline floats out of line, the rest by the interpreter's operation.
#include <bit>

#include "jit/unit_compiler.h"
#include "vm/binary_operator.h"

namespace sandboa::jit {

namespace ops = bytecode::ops;

void UnitCompiler::unbox_floats(Label otherwise, bool takes_zero) {
  Label inline_floats = m_.new_label();
  m_.move(Reg::kArgument0, Reg::kResult);
  m_.bit_xor(Reg::kArgument0, 2);
  m_.move(Reg::kScratch1, Reg::kScratch0);
  m_.bit_xor(Reg::kScratch1, 2);
  m_.bit_or(Reg::kArgument0, Reg::kScratch1);
  m_.jump_if_bits_clear(Reg::kArgument0, 3, inline_floats);
  if (takes_zero) {
    for (Reg operand : {Reg::kResult, Reg::kScratch0}) require_float(operand, otherwise);
  } else {
    m_.jump(otherwise);
  }
  m_.bind(inline_floats);
  unbox_float(FloatReg::kFloat0, Reg::kResult);
  unbox_float(FloatReg::kFloat1, Reg::kScratch0);
}

// As Value::is_inline_float(): a zero is all that looks like an object with a sign.
void UnitCompiler::require_float(Reg value, Label otherwise) {
  Label fits = m_.new_label();
  m_.jump_if_bits_set(value, 1, otherwise);
  m_.jump_if_bits_set(value, 2, fits);
  m_.jump_if(Condition::kGreaterEqual, value, 0, otherwise);
  m_.bind(fits);
}

void UnitCompiler::unbox_float(FloatReg to, Reg from) {
  m_.rotate_right(from, 3);
  m_.subtract(from, SANDBOA_TABLE(float_bias));
  m_.move_to_float(to, from);
}

void UnitCompiler::compute_floats(Arith kind, FloatReg to, FloatReg by) {
  if (kind == Arith::kAdd) m_.add_float(to, to, by);
  if (kind == Arith::kSubtract) m_.subtract_float(to, to, by);
  if (kind == Arith::kMultiply) m_.multiply_float(to, to, by);
}

void UnitCompiler::box_float(Label otherwise) {
  Label fits = m_.new_label();
  m_.move_from_float(Reg::kResult, FloatReg::kFloat0);
  m_.add(Reg::kResult, SANDBOA_TABLE(float_bias));
  m_.rotate_right(Reg::kResult, 61);
  m_.move(Reg::kScratch1, Reg::kResult);
  m_.bit_and(Reg::kScratch1, 3);
  m_.jump_if(Condition::kEqual, Reg::kScratch1, 2, fits);
  m_.move(Reg::kScratch1, Reg::kResult);  // zero, of either sign?
  m_.bit_and(Reg::kScratch1, ~4);
  m_.rotate_right(Reg::kScratch1, 63);
  m_.jump_if(Condition::kNotEqual, Reg::kScratch1, 1, otherwise);
  m_.bind(fits);
}

// The operands are tagged ints in kResult and kScratch0, the result is one in kResult.
void UnitCompiler::emit_int_arith(Arith kind, Label otherwise) {
  switch (kind) {
    case Arith::kAdd:
      m_.subtract(Reg::kScratch0, 1);
      m_.add_or_jump(Reg::kResult, Reg::kScratch0, otherwise);
      return;
    case Arith::kSubtract:
      m_.subtract(Reg::kScratch0, 1);
      m_.subtract_or_jump(Reg::kResult, Reg::kScratch0, otherwise);
      return;
    case Arith::kMultiply:
      m_.shift_right_signed(Reg::kResult, 1);
      m_.subtract(Reg::kScratch0, 1);
      m_.multiply_or_jump(Reg::kResult, Reg::kScratch0, otherwise);
      m_.bit_or(Reg::kResult, 1);
      return;
    case Arith::kAnd:
      m_.bit_and(Reg::kResult, Reg::kScratch0);
      return;
    case Arith::kOr:
      m_.bit_or(Reg::kResult, Reg::kScratch0);
      return;
    case Arith::kXor:
      m_.bit_xor(Reg::kResult, Reg::kScratch0);
      m_.bit_or(Reg::kResult, 1);
      return;
    case Arith::kFloorDivide:
    case Arith::kModulo: {
      bool wants_quotient = kind == Arith::kFloorDivide;
      Label wide = m_.new_label();
      Label tag = m_.new_label();
      m_.shift_right_signed(Reg::kScratch0, 1);
      m_.jump_if(Condition::kLessEqual, Reg::kScratch0, 0, otherwise);
      m_.shift_right_signed(Reg::kResult, 1);
      m_.move(Reg::kScratch1, Reg::kResult);
      m_.bit_or(Reg::kScratch1, Reg::kScratch0);
      m_.shift_right(Reg::kScratch1, 32);
      m_.jump_if(Condition::kNotEqual, Reg::kScratch1, 0, wide);
      m_.divide32(Reg::kScratch0);
      if (!wants_quotient) m_.move(Reg::kResult, Reg::kArgument2);
      m_.jump(tag);
      m_.bind(wide);
      Label exact = m_.new_label();
      m_.divide(Reg::kScratch0);
      m_.jump_if(Condition::kGreaterEqual, Reg::kArgument2, 0, exact);
      if (wants_quotient) {
        m_.subtract(Reg::kResult, 1);
      } else {
        m_.add(Reg::kArgument2, Reg::kScratch0);
      }
      m_.bind(exact);
      if (!wants_quotient) m_.move(Reg::kResult, Reg::kArgument2);
      m_.bind(tag);
      m_.add(Reg::kResult, Reg::kResult);
      m_.bit_or(Reg::kResult, 1);
      return;
    }
    case Arith::kLeft:
      m_.shift_right_signed(Reg::kScratch0, 1);
      m_.jump_if(Condition::kAboveEqual, Reg::kScratch0, 62, otherwise);
      m_.shift_right_signed(Reg::kResult, 1);
      m_.move(Reg::kScratch1, Reg::kResult);
      m_.shift_left_by_scratch0(Reg::kResult);
      m_.move(Reg::kScratch2, Reg::kResult);
      m_.shift_right_signed_by_scratch0(Reg::kScratch2);
      m_.jump_if(Condition::kNotEqual, Reg::kScratch2, Reg::kScratch1, otherwise);
      m_.add_or_jump(Reg::kResult, Reg::kResult, otherwise);
      m_.bit_or(Reg::kResult, 1);
      return;
    case Arith::kRight: {
      Label in_range = m_.new_label();
      m_.shift_right_signed(Reg::kScratch0, 1);
      m_.jump_if(Condition::kLess, Reg::kScratch0, 0, otherwise);
      m_.jump_if(Condition::kLess, Reg::kScratch0, 63, in_range);
      m_.move_immediate(Reg::kScratch0, 63);
      m_.bind(in_range);
      m_.shift_right_signed(Reg::kResult, 1);
      m_.shift_right_signed_by_scratch0(Reg::kResult);
      m_.add(Reg::kResult, Reg::kResult);
      m_.bit_or(Reg::kResult, 1);
      return;
    }
  }
}

void UnitCompiler::emit_arith(Arith kind, bytecode::Reg dst, bytecode::Reg lhs, bytecode::Reg rhs) {
  if (emit_operator_as_seen(static_cast<uint32_t>(kind))) return;
  emit_arith_of_numbers(kind, dst, lhs, rhs);
}

// Where guest classes have answered, instances are asked about first.
bool UnitCompiler::emit_operator_as_seen(uint32_t kind) {
  const vm::LoadedUnit* method = callee_of(scope_->feedback, index_).code;
  if (method != nullptr) emit_guest_operator(*method, out_of_line(&UnitCompiler::emit_numbers, kind));
  return method != nullptr;
}

void UnitCompiler::emit_numbers(const OutOfLine& part) {
  const auto& op = bytecode::decode<ops::Add>(at(part.index));
  if (bytecode::opcode_of(*at(part.index)) == bytecode::Opcode::kTrueDivide) {
    return emit_divide_of_numbers(op.dst, op.lhs, op.rhs);
  }
  emit_arith_of_numbers(static_cast<Arith>(part.detail), op.dst, op.lhs, op.rhs);
}

void UnitCompiler::emit_arith_of_numbers(Arith kind, bytecode::Reg dst, bytecode::Reg lhs, bytecode::Reg rhs) {
  Label by_class = out_of_line(&UnitCompiler::emit_operator);
  Label not_ints = takes_floats(kind) ? out_of_line(&UnitCompiler::emit_float_arith, static_cast<uint32_t>(kind)) : by_class;
  load(Reg::kResult, lhs);
  load(Reg::kScratch0, rhs);
  require_ints(Reg::kResult, Reg::kScratch0, Reg::kScratch1, not_ints);
  emit_int_arith(kind, by_class);
  store(dst, Reg::kResult);
}

// A float, or an int, which may have to be rounded as ever.
void UnitCompiler::unbox_number(FloatReg to, Reg from, Label otherwise) {
  Label not_int = m_.new_label();
  Label done = m_.new_label();
  m_.jump_if_bits_clear(from, 1, not_int);
  m_.shift_right_signed(from, 1);
  m_.convert_to_float(to, from);
  m_.jump(done);
  m_.bind(not_int);
  require_float(from, otherwise);
  unbox_float(to, from);
  m_.bind(done);
}

// One operand is a float, the other an int. All binary instructions have their registers in the places of Add.
void UnitCompiler::emit_mixed_arith(const OutOfLine& part) {
  const auto& op = bytecode::decode<ops::Add>(at(part.index));
  Label by_class = out_of_line(&UnitCompiler::emit_operator);
  load(Reg::kResult, op.lhs);
  load(Reg::kScratch0, op.rhs);
  unbox_number(FloatReg::kFloat0, Reg::kResult, by_class);
  unbox_number(FloatReg::kFloat1, Reg::kScratch0, by_class);
  compute_floats(static_cast<Arith>(part.detail), FloatReg::kFloat0, FloatReg::kFloat1);
  box_float(by_class);
  store(op.dst, Reg::kResult);
}

// Ints as far as floats are exact: the quotient is rounded once then.
void UnitCompiler::emit_mixed_divide(const OutOfLine& part) {
  const auto& op = bytecode::decode<ops::Add>(at(part.index));
  Label by_class = out_of_line(&UnitCompiler::emit_operator);
  load(Reg::kResult, op.lhs);
  load(Reg::kScratch0, op.rhs);
  m_.jump_if(Condition::kEqual, Reg::kScratch0, 1, by_class);
  m_.move(Reg::kScratch1, Reg::kScratch0);
  m_.bit_and(Reg::kScratch1, 3);
  m_.jump_if(Condition::kEqual, Reg::kScratch1, 0, by_class);  // zero, or no number
  for (Reg operand : {Reg::kResult, Reg::kScratch0}) {
    constexpr int kSpare = 9;  // 54 bits and the tag: no more than 2**53 either way
    Label fits = m_.new_label();
    m_.jump_if_bits_clear(operand, 1, fits);
    m_.move(Reg::kScratch1, operand);
    m_.shift_left(Reg::kScratch1, kSpare);
    m_.shift_right_signed(Reg::kScratch1, kSpare);
    m_.jump_if(Condition::kNotEqual, Reg::kScratch1, operand, by_class);
    m_.bind(fits);
  }
  unbox_number(FloatReg::kFloat0, Reg::kResult, by_class);
  unbox_number(FloatReg::kFloat1, Reg::kScratch0, by_class);
  m_.divide_float(FloatReg::kFloat0, FloatReg::kFloat0, FloatReg::kFloat1);
  box_float(by_class);
  store(op.dst, Reg::kResult);
}

void UnitCompiler::emit_float_arith(const OutOfLine& part) {
  Label by_class = out_of_line(&UnitCompiler::emit_operator);
  unbox_floats(out_of_line(&UnitCompiler::emit_mixed_arith, part.detail));
  compute_floats(static_cast<Arith>(part.detail), FloatReg::kFloat0, FloatReg::kFloat1);
  box_float(by_class);
  store(bytecode::decode<ops::Add>(at(part.index)).dst, Reg::kResult);
}

// Ints that do not lie inline, or whose result does not, and all other builtin classes. detail: whether the right operand is
// an immediate.
void UnitCompiler::emit_operator(const OutOfLine& part) {
  const bytecode::Instruction* word = at(part.index);
  const auto& op = bytecode::decode<ops::Add>(word);
  auto row = static_cast<size_t>(vm::binary_operator(bytecode::opcode_of(*word)));
  size_t column = op.in_place.value != 0 && part.detail != kImmediate ? 1 : 0;
  if (scope_->is_in_line) return m_.jump(exit_of_line());
  load(Reg::kArgument1, op.lhs);
  if (part.detail == kImmediate) {
    m_.move_immediate(Reg::kArgument2, bytecode::decode<ops::AddImmediate>(word).value.value * 2 + 1);
  } else {
    load(Reg::kArgument2, op.rhs);
  }
  m_.move(Reg::kArgument0, Reg::kVm);
  m_.call(table(offsetof(RuntimeTable, operators) + (row * 2 + column) * sizeof(RuntimeTable::Operator)));
  m_.jump_if(Condition::kEqual, Reg::kResult, 0, out_of_line(&UnitCompiler::emit_any_operator));
  require_value(out_of_line(&UnitCompiler::emit_failed, kOperator));
  store(op.dst, Reg::kResult);
}

void UnitCompiler::emit_any_operator(const OutOfLine& part) { run_function(SANDBOA_TABLE(apply_any_operator), part.index); }

// Inline floats with exponents near 1 are never zero.
void UnitCompiler::emit_true_divide(bytecode::Reg dst, bytecode::Reg lhs, bytecode::Reg rhs) {
  if (!emit_operator_as_seen(0)) emit_divide_of_numbers(dst, lhs, rhs);
}

void UnitCompiler::emit_divide_of_numbers(bytecode::Reg dst, bytecode::Reg lhs, bytecode::Reg rhs) {
  Label by_class = out_of_line(&UnitCompiler::emit_operator);
  load(Reg::kResult, lhs);
  load(Reg::kScratch0, rhs);
  unbox_floats(out_of_line(&UnitCompiler::emit_mixed_divide), false);
  m_.divide_float(FloatReg::kFloat0, FloatReg::kFloat0, FloatReg::kFloat1);
  box_float(by_class);
  store(dst, Reg::kResult);
}

// The operand is a tagged int in kResult.
void UnitCompiler::emit_int_immediate(Arith kind, int16_t value, Label otherwise) {
  bool power_of_two = value > 0 && std::has_single_bit(static_cast<uint16_t>(value));
  if (kind == Arith::kAdd) {
    m_.add_or_jump(Reg::kResult, value * 2, otherwise);
  } else if (kind == Arith::kSubtract) {
    m_.add_or_jump(Reg::kResult, -value * 2, otherwise);
  } else if (kind == Arith::kAnd) {
    m_.bit_and(Reg::kResult, value * 2 + 1);
  } else if (kind == Arith::kModulo && power_of_two) {
    m_.bit_and(Reg::kResult, (value - 1) * 2 + 1);
  } else if ((kind == Arith::kFloorDivide && power_of_two) || (kind == Arith::kRight && value >= 0 && value < 63)) {
    int bits = kind == Arith::kRight ? value : std::countr_zero(static_cast<uint16_t>(value));
    m_.shift_right_signed(Reg::kResult, bits);
    m_.bit_or(Reg::kResult, 1);
  } else {
    m_.move_immediate(Reg::kScratch0, value * 2 + 1);
    emit_int_arith(kind, otherwise);
  }
}

void UnitCompiler::emit_arith_immediate(Arith kind, bytecode::Reg dst, bytecode::Reg lhs, int16_t value) {
  if (!fits_code(value)) return run_operation(index_);
  Label by_class = out_of_line(&UnitCompiler::emit_operator, kImmediate);
  Label not_int =
      takes_floats(kind) ? out_of_line(&UnitCompiler::emit_float_immediate, static_cast<uint32_t>(kind)) : by_class;
  load(Reg::kResult, lhs);
  m_.jump_if_bits_clear(Reg::kResult, 1, not_int);
  emit_int_immediate(kind, value, by_class);
  store(dst, Reg::kResult);
}

// All of them have their registers in the places of AddImmediate.
void UnitCompiler::emit_float_immediate(const OutOfLine& part) {
  const auto& op = bytecode::decode<ops::AddImmediate>(at(part.index));
  Label by_class = out_of_line(&UnitCompiler::emit_operator, kImmediate);
  m_.move(Reg::kScratch1, Reg::kResult);
  m_.bit_and(Reg::kScratch1, 3);
  m_.jump_if(Condition::kNotEqual, Reg::kScratch1, 2, by_class);
  unbox_float(FloatReg::kFloat0, Reg::kResult);
  m_.move_immediate(Reg::kScratch0, op.value.value);
  m_.convert_to_float(FloatReg::kFloat1, Reg::kScratch0);
  compute_floats(static_cast<Arith>(part.detail), FloatReg::kFloat0, FloatReg::kFloat1);
  box_float(by_class);
  store(op.dst, Reg::kResult);
}

void UnitCompiler::emit_power(const ops::Power& op) {
  load(Reg::kArgument0, op.lhs);
  load(Reg::kArgument1, op.rhs);
  m_.call(SANDBOA_TABLE(power_of_numbers));
  m_.jump_if(Condition::kEqual, Reg::kResult, 0, operation_out_of_line());
  store(op.dst, Reg::kResult);
}

void UnitCompiler::emit_negate(const ops::Negate& op) {
  Label operation = operation_out_of_line();
  Label not_int = m_.new_label();
  Label done = m_.new_label();
  load(Reg::kResult, op.src);
  m_.jump_if_bits_clear(Reg::kResult, 1, not_int);
  m_.move_immediate(Reg::kScratch0, 2);
  m_.subtract_or_jump(Reg::kScratch0, Reg::kResult, operation);
  store(op.dst, Reg::kScratch0);
  m_.jump(done);
  m_.bind(not_int);
  m_.jump_if_bits_clear(Reg::kResult, 2, operation);
  m_.bit_xor(Reg::kResult, 4);  // the sign
  store(op.dst, Reg::kResult);
  m_.bind(done);
}

void UnitCompiler::emit_invert(const ops::Invert& op) {
  load(Reg::kResult, op.src);
  m_.jump_if_bits_clear(Reg::kResult, 1, operation_out_of_line());
  m_.bit_xor(Reg::kResult, -2);
  store(op.dst, Reg::kResult);
}

}  // namespace sandboa::jit
