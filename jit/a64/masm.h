// The macro-assembler for ARM64, AAPCS64 calling convention. The only file that includes asmjit's ARM part.
//
// Instructions take immediates of few bits and compute in registers only: what does not fit goes through three registers
// that templates do not know. Branches on conditions reach 1 MiB: a unit whose code is larger fails to assemble.
#pragma once

#include <string>

#include <asmjit/arm/a64assembler.h>
#include <asmjit/arm/a64utils.h>
#include <asmjit/core.h>

#include "jit/masm.h"

namespace sandboa::jit {

class Masm {
 public:
  using Label = asmjit::Label;

  // None of them is a template's in emit_int_arith(), or a register that attribute sites need.
  // The last ones are homes in quiet loops only.
  static constexpr Reg kIntHomes[] = {Reg::kArgument0, Reg::kArgument1, Reg::kScratch3, Reg::kHome, Reg::kFrame, Reg::kCode};
  static constexpr uint8_t kFirstQuietHome = 4;
  static constexpr uint8_t kFirstFloatHome = 2;
  static constexpr uint8_t kFloatHomes = 14;

  explicit Masm(asmjit::CodeHolder* holder) : a_(holder) {}

  Label new_label() { return a_.newLabel(); }
  void bind(Label label) { emit(a_.bind(label)); }
  size_t offset() const { return a_.offset(); }
  bool failed() const { return !a_.isInitialized() || failed_; }
  void align_entry() { emit(a_.align(asmjit::AlignMode::kCode, 16)); }
  void comment(const char* text) { a_.comment(text); }
  // As in listings.
  static std::string name(Reg reg) { return name_of(x(reg)); }
  static std::string name(FloatReg reg) { return name_of(d(reg)); }

