// The macro-assembler for x86-64, System V calling convention. No other file but what it is made of includes asmjit's x86
// part.
#pragma once

#include <string>
#include <utility>

#include <asmjit/x86.h>

#include "jit/masm.h"
#include "jit/x64/encoder.h"
#include "support/check.h"

namespace sandboa::jit {

class Masm : private Encoder {
 public:
  using Encoder::Label;

  // None of them is a template's in emit_int_arith(), or a register that attribute sites need.
  // The last ones are homes in quiet loops only.
  static constexpr Reg kIntHomes[] = {Reg::kArgument0, Reg::kArgument1, Reg::kScratch3, Reg::kHome, Reg::kFrame, Reg::kCode};
  static constexpr uint8_t kFirstQuietHome = 4;
  static constexpr uint8_t kFirstFloatHome = 2;
  static constexpr uint8_t kFloatHomes = 14;

  explicit Masm(asmjit::CodeHolder* holder) : Encoder(holder) {}

  Label new_label() { return a_.newLabel(); }
  void bind(Label label) { emit(a_.bind(label)); }
  size_t offset() const { return a_.offset(); }
  bool failed() const { return !a_.isInitialized() || failed_; }
  void align_entry() { emit(a_.align(asmjit::AlignMode::kCode, 16)); }
  void comment(const char* text) { a_.comment(text); }
  // As in listings.
  static std::string name(Reg reg) { return name_of(r(reg)); }
  static std::string name(FloatReg reg) { return name_of(f(reg)); }

