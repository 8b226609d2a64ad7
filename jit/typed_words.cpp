// Arithmetic on ints without sign of 64 bits, with results of 128 until a mask cuts them off.
//
// What an instruction writes goes to memory as the interpreter would have it, in an object of its own if it does not lie
// inline; homes have copies, and so have scratch registers for the next instruction. So ways out, collections and
// snapshots find all that they find with the interpreter. Objects are made where the heap has room at hand, as
// Heap::allocate_at_hand() does it: where it has none the first tier goes on, whose operation looks for some.
#include <utility>

#include "jit/typed_compiler.h"
#include "jit/word_types.h"

namespace sandboa::jit {

namespace ops = bytecode::ops;
using bytecode::Opcode;
using Type = ValueType;

// Those that leave alone what makes objects, see find_room().
bool TypedCompiler::keeps_making_objects() const {
  const bytecode::Instruction* at = first_.at(index_);
  switch (bytecode::opcode_of(*at)) {
    case Opcode::kNop:
    case Opcode::kLoadInt:
      return true;
    case Opcode::kLoadConst:
      return !analysis_.is_float_constant(bytecode::decode<ops::LoadConst>(at).constant.index);
    case Opcode::kLoadGlobal:
      return analysis_.guess(index_) == Type::kWord;
    case Opcode::kMove: {
      Type moved = type(bytecode::decode<ops::Move>(at).src);
      return moved == Type::kWord || moved == Type::kWide;
    }
    default:
      return analysis_.result_of_words(index_, state_) != Type::kNone;
  }
}

bool TypedCompiler::emit_words() {
  const bytecode::Instruction* at = first_.at(index_);
  const auto& op = bytecode::decode<ops::Add>(at);
  if (compares_words(at, state_.types)) {
    switch (bytecode::opcode_of(*at)) {
#define COMPARISON(Name, NegatedName, condition)                                                                    \
  case Opcode::k##Name:                                                                                             \
    emit_word_compare(Condition::condition);                                                                        \
    return true;                                                                                                    \
  case Opcode::kJumpIf##Name:                                                                                       \
  case Opcode::kJumpIf##NegatedName:                                                                                \
    emit_word_branch(Condition::condition, bytecode::opcode_of(*at) == Opcode::kJumpIf##Name);                      \
    return true;                                                                                                    \
  case Opcode::kJumpIf##Name##Immediate:                                                                            \
  case Opcode::kJumpIf##NegatedName##Immediate:                                                                     \
    emit_word_branch_immediate(Condition::condition, bytecode::opcode_of(*at) == Opcode::kJumpIf##Name##Immediate); \
    return true;
#include "jit/comparisons.def"
      default:
        CHECK(false);
    }
  }
  if (analysis_.result_of_words(index_, state_) == Type::kNone) return false;
  switch (bytecode::opcode_of(*at)) {
    case Opcode::kAdd:
      add_words(op);
      return true;
    case Opcode::kSubtract:
      subtract_words(op);
      return true;
    case Opcode::kMultiply:
      multiply_words(op);
      return true;
    case Opcode::kFloorDivide:
      divide_words(op, true);
      return true;
    case Opcode::kModulo:
      divide_words(op, false);
      return true;
    case Opcode::kBitAnd:
      combine_words(op, Arith::kAnd);
      return true;
    case Opcode::kBitOr:
      combine_words(op, Arith::kOr);
      return true;
    case Opcode::kBitXor:
      combine_words(op, Arith::kXor);
      return true;
    case Opcode::kLeftShift:
      shift_words(op, Arith::kLeft);
      return true;
    case Opcode::kRightShift:
      shift_words(op, Arith::kRight);
      return true;
    default:
      emit_words_immediate(bytecode::decode<ops::AddImmediate>(at));
      return true;
  }
}

// ---- operands

void TypedCompiler::require_boxed(Type type, Reg value, Reg scratch, Label otherwise) {
  static_assert(runtime::kKindFlag0 == 0x100);
  first_.require_object(value, otherwise);
  first_.require_type(value, SANDBOA_TABLE(int_type), scratch, otherwise);
  m_.load(scratch, {value, layout::kIntLimbCount});
  m_.subtract(scratch, 1);
  m_.jump_if(Condition::kAbove, scratch, type == Type::kWord ? 0 : 1, otherwise);
  m_.load8(scratch, {value, layout::kObjectFlags + 1});
  m_.jump_if_bits_set(scratch, runtime::kKindFlag0 >> 8, otherwise);  // negative
}

void TypedCompiler::unbox_word(Reg word) {
  Label is_inline = m_.new_label();
  Label done = m_.new_label();
  m_.jump_if_bits_set(word, 1, is_inline);
  m_.load(word, {word, layout::kIntLimbs});
  m_.jump(done);
  m_.bind(is_inline);
  m_.shift_right(word, 1);
  m_.bind(done);
}

void TypedCompiler::load_natural(Reg to, bytecode::Reg reg) {
  if (type(reg) == Type::kInt) {
    if (passed_.word_in == to) passed_.word = kNoRegister;
    if (uint32_t loaded_by = word_constant_[reg.index]; loaded_by != 0) {
      m_.move_address(to, &data_.words[loaded_by - 1]);
      return m_.load(to, {to, 0});
    }
    load_word(to, reg);
    m_.jump_if(Condition::kLess, to, 0, exit_here());
    return m_.shift_right(to, 1);
  }
  if (passed_.word == reg.index) {
    if (passed_.word_in != to) m_.move(to, passed_.word_in);
    return;
  }
  if (passed_.word_in == to) passed_.word = kNoRegister;
  if (uint32_t loaded_by = word_constant_[reg.index]; loaded_by != 0) {
    m_.move_address(to, &data_.words[loaded_by - 1]);
    return m_.load(to, {to, 0});
  }
  if (held_[reg.index].in_home) return m_.move(to, homes_.int_home(reg.index));
  m_.load(to, guest(reg.index));
  unbox_word(to);
  if (!has_home(reg.index, Type::kWord)) return;
  m_.move(homes_.int_home(reg.index), to);
  held_[reg.index] = {true, false};
}

Reg TypedCompiler::natural(bytecode::Reg reg, Reg scratch) {
  bool is_word = type(reg) == Type::kWord;
  if (is_word && passed_.word == reg.index) return passed_.word_in;
  if (is_word && held_[reg.index].in_home) return homes_.int_home(reg.index);
  load_natural(scratch, reg);
  return scratch;
}

Reg TypedCompiler::operand_of_and(bytecode::Reg reg, Type result, Reg scratch) {
  if (type(reg) != Type::kInt || result == Type::kInt) return natural(reg, scratch);
  if (passed_.word_in == scratch) passed_.word = kNoRegister;
  load_word(scratch, reg);
  m_.shift_right_signed(scratch, 1);
  return scratch;
}

void TypedCompiler::load_wide(Reg low, Reg high, bytecode::Reg reg) {
  if (type(reg) != Type::kWide) {
    load_natural(low, reg);
    return m_.move_immediate(high, 0);
  }
  if (passed_.wide == reg.index && low == Reg::kResult) return;
  if (passed_.word_in == low) passed_.word = kNoRegister;
  Label is_inline = m_.new_label();
  Label done = m_.new_label();
  Label has_one = m_.new_label();
  m_.load(low, guest(reg.index));
  m_.move_immediate(high, 0);
  m_.jump_if_bits_set(low, 1, is_inline);
  m_.jump_if32(Condition::kEqual, {low, layout::kIntLimbCount}, 1, has_one);
  m_.load(high, {low, layout::kIntLimbs + 8});
  m_.bind(has_one);
  m_.load(low, {low, layout::kIntLimbs});
  m_.jump(done);
  m_.bind(is_inline);
  m_.shift_right(low, 1);
  m_.bind(done);
}

// ---- results

// kScratch1 holds the heap's cursor from the first object that a run of such instructions makes to its end, and kFloat0 how
// many objects less than one for each result there were: stores are what limits such code.
void TypedCompiler::find_room(int32_t bytes, Label otherwise) {
  if (!makes_objects_.is_open) {
    m_.load(Reg::kScratch1, layout::heap(layout::Heap::kCursor));
    m_.begin_count();
    makes_objects_ = {true, 0};
  }
  m_.address(Reg::kScratch0, {Reg::kScratch1, bytes});
  if (!run_.contains(index_)) m_.jump_if(Condition::kAbove, Reg::kScratch0, layout::heap(layout::Heap::kLimit), otherwise);
  ++makes_objects_.count;
}

void TypedCompiler::note_objects() {
  if (!std::exchange(makes_objects_.is_open, false)) return;
  fill_bare();
  m_.store(layout::heap(layout::Heap::kCursor), Reg::kScratch1);
  m_.add_count(layout::heap(layout::Heap::kAllocationCount), makes_objects_.count, Reg::kScratch0);
}

// Half of all that words are cut off to may lie inline: a branch would be hard to predict. So the object is written in any
// case, and the heap goes past it if it is needed.
void TypedCompiler::box_word(bytecode::Reg reg) {
  constexpr int kInlineBits = 62;
  m_.copy_two_words({Reg::kScratch1, layout::kObjectType}, SANDBOA_TABLE(one_limb));
  m_.store_immediate({Reg::kScratch1, layout::kIntLimbCount}, 1);
  m_.store({Reg::kScratch1, layout::kIntLimbs}, Reg::kResult);
  m_.tag_int(Reg::kScratch2, Reg::kResult);
  m_.shift_and_move_if_not_zero(Reg::kArgument2, Reg::kResult, kInlineBits, Reg::kScratch2, Reg::kScratch1, Reg::kScratch1,
                                Reg::kScratch0);
  m_.uncount_if_zero(Reg::kArgument2);
  m_.store(guest(reg.index), Reg::kScratch2);
}

void TypedCompiler::define_word(bytecode::Reg reg) {
  if (is_unseen()) {
    count_word();
  } else {
    fill_bare();
    find_room(layout::kOneLimbBytes, leave_here());
    box_word(reg);
  }
  advance();
  bool goes_home = analysis_.is_live_after(index_, reg.index) && has_home(reg.index, Type::kWord);
  if (goes_home) m_.move(homes_.int_home(reg.index), Reg::kResult);
  held_[reg.index] = {goes_home, false};
  passes_.word = reg.index;
  passes_.word_in = Reg::kResult;
}

// Both words stay where they are.
void TypedCompiler::define_wide(bytecode::Reg reg) {
  if (is_unseen()) {
    count_wide();
    advance();
    held_[reg.index] = {};
    passes_.wide = reg.index;
    return;
  }
  Label done = m_.new_label();
  fill_bare();
  find_room(layout::kTwoLimbBytes, leave_here());
  m_.jump_if(Condition::kEqual, Reg::kArgument2, 0, defer([this, reg, done] {
               m_.subtract(Reg::kScratch0, layout::kTwoLimbBytes - layout::kOneLimbBytes);
               box_word(reg);
               m_.move_immediate(Reg::kArgument2, 0);
               m_.jump(done);
             }));
  m_.copy_two_words({Reg::kScratch1, layout::kObjectType}, SANDBOA_TABLE(two_limbs));
  m_.store_immediate({Reg::kScratch1, layout::kIntLimbCount}, 2);
  m_.store({Reg::kScratch1, layout::kIntLimbs}, Reg::kResult);
  m_.store({Reg::kScratch1, layout::kIntLimbs + 8}, Reg::kArgument2);
  m_.store(guest(reg.index), Reg::kScratch1);
  m_.move(Reg::kScratch1, Reg::kScratch0);
  m_.bind(done);
  advance();
  held_[reg.index] = {};
  passes_.wide = reg.index;
}

void TypedCompiler::define_natural(Type type, bytecode::Reg reg) {
  if (type == Type::kWord) return define_word(reg);
  m_.tag_int(Reg::kResult, Reg::kResult);
  advance();
  define_int(reg.index, Reg::kResult, index_ + 1);
}

// ---- arithmetic

void TypedCompiler::add_words(const ops::Add& op) {
  bytecode::Reg lhs = op.lhs, rhs = op.rhs;
  if (type(rhs) == Type::kWide && (type(lhs) != Type::kWide || passed_.wide == rhs.index)) std::swap(lhs, rhs);
  // A word that kResult has been left with is not needed after this.
  if (passed_.word == rhs.index && passed_.word_in == Reg::kResult && type(lhs) != Type::kWide) std::swap(lhs, rhs);
  load_wide(Reg::kResult, Reg::kArgument2, lhs);
  load_wide(Reg::kScratch0, Reg::kScratch2, rhs);
  m_.add_words_or_jump(Reg::kScratch0, Reg::kScratch2, exit_here());
  define_wide(op.dst);
}

void TypedCompiler::multiply_words(const ops::Add& op) {
  bool is_at_hand = passed_.word == op.rhs.index && passed_.word_in == Reg::kResult;
  load_natural(Reg::kResult, is_at_hand ? op.rhs : op.lhs);
  m_.multiply_words(natural(is_at_hand ? op.lhs : op.rhs, Reg::kScratch0));
  define_wide(op.dst);
}

// A difference below zero is left to the first tier.
void TypedCompiler::subtract_words(const ops::Add& op) {
  load_natural(Reg::kScratch0, op.rhs);
  load_natural(Reg::kResult, op.lhs);
  m_.jump_if(Condition::kBelow, Reg::kResult, Reg::kScratch0, exit_here());
  m_.subtract(Reg::kResult, Reg::kScratch0);
  define_word(op.dst);
}

void TypedCompiler::divide_words(const ops::Add& op, bool wants_quotient) {
  Type result = analysis_.result_of_words(index_, state_);
  load_natural(Reg::kScratch0, op.rhs);
  m_.jump_if(Condition::kEqual, Reg::kScratch0, 0, exit_here());
  load_natural(Reg::kResult, op.lhs);
  m_.divide_words(Reg::kScratch0);
  if (!wants_quotient) m_.move(Reg::kResult, Reg::kArgument2);
  define_natural(result, op.dst);
}

// And, or, exclusive or.
void TypedCompiler::combine_words(const ops::Add& op, Arith kind) {
  Type result = analysis_.result_of_words(index_, state_);
  bytecode::Reg lhs = op.lhs, rhs = op.rhs;
  auto combine = [&](Reg to, Reg by) {
    if (kind == Arith::kAnd) return m_.bit_and(to, by);
    if (kind == Arith::kOr) return m_.bit_or(to, by);
    m_.bit_xor(to, by);
  };
  bool is_at_hand = passed_.wide == rhs.index || (passed_.word == rhs.index && passed_.word_in == Reg::kResult);
  if (is_at_hand || (type(rhs) == Type::kWide && type(lhs) != Type::kWide)) std::swap(lhs, rhs);
  if (type(lhs) == Type::kWide) {
    load_wide(Reg::kResult, Reg::kArgument2, lhs);
  } else if (Reg from = operand_of_and(lhs, kind == Arith::kAnd ? result : Type::kInt, Reg::kResult); from != Reg::kResult) {
    m_.move(Reg::kResult, from);
  }
  if (type(rhs) == Type::kWide) {
    if (type(lhs) != Type::kWide) m_.move_immediate(Reg::kArgument2, 0);
    load_wide(Reg::kScratch0, Reg::kScratch2, rhs);
    combine(Reg::kResult, Reg::kScratch0);
    combine(Reg::kArgument2, Reg::kScratch2);
  } else {
    combine(Reg::kResult, operand_of_and(rhs, kind == Arith::kAnd ? result : Type::kInt, Reg::kScratch0));
  }
  if (result == Type::kWide) return define_wide(op.dst);
  define_natural(result, op.dst);
}

// By a number of bits that is not known.
void TypedCompiler::shift_words(const ops::Add& op, Arith kind) {
  constexpr int kMostBits = 63;
  load_word(Reg::kScratch0, op.rhs);
  m_.shift_right_signed(Reg::kScratch0, 1);
  m_.jump_if(Condition::kAbove, Reg::kScratch0, kMostBits, exit_here());
  load_natural(Reg::kResult, op.lhs);
  if (kind == Arith::kRight) {
    m_.shift_right_by_scratch0(Reg::kResult);
    return define_word(op.dst);
  }
  m_.move(Reg::kArgument2, Reg::kResult);
  m_.shift_left_by_scratch0(Reg::kResult);
  m_.bit_xor(Reg::kScratch0, kMostBits);
  m_.shift_right(Reg::kArgument2, 1);
  m_.shift_right_by_scratch0(Reg::kArgument2);
  define_wide(op.dst);
}

void TypedCompiler::shift_wide_right(int by) {
  constexpr int kWordBits = 64;
  if (by >= kWordBits) {
    m_.move(Reg::kResult, Reg::kArgument2);
    if (by > kWordBits) m_.shift_right(Reg::kResult, by - kWordBits);
    return;
  }
  if (by == 0) return;
  m_.shift_right(Reg::kResult, by);
  m_.move(Reg::kScratch0, Reg::kArgument2);
  m_.shift_left(Reg::kScratch0, kWordBits - by);
  m_.bit_or(Reg::kResult, Reg::kScratch0);
  m_.shift_right(Reg::kArgument2, by);
}

void TypedCompiler::emit_words_immediate(const ops::AddImmediate& op) {
  constexpr int kWordBits = 64;
  Type result = analysis_.result_of_words(index_, state_);
  int value = op.value.value;
  if (bytecode::opcode_of(*first_.at(index_)) == Opcode::kRightShiftImmediate && type(op.lhs) != Type::kWide) {
    load_natural(Reg::kResult, op.lhs);
    if (value >= kWordBits) {
      m_.move_immediate(Reg::kResult, 0);
    } else if (value != 0) {
      m_.shift_right(Reg::kResult, value);
    }
    return define_natural(result, op.dst);
  }
  load_wide(Reg::kResult, Reg::kArgument2, op.lhs);
  switch (bytecode::opcode_of(*first_.at(index_))) {
    case Opcode::kAddImmediate:
      m_.move_immediate(Reg::kScratch0, value);
      m_.move_immediate(Reg::kScratch2, 0);
      m_.add_words_or_jump(Reg::kScratch0, Reg::kScratch2, exit_here());
      break;
    case Opcode::kMultiplyImmediate:
      m_.move_immediate(Reg::kScratch0, value);
      m_.multiply_words(Reg::kScratch0);
      break;
    case Opcode::kSubtractImmediate:
      m_.jump_if(Condition::kBelow, Reg::kResult, value, exit_here());
      m_.subtract(Reg::kResult, value);
      break;
    case Opcode::kFloorDivideImmediate:
      m_.move_immediate(Reg::kScratch0, value);
      m_.divide_words(Reg::kScratch0);
      break;
    case Opcode::kModuloImmediate:
      m_.move_immediate(Reg::kScratch0, value);
      m_.divide_words(Reg::kScratch0);
      m_.move(Reg::kResult, Reg::kArgument2);
      break;
    case Opcode::kBitAndImmediate:
      m_.bit_and(Reg::kResult, value);
      break;
    case Opcode::kLeftShiftImmediate:
      if (value == 0) break;
      m_.move(Reg::kArgument2, Reg::kResult);
      if (value == kWordBits) {
        m_.move_immediate(Reg::kResult, 0);
        break;
      }
      m_.shift_left(Reg::kResult, value);
      m_.shift_right(Reg::kArgument2, kWordBits - value);
      break;
    default:
      shift_wide_right(value);
  }
  if (result == Type::kWide) return define_wide(op.dst);
  define_natural(result, op.dst);
}

// ---- comparisons

// Words have no sign, and of their conditions three are at hand.
void TypedCompiler::compare_words(Condition condition, bytecode::Reg lhs_reg, Reg rhs,
                                  const std::function<void(Condition, Reg, Reg)>& emit) {
  Reg lhs = natural(lhs_reg, Reg::kResult);
  if (condition == Condition::kLess) return emit(Condition::kBelow, lhs, rhs);
  if (condition == Condition::kLessEqual) return emit(Condition::kAboveEqual, rhs, lhs);
  if (condition == Condition::kGreater) return emit(Condition::kAbove, lhs, rhs);
  if (condition == Condition::kGreaterEqual) return emit(Condition::kAboveEqual, lhs, rhs);
  emit(condition, lhs, rhs);
}

void TypedCompiler::emit_word_compare(Condition condition) {
  const auto& op = bytecode::decode<ops::Less>(first_.at(index_));
  load_natural(Reg::kScratch0, op.rhs);
  compare_words(condition, op.lhs, Reg::kScratch0,
                [this](Condition holds, Reg lhs, Reg rhs) { m_.set_if(holds, lhs, rhs); });
  advance();
  held_[op.dst.index] = {};
  first_.store_boolean(op.dst);
}

void TypedCompiler::emit_word_branch(Condition condition, bool jump_when) {
  const auto& op = bytecode::decode<ops::JumpIfLess>(first_.at(index_));
  load_natural(Reg::kScratch0, op.rhs);
  compare_words(jump_when ? condition : opposite(condition), op.lhs, Reg::kScratch0,
                [&](Condition taken, Reg lhs, Reg rhs) { m_.jump_if(taken, lhs, rhs, edge(first_.target_of(op.jump))); });
}

void TypedCompiler::emit_word_branch_immediate(Condition condition, bool jump_when) {
  const auto& op = bytecode::decode<ops::JumpIfLessImmediate>(first_.at(index_));
  m_.move_immediate(Reg::kScratch0, op.value.value);
  compare_words(jump_when ? condition : opposite(condition), op.lhs, Reg::kScratch0,
                [&](Condition taken, Reg lhs, Reg rhs) { m_.jump_if(taken, lhs, rhs, edge(first_.target_of(op.jump))); });
}

// ---- moves. None touches the words that were passed to it, so they are passed on.

void TypedCompiler::emit_move_word(const ops::Move& op) {
  bool is_home = held_[op.src.index].in_home;
  Type moved = type(op.src);
  m_.load(Reg::kScratch0, guest(op.src.index));
  advance();
  m_.store(guest(op.dst.index), Reg::kScratch0);
  bool goes_home =
      is_home && moved == Type::kWord && analysis_.is_live_after(index_, op.dst.index) && has_home(op.dst.index, moved);
  if (goes_home && op.dst.index != op.src.index) m_.move(homes_.int_home(op.dst.index), homes_.int_home(op.src.index));
  held_[op.dst.index] = {goes_home, false};
  pass_on(op.dst);
}

// kScratch0 and homes are all that the instruction has written.
void TypedCompiler::pass_on(bytecode::Reg written) {
  passes_ = passed_;
  if (passed_.wide == written.index) passes_.wide = kNoRegister;
  if (passed_.word == written.index) passes_.word = kNoRegister;
  if (passed_.object == written.index) passes_.object = kNoRegister;
  if (passed_.list == written.index) passes_.list = kNoRegister;
}

// A word that a name has. The next instruction finds it in kScratch2.
void TypedCompiler::emit_load_word_global(const ops::LoadGlobal& op) {
  Label is_inline = m_.new_label();
  Label done = m_.new_label();
  bool is_in_run = run_.contains(index_);
  bool is_known = is_in_run && run_.is_known[index_ - run_.begin];
  m_.load(Reg::kScratch0, of_unit(layout::unit_loads(), Reg::kScratch0));
  m_.load(Reg::kScratch0, {Reg::kScratch0, static_cast<int32_t>(op.name.index * sizeof(void*))});
  m_.load(Reg::kScratch0, {Reg::kScratch0, 0});
  if (!is_known) m_.jump_if(Condition::kEqual, Reg::kScratch0, 0, exit_here());
  Label otherwise;
  if (is_in_run && !is_known) otherwise = exit_here();
  advance();
  held_[op.dst.index] = {};
  if (!is_in_run) {
    otherwise = defer([this, op] {
      first_.store(op.dst, Reg::kScratch0);
      emit_exit(index_ + 1);
    });
  }
  m_.jump_if_bits_set(Reg::kScratch0, 1, is_inline);
  if (!is_known) require_boxed(Type::kWord, Reg::kScratch0, Reg::kScratch2, otherwise);
  m_.load(Reg::kScratch2, {Reg::kScratch0, layout::kIntLimbs});
  m_.jump(done);
  m_.bind(is_inline);
  if (!is_known) m_.jump_if(Condition::kLess, Reg::kScratch0, 0, otherwise);
  m_.move(Reg::kScratch2, Reg::kScratch0);
  m_.shift_right(Reg::kScratch2, 1);
  m_.bind(done);
  if (!is_unseen()) m_.store(guest(op.dst.index), Reg::kScratch0);
  passes_.word = op.dst.index;
  passes_.word_in = Reg::kScratch2;
  if (passed_.wide != op.dst.index) passes_.wide = passed_.wide;
}

}  // namespace sandboa::jit
