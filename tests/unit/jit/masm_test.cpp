// What Masm writes itself is what asmjit writes, which is what listings show. On ARM64 asmjit writes all.
#if defined(__x86_64__)
#include "jit/masm.h"

#include <functional>
#include <string>
#include <vector>

#include <gtest/gtest.h>

namespace sandboa::jit {
namespace {

constexpr Reg kRegs[] = {Reg::kVm,       Reg::kFrame,    Reg::kRegisters, Reg::kCode,      Reg::kMeter,
                         Reg::kTable,    Reg::kResult,   Reg::kArgument0, Reg::kArgument1, Reg::kArgument2,
                         Reg::kScratch0, Reg::kScratch1, Reg::kScratch2,  Reg::kScratch3,  Reg::kHome};
constexpr int32_t kNumbers[] = {0, 1, -1, 5, 64, 127, 128, -128, -129, 1000, 65535, -70000, 0x7FFFFFFF};
constexpr Condition kConditions[] = {Condition::kEqual,     Condition::kNotEqual,   Condition::kLess,
                                     Condition::kLessEqual, Condition::kGreater,    Condition::kGreaterEqual,
                                     Condition::kBelow,     Condition::kAboveEqual, Condition::kAbove};

using Code = std::vector<uint8_t>;

Code assembled(const std::function<void(Masm&)>& write, bool is_listed) {
  asmjit::CodeHolder holder;
  asmjit::StringLogger listing;
  EXPECT_EQ(holder.init(asmjit::Environment::host()), asmjit::kErrorOk);
  if (is_listed) holder.setLogger(&listing);
  Masm masm(&holder);
  write(masm);
  EXPECT_FALSE(masm.failed());
  const asmjit::CodeBuffer& code = holder.textSection()->buffer();
  EXPECT_EQ(code.size(), masm.offset());
  return Code(code.begin(), code.end());
}

void expect_same(const std::function<void(Masm&)>& write) {
  Code own = assembled(write, false);
  EXPECT_EQ(own, assembled(write, true));
  EXPECT_FALSE(own.empty());
}

TEST(Masm, Registers_AsAsmjitWritesThem) {
  expect_same([](Masm& m) {
    for (Reg to : kRegs) {
      for (Reg from : kRegs) {
        m.move(to, from);
        m.add(to, from);
        m.subtract(to, from);
        m.bit_and(to, from);
        m.bit_or(to, from);
        m.bit_xor(to, from);
        m.load_indexed(to, from, Reg::kScratch2, 8);
        m.load_indexed(to, Reg::kCode, from, 0);
        m.load_tagged(to, from, Reg::kResult, 1000);
        m.set_if(Condition::kLess, to, from);
      }
      m.jump(to);
      m.call(to);
      for (int by : {1, 3, 32, 63}) {
        m.shift_left(to, by);
        m.shift_right(to, by);
        m.shift_right_signed(to, by);
        m.rotate_right(to, by);
      }
    }
  });
}

TEST(Masm, Numbers_AsAsmjitWritesThem) {
  expect_same([](Masm& m) {
    for (Reg to : kRegs) {
      for (int32_t number : kNumbers) {
        m.move_immediate(to, number);
        m.add(to, number);
        m.subtract(to, number);
        m.bit_and(to, number);
        m.bit_or(to, number);
        m.bit_xor(to, number);
        m.set_if(Condition::kEqual, to, number);
      }
      m.move_address(to, kRegs);
      m.move_address(to, reinterpret_cast<const void*>(uint64_t{0x123456789ABCDEF0}));
      m.move_address(to, nullptr);
    }
  });
}

TEST(Masm, Memory_AsAsmjitWritesIt) {
  expect_same([](Masm& m) {
    for (Reg base : kRegs) {
      for (int32_t offset : kNumbers) {
        Mem place{base, offset & ~7};
        for (Reg reg : kRegs) {
          m.load(reg, place);
          m.store(place, reg);
          m.load32(reg, place);
          m.load32_signed(reg, place);
          m.load16(reg, place);
          m.load8(reg, place);
          m.address(reg, place);
          m.add(reg, place);
          m.subtract(reg, place);
        }
        for (int32_t number : kNumbers) {
          m.store_immediate(place, number);
          m.store32_immediate(place, number);
          m.add_to_memory32(place, number);
        }
        m.store_zero(place);
        m.store_int_zero(place);
        m.jump(place);
        m.call(place);
      }
    }
  });
}

TEST(Masm, Jumps_AsAsmjitWritesThem) {
  expect_same([](Masm& m) {
    Masm::Label before = m.new_label();
    Masm::Label behind = m.new_label();
    m.bind(before);
    for (Masm::Label label : {before, behind}) {
      m.jump(label);
      for (Reg reg : kRegs) {
        for (Condition condition : kConditions) {
          m.jump_if(condition, reg, Reg::kScratch2, label);
          m.jump_if(condition, reg, Mem{Reg::kFrame, 16}, label);
          for (int32_t number : kNumbers) m.jump_if(condition, reg, number, label);
          m.jump_if32(condition, Mem{reg, 8}, 1000, label);
          m.jump_if16(condition, Mem{reg, 8}, 1000, label);
          m.jump_if8(condition, Mem{reg, 8}, 100, label);
        }
        for (uint8_t bits : {1, 3, 7}) {
          m.jump_if_bits_clear(reg, bits, label);
          m.jump_if_bits_set(reg, bits, label);
        }
        m.add_or_jump(reg, Reg::kResult, label);
        m.add_or_jump(reg, 6, label);
        m.subtract_or_jump(reg, Reg::kResult, label);
        m.subtract_or_jump_if_negative(reg, Mem{Reg::kMeter, 16}, label);
        m.charge_or_jump_if_negative(Mem{reg, 16}, 1000, label);
      }
    }
    m.bind(behind);
    m.jump(behind);
  });
}

}  // namespace
}  // namespace sandboa::jit
#endif