  // ---- moves. Narrow loads fill with zeros.
  void move(Reg to, Reg from) {
    if (is_ready()) return encode(Width::k64, 0x89, n(from), n(to));
    emit(a_.mov(r(to), r(from)));
  }
  void move_immediate(Reg to, int32_t value) {
    if (value == 0) return is_ready() ? encode(Width::k32, 0x31, n(to), n(to)) : emit(a_.xor_(r32(to), r32(to)));
    if (value > 0) return is_ready() ? encode_number(n(to), static_cast<uint32_t>(value)) : emit(a_.mov(r32(to), value));
    emit(a_.mov(r(to), value));
  }
  // An address of the process: never one of a session, never a number of the guest's.
  void move_address(Reg to, const void* address) {
    auto bits = reinterpret_cast<uint64_t>(address);
    if (is_ready() && bits >> 32 != 0) return encode_address(n(to), bits);
    emit(a_.mov(r(to), bits));
  }
  void move_label(Reg to, Label label) { emit(a_.lea(r(to), asmjit::x86::ptr(label))); }
  void load(Reg to, Mem from) {
    if (is_ready()) return encode(Width::k64, 0x8B, n(to), at(from));
    emit(a_.mov(r(to), m64(from)));
  }
  void load32(Reg to, Mem from) {
    if (is_ready()) return encode(Width::k32, 0x8B, n(to), at(from));
    emit(a_.mov(r32(to), m32(from)));
  }
  void load32_signed(Reg to, Mem from) {
    if (is_ready()) return encode(Width::k64, 0x63, n(to), at(from));
    emit(a_.movsxd(r(to), m32(from)));
  }
  void load16(Reg to, Mem from) {
    if (is_ready()) return encode(Width::k32, 0x0FB7, n(to), at(from));
    emit(a_.movzx(r32(to), asmjit::x86::word_ptr(r(from.base), from.offset)));
  }
  void load8(Reg to, Mem from) {
    if (is_ready()) return encode(Width::k32, 0x0FB6, n(to), at(from));
    emit(a_.movzx(r32(to), m8(from)));
  }
  // base + index * 8 + offset.
  void load_indexed(Reg to, Reg base, Reg index, int32_t offset) {
    if (is_ready()) return encode_indexed(Width::k64, 0x8B, n(to), {n(base), offset}, n(index), 3);
    emit(a_.mov(r(to), asmjit::x86::qword_ptr(r(base), r(index), 3, offset)));
  }
  // base + offset + 8 * the int that `tagged` has as the guest has it.
  void load_tagged(Reg to, Reg base, Reg tagged, int32_t offset) {
    if (is_ready()) return encode_indexed(Width::k64, 0x8B, n(to), {n(base), offset - 4}, n(tagged), 2);
    emit(a_.mov(r(to), asmjit::x86::qword_ptr(r(base), r(tagged), 2, offset - 4)));
  }
  void store_tagged(Reg base, Reg tagged, int32_t offset, Reg from) {
    emit(a_.mov(asmjit::x86::qword_ptr(r(base), r(tagged), 2, offset - 4), r(from)));
  }
  // For a store there, later; nothing happens if there is no such place.
  void prefetch_tagged(Reg base, Reg tagged, int32_t offset) {
    emit(a_.prefetchw(asmjit::x86::byte_ptr(r(base), r(tagged), 2, offset - 4)));
  }
  // base + index + offset, 32 bits.
  void load32_at(Reg to, Reg base, Reg index, int32_t offset) {
    emit(a_.mov(r32(to), asmjit::x86::dword_ptr(r(base), r(index), 0, offset)));
  }
  // base + index + offset, eight bits.
  void load8_at(Reg to, Reg base, Reg index, int32_t offset) {
    emit(a_.movzx(r32(to), asmjit::x86::byte_ptr(r(base), r(index), 0, offset)));
  }
  // Sixteen bytes. kFloat1 is lost.
  void copy_two_words(Mem to, Mem from) {
    emit(a_.movups(f(FloatReg::kFloat1), asmjit::x86::xmmword_ptr(r(from.base), from.offset)));
    emit(a_.movups(asmjit::x86::xmmword_ptr(r(to.base), to.offset), f(FloatReg::kFloat1)));
  }
  // upper = value >> by; unless that is zero, first_to = first_from, then second_to = second_from.
  void shift_and_move_if_not_zero(Reg upper, Reg value, int by, Reg first_to, Reg first_from, Reg second_to,
                                  Reg second_from) {
    move(upper, value);
    emit(a_.shr(r(upper), by));
    emit(a_.cmovnz(r(first_to), r(first_from)));
    emit(a_.cmovnz(r(second_to), r(second_from)));
  }
  void store(Mem to, Reg from) {
    if (is_ready()) return encode(Width::k64, 0x89, n(from), at(to));
    emit(a_.mov(m64(to), r(from)));
  }
  void store32_immediate(Mem to, int32_t value) {
    if (is_ready()) return encode(Width::k32, 0xC7, 0, at(to), value, 4);
    emit(a_.mov(m32(to), value));
  }
  void store_immediate(Mem to, int32_t value) {
    if (is_ready()) return encode(Width::k64, 0xC7, 0, at(to), value, 4);
    emit(a_.mov(m64(to), value));
  }
  void store_zero(Mem to) { store_immediate(to, 0); }
  // Words from there on. One by one: sixteen bytes at a time were measured to be slower.
  void store_zeros(Mem to, uint32_t count) {
    for (; count != 0; --count, to.offset += 8) store_zero(to);
  }
  // The int 0 of the guest.
  void store_int_zero(Mem to) { store_immediate(to, 1); }
  void store_indexed(Reg base, Reg index, int32_t offset, Reg from) {
    emit(a_.mov(asmjit::x86::qword_ptr(r(base), r(index), 3, offset), r(from)));
  }
  void address(Reg to, Mem of) {
    if (is_ready()) return encode(Width::k64, 0x8D, n(to), at(of));
    emit(a_.lea(r(to), m64(of)));
  }
  // to = a + b + offset.
  void address_of_sum(Reg to, Reg a, Reg b, int32_t offset) { emit(a_.lea(r(to), asmjit::x86::ptr(r(a), r(b), 0, offset))); }
  void address_indexed(Reg to, Reg base, Reg index) { emit(a_.lea(r(to), asmjit::x86::qword_ptr(r(base), r(index), 3))); }