  // ---- moves. Narrow loads fill with zeros.
  void move(Reg to, Reg from) { emit(a_.mov(x(to), x(from))); }
  void move_immediate(Reg to, int32_t value) { emit(a_.mov(x(to), int64_t{value})); }
  // An address of the process: never one of a session, never a number of the guest's.
  void move_address(Reg to, const void* address) { emit(a_.mov(x(to), reinterpret_cast<uint64_t>(address))); }
  void move_label(Reg to, Label label) { emit(a_.adr(x(to), label)); }
  void load(Reg to, Mem from) { emit(a_.ldr(x(to), memory(from, 8))); }
  void load32(Reg to, Mem from) { emit(a_.ldr(w(to), memory(from, 4))); }
  void load32_signed(Reg to, Mem from) { emit(a_.ldrsw(x(to), memory(from, 4))); }
  void load16(Reg to, Mem from) { emit(a_.ldrh(w(to), memory(from, 2))); }
  void load8(Reg to, Mem from) { emit(a_.ldrb(w(to), memory(from, 1))); }
  // base + index * 8 + offset.
  void load_indexed(Reg to, Reg base, Reg index, int32_t offset) { emit(a_.ldr(x(to), indexed(base, index, 3, offset))); }
  // base + offset + 8 * the int that `tagged` has as the guest has it.
  void load_tagged(Reg to, Reg base, Reg tagged, int32_t offset) {
    emit(a_.ldr(x(to), indexed(base, tagged, 2, offset - 4)));
  }
  void store_tagged(Reg base, Reg tagged, int32_t offset, Reg from) {
    emit(a_.str(x(from), indexed(base, tagged, 2, offset - 4)));
  }
  // For a store there, later; nothing happens if there is no such place.
  void prefetch_tagged(Reg base, Reg tagged, int32_t offset) {
    emit(a_.add(kAddress, x(base), x(tagged), asmjit::arm::lsl(2)));
    add_immediate(kAddress, kAddress, offset - 4);
    constexpr uint32_t kPrefetch = 0xF9800000;  // prfm, which the assembler does not know, of an address in a register
    emit(a_.embedUInt32(kPrefetch | kAddress.id() << 5 | asmjit::a64::Predicate::PRFOp::kPSTL1KEEP));
  }
  // base + index + offset, 32 bits.
  void load32_at(Reg to, Reg base, Reg index, int32_t offset) { emit(a_.ldr(w(to), indexed(base, index, 0, offset))); }
  // base + index + offset, eight bits.
  void load8_at(Reg to, Reg base, Reg index, int32_t offset) { emit(a_.ldrb(w(to), indexed(base, index, 0, offset))); }
  // Sixteen bytes. kFloat1 is lost.
  void copy_two_words(Mem to, Mem from) {
    asmjit::a64::VecV both(static_cast<uint32_t>(FloatReg::kFloat1));
    emit(a_.ldr(both, memory(from, 16)));
    emit(a_.str(both, memory(to, 16)));
  }
  // upper = value >> by; unless that is zero, first_to = first_from, then second_to = second_from.
  void shift_and_move_if_not_zero(Reg upper, Reg value, int by, Reg first_to, Reg first_from, Reg second_to,
                                  Reg second_from) {
    emit(a_.lsr(x(upper), x(value), by));
    emit(a_.cmp(x(upper), 0));
    emit(a_.csel(x(first_to), x(first_from), x(first_to), CondCode::kNE));
    emit(a_.csel(x(second_to), x(second_from), x(second_to), CondCode::kNE));
  }
  void store(Mem to, Reg from) { emit(a_.str(x(from), memory(to, 8))); }
  void store32_immediate(Mem to, int32_t value) {
    if (value == 0) return emit(a_.str(asmjit::a64::regs::wzr, memory(to, 4)));
    emit(a_.mov(kImmediate.w(), value));
    emit(a_.str(kImmediate.w(), memory(to, 4)));
  }
  void store_immediate(Mem to, int32_t value) {
    emit(a_.mov(kImmediate, int64_t{value}));
    emit(a_.str(kImmediate, memory(to, 8)));
  }
  void store_zero(Mem to) { emit(a_.str(asmjit::a64::regs::xzr, memory(to, 8))); }
  // Words from there on.
  void store_zeros(Mem to, uint32_t count) {
    constexpr int32_t kLargestOffset = 504;  // of a pair
    for (; count >= 2 && to.offset <= kLargestOffset; count -= 2, to.offset += 16) {
      emit(a_.stp(asmjit::a64::regs::xzr, asmjit::a64::regs::xzr, asmjit::a64::ptr(x(to.base), to.offset)));
    }
    for (; count != 0; --count, to.offset += 8) store_zero(to);
  }
  // The int 0 of the guest.
  void store_int_zero(Mem to) {
    emit(a_.mov(kImmediate, 1));
    emit(a_.str(kImmediate, memory(to, 8)));
  }
  void store_indexed(Reg base, Reg index, int32_t offset, Reg from) {
    emit(a_.str(x(from), indexed(base, index, 3, offset)));
  }
  void address(Reg to, Mem of) { add_immediate(x(to), x(of.base), of.offset); }
  // to = a + b + offset.
  void address_of_sum(Reg to, Reg a, Reg b, int32_t offset) {
    emit(a_.add(x(to), x(a), x(b)));
    add(to, offset);
  }
  void address_indexed(Reg to, Reg base, Reg index) { emit(a_.add(x(to), x(base), x(index), asmjit::arm::lsl(3))); }

