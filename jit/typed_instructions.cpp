// Instructions in line, by the types that their operands have.
#include <bit>

#include "jit/control_flow.h"
#include "jit/typed_compiler.h"

namespace sandboa::jit {

namespace ops = bytecode::ops;
using bytecode::Opcode;
using runtime::Kind;
using Type = ValueType;

void TypedCompiler::emit_in_line() {
  const bytecode::Instruction* at = first_.at(index_);
  if (emit_words()) return;
  switch (bytecode::opcode_of(*at)) {
#define CASE(Name, code)                              \
  case Opcode::k##Name: {                             \
    const auto& op = bytecode::decode<ops::Name>(at); \
    (void)op;                                         \
    code;                                             \
    return;                                           \
  }
    CASE(Nop, )
    CASE(LoopCost, )
    CASE(Move, emit_move(op))
    CASE(LoadConst, emit_load_const(op))
    CASE(LoadInt, emit_load_int(op))
    CASE(LoadGlobal, emit_load_global(op))
    CASE(StoreGlobal, emit_store_global(op))
    CASE(LoadCell, m_.load(Reg::kResult, guest(op.cell.index)); load_contents(op.dst))
    CASE(LoadFree, load_free_cell(op.index); load_contents(op.dst))
    CASE(StoreCell, m_.load(Reg::kScratch0, guest(op.cell.index));
         m_.store({Reg::kScratch0, layout::kCellValue}, word(op.src, Reg::kResult)))
    CASE(StoreFree, load_free_cell(op.index); m_.store({Reg::kResult, layout::kCellValue}, word(op.src, Reg::kScratch0)))
    CASE(Is, emit_is(Condition::kEqual))
    CASE(IsNot, emit_is(Condition::kNotEqual))
    CASE(Not, emit_not(op))
    CASE(CheckBound, emit_check_bound(op))
    CASE(Add, emit_arith(Arith::kAdd))
    CASE(Subtract, emit_arith(Arith::kSubtract))
    CASE(Multiply, emit_arith(Arith::kMultiply))
    CASE(TrueDivide, emit_true_divide())
    CASE(Power, emit_power())
    CASE(Call, emit_intrinsic(op))
    CASE(FloorDivide, emit_arith(Arith::kFloorDivide))
    CASE(Modulo, emit_arith(Arith::kModulo))
    CASE(BitAnd, emit_arith(Arith::kAnd))
    CASE(BitOr, emit_arith(Arith::kOr))
    CASE(BitXor, emit_arith(Arith::kXor))
    CASE(LeftShift, emit_arith(Arith::kLeft))
    CASE(RightShift, emit_arith(Arith::kRight))
    CASE(AddImmediate, emit_arith_immediate(Arith::kAdd))
    CASE(SubtractImmediate, emit_arith_immediate(Arith::kSubtract))
    CASE(MultiplyImmediate, emit_arith_immediate(Arith::kMultiply))
    CASE(FloorDivideImmediate, emit_arith_immediate(Arith::kFloorDivide))
    CASE(ModuloImmediate, emit_arith_immediate(Arith::kModulo))
    CASE(BitAndImmediate, emit_arith_immediate(Arith::kAnd))
    CASE(LeftShiftImmediate, emit_arith_immediate(Arith::kLeft))
    CASE(RightShiftImmediate, emit_arith_immediate(Arith::kRight))
    CASE(Negate, emit_negate())
    CASE(Invert, emit_invert())
#define COMPARISON(Name, NegatedName, condition)                                   \
  CASE(Name, emit_compare(Condition::condition))                                   \
  CASE(JumpIf##Name, emit_branch(Condition::condition, true))                      \
  CASE(JumpIf##NegatedName, emit_branch(Condition::condition, false))              \
  CASE(JumpIf##Name##Immediate, emit_branch_immediate(Condition::condition, true)) \
  CASE(JumpIf##NegatedName##Immediate, emit_branch_immediate(Condition::condition, false))
#include "jit/comparisons.def"
    CASE(Jump, go_to(first_.target_of(op.jump)))
    CASE(Loop, take_back_edge(op.cost, first_.target_of(op.jump)))
    CASE(JumpIfTrue, emit_truth_branch(op.src, true))
    CASE(JumpIfFalse, emit_truth_branch(op.src, false))
    CASE(JumpIfNone,
         m_.jump_if(Condition::kEqual, word(op.src, Reg::kResult), SANDBOA_TABLE(none), edge(first_.target_of(op.jump))))
    CASE(JumpIfNotNone,
         m_.jump_if(Condition::kNotEqual, word(op.src, Reg::kResult), SANDBOA_TABLE(none), edge(first_.target_of(op.jump))))
    CASE(JumpIfIs, Reg lhs = word(op.lhs, Reg::kResult); Reg rhs = word(op.rhs, Reg::kScratch0);
         m_.jump_if(Condition::kEqual, lhs, rhs, edge(first_.target_of(op.jump))))
    CASE(JumpIfIsNot, Reg lhs = word(op.lhs, Reg::kResult); Reg rhs = word(op.rhs, Reg::kScratch0);
         m_.jump_if(Condition::kNotEqual, lhs, rhs, edge(first_.target_of(op.jump))))
    CASE(Return, spill(op.src.index); give_slice(); first_.emit_instruction())
    CASE(ReturnNone, give_slice(); first_.emit_instruction())
    CASE(RangeSetup, emit_range(op))
    CASE(ForRangeNext, emit_for_range(op))
    CASE(ForNext, emit_for_next(op))
    CASE(LoadItem, emit_load_item(op))
    CASE(LoadItemImmediate, emit_load_item_immediate(op))
    CASE(StoreItem, emit_store_item(op))
    CASE(LoadAttribute, emit_load_attribute(op))
    CASE(StoreAttribute, emit_store_attribute(op))
#undef CASE
    default:
      CHECK(false);
  }
}

// ---- moves

void TypedCompiler::emit_move(const ops::Move& op) {
  if (type(op.src) == Type::kFloat) {
    FloatReg from = number(op.src, FloatReg::kFloat0, false);
    write_in_float_run(op.dst);
    advance();
    return define_float(op.dst, from);
  }
  if (type(op.src) == Type::kWord || type(op.src) == Type::kWide) return emit_move_word(op);
  Reg from = word(op.src, Reg::kResult);
  advance();
  if (type(op.dst) == Type::kInt) return define_int(op.dst.index, from, index_ + 1);
  held_[op.dst.index] = {};
  define_object(op.dst, from);
}

void TypedCompiler::emit_load_const(const ops::LoadConst& op) {
  if (analysis_.is_float_constant(op.constant.index)) {
    m_.move_address(Reg::kResult, &data_.floats[index_]);
    FloatReg result = float_result(op.dst);
    write_in_float_run(op.dst);
    m_.load_float(result, {Reg::kResult, 0});
    advance();
    return define_float(op.dst, result);
  }
  if (is_for_next_only(op)) {
    advance();
    pass_on(op.dst);
    held_[op.dst.index] = {false, false, op.constant.index};
    if (type(op.dst) == Type::kWord) word_constant_[op.dst.index] = index_ + 1;
    return;
  }
  if (is_unseen()) {
    advance();
    pass_on(op.dst);
    held_[op.dst.index] = {false, false, op.constant.index};
    word_constant_[op.dst.index] = index_ + 1;
    return;
  }
  load_constant(Reg::kScratch0, op.constant.index);
  advance();
  pass_on(op.dst);
  if (type(op.dst) == Type::kInt) return define_int(op.dst.index, Reg::kScratch0, index_ + 1);
  held_[op.dst.index] = {};
  if (type(op.dst) == Type::kWord) word_constant_[op.dst.index] = index_ + 1;
  define_object(op.dst, Reg::kScratch0);
}

bool TypedCompiler::is_for_next_only(const ops::LoadConst& op) const {
  UnitAnalysis::State state = state_;
  analysis_.pass(index_, state);
  if (analysis_.starts_block(index_ + 1) || !analysis_.is_in_line(index_ + 1, state)) return false;
  const bytecode::Instruction* next = first_.at(index_ + 1);
  if (state.types[op.dst.index] == Type::kWord) {
    Opcode opcode = bytecode::opcode_of(*next);
    bool computes = opcode == Opcode::kAdd || opcode == Opcode::kMultiply || opcode == Opcode::kBitAnd ||
                    opcode == Opcode::kBitOr || opcode == Opcode::kBitXor;
    return computes && bytecode::decode<ops::Add>(next).dst.index == op.dst.index &&
           analysis_.result_of_words(index_ + 1, state) != Type::kNone;
  }
  if (!analysis_.constant(op.constant.index).is_bool() || state_.may_lack_number[op.dst.index]) return false;
  if (analysis_.is_live_after(index_ + 1, op.dst.index)) return false;
  switch (bytecode::opcode_of(*next)) {
    case Opcode::kStoreItem: {
      const auto& store = bytecode::decode<ops::StoreItem>(next);
      return store.src.index == op.dst.index && store.object.index != op.dst.index && store.key.index != op.dst.index;
    }
    case Opcode::kStoreAttribute: {
      const auto& store = bytecode::decode<ops::StoreAttribute>(next);
      return store.src.index == op.dst.index && store.object.index != op.dst.index;
    }
    default:
      return false;
  }
}

void TypedCompiler::emit_load_int(const ops::LoadInt& op) {
  if (UnitCompiler::fits_code(op.value)) {
    m_.move_immediate(Reg::kScratch0, op.value * 2 + 1);
  } else {
    m_.load(Reg::kScratch0, of_unit(layout::unit(layout::kUnitCode), Reg::kScratch0));
    first_.load_int_of(Reg::kScratch0);
  }
  advance();
  pass_on(op.dst);
  if (op.value >= 0 && UnitCompiler::fits_code(op.value)) known_int_[op.dst.index] = op.value;
  define_int(op.dst.index, Reg::kScratch0, index_ + 1);
}

void TypedCompiler::emit_load_global(const ops::LoadGlobal& op) {
  if (analysis_.guess(index_) == Type::kWord) return emit_load_word_global(op);
  if (analysis_.is_global_known(index_)) {
    may_have_lacked_number_ = state_.may_lack_number;
    put_number(op.dst.index);
    advance();
    pass_on(op.dst);
    held_[op.dst.index] = {};
    held_[op.dst.index].global = op.name.index;
    return;
  }
  load_global(Reg::kResult, op.name.index);
  define_if_guessed(op.dst);
}

void TypedCompiler::load_global(Reg to, uint32_t name) {
  m_.load(to, of_unit(layout::unit_loads(), to));
  m_.load(to, {to, static_cast<int32_t>(name * sizeof(void*))});
  m_.load(to, {to, 0});
}

void TypedCompiler::emit_store_global(const ops::StoreGlobal& op) {
  m_.load(Reg::kScratch0, of_unit(layout::unit_stores(), Reg::kScratch0));
  m_.load(Reg::kScratch0, {Reg::kScratch0, static_cast<int32_t>(op.name.index * sizeof(void*))});
  m_.load(Reg::kResult, {Reg::kScratch0, 0});
  m_.jump_if(Condition::kEqual, Reg::kResult, 0, leave_here());
  m_.store({Reg::kScratch0, 0}, word(op.src, Reg::kResult));
}

void TypedCompiler::load_free_cell(uint32_t number) {
  m_.load(Reg::kResult, of_frame(layout::frame(layout::kFrameFunction), Reg::kResult));
  m_.load(Reg::kResult, {Reg::kResult, static_cast<int32_t>(layout::kFunctionClosure + number * sizeof(void*))});
}

void TypedCompiler::load_contents(bytecode::Reg dst) {
  m_.load(Reg::kResult, {Reg::kResult, layout::kCellValue});
  define_if_guessed(dst);
}

void TypedCompiler::emit_check_bound(const ops::CheckBound& op) {
  if (type(op.local) != Type::kAny) return;
  m_.load(Reg::kResult, guest(op.local.index));
  m_.jump_if(Condition::kEqual, Reg::kResult, 0, exit_here());
}

// ---- arithmetic. All binary instructions have their registers in the places of Add.

void TypedCompiler::emit_arith(Arith kind) {
  const auto& op = bytecode::decode<ops::Add>(first_.at(index_));
  if (type(op.lhs) == Type::kFloat || type(op.rhs) == Type::kFloat) {
    FloatReg lhs = number(op.lhs, FloatReg::kFloat0, false);
    return compute_float(kind, op.dst, lhs, number(op.rhs, FloatReg::kFloat1, false));
  }
  Reg result = Reg::kResult;
  if (kind == Arith::kAdd) {
    Reg lhs = int_word(op.lhs, Reg::kResult);
    result = add_ints(op.dst, lhs, int_word(op.rhs, Reg::kScratch0));
  } else if (kind == Arith::kSubtract) {
    Reg lhs = word(op.lhs, Reg::kResult);
    result = subtract_ints(op.dst, lhs, word(op.rhs, Reg::kScratch0));
  } else {
    load_word(Reg::kResult, op.lhs);
    load_word(Reg::kScratch0, op.rhs);
    first_.emit_int_arith(kind, exit_here());
  }
  advance();
  define_int(op.dst.index, result, index_ + 1);
}

// Of two tagged ints one tag is too much.
Reg TypedCompiler::add_ints(bytecode::Reg dst, Reg lhs, Reg rhs) {
  std::optional<Reg> home = home_of_int(dst);
  if (home == lhs || home == rhs) {
    m_.address(Reg::kResult, {home == lhs ? rhs : lhs, -1});
    m_.add_or_jump(*home, Reg::kResult, exit_after([this, home] { m_.subtract(*home, Reg::kResult); }));
    return *home;
  }
  Reg result = int_result(dst);
  m_.address(result, {lhs, -1});
  m_.add_or_jump(result, rhs, exit_here());
  return result;
}

Reg TypedCompiler::subtract_ints(bytecode::Reg dst, Reg lhs, Reg rhs) {
  Reg result = int_result(dst);
  if (home_of_int(dst) == lhs) {
    result = lhs;
    m_.subtract_or_jump(result, rhs, exit_after([this, lhs, rhs] { m_.add(lhs, rhs); }));
  } else {
    if (lhs != result) m_.move(result, lhs);
    m_.subtract_or_jump(result, rhs, exit_here());
  }
  m_.add(result, 1);
  return result;
}

Reg TypedCompiler::add_immediate(bytecode::Reg dst, Reg lhs, int32_t by) {
  if (home_of_int(dst) == lhs) {
    m_.add_or_jump(lhs, by, exit_after([this, lhs, by] { m_.add(lhs, -by); }));
    return lhs;
  }
  Reg result = int_result(dst);
  if (lhs != result) m_.move(result, lhs);
  m_.add_or_jump(result, by, exit_here());
  return result;
}

void TypedCompiler::emit_arith_immediate(Arith kind) {
  const auto& op = bytecode::decode<ops::AddImmediate>(first_.at(index_));
  if (type(op.lhs) == Type::kFloat) {
    FloatReg lhs = number(op.lhs, FloatReg::kFloat0, false);
    m_.move_immediate(Reg::kScratch0, op.value.value);
    m_.convert_to_float(FloatReg::kFloat1, Reg::kScratch0);
    return compute_float(kind, op.dst, lhs, FloatReg::kFloat1);
  }
  Reg result = Reg::kResult;
  if (kind == Arith::kAdd || kind == Arith::kSubtract) {
    int32_t by = op.value.value * 2;
    result = add_immediate(op.dst, word(op.lhs, Reg::kResult), kind == Arith::kAdd ? by : -by);
  } else if ((kind == Arith::kModulo || kind == Arith::kFloorDivide) && op.value.value > 0 &&
             !std::has_single_bit(static_cast<uint16_t>(op.value.value))) {
    result = divide_by_constant(op, kind == Arith::kFloorDivide);
  } else {
    load_word(Reg::kResult, op.lhs);
    first_.emit_int_immediate(kind, op.value.value, exit_here());
  }
  advance();
  define_int(op.dst.index, result, index_ + 1);
}

// Of n below 2**32, the product with 2**64 / d + 1, rounded down, has the quotient in its upper word: it is n / d and less
// than n * d / 2**64 more, which is too little for the next integer as d has 15 bits. Its lower word is the rest of that
// division in units of d / 2**64, likewise: times d, its upper word is the remainder.
Reg TypedCompiler::divide_by_constant(const ops::AddImmediate& op, bool wants_quotient) {
  auto divisor = static_cast<uint64_t>(op.value.value);
  data_.words[index_] = UINT64_MAX / divisor + 1;
  Reg lhs = word(op.lhs, Reg::kResult);
  Reg result = int_result(op.dst);
  Label done = m_.new_label();
  m_.move(Reg::kScratch1, lhs);
  m_.shift_right(Reg::kScratch1, 1);
  m_.move(Reg::kScratch2, Reg::kScratch1);
  m_.shift_right_and_jump_if_not_zero(Reg::kScratch2, 32, defer([this, op, lhs, result, done, wants_quotient] {
                                        Arith kind = wants_quotient ? Arith::kFloorDivide : Arith::kModulo;
                                        if (lhs != Reg::kResult) m_.move(Reg::kResult, lhs);
                                        m_.move_immediate(Reg::kScratch0, op.value.value * 2 + 1);
                                        first_.emit_int_arith(kind, exit_here());
                                        if (result != Reg::kResult) m_.move(result, Reg::kResult);
                                        m_.jump(done);
                                      }));
  m_.move_address(Reg::kScratch0, &data_.words[index_]);
  if (wants_quotient) {
    m_.load(Reg::kResult, {Reg::kScratch0, 0});
  } else {
    m_.multiply(Reg::kScratch1, {Reg::kScratch0, 0});
    m_.move_immediate(Reg::kResult, op.value.value);
  }
  m_.multiply_words(Reg::kScratch1);
  m_.tag_int(result, Reg::kArgument2);
  m_.bind(done);
  return result;
}

// A divisor of zero gives what is no inline float.
void TypedCompiler::emit_true_divide() {
  const auto& op = bytecode::decode<ops::TrueDivide>(first_.at(index_));
  bool are_ints = type(op.lhs) == Type::kInt && type(op.rhs) == Type::kInt;
  FloatReg lhs = number(op.lhs, FloatReg::kFloat0, are_ints);
  compute_float(std::nullopt, op.dst, lhs, number(op.rhs, FloatReg::kFloat1, are_ints));
}

void TypedCompiler::compute(std::optional<Arith> kind, FloatReg to, FloatReg lhs, FloatReg rhs) {
  if (!kind.has_value()) return m_.divide_float(to, lhs, rhs);
  if (kind == Arith::kAdd) m_.add_float(to, lhs, rhs);
  if (kind == Arith::kSubtract) m_.subtract_float(to, lhs, rhs);
  if (kind == Arith::kMultiply) m_.multiply_float(to, lhs, rhs);
}

// lhs <kind> rhs, or lhs / rhs. In place, kFloat0 keeps the operand for an exit.
void TypedCompiler::compute_float(std::optional<Arith> kind, bytecode::Reg dst, FloatReg lhs, FloatReg rhs) {
  if (float_run_.is_open) return compute_in_float_run(kind, dst, lhs, rhs);
  FloatReg result = float_result(dst);
  Label otherwise = exit_here();
  if (result == FloatReg::kFloat0 && has_home(dst.index, Type::kFloat) && analysis_.is_live_after(index_, dst.index)) {
    FloatReg home = homes_.float_home(dst.index);
    bool is_commutative = kind == Arith::kAdd || kind == Arith::kMultiply;
    if (home == rhs && is_commutative && lhs != FloatReg::kFloat0) std::swap(lhs, rhs);
    if (home == lhs) {
      result = lhs;
      m_.move_float(FloatReg::kFloat0, lhs);
      otherwise = exit_after([this, lhs] { m_.move_float(lhs, FloatReg::kFloat0); });
    }
  }
  compute(kind, result, lhs, rhs);
  require_inline(result, otherwise);
  advance();
  define_float(dst, result);
}

// Of a positive base: what pow() gives, if that is an inline float.
//
// Square roots need no call, most often. pow() is not rounded correctly, but what it rounds is within 0.03 of the last place
// (glibc says 0.015, others less). The root that the processor rounds correctly is what pow() gives, too, where the true one
// is not that close to the middle between two floats. With mantissas as integers, the operand's shifted so far that its root
// has 53 bits, root * root differs from it by twice root times that distance.
void TypedCompiler::emit_power() {
  forget_copies();
  const auto& op = bytecode::decode<ops::Power>(first_.at(index_));
  FloatReg base = number(op.lhs, FloatReg::kFloat0, true);
  FloatReg exponent = number(op.rhs, FloatReg::kFloat1, true);
  bool is_root = is_one_half(op.rhs);
  if (base != FloatReg::kFloat0) m_.move_float(FloatReg::kFloat0, base);
  if (exponent != FloatReg::kFloat1 && !is_root) m_.move_float(FloatReg::kFloat1, exponent);
  m_.move_from_float(Reg::kResult, FloatReg::kFloat0);
  m_.jump_if(Condition::kLessEqual, Reg::kResult, 0, exit_here());
  Label done = m_.new_label();
  Label any = defer([this, done] {
    call_power();
    m_.jump(done);
  });
  Label close = defer([this, any] {
    m_.load_float(FloatReg::kFloat1, SANDBOA_TABLE(one_half));
    m_.jump(any);
  });
  if (!is_root) {
    m_.move_from_float(Reg::kScratch1, FloatReg::kFloat1);
    m_.jump_if(Condition::kNotEqual, Reg::kScratch1, SANDBOA_TABLE(one_half), any);
  }
  m_.square_root(FloatReg::kFloat1, FloatReg::kFloat0);
  // The operand by 52, or 53 if its exponent is even, in 64 bits.
  m_.move(Reg::kScratch0, Reg::kResult);
  m_.shift_right(Reg::kScratch0, 52);
  m_.bit_and(Reg::kScratch0, 1);
  m_.bit_xor(Reg::kScratch0, 1);
  m_.move(Reg::kScratch1, Reg::kResult);
  m_.shift_left(Reg::kScratch1, 52);
  m_.shift_left_by_scratch0(Reg::kScratch1);
  m_.move_from_float(Reg::kScratch2, FloatReg::kFloat1);
  m_.shift_left(Reg::kScratch2, 12);
  m_.shift_right(Reg::kScratch2, 12);
  m_.add(Reg::kScratch2, SANDBOA_TABLE(implicit_bit));
  m_.move(Reg::kResult, Reg::kScratch2);
  m_.multiply_words(Reg::kScratch2);
  m_.subtract(Reg::kScratch1, Reg::kResult);
  // Within 15/32 of the last place, times twice the root.
  m_.move(Reg::kResult, Reg::kScratch2);
  m_.shift_right(Reg::kResult, 4);
  m_.subtract(Reg::kScratch2, Reg::kResult);
  m_.add(Reg::kScratch1, Reg::kScratch2);
  m_.add(Reg::kScratch2, Reg::kScratch2);
  m_.jump_if(Condition::kAbove, Reg::kScratch1, Reg::kScratch2, close);
  m_.move_float(FloatReg::kFloat0, FloatReg::kFloat1);
  m_.bind(done);
  advance();
  define_float(op.dst, FloatReg::kFloat0);
}

// The instruction before has loaded it.
bool TypedCompiler::is_one_half(bytecode::Reg reg) const {
  if (analysis_.starts_block(index_)) return false;
  const bytecode::Instruction* before = first_.at(index_ - 1);
  return bytecode::opcode_of(*before) == Opcode::kLoadConst && data_.floats[index_ - 1] == 0.5 &&
         bytecode::decode<ops::LoadConst>(before).dst.index == reg.index;
}

void TypedCompiler::call_power() {
  std::vector<Held> held = held_;
  leave_homes();
  m_.call(SANDBOA_TABLE(power));
  require_inline(FloatReg::kFloat0, exit_here());
  for (uint32_t reg = 0; reg < held.size(); ++reg) {
    if (!held[reg].in_home || !analysis_.is_live(index_, reg)) continue;
    m_.load(Reg::kResult, guest(reg));
    bring_home(reg, state_.types[reg]);
  }
}

void TypedCompiler::emit_intrinsic(const ops::Call& op) {
  bytecode::Reg argument{static_cast<uint16_t>(op.base.index + 1)};
  UnitAnalysis::Intrinsic called = analysis_.intrinsic(index_, state_);
  if (called == UnitAnalysis::Intrinsic::kFunction) return emit_function(op);
  bool is_length = called == UnitAnalysis::Intrinsic::kLength;
  if (!analysis_.is_global_known(index_)) {
    m_.load(Reg::kResult, guest(op.base.index));
    m_.jump_if(Condition::kNotEqual, Reg::kResult, is_length ? SANDBOA_TABLE(len_function) : SANDBOA_TABLE(abs_function),
               exit_here());
  }
  if (is_length) {
    m_.load(Reg::kResult, guest(argument.index));
    if (type(argument) == Type::kList) {
      m_.load32(Reg::kResult, {Reg::kResult, layout::kListLength});
    } else {
      m_.load(Reg::kResult, {Reg::kResult, layout::kTupleLength});
    }
    m_.shift_left(Reg::kResult, 1);
    m_.bit_or(Reg::kResult, 1);
    advance();
    return define_int(op.dst.index, Reg::kResult, index_ + 1);
  }
  Label done = m_.new_label();
  if (type(argument) == Type::kFloat) {
    FloatReg from = number(argument, FloatReg::kFloat0, false);
    m_.move_from_float(Reg::kResult, from);
    m_.shift_left(Reg::kResult, 1);
    m_.shift_right(Reg::kResult, 1);
    m_.move_to_float(FloatReg::kFloat0, Reg::kResult);
    advance();
    return define_float(op.dst, FloatReg::kFloat0);
  }
  load_word(Reg::kScratch0, argument);
  m_.move(Reg::kResult, Reg::kScratch0);
  m_.jump_if(Condition::kGreaterEqual, Reg::kScratch0, 0, done);
  m_.move_immediate(Reg::kResult, 2);
  m_.subtract_or_jump(Reg::kResult, Reg::kScratch0, exit_here());
  m_.bind(done);
  advance();
  define_int(op.dst.index, Reg::kResult, index_ + 1);
}

void TypedCompiler::emit_negate() {
  const auto& op = bytecode::decode<ops::Negate>(first_.at(index_));
  if (type(op.src) == Type::kFloat) {
    load_word(Reg::kResult, op.src);
    m_.bit_xor(Reg::kResult, 4);  // the sign
    unbox(FloatReg::kFloat0, Reg::kResult);
    advance();
    return define_float(op.dst, FloatReg::kFloat0);
  }
  m_.move_immediate(Reg::kScratch0, 2);
  m_.subtract_or_jump(Reg::kScratch0, word(op.src, Reg::kResult), exit_here());
  advance();
  define_int(op.dst.index, Reg::kScratch0, index_ + 1);
}

void TypedCompiler::emit_invert() {
  const auto& op = bytecode::decode<ops::Invert>(first_.at(index_));
  load_word(Reg::kResult, op.src);
  m_.bit_xor(Reg::kResult, -2);
  advance();
  define_int(op.dst.index, Reg::kResult, index_ + 1);
}

// ---- comparisons. All have their registers in the places of Less, or of JumpIfLess.

void TypedCompiler::emit_compare(Condition condition) {
  const auto& op = bytecode::decode<ops::Less>(first_.at(index_));
  if (type(op.lhs) == Type::kInt && type(op.rhs) == Type::kInt) {
    Reg lhs = word(op.lhs, Reg::kResult);
    Reg rhs = word(op.rhs, Reg::kScratch0);
    m_.set_if(condition, lhs, rhs);
  } else {
    Label holds = m_.new_label();
    FloatReg lhs = number(op.lhs, FloatReg::kFloat0, true);
    FloatReg rhs = number(op.rhs, FloatReg::kFloat1, true);
    m_.move_immediate(Reg::kResult, 1);
    m_.jump_if_floats(condition, lhs, rhs, holds);
    m_.move_immediate(Reg::kResult, 0);
    m_.bind(holds);
  }
  advance();
  held_[op.dst.index] = {};
  first_.store_boolean(op.dst);
}

void TypedCompiler::emit_is(Condition condition) {
  const auto& op = bytecode::decode<ops::Is>(first_.at(index_));
  Reg lhs = word(op.lhs, Reg::kResult);
  Reg rhs = word(op.rhs, Reg::kScratch0);
  m_.set_if(condition, lhs, rhs);
  advance();
  held_[op.dst.index] = {};
  first_.store_boolean(op.dst);
}

void TypedCompiler::emit_not(const ops::Not& op) {
  m_.load(Reg::kResult, SANDBOA_TABLE(true_value));
  m_.add(Reg::kResult, SANDBOA_TABLE(false_value));
  m_.subtract(Reg::kResult, guest(op.src.index));
  advance();
  held_[op.dst.index] = {};
  define_object(op.dst, Reg::kResult);
}

void TypedCompiler::emit_branch(Condition condition, bool jump_when) {
  const auto& op = bytecode::decode<ops::JumpIfLess>(first_.at(index_));
  Condition taken = jump_when ? condition : opposite(condition);
  uint32_t target = first_.target_of(op.jump);
  if (type(op.lhs) == Type::kInt && type(op.rhs) == Type::kInt) {
    Reg lhs = word(op.lhs, Reg::kResult);
    Reg rhs = word(op.rhs, Reg::kScratch0);
    if (!decide_by_ints(opposite(taken), target, lhs, rhs)) m_.jump_if(taken, lhs, rhs, edge(target));
    return;
  }
  FloatReg lhs = number(op.lhs, FloatReg::kFloat0, true);
  FloatReg rhs = number(op.rhs, FloatReg::kFloat1, true);
  if (!decide_by_floats(opposite(taken), target, lhs, rhs)) m_.jump_if_floats(taken, lhs, rhs, edge(target));
}

void TypedCompiler::emit_branch_immediate(Condition condition, bool jump_when) {
  const auto& op = bytecode::decode<ops::JumpIfLessImmediate>(first_.at(index_));
  Condition taken = jump_when ? condition : opposite(condition);
  uint32_t target = first_.target_of(op.jump);
  if (type(op.lhs) == Type::kInt) {
    Reg lhs = word(op.lhs, Reg::kResult);
    int32_t rhs = op.value.value * 2 + 1;
    if (!decide_by_ints(opposite(taken), target, lhs, rhs)) m_.jump_if(taken, lhs, rhs, edge(target));
    return;
  }
  FloatReg lhs = number(op.lhs, FloatReg::kFloat0, true);
  m_.move_immediate(Reg::kScratch0, op.value.value);
  m_.convert_to_float(FloatReg::kFloat1, Reg::kScratch0);
  if (!decide_by_floats(opposite(taken), target, lhs, FloatReg::kFloat1)) {
    m_.jump_if_floats(taken, lhs, FloatReg::kFloat1, edge(target));
  }
}

void TypedCompiler::emit_truth_branch(bytecode::Reg src, bool jump_when) {
  Label target = edge(first_.target_of(bytecode::decode<ops::JumpIfTrue>(first_.at(index_)).jump));
  if (type(src) == Type::kWord) {
    return m_.jump_if(jump_when ? Condition::kNotEqual : Condition::kEqual, natural(src, Reg::kResult), 0, target);
  }
  if (type(src) == Type::kInt) {
    return m_.jump_if(jump_when ? Condition::kNotEqual : Condition::kEqual, word(src, Reg::kResult), 1, target);
  }
  if (type(src) == Type::kBool) {
    Reg tested = passed_.object == src.index ? Reg::kResult : word(src, Reg::kResult);
    return m_.jump_if(Condition::kEqual, tested, jump_when ? SANDBOA_TABLE(true_value) : SANDBOA_TABLE(false_value), target);
  }
  Label next = m_.new_label();
  Label when_true = jump_when ? target : next;
  Label when_false = jump_when ? next : target;
  m_.load(Reg::kResult, guest(src.index));
  m_.jump_if(Condition::kEqual, Reg::kResult, SANDBOA_TABLE(true_value), when_true);
  m_.jump_if(Condition::kEqual, Reg::kResult, SANDBOA_TABLE(false_value), when_false);
  m_.jump_if(Condition::kNotEqual, Reg::kResult, SANDBOA_TABLE(none), exit_here());
  m_.jump(when_false);
  m_.bind(next);
}

// ---- loops

void TypedCompiler::take_back_edge(uint32_t cost, uint32_t target) {
  Label out_of_fuel = defer([this, target] {
    spill_all(target);
    give_slice();
    first_.emit_safepoint({.begin = {}, .back = {}, .scope = first_.scope_, .index = index_, .emit = nullptr, .detail = 0});
  });
  auto units = static_cast<int32_t>(cost);
  if (has_slice_ && is_edge_empty(target)) {
    m_.subtract_and_jump_unless_negative(Reg::kMeter, units, block_label(target));
    return m_.jump(out_of_fuel);
  }
  if (has_slice_) {
    m_.subtract_or_jump_if_negative(Reg::kMeter, units, out_of_fuel);
  } else {
    m_.charge_or_jump_if_negative(layout::slice(), units, out_of_fuel);
  }
  go_to(target);
}

// What is no range of small ints that is short enough is left to the first tier.
void TypedCompiler::emit_range(const ops::RangeSetup& op) {
  uint32_t base = op.base.index;
  uint32_t target = first_.target_of(op.jump);
  Label otherwise = exit_here();
  if (!analysis_.is_global_known(index_)) {
    m_.load(Reg::kResult, guest(base));
    m_.jump_if(Condition::kNotEqual, Reg::kResult, SANDBOA_TABLE(range_type), otherwise);
  }
  auto argument = [&](Reg to, uint32_t number) { load_word(to, bytecode::Reg{static_cast<uint16_t>(base + number)}); };
  argument(Reg::kResult, op.count.value == 1 ? 1 : 2);
  if (op.count.value == 1) {
    m_.move_immediate(Reg::kScratch1, 1);
  } else {
    argument(Reg::kScratch1, 1);
  }
  if (op.count.value == 3) {
    argument(Reg::kScratch0, 3);
    count_steps();
  } else {
    count_turns();
    m_.move_immediate(Reg::kScratch0, 3);
  }
  may_have_lacked_number_ = state_.may_lack_number;
  define_int(base, Reg::kScratch1, target);
  define_int(base + 1, Reg::kResult, target);
  define_int(base + 2, Reg::kScratch0, target);
  analysis_.jump(index_, state_);
  go_to(target);
}

void TypedCompiler::count_turns() {
  Label counted = m_.new_label();
  m_.subtract_or_jump(Reg::kResult, Reg::kScratch1, exit_here());
  m_.add(Reg::kResult, 1);
  m_.jump_if(Condition::kGreater, Reg::kResult, 0, counted);
  m_.move_immediate(Reg::kResult, 1);
  m_.bind(counted);
}

void TypedCompiler::count_steps() {
  Label downwards = m_.new_label(), divide = m_.new_label(), none = m_.new_label(), counted = m_.new_label();
  Label otherwise = exit_here();
  m_.jump_if(Condition::kEqual, Reg::kScratch0, 1, otherwise);
  m_.move(Reg::kScratch2, Reg::kScratch0);
  m_.shift_right_signed(Reg::kScratch2, 1);
  m_.jump_if(Condition::kLess, Reg::kScratch2, 0, downwards);
  m_.subtract_or_jump(Reg::kResult, Reg::kScratch1, otherwise);
  m_.jump(divide);
  m_.bind(downwards);
  m_.move_immediate(Reg::kArgument2, 0);
  m_.subtract(Reg::kArgument2, Reg::kScratch2);
  m_.move(Reg::kScratch2, Reg::kArgument2);
  m_.move(Reg::kArgument2, Reg::kScratch1);
  m_.subtract_or_jump(Reg::kArgument2, Reg::kResult, otherwise);
  m_.move(Reg::kResult, Reg::kArgument2);
  m_.bind(divide);
  m_.jump_if(Condition::kLessEqual, Reg::kResult, 0, none);
  m_.shift_right(Reg::kResult, 1);
  m_.subtract(Reg::kResult, 1);
  m_.divide(Reg::kScratch2);
  m_.shift_left(Reg::kResult, 1);
  m_.add(Reg::kResult, 3);
  m_.jump(counted);
  m_.bind(none);
  m_.move_immediate(Reg::kResult, 1);
  m_.bind(counted);
}

void TypedCompiler::emit_for_range(const ops::ForRangeNext& op) {
  uint32_t next = op.base.index, remaining = next + 1, step = next + 2;
  uint32_t target = first_.target_of(op.jump);
  Label exhausted = m_.new_label();
  bool has_slice = has_slice_;
  // They are not read any more where the loop ends, and may be written where they are.
  Reg left = word(remaining, Reg::kScratch0);
  Reg value = word(next, Reg::kResult);
  UnitAnalysis::State state = state_;
  std::vector<Held> held = held_;
  m_.subtract_or_jump_if_negative(left, 2, exhausted);
  may_have_lacked_number_ = state_.may_lack_number;
  define_int(remaining, left, target);
  define_int(op.dst.index, value, target);
  // In a body that never comes back the item may have the same home.
  if (analysis_.is_live(target, next)) {
    if (!analysis_.has_steps(next)) {
      m_.add(value, 2);
    } else {
      if (held_[step].in_home) {
        m_.address_of_sum(value, value, homes_.int_home(step), -1);
      } else {
        m_.add(value, guest(step));
        m_.subtract(value, 1);
      }
    }
  }
  define_int(next, value, target);
  if (analysis_.has_steps(next) && held_[next].in_home && held_[step].in_home) prefetch_stores(op, target);
  analysis_.jump(index_, state_);
  take_back_edge(bytecode::decode<ops::LoopCost>(first_.at(index_ + 1)).cost, target);
  m_.bind(exhausted);
  has_slice_ = has_slice;
  state_ = std::move(state);
  held_ = std::move(held);
}

// Of large steps the processor does not know where they go, and it makes few stores at once that its cache does not have: it
// is told of what a store of the body will want some turns later. That may be beyond the list's end, which does no harm.
void TypedCompiler::prefetch_stores(const ops::ForRangeNext& op, uint32_t body) {
  for (uint32_t at = body; at < index_; ++at) {
    if (bytecode::opcode_of(*first_.at(at)) != Opcode::kStoreItem) continue;
    const auto& store = bytecode::decode<ops::StoreItem>(first_.at(at));
    std::optional<int32_t> place = place_of_list(store.object);
    if (store.key.index != op.dst.index || !place.has_value()) continue;
    // Eight steps behind the next one; their tags are eight as well.
    Reg next = homes_.int_home(op.base.index), step = homes_.int_home(op.base.index + 2u);
    m_.address_indexed(Reg::kScratch0, next, step);
    m_.load_local(Reg::kScratch2, *place + kWordBytes);
    return m_.prefetch_tagged(Reg::kScratch2, Reg::kScratch0, -8 * 4);
  }
}

// Lists, tuples and bytes that are walked forwards; the end is left to the first tier.
void TypedCompiler::emit_for_next(const ops::ForNext& op) {
  uint32_t target = first_.target_of(op.jump);
  first_.load_next_item(op.iterator, leave_here(), exit_here());
  m_.move(Reg::kScratch1, Reg::kResult);
  m_.move(Reg::kResult, Reg::kScratch2);
  Type guessed = analysis_.guess(index_);
  require_type(guessed, exit_here());
  m_.add(Reg::kScratch0, 1);
  m_.store({Reg::kScratch1, layout::kIteratorIndex}, Reg::kScratch0);
  may_have_lacked_number_ = state_.may_lack_number;
  define(guessed, op.dst, target);
  analysis_.jump(index_, state_);
  take_back_edge(bytecode::decode<ops::LoopCost>(first_.at(index_ + 1)).cost, target);
}

}  // namespace sandboa::jit