  // ---- arithmetic on 64 bits
  void add(Reg to, Reg by) { apply(Group::kAdd, to, by); }
  void add(Reg to, int32_t by) { apply(Group::kAdd, to, by); }
  void add(Reg to, Mem by) { apply(Group::kAdd, to, by); }
  void subtract(Reg to, Reg by) { apply(Group::kSubtract, to, by); }
  void subtract(Reg to, int32_t by) { apply(Group::kSubtract, to, by); }
  void subtract(Reg to, Mem by) { apply(Group::kSubtract, to, by); }
  void add_to_memory32(Mem to, int32_t by) { apply(Group::kAdd, Width::k32, to, by); }
  // A counter, for a while instead of one in memory: kFloat0 is not to be touched. kFloat1 is lost, and what is tested
  // becomes -1 if it is zero, else 0.
  void begin_count() { emit(a_.xorps(f(FloatReg::kFloat0), f(FloatReg::kFloat0))); }
  void uncount_if_zero(Reg tested) {
    emit(a_.cmp(r(tested), 1));
    emit(a_.sbb(r(tested), r(tested)));
    emit(a_.movq(f(FloatReg::kFloat1), r(tested)));
    emit(a_.paddq(f(FloatReg::kFloat0), f(FloatReg::kFloat1)));
  }
  // The counter and `more` are added to memory.
  void add_count(Mem to, int32_t more, Reg scratch) {
    emit(a_.movq(r(scratch), f(FloatReg::kFloat0)));
    emit(a_.add(r(scratch), more));
    emit(a_.add(m64(to), r(scratch)));
  }
  // The tagged form of an int that fits.
  void tag_int(Reg to, Reg from) { emit(a_.lea(r(to), asmjit::x86::ptr(r(from), r(from), 0, 1))); }
  // The lower 64 bits.
  void multiply(Reg to, Mem by) { emit(a_.imul(r(to), m64(by))); }
  // to = from * by, which fits.
  void multiply_immediate(Reg to, Reg from, int32_t by) { emit(a_.imul(r(to), r(from), by)); }
  // ---- numbers without sign: those of two words have the lower one in kResult, the upper one in kArgument2
  void multiply_words(Reg by) { emit(a_.mul(r(Reg::kArgument2), r(Reg::kResult), r(by))); }
  void add_words_or_jump(Reg low, Reg high, Label on_carry) {
    emit(a_.add(r(Reg::kResult), r(low)));
    emit(a_.adc(r(Reg::kArgument2), r(high)));
    emit(a_.jc(on_carry));
  }
  // kResult by `by`: the quotient goes to kResult, the remainder to kArgument2. REQUIRES: by is neither.
  void divide_words(Reg by) {
    emit(a_.xor_(r32(Reg::kArgument2), r32(Reg::kArgument2)));
    emit(a_.div(r(Reg::kArgument2), r(Reg::kResult), r(by)));
  }
  void add_or_jump(Reg to, Reg by, Label on_overflow) {
    add(to, by);
    jump_by(CondCode::kOverflow, on_overflow);
  }
  void add_or_jump(Reg to, int32_t by, Label on_overflow) {
    add(to, by);
    jump_by(CondCode::kOverflow, on_overflow);
  }
  void subtract_or_jump(Reg to, Reg by, Label on_overflow) {
    subtract(to, by);
    jump_by(CondCode::kOverflow, on_overflow);
  }
  void multiply_or_jump(Reg to, Reg by, Label on_overflow) {
    emit(a_.imul(r(to), r(by)));
    jump_by(CondCode::kOverflow, on_overflow);
  }
  // Unsigned 32-bit division of kResult by `by`; the other half goes to kArgument2. REQUIRES: by is neither.
  void divide32(Reg by) {
    emit(a_.xor_(r32(Reg::kArgument2), r32(Reg::kArgument2)));
    emit(a_.div(r32(by)));
  }
  // Signed 64-bit division of kResult by `by`: the quotient goes to kResult, the remainder to kArgument2.
  void divide(Reg by) {
    emit(a_.cqo(r(Reg::kArgument2), r(Reg::kResult)));
    emit(a_.idiv(r(Reg::kArgument2), r(Reg::kResult), r(by)));
  }
  void bit_and(Reg to, Reg by) { apply(Group::kAnd, to, by); }
  void bit_and(Reg to, int32_t by) { apply(Group::kAnd, to, by); }
  void bit_or(Reg to, Reg by) { apply(Group::kOr, to, by); }
  void bit_or(Reg to, int32_t by) { apply(Group::kOr, to, by); }
  void bit_xor(Reg to, Reg by) { apply(Group::kXor, to, by); }
  void bit_xor(Reg to, int32_t by) { apply(Group::kXor, to, by); }
  void shift_left(Reg to, int by) { shift(4, asmjit::x86::Inst::kIdShl, to, by); }
  void shift_right(Reg to, int by) { shift(5, asmjit::x86::Inst::kIdShr, to, by); }
  void shift_right_and_jump_if_not_zero(Reg to, int by, Label on_rest) {
    shift_right(to, by);
    jump_by(CondCode::kNotZero, on_rest);
  }
  void shift_right_signed(Reg to, int by) { shift(7, asmjit::x86::Inst::kIdSar, to, by); }
  void rotate_right(Reg to, int by) { shift(1, asmjit::x86::Inst::kIdRor, to, by); }
  // By the number in kScratch0, which must be below 64.
  void shift_left_by_scratch0(Reg to) { emit(a_.shl(r(to), asmjit::x86::cl)); }
  void shift_right_by_scratch0(Reg to) { emit(a_.shr(r(to), asmjit::x86::cl)); }
  void shift_right_signed_by_scratch0(Reg to) { emit(a_.sar(r(to), asmjit::x86::cl)); }

