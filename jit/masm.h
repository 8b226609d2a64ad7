// The thin macro-assembler that templates are written over: one class per architecture with the same members.
//
// Pinned registers hold what native code finds the session by; they live across calls of C++ functions:
//   kVm         the Vm
//   kFrame      the running frame, vm.frame_
//   kRegisters  its guest registers
//   kCode       its LoadedUnit
//   kMeter      the session's Meter: slices of fuel
//   kTable      the process's RuntimeTable: constants and functions
// All others are scratch: what they hold is lost at every call. Code of the second tier keeps numbers of the guest in some
// of them, Masm::kIntHomes, between calls.
#pragma once

#include <cstdint>

namespace sandboa::jit {

// kArgument0..2 are those of C++ functions, kScratch0..3 are never arguments. kResult is scratch, no argument either, and
// holds what functions have returned.
enum class Reg : uint8_t {
  kVm,
  kFrame,
  kRegisters,
  kCode,
  kMeter,
  kTable,
  kResult,
  kArgument0,
  kArgument1,
  kArgument2,
  kScratch0,
  kScratch1,
  kScratch2,
  kScratch3,
  kHome,
};

// More follow, Masm::kFirstFloatHome and kFloatHomes.
enum class FloatReg : uint8_t { kFloat0, kFloat1 };

// kBelow and kAboveEqual compare without sign.
enum class Condition : uint8_t {
  kEqual,
  kNotEqual,
  kLess,
  kLessEqual,
  kGreater,
  kGreaterEqual,
  kBelow,
  kAboveEqual,
  kAbove
};

// For debuggers: where the frame of native code keeps a register of its caller's, whose number is DWARF's.
struct SavedRule {
  uint8_t reg;
  uint32_t below_cfa;
};

struct Mem {
  Reg base;
  int32_t offset;
};

}  // namespace sandboa::jit

#if defined(__x86_64__)
#include "jit/x64/masm.h"
#elif defined(__aarch64__)
#include "jit/a64/masm.h"
#endif