  // ---- arithmetic on 64 bits
  void add(Reg to, Reg by) { emit(a_.add(x(to), x(to), x(by))); }
  void add(Reg to, int32_t by) { add_immediate(x(to), x(to), by); }
  void add(Reg to, Mem by) { emit(a_.add(x(to), x(to), loaded(by))); }
  void subtract(Reg to, Reg by) { emit(a_.sub(x(to), x(to), x(by))); }
  void subtract(Reg to, int32_t by) { add_immediate(x(to), x(to), -int64_t{by}); }
  void subtract(Reg to, Mem by) { emit(a_.sub(x(to), x(to), loaded(by))); }
  void add_to_memory32(Mem to, int32_t by) {
    asmjit::a64::Mem place = memory(to, 4);
    emit(a_.ldr(kValue.w(), place));
    add_immediate(kValue, kValue, by);
    emit(a_.str(kValue.w(), place));
  }
  // A counter, for a while instead of one in memory: kFloat0 is not to be touched. kFloat1 is lost, and what is tested
  // becomes -1 if it is zero, else 0.
  void begin_count() { emit(a_.fmov(d(FloatReg::kFloat0), asmjit::a64::regs::xzr)); }
  void uncount_if_zero(Reg tested) {
    emit(a_.cmp(x(tested), 0));
    emit(a_.csetm(x(tested), CondCode::kEQ));
    emit(a_.fmov(d(FloatReg::kFloat1), x(tested)));
    emit(a_.add(d(FloatReg::kFloat0), d(FloatReg::kFloat0), d(FloatReg::kFloat1)));
  }
  // The counter and `more` are added to memory.
  void add_count(Mem to, int32_t more, Reg scratch) {
    emit(a_.fmov(x(scratch), d(FloatReg::kFloat0)));
    add_immediate(x(scratch), x(scratch), more);
    asmjit::a64::Mem place = memory(to, 8);
    emit(a_.ldr(kValue, place));
    emit(a_.add(kValue, kValue, x(scratch)));
    emit(a_.str(kValue, place));
  }
  // The tagged form of an int that fits.
  void tag_int(Reg to, Reg from) {
    emit(a_.mov(kImmediate, 1));
    emit(a_.add(x(to), kImmediate, x(from), asmjit::arm::lsl(1)));
  }
  // The lower 64 bits.
  void multiply(Reg to, Mem by) { emit(a_.mul(x(to), x(to), loaded(by))); }
  // to = from * by, which fits.
  void multiply_immediate(Reg to, Reg from, int32_t by) {
    emit(a_.mov(kImmediate, by));
    emit(a_.mul(x(to), x(from), kImmediate));
  }
  // ---- numbers without sign: those of two words have the lower one in kResult, the upper one in kArgument2
  void multiply_words(Reg by) {
    emit(a_.umulh(x(Reg::kArgument2), x(Reg::kResult), x(by)));
    emit(a_.mul(x(Reg::kResult), x(Reg::kResult), x(by)));
  }
  void add_words_or_jump(Reg low, Reg high, Label on_carry) {
    emit(a_.adds(x(Reg::kResult), x(Reg::kResult), x(low)));
    emit(a_.adcs(x(Reg::kArgument2), x(Reg::kArgument2), x(high)));
    jump_on(CondCode::kHS, on_carry);
  }
  // kResult by `by`: the quotient goes to kResult, the remainder to kArgument2. REQUIRES: by is neither.
  void divide_words(Reg by) {
    emit(a_.udiv(kValue, x(Reg::kResult), x(by)));
    emit(a_.msub(x(Reg::kArgument2), kValue, x(by), x(Reg::kResult)));
    emit(a_.mov(x(Reg::kResult), kValue));
  }
  void add_or_jump(Reg to, Reg by, Label on_overflow) {
    emit(a_.adds(x(to), x(to), x(by)));
    jump_on(CondCode::kVS, on_overflow);
  }
  void add_or_jump(Reg to, int32_t by, Label on_overflow) {
    if (by >= 0) {
      with_immediate(by, [&](auto operand) { return a_.adds(x(to), x(to), operand); });
    } else {
      with_immediate(-int64_t{by}, [&](auto operand) { return a_.subs(x(to), x(to), operand); });
    }
    jump_on(CondCode::kVS, on_overflow);
  }
  void subtract_or_jump(Reg to, Reg by, Label on_overflow) {
    emit(a_.subs(x(to), x(to), x(by)));
    jump_on(CondCode::kVS, on_overflow);
  }
  void multiply_or_jump(Reg to, Reg by, Label on_overflow) {
    emit(a_.smulh(kValue, x(to), x(by)));
    emit(a_.mul(x(to), x(to), x(by)));
    emit(a_.cmp(kValue, x(to), asmjit::arm::asr(63)));
    jump_on(CondCode::kNE, on_overflow);
  }
  // Unsigned 32-bit division of kResult by `by`; the other half goes to kArgument2. REQUIRES: by is neither.
  void divide32(Reg by) {
    emit(a_.udiv(kValue.w(), w(Reg::kResult), w(by)));
    emit(a_.msub(w(Reg::kArgument2), kValue.w(), w(by), w(Reg::kResult)));
    emit(a_.mov(w(Reg::kResult), kValue.w()));
  }
  // Signed 64-bit division of kResult by `by`: the quotient goes to kResult, the remainder to kArgument2.
  void divide(Reg by) {
    emit(a_.sdiv(kValue, x(Reg::kResult), x(by)));
    emit(a_.msub(x(Reg::kArgument2), kValue, x(by), x(Reg::kResult)));
    emit(a_.mov(x(Reg::kResult), kValue));
  }
  void bit_and(Reg to, Reg by) { emit(a_.and_(x(to), x(to), x(by))); }
  void bit_and(Reg to, int32_t by) {
    with_mask(by, [&](auto operand) { return a_.and_(x(to), x(to), operand); });
  }
  void bit_or(Reg to, Reg by) { emit(a_.orr(x(to), x(to), x(by))); }
  void bit_or(Reg to, int32_t by) {
    with_mask(by, [&](auto operand) { return a_.orr(x(to), x(to), operand); });
  }
  void bit_xor(Reg to, Reg by) { emit(a_.eor(x(to), x(to), x(by))); }
  void bit_xor(Reg to, int32_t by) {
    with_mask(by, [&](auto operand) { return a_.eor(x(to), x(to), operand); });
  }
  void shift_left(Reg to, int by) { emit(a_.lsl(x(to), x(to), by)); }
  void shift_right(Reg to, int by) { emit(a_.lsr(x(to), x(to), by)); }
  void shift_right_and_jump_if_not_zero(Reg to, int by, Label on_rest) {
    emit(a_.lsr(x(to), x(to), by));
    emit(a_.cbnz(x(to), on_rest));
  }
  void shift_right_signed(Reg to, int by) { emit(a_.asr(x(to), x(to), by)); }
  void rotate_right(Reg to, int by) { emit(a_.ror(x(to), x(to), by)); }
  // By the number in kScratch0, which must be below 64.
  void shift_left_by_scratch0(Reg to) { emit(a_.lsl(x(to), x(to), x(Reg::kScratch0))); }
  void shift_right_by_scratch0(Reg to) { emit(a_.lsr(x(to), x(to), x(Reg::kScratch0))); }
  void shift_right_signed_by_scratch0(Reg to) { emit(a_.asr(x(to), x(to), x(Reg::kScratch0))); }

