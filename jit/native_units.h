// What the JIT knows of a unit besides its code.
#pragma once

#include <atomic>
#include <cstdint>
#include <memory>
#include <vector>

#include "jit/code_memory.h"
#include "jit/type_prediction.h"
#include "jit/unit_compiler.h"

namespace sandboa::jit {

// What code of the second tier is made for: types that a session had. A unit that is called for several kinds of numbers in
// turn has code for each, as far as these are many.
struct Typing {
  SeenTypes seen;
  std::vector<uint32_t> failures;  // of guesses: the instructions, sorted
  TypedData data;                  // if there is code
};

// Owned by the NativeUnit once there is one. Only what is atomic changes then.
struct UnitRecord {
  uint32_t version = 0;
  // The session that asked for the code was in a loop of the unit, or had nothing to show of it.
  bool has_seen_loop = false;
  static constexpr size_t kMostTypings = 2;
  std::vector<Typing> typings;  // the latest first
  // The last session whose guess had failed often, and its fuel there: of exits that many sessions share, nobody knows how
  // much work lies between them. At first those of the session that asked for the code.
  std::atomic<uint64_t> session_at_failure = 0;
  std::atomic<uint64_t> fuel_at_failure = 0;
};

inline UnitRecord& record_of(const vm::NativeUnit* unit) { return *static_cast<UnitRecord*>(unit->record); }

const vm::NativeUnit* make_native_unit(const CodeMemory::Published& published, const std::vector<uint32_t>& entries,
                                       const std::vector<uint32_t>& resumes, std::unique_ptr<UnitRecord> record,
                                       const vm::NativeUnit* replaced);
// With all that it has replaced; takes its code back from Process::memory.
void release_unit(const vm::NativeUnit* unit);

}  // namespace sandboa::jit