  // ---- floats
  void move_float(FloatReg to, FloatReg from) { emit(a_.movapd(f(to), f(from))); }
  void load_float(FloatReg to, Mem from) { emit(a_.movsd(f(to), m64(from))); }
  void move_to_float(FloatReg to, Reg from) { emit(a_.movq(f(to), r(from))); }
  void move_from_float(Reg to, FloatReg from) { emit(a_.movq(r(to), f(from))); }
  void convert_to_float(FloatReg to, Reg from) {
    emit(a_.xorps(f(to), f(to)));
    emit(a_.cvtsi2sd(f(to), r(from)));
  }
  // to = lhs and rhs. REQUIRES: rhs is not `to`, unless lhs is.
  void add_float(FloatReg to, FloatReg lhs, FloatReg rhs) {
    compute(asmjit::x86::Inst::kIdAddsd, asmjit::x86::Inst::kIdVaddsd, to, lhs, rhs);
  }
  void subtract_float(FloatReg to, FloatReg lhs, FloatReg rhs) {
    compute(asmjit::x86::Inst::kIdSubsd, asmjit::x86::Inst::kIdVsubsd, to, lhs, rhs);
  }
  void multiply_float(FloatReg to, FloatReg lhs, FloatReg rhs) {
    compute(asmjit::x86::Inst::kIdMulsd, asmjit::x86::Inst::kIdVmulsd, to, lhs, rhs);
  }
  void divide_float(FloatReg to, FloatReg lhs, FloatReg rhs) {
    compute(asmjit::x86::Inst::kIdDivsd, asmjit::x86::Inst::kIdVdivsd, to, lhs, rhs);
  }
  void square_root(FloatReg to, FloatReg from) { emit(a_.sqrtsd(f(to), f(from))); }
  // As Value::is_inline_float() says, but zeros jump as well: the exponent's upper three bits are 011 or 100. `bias` makes
  // two zeros of their upper two, which `mask` has, and of no others.
  void jump_unless_inline_float(FloatReg value, Reg scratch, Mem bias, Mem mask, Label to) {
    emit(a_.movq(r(scratch), f(value)));
    emit(a_.add(r(scratch), m64(bias)));
    emit(a_.test(m64(mask), r(scratch)));
    emit(a_.jnz(to));
  }
  // A word from memory to float registers by operations of these only: rotated right by three, then less `by`.
  static bool can_rotate_floats() {
    static const bool can =
        asmjit::CpuInfo::host().features().x86().hasAVX512_F() && asmjit::CpuInfo::host().features().x86().hasAVX512_VL();
    return can;
  }
  void load_rotated(FloatReg to, Mem from) { emit(a_.vprorq(f(to), m64(from)._1to2(), 3)); }
  void load_rotated_tagged(FloatReg to, Reg base, Reg tagged, int32_t offset) {
    emit(a_.vprorq(f(to), asmjit::x86::qword_ptr(r(base), r(tagged), 2, offset - 4)._1to2(), 3));
  }
  void subtract_bits(FloatReg to, FloatReg from, Mem by) { emit(a_.vpsubq(f(to), f(from), m64(by)._1to2())); }
  // Two floats side by side, for the same test of many: `biases` are added to both, what that gives is combined, and where
  // any of the bits is set that `masks` has, some float is no inline one, or a zero. All in memory at multiples of 16.
  static bool can_join_floats() {
    static const bool can = asmjit::CpuInfo::host().features().x86().hasSSE4_1();
    return can;
  }
  void copy_to_both_floats(FloatReg to, FloatReg from) { emit(a_.movddup(f(to), f(from))); }
  void copy_to_upper_float(FloatReg to, FloatReg from) { emit(a_.unpcklpd(f(to), f(from))); }
  void add_to_both(FloatReg to, Mem biases) {
    emit(a_.paddq(f(to), asmjit::x86::xmmword_ptr(r(biases.base), biases.offset)));
  }
  void or_both(FloatReg to, FloatReg from) { emit(a_.por(f(to), f(from))); }
  void jump_if_any_of_both(FloatReg sums, Mem masks, Label to) {
    emit(a_.ptest(f(sums), asmjit::x86::xmmword_ptr(r(masks.base), masks.offset)));
    emit(a_.jnz(to));
  }
  // Jumps if `lhs condition rhs`, as C++ compares doubles: with NaN only kNotEqual holds.
  void jump_if_floats(Condition condition, FloatReg lhs, FloatReg rhs, Label to) {
    switch (condition) {
      case Condition::kLess:
        emit(a_.ucomisd(f(rhs), f(lhs)));
        return emit(a_.ja(to));
      case Condition::kLessEqual:
        emit(a_.ucomisd(f(rhs), f(lhs)));
        return emit(a_.jae(to));
      case Condition::kGreater:
        emit(a_.ucomisd(f(lhs), f(rhs)));
        return emit(a_.ja(to));
      case Condition::kGreaterEqual:
        emit(a_.ucomisd(f(lhs), f(rhs)));
        return emit(a_.jae(to));
      case Condition::kEqual: {
        Label unordered = new_label();
        emit(a_.ucomisd(f(lhs), f(rhs)));
        emit(a_.jp(unordered));
        emit(a_.je(to));
        return bind(unordered);
      }
      default:
        emit(a_.ucomisd(f(lhs), f(rhs)));
        emit(a_.jp(to));
        return emit(a_.jne(to));
    }
  }