  // ---- floats
  void move_float(FloatReg to, FloatReg from) { emit(a_.fmov(d(to), d(from))); }
  void load_float(FloatReg to, Mem from) { emit(a_.ldr(d(to), memory(from, 8))); }
  void move_to_float(FloatReg to, Reg from) { emit(a_.fmov(d(to), x(from))); }
  void move_from_float(Reg to, FloatReg from) { emit(a_.fmov(x(to), d(from))); }
  void convert_to_float(FloatReg to, Reg from) { emit(a_.scvtf(d(to), x(from))); }
  // to = lhs and rhs. REQUIRES: rhs is not `to`, unless lhs is.
  void add_float(FloatReg to, FloatReg lhs, FloatReg rhs) { emit(a_.fadd(d(to), d(lhs), d(rhs))); }
  void subtract_float(FloatReg to, FloatReg lhs, FloatReg rhs) { emit(a_.fsub(d(to), d(lhs), d(rhs))); }
  void multiply_float(FloatReg to, FloatReg lhs, FloatReg rhs) { emit(a_.fmul(d(to), d(lhs), d(rhs))); }
  void divide_float(FloatReg to, FloatReg lhs, FloatReg rhs) { emit(a_.fdiv(d(to), d(lhs), d(rhs))); }
  void square_root(FloatReg to, FloatReg from) { emit(a_.fsqrt(d(to), d(from))); }
  // As Value::is_inline_float() says, but zeros jump as well: the exponent's upper three bits are 011 or 100.
  // Needs nothing from memory.
  void jump_unless_inline_float(FloatReg value, Reg scratch, Mem /*bias*/, Mem /*mask*/, Label to) {
    emit(a_.fmov(x(scratch), d(value)));
    emit(a_.ubfx(x(scratch), x(scratch), 60, 3));
    emit(a_.sub(x(scratch), x(scratch), 3));
    emit(a_.cmp(x(scratch), 1));
    jump_on(CondCode::kHI, to);
  }
  static bool can_rotate_floats() { return false; }
  void load_rotated(FloatReg, Mem) { failed_ = true; }
  void load_rotated_tagged(FloatReg, Reg, Reg, int32_t) { failed_ = true; }
  void subtract_bits(FloatReg, FloatReg, Mem) { failed_ = true; }
  // Two floats side by side, for the same test of many: `biases` are added to both, what that gives is combined, and where
  // any of the bits is set that `masks` has, some float is no inline one, or a zero. kFloat1 is lost.
  static bool can_join_floats() { return true; }
  void copy_to_both_floats(FloatReg to, FloatReg from) { emit(a_.dup(v(to).d2(), v(from).d(0))); }
  void copy_to_upper_float(FloatReg to, FloatReg from) { emit(a_.ins(v(to).d(1), v(from).d(0))); }
  void add_to_both(FloatReg to, Mem biases) {
    emit(a_.ldr(v(FloatReg::kFloat1), memory(biases, 16)));
    emit(a_.add(v(to).d2(), v(to).d2(), v(FloatReg::kFloat1).d2()));
  }
  void or_both(FloatReg to, FloatReg from) { emit(a_.orr(v(to).b16(), v(to).b16(), v(from).b16())); }
  void jump_if_any_of_both(FloatReg sums, Mem masks, Label to) {
    FloatReg both = FloatReg::kFloat1;
    emit(a_.ldr(v(both), memory(masks, 16)));
    emit(a_.and_(v(both).b16(), v(both).b16(), v(sums).b16()));
    // Two bits of each: the sum is not zero unless both are.
    emit(a_.addp(d(both), v(both).d2()));
    emit(a_.fmov(kValue, d(both)));
    emit(a_.cbnz(kValue, to));
  }
  // Jumps if `lhs condition rhs`, as C++ compares doubles: with NaN only kNotEqual holds.
  void jump_if_floats(Condition condition, FloatReg lhs, FloatReg rhs, Label to) {
    emit(a_.fcmp(d(lhs), d(rhs)));
    switch (condition) {
      case Condition::kLess:
        return jump_on(CondCode::kMI, to);
      case Condition::kLessEqual:
        return jump_on(CondCode::kLS, to);
      default:
        return jump_on(code(condition), to);
    }
  }

