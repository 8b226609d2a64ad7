// Registers of the guest in code of the second tier.
#include <utility>

#include "jit/typed_compiler.h"

namespace sandboa::jit {

using Type = ValueType;

void TypedCompiler::box(Reg to, FloatReg from) {
  m_.move_from_float(to, from);
  m_.add(to, SANDBOA_TABLE(float_bias));
  m_.rotate_right(to, 61);
}

// The word is lost.
void TypedCompiler::unbox(FloatReg to, Reg from) { first_.unbox_float(to, from); }

void TypedCompiler::unbox_loaded(FloatReg to) {
  if (!std::exchange(has_rotated_, false)) return unbox(to, Reg::kResult);
  m_.subtract_bits(to, FloatReg::kFloat1, SANDBOA_TABLE(float_bias));
}

void TypedCompiler::bring_home(uint32_t reg, Type type) {
  if (type == Type::kWord) unbox_word(Reg::kResult);
  if (type != Type::kFloat) return m_.move(homes_.int_home(reg), Reg::kResult);
  unbox(homes_.float_home(reg), Reg::kResult);
}

void TypedCompiler::load_constant(Reg to, uint32_t constant) {
  runtime::Value value = analysis_.constant(constant);
  if (value.is_bool()) return m_.load(to, value.is_true() ? SANDBOA_TABLE(true_value) : SANDBOA_TABLE(false_value));
  m_.load(to, of_unit(layout::unit_constants(), to));
  m_.load(to, {to, static_cast<int32_t>(constant * sizeof(runtime::Value))});
}

Reg TypedCompiler::word(uint32_t reg, Reg scratch) {
  Type type = state_.types[reg];
  if (held_[reg].constant.has_value()) {
    load_constant(scratch, *held_[reg].constant);
    return scratch;
  }
  if (held_[reg].global.has_value()) {
    load_global(scratch, *held_[reg].global);
    return scratch;
  }
  if (held_[reg].in_home && type != Type::kWord) {
    if (type == Type::kInt) return homes_.int_home(reg);
    box(scratch, homes_.float_home(reg));
    return scratch;
  }
  if (type == Type::kInt && has_home(reg, type) && analysis_.is_live(index_, reg)) {
    m_.load(homes_.int_home(reg), guest(reg));
    held_[reg] = {true, false};
    return homes_.int_home(reg);
  }
  m_.load(scratch, guest(reg));
  return scratch;
}

void TypedCompiler::load_word(Reg to, bytecode::Reg reg) {
  Reg from = word(reg, to);
  if (from != to) m_.move(to, from);
}

Reg TypedCompiler::int_word(bytecode::Reg reg, Reg scratch) {
  Reg from = word(reg, scratch);
  if (type(reg) != Type::kBool) return from;
  // The distance of the two singletons is one more shift than that of tagged ints.
  m_.subtract(scratch, SANDBOA_TABLE(false_value));
  m_.shift_right(scratch, layout::kSingletonShift - 1);
  m_.bit_or(scratch, 1);
  return scratch;
}

FloatReg TypedCompiler::number(bytecode::Reg reg, FloatReg scratch, bool is_exact) {
  if (type(reg) == Type::kFloat) {
    if (held_[reg.index].in_home) return homes_.float_home(reg.index);
    m_.load(Reg::kScratch0, guest(reg.index));
    if (has_home(reg.index, Type::kFloat) && analysis_.is_live(index_, reg.index)) {
      unbox(homes_.float_home(reg.index), Reg::kScratch0);
      held_[reg.index] = {true, false};
      return homes_.float_home(reg.index);
    }
    unbox(scratch, Reg::kScratch0);
    return scratch;
  }
  load_word(Reg::kScratch0, reg);
  convert_int(scratch, is_exact);
  return scratch;
}

void TypedCompiler::convert_int(FloatReg to, bool is_exact) {
  m_.shift_right_signed(Reg::kScratch0, 1);
  if (is_exact) {
    // Within 53 bits: what is above them is all zeros or all ones.
    m_.move(Reg::kScratch1, Reg::kScratch0);
    m_.shift_right_signed(Reg::kScratch1, 53);
    m_.add(Reg::kScratch1, 1);
    m_.jump_if(Condition::kAbove, Reg::kScratch1, 1, exit_here());
  }
  m_.convert_to_float(to, Reg::kScratch0);
}

void TypedCompiler::require_inline(FloatReg value, Label otherwise) {
  Label back = m_.new_label();
  m_.jump_unless_inline_float(value, Reg::kScratch2, SANDBOA_TABLE(float_test_bias), SANDBOA_TABLE(float_test_mask),
                              defer([this, value, back, otherwise] {
                                m_.move_from_float(Reg::kScratch2, value);
                                m_.add(Reg::kScratch2, Reg::kScratch2);
                                m_.jump_if(Condition::kEqual, Reg::kScratch2, 0, back);
                                m_.jump(otherwise);
                              }));
  m_.bind(back);
}

FloatReg TypedCompiler::float_result(bytecode::Reg dst) const {
  if (!has_home(dst.index, Type::kFloat) || !analysis_.is_live_after(index_, dst.index)) return FloatReg::kFloat0;
  FloatReg home = homes_.float_home(dst.index);
  for (uint32_t reg = 0; reg < held_.size(); ++reg) {
    bool is_there = held_[reg].in_home && state_.types[reg] == Type::kFloat && homes_.float_home(reg) == home;
    if (is_there && analysis_.is_live(index_, reg)) return FloatReg::kFloat0;
  }
  return home;
}

std::optional<Reg> TypedCompiler::home_of_int(bytecode::Reg dst) const {
  if (!has_home(dst.index, Type::kInt) || !analysis_.is_live_after(index_, dst.index)) return std::nullopt;
  return homes_.int_home(dst.index);
}

Reg TypedCompiler::int_result(bytecode::Reg dst) const {
  std::optional<Reg> home = home_of_int(dst);
  for (uint32_t reg = 0; reg < held_.size() && home.has_value(); ++reg) {
    bool is_there = held_[reg].in_home && state_.types[reg] != Type::kFloat && homes_.int_home(reg) == *home;
    if (is_there && analysis_.is_live(index_, reg)) return Reg::kResult;
  }
  return home.value_or(Reg::kResult);
}

Masm::Label TypedCompiler::exit_after(std::function<void()> take_back) {
  return defer([this, otherwise = exit_here(), take_back = std::move(take_back)] {
    take_back();
    m_.jump(otherwise);
  });
}

void TypedCompiler::put_number(uint32_t reg) {
  if (may_have_lacked_number_[reg]) m_.store_int_zero(guest(reg));
}

void TypedCompiler::define_int(uint32_t reg, Reg from, uint32_t next) {
  bool is_live = analysis_.is_live(next, reg);
  if (is_live && !has_home(reg, Type::kInt)) {
    m_.store(guest(reg), from);
    held_[reg] = {};
    return;
  }
  put_number(reg);
  held_[reg] = {is_live, is_live};
  if (is_live && homes_.int_home(reg) != from) m_.move(homes_.int_home(reg), from);
}

void TypedCompiler::define_float(bytecode::Reg reg, FloatReg from, uint32_t next) {
  bool is_live = analysis_.is_live(next, reg.index);
  if (is_live && !has_home(reg.index, Type::kFloat)) {
    box(Reg::kScratch1, from);
    m_.store(guest(reg.index), Reg::kScratch1);
    held_[reg.index] = {};
    return;
  }
  put_number(reg.index);
  held_[reg.index] = {is_live, is_live};
  if (is_live && homes_.float_home(reg.index) != from) m_.move_float(homes_.float_home(reg.index), from);
}

void TypedCompiler::require_type(Type type, Label otherwise, bool is_item) {
  switch (type) {
    case Type::kInt:
      return m_.jump_if_bits_clear(Reg::kResult, 1, otherwise);
    case Type::kFloat: {
      Label is_float = m_.new_label();
      m_.address(Reg::kScratch2, {Reg::kResult, -2});
      m_.jump_if_bits_set(Reg::kScratch2, 3, defer([this, is_float, otherwise] {
                            // Zeros: the top bit, and perhaps one for the sign.
                            m_.move(Reg::kScratch2, Reg::kResult);
                            m_.rotate_right(Reg::kScratch2, 63);
                            m_.jump_if(Condition::kEqual, Reg::kScratch2, 1, is_float);
                            m_.jump_if(Condition::kEqual, Reg::kScratch2, 9, is_float);
                            m_.jump(otherwise);
                          }));
      return m_.bind(is_float);
    }
    case Type::kBool: {
      Label is_bool = m_.new_label();
      m_.jump_if(Condition::kEqual, Reg::kResult, SANDBOA_TABLE(true_value), is_bool);
      m_.jump_if(Condition::kNotEqual, Reg::kResult, SANDBOA_TABLE(false_value), otherwise);
      return m_.bind(is_bool);
    }
    case Type::kWord:
    case Type::kWide: {
      Label is_boxed = m_.new_label();
      Label fits = m_.new_label();
      m_.jump_if_bits_clear(Reg::kResult, 1, is_boxed);
      m_.jump_if(Condition::kLess, Reg::kResult, 0, otherwise);
      m_.jump(fits);
      m_.bind(is_boxed);
      require_boxed(type, Reg::kResult, Reg::kScratch2, otherwise);
      return m_.bind(fits);
    }
    case Type::kList:
    case Type::kTuple: {
      if (is_item) {
        m_.jump_if_any_set(Reg::kResult, SANDBOA_TABLE(not_object), otherwise);
      } else {
        first_.require_object(Reg::kResult, otherwise);
      }
      Mem wanted = type == Type::kList ? SANDBOA_TABLE(list_type) : SANDBOA_TABLE(tuple_type);
      return first_.require_type(Reg::kResult, wanted, Reg::kScratch2, otherwise);
    }
    default:
      return;
  }
}

void TypedCompiler::define_guessed(bytecode::Reg reg) {
  advance();
  Type guessed = type(reg);
  held_[reg.index] = {};
  if (guessed != Type::kAny) {
    Label otherwise = defer([this, reg] {
      first_.store(reg, Reg::kResult);
      emit_exit(index_ + 1);
    });
    require_type(guessed, otherwise, true);
  }
  define(guessed, reg, index_ + 1);
}

void TypedCompiler::define_if_guessed(bytecode::Reg reg) {
  Type guessed = analysis_.guess(index_);
  if (guessed == Type::kAny) {
    m_.jump_if(Condition::kEqual, Reg::kResult, 0, exit_here());
  } else {
    require_type(guessed, exit_here());
  }
  advance();
  define(guessed, reg, index_ + 1);
}

void TypedCompiler::define(Type type, bytecode::Reg reg, uint32_t next) {
  held_[reg.index] = {};
  if (type == Type::kInt) return define_int(reg.index, Reg::kResult, next);
  if (type != Type::kFloat) return define_object(reg, Reg::kResult);
  bool goes_home = has_home(reg.index, Type::kFloat) && analysis_.is_live(next, reg.index);
  FloatReg to = goes_home ? homes_.float_home(reg.index) : FloatReg::kFloat0;
  unbox_loaded(to);
  define_float(reg, to, next);
}

}  // namespace sandboa::jit
