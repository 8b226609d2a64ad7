// Which registers of a unit may still be read, per instruction.
//
// All named locals are read by whatever may call locals(), eval() and their kin. Arithmetic, items and attributes of the
// guest's objects are taken not to: that they are called for one of these is possible only for a class that has such a
// builtin itself as its special method, and then a local that is not used any more may show an older value.
#pragma once

#include <cstdint>
#include <vector>

#include "ir/bytecode/code_unit.h"
#include "jit/sliced_work.h"

namespace sandboa::jit {

class Liveness {
 public:
  Liveness(const bytecode::CodeUnit& unit, uint32_t local_count);
  // Comes before all else.
  SlicedWork find(Budget& budget);

  bool is_live(uint32_t instruction, uint32_t reg) const {
    return (live_[instruction * words_ + reg / 64] >> (reg % 64) & 1) != 0;
  }

 private:
  using Set = std::vector<uint64_t>;

  void visit(uint32_t index, Set& live) const;
  void add(Set& live, uint32_t first, uint32_t count) const;
  // What is live at `from` becomes live.
  void merge(Set& live, uint32_t from, uint32_t except) const;

  const bytecode::CodeUnit& unit_;
  const uint32_t local_count_;
  const uint32_t words_;
  Set live_;
};

}  // namespace sandboa::jit