  // ---- jumps
  void jump(Label to) { emit(a_.b(to)); }
  void jump(Reg to) { emit(a_.br(x(to))); }
  void jump(Mem to) { emit(a_.br(loaded(to))); }
  void jump_if(Condition condition, Reg lhs, Reg rhs, Label to) {
    emit(a_.cmp(x(lhs), x(rhs)));
    jump_on(code(condition), to);
  }
  void jump_if(Condition condition, Reg lhs, int32_t rhs, Label to) {
    if (rhs == 0 && condition == Condition::kEqual) return emit(a_.cbz(x(lhs), to));
    if (rhs == 0 && condition == Condition::kNotEqual) return emit(a_.cbnz(x(lhs), to));
    compare(x(lhs), rhs);
    jump_on(code(condition), to);
  }
  void jump_if(Condition condition, Reg lhs, Mem rhs, Label to) {
    emit(a_.cmp(x(lhs), loaded(rhs)));
    jump_on(code(condition), to);
  }
  void jump_if32(Condition condition, Reg lhs, Mem rhs, Label to) {
    emit(a_.ldr(kValue.w(), memory(rhs, 4)));
    emit(a_.cmp(w(lhs), kValue.w()));
    jump_on(code(condition), to);
  }
  void jump_if32(Condition condition, Mem lhs, int32_t rhs, Label to) {
    emit(a_.ldr(kValue.w(), memory(lhs, 4)));
    compare(kValue.w(), rhs);
    jump_on(code(condition), to);
  }
  // Of numbers without sign.
  void jump_if16(Condition condition, Mem lhs, int32_t rhs, Label to) {
    emit(a_.ldrh(kValue.w(), memory(lhs, 2)));
    compare(kValue.w(), rhs & 0xFFFF);
    jump_on(code(condition), to);
  }
  void jump_if8(Condition condition, Mem lhs, int32_t rhs, Label to) {
    emit(a_.ldrb(kValue.w(), memory(lhs, 1)));
    compare(kValue.w(), rhs & 0xFF);
    jump_on(code(condition), to);
  }
  // Among the lowest eight bits.
  void jump_if_bits_clear(Reg value, uint8_t bits, Label to) {
    with_mask(bits, [&](auto operand) { return a_.tst(x(value), operand); });
    jump_on(CondCode::kEQ, to);
  }
  void jump_if_bits_set(Reg value, uint8_t bits, Label to) {
    with_mask(bits, [&](auto operand) { return a_.tst(x(value), operand); });
    jump_on(CondCode::kNE, to);
  }
  // Among those of the mask.
  void jump_if_any_set(Reg value, Mem mask, Label to) {
    emit(a_.tst(x(value), loaded(mask)));
    jump_on(CondCode::kNE, to);
  }
  // to = to - by, which is no overflow; jumps if that is negative. What is in memory stays.
  void subtract_or_jump_if_negative(Reg to, Reg by, Label on_negative) {
    emit(a_.subs(x(to), x(to), x(by)));
    jump_on(CondCode::kMI, on_negative);
  }
  void subtract_or_jump_if_negative(Reg to, Mem by, Label on_negative) {
    emit(a_.subs(x(to), x(to), loaded(by)));
    jump_on(CondCode::kMI, on_negative);
  }
  void subtract_or_jump_if_negative(Reg to, int32_t by, Label on_negative) {
    with_immediate(by, [&](auto operand) { return a_.subs(x(to), x(to), operand); });
    jump_on(CondCode::kMI, on_negative);
  }
  void subtract_and_jump_unless_negative(Reg to, int32_t by, Label otherwise) {
    with_immediate(by, [&](auto operand) { return a_.subs(x(to), x(to), operand); });
    jump_on(CondCode::kPL, otherwise);
  }
  void charge_or_jump_if_negative(Mem slice, int32_t units, Label on_negative) {
    asmjit::a64::Mem place = memory(slice, 8);
    emit(a_.ldr(kValue, place));
    with_immediate(units, [&](auto operand) { return a_.subs(kValue, kValue, operand); });
    emit(a_.str(kValue, place));
    jump_on(CondCode::kMI, on_negative);
  }
  // kResult = 1 or 0.
  void set_if(Condition condition, Reg lhs, Reg rhs) {
    emit(a_.cmp(x(lhs), x(rhs)));
    emit(a_.cset(x(Reg::kResult), code(condition)));
  }
  void set_if(Condition condition, Reg lhs, int32_t rhs) {
    compare(x(lhs), rhs);
    emit(a_.cset(x(Reg::kResult), code(condition)));
  }
  // The same, of floats none of which is NaN.
  void set_if_floats(Condition condition, FloatReg lhs, FloatReg rhs) {
    emit(a_.fcmp(d(lhs), d(rhs)));
    emit(a_.cset(x(Reg::kResult), code(condition)));
  }
  // to = from if the condition holds.
  void move_if(Condition condition, Reg lhs, Reg rhs, Reg to, Reg from) {
    emit(a_.cmp(x(lhs), x(rhs)));
    emit(a_.csel(x(to), x(from), x(to), code(condition)));
  }
  void move_if(Condition condition, Reg lhs, int32_t rhs, Reg to, Reg from) {
    compare(x(lhs), rhs);
    emit(a_.csel(x(to), x(from), x(to), code(condition)));
  }
  void move_if_floats(Condition condition, FloatReg lhs, FloatReg rhs, Reg to, Reg from) {
    emit(a_.fcmp(d(lhs), d(rhs)));
    emit(a_.csel(x(to), x(from), x(to), code(condition)));
  }