  // ---- jumps
  void jump(Label to) {
    if (is_ready() && encode_jump(kAlways, to)) return;
    emit(a_.jmp(to));
  }
  void jump(Reg to) {
    if (is_ready()) return encode(Width::k32, 0xFF, 4, n(to));
    emit(a_.jmp(r(to)));
  }
  void jump(Mem to) {
    if (is_ready()) return encode(Width::k32, 0xFF, 4, at(to));
    emit(a_.jmp(m64(to)));
  }
  void jump_if(Condition condition, Reg lhs, Reg rhs, Label to) {
    apply(Group::kCompare, lhs, rhs);
    jump_on(condition, to);
  }
  void jump_if(Condition condition, Reg lhs, int32_t rhs, Label to) {
    if (rhs == 0 && condition != Condition::kBelow && condition != Condition::kAboveEqual &&
        condition != Condition::kAbove) {
      test(lhs, lhs);
    } else {
      apply(Group::kCompare, lhs, rhs);
    }
    jump_on(condition, to);
  }
  void jump_if(Condition condition, Reg lhs, Mem rhs, Label to) {
    apply(Group::kCompare, lhs, rhs);
    jump_on(condition, to);
  }
  void jump_if32(Condition condition, Reg lhs, Mem rhs, Label to) {
    emit(a_.cmp(r32(lhs), m32(rhs)));
    jump_on(condition, to);
  }
  void jump_if32(Condition condition, Mem lhs, int32_t rhs, Label to) {
    apply(Group::kCompare, Width::k32, lhs, rhs);
    jump_on(condition, to);
  }
  void jump_if16(Condition condition, Mem lhs, int32_t rhs, Label to) {
    apply(Group::kCompare, Width::k16, lhs, rhs);
    jump_on(condition, to);
  }
  void jump_if8(Condition condition, Mem lhs, int32_t rhs, Label to) {
    apply(Group::kCompare, Width::k8, lhs, rhs);
    jump_on(condition, to);
  }
  // Among the lowest eight bits.
  void jump_if_bits_clear(Reg value, uint8_t bits, Label to) {
    test(value, bits);
    jump_by(CondCode::kZero, to);
  }
  void jump_if_bits_set(Reg value, uint8_t bits, Label to) {
    test(value, bits);
    jump_by(CondCode::kNotZero, to);
  }
  // Among those of the mask.
  void jump_if_any_set(Reg value, Mem mask, Label to) {
    emit(a_.test(m64(mask), r(value)));
    emit(a_.jnz(to));
  }
  // to = to - by, which is no overflow; jumps if that is negative. What is in memory stays. Other than by the sign, by
  // "less" the difference and the jump are one operation to processors.
  void subtract_or_jump_if_negative(Reg to, Reg by, Label on_negative) {
    subtract(to, by);
    jump_by(CondCode::kSignedLT, on_negative);
  }
  void subtract_or_jump_if_negative(Reg to, Mem by, Label on_negative) {
    subtract(to, by);
    jump_by(CondCode::kSignedLT, on_negative);
  }
  void subtract_or_jump_if_negative(Reg to, int32_t by, Label on_negative) {
    subtract(to, by);
    jump_by(CondCode::kSignedLT, on_negative);
  }
  void subtract_and_jump_unless_negative(Reg to, int32_t by, Label otherwise) {
    subtract(to, by);
    jump_by(CondCode::kSignedGE, otherwise);
  }
  void charge_or_jump_if_negative(Mem slice, int32_t units, Label on_negative) {
    apply(Group::kSubtract, Width::k64, slice, units);
    jump_by(CondCode::kSign, on_negative);
  }
  // kResult = 1 or 0.
  void set_if(Condition condition, Reg lhs, Reg rhs) {
    apply(Group::kCompare, lhs, rhs);
    set_on(condition);
  }
  void set_if(Condition condition, Reg lhs, int32_t rhs) {
    apply(Group::kCompare, lhs, rhs);
    set_on(condition);
  }
  // The same, of floats none of which is NaN.
  void set_if_floats(Condition condition, FloatReg lhs, FloatReg rhs) { set_on(compare_floats(condition, lhs, rhs)); }
  // to = from if the condition holds.
  void move_if(Condition condition, Reg lhs, Reg rhs, Reg to, Reg from) {
    apply(Group::kCompare, lhs, rhs);
    emit(a_.cmov(code(condition), r(to), r(from)));
  }
  void move_if(Condition condition, Reg lhs, int32_t rhs, Reg to, Reg from) {
    apply(Group::kCompare, lhs, rhs);
    emit(a_.cmov(code(condition), r(to), r(from)));
  }
  void move_if_floats(Condition condition, FloatReg lhs, FloatReg rhs, Reg to, Reg from) {
    Condition holds = compare_floats(condition, lhs, rhs);
    emit(a_.cmov(code(holds), r(to), r(from)));
  }

