// What the registers of a callee in line hold where it begins and where it is left for a frame of its own.
//
// A frame begins with empty registers. Of those in line only what may be looked at must be: registers that lie among those
// of a caller as well, whose frame a collection may see later, and what is read before it is written. The others are
// emptied where the line is given up, if they have not been written by then.
#pragma once

#include <cstdint>
#include <vector>

#include "ir/bytecode/code_unit.h"

namespace sandboa::jit {

class LineRegisters {
 public:
  // Sets of registers have a bit for each.
  static constexpr uint32_t kMost = 64;

  // An instruction that writes registers which its operands do not say: all of `certain`, and some of `possible`.
  struct Writes {
    uint64_t certain = 0;
    uint64_t possible = 0;
  };

  // hidden: those that are among no caller's registers. REQUIRES: no more registers than kMost.
  LineRegisters(const bytecode::CodeUnit& unit, uint32_t arguments, uint64_t hidden);
  // All in the order of the code, until nothing changes any more. False: nothing has.
  bool visit(uint32_t index, Writes writes);

  static uint64_t from(uint32_t first) { return first >= kMost ? 0 : ~uint64_t{0} << first; }
  // Where the callee begins: what must be emptied.
  uint64_t emptied_first() const { return emptied_first_; }
  // Where the line is left at the instruction: what must be emptied there.
  uint64_t emptied_late(uint32_t index) const { return hidden_ & ~emptied_first_ & ~places_[index].possible; }

 private:
  // On the way to an instruction: what all paths have written, what some have.
  struct Place {
    uint64_t certain = ~uint64_t{0};
    uint64_t possible = 0;
  };
  bool arrive(uint32_t index, const Place& with);

  const bytecode::CodeUnit& unit_;
  const uint64_t hidden_;
  uint64_t emptied_first_;
  std::vector<Place> places_;
};

}  // namespace sandboa::jit