  // ---- calls. C++ functions take kArgument0.. and answer in kResult.
  void call(Mem address) { call(loaded(address)); }
  void call(Reg address) { call(x(address)); }
  // base + index + offset.
  void call_at(Reg base, Reg index, int32_t offset) {
    emit(a_.ldr(kValue, indexed(base, index, 0, offset)));
    call(kValue);
  }
  // A leaf stub: code of ours that calls nothing and returns to where it is called from.
  void call_leaf(Mem address) { emit(a_.blr(loaded(address))); }
  void return_from_leaf() { emit(a_.ret(kLink)); }
  // From what is called as C++ functions are, with what is in kResult.
  void return_as_function() {
    emit(a_.mov(asmjit::a64::regs::x0, x(Reg::kResult)));
    emit(a_.ret(kLink));
  }

  // From C++: saves what is its own and makes the stack ready for calls. Locals are room on the stack until the end: what
  // functions get the address of, then words of the second tier's.
  static constexpr int32_t kFirstWord = 32;
  static constexpr int32_t kLocalBytes = kFirstWord + 8 * 10;
  // The frame of native code, for debuggers: numbers of registers are those of the ABI's DWARF mapping.
  static constexpr uint16_t kElfMachine = 183;
  static constexpr uint32_t kStackRule = 31, kReturnAddressRule = 30;
  static constexpr SavedRule kSavedRules[] = {{29, 64}, {30, 56}, {19, 48}, {20, 40}, {21, 32}, {22, 24}, {23, 16}, {24, 8}};
  static constexpr uint32_t kFrameBytes = kLocalBytes + 8 * std::size(kSavedRules);