  // ---- calls. C++ functions take kArgument0.. and answer in kResult.
  void call(Mem address) {
    if (is_ready()) return encode(Width::k32, 0xFF, 2, at(address));
    emit(a_.call(m64(address)));
  }
  void call(Reg address) {
    if (is_ready()) return encode(Width::k32, 0xFF, 2, n(address));
    emit(a_.call(r(address)));
  }
  // base + index + offset.
  void call_at(Reg base, Reg index, int32_t offset) { emit(a_.call(asmjit::x86::qword_ptr(r(base), r(index), 0, offset))); }
  // A leaf stub: code of ours that calls nothing and returns to where it is called from.
  void call_leaf(Mem address) { call(address); }
  void return_from_leaf() { emit(a_.ret()); }
  // From what is called as C++ functions are, with what is in kResult.
  void return_as_function() { emit(a_.ret()); }

  // From C++: saves what is its own and makes the stack ready for calls. Locals are room on the stack until the end: what
  // functions get the address of, then words of the second tier's.
  static constexpr int32_t kFirstWord = 32;
  static constexpr int32_t kLocalBytes = kFirstWord + 8 * 10;
  // The frame of native code, for debuggers: numbers of registers are those of the psABI's DWARF mapping. The return address
  // is beside the saved registers.
  static constexpr uint16_t kElfMachine = 62;
  static constexpr uint32_t kStackRule = 7, kReturnAddressRule = 16;
  static constexpr SavedRule kSavedRules[] = {{16, 8}, {6, 16}, {3, 24}, {12, 32}, {13, 40}, {14, 48}, {15, 56}};
  static constexpr uint32_t kFrameBytes = kLocalBytes + 8 + 8 * std::size(kSavedRules);

