// Test modes of a session.
#pragma once

#include <cstdint>
#include <vector>

#include "support/hash.h"
#include "vm/loaded_code.h"

namespace sandboa::vm {

struct Stress {
  bool collect_always = false;  // collect before instructions if something was allocated, see before_instruction()
  bool tiny_segments = false;   // a new register segment for every call
};

// Which of the instructions that come after an allocation a session under Stress::collect_always collects before: each the
// first few times, then now and then, so that loops do not cost all the time and every instruction has its turns, in either
// tier. The same in every run of a program: places are known by their offsets, not by their addresses.
class CollectionTurns {
 public:
  bool next(const LoadedUnit* code, const bytecode::Instruction* pc, bool is_native) {
    if (turns_.empty()) turns_.resize(kPlaces);
    uint64_t unit = uint64_t(code->unit->first_line) << 32 | code->unit->instructions.size();
    uint64_t place = support::mix64(unit ^ uint64_t(pc - code->code) << 16) ^ uint64_t(is_native);
    uint32_t turn = turns_[place % kPlaces]++;
    return turn < kAlways || turn % kEvery == 0;
  }

 private:
  static constexpr uint64_t kPlaces = 1 << 14;  // places that share an element have fewer turns each
  static constexpr uint32_t kAlways = 8;
  static constexpr uint32_t kEvery = 31;  // a prime, so that what alternates has its turns
  std::vector<uint32_t> turns_;
};

}  // namespace sandboa::vm