  void enter_native() {
    using namespace asmjit::a64::regs;
    emit(a_.hint(kLandingPadOfCalls));
    emit(a_.stp(x29, kLink, asmjit::a64::ptr_pre(sp, -kSavedBytes)));
    emit(a_.mov(x29, sp));
    emit(a_.stp(x19, x20, asmjit::a64::ptr(sp, 16)));
    emit(a_.stp(x21, x22, asmjit::a64::ptr(sp, 32)));
    emit(a_.stp(x23, x24, asmjit::a64::ptr(sp, 48)));
    emit(a_.sub(sp, sp, kLocalBytes));
  }
  void store_local(int32_t offset, Reg from) { emit(a_.str(x(from), asmjit::a64::ptr(asmjit::a64::regs::sp, offset))); }
  void load_local(Reg to, int32_t offset) { emit(a_.ldr(x(to), asmjit::a64::ptr(asmjit::a64::regs::sp, offset))); }
  void jump_if_local(Condition condition, Reg lhs, int32_t offset, Label to) {
    emit(a_.ldr(kValue, asmjit::a64::ptr(asmjit::a64::regs::sp, offset)));
    emit(a_.cmp(x(lhs), kValue));
    jump_on(code(condition), to);
  }
  void address_of_local(Reg to) { emit(a_.mov(x(to), asmjit::a64::regs::sp)); }
  // Back to C++ with kResult.
  void leave_native() {
    using namespace asmjit::a64::regs;
    emit(a_.mov(x0, x(Reg::kResult)));
    emit(a_.add(sp, sp, kLocalBytes));
    emit(a_.ldp(x19, x20, asmjit::a64::ptr(sp, 16)));
    emit(a_.ldp(x21, x22, asmjit::a64::ptr(sp, 32)));
    emit(a_.ldp(x23, x24, asmjit::a64::ptr(sp, 48)));
    emit(a_.ldp(x29, kLink, asmjit::a64::ptr_post(sp, kSavedBytes)));
    emit(a_.ret(kLink));
  }

 private:
  using CondCode = asmjit::arm::CondCode;
  using GpX = asmjit::a64::GpX;

  // What templates do not know; each lives within one member.
  static constexpr GpX kImmediate = asmjit::a64::regs::x15;
  static constexpr GpX kValue = asmjit::a64::regs::x16;
  static constexpr GpX kAddress = asmjit::a64::regs::x17;
  static constexpr GpX kLink = asmjit::a64::regs::x30;
  static constexpr int kSavedBytes = 64;
  static constexpr int kLandingPadOfCalls = 34;  // "bti c"; processors that do not know it do nothing

  static GpX x(Reg reg) {
    namespace a64 = asmjit::a64::regs;
    // C++ functions return in x0, which is an argument too: kResult is another one, see call().
    static constexpr GpX kMap[] = {a64::x19, a64::x20, a64::x21, a64::x22, a64::x23, a64::x24, a64::x9, a64::x0,
                                   a64::x1,  a64::x2,  a64::x10, a64::x11, a64::x12, a64::x13, a64::x14};
    return kMap[static_cast<int>(reg)];
  }
  static std::string name_of(const asmjit::BaseReg& reg) {
    asmjit::String text;
    asmjit::Formatter::formatOperand(text, asmjit::FormatFlags::kNone, nullptr, asmjit::Arch::kHost, reg);
    return text.data();
  }
  static asmjit::a64::GpW w(Reg reg) { return x(reg).w(); }
  // Without v8 to v15, which C++ wants back.
  static asmjit::a64::VecD d(FloatReg reg) {
    auto number = static_cast<uint32_t>(reg);
    return asmjit::a64::VecD(number < 8 ? number : number + 8);
  }