  void enter_native() {
    emit(a_.endbr64());
    for (asmjit::x86::Gp saved : kSaved) emit(a_.push(saved));
    emit(a_.sub(asmjit::x86::rsp, kLocalBytes + 8));
  }
  void store_local(int32_t offset, Reg from) { emit(a_.mov(asmjit::x86::qword_ptr(asmjit::x86::rsp, offset), r(from))); }
  void load_local(Reg to, int32_t offset) { emit(a_.mov(r(to), asmjit::x86::qword_ptr(asmjit::x86::rsp, offset))); }
  void jump_if_local(Condition condition, Reg lhs, int32_t offset, Label to) {
    emit(a_.cmp(r(lhs), asmjit::x86::qword_ptr(asmjit::x86::rsp, offset)));
    jump_on(condition, to);
  }
  void address_of_local(Reg to) { emit(a_.mov(r(to), asmjit::x86::rsp)); }
  // Back to C++ with kResult.
  void leave_native() {
    emit(a_.add(asmjit::x86::rsp, kLocalBytes + 8));
    for (int index = std::size(kSaved) - 1; index >= 0; --index) emit(a_.pop(kSaved[index]));
    emit(a_.ret());
  }

 private:
  static constexpr asmjit::x86::Gp kSaved[] = {asmjit::x86::rbp, asmjit::x86::rbx, asmjit::x86::r12,
                                               asmjit::x86::r13, asmjit::x86::r14, asmjit::x86::r15};

  using CondCode = asmjit::x86::CondCode;

  static uint32_t n(Reg reg) { return r(reg).id(); }
  static Place at(Mem mem) { return {n(mem.base), mem.offset}; }
  static std::string name_of(const asmjit::BaseReg& reg) {
    asmjit::String text;
    asmjit::Formatter::formatOperand(text, asmjit::FormatFlags::kNone, nullptr, asmjit::Arch::kHost, reg);
    return text.data();
  }
  static asmjit::x86::Gp r(Reg reg) {
    namespace x86 = asmjit::x86;
    // kScratch0 is where variable shifts want their count; kResult and kArgument2 are what divisions use.
    static constexpr x86::Gp kMap[] = {x86::rbp, x86::r12, x86::rbx, x86::r13, x86::r14, x86::r15, x86::rax, x86::rdi,
                                       x86::rsi, x86::rdx, x86::rcx, x86::r8,  x86::r9,  x86::r10, x86::r11};
    return kMap[static_cast<int>(reg)];
  }
  static asmjit::x86::Gp r32(Reg reg) { return r(reg).r32(); }
  static asmjit::x86::Gp r8(Reg reg) { return r(reg).r8(); }
  static asmjit::x86::Xmm f(FloatReg reg) { return asmjit::x86::xmm(static_cast<uint32_t>(reg)); }
  static asmjit::x86::Mem m64(Mem mem) { return asmjit::x86::qword_ptr(r(mem.base), mem.offset); }
  static asmjit::x86::Mem m32(Mem mem) { return asmjit::x86::dword_ptr(r(mem.base), mem.offset); }
  static asmjit::x86::Mem m8(Mem mem) { return asmjit::x86::byte_ptr(r(mem.base), mem.offset); }

