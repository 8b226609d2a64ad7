// Which registers of the machine hold which numbers of the guest in code of the second tier. A register of the guest has one
// home for ints and one for floats in the whole unit, or none: then it stays in memory.
#pragma once

#include <cstdint>
#include <vector>

#include "jit/masm.h"
#include "jit/unit_analysis.h"

namespace sandboa::jit {

class Homes {
 public:
  explicit Homes(const UnitAnalysis& analysis) : analysis_(analysis), homes_(size_t{analysis.register_count()} * 2, kNone) {}
  // Comes before all else.
  SlicedWork choose(Budget& budget);

  bool has(uint32_t reg, ValueType type) const { return has_homes(type) && homes_[slot(reg, type)] != kNone; }
  // It is a home in quiet loops only. REQUIRES: has(reg, type).
  bool is_quiet(uint32_t reg, ValueType type) const {
    return type != ValueType::kFloat && homes_[slot(reg, type)] >= Masm::kFirstQuietHome;
  }
  // Whether there are such.
  bool has_quiet() const { return has_quiet_; }
  // Registers of the machine that are no home in the unit.
  std::vector<FloatReg> unused_floats() const;
  // REQUIRES: has(reg, type).
  Reg int_home(uint32_t reg) const { return Masm::kIntHomes[homes_[slot(reg, ValueType::kInt)]]; }
  FloatReg float_home(uint32_t reg) const {
    return static_cast<FloatReg>(Masm::kFirstFloatHome + homes_[slot(reg, ValueType::kFloat)]);
  }

 private:
  static constexpr uint8_t kNone = 0xFF;
  static uint32_t slot(uint32_t reg, ValueType type) { return reg * 2 + (type == ValueType::kFloat ? 1 : 0); }

  struct Candidate {
    uint64_t weight = 0;
    // Two bits per instruction: it is live with its type before it, or behind it. The two differ from what is before the
    // next one where blocks meet.
    std::vector<uint64_t> occupied;
  };
  SlicedWork count_uses(Budget& budget, std::vector<Candidate>* candidates) const;
  bool count_uses_at(uint32_t index, UnitAnalysis::State& state, std::vector<bool>& is_known,
                     std::vector<Candidate>& candidates) const;
  bool find_home(uint32_t slot, const std::vector<uint64_t>& wanted, uint8_t first, uint8_t end);

  const UnitAnalysis& analysis_;
  std::vector<uint64_t> taken_[2][Masm::kFloatHomes];  // ints and floats
  std::vector<uint8_t> homes_;
  bool has_quiet_ = false;
};

}  // namespace sandboa::jit