  static asmjit::a64::VecV v(FloatReg reg) { return asmjit::a64::VecV(d(reg).id()); }

  void call(GpX address) {
    emit(a_.blr(address));
    emit(a_.mov(x(Reg::kResult), asmjit::a64::regs::x0));
  }

  // What loads and stores of `bytes` can address: 12 bits that count in `bytes`, or nine with a sign. Else kAddress helps.
  asmjit::a64::Mem memory(Mem mem, int32_t bytes) {
    bool is_scaled = mem.offset >= 0 && mem.offset % bytes == 0 && mem.offset / bytes < 4096;
    bool is_short = mem.offset >= -256 && mem.offset < 256;
    if (is_scaled || is_short) return asmjit::a64::ptr(x(mem.base), mem.offset);
    emit(a_.mov(kAddress, int64_t{mem.offset}));
    return asmjit::a64::ptr(x(mem.base), kAddress);
  }
  asmjit::a64::Mem indexed(Reg base, Reg index, uint32_t shift, int32_t offset) {
    if (offset == 0) return asmjit::a64::ptr(x(base), x(index), asmjit::arm::lsl(shift));
    emit(a_.add(kAddress, x(base), x(index), asmjit::arm::lsl(shift)));
    if (offset < 0 || offset >= 256) {
      add_immediate(kAddress, kAddress, offset);
      return asmjit::a64::ptr(kAddress);
    }
    return asmjit::a64::ptr(kAddress, offset);
  }
  GpX loaded(Mem from) {
    emit(a_.ldr(kValue, memory(from, 8)));
    return kValue;
  }

  // Emits by `instruction`, which is handed an immediate of 12 bits, or a register.
  template <typename Instruction>
  void with_immediate(int64_t value, Instruction instruction) {
    if (value >= 0 && value < 4096) return emit(instruction(asmjit::Imm(value)));
    emit(a_.mov(kImmediate, value));
    emit(instruction(kImmediate));
  }
  // The same for logical instructions, whose immediates are runs of ones.
  template <typename Instruction>
  void with_mask(int64_t value, Instruction instruction) {
    if (asmjit::a64::Utils::isLogicalImm(static_cast<uint64_t>(value), 64)) return emit(instruction(asmjit::Imm(value)));
    emit(a_.mov(kImmediate, value));
    emit(instruction(kImmediate));
  }
  void add_immediate(GpX to, GpX from, int64_t value) {
    if (value < 0) return with_immediate(-value, [&](auto operand) { return a_.sub(to, from, operand); });
    with_immediate(value, [&](auto operand) { return a_.add(to, from, operand); });
  }
  void compare(GpX lhs, int32_t rhs) {
    if (rhs < 0) return with_immediate(-int64_t{rhs}, [&](auto operand) { return a_.cmn(lhs, operand); });
    with_immediate(rhs, [&](auto operand) { return a_.cmp(lhs, operand); });
  }
  void compare(asmjit::a64::GpW lhs, int32_t rhs) {
    if (rhs >= 0 && rhs < 4096) return emit(a_.cmp(lhs, rhs));
    emit(a_.mov(kImmediate.w(), rhs));
    emit(a_.cmp(lhs, kImmediate.w()));
  }

  void jump_on(CondCode condition, Label to) { emit(a_.b(condition, to)); }
  static CondCode code(Condition condition) {
    static constexpr CondCode kMap[] = {CondCode::kEQ, CondCode::kNE, CondCode::kLT, CondCode::kLE, CondCode::kGT,
                                        CondCode::kGE, CondCode::kLO, CondCode::kHS, CondCode::kHI};
    return kMap[static_cast<int>(condition)];
  }
  void emit(asmjit::Error error) { failed_ |= error != asmjit::kErrorOk; }

  asmjit::a64::Assembler a_;
  bool failed_ = false;
};

}  // namespace sandboa::jit