  // `three` where the operands differ and the processor has it, else the first two become one.
  void compute(asmjit::InstId two, asmjit::InstId three, FloatReg to, FloatReg lhs, FloatReg rhs) {
    static const bool takes_three = asmjit::CpuInfo::host().features().x86().hasAVX();
    if (to != lhs && takes_three) return emit(a_.emit(three, f(to), f(lhs), f(rhs)));
    if (to != lhs) move_float(to, lhs);
    emit(a_.emit(two, f(to), f(rhs)));
  }
  // The condition that holds behind it: floats are compared like numbers without sign.
  Condition compare_floats(Condition condition, FloatReg lhs, FloatReg rhs) {
    if (condition == Condition::kLess || condition == Condition::kLessEqual) {
      std::swap(lhs, rhs);
      condition = condition == Condition::kLess ? Condition::kGreater : Condition::kGreaterEqual;
    }
    emit(a_.ucomisd(f(lhs), f(rhs)));
    if (condition == Condition::kGreater) return Condition::kAbove;
    if (condition == Condition::kGreaterEqual) return Condition::kAboveEqual;
    return condition;
  }
  void jump_on(Condition condition, Label to) { jump_by(code(condition), to); }
  void jump_by(CondCode condition, Label to) {
    if (is_ready() && encode_jump(static_cast<uint32_t>(condition), to)) return;
    emit(a_.j(condition, to));
  }
  // Arithmetic of the group, whose opcodes follow from the number that it has there.
  void apply(Group operation, Reg to, Reg by) {
    if (is_ready()) return encode(Width::k64, first_opcode(operation) + 1, n(by), n(to));
    emit(a_.emit(instruction(operation), r(to), r(by)));
  }
  void apply(Group operation, Reg to, Mem by) {
    if (is_ready()) return encode(Width::k64, first_opcode(operation) + 3, n(to), at(by));
    emit(a_.emit(instruction(operation), r(to), m64(by)));
  }
  void apply(Group operation, Reg to, int32_t by) {
    if (is_ready()) return encode(Width::k64, operation, n(to), by);
    emit(a_.emit(instruction(operation), r(to), by));
  }
  void apply(Group operation, Width width, Mem to, int32_t by) {
    if (is_ready()) return encode(width, operation, at(to), by);
    emit(a_.emit(instruction(operation), asmjit::x86::ptr(r(to.base), to.offset, 1u << static_cast<int>(width)), by));
  }
  static asmjit::InstId instruction(Group operation) {
    namespace Inst = asmjit::x86::Inst;
    static constexpr asmjit::InstId kMap[] = {Inst::kIdAdd, Inst::kIdOr,  Inst::kIdAdc, Inst::kIdSbb,
                                              Inst::kIdAnd, Inst::kIdSub, Inst::kIdXor, Inst::kIdCmp};
    return kMap[static_cast<int>(operation)];
  }
  void shift(uint32_t extension, asmjit::InstId instruction, Reg to, int by) {
    if (is_ready()) return encode_shift(extension, n(to), by);
    emit(a_.emit(instruction, r(to), by));
  }
  void test(Reg lhs, Reg rhs) {
    if (is_ready()) return encode(Width::k64, 0x85, n(rhs), n(lhs));
    emit(a_.test(r(lhs), r(rhs)));
  }
  void test(Reg value, uint8_t bits) {
    if (is_ready()) return encode_test_byte(n(value), bits);
    emit(a_.test(r8(value), bits));
  }
  void set_on(Condition condition) {
    emit(a_.set(code(condition), asmjit::x86::al));
    emit(a_.movzx(asmjit::x86::eax, asmjit::x86::al));
  }
  static asmjit::x86::CondCode code(Condition condition) {
    static constexpr CondCode kMap[] = {CondCode::kEqual,      CondCode::kNotEqual,   CondCode::kSignedLT,
                                        CondCode::kSignedLE,   CondCode::kSignedGT,   CondCode::kSignedGE,
                                        CondCode::kUnsignedLT, CondCode::kUnsignedGE, CondCode::kUnsignedGT};
    return kMap[static_cast<int>(condition)];
  }
  void emit(asmjit::Error error) { failed_ |= error != asmjit::kErrorOk; }

  bool failed_ = false;
};

}  // namespace sandboa::jit
